// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/share.h"
#include "core/storage/backup.h"
#include "core/storage/opening.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 chunk = 1 << 20;

/** Logs that SQLite leaves beside a file which was not closed; they belong to its content. */
const std::array logs{u"-wal"_s, u"-journal"_s};

Result<> addFile(QCryptographicHash &hash, const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, u"file.unreadable"_s, {path}, file.errorString());
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(chunk);
        if (file.error() != QFileDevice::NoError) return fail(Error::Kind::Storage, u"file.io"_s, {path}, file.errorString());
        hash.addData(bytes);
        if (progress.isCancelled()) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    return {};
}

Result<QByteArray> fingerprint(const QString &path, const Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto done = addFile(hash, path, progress);
    for (const QString &log : logs)
        if (done && QFileInfo(path + log).size() > 0) done = addFile(hash, path + log, progress);
    return done.transform([&] { return hash.result().toHex(); });
}

/** Copies byte by byte onto the disk, and tells the sum of what was read. */
Result<QByteArray> copyBytes(const QString &from, const QString &to, const Progress &progress)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, u"file.unreadable"_s, {from}, source.errorString());
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(Error::Kind::Storage, u"file.readonly"_s, {to}, target.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (source.error() != QFileDevice::NoError) return fail(Error::Kind::Storage, u"file.io"_s, {from}, source.errorString());
        if (target.write(bytes) != bytes.size()) return fail(Error::Kind::Storage, u"file.io"_s, {to}, target.errorString());
        hash.addData(bytes);
        if (!progress.step(static_cast<int>(80 * source.pos() / std::max<qint64>(source.size(), 1))))
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    if (!target.flush() || ::fsync(target.handle()) != 0) return fail(Error::Kind::Storage, u"file.io"_s, {to}, target.errorString());
    return hash.result().toHex();
}

bool moveFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/** Gives a register another name, with the log that may lie beside it. */
Result<> setAside(const QString &path, const QString &name)
{
    if (!moveFile(path, name)) return fail(Error::Kind::Storage, u"file.readonly"_s, {path});
    for (const QString &log : logs)
        if (QFileInfo::exists(path + log)) moveFile(path + log, name + log);
    QFile::remove(path + u"-shm"_s);
    return {};
}

/** Runs use(connection) on the register of a file, past the checks of opening. */
template<class Use> auto withRegister(const QString &path, Use use) -> std::invoke_result_t<Use, Connection &>
{
    auto connection = connectTo({.kind = Location::Kind::File, .path = path}, QUuid::createUuid().toString());
    if (!connection) return std::unexpected(connection.error());
    auto outcome = use(*connection);
    disconnectFrom(*connection);
    return outcome;
}

Result<qint64> newestEntry(const Connection &connection)
{
    return scalar(connection.db, *connection.engine, u"select coalesce(max(id), 0) from change_entry"_s).transform([](const QVariant &id) {
        return id.toLongLong();
    });
}

/** The newest entry of a register that was just copied, or what is wrong with it. */
Result<qint64> checkCopy(const Connection &connection, const QString &share)
{
    auto said = scalar(connection.db, *connection.engine, u"pragma integrity_check(1)"_s);
    if (!said || said->toString() != "ok"_L1)
        return fail(Error::Kind::Format, u"file.damaged"_s, {share}, said ? said->toString() : said.error().detail);
    auto entry = newestEntry(connection);
    if (!entry) return fail(Error::Kind::Format, u"file.notregister"_s, {share}, entry.error().detail);
    return entry;
}

/** Copies a register with the log that whoever worked on the drive itself may have left beside it. */
Result<QByteArray> copyRegister(const QString &from, const QString &to, const Progress &progress)
{
    for (const QString &log : logs) {
        if (!QFileInfo::exists(from + log)) continue;
        if (auto copied = copyBytes(from + log, to + log, progress); !copied) return copied;
    }
    auto copied = copyBytes(from, to, progress);
    return copied ? fingerprint(to, progress) : copied;
}

void removeLogs(const QString &path)
{
    for (const QString &log : logs) QFile::remove(path + log);
    QFile::remove(path + u"-shm"_s);
}

void removeRegister(const QString &path)
{
    QFile::remove(path);
    removeLogs(path);
}

/** A drive that is gone leaves an empty folder where it was: only a network file system counts. */
bool isThere(const QString &share, FileSystemOf fileSystem)
{
    return QFileInfo(QFileInfo(share).absolutePath()).isDir() && isNetworkFileSystem(fileSystem(share));
}

/** Whether the drive's file is the one that was left there. */
Result<bool> isAsLeft(const SharedRegister &kept, const Progress &progress)
{
    if (!QFileInfo::exists(kept.share)) return true;
    if (kept.written.isEmpty()) return false;
    return fingerprint(kept.share, progress).transform([&](const QByteArray &now) { return now == kept.written; });
}
}

