// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/places/schoolholiday.h"
#include "core/storage/database.h"

/** The school holidays of one file, checked; nothing is stored yet. */
struct HolidayFile {
    QString file = {};
    /** Who publishes them. */
    QString source = {};
    /** By their first day; at least one. */
    QList<SchoolHoliday> holidays = {};
    QList<Error> notes = {};
};

/** What taking a file would do to the register as it is now. */
struct StagedHolidays {
    HolidayFile read = {};
    SchoolHolidayChanges changes = {};
    bool hasWork() const { return !changes.added.isEmpty() || !changes.gone.isEmpty(); }
};

/** "Herbstferien, 12.10.2026 bis 23.10.2026". */
QString holidayText(const SchoolHoliday &one);
/** True for heads that name what it is called, its first and its last day. */
bool areHolidayHeads(const QStringList &heads);
/** True for a calendar, and for a table with such heads whose rows speak of holidays. Reads the file. */
bool areHolidays(const QString &path);
/**
 * Reads a table (CSV or workbook: name, first day, last day) or iCalendar. All or nothing: Format errors "holidays.columns",
 * "holidays.day", "holidays.order", "holidays.long", "holidays.repeated", "holidays.none", and those of the readers. @p source is the
 * file's own name for itself, or sourceNameOf() it, where empty.
 */
Result<HolidayFile> readHolidays(const QString &path, const QString &source);
/** Reads a file and compares it with the register; blocks. */
Result<StagedHolidays> stageHolidays(Database &database, const QString &path, const QString &source);
/** Takes them, as one step. */
Result<> mergeHolidays(Sql &sql, const StagedHolidays &staged);
