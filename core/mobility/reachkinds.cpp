// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/reachkinds.h"

QSet<PlaceKind> placesFor(ReachKind kind, const GapProfile &profile)
{
    using enum PlaceKind;
    switch (kind) {
    case ReachKind::Stop: return {PlaceKind::Stop, Station};
    case ReachKind::RideBench: return {PlaceKind::RideBench};
    case ReachKind::Hotspot: return {PlaceKind::Hotspot};
    case ReachKind::Shop: return profile.shops;
    case ReachKind::Doctor: return profile.doctors;
    case ReachKind::Pharmacy: return {PlaceKind::Pharmacy};
    case ReachKind::Kindergarten: return {PlaceKind::Kindergarten};
    case ReachKind::PrimarySchool: return {PlaceKind::PrimarySchool, PlaceKind::School};
    case ReachKind::School: return {SecondarySchool, PlaceKind::School};
    case ReachKind::Administration: return {PlaceKind::Administration, JobCentre};
    }
    return {};
}
