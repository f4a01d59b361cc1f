// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/sampleroads.h"

/** A stretch of road or water, or an area: what it is, in a key and a value as the OSM wiki has them. */
struct SampleWay {
    const char *key = "";
    const char *value = "";
    QString name = {};
    /** Places in the list of nodes; the last is the first again where it is closed. */
    std::vector<int> nodes = {};
};

/** The invented landscape. */
struct SampleLand {
    /** EPSG:25832, to the decimetre. Ways that meet share the node. */
    std::vector<Utm> nodes = {};
    std::vector<SampleWay> ways = {};
};

/** True for everything that one can walk or drive on. */
bool isRoad(const SampleWay &way);

/**
 * Roads from centre to centre, streets in every town, paths around and between those that are near, streams along valleys, woods where
 * nobody lives. From everywhere on a road one comes to everywhere else. The same for the same towns.
 */
SampleLand sampleLand(const QList<SampleTown> &towns, const SampleRoads &roads);
/** @p count places on the through roads of a town, inside its border, as far from each other as they get; the first in the middle. */
QList<Utm> stopPlaces(const SampleLand &land, const SampleTown &town, int count);
