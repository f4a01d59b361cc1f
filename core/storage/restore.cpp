// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/restore.h"
#include "core/storage/backup.h"
#include "core/storage/changelog.h"
#include "core/storage/opening.h"
#include "core/storage/schema.h"
#include "core/storage/share.h"
#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
Location fileAt(const QString &path)
{
    return {.kind = Location::Kind::File, .path = path};
}

QString freshName()
{
    return QUuid::createUuid().toString();
}

const std::array logs{u"-wal"_s, u"-shm"_s, u"-journal"_s};

/** Lets the folder's new entry reach the disk. */
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}

/** A register that cannot be opened is kept byte by byte, with its logs. */
Result<> keepBytes(const QString &registerFile, const QString &before, const Progress &progress)
{
    Result<QByteArray> kept = putFile(registerFile, before, progress); // the file first: putting it takes away logs beside its name
    for (const QString &log : {logs[0], logs[2]})
        if (kept && QFileInfo::exists(registerFile + log)) kept = putFile(registerFile + log, before + log, progress);
    return kept.transform([](const QByteArray &) { });
}

/** Today's state as a copy; nothing where there is no file. The register's log is emptied and no other program has it open after this. */
Result<bool> keepBefore(const QString &registerFile, const QString &before, std::optional<Connection> &held, const Progress &progress)
{
    if (!QFileInfo::exists(registerFile)) return false;
    auto connection = connectTo(fileAt(registerFile), freshName());
    const auto readable = connection ? lookAtRegister(*connection, fileAt(registerFile)) : Result<int>(std::unexpected(connection.error()));
    if (!readable && readable.error().reason == "file.busy"_L1) return fail(Error::Kind::Denied, u"restore.inuse"_s, {registerFile});
    if (!readable) {
        if (connection) disconnectFrom(*connection);
        return keepBytes(registerFile, before, progress).transform([] { return true; });
    }
    held = *connection;
    auto kept = backupRegister(*held, before, progress);
    // Out of the log and alone: both are refused while anybody else is there.
    if (kept)
        kept = scalar(held->db, spatialite(), u"pragma journal_mode=delete"_s).and_then([&](const QVariant &mode) -> Result<> {
            return mode.toString() == "delete"_L1 ? Result<>() : fail(Error::Kind::Denied, u"restore.inuse"_s, {registerFile});
        });
    if (kept) kept = execute(held->db, spatialite(), u"begin exclusive"_s);
    if (!kept && kept.error().reason == "file.busy"_L1) return fail(Error::Kind::Denied, u"restore.inuse"_s, {registerFile});
    return kept.transform([] { return true; });
}

/** The change log says who put which state back. */
Result<> note(Connection &connection, const RegisterFacts &facts, const Actor &actor)
{
    Sql sql(connection, &actor);
    const QString stand = facts.changedAt.toString(u"dd.MM.yyyy, HH:mm"_s);
    sql.describe(u"register.restored"_s, stand);
    const QString name = u"backup.restored"_s;
    return sql.query(u"select id, version from setting where name=?"_s, {name})
        .and_then([&](QSqlQuery rows) -> Result<> {
            const bool exists = rows.next();
            const qint64 id = exists ? rows.value(0).toLongLong() : 0;
            const int version = exists ? rows.value(1).toInt() : 0;
            rows.finish();
            const Row row{{u"name"_s, name}, {u"value"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
            return exists ? sql.update(u"setting"_s, id, version, row).transform([](int) { })
                          : sql.insert(u"setting"_s, row).transform([](qint64) { });
        })
        .and_then([&] { return sql.nameStep(); });
}

/** Brings a copy beside the register to the newest schema and notes what it is. */
Result<> ready(const QString &part, const RegisterFacts &facts, const Actor &actor)
{
    auto connection = connectTo(fileAt(part), freshName());
    if (!connection) return std::unexpected(connection.error());
    auto done = migrate(connection->db, spatialite(), facts.schema, newestSchema())
                    .and_then([&] { return execute(connection->db, spatialite(), u"begin immediate"_s); })
                    .and_then([&] { return note(*connection, facts, actor); })
                    .and_then([&] { return execute(connection->db, spatialite(), u"commit"_s); })
                    .and_then([&] { return scalar(connection->db, spatialite(), u"pragma journal_mode=delete"_s); });
    disconnectFrom(*connection);
    return done.transform([](const QVariant &) { });
}

Result<> putInPlace(const QString &part, const QString &registerFile)
{
    QFile::setPermissions(part, QFileInfo::exists(registerFile) ? QFileInfo(registerFile).permissions() : QFileInfo(part).permissions());
    // A log without its file would be taken for one of the new file. Of a sound register none is left, of a damaged one it is kept aside.
    for (const QString &log : logs) QFile::remove(registerFile + log);
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(registerFile).constData()) != 0)
        return fail(Error::Kind::Storage, u"file.readonly"_s, {registerFile});
    syncFolder(QFileInfo(registerFile).absolutePath());
    return {};
}

Result<> go(const Progress &progress, int percent)
{
    return progress.step(percent) ? Result<>() : Result<>(fail(Error::Kind::Cancelled, u"cancelled"_s));
}
}

Result<Restored> restoreRegister(
    const QString &registerFile, const QString &copy, const QString &before, const Actor &actor, const Progress &progress)
{
    if (QFileInfo(copy).absoluteFilePath() == QFileInfo(registerFile).absoluteFilePath())
        return fail(Error::Kind::Denied, u"restore.same"_s, {copy});
    const auto facts = checkCopy(copy, progress.part(0, 30));
    if (!facts) return std::unexpected(facts.error());
    const QString part = u"%1/.%2-%3.part"_s.arg(
        QFileInfo(registerFile).absolutePath(), QFileInfo(registerFile).fileName(), QUuid::createUuid().toString(QUuid::Id128).first(8));
    std::optional<Connection> held;
    bool isKept = false;
    auto done = go(progress, 30)
                    .and_then([&] { return putFile(copy, part, progress.part(30, 50)); })
                    .and_then([&](const QByteArray &) { return go(progress, 50); })
                    .and_then([&] { return ready(part, *facts, actor); })
                    .and_then([&] { return go(progress, 65); })
                    .and_then([&] { return keepBefore(registerFile, before, held, progress.part(65, 90)); })
                    .and_then([&](bool kept) {
                        isKept = kept;
                        return go(progress, 90);
                    })
                    .and_then([&] { return putInPlace(part, registerFile); });
    if (held) disconnectFrom(*held);
    if (!done) {
        for (const QString &rest : {u""_s, logs[0], logs[1], logs[2]}) QFile::remove(part + rest);
        if (done.error().arguments.isEmpty()) done.error().arguments = {registerFile};
        return std::unexpected(done.error());
    }
    (void)progress.step(100);
    return Restored{.before = isKept ? before : QString(), .facts = *facts};
}
