// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sealed.h"
#include <QBuffer>
#include <QtEndian>
#include <cstdlib>

/** A sealed file as a stranger might make it: nothing without the passphrase may open, however its head lies. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype operationsAt = 12, memoryAt = 16;
    constexpr quint32 mostOperations = 6, cheapKib = 8;
    static const Secret passphrase = Secret::fromTyped(QStringLiteral("tamo-kire-vuso-lade"));
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // What a head may cost is tested elsewhere; here it would only take the time.
    if (bytes.size() >= memoryAt + 4 && qFromBigEndian<quint32>(bytes.constData() + operationsAt) <= mostOperations)
        qToBigEndian(cheapKib, bytes.data() + memoryAt);
    QBuffer sealed(&bytes), plain;
    sealed.open(QIODevice::ReadOnly);
    plain.open(QIODevice::WriteOnly);
    if (unseal(sealed, plain, passphrase, Progress()) && plain.data() != "Mitnahme") std::abort();
    return 0;
}
