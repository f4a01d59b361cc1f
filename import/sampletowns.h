// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include "geo/polygon.h"

/** A municipality with what the sample needs of it. */
struct SampleTown {
    QString ags = {};
    QString name = {};
    QString postalCode = {};
    int population = 0;
    MultiPolygon border = {};
    Utm centre = {};
    /** Of the own district; the others only stand on the map. */
    bool isOwn = true;
};

/** All municipalities of the register that have a border. */
Result<QList<SampleTown>> listSampleTowns(Sql &sql);
/** How many metres around the centre the houses stand. */
double sampleReach(const SampleTown &town);
