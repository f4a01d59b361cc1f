// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "core/reporting/calendar.h"

/** The session for everybody's calendar: what it is about and where; nobody who takes part. */
Appointment appointmentOf(const InfoSession &session);
/** Every session that is planned, and by their days the open tasks of all sessions. */
Result<QList<Appointment>> loadSessionCalendar(Sql &sql);
/** One session, a cancelled one as such, with its open tasks. */
Result<QList<Appointment>> loadSessionCalendar(Sql &sql, qint64 sessionId);
