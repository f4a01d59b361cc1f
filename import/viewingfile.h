// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/calendar.h"
#include "core/storage/database.h"

/** Writes appointments for any calendar; a file that stands there is replaced. Blocks. */
Result<> saveAppointments(const QList<Appointment> &appointments, const QString &file, const QDateTime &now);
/** Writes the viewing of a vacancy for any calendar, see loadViewing(); a file that stands there is replaced. Blocks. */
Result<Viewing> saveViewing(Database &database, qint64 vacancyId, const QString &file, const QDateTime &now);
/** The same for a session with its open tasks, see loadSessionCalendar(). Blocks. */
Result<> saveSessionCalendar(Database &database, qint64 sessionId, const QString &file, const QDateTime &now);
