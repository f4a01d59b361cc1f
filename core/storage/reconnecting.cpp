// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"
#include "core/storage/lifeline.h"
#include <QSqlDriver>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto beat = 1s;
/** A task that takes longer is asked after: not whether it is done, but whether anybody is there to do it. */
constexpr auto patience = 5s;
constexpr auto longestAnswer = 3s;
constexpr qint64 firstPauseMs = 500;
constexpr qint64 longestPauseMs = 8000;
}

void Database::startWatching()
{
    m_watcher = new QObject;
    m_watcher->moveToThread(&m_watching);
    m_watching.setObjectName(u"watching"_s);
    m_watching.start();
    QMetaObject::invokeMethod(m_watcher, [this] {
        auto *timer = new QTimer(m_watcher);
        QObject::connect(timer, &QTimer::timeout, m_watcher, [this] { watch(); });
        timer->start(beat);
    });
}

void Database::watch()
{
    const qint64 now = m_clock.elapsed();
    if (!m_isReachable) {
        if (now < m_nextTry) return;
        const bool isBack = answers(m_location, longestAnswer);
        m_pause = std::min(longestPauseMs, std::max(firstPauseMs, 2 * m_pause));
        m_nextTry = m_clock.elapsed() + m_pause;
        if (isBack) comeBack();
        return;
    }
    m_pause = 0;
    bool isWaitedFor = false;
    for (Lane *lane : {&m_reading, &m_writing}) {
        const qint64 since = lane->busySince;
        if (since != 0 && now - since > std::chrono::milliseconds(patience).count()) isWaitedFor = true;
        // A line that was cut while nothing ran is noticed here; an empty wish of the lane is enough.
        if (since == 0) QMetaObject::invokeMethod(lane->worker, [this, lane] { lookAfter(*lane); });
    }
    if (!isWaitedFor || answers(m_location, longestAnswer)) return;
    setReachable(false);
    for (const Lane *lane : {&m_reading, &m_writing})
        if (lane->busySince != 0) cutSocket(lane->socket);
}

void Database::lookAfter(Lane &lane)
{
    if (m_location.kind != Location::Kind::Server || !m_isReachable || lane.connection.db.isOpen()) return;
    if (!answers(m_location, longestAnswer) || !reopen(lane.connection)) setReachable(false);
}

void Database::comeBack()
{
    QMetaObject::invokeMethod(m_writing.worker, [this] {
        if (!m_writing.connection.db.isOpen() && !reopen(m_writing.connection)) return;
        QMetaObject::invokeMethod(m_reading.worker, [this] {
            // It may be as dead as the other one without knowing: only an answer says.
            Connection &reading = m_reading.connection;
            const bool isAlive = reading.db.isOpen() && execute(reading.db, *reading.engine, u"select 1"_s);
            if (isAlive || reopen(reading)) setReachable(true);
        });
    });
}

void Database::setReachable(bool now)
{
    if (m_isReachable.exchange(now) == now) return;
    Q_EMIT reachable(now);
}

Result<> Database::reopenIfLost(Connection &connection)
{
    if (connection.db.isOpen()) return {};
    if (!m_isReachable) return fail(Error::Kind::Storage, u"server.gone"_s, {displayName(m_location)});
    return reopen(connection);
}

Result<> Database::reopen(Connection &connection)
{
    Lane &lane = laneOf(connection);
    lane.socket = -1;
    connection.prepared.clear();
    connection.forgetWords();
    if (!connection.db.open()) return fail(Error::Kind::Storage, u"server.gone"_s, {displayName(m_location)});
    lane.socket = socketOf(connection.db);
    if (auto prepared = connection.engine->prepare(connection.db); !prepared) return prepared;
    if (&lane != &m_reading) return {};
    connection.db.driver()->subscribeToNotification(u"bleibe"_s);
    // What others changed meanwhile was told to nobody.
    QMetaObject::invokeMethod(lane.worker, [this] { lookForNews(); });
    Q_EMIT reconnected();
    return {};
}
