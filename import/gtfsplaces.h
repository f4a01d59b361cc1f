// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/gtfs.h"
#include "import/placestaging.h"

/** Where a feed's stops come from; @p name tells feeds apart and begins their keys. */
PlaceSource gtfsSource(const GtfsFeed &feed, const QString &name);
/** Stops and stations that lie in Germany, and services on demand as community buses; what is elsewhere is left out. */
QList<ReadPlace> gtfsPlaces(const GtfsFeed &feed, const PlaceSource &source);
/** The timetable with the keys of the places above. */
Timetable gtfsTimetable(const GtfsFeed &feed, const PlaceSource &source);

/** What importing a feed would do, or did. */
struct StagedGtfs {
    /** Without timetable and stops. */
    GtfsFeed feed = {};
    StagedPlaces places = {};
    Timetable timetable = {};
    TimetableCounts rows = {};
};
/**
 * Reads a feed and compares it with the register, outside of any lock; blocks, so call it in a job. Refuses one of which nothing lies in
 * Germany.
 */
Result<StagedGtfs> stageGtfs(Database &database, const QString &path, const QString &name, QDate day, const Progress &progress);
/** What the file holds and would do, and what is wrong with it. */
QList<Error> gtfsNotes(const StagedGtfs &staged);
/** Keeps stops and timetable, all or nothing, as one step; stops near those of other sources too, since departures hang on them. */
Result<RowCounts> mergeGtfs(Sql &sql, const StagedGtfs &staged, QDate day, const Progress &progress);
