// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/sampleparts.h"

/** A road from centre to centre. */
struct SampleRoad {
    /** Places in the list of towns. */
    int from = 0;
    int to = 0;
    Line line = {};
    /** How many people reach the largest town over it: the measure of how broad it is. */
    int people = 0;
};

/** How invented roads join the centres of real municipalities: neighbours only, in bends, and every town is joined. */
struct SampleRoads {
    QList<SampleRoad> roads = {};
    /** For every town the next one on the way to the largest; -1 for that itself. */
    QList<int> towards = {};
};
SampleRoads sampleRoads(const QList<SampleTown> &towns);

/** The towns on the way from @p town to the largest, both among them. */
QList<int> wayFrom(int town, const QList<int> &towards);
/**
 * For every town the next one on the shortest way to @p goal over these roads; -1 for that itself, and where none leads. With a @p power
 * above 1 several short stretches are nearer than a long one.
 */
QList<int> waysTo(int goal, const QList<SampleTown> &towns, const QList<SampleRoad> &roads, double power = 1);

/** The shortest way from centre to centre over these roads, straight where none leads. */
Line lineBetween(int from, int to, const QList<SampleTown> &towns, const QList<SampleRoad> &roads);

/** An invented railway from the westernmost large town to the largest, and on to the easternmost. */
struct SampleRailway {
    /** The towns on the way and their stations. */
    QList<int> towns = {};
    QList<Utm> stations = {};
    Line line = {};
};
SampleRailway sampleRailway(const QList<SampleTown> &towns);

/** A line from @p a to @p b in smooth bends, @p share of its length to either side at most. */
Line bentLine(Utm a, Utm b, double share, Dice &dice);
/** The place @p part of the way from @p a to @p b, @p metres to the left of it. */
Utm beside(Utm a, Utm b, double part, double metres);
/** A closed line in bends around a centre. */
Ring bentRing(Utm centre, double metres, Dice &dice);
