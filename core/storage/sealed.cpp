// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sealed.h"
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QtEndian>
#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView magic{"BleibeSL"};
constexpr quint16 newestForm = 1;
/** Magic, form, chunk, operations, memory, nothing, size of the content, salt, head of the stream; numbers with the high byte first. */
constexpr qsizetype formAt = 8, chunkAt = 10, operationsAt = 12, memoryAt = 16, spareAt = 20, sizeAt = 24, saltAt = 32, streamAt = 48;
constexpr qsizetype headSize = streamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static_assert(headSize == 72 && crypto_pwhash_SALTBYTES == streamAt - saltAt);
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kib = 1024;

/** More than this a file may not ask for: twice what is written. */
constexpr quint32 mostOperations = 6, mostMemoryKib = 512 * 1024;
constexpr quint16 mostChunkKib = 1024;

struct Head {
    SealLimits limits = {};
    quint64 size = 0;
    QByteArray salt = {};
    QByteArray bytes = {};

    qsizetype chunk() const { return limits.chunkKib * kib; }
    quint64 chunks() const { return size == 0 ? 1 : (size + chunk() - 1) / chunk(); }
    quint64 fileSize() const { return headSize + size + (chunks() * tagSize); }
    const unsigned char *data() const { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
};

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}
const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Error unusable()
{
    return {Error::Kind::Storage, u"engine.missing"_s, {u"libsodium"_s}, {}, {}};
}

/** The state of a stream and the buffer of content, wiped when they go. */
struct Stream {
    crypto_secretstream_xchacha20poly1305_state state = {};
    QByteArray content = {};

    explicit Stream(qsizetype chunk) : content(chunk, Qt::Uninitialized) { }
    Q_DISABLE_COPY_MOVE(Stream)
    ~Stream()
    {
        sodium_memzero(&state, sizeof state);
        sodium_memzero(content.data(), size_t(content.size()));
    }
};

Result<Secret> keyOf(const Secret &passphrase, const QByteArray &salt, const SealLimits &limits)
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, Qt::Uninitialized);
    const auto *typed = reinterpret_cast<const char *>(passphrase.data());
    const int done = crypto_pwhash(bytesOf(key), size_t(key.size()), typed, size_t(passphrase.size()), bytesOf(salt), limits.operations,
        size_t(limits.memoryKib) * kib, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) return fail(Error::Kind::Storage, u"sealed.memory"_s, {QString::number(limits.memoryKib / kib)});
    return Secret(std::move(key));
}

QByteArray headOf(const Sealing &sealing, quint64 size, const QByteArray &stream)
{
    QByteArray head(headSize, '\0');
    char *at = head.data();
    std::memcpy(at, magic.data(), size_t(magic.size()));
    qToBigEndian(newestForm, at + formAt);
    qToBigEndian(sealing.limits.chunkKib, at + chunkAt);
    qToBigEndian(sealing.limits.operations, at + operationsAt);
    qToBigEndian(sealing.limits.memoryKib, at + memoryAt);
    qToBigEndian(size, at + sizeAt);
    std::memcpy(at + saltAt, sealing.salt.constData(), size_t(sealing.salt.size()));
    std::memcpy(at + streamAt, stream.constData(), size_t(stream.size()));
    return head;
}

bool isAllowed(const SealLimits &limits)
{
    return limits.operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN && limits.operations <= mostOperations
        && limits.memoryKib * quint64(kib) >= crypto_pwhash_argon2id_MEMLIMIT_MIN && limits.memoryKib <= mostMemoryKib
        && limits.chunkKib >= 1 && limits.chunkKib <= mostChunkKib;
}

