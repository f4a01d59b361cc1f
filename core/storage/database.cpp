// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"
#include "core/storage/backup.h"
#include "core/storage/changelog.h"
#include "core/storage/lifeline.h"
#include <QSqlDriver>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Database::Database(Location location) : m_location(std::move(location))
{
    for (Lane *lane : {&m_reading, &m_writing}) {
        lane->worker = new QObject;
        lane->worker->moveToThread(&lane->thread);
        lane->thread.start();
    }
    m_reading.thread.setObjectName(u"reading"_s);
    m_writing.thread.setObjectName(u"writing"_s);
    m_clock.start();
}

Database::~Database()
{
    if (m_watcher) {
        QMetaObject::invokeMethod(m_watcher, [this] { delete m_watcher; }, Qt::BlockingQueuedConnection);
        m_watching.quit();
        m_watching.wait();
        // Nobody waits for an answer that never comes, least of all somebody who leaves.
        if (!m_isReachable)
            for (const Lane *lane : {&m_reading, &m_writing}) cutSocket(lane->socket);
    }
    for (Lane *lane : {&m_reading, &m_writing}) {
        // Blocking: a thread that is told to quit may leave before it has closed, and the file would keep its log.
        QMetaObject::invokeMethod(
            lane->worker,
            [lane] {
                if (lane->connection.engine) disconnectFrom(lane->connection);
                delete lane->worker;
            },
            Qt::BlockingQueuedConnection);
        lane->thread.quit();
        lane->thread.wait();
    }
}

Result<std::unique_ptr<Database>> Database::open(const Location &location, const OpenOptions &options)
{
    std::unique_ptr<Database> self(new Database(location));
    if (auto started = self->start(options); !started) return std::unexpected(started.error());
    return self;
}

Result<> Database::start(const OpenOptions &options)
{
    Result<> done;
    const auto connectLane = [&done](Lane &lane, auto connect) {
        QMetaObject::invokeMethod(
            lane.worker,
            [&] {
                auto connection = connect(QUuid::createUuid().toString());
                if (connection) {
                    lane.connection = *connection;
                    lane.socket = socketOf(connection->db);
                } else
                    done = std::unexpected(connection.error());
            },
            Qt::BlockingQueuedConnection);
    };
    connectLane(m_writing, [&](const QString &name) { return openRegister(m_location, name, options); });
    if (!done) return done;
    connectLane(m_reading, [&](const QString &name) { return connectTo(m_location, name); });
    if (!done) return done;
    QMetaObject::invokeMethod(m_reading.worker, [this] { listenForNews(); }, Qt::BlockingQueuedConnection);
    if (m_location.kind == Location::Kind::Server) startWatching();
    return done;
}

void Database::listenForNews()
{
    Sql sql(m_reading.connection, nullptr);
    if (auto newest = sql.value(u"select coalesce(max(id), 0) from change_entry"_s)) m_seen = newest->toLongLong();
    if (m_location.kind == Location::Kind::Server) {
        QObject::connect(m_reading.connection.db.driver(), &QSqlDriver::notification, m_reading.worker, [this] { lookForNews(); });
        m_reading.connection.db.driver()->subscribeToNotification(u"bleibe"_s);
        return;
    }
    // data_version moves when another connection commits, in this program or another; asking costs microseconds.
    auto *timer = new QTimer(m_reading.worker);
    QObject::connect(timer, &QTimer::timeout, m_reading.worker, [this] {
        auto version = scalar(m_reading.connection.db, *m_reading.connection.engine, u"pragma data_version"_s);
        if (!version || version->toInt() == m_dataVersion) return;
        m_dataVersion = version->toInt();
        lookForNews();
    });
    timer->start(500ms);
}

void Database::lookForNews()
{
    Sql sql(m_reading.connection, nullptr);
    const auto news = newsSince(sql, m_seen);
    if (!news || news->tables.isEmpty()) return;
    m_seen = news->newest;
    Q_EMIT changed(news->tables);
}

Actor Database::provenActor(const Actor &actor)
{
    if (m_location.kind == Location::Kind::File) return actor;
    Sql sql(m_writing.connection, nullptr);
    auto account = sql.query(u"select login, name, office from account where login=session_user and active=1"_s);
    if (!account || !account->next()) return actor;
    return {account->value(0).toString(), account->value(1).toString(), account->value(2).toString()};
}

void Database::announce(const Step &step)
{
    Q_EMIT stepKept(step);
    QMetaObject::invokeMethod(m_reading.worker, [this] { lookForNews(); });
}

Result<> Database::begin(Connection &connection, const QStringList &statements)
{
    Result<> begun;
    // Nothing has been asked for yet: where the line was dead, a fresh one may take its place unseen.
    for (int attempt = 0; attempt < 2; ++attempt) {
        begun = reopenIfLost(connection);
        for (const QString &statement : statements)
            if (begun) begun = execute(connection.db, *connection.engine, statement);
        if (begun || connection.db.isOpen()) break;
    }
    if (!begun && connection.db.isOpen()) connection.db.rollback();
    return begun;
}

Result<> Database::finish(Connection &connection, Sql &sql)
{
    if (sql.step().id != 0) {
        if (auto named = sql.nameStep(); !named) return named;
        if (!connection.engine->wake.isEmpty())
            if (auto told = execute(connection.db, *connection.engine, connection.engine->wake); !told) return told;
    }
    return commit(connection, sql.step());
}

Result<> Database::commit(Connection &connection, const Step &step)
{
    auto kept = execute(connection.db, *connection.engine, u"commit"_s);
    if (kept || step.id == 0 || connection.db.isOpen() || !reopenIfLost(connection)) return kept;
    const auto found = Sql(connection, nullptr)
                           .value(u"select count(*) from change_step where id=? and at=? and actor_name=?"_s,
                               {step.id, step.at.toString(Qt::ISODateWithMs), step.actorName});
    return found && found->toInt() == 1 ? Result<>() : kept;
}

QFuture<Result<>> Database::compact()
{
    return post(m_writing, [this] {
        Result<> done = reopenIfLost(m_writing.connection);
        for (const QString &statement : m_writing.connection.engine->compact)
            if (done) done = execute(m_writing.connection.db, *m_writing.connection.engine, statement);
        return done;
    });
}

QFuture<Result<>> Database::backup(const QString &target, const Progress &progress)
{
    return post(m_reading, [this, target, progress] { return backupRegister(m_reading.connection, target, progress); });
}
