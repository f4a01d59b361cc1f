// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/communitybus.h"
#include "core/places/schoolholiday.h"
#include "geo/mobility/gapinput.h"

/** Where stops and stations lie, by the key under which a timetable names them. */
class StopPlaces
{
public:
    struct Known {
        qint64 id = 0;
        QString uid = {};
        QString name = {};
        Utm at = {};
    };
    /** Of kind Stop or Station. */
    void take(const Place &stop, Utm at);
    /** A station that is no place of its own lies in the middle of its stops; nothing where neither is known. */
    std::optional<Known> stationAt(const QString &key) const;

private:
    QHash<QString, Known> m_byKey;
    /** Of stops that belong to a station. */
    QHash<QString, QList<Known>> m_ofStation;
};

/** Where a Bürgerbus goes, as if it ran every day; @p places are where stops lie, by their uid. */
GapBus busGround(const PlaceEntry &entry, const QHash<QString, Utm> &places);
/** A Bürgerbus as gaps see it. */
GapBus busOf(const PlaceEntry &entry, QDate day, const QList<SchoolHoliday> &holidays, const QHash<QString, Utm> &places);
