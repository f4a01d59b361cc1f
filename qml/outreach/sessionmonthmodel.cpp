// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/sessionmonthmodel.h"
#include "core/base/words.h"
#include "core/register/desk.h"
#include "core/register/words.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;

namespace {
QVariantMap entryOf(const SessionRow &session)
{
    const QString time = session.beginsAt.toLocalTime().toString(u"HH:mm"_s);
    return {{u"kind"_s, u"session"_s}, {u"id"_s, session.id}, {u"time"_s, time}, {u"text"_s, session.title},
        {u"word"_s, word(session.status)}, {u"mark"_s, markOf(session.status, session.beginsAt, QDateTime::currentDateTime())},
        {u"isQuiet"_s, session.status == SessionStatus::Cancelled}};
}

QVariantMap entryOf(const MonthTask &one, QDate today)
{
    const Task &task = one.task;
    const bool isLate = isOverdue(task, today);
    return {{u"kind"_s, u"task"_s}, {u"id"_s, task.id}, {u"time"_s, QString()}, {u"text"_s, task.title}, {u"word"_s, task.subjectLabel},
        {u"sessionId"_s, one.sessionId}, {u"landlordId"_s, one.landlordId}, {u"mark"_s, isLate ? u"bad"_s : QString()},
        {u"isQuiet"_s, false}};
}

QVariantList entriesOf(const MonthDay &day, QDate today)
{
    QVariantList entries;
    entries.reserve(day.sessions.size() + day.tasks.size());
    for (const SessionRow &session : day.sessions) entries += entryOf(session);
    for (const MonthTask &task : day.tasks) entries += entryOf(task, today);
    return entries;
}
}

SessionMonthModel::SessionMonthModel(QObject *parent) : QObject(parent), m_day(QDate::currentDate()) { }

void SessionMonthModel::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) connect(workspace, &Workspace::changed, this, &SessionMonthModel::refresh);
    Q_EMIT workspaceChanged();
    refresh();
}

void SessionMonthModel::setList(SessionListModel *list)
{
    if (m_list == list) return;
    m_list = list;
    if (list) connect(list, &SessionListModel::filterChanged, this, &SessionMonthModel::refresh);
    Q_EMIT listChanged();
    refresh();
}

void SessionMonthModel::setDay(const QString &day)
{
    if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid()) setDate(date);
}

void SessionMonthModel::setDate(QDate day)
{
    if (day == m_day) return;
    m_day = day;
    Q_EMIT dayChanged();
    if (firstOfGrid(day) == m_first)
        Q_EMIT changed();
    else
        refresh();
}

QString SessionMonthModel::title() const
{
    return QLocale().standaloneMonthName(m_day.month()) + u' ' + QString::number(m_day.year());
}

int SessionMonthModel::current() const
{
    return m_first.isValid() ? static_cast<int>(m_first.daysTo(m_day)) : -1;
}

void SessionMonthModel::moveDays(int by)
{
    setDate(m_day.addDays(by));
}

void SessionMonthModel::moveMonths(int by)
{
    setDate(m_day.addMonths(by));
}

void SessionMonthModel::goToday()
{
    setDate(QDate::currentDate());
}

void SessionMonthModel::refresh()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_loading = true;
    m_workspace->read(
        this, [day = m_day, filter = m_list ? m_list->filter() : SessionFilter()](Sql &sql) { return monthAround(sql, day, filter); },
        [this, first = firstOfGrid(m_day), request = ++m_newest](const Result<QList<MonthDay>> &days) {
            if (request != m_newest) return; // another month is wanted by now
            m_loading = false;
            m_error = days ? QString() : sentence(days.error());
            if (!days && m_first == first && !m_days.isEmpty()) return Q_EMIT changed(); // what stands there stays
            m_first = first;
            show(days.value_or(QList<MonthDay>()));
        });
}

void SessionMonthModel::show(const QList<MonthDay> &days)
{
    const QDate today = QDate::currentDate();
    m_days.clear();
    m_days.reserve(days.size());
    for (const MonthDay &one : days) {
        const QVariantList entries = entriesOf(one, today);
        QStringList spoken{QLocale().toString(one.day, QLocale::LongFormat), one.holiday};
        if (!one.sessions.isEmpty()) spoken += tr("%n Infogespräche", nullptr, static_cast<int>(one.sessions.size()));
        if (!one.tasks.isEmpty()) spoken += tr("%n Aufgaben", nullptr, static_cast<int>(one.tasks.size()));
        for (const QVariant &entry : entries) spoken += entry.toMap()[u"text"_s].toString();
        spoken.removeAll(QString());
        m_days += QVariantMap{{u"day"_s, one.day.toString(Qt::ISODate)}, {u"number"_s, one.day.day()}, {u"week"_s, one.day.weekNumber()},
            {u"isMonth"_s, one.day.month() == m_day.month()}, {u"isToday"_s, one.day == today},
            {u"isFree"_s, one.day.dayOfWeek() > 5 || !one.holiday.isEmpty()}, {u"holiday"_s, one.holiday},
            {u"spoken"_s, spoken.join(u", "_s)}, {u"entries"_s, entries}};
    }
    Q_EMIT changed();
}
