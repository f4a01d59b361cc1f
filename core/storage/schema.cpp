// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/schema.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
QStringList stepFiles()
{
    const QDir folder(u":/bleibe/schema"_s);
    return folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/** The statements of one step in the words of @p engine; comments are left out. */
QStringList statementsOf(int step, const Engine &engine)
{
    QFile file(u":/bleibe/schema/"_s + stepFiles().at(step - 1));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.trimmed().startsWith("--"_L1)) lines += line;
    QStringList statements;
    static const QRegularExpression spatialTable(u"^\\{geometry (\\w+) (\\w+)\\}$"_s);
    for (QString statement : lines.join(u'\n').split(u";\n"_s, Qt::SkipEmptyParts)) {
        statement = statement.trimmed();
        if (const auto match = spatialTable.match(statement); match.hasMatch()) {
            statements += engine.spatial(match.captured(1), match.captured(2));
            continue;
        }
        for (const auto &[word, meaning] : engine.words.asKeyValueRange()) statement.replace(u'{' + word + u'}', meaning);
        if (!statement.isEmpty()) statements += statement;
    }
    return statements;
}

bool isFile(const Engine &engine)
{
    return &engine == &spatialite();
}

Result<> runAll(const QSqlDatabase &db, const Engine &engine, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (auto done = execute(db, engine, statement); !done) return done;
    return {};
}
}

int newestSchema()
{
    return static_cast<int>(stepFiles().size());
}

QStringList schemaTables()
{
    static const QRegularExpression start(u"^create table (\\w+)"_s);
    QStringList tables;
    for (int step = 1; step <= newestSchema(); ++step)
        for (const QString &statement : statementsOf(step, spatialite()))
            if (const auto match = start.match(statement); match.hasMatch()) tables += match.captured(1);
    return tables;
}

Result<int> schemaVersion(const QSqlDatabase &db, const Engine &engine)
{
    if (isFile(engine)) {
        auto application = scalar(db, engine, u"pragma application_id"_s);
        if (!application) return std::unexpected(application.error());
        if (application->toInt() != applicationId) return 0;
        return scalar(db, engine, u"pragma user_version"_s).transform([](const QVariant &version) { return version.toInt(); });
    }
    auto exists = scalar(db, engine, u"select to_regclass('bleibe.register_info') is not null"_s);
    if (!exists) return std::unexpected(exists.error());
    if (!exists->toBool()) return 0;
    return scalar(db, engine, u"select version from bleibe.register_info"_s).transform([](const QVariant &version) {
        return version.toInt();
    });
}

Result<> prepareEmpty(const QSqlDatabase &db, const Engine &engine)
{
    if (!isFile(engine))
        return runAll(db, engine,
            {u"create extension if not exists postgis"_s, u"create schema bleibe"_s,
                u"create table bleibe.register_info (version bigint not null)"_s, u"insert into bleibe.register_info values (0)"_s});
    for (const auto &step : {u"select InitSpatialMetaData(1,'NONE')"_s, u"select InsertEpsgSrid(25832)"_s,
             u"select InsertEpsgSrid(25833)"_s, u"select InsertEpsgSrid(4326)"_s}) {
        auto done = scalar(db, engine, step);
        if (!done) return std::unexpected(done.error());
        if (done->toInt() != 1) return fail(Error::Kind::Storage, u"engine.missing"_s, {u"SpatiaLite"_s}, step);
    }
    return execute(db, engine, u"pragma application_id=%1"_s.arg(applicationId));
}

Result<> migrate(const QSqlDatabase &db, const Engine &engine, int from, int to)
{
    for (int step = from + 1; step <= to; ++step) {
        QStringList statements = engine.beginWrite;
        // Its own changes have no entries, which a server register expects of all others.
        if (!isFile(engine)) statements += u"set local bleibe.migrating='on'"_s;
        statements += statementsOf(step, engine);
        statements += isFile(engine) ? u"pragma user_version=%1"_s.arg(step) : u"update bleibe.register_info set version=%1"_s.arg(step);
        statements += u"commit"_s;
        if (auto done = runAll(db, engine, statements); !done) {
            QSqlQuery(db).exec(u"rollback"_s);
            return done;
        }
    }
    return {};
}

Result<> buildAll(const QSqlDatabase &db, const Engine &engine)
{
    auto built = prepareEmpty(db, engine);
    for (int step = 1; step <= newestSchema(); ++step)
        if (built) built = runAll(db, engine, statementsOf(step, engine));
    return built.and_then([&] { return execute(db, engine, u"update bleibe.register_info set version=%1"_s.arg(newestSchema())); });
}

Result<QSet<QString>> actingObjects(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    if (!query.exec(u"select type || '|' || name || '|' || coalesce(sql, '') from sqlite_master "
                    "where type in ('trigger', 'view') or sql like 'create virtual%'"_s))
        return std::unexpected(spatialite().explain(query.lastError()));
    QSet<QString> objects;
    while (query.next()) objects += query.value(0).toString();
    return objects;
}

Result<QSet<QString>> expectedObjects(int version)
{
    const QString name = QUuid::createUuid().toString();
    Result<QSet<QString>> objects;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(u":memory:"_s);
        if (!db.open()) return fail(Error::Kind::Storage, u"engine.missing"_s, {u"SQLite"_s}, db.lastError().text());
        const Engine &engine = spatialite();
        auto built = engine.prepare(db).and_then([&] { return prepareEmpty(db, engine); }).and_then([&] {
            return migrate(db, engine, 0, version);
        });
        objects = built ? actingObjects(db) : std::unexpected(built.error());
        db.close();
    }
    QSqlDatabase::removeDatabase(name);
    return objects;
}
