// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/sessioncalendar.h"
#include "core/register/task.h"
#include "core/reporting/sessionfacts.h"

using namespace Qt::StringLiterals;

namespace {
/** Tasks of @p sessions, due on some day. */
Result<QList<Appointment>> withTasks(Sql &sql, QList<Appointment> appointments, const QString &sessions, const QVariantList &values)
{
    const QString where = u"where subject_uid in (select uid from info_session where %1) and state='open' and due_on is not null "
                          "order by due_on, id"_s.arg(sessions);
    return sql.find<Task>(u"task"_s, where, values).transform([&](const QList<Task> &tasks) {
        QList<Appointment> all = appointments;
        all.reserve(all.size() + tasks.size());
        for (const Task &task : tasks)
            all += {.uid = task.uid, .version = task.version, .day = task.dueOn, .summary = task.title, .description = task.subjectLabel};
        return all;
    });
}
}

Appointment appointmentOf(const InfoSession &session)
{
    return {.uid = session.uid,
        .version = session.version,
        .beginsAt = session.beginsAt,
        .endsAt = session.endsAt,
        .isCancelled = session.status == SessionStatus::Cancelled,
        .summary = session.title,
        .place = whereText(session),
        .description = session.placeNote.isEmpty() ? session.number : session.number + u'\n' + session.placeNote};
}

Result<QList<Appointment>> loadSessionCalendar(Sql &sql)
{
    return sql.find<InfoSession>(u"info_session"_s, u"where status in ('planned', 'invited') order by begins_at, id"_s)
        .and_then([&](const QList<InfoSession> &sessions) {
            QList<Appointment> appointments;
            appointments.reserve(sessions.size());
            for (const InfoSession &session : sessions) appointments += appointmentOf(session);
            return withTasks(sql, appointments, u"1=1"_s, {});
        });
}

Result<QList<Appointment>> loadSessionCalendar(Sql &sql, qint64 sessionId)
{
    return sql.load<InfoSession>(u"info_session"_s, sessionId).and_then([&](const InfoSession &session) {
        return withTasks(sql, {appointmentOf(session)}, u"id=?"_s, {sessionId});
    });
}
