// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QDate>
#include <QList>

/** A VEVENT by its days. */
struct CalendarEvent {
    /** Of its BEGIN in the file, from 1. */
    qint64 line = 0;
    QString summary = {};
    /** Both are days of it; invalid where the file does not say, or not as RFC 5545 has it. */
    QDate firstOn = {};
    QDate lastOn = {};
    bool isCancelled = false;
    /** It says that it happens again and again, which is not followed. */
    bool isRepeated = false;
};

struct Calendar {
    /** X-WR-CALNAME, as many programs write it. */
    QString name = {};
    QList<CalendarEvent> events = {};
};

/** True for the beginning of an iCalendar file. */
bool looksLikeCalendar(const QByteArray &start);
/**
 * Reads iCalendar (RFC 5545): folded lines, escaped texts, days and moments, an end that is exclusive (§3.8.2.2) or a duration in days.
 * Errors: Format "table.nul" and "import.damaged", the latter where the end is missing.
 */
Result<Calendar> readCalendar(const QString &file, const QByteArray &bytes);
