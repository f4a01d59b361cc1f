// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/walking/reach.h"
#include <cstdlib>

/** A network as it lies in a register that somebody else wrote, below its compression; what can be read must be written and searched. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray plain(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const WalkingNetwork network = WalkingNetwork::unpacked(qCompress(plain, 1));
    if (network.isEmpty()) return 0;
    const QByteArray packed = network.packed();
    if (WalkingNetwork::unpacked(packed).packed() != packed) std::abort();
    const ReachStart start{0, 0};
    if (reachFrom(network, std::span(&start, 1)).metres.front() != 0) std::abort();
    (void)network.footing(network.place(network.nodeCount() - 1));
    return 0;
}
