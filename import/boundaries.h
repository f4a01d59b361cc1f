// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/register/municipality.h"
#include "import/archive.h"
#include "import/fields.h"

/** What a person decides about a file of boundaries; everything may stay empty. */
struct BoundaryOptions {
    /** Name of the layer; the one with municipalities where empty. */
    QString layer = {};
    /** Keys of facts (factKeys()) with names of columns. */
    QHash<QString, QString> fields = {};
    /** Beginning of the AGS: 07335 takes the municipalities of one district. */
    QString district = {};
    /** EPSG code of the numbers, above what the file says; 0 to believe the file. */
    int epsg = 0;
    Limits limits = {};
};

/** A feature that is not taken, and why. */
struct Refusal {
    /** Position in the file, from 1. */
    qint64 number = 0;
    QString ags = {};
    /** Key and name as far as known, for people. */
    QString feature = {};
    Error error = {};
    bool operator==(const Refusal &) const = default;
};

/** The municipalities of one file, checked and in the register's form; nothing is stored yet. */
struct Boundaries {
    QString file = {};
    QString layer = {};
    /** In the order of the AGS. The geometry is in place, ids are not. */
    QList<Municipality> municipalities = {};
    /** Names by key (nine and five digits) as far as the file has them. */
    QHash<QString, QString> associationNames = {};
    QHash<QString, QString> districtNames = {};
    QList<Refusal> refused = {};
    /** What was assumed, repaired or put together, to be said by sentence(). */
    QList<Error> notes = {};
    qint64 features = 0;
    /** Features without an administration, mostly water. */
    qint64 water = 0;
    /** Features outside the wanted district. */
    qint64 elsewhere = 0;
};

/**
 * Reads municipal boundaries from any file, folder or zip file that Source opens. A file of another kind is refused with
 * what was found in it; so is a damaged one, that is one where more than one feature in a thousand is unusable.
 */
Result<Boundaries> readBoundaries(const QString &path, const BoundaryOptions &options, const Progress &progress);

/** The reason of streamBoundaries() for a file in which a key or a border comes twice: it must be seen as a whole. */
inline const QString boundariesNotDistinct = QStringLiteral("boundaries.notDistinct");
/**
 * The same, handing each municipality to @p keep as it comes, so that they are never all in memory; the result has none.
 * Until it succeeds, nothing that was handed over may be believed.
 */
Result<Boundaries> streamBoundaries(
    const QString &path, const BoundaryOptions &options, const Progress &progress, const std::function<Result<>(Municipality)> &keep);
