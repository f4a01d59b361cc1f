// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/spotreach.h"
#include "core/places/places.h"
#include "core/walking/walkingstore.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** Looked for near first: most is found there, and little has to be read. */
constexpr std::array rings{1500., 4000., farthestM};

QSet<PlaceKind> placesForAll(const QList<ReachKind> &kinds, const GapProfile &profile)
{
    QSet<PlaceKind> places;
    for (const ReachKind kind : kinds) places += placesFor(kind, profile);
    return places;
}

/** All places of one kind of need, the nearest first. */
QList<SpotPlace> sorted(ReachKind kind, const GapProfile &profile, const QList<Place> &places, const std::vector<OnFoot> &ways)
{
    const QSet<PlaceKind> wanted = placesFor(kind, profile);
    QList<SpotPlace> found;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const OnFoot &way = ways[static_cast<size_t>(i)];
        if (way.goal < 0 || !wanted.contains(places[i].kind)) continue;
        found += {.kind = kind, .place = places[i], .at = *pointOf(places[i].geom.bytes), .metres = way.metres, .byPath = way.byPath};
    }
    std::ranges::stable_sort(found, {}, &SpotPlace::metres);
    return found;
}

/** The nearest stop from whose station anything leaves; nothing where that is none of the first few. */
Result<std::optional<SpotPlace>> servedStop(Sql &sql, const QList<SpotPlace> &stops, SpotFacts &facts)
{
    constexpr qsizetype mostStations = 6;
    QStringList asked;
    for (const SpotPlace &stop : stops) {
        const QString key = stationKeyOf(stop.place);
        if (key.isEmpty() || asked.contains(key)) continue;
        if (asked.size() == mostStations) break;
        asked += key;
        auto departures = departuresOf(sql, key, facts.day);
        if (!departures) return std::unexpected(departures.error());
        if (departures->isEmpty()) continue;
        facts.departures = std::move(*departures);
        facts.stationKey = key;
        return stop;
    }
    return std::nullopt;
}

/** Takes what one ring holds, and tells which kinds are still missing. A way is never shorter than the straight line, so what is found
 * within the ring's own radius is the nearest there is. */
Result<QList<ReachKind>> takeRing(Sql &sql, const SpotQuestion &question, const QList<ReachKind> &kinds, double radius, SpotFacts &facts)
{
    const auto [east, north] = question.at;
    const auto places = listPlaces(sql,
        {.kinds = placesForAll(kinds, question.profile),
            .validOn = question.day,
            .box = UtmBox{east - radius, north - radius, east + radius, north + radius}});
    if (!places) return std::unexpected(places.error());
    const std::vector<OnFoot> ways = waysFrom(facts.ground, question.at, *places, static_cast<float>(radius));
    QList<ReachKind> missing;
    for (const ReachKind kind : kinds) {
        const QList<SpotPlace> found = sorted(kind, question.profile, *places, ways);
        std::optional<SpotPlace> best;
        if (!found.isEmpty()) best = found.first();
        if (kind == ReachKind::Stop && best) {
            const auto served = servedStop(sql, found, facts);
            if (!served) return std::unexpected(served.error());
            if (*served) best = *served;
        }
        if (best)
            facts.near += *best;
        else
            missing += kind;
    }
    return missing;
}

Result<> nameCredits(Sql &sql, SpotFacts &facts)
{
    for (const SpotPlace &one : facts.near) facts.credits += one.place.credit;
    if (facts.onPaths) {
        const auto paths = currentWalkingSource(sql);
        if (!paths) return std::unexpected(paths.error());
        if (*paths) facts.credits += (*paths)->credit;
    }
    if (!facts.departures.isEmpty()) {
        const auto feeds = listTimetables(sql);
        if (!feeds) return std::unexpected(feeds.error());
        for (const TimetableFeed &feed : *feeds) facts.credits += feed.credit;
    }
    facts.credits.removeAll(QString());
    facts.credits.removeDuplicates();
    return {};
}
}

Result<WalkingGround> walkingGround(Sql &sql, double detour)
{
    return loadWalkingNetwork(sql).transform(
        [&](const std::shared_ptr<const WalkingNetwork> &network) { return WalkingGround{.network = network, .detour = detour}; });
}

std::vector<OnFoot> waysFrom(const WalkingGround &ground, Utm from, const QList<Place> &places, float mostMetres)
{
    std::vector<Utm> points;
    std::vector<size_t> positions;
    points.reserve(static_cast<size_t>(places.size()));
    for (qsizetype i = 0; i < places.size(); ++i)
        if (const auto at = pointOf(places[i].geom.bytes)) {
            points.push_back(*at);
            positions.push_back(static_cast<size_t>(i));
        }
    // Paths lead both ways, so one search from the spot serves all places.
    const auto found = nearestOnFoot(ground, footSpots(ground, {from}), footSpots(ground, std::move(points)), mostMetres);
    std::vector<OnFoot> ways(static_cast<size_t>(places.size()));
    for (size_t i = 0; i < found.size(); ++i) ways[positions[i]] = found[i];
    return ways;
}

const SpotPlace *SpotFacts::nearest(ReachKind kind) const
{
    const auto found = std::ranges::find(near, kind, &SpotPlace::kind);
    return found == near.end() ? nullptr : &*found;
}

QString stationKeyOf(const Place &stop)
{
    return stop.stationKey.isEmpty() ? stop.originKey : stop.stationKey;
}

Result<SpotFacts> loadSpotFacts(Sql &sql, const SpotQuestion &question)
{
    auto ground = walkingGround(sql, question.profile.detour);
    if (!ground) return std::unexpected(ground.error());
    SpotFacts facts{.day = question.day, .ground = std::move(*ground)};
    facts.onPaths = facts.ground.hasNetwork() && facts.ground.network->footing(question.at).node != noNode;
    QList<ReachKind> kinds;
    for (size_t kind = 0; kind < reachKinds; ++kind) kinds += static_cast<ReachKind>(kind);
    for (const double radius : rings) {
        if (kinds.isEmpty()) break;
        auto missing = takeRing(sql, question, kinds, radius, facts);
        if (!missing) return std::unexpected(missing.error());
        kinds = std::move(*missing);
    }
    std::ranges::stable_sort(facts.near, {}, &SpotPlace::kind);
    return nameCredits(sql, facts).transform([&] { return facts; });
}
