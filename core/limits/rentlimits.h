// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/rentlimit.h"
#include "core/storage/sql.h"

/** By comparison area, circle, status, day and persons. */
Result<QList<RentLimit>> listRentLimits(Sql &sql);

/** What taking the lines of a file would do to the register. */
struct RentLimitChanges {
    QList<RentLimit> added = {};
    /** With the register's id and version; whoever changes one has to have it released again. */
    QList<RentLimit> changed = {};
    /** Lines of the same table that the file has no more. */
    QList<RentLimit> gone = {};
    /** Lines of the table before, that had no last day and now end the day before the new one begins. */
    QList<RentLimit> ended = {};
    qint64 same = 0;
    bool hasWork() const { return !added.isEmpty() || !changed.isEmpty() || !gone.isEmpty() || !ended.isEmpty(); }
};

/** Lines of one area, circle, status and first day are a table, which the file replaces. Invalid with the reason of checkLimits() where the
 * result would not be sound. */
Result<RentLimitChanges> compareRentLimits(Sql &sql, const QList<RentLimit> &lines);
/** Takes them, as one step. */
Result<> takeRentLimits(Sql &sql, const RentLimitChanges &changes, const QString &file);
/**
 * Makes the official lines of an area that begin on that day count; returns how many. Denied "limit.ownRelease" to whoever entered one of
 * them; NotFound where none waits for it.
 */
Result<int> releaseRentLimits(Sql &sql, const QString &comparisonArea, QDate validFrom, QDate today);
