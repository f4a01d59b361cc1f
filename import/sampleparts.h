// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/register/entry.h"
#include "core/register/landlord.h"
#include "import/sampletowns.h"
#include <QList>

// The parts that import/sample.cpp builds its invented district from.

/** Numbers that look thrown but are the same every time, on every machine (SplitMix64). */
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) { }
    quint64 next();
    /** 0 … @p sides - 1. */
    int below(int sides) { return static_cast<int>(next() % static_cast<quint64>(sides)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template<class List> auto pick(const List &list) { return list[below(static_cast<int>(std::size(list)))]; }
    QString uid();

private:
    quint64 m_state;
};

/** One vacancy before it is written down: where, how far it came, and since when. */
struct SamplePlan {
    int town = 0;
    VacancyStatus status = VacancyStatus::Recorded;
    QDate reportedOn = {};
    /** The landlord's place in the list. */
    int landlord = 0;
};

/** The name of a street, from a fairy tale. */
QString inventedStreet(Dice &dice);
/** A place among the houses: near the centre, inside the border. */
Utm placeIn(const SampleTown &town, Dice &dice);
/** Building, dwelling and episode with all that its status asks for. */
VacancyEntry inventedEntry(const SampleTown &town, const SamplePlan &plan, Dice &dice, QDate today);
/** @p index decides on name and kind, so that no two are alike. */
Landlord inventedLandlord(int index, const SampleTown &town, Dice &dice, QDate today);
/** How many of @p total vacancies each town gets: by population, largest remainder. */
QList<int> shares(const QList<SampleTown> &towns, int total);