QString localPathFor(const QString &share, const QString &folder)
{
    const QByteArray mark = QCryptographicHash::hash(share.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return u"%1/%2/%3"_s.arg(folder, QString::fromLatin1(mark), QFileInfo(share).fileName());
}

QString asideName(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString stem = u"%1/%2 (Stand %3"_s.arg(file.absolutePath(), file.completeBaseName(), now.toString(u"yyyy-MM-dd HHmm"_s));
    QString name = stem + u")."_s + file.suffix();
    for (int i = 2; QFileInfo::exists(name); ++i) name = u"%1, %2).%3"_s.arg(stem, QString::number(i), file.suffix());
    return name;
}

Result<ShareLook> lookAtShare(const SharedRegister &kept, FileSystemOf fileSystem)
{
    ShareLook look;
    auto entry = withRegister(kept.local, newestEntry);
    if (!entry) return std::unexpected(entry.error());
    look.hasOwnChanges = *entry != kept.entry;
    if (!isThere(kept.share, fileSystem)) {
        look.state = ShareLook::State::Unreachable;
        return look;
    }
    look.changedAt = QFileInfo(kept.share).lastModified();
    return isAsLeft(kept, Progress()).transform([&](bool asLeft) {
        look.state = asLeft ? ShareLook::State::Same : ShareLook::State::Different;
        return look;
    });
}

Result<SharedRegister> fetchShare(const QString &share, const QString &folder, const QDateTime &now, const Progress &progress)
{
    const QString local = localPathFor(share, folder);
    const QString part = local + u".part"_s;
    if (!QDir().mkpath(QFileInfo(local).absolutePath())) return fail(Error::Kind::Denied, u"file.readonly"_s, {local});
    removeRegister(part);
    auto sum = copyRegister(share, part, progress);
    auto entry = !sum ? Result<qint64>(std::unexpected(sum.error()))
                      : withRegister(part, [&](Connection &copy) { return checkCopy(copy, share); });
    if (entry && QFileInfo::exists(local))
        if (auto kept = setAside(local, asideName(local, now)); !kept) entry = std::unexpected(kept.error());
    if (entry) removeRegister(local); // a log without its file would be taken for one of the new file
    if (entry)
        if (auto moved = setAside(part, local); !moved) entry = std::unexpected(moved.error());
    if (!entry) removeRegister(part);
    return entry.transform([&](qint64 newest) { return SharedRegister{share, local, *sum, newest, now}; });
}

Result<SharedRegister> keepOwnState(const SharedRegister &kept, const QDateTime &now)
{
    SharedRegister own = kept;
    own.written.clear();
    own.entry = 0;
    if (!QFileInfo::exists(kept.share)) return own;
    return setAside(kept.share, asideName(kept.share, now)).transform([&] { return own; });
}

Result<QByteArray> putFile(const QString &from, const QString &to, const Progress &progress)
{
    const QFileInfo target(to);
    const QString part
        = u"%1/.%2-%3.part"_s.arg(target.absolutePath(), target.fileName(), QUuid::createUuid().toString(QUuid::Id128).first(8));
    auto sum = copyBytes(from, part, progress);
    auto readBack = sum ? fingerprint(part, progress) : sum;
    if (readBack && *readBack != *sum) readBack = fail(Error::Kind::Storage, u"backup.unsound"_s, {to});
    // What stands in a log there was fetched with the file; left behind it would be taken for one of the new file.
    if (readBack) removeLogs(to);
    if (readBack && !moveFile(part, to)) readBack = fail(Error::Kind::Storage, u"file.readonly"_s, {to});
    if (!readBack) QFile::remove(part);
    return readBack;
}

Result<Delivery> deliverShare(const SharedRegister &kept, const QDateTime &now, const Progress &progress, FileSystemOf fileSystem)
{
    if (!isThere(kept.share, fileSystem)) return fail(Error::Kind::Storage, u"share.gone"_s, {kept.share});
    auto asLeft = isAsLeft(kept, progress);
    if (!asLeft) return std::unexpected(asLeft.error());
    const QString copy = kept.local + u".sicherung"_s;
    return withRegister(kept.local, [&](Connection &connection) -> Result<Delivery> {
        auto entry = newestEntry(connection);
        if (!entry) return std::unexpected(entry.error());
        Delivery done{.kept = kept, .aside = *asLeft ? QString() : asideName(kept.share, now)};
        done.wasCurrent = *entry == kept.entry && QFileInfo::exists(kept.share);
        if (done.wasCurrent) return Delivery{.kept = kept, .wasCurrent = true};
        if (auto made = backupRegister(connection, copy, progress); !made) return std::unexpected(made.error());
        auto sum = putFile(copy, *asLeft ? kept.share : done.aside, progress);
        QFile::remove(copy);
        if (!sum) return std::unexpected(sum.error());
        if (*asLeft) done.kept = {kept.share, kept.local, *sum, *entry, now};
        return done;
    });
}
