// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/columns.h"
#include "import/placestaging.h"

/** What is said beside the file. */
struct PlaceTableOptions {
    /** The kind of every row whose file has no column for it. */
    std::optional<PlaceKind> kind = {};
    /** What columns stand for, by their heads: "place.name", "lon"; an empty text leaves one out. Others are recognised. */
    ColumnChoice columns = {};
    /** Name under which the places come again; the file's own where empty. */
    QString source = {};
    QString licence = {};
    QString credit = {};
};

/** A file of places as it was read. */
struct PlaceTable {
    PlaceSource source = {};
    QList<ReadPlace> places = {};
    /** The heads, and what each stands for; empty where it is left out. */
    QStringList heads = {};
    QStringList targets = {};
    QList<Error> notes = {};
};

/**
 * Places from CSV, XLSX, ODS (a column each for two coordinates) or from GeoJSON, GeoPackage and other features. Coordinates without
 * a system are taken for the one they must be in. Routes and areas are kept of a Bürgerbus only; of other kinds a point inside stands for
 * them. Errors: Format "places.noPlace", "places.noKind", and those of TableReader and Source.
 */
Result<PlaceTable> readPlaceTable(const QString &path, const PlaceTableOptions &options, QDate today, const Progress &progress);
/** What a head stands for; the key is empty where nobody knows. */
struct PlaceTarget {
    QString key = {};
    /** 0 where no other name says it more plainly. */
    int rank = 0;
};
PlaceTarget placeTarget(const QString &head);
/** Every target that a column can have, with its label for people. */
QList<std::pair<QString, QString>> placeTargets();
