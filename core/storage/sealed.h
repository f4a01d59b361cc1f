// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include <QByteArray>
#include <memory>

class QIODevice;

/** Overwrites what was typed; another copy of the same text keeps its own. */
void wipe(QString &typed);
void wipe(QByteArray &typed);

/** Bytes that nobody else should see: wiped from memory with the last copy. */
class Secret
{
public:
    Secret() = default;
    /** Takes the bytes and wipes @p bytes where nobody else holds them. */
    explicit Secret(QByteArray &&bytes);
    /** What was typed, in the one form that every keyboard and system agrees on (NFC, UTF-8). */
    static Secret fromTyped(const QString &typed);

    const unsigned char *data() const;
    qsizetype size() const;

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

/** Passphrases below this length are not taken. */
inline constexpr int leastPassphrase = 12;
enum class PassphraseStrength {
    TooShort,
    Weak,
    Fair,
    Strong
};
/** Judged by length and by how many different characters there are; a word of a dictionary is not noticed. */
PassphraseStrength strengthOf(QStringView passphrase);
/** A passphrase of syllables to be read out and typed, with about 70 bits: "tamo-kire-…". */
QString suggestPassphrase();

/** What Argon2id costs; the defaults are libsodium's "moderate": 256 MiB and most of a second. */
struct SealLimits {
    quint32 operations = 3;
    quint32 memoryKib = 256 * 1024;
    quint16 chunkKib = 64;
};

/** A key made of a passphrase, ready to seal with; made ahead, as that takes most of a second. */
struct Sealing {
    SealLimits limits = {};
    QByteArray salt = {};
    Secret key = {};
};
/** Invalid "sealed.weak" for a passphrase below leastPassphrase characters. */
Result<Sealing> prepareSealing(const Secret &passphrase, const SealLimits &limits = {});

/**
 * Writes everything that @p plain holds to @p sealed: a head of 72 bytes, then chunks of XChaCha20-Poly1305 (libsodium's secretstream),
 * each bound to the head, the last one marked as such. Both devices are open.
 */
Result<> seal(QIODevice &plain, QIODevice &sealed, const Sealing &sealing, const Progress &progress);
/**
 * The reverse. What was written to @p plain counts only where it returns a value. Format "sealed.format" for another kind of file or a head
 * that asks for too much, Denied "sealed.newer", Format "sealed.truncated", Denied "sealed.passphrase" for a wrong passphrase and for a
 * file that was altered, which nobody can tell apart.
 */
Result<> unseal(QIODevice &sealed, QIODevice &plain, const Secret &passphrase, const Progress &progress);

/** From file to file, readable for their owner alone, written whole or not at all. */
Result<> sealFile(const QString &plain, const QString &sealed, const Sealing &sealing, const Progress &progress);
Result<> unsealFile(const QString &sealed, const QString &plain, const Secret &passphrase, const Progress &progress);
