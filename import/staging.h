// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/database.h"
#include "import/boundaries.h"

/** A municipality that is in the register and differs in the file. */
struct ChangedMunicipality {
    /** As it would become, with the register's id and version. */
    Municipality value = {};
    /** The properties that differ: "name", "associationKey", "geom" … */
    QStringList facts = {};
};

/** What an import would do to the register as it is now; shown before anything is kept. */
struct StagedBoundaries {
    QString file = {};
    QString layer = {};
    QList<Municipality> added = {};
    QList<ChangedMunicipality> changed = {};
    qint64 unchanged = 0;
    /** In the register, within the wanted district, and not in the file; without borders. */
    QList<Municipality> gone = {};
    /** Those of @ref gone, by id, that buildings refer to: they always stay. */
    QSet<qint64> inUse = {};
    /** Features of the file that are not taken: refused, water, or outside the wanted district. */
    qint64 skipped = 0;
    QList<Refusal> refused = {};
    QList<Error> notes = {};
    QHash<QString, QString> associationNames = {};
    QHash<QString, QString> districtNames = {};
    /** The district that the register would be told is its own; empty where it has one or none is plain. */
    QString ownDistrict = {};
};

/** What a person decides after seeing the staged import. */
struct MergeChoices {
    /** Also remove what is gone from the file, unless buildings refer to it. */
    bool removeGone = false;
    bool operator==(const MergeChoices &) const = default;
};

/** What a merge did. */
struct MergeCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    bool operator==(const MergeCounts &) const = default;
};

/** Compares what was read with the register; a fact that the file does not have stays as it is. */
Result<StagedBoundaries> stage(Sql &sql, Boundaries found, const BoundaryOptions &options);

/**
 * Keeps a staged import in the running transaction, as one step that can be taken back. Associations and districts
 * follow from the municipalities; names that the file does not have stay. Conflict where somebody changed a
 * municipality since.
 */
Result<MergeCounts> mergeBoundaries(Sql &sql, const StagedBoundaries &staged, const MergeChoices &choices);

/** Municipalities with one association or district, as their keys say it. */
struct MunicipalityGroup {
    QString key = {};
    QString districtKey = {};
    int members = 0;
    /** Of the only member, where there is one. */
    QString memberName = {};
};

/** Both kinds of groups, by key. */
struct MunicipalityGroups {
    QMap<QString, MunicipalityGroup> associations = {};
    QMap<QString, MunicipalityGroup> districts = {};
    void add(const Municipality &municipality);
};

/** Makes associations, districts and, where @p staged says so, the register's own district follow from the municipalities. */
Result<> deriveGroups(Sql &sql, const StagedBoundaries &staged, const MunicipalityGroups &groups);

/** Takes over what the file says beside its municipalities, and which district the register is for where it has none yet. */
Result<> takeFacts(
    Sql &sql, StagedBoundaries &staged, Boundaries &&found, const MunicipalityGroups &groups, const BoundaryOptions &options);

/** Reads the file, then compares it on @p database's reading thread; blocks, so call it in a job. */
Result<StagedBoundaries> stageBoundaries(Database &database, const QString &path, const BoundaryOptions &options, const Progress &progress);

/** What an import found and did. */
struct ImportedBoundaries {
    StagedBoundaries staged = {};
    MergeCounts counts = {};
};

/**
 * Reads, compares and keeps, for whoever does not want to look in between; blocks. A register without municipalities
 * takes each as it is read, so that they are never all in memory; `staged` then holds none.
 */
Result<ImportedBoundaries> importBoundaries(Database &database, const Actor &actor, const QString &path, const BoundaryOptions &options,
    const MergeChoices &choices, const Progress &progress);
