// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>

/** What is said of how well places are reached, and of what could change it. */
namespace MobilityTerms {
Q_NAMESPACE

/** What people need to reach. */
enum class ReachKind {
    Stop,
    RideBench,
    Hotspot,
    Shop,
    Doctor,
    Pharmacy,
    Kindergarten,
    PrimarySchool,
    School,
    Administration
};
Q_ENUM_NS(ReachKind)

/** Gap categories (domain §5.7): L1 neither bus nor train nor Bürgerbus, L2 Bürgerbus only, L3 served, but shop or doctor too far. */
enum class GapLevel {
    Served,
    L1,
    L2,
    L3
};
Q_ENUM_NS(GapLevel)

/** Groups of means of transport (domain §5.6, step 4), the best first. */
enum class TransitGroup {
    Rail,
    Tram,
    Bus
};
Q_ENUM_NS(TransitGroup)

enum class DistanceBasis {
    AirLine,
    Paths
};
Q_ENUM_NS(DistanceBasis)

/** When a Bürgerbus counts: if it runs at all in the week of the day, or only if it runs on the day itself. */
enum class BusDays {
    Week,
    Day
};
Q_ENUM_NS(BusDays)

/** What a measure of a scenario does with a place. */
enum class MeasureAction {
    Add,
    Move,
    Remove,
    Change
};
Q_ENUM_NS(MeasureAction)
}

using MobilityTerms::BusDays;
using MobilityTerms::DistanceBasis;
using MobilityTerms::GapLevel;
using MobilityTerms::MeasureAction;
using MobilityTerms::ReachKind;
using MobilityTerms::TransitGroup;

inline constexpr size_t reachKinds = static_cast<size_t>(ReachKind::Administration) + 1;
inline constexpr size_t gapLevels = static_cast<size_t>(GapLevel::L3) + 1;
