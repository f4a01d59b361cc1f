// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/backup.h"
#include "core/storage/copy.h"
#include "core/storage/opening.h"
#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
Result<> copyFromServer(Connection &connection, const QString &file, const Progress &progress)
{
    auto copy = openRegister({.kind = Location::Kind::File, .path = file}, QUuid::createUuid().toString(), {.create = true});
    if (!copy) return std::unexpected(copy.error());
    Sql from(connection, nullptr);
    // Where policies hide rows from this login, the server refuses instead of leaving them out.
    auto done = execute(connection.db, *connection.engine, u"set row_security=off"_s)
                    .and_then([&] { return execute(connection.db, *connection.engine, connection.engine->beginRead); })
                    .and_then([&] { return execute(copy->db, *copy->engine, u"begin immediate"_s); })
                    .and_then([&] { return copyRows(from, *copy, progress); })
                    .and_then([&](const QList<TableSum> &) { return execute(copy->db, *copy->engine, u"commit"_s); })
                    .and_then([&] { return scalar(copy->db, *copy->engine, u"pragma journal_mode=delete"_s); });
    connection.db.rollback();
    (void)execute(connection.db, *connection.engine, u"set row_security=on"_s);
    disconnectFrom(*copy);
    if (!done && done.error().reason == "denied.role"_L1)
        return fail(Error::Kind::Denied, u"copy.partial"_s, {connection.db.databaseName()}, done.error().detail);
    return done.transform([](const QVariant &) { });
}

Result<> copyFile(const Connection &connection, const QString &file)
{
    QSqlQuery query(connection.db);
    if (!query.prepare(u"vacuum into ?"_s)) return std::unexpected(connection.engine->explain(query.lastError()));
    query.addBindValue(file);
    if (!query.exec()) return std::unexpected(connection.engine->explain(query.lastError()));
    return {};
}

Result<> expectSound(const QString &file)
{
    auto copy = connectTo({.kind = Location::Kind::File, .path = file}, QUuid::createUuid().toString());
    if (!copy) return std::unexpected(copy.error());
    auto said = scalar(copy->db, *copy->engine, u"pragma integrity_check(1)"_s);
    disconnectFrom(*copy);
    if (!said) return std::unexpected(said.error());
    if (said->toString() != "ok"_L1) return fail(Error::Kind::Storage, u"backup.unsound"_s, {file}, said->toString());
    return {};
}
}

Result<> backupRegister(Connection &connection, const QString &target, const Progress &progress)
{
    const bool isFile = connection.engine == &spatialite();
    const QFileInfo info(target);
    if (!QFileInfo(info.absolutePath()).isDir()) return fail(Error::Kind::NotFound, u"file.nofolder"_s, {info.absolutePath()});
    if (isFile && QFileInfo(connection.db.databaseName()).absoluteFilePath() == info.absoluteFilePath())
        return fail(Error::Kind::Denied, u"backup.same"_s, {target});
    const QString part = u"%1/.%2-%3.part"_s.arg(info.absolutePath(), info.fileName(), QUuid::createUuid().toString(QUuid::Id128).first(8));
    auto done = isFile ? copyFile(connection, part) : copyFromServer(connection, part, progress);
    if (done && !progress.step(60)) done = fail(Error::Kind::Cancelled, u"cancelled"_s);
    if (done) done = expectSound(part);
    if (done && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
        done = fail(Error::Kind::Storage, u"file.readonly"_s, {target});
    if (!done) {
        QFile::remove(part);
        Error error = done.error();
        if (error.arguments.isEmpty()) error.arguments = {target};
        return std::unexpected(error);
    }
    return {};
}
