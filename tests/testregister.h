// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/database.h"
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

/** Waits for a task's result; tests only, the window never waits. */
template<class R> R wait(QFuture<R> future)
{
    future.waitForFinished();
    return future.result();
}

/** Like QVERIFY for a Result, but shows what went wrong. */
#define VERIFY_DONE(expression)                                                                                                            \
    do {                                                                                                                                   \
        const auto outcome = (expression);                                                                                                 \
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().reason + QLatin1Char(' ') + outcome.error().detail));                  \
    } while (false)

/** The folder of the throw-away PostgreSQL's socket; empty where none runs. */
inline QString testPostgres()
{
    return qEnvironmentVariable("BLEIBE_TEST_POSTGRES");
}

/** Adds one test row per engine; PostGIS only where a server runs, and then it must work. */
inline void engineRows()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("spatialite") << false;
    if (!testPostgres().isEmpty()) QTest::newRow("postgis") << true;
}

inline const Actor testActor{QStringLiteral("tester"), QStringLiteral("Tina Test"), QStringLiteral("Sozialamt")};
inline const Actor otherActor{QStringLiteral("other"), QStringLiteral("Otto Anders"), QStringLiteral("VG Weilerbach")};

/** An empty register of its own on one engine, gone with this object. */
class TestRegister
{
public:
    explicit TestRegister(bool onServer)
    {
        if (onServer)
            makeDatabase();
        else
            m_location = {.kind = Location::Kind::File, .path = m_folder.filePath(QStringLiteral("register.sqlite"))};
        auto opened = Database::open(m_location, {.create = true});
        if (opened)
            m_database = std::move(*opened);
        else
            qWarning() << "no test register:" << opened.error().reason << opened.error().detail;
    }
    ~TestRegister()
    {
        m_database.reset();
        if (m_location.kind == Location::Kind::Server)
            administer(QStringLiteral("drop database if exists %1 with (force)").arg(m_location.database));
    }

    Database &operator*() { return *m_database; }
    Database *operator->() { return m_database.get(); }
    explicit operator bool() const { return m_database != nullptr; }
    const Location &location() const { return m_location; }
    void close() { m_database.reset(); }
    /** Opens the same register a second time, as another program would. */
    std::unique_ptr<Database> another() const
    {
        auto opened = Database::open(m_location);
        return opened ? std::move(*opened) : nullptr;
    }
    template<class Task> auto write(Task task) { return wait(m_database->write(testActor, std::move(task))); }
    template<class Task> auto read(Task task) { return wait(m_database->read(std::move(task))); }

    /** Runs a statement past the door, as a damaged or hostile program would. */
    void tamper(const QString &statement) const
    {
        const QString name = QUuid::createUuid().toString();
        if (auto connection = connectTo(m_location, name)) {
            auto done = execute(connection->db, *connection->engine, statement);
            if (!done) qWarning() << "tamper:" << done.error().detail;
            disconnectFrom(*connection);
        }
    }

private:
    static void administer(const QString &statement)
    {
        const QString name = QUuid::createUuid().toString();
        if (auto connection = connectTo({.kind = Location::Kind::Server,
                                            .host = testPostgres(),
                                            .database = QStringLiteral("postgres"),
                                            .user = QStringLiteral("bleibe")},
                name)) {
            QSqlQuery(connection->db).exec(statement);
            disconnectFrom(*connection);
        }
    }
    void makeDatabase()
    {
        const QString name = QStringLiteral("t") + QUuid::createUuid().toString(QUuid::Id128);
        administer(QStringLiteral("create database %1 template bleibe_template").arg(name));
        m_location = {.kind = Location::Kind::Server, .host = testPostgres(), .database = name, .user = QStringLiteral("bleibe")};
    }

    QTemporaryDir m_folder;
    Location m_location;
    std::unique_ptr<Database> m_database;
};
