// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/basemap/basemap.h"
#include "core/storage/database.h"
#include "import/osmfile.h"

/** How many things of one sort a file holds. */
struct OsmCount {
    /** For other programs: "streets". */
    QString key = {};
    /** For people: "Straßen und Wege". */
    QString text = {};
    qint64 count = 0;
};

/** What a file would bring, read without touching the register. */
struct StagedOsm {
    OsmReport report = {};
    BaseMap map = {};
    QList<OsmCount> counts = {};
    QList<BaseCell> cells = {};
};

/**
 * Reads a file once for everything that is taken from it. Errors as readOsm(), and Format "osm.nothing" where it holds nothing that a
 * map shows, "import.large" where it holds more than a register should.
 */
Result<StagedOsm> stageOsm(const QString &path, const OsmLimits &limits = {}, const Progress &progress = {});
/** Keeps it, as one step; a base map that was there before is replaced. */
Result<BaseMap> mergeOsm(Sql &sql, const StagedOsm &staged);
/** Both. */
Result<StagedOsm> importOsm(Database &database, const Actor &actor, const QString &path, const Progress &progress = {});
