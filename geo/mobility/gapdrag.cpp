// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapdrag.h"
#include "geo/mobility/dragspots.h"
#include "geo/mobility/judge.h"
#include <QSet>

namespace {
/** So far from everything that it reaches nobody: where the dragged place stands while the rest is measured. */
constexpr Utm nowhere{-1e7, -1e7};

GapAnalysis found(const GapInput &input, const GapProfile &profile)
{
    // Only cancelling makes it fail, and nobody cancels here.
    return findGaps(input, profile).value_or(GapAnalysis());
}

float &slotOf(NearMetres &near, ReachKind kind)
{
    switch (kind) {
    case ReachKind::Doctor: return near.doctor;
    case ReachKind::RideBench: return near.bench;
    case ReachKind::Hotspot: return near.hotspot;
    default: return near.shop;
    }
}

int limitOf(const GapProfile &profile, ReachKind kind)
{
    switch (kind) {
    case ReachKind::Doctor: return profile.doctorM;
    case ReachKind::RideBench: return profile.benchM;
    case ReachKind::Hotspot: return profile.hotspotM;
    default: return profile.shopM;
    }
}
constexpr std::array judgedKinds{ReachKind::Shop, ReachKind::Doctor, ReachKind::RideBench, ReachKind::Hotspot};
}

struct GapDrag::Ground {
    std::shared_ptr<const GapInput> input;
    std::shared_ptr<const GapAnalysis> before;
    GapProfile profile;
    WalkingGround ground;
    /** With the other measures, and the place nowhere. */
    GapInput others;
    GapAnalysis without;
    /** As it is with the place at its last step; `gaps` only. */
    GapAnalysis now;
    /** What the place is: needs that it meets, and the stations that it moves. */
    std::vector<ReachKind> kinds = {};
    std::vector<int> stations = {};
    std::vector<StationReach> reaches = {};
    /** Cells, flats or households: how stations serve them without the place, and what the last step changed. */
    struct Layer {
        SpotLayer GapAnalysis::*spots;
        std::vector<Served> served;
        DragSpots near;
        std::vector<quint32> touched;
    };
    std::vector<Layer> layers = {};

    void findDragged();
    void addLayer(SpotLayer GapAnalysis::*spots);
    void step(Layer &layer, Utm at, Footing footing);
};

void GapDrag::Ground::findDragged()
{
    for (const ReachKind kind : judgedKinds) {
        const QSet<PlaceKind> wanted = placesFor(kind, profile);
        const auto isDragged = [&](const GapPlace &place) { return place.at == nowhere && wanted.contains(place.kind); };
        if (std::ranges::any_of(others.places, isDragged)) kinds.push_back(kind);
    }
    for (size_t i = 0; i < others.stations.size(); ++i) {
        const StationReach reach = stationReach(without.services[i], profile);
        if (!(others.stations[i].at == nowhere) || reach.most() <= 0) continue;
        stations.push_back(int(i));
        reaches.push_back(reach);
    }
}

void GapDrag::Ground::addLayer(SpotLayer GapAnalysis::*spots)
{
    const SpotLayer &known = without.*spots;
    layers.push_back({spots, servedSpots(others, without.services, profile, ground, known.spots), DragSpots(ground, known.spots), {}});
    (now.*spots).gaps = known.gaps;
}

void GapDrag::Ground::step(Layer &layer, Utm at, Footing footing)
{
    const SpotLayer &known = without.*layer.spots;
    std::vector<SpotGap> &gaps = (now.*layer.spots).gaps;
    for (const quint32 spot : layer.touched) gaps[spot] = known.gaps[spot];
    layer.touched.clear();

    // One search as far as anything of the place reaches; what is nearer counts for each.
    float mostWalked = 0, mostStraight = 0;
    for (const ReachKind kind : kinds) mostWalked = std::max(mostWalked, float(limitOf(profile, kind)));
    const bool onPaths = profile.distance == DistanceBasis::Paths;
    for (const StationReach &reach : reaches) {
        float &most = onPaths ? mostWalked : mostStraight;
        most = std::max(most, float(reach.most()));
    }
    const auto judgeAgain = [&](quint32 spot, float walked, float straight) {
        Served served = layer.served[spot];
        NearMetres near;
        for (const ReachKind kind : judgedKinds) slotOf(near, kind) = known.reach.near[size_t(kind)][spot].metres;
        for (const ReachKind kind : kinds) slotOf(near, kind) = std::min(slotOf(near, kind), walked);
        for (size_t i = 0; i < stations.size(); ++i)
            if (const float metres = onPaths ? walked : straight; metres <= float(reaches[i].most()))
                consider(served, stations[i], reaches[i], metres, profile);
        gaps[spot] = judge(served, near, known.gaps[spot].hasCommunityBus, profile);
        if (gaps[spot] != known.gaps[spot]) layer.touched.push_back(spot);
    };
    layer.near.eachAround(at, footing, mostWalked, mostStraight, judgeAgain);
}

GapDrag::GapDrag(std::shared_ptr<const GapInput> input, std::shared_ptr<const GapAnalysis> before, GapProfile profile,
    QList<ScenarioMeasure> measures, qsizetype measure)
    : m_ground(std::make_shared<Ground>())
{
    Ground &made = *m_ground;
    made.input = std::move(input);
    made.profile = std::move(profile);
    made.before = before ? std::move(before) : std::make_shared<const GapAnalysis>(found(*made.input, made.profile));
    made.ground = {made.input->network, made.profile.detour};
    ScenarioMeasure &dragged = measures[measure];
    dragged.active = true;
    dragged.geom = toWkb(nowhere);
    made.others = withMeasures(*made.input, measures);
    made.without = found(made.others, made.profile);
    made.now = {.services = made.without.services, .onPaths = made.without.onPaths};
    made.findDragged();
    for (const auto spots : {&GapAnalysis::cells, &GapAnalysis::flats, &GapAnalysis::households}) made.addLayer(spots);
}

DragStep GapDrag::at(Utm at)
{
    Ground &ground = *m_ground;
    const Footing footing = ground.ground.hasNetwork() ? ground.ground.network->footing(at) : Footing();
    for (Ground::Layer &layer : ground.layers) ground.step(layer, at, footing);
    DragStep step{.counts = figuresOf(ground.others, ground.now).whole.counts,
        .difference = differenceOf(*ground.input, *ground.before, ground.now),
        .effect = effectOf(*ground.input, ground.without, ground.now),
        .gaps = ground.now.cells.gaps};
    for (quint32 i = 0; i < step.gaps.size(); ++i)
        if (step.gaps[i] != ground.before->cells.gaps[i]) step.changedCells.push_back(i);
    return step;
}
