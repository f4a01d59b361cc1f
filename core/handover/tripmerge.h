// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/triprows.h"
#include "core/handover/trips.h"

class Workshop;

/** The column of a conflict about a whole row. */
inline constexpr QLatin1StringView wholeRow{""};
/** The column of a conflict about the papers of a handover that were signed on one side and changed on the other ("signature.changed"). */
inline constexpr QLatin1StringView signedPapers{"papers"};

/** One field that was changed on both sides, a row that one side removed, or papers that were signed on one side while the other changed.
 */
struct MergeConflict {
    QString table = {};
    QString rowUid = {};
    /** The stored column, wholeRow or signedPapers. */
    QString column = {};
    /** For people: "UE-2026-00031 · Zähler Strom · Stand". */
    QString label = {};
    /** Stored values of a column, else what happened, in words. */
    QVariant base = {};
    QVariant here = {};
    QVariant there = {};
    /** The three as people read them. */
    QString baseText = {};
    QString hereText = {};
    QString thereText = {};
    /** What stands here, all of it that the choice is about; another text where somebody changed it. */
    QString seen = {};
    bool operator==(const MergeConflict &) const = default;
};
/** Names a conflict among the choices. */
QString keyOf(const MergeConflict &conflict);
/** What a person decided, and what stood here when it was decided. */
struct ReturnChoice {
    /** Takes what was done on the way; else what stands here is kept. */
    bool takesThere = false;
    QString seen = {};
};
/** By keyOf(). */
using ReturnChoices = QHash<QString, ReturnChoice>;
void choose(ReturnChoices &choices, const MergeConflict &conflict, bool takesThere);

/** What coming back would do; nothing is written before it was shown. */
struct MergePreview {
    Trip trip = {};
    int changedRows = 0;
    int newRows = 0;
    int removedRows = 0;
    int newPhotos = 0;
    QList<MergeConflict> conflicts = {};
    /** One sentence for each handover and visit: "UE-2026-00031: 34 Angaben, 3 Fotos, 2 Unterschriften". */
    QStringList summary = {};
    /** Sentences about what is not taken over, and why. */
    QStringList notes = {};
};

/** What was read of a take-along file; the register in it stays in the person's own folder until the last copy of this goes. */
struct ReturnedTrip {
    Trip trip = {};
    QList<TripItem> items = {};
    /** As the rows were when they went along, and as they are in the file. */
    WayTables base = {};
    WayTables there = {};
    QString path = {};
    std::shared_ptr<Workshop> folder = {};
};
/** Unseals a take-along file and reads it; blocks. Errors as of unseal() and openRegister(), "trip.notFile". */
Result<ReturnedTrip> readReturned(const QString &file, const Secret &passphrase, const QString &folder, const Progress &progress);
/** Denied "trip.other" where this register knows nothing of the trip, "trip.returned", "trip.givenUp". */
Result<MergePreview> previewReturn(Sql &sql, const ReturnedTrip &returned);
/**
 * Takes over what was done on the way, as one step. Conflict "trip.changed" where a conflict has no choice or what stands here is
 * not what the choice was made about, "signature.mixed" where the
 * papers would not say any more what was signed. The errors of previewReturn().
 */
Result<Trip> mergeReturn(Sql &sql, const ReturnedTrip &returned, const ReturnChoices &choices, const QDateTime &now);
