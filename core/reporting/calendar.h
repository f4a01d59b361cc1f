// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** An appointment as any calendar takes it. */
struct Appointment {
    /** Of the record it comes from, so that a file that comes later replaces it. */
    QString uid = {};
    /** Rises with every change of the record. */
    int version = 0;
    QDateTime beginsAt = {};
    /** Invalid where nobody said it. */
    QDateTime endsAt = {};
    /** Instead of both times: all of that day. */
    QDate day = {};
    bool isCancelled = false;
    QString summary = {};
    QString place = {};
    QString description = {};
    bool operator==(const Appointment &) const = default;
};

/** An iCalendar file (RFC 5545), written at that moment; all times are UTC. */
QByteArray calendarFile(const QList<Appointment> &appointments, const QDateTime &writtenAt);

/** A viewing with the number of its vacancy. */
struct Viewing {
    QString number = {};
    Appointment appointment = {};
};
/**
 * The viewing of the open proposal of a vacancy, an hour long: with the flat's address, and of the household no more than its number.
 * NotFound "viewing.none" where none is agreed.
 */
Result<Viewing> loadViewing(Sql &sql, qint64 vacancyId);
