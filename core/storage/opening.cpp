// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/opening.h"
#include "core/access/serversetup.h"
#include "core/storage/backup.h"
#include "core/storage/lifeline.h"
#include "core/storage/refusal.h"
#include "core/storage/schema.h"
#include <QDate>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
Result<> expectUsableFile(const Location &location, const OpenOptions &options)
{
    const QFileInfo file(location.path);
    if (isNetworkFileSystem(options.fileSystem(location.path))) return fail(Error::Kind::Denied, u"file.network"_s, {location.path});
    if (options.create) {
        if (file.exists()) return fail(Error::Kind::Denied, u"file.exists"_s, {location.path});
        if (!QFileInfo(file.absolutePath()).isDir()) return fail(Error::Kind::NotFound, u"file.nofolder"_s, {file.absolutePath()});
        if (!QFileInfo(file.absolutePath()).isWritable()) return fail(Error::Kind::Denied, u"file.readonly"_s, {location.path});
        return {};
    }
    if (!file.exists()) return fail(Error::Kind::NotFound, u"file.missing"_s, {location.path});
    if (!file.isFile()) return fail(Error::Kind::Format, u"file.notregister"_s, {location.path});
    if (!file.isReadable()) return fail(Error::Kind::Denied, u"file.unreadable"_s, {location.path});
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return fail(Error::Kind::Denied, u"file.readonly"_s, {location.path});
    QFile bytes(location.path);
    if (!bytes.open(QIODevice::ReadOnly) || !bytes.read(16).startsWith("SQLite format 3"))
        return fail(Error::Kind::Format, u"file.notregister"_s, {location.path});
    return {};
}

/** Names what acts in the file by itself and does not belong to a register of this version. */
Result<> expectOwnObjects(const Connection &connection, const Location &location, int version)
{
    auto expected = expectedObjects(version), found = actingObjects(connection.db);
    if (!expected) return std::unexpected(expected.error());
    if (!found) return std::unexpected(found.error());
    for (const QString &object : *found - *expected) {
        const QString type = object.section(u'|', 0, 0), name = object.section(u'|', 1, 1);
        return fail(Error::Kind::Denied, u"file.foreign"_s, {location.path, type + u' ' + name}, object);
    }
    for (const QString &object : *expected - *found)
        return fail(Error::Kind::Format, u"file.damaged"_s, {location.path}, u"missing "_s + object);
    return {};
}

Result<> expectSoundFile(const Connection &connection, const Location &location)
{
    auto said = scalar(connection.db, *connection.engine, u"pragma quick_check(1)"_s);
    if (!said) return std::unexpected(said.error());
    if (said->toString() != "ok"_L1) return fail(Error::Kind::Format, u"file.damaged"_s, {location.path}, said->toString());
    return {};
}

Result<> bringUpToDate(Connection &connection, const Location &location, int version)
{
    if (version == newestSchema()) return {};
    if (location.kind == Location::Kind::File) {
        const QFileInfo file(location.path);
        const QString copy
            = u"%1/%2-vor-fassung-%3.sqlite"_s.arg(file.absolutePath(), file.completeBaseName(), QString::number(newestSchema()));
        if (auto kept = backupRegister(connection, copy, Progress()); !kept) return kept;
    }
    if (location.kind == Location::Kind::Server) {
        const auto owns = ownsRegister(connection);
        if (!owns) return std::unexpected(owns.error());
        if (!*owns) return fail(Error::Kind::Denied, u"server.old"_s, {displayName(location)});
    }
    return migrate(connection.db, *connection.engine, version, newestSchema()).and_then([&] { return renewGrants(connection); });
}

Result<> checkOpened(Connection &connection, const Location &location)
{
    return lookAtRegister(connection, location).and_then([&](int version) { return bringUpToDate(connection, location, version); });
}

Result<> makeNew(const Connection &connection, const Location &location)
{
    auto version = schemaVersion(connection.db, *connection.engine);
    if (!version) return std::unexpected(version.error());
    if (*version != 0) return fail(Error::Kind::Denied, u"server.exists"_s, {displayName(location)});
    return prepareEmpty(connection.db, *connection.engine).and_then([&] {
        return migrate(connection.db, *connection.engine, 0, newestSchema());
    });
}

