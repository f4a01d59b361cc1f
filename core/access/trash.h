// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>

/** Which deleted records are wanted; an empty member excludes none. */
struct TrashFilter {
    /** Searched in what it was and in who deleted it. */
    QString text = {};
    /** A table of trashKinds(). */
    QString table = {};
    QDate from = {};
    QDate until = {};
    bool operator==(const TrashFilter &) const = default;
};
/** The tables whose records come back by themselves, the weightiest first. */
const QStringList &trashKinds();

/** A deleted record, as the change log keeps it. */
struct TrashItem {
    /** The entry of its deletion. */
    qint64 changeId = 0;
    qint64 stepId = 0;
    QString table = {};
    qint64 rowId = 0;
    QString rowUid = {};
    /** "LR-2026-00412". */
    QString name = {};
    QDateTime at = {};
    QString actorName = {};
    QString office = {};
    /** Rows that went in the same step, without this one. */
    int companions = 0;
    /** Retention took what it was: it does not come back. */
    bool isForgotten = false;
};
/**
 * The newest first, those deleted before entry @p before (0: from the newest on), at most @p most. What was taken back right after it was
 * entered is no deletion. Of what one step deleted together the weightiest stands for all.
 */
Result<QList<TrashItem>> findTrash(Sql &sql, const TrashFilter &filter, qint64 before, int most);

/** What bringing a record back would do. */
struct Restoring {
    TrashItem item = {};
    /** The steps whose deletions come back, those that others need first. */
    QList<qint64> steps = {};
    /** Records that come back in any case: "Einwilligung Speicherung". */
    QStringList with = {};
    /** Records that have to come back too, because it belongs to them, with when they were deleted. */
    QStringList together = {};
    /** What stays different, in sentences. */
    QStringList notes = {};
    /** Why it cannot come back. */
    std::optional<Error> hindrance = {};
};
/** Reads only. NotFound "trash.gone" where the record is not deleted, or not any more. */
Result<Restoring> planRestoring(Sql &sql, qint64 changeId);
/** Brings it back with all that the plan names, as one step. The plan's hindrance is the error. */
Result<Restoring> restoreFromTrash(Sql &sql, qint64 changeId);