Result<Head> readHead(QIODevice &sealed)
{
    const QByteArray bytes = sealed.read(headSize);
    if (!bytes.startsWith(magic)) return fail(Error::Kind::Format, u"sealed.format"_s);
    if (bytes.size() < headSize) return fail(Error::Kind::Format, u"sealed.truncated"_s);
    const char *at = bytes.constData();
    const auto form = qFromBigEndian<quint16>(at + formAt);
    if (form > newestForm) return fail(Error::Kind::Denied, u"sealed.newer"_s);
    const SealLimits limits{.operations = qFromBigEndian<quint32>(at + operationsAt),
        .memoryKib = qFromBigEndian<quint32>(at + memoryAt),
        .chunkKib = qFromBigEndian<quint16>(at + chunkAt)};
    if (form == 0 || !isAllowed(limits) || qFromBigEndian<quint32>(at + spareAt) != 0) return fail(Error::Kind::Format, u"sealed.format"_s);
    Head head{limits, qFromBigEndian<quint64>(at + sizeAt), bytes.sliced(saltAt, streamAt - saltAt), bytes};
    const auto there = quint64(sealed.size());
    // A size that no file has could make the sum below run over.
    if (head.size > there || there < head.fileSize()) return fail(Error::Kind::Format, u"sealed.truncated"_s);
    if (there > head.fileSize()) return fail(Error::Kind::Format, u"sealed.format"_s);
    return head;
}

Error writingFailed(const QIODevice &device)
{
    return {Error::Kind::Storage, u"file.io"_s, {}, device.errorString(), {}};
}

Error named(Error error, const QString &file)
{
    if (error.arguments.isEmpty()) error.arguments = {QDir::toNativeSeparators(file)};
    return error;
}

int percentOf(quint64 done, quint64 all)
{
    return static_cast<int>(100 * done / std::max<quint64>(all, 1));
}

/** Opens both files, lets @p work fill the second, and keeps that only where it worked. */
template<class Work> Result<> fromFileToFile(const QString &from, const QString &to, Work work)
{
    QFile source(from);
    if (!source.exists()) return fail(Error::Kind::NotFound, u"file.missing"_s, {from});
    if (!source.open(QIODevice::ReadOnly)) return fail(Error::Kind::Denied, u"file.unreadable"_s, {from}, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly)) return fail(Error::Kind::Denied, u"file.readonly"_s, {to}, target.errorString());
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto done = work(source, target); !done) {
        target.cancelWriting();
        return std::unexpected(named(done.error(), from));
    }
    if (!target.commit()) return fail(Error::Kind::Storage, u"file.io"_s, {to}, target.errorString());
    return {};
}
}

void wipe(QString &typed)
{
    if (typed.isEmpty()) return;
    sodium_memzero(typed.data(), size_t(typed.size()) * sizeof(QChar));
}

void wipe(QByteArray &typed)
{
    if (typed.isEmpty()) return;
    sodium_memzero(typed.data(), size_t(typed.size()));
}

Secret::Secret(QByteArray &&bytes)
{
    const auto wipe = [](const QByteArray *held) {
        auto *mutableBytes = const_cast<QByteArray *>(held);
        sodium_memzero(mutableBytes->data(), size_t(mutableBytes->size()));
        delete held;
    };
    bytes.detach(); // what somebody else holds is not wiped from under them
    m_bytes = std::shared_ptr<const QByteArray>(new QByteArray(std::move(bytes)), wipe);
}

Secret Secret::fromTyped(const QString &typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    // Already normal, it is the caller's text itself.
    if (normal.constData() != typed.constData()) wipe(normal);
    return Secret(std::move(bytes));
}

const unsigned char *Secret::data() const
{
    return m_bytes ? bytesOf(*m_bytes) : nullptr;
}

qsizetype Secret::size() const
{
    return m_bytes ? m_bytes->size() : 0;
}

PassphraseStrength strengthOf(QStringView passphrase)
{
    if (passphrase.size() < leastPassphrase) return PassphraseStrength::TooShort;
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    constexpr qsizetype few = 6, some = 9, fair = 16, strong = 20;
    if (different.size() < few) return PassphraseStrength::Weak;
    if (passphrase.size() >= strong && different.size() >= some) return PassphraseStrength::Strong;
    return passphrase.size() >= fair || different.size() > some ? PassphraseStrength::Fair : PassphraseStrength::Weak;
}

QString suggestPassphrase()
{
    constexpr QStringView consonants{u"bdfghklmnprstvwz"}, vowels{u"aeiou"};
    constexpr int words = 6, syllables = 2;
    if (!isReady()) return {};
    QStringList said;
    for (int word = 0; word < words; ++word) {
        QString one;
        for (int syllable = 0; syllable < syllables; ++syllable) {
            one += consonants[randombytes_uniform(quint32(consonants.size()))];
            one += vowels[randombytes_uniform(quint32(vowels.size()))];
        }
        said += one;
    }
    return said.join(u'-');
}

