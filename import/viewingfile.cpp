// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/viewingfile.h"
#include "core/reporting/sessioncalendar.h"
#include "import/prints.h"

using namespace Qt::StringLiterals;

Result<> saveAppointments(const QList<Appointment> &appointments, const QString &file, const QDateTime &now)
{
    return writeFile(file, calendarFile(appointments, now));
}

Result<Viewing> saveViewing(Database &database, qint64 vacancyId, const QString &file, const QDateTime &now)
{
    const auto viewing = database.read([vacancyId](Sql &sql) { return loadViewing(sql, vacancyId); }).takeResult();
    if (!viewing) return viewing;
    return saveAppointments({viewing->appointment}, file, now).transform([&] { return *viewing; });
}

Result<> saveSessionCalendar(Database &database, qint64 sessionId, const QString &file, const QDateTime &now)
{
    return database.read([sessionId](Sql &sql) { return loadSessionCalendar(sql, sessionId); })
        .takeResult()
        .and_then([&](const QList<Appointment> &appointments) { return saveAppointments(appointments, file, now); });
}
