// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sealed.h"
#include <memory>

/** An Ed25519 pair of keys: what an office signs with, and what others check that by. */
struct SigningKey {
    QByteArray publicKey = {};
    Secret secretKey = {};
};

inline constexpr qsizetype publicKeySize = 32, secretKeySize = 64, signatureSize = 64;

/** A new pair; Storage "engine.missing" where libsodium does not work. */
Result<SigningKey> makeSigningKey();
/** What two people read out to each other by telephone: "48213 07752 …", six groups of five digits, about 100 bits. */
QString fingerprintOf(const QByteArray &publicKey);

/** Signs, or checks, what is given piece by piece (Ed25519ph). */
class SignedStream
{
public:
    SignedStream();
    Q_DISABLE_COPY_MOVE(SignedStream)
    ~SignedStream();

    void add(QByteArrayView bytes);
    /** The signature of all that was added. */
    QByteArray sign(const SigningKey &key);
    /** Whether @p signature is that of all that was added, by this key. */
    bool isSignedBy(const QByteArray &publicKey, const QByteArray &signature);

private:
    struct State;
    std::unique_ptr<State> m_state;
};