Result<Sealing> prepareSealing(const Secret &passphrase, const SealLimits &limits)
{
    if (!isReady()) return std::unexpected(unusable());
    const auto typed = QByteArray::fromRawData(reinterpret_cast<const char *>(passphrase.data()), passphrase.size());
    QString read = QString::fromUtf8(typed);
    const bool isShort = read.size() < leastPassphrase;
    wipe(read);
    if (isShort) return fail(Error::Kind::Invalid, u"sealed.weak"_s, {QString::number(leastPassphrase)});
    Sealing sealing{limits, QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized), {}};
    randombytes_buf(sealing.salt.data(), size_t(sealing.salt.size()));
    auto key = keyOf(passphrase, sealing.salt, limits);
    if (!key) return std::unexpected(key.error());
    sealing.key = *key;
    return sealing;
}

Result<> seal(QIODevice &plain, QIODevice &sealed, const Sealing &sealing, const Progress &progress)
{
    const auto size = quint64(plain.size());
    QByteArray stream(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    Stream out(sealing.limits.chunkKib * kib);
    crypto_secretstream_xchacha20poly1305_init_push(&out.state, bytesOf(stream), sealing.key.data());
    const QByteArray head = headOf(sealing, size, stream);
    if (sealed.write(head) != head.size()) return std::unexpected(writingFailed(sealed));
    QByteArray chunk(out.content.size() + tagSize, Qt::Uninitialized);
    quint64 done = 0;
    bool isLast = false;
    while (!isLast) {
        const auto wanted = std::min<quint64>(size - done, quint64(out.content.size()));
        if (plain.read(out.content.data(), qint64(wanted)) != qint64(wanted)) return std::unexpected(writingFailed(plain));
        done += wanted;
        isLast = done == size;
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(&out.state, bytesOf(chunk), &length, bytesOf(out.content), wanted, bytesOf(head),
            size_t(head.size()), isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (sealed.write(chunk.constData(), qint64(length)) != qint64(length)) return std::unexpected(writingFailed(sealed));
        if (!progress.step(percentOf(done, size))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    return {};
}

Result<> unseal(QIODevice &sealed, QIODevice &plain, const Secret &passphrase, const Progress &progress)
{
    if (!isReady()) return std::unexpected(unusable());
    const auto head = readHead(sealed);
    if (!head) return std::unexpected(head.error());
    const auto key = keyOf(passphrase, head->salt, head->limits);
    if (!key) return std::unexpected(key.error());
    const auto altered = fail(Error::Kind::Denied, u"sealed.passphrase"_s);
    Stream in(head->chunk());
    if (crypto_secretstream_xchacha20poly1305_init_pull(&in.state, head->data() + streamAt, key->data()) != 0) return altered;
    quint64 done = 0;
    for (quint64 i = 0; i < head->chunks(); ++i) {
        const auto wanted = qint64(std::min<quint64>(head->size - done, quint64(head->chunk())));
        const QByteArray chunk = sealed.read(wanted + tagSize);
        if (chunk.size() < wanted + tagSize) return fail(Error::Kind::Format, u"sealed.truncated"_s);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &in.state, bytesOf(in.content), nullptr, &tag, bytesOf(chunk), size_t(chunk.size()), head->data(), size_t(headSize))
            != 0)
            return altered;
        const bool isLast = i + 1 == head->chunks();
        if (isLast != (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)) return fail(Error::Kind::Format, u"sealed.truncated"_s);
        if (plain.write(in.content.constData(), wanted) != wanted) return std::unexpected(writingFailed(plain));
        done += quint64(wanted);
        if (!progress.step(percentOf(done, head->size))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    return {};
}

Result<> sealFile(const QString &plain, const QString &sealed, const Sealing &sealing, const Progress &progress)
{
    return fromFileToFile(plain, sealed, [&](QIODevice &from, QIODevice &to) { return seal(from, to, sealing, progress); });
}

Result<> unsealFile(const QString &sealed, const QString &plain, const Secret &passphrase, const Progress &progress)
{
    return fromFileToFile(sealed, plain, [&](QIODevice &from, QIODevice &to) { return unseal(from, to, passphrase, progress); });
}
