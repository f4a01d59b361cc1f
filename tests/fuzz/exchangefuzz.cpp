// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/envelope.h"
#include <QBuffer>
#include <cstdlib>

/**
 * An exchange file as a stranger might make it: nothing passes that nobody signed, and a head that was read says what it said. The first
 * byte tells whether the rest is a whole file or a head alone.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] % 2 == 0) {
        const auto head = headOf(bytes);
        if (head && headOf(bytesOf(*head)).transform([](const EnvelopeHead &again) { return bytesOf(again); }) != bytesOf(*head))
            std::abort();
        return 0;
    }
    QBuffer file(&bytes), sealed;
    file.open(QIODevice::ReadOnly);
    sealed.open(QIODevice::WriteOnly);
    if (const auto read = readEnvelope(file, sealed, Progress()); read && read->head.publicKey.size() != publicKeySize) std::abort();
    return 0;
}
