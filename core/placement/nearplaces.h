// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/placeterms.h"
#include "core/storage/sql.h"
#include "core/walking/onfoot.h"
#include <QDate>
#include <array>
#include <limits>

/** What a household needs near by. */
enum class NearKind {
    Stop,
    Shop,
    Kindergarten,
    School,
    Hotspot
};
inline constexpr size_t nearKinds = 5;

/** "350 m" or "4,2 km": up to the next 50 m, from 1 km on 100 m; more would pretend to know, less could seem near enough. */
QString wayText(double metres);

/** The nearest of one kind. */
struct NearestPlace {
    /** On foot; infinite where there is none. */
    double metres = std::numeric_limits<double>::infinity();
    /** Position among the names of its kind; -1 where there is none. */
    int at = -1;
    /** False where it is the straight line times the detour; say so wherever it is shown. */
    bool byPath = false;
};

/** All places of these kinds that are there on a day, to be asked for the nearest one. */
class NearPlaces
{
public:
    static Result<NearPlaces> load(Sql &sql, QDate day);

    /** Of every kind, on foot: one search over the network was made for each kind beforehand. */
    std::array<NearestPlace, nearKinds> nearest(Utm from) const;
    QString name(NearKind kind, int at) const { return m_kinds[static_cast<size_t>(kind)].names.value(at); }
    bool isEmpty(NearKind kind) const { return m_kinds[static_cast<size_t>(kind)].names.isEmpty(); }
    /** The community buses that run in a municipality (its id), with commas between; empty where none does. */
    QString communityBuses(qint64 municipalityId) const { return m_buses.value(municipalityId); }
    bool knowsCommunityBuses() const { return !m_buses.isEmpty(); }

private:
    struct Kind {
        /** Shared, as it is large. */
        std::shared_ptr<const FootGoals> goals = {};
        QStringList names = {};
    };
    WalkingGround m_ground = {};
    std::array<Kind, nearKinds> m_kinds = {};
    QHash<qint64, QString> m_buses = {};
};
