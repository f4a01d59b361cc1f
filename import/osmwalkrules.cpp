// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmwalking.h"
#include <algorithm>
#include <array>

namespace {
/**
 * What can be walked, and how much longer a metre of it seems. Steps: on them people get on at 0.61 m/s upwards and 0.69 m/s downwards
 * against 1.34 m/s on the flat (Weidmann, Transporttechnik der Fußgänger, 1993), so a metre counts twice.
 */
constexpr double stepsPerMetre = 2;
/**
 * A ferry goes about as fast as one walks once casting off and landing are counted; ferries across a river come every fifteen to twenty
 * minutes, so one waits ten at most as a rule: 800 m.
 */
constexpr WalkingWeight ferry{.perMetre = 1, .metres = 800};

/** Walked unless a tag closes them. */
constexpr std::array walked{"primary", "primary_link", "secondary", "secondary_link", "tertiary", "tertiary_link", "unclassified",
    "residential", "living_street", "service", "road", "track", "path", "footway", "pedestrian", "cycleway", "bridleway", "steps",
    "corridor", "platform", "elevator"};
/** Roads for motors: walked only where a tag opens them. */
constexpr std::array motors{"motorway", "motorway_link", "trunk", "trunk_link", "busway", "bus_guideway"};

template<size_t count> bool isOne(QByteArrayView value, const std::array<const char *, count> &words)
{
    return std::ranges::any_of(words, [&](const char *word) { return value == QByteArrayView(word); });
}

enum class Access {
    Unsaid,
    Open,
    Closed
};

/** What foot says, else access. Tracks for farm and forest are closed to cars; the country may be walked (§ 59 BNatSchG, § 14 BWaldG). */
Access accessOf(const OsmTags &tags)
{
    constexpr std::array open{"yes", "designated", "permissive", "official", "destination", "customers", "use_sidepath", "public"};
    constexpr std::array closed{"no", "private"};
    const QByteArrayView foot = tags["foot"];
    if (isOne(foot, open)) return Access::Open;
    if (isOne(foot, closed)) return Access::Closed;
    return isOne(tags["access"], closed) ? Access::Closed : Access::Unsaid;
}

bool hasSidewalk(const OsmTags &tags)
{
    constexpr std::array beside{"yes", "both", "left", "right"};
    return isOne(tags["sidewalk"], beside) || isOne(tags["sidewalk:both"], beside) || isOne(tags["sidewalk:left"], beside)
        || isOne(tags["sidewalk:right"], beside);
}
}

std::optional<WalkingWeight> walkingWeightOf(const OsmTags &tags)
{
    const Access access = accessOf(tags);
    if (access == Access::Closed) return {};
    if (tags.is("route", "ferry")) return ferry;
    const QByteArrayView highway = tags["highway"];
    const bool isPlatform = tags.is("railway", "platform") || tags.is("public_transport", "platform");
    if (highway.isNull()) return isPlatform || tags.is("man_made", "pier") ? std::optional(WalkingWeight()) : std::nullopt;
    if (isOne(highway, motors) || tags.is("motorroad", "yes"))
        return access == Access::Open || (hasSidewalk(tags) && highway.startsWith("trunk")) ? std::optional(WalkingWeight()) : std::nullopt;
    if (!isOne(highway, walked)) return isPlatform ? std::optional(WalkingWeight()) : std::nullopt;
    return WalkingWeight{.perMetre = highway == "steps" ? stepsPerMetre : 1};
}

bool stopsWalkers(const OsmTags &tags)
{
    return tags.has("barrier") && accessOf(tags) == Access::Closed;
}
