// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/month.h"
#include "core/places/hours.h"
#include "core/register/desk.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int daysOfWeek = 7;

/** A task of a landlord counts where a session asked for it, such as a call. */
bool isOfOutreach(const Task &task)
{
    switch (task.subjectKind) {
    case SubjectKind::Session:
    case SubjectKind::Agreement: return true;
    case SubjectKind::Landlord: return task.rule.startsWith("session."_L1) || task.rule.startsWith("agreement."_L1);
    default: return false;
    }
}

Result<MonthTask> withSubject(Sql &sql, const Task &task)
{
    const bool isSession = task.subjectKind == SubjectKind::Session;
    const QString query = isSession                 ? u"select id from info_session where uid=?"_s
        : task.subjectKind == SubjectKind::Landlord ? u"select id from landlord where uid=?"_s
                                                    : u"select landlord_id from agreement where uid=?"_s;
    return sql.value(query, {task.subjectUid}).transform([&](const QVariant &id) {
        return MonthTask{task, isSession ? id.toLongLong() : 0, isSession ? 0 : id.toLongLong()};
    });
}

QList<MonthDay> emptyDays(QDate first, QDate last)
{
    QList<MonthDay> days;
    days.reserve(first.daysTo(last) + 1);
    for (QDate day = first; day <= last; day = day.addDays(1)) days += MonthDay{.day = day, .holiday = publicHoliday(day)};
    return days;
}
}

QDate firstOfGrid(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

Result<QList<MonthDay>> monthAround(Sql &sql, QDate day, SessionFilter filter)
{
    const QDate first = firstOfGrid(day);
    const QDate end(day.year(), day.month(), day.daysInMonth());
    const QDate last = end.addDays(daysOfWeek - end.dayOfWeek());
    filter.from = {};
    filter.until = {};
    const bool isFiltered = !filter.isEmpty();
    filter.from = first;
    filter.until = last;
    const auto sessions = findSessions(sql, filter, {SessionColumn::Begins, false});
    if (!sessions) return std::unexpected(sessions.error());
    const auto tasks = findTasks(sql, {.dueBy = last});
    if (!tasks) return std::unexpected(tasks.error());
    QList<MonthDay> days = emptyDays(first, last);
    for (const SessionRow &session : *sessions) days[first.daysTo(session.beginsAt.toLocalTime().date())].sessions += session;
    for (const Task &task : *tasks) {
        if (isFiltered || task.dueOn < first || !isOfOutreach(task)) continue;
        const auto found = withSubject(sql, task);
        if (!found) return std::unexpected(found.error());
        days[first.daysTo(task.dueOn)].tasks += *found;
    }
    return days;
}
