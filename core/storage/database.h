// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/opening.h"
#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <atomic>
#include <memory>

/**
 * An open register. Tasks run on two threads with a connection each, so that reading never waits behind a long
 * import; both keep the order in which they were asked.
 */
class Database : public QObject
{
    Q_OBJECT
public:
    /** Opens and checks; blocks for as long as that takes, so call it in a job. */
    static Result<std::unique_ptr<Database>> open(const Location &location, const OpenOptions &options = {});
    ~Database() override;

    const Location &location() const { return m_location; }

    /** Runs `Result<T> task(Sql &)` on one consistent state; changes inside it are refused. */
    template<class Task> auto read(Task task)
    {
        return post(m_reading, [this, task = std::move(task)] { return runReading(task); });
    }
    /** The same as @p actor, in a transaction that is kept only if the task returns a value. */
    template<class Task> auto write(Actor actor, Task task)
    {
        return post(m_writing, [this, actor = std::move(actor), task = std::move(task)] { return runWriting(actor, task); });
    }
    /** Makes what was deleted unreadable on disk: gaps are overwritten, the file's log is emptied. A server's archives are its
     * administrator's. */
    QFuture<Result<>> compact();
    /** A sound copy of the register as a file, from a server too. */
    QFuture<Result<>> backup(const QString &target, const Progress &progress = {});

Q_SIGNALS:
    /** Rows of these tables changed, here or elsewhere. */
    void changed(const QStringList &tables);
    /** A step of this program's own was kept. */
    void stepKept(const Step &step);
    /** The server stopped answering, or answers again. Meanwhile everything is refused at once, so that nobody waits. */
    void reachable(bool now);
    /** The reading connection is a new one: what it held is gone with the old one. */
    void reconnected();

private:
    /** One thread with its connection; lives in that thread. */
    struct Lane {
        QThread thread;
        QObject *worker = nullptr;
        Connection connection;
        /** Since when a task runs, in milliseconds of m_clock; 0 while none does. */
        std::atomic<qint64> busySince = 0;
        /** To be cut where nobody answers any more; -1 for a file. */
        std::atomic<int> socket = -1;
    };

    explicit Database(Location location);
    Result<> start(const OpenOptions &options);
    void listenForNews();
    void lookForNews();
    Result<> begin(Connection &connection, const QStringList &statements);
    Result<> finish(Connection &connection, Sql &sql);
    /** Keeps what was done; where the answer to that got lost, the register itself says whether it was. */
    Result<> commit(Connection &connection, const Step &step);
    Lane &laneOf(const Connection &connection) { return &connection == &m_reading.connection ? m_reading : m_writing; }
    Result<> reopenIfLost(Connection &connection);
    Result<> reopen(Connection &connection);
    void startWatching();
    void watch();
    void lookAfter(Lane &lane);
    void comeBack();
    void setReachable(bool now);

    template<class R, class Task> R inTransaction(Connection &connection, Sql &sql, Task &task)
    {
        R result = task(sql);
        if (result)
            if (auto kept = finish(connection, sql); !kept) result = std::unexpected(kept.error());
        if (!result) {
            connection.db.rollback();
            if (sql.mayWrite()) connection.forgetWords();
        }
        return result;
    }
    template<class Task> auto runReading(Task &task)
    {
        using R = std::invoke_result_t<Task, Sql &>;
        R result = readOnce<R>(task);
        // Nothing was changed, so it may be asked for once more where the line broke under it.
        if (!result && !m_reading.connection.db.isOpen() && reopenIfLost(m_reading.connection)) result = readOnce<R>(task);
        return result;
    }
    template<class R, class Task> R readOnce(Task &task)
    {
        Sql sql(m_reading.connection, nullptr);
        if (auto begun = begin(m_reading.connection, {m_reading.connection.engine->beginRead}); !begun)
            return R(std::unexpected(begun.error()));
        return inTransaction<R>(m_reading.connection, sql, task);
    }
    template<class Task> auto runWriting(const Actor &actor, Task &task)
    {
        using R = std::invoke_result_t<Task, Sql &>;
        if (actor.name.isEmpty()) return R(fail(Error::Kind::Denied, QStringLiteral("actor.unnamed")));
        if (auto begun = begin(m_writing.connection, m_writing.connection.engine->beginWrite); !begun)
            return R(std::unexpected(begun.error()));
        const Actor proven = provenActor(actor);
        Sql sql(m_writing.connection, &proven);
        R result = inTransaction<R>(m_writing.connection, sql, task);
        if (result && sql.step().id != 0) announce(sql.step());
        return result;
    }
    /** On a server the account of the connection's login, whatever the program believes; @p actor where there is none. */
    Actor provenActor(const Actor &actor);
    void announce(const Step &step);
    template<class Run> auto post(Lane &lane, Run run)
    {
        using R = std::invoke_result_t<Run>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start(); // here, not on the worker: result() does not wait for a future that never started
        auto future = promise->future();
        QMetaObject::invokeMethod(lane.worker, [this, &lane, promise, run = std::move(run)]() mutable {
            lane.busySince = m_clock.elapsed() + 1;
            if (!promise->isCanceled()) promise->addResult(run());
            lane.busySince = 0;
            promise->finish();
            lookAfter(lane);
        });
        return future;
    }

    Location m_location;
    Lane m_reading;
    Lane m_writing;
    qint64 m_seen = 0;
    int m_dataVersion = -1;
    std::atomic_bool m_isReachable = true;
    /** Looks whether the server still answers while a task waits, and whether it answers again. */
    QThread m_watching;
    QObject *m_watcher = nullptr;
    QElapsedTimer m_clock;
    qint64 m_nextTry = 0;
    qint64 m_pause = 0;
};
