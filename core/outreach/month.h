// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/sessionlist.h"
#include "core/register/task.h"

/** A task of the calendar and where it leads: to a session, or else to a landlord. */
struct MonthTask {
    Task task = {};
    qint64 sessionId = 0;
    qint64 landlordId = 0;
};

/** What stands on one day of the calendar. */
struct MonthDay {
    QDate day = {};
    /** The public holiday in Rheinland-Pfalz; empty on any other day. */
    QString holiday = {};
    /** In the order of their begin. */
    QList<SessionRow> sessions = {};
    /** Open ones that are due, about sessions, agreements and calls that a session brought. */
    QList<MonthTask> tasks = {};
};

/** The Monday of the week in which the month of @p day begins. */
QDate firstOfGrid(QDate day);
/**
 * The weeks that the month of @p day touches, from Monday to Sunday: 28 to 42 days. A filter that asks for some sessions leaves out the
 * others and all tasks; its own days count for nothing.
 */
Result<QList<MonthDay>> monthAround(Sql &sql, QDate day, SessionFilter filter = {});
