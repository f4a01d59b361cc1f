// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/communitybus.h"
#include <QJsonObject>

/**
 * What a source can say of a place, as JSON by "place.property", "community_bus.property" and "stops"; a geometry as its hash.
 * Facts that say nothing are left out, and so is what belongs to the register: ids, checks, the municipality.
 */
QJsonObject factsOf(const PlaceEntry &entry);

/** What becomes of a known place when its source speaks again. */
struct MergedPlace {
    PlaceEntry entry = {};
    /** Facts that change, and facts that the source says otherwise but a person has changed since: those stay. */
    QStringList changes = {};
    QStringList kept = {};
};
/** Takes what @p read says otherwise than its source did before, and leaves what a person has changed since. */
MergedPlace mergedPlace(const PlaceEntry &known, const PlaceEntry &read);
/** The facts as they are kept in Place::originFacts. */
QString originFacts(const PlaceEntry &read);
