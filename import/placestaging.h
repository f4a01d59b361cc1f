// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/places.h"
#include "core/places/placesource.h"
#include "core/storage/database.h"
#include "import/staged.h"

/** A place as it would stand in the register. */
struct StagedPlace : StagedRow {
    PlaceEntry entry = {};
};

/** What an import of places would do to the register as it is now; shown before anything is kept. */
struct StagedPlaces {
    PlaceSource source = {};
    QList<StagedPlace> rows = {};
    /** What was left out or assumed while reading, to be said by sentence(). */
    QList<Error> notes = {};
    RowCounts counts() const;
};

/** A place as a reader found it, with Place::originKey; or why it is none. */
struct ReadPlace {
    PlaceEntry entry = {};
    /** Position in the file; 0 where its order means nothing. */
    qint64 number = 0;
    QList<RowProblem> problems = {};
};

/** What is done with rows that are not plain. */
struct PlaceChoices {
    /** Also takes what lies within duplicateMetres of another of its kind. */
    bool takeDuplicates = false;
    /** Ends what the source had before and does not have any more; otherwise it stays. */
    bool endGone = false;
};

/**
 * Compares what was read with the places of the same source in the register: known again by originKey, changed where the source says
 * something else than before, kept where a person changed it since. What another source or a person entered close by is a duplicate.
 * Places of the source that lie between those read and are not among them are gone. Reads only.
 */
Result<StagedPlaces> stagePlaces(
    Database &database, const PlaceSource &source, const QList<ReadPlace> &read, QDate today, const Progress &progress);
/** Keeps what was staged, all or nothing, as one step; returns what was done. */
Result<RowCounts> mergePlaces(
    Sql &sql, const StagedPlaces &staged, const PlaceChoices &choices, QDate today, const Progress &progress = {});
