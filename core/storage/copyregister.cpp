// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/copy.h"
#include "core/storage/opening.h"
#include "core/storage/schema.h"
#include <QFileInfo>
#include <QUuid>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
QString freshName()
{
    return QUuid::createUuid().toString();
}

Result<> expectNewest(const Connection &connection, const Location &location)
{
    return lookAtRegister(connection, location).and_then([&](int version) -> Result<> {
        if (version < newestSchema()) return fail(Error::Kind::Denied, u"copy.older"_s, {displayName(location)});
        return {};
    });
}

/** A login that sees a part of the rows only would make a copy that looks whole. */
Error asPartial(Error error, const Location &location)
{
    if (error.reason == "denied.role"_L1) return {Error::Kind::Denied, u"copy.partial"_s, {displayName(location)}, error.detail, {}};
    if (error.arguments.isEmpty()) error.arguments = {displayName(location)};
    return error;
}

Result<> expectFile(const QString &path)
{
    if (!QFileInfo(path).isFile()) return fail(Error::Kind::NotFound, u"file.missing"_s, {path});
    if (QFile bytes(path); !bytes.open(QIODevice::ReadOnly) || !bytes.read(16).startsWith("SQLite format 3"))
        return fail(Error::Kind::Format, u"file.notregister"_s, {path});
    return {};
}

/** Opens what is copied and begins to read one state of it; nothing there is changed. */
Result<Connection> beginReading(const Location &from)
{
    if (from.kind == Location::Kind::File)
        if (auto there = expectFile(from.path); !there) return std::unexpected(there.error());
    auto connection = connectTo(from, freshName());
    if (!connection) return connection;
    Result<> ready = expectNewest(*connection, from);
    if (from.kind == Location::Kind::File) {
        if (ready) ready = execute(connection->db, *connection->engine, u"pragma query_only=on"_s);
    } else {
        for (const auto &setting : {u"set row_security=off"_s, u"set statement_timeout=0"_s})
            if (ready) ready = execute(connection->db, *connection->engine, setting);
    }
    if (ready) ready = execute(connection->db, *connection->engine, connection->engine->beginRead);
    if (ready) return connection;
    disconnectFrom(*connection);
    return std::unexpected(asPartial(ready.error(), from));
}

Result<QList<TableSum>> fill(Connection &from, Connection &to, const Progress &progress)
{
    Sql source(from, nullptr);
    return copyRows(source, to, progress).and_then([&](const QList<TableSum> &sums) {
        return execute(to.db, *to.engine, u"commit"_s).transform([&] { return sums; });
    });
}

Result<QList<TableSum>> copyToFile(Connection &from, const Location &to, const Progress &progress)
{
    const QFileInfo target(to.path);
    if (target.exists()) return fail(Error::Kind::Denied, u"file.exists"_s, {to.path});
    const QString part
        = u"%1/.%2-%3.part"_s.arg(target.absolutePath(), target.fileName(), QUuid::createUuid().toString(QUuid::Id128).first(8));
    auto copy = openRegister({.kind = Location::Kind::File, .path = part}, freshName(), {.create = true});
    Result<QList<TableSum>> sums = std::unexpected(copy ? Error() : copy.error());
    if (copy) {
        sums = execute(copy->db, *copy->engine, u"begin immediate"_s).and_then([&] { return fill(from, *copy, progress); });
        if (!sums) copy->db.rollback();
        const auto closed = scalar(copy->db, *copy->engine, u"pragma journal_mode=delete"_s);
        if (sums && !closed) sums = std::unexpected(closed.error());
        disconnectFrom(*copy);
    }
    if (sums
        && (QFileInfo::exists(to.path) || std::rename(QFile::encodeName(part).constData(), QFile::encodeName(to.path).constData()) != 0))
        sums = fail(Error::Kind::Storage, u"file.readonly"_s, {to.path});
    if (!sums) {
        for (const auto &rest : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) QFile::remove(part + rest);
        for (QString &argument : sums.error().arguments) argument.replace(part, to.path);
    }
    return sums;
}

/** A database without a register gets one; an empty register is filled. All of it in the transaction that the copy is made in. */
Result<> expectRoom(Connection &connection, const Location &to)
{
    const auto version = schemaVersion(connection.db, *connection.engine);
    if (!version) return std::unexpected(version.error());
    if (*version == 0) return buildAll(connection.db, *connection.engine);
    if (*version != newestSchema()) return fail(Error::Kind::Denied, u"copy.taken"_s, {displayName(to)});
    Sql sql(connection, nullptr);
    return countRows(sql).and_then([&](const QHash<QString, qint64> &counts) -> Result<> {
        if (std::ranges::any_of(counts, [](qint64 rows) { return rows > 0; }))
            return fail(Error::Kind::Denied, u"copy.taken"_s, {displayName(to)});
        return {};
    });
}

Result<QList<TableSum>> copyToServer(Connection &from, const Location &to, const Progress &progress)
{
    auto server = connectTo(to, freshName());
    if (!server) return std::unexpected(server.error());
    Result<> begun = execute(server->db, *server->engine, u"set statement_timeout=0"_s);
    for (const QString &statement : server->engine->beginWrite)
        if (begun) begun = execute(server->db, *server->engine, statement);
    auto sums = begun.and_then([&] { return expectRoom(*server, to); }).and_then([&] { return fill(from, *server, progress); });
    if (!sums) {
        server->db.rollback();
        if (sums.error().arguments.isEmpty()) sums.error().arguments = {displayName(to)};
    }
    disconnectFrom(*server);
    return sums;
}
}

Result<QList<TableSum>> copyRegister(const Location &from, const Location &to, const Progress &progress)
{
    if (from == to) return fail(Error::Kind::Denied, u"backup.same"_s, {displayName(to)});
    auto source = beginReading(from);
    if (!source) return std::unexpected(source.error());
    auto sums = to.kind == Location::Kind::File ? copyToFile(*source, to, progress) : copyToServer(*source, to, progress);
    if (!sums && to.kind == Location::Kind::File) sums = std::unexpected(asPartial(sums.error(), from));
    source->db.rollback();
    disconnectFrom(*source);
    return sums;
}