Error named(Error error, const Location &location)
{
    if (error.arguments.isEmpty()) error.arguments = {displayName(location)};
    return error;
}
}

Result<Connection> connectTo(const Location &location, const QString &name)
{
    const Engine &engine = engineOf(location);
    Connection connection{QSqlDatabase::addDatabase(engine.driver, name), &engine};
    if (location.kind == Location::Kind::File) {
        connection.db.setDatabaseName(location.path);
    } else {
        connection.db.setHostName(location.host);
        connection.db.setPort(location.port);
        connection.db.setDatabaseName(location.database);
        connection.db.setUserName(location.user);
        connection.db.setPassword(location.password);
        connection.db.setConnectOptions((patienceOptions() + connectOptions(location)).join(u';'));
    }
    if (!connection.db.open()) {
        Error error = engine.explain(connection.db.lastError());
        if (location.kind == Location::Kind::Server) error.reason = refusalOf(connection.db.lastError().text());
        disconnectFrom(connection);
        return std::unexpected(named(error, location));
    }
    if (auto prepared = engine.prepare(connection.db); !prepared) {
        disconnectFrom(connection);
        return std::unexpected(named(prepared.error(), location));
    }
    return connection;
}

Result<Connection> connectToCopy(const QString &file, const QString &name)
{
    const Location location{.kind = Location::Kind::File, .path = file};
    if (!QFileInfo(file).isFile()) return fail(Error::Kind::NotFound, u"file.missing"_s, {file});
    if (QFile bytes(file); !bytes.open(QIODevice::ReadOnly) || !bytes.read(16).startsWith("SQLite format 3"))
        return fail(Error::Kind::Format, u"file.notregister"_s, {file});
    Connection connection{QSqlDatabase::addDatabase(spatialite().driver, name), &spatialite()};
    // A file that nobody writes to needs no lock; where a log lies beside it, somebody may.
    const bool hasLog = QFileInfo(file + u"-wal"_s).size() > 0 || QFileInfo(file + u"-journal"_s).size() > 0;
    const QString address = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    connection.db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
    connection.db.setDatabaseName(hasLog ? address : address + u"?immutable=1"_s);
    auto ready = connection.db.open() ? spatialite().prepare(connection.db)
                                      : Result<>(std::unexpected(spatialite().explain(connection.db.lastError())));
    if (ready) return connection;
    disconnectFrom(connection);
    return std::unexpected(named(ready.error(), location));
}

Result<int> lookAtRegister(const Connection &connection, const Location &location)
{
    const auto version = schemaVersion(connection.db, *connection.engine);
    if (!version) return std::unexpected(named(version.error(), location));
    const bool isFile = location.kind == Location::Kind::File;
    if (*version == 0) return fail(Error::Kind::Format, isFile ? u"file.notregister"_s : u"server.noregister"_s, {displayName(location)});
    if (*version > newestSchema()) return fail(Error::Kind::Denied, u"register.newer"_s, {displayName(location)});
    if (!isFile) return version;
    return expectOwnObjects(connection, location, *version).and_then([&] { return expectSoundFile(connection, location); }).transform([&] {
        return *version;
    });
}

void disconnectFrom(Connection &connection)
{
    const QString name = connection.db.connectionName();
    connection.prepared.clear();
    connection.db.close();
    connection.db = {};
    QSqlDatabase::removeDatabase(name);
}

Result<Connection> openRegister(const Location &location, const QString &name, const OpenOptions &options)
{
    const bool isFile = location.kind == Location::Kind::File;
    if (isFile)
        if (auto usable = expectUsableFile(location, options); !usable) return std::unexpected(usable.error());
    auto connection = connectTo(location, name);
    if (!connection) return connection;
    auto ready = options.create ? makeNew(*connection, location) : checkOpened(*connection, location);
    if (ready && isFile)
        ready = scalar(connection->db, *connection->engine, u"pragma journal_mode=wal"_s).transform([](const QVariant &) { });
    if (ready) return connection;
    disconnectFrom(*connection);
    if (isFile && options.create)
        for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) QFile::remove(location.path + part);
    return std::unexpected(named(ready.error(), location));
}
