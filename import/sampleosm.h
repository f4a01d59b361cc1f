// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/basemap/basemap.h"
#include "core/storage/database.h"
#include "core/walking/walkingstore.h"
#include "import/sampleland.h"

/** The invented landscape and the names of its towns as an OSM file (XML, sorted); the same bytes for the same towns. */
QByteArray sampleOsm(const QList<SampleTown> &towns, const SampleLand &land);

/** A base map and its paths that are not stored yet. */
struct SampleMap {
    BaseMap map = {};
    QList<BaseCell> cells = {};
    WalkingSource walking = {};
    QByteArray packedWalking = {};
};
/** The base map of the register's towns with its network of paths, made by the import of OSM files from sampleOsm(); blocks. */
Result<SampleMap> stageSampleMap(Database &database, QDate today, const Progress &progress);
