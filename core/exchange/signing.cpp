// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/signing.h"
#include <QStringList>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {
static_assert(
    publicKeySize == crypto_sign_PUBLICKEYBYTES && secretKeySize == crypto_sign_SECRETKEYBYTES && signatureSize == crypto_sign_BYTES);

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}
const unsigned char *bytesOf(QByteArrayView array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}
}

struct SignedStream::State {
    crypto_sign_state state = {};
};

Result<SigningKey> makeSigningKey()
{
    if (sodium_init() < 0) return fail(Error::Kind::Storage, u"engine.missing"_s, {u"libsodium"_s});
    QByteArray open(publicKeySize, Qt::Uninitialized), secret(secretKeySize, Qt::Uninitialized);
    crypto_sign_keypair(bytesOf(open), bytesOf(secret));
    return SigningKey{open, Secret(std::move(secret))};
}

QString fingerprintOf(const QByteArray &publicKey)
{
    constexpr qsizetype groups = 6, bytesPerGroup = 5;
    constexpr quint64 byte = 256, most = 100'000;
    if (publicKey.isEmpty() || sodium_init() < 0) return {};
    QByteArray hash(groups * bytesPerGroup, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), size_t(hash.size()), bytesOf(QByteArrayView(publicKey)), size_t(publicKey.size()), nullptr, 0);
    QStringList said;
    for (qsizetype group = 0; group < groups; ++group) {
        quint64 number = 0;
        for (qsizetype i = 0; i < bytesPerGroup; ++i)
            number = (number * byte) + static_cast<unsigned char>(hash[(group * bytesPerGroup) + i]);
        said += QString::number(number % most).rightJustified(5, u'0');
    }
    return said.join(u' ');
}

SignedStream::SignedStream() : m_state(std::make_unique<State>())
{
    crypto_sign_init(&m_state->state);
}

SignedStream::~SignedStream() = default;

void SignedStream::add(QByteArrayView bytes)
{
    crypto_sign_update(&m_state->state, bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
}

QByteArray SignedStream::sign(const SigningKey &key)
{
    QByteArray signature(signatureSize, '\0');
    if (key.secretKey.size() == secretKeySize) crypto_sign_final_create(&m_state->state, bytesOf(signature), nullptr, key.secretKey.data());
    return signature;
}

bool SignedStream::isSignedBy(const QByteArray &publicKey, const QByteArray &signature)
{
    if (publicKey.size() != publicKeySize || signature.size() != signatureSize) return false;
    return crypto_sign_final_verify(&m_state->state, bytesOf(QByteArrayView(signature)), bytesOf(QByteArrayView(publicKey))) == 0;
}
