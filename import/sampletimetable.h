// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/schoolholiday.h"
#include "core/places/timetable.h"
#include "import/sampleroads.h"

/** A stop or station as a timetable needs it. */
struct SampleStop {
    /** Place::originKey, and that of its station; the same where it belongs to none. */
    QString key = {};
    QString stationKey = {};
    QString name = {};
    /** Its town's place in the list. */
    int town = 0;
    Utm place = {};
    bool isStation = false;
};

/**
 * What runs at invented stops for a year around @p today: a railway, main lines every hour or two, village buses three to six times a day,
 * school buses, buses on call where nothing else goes; little on Saturdays, next to nothing on Sundays and public holidays.
 */
Timetable sampleTimetable(const QList<SampleTown> &towns, const SampleRoads &roads, const QList<SampleStop> &stops,
    const QList<SchoolHoliday> &holidays, QDate today);
