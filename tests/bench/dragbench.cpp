// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"
#include "core/walking/walkingstore.h"
#include "geo/mobility/gapdrag.h"
#include "tests/bench/syntheticnetwork.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {
constexpr int steps = 300, cells = 10'000, towns = 50;

/** Made-up people, places and stops along the paths: they live near nodes of the network, as people do. */
GapInput districtOn(std::shared_ptr<const WalkingNetwork> network)
{
    std::mt19937 random(2);
    std::uniform_real_distribution<double> away(-60, 60);
    GapInput input{
        .day = QDate(2026, 11, 24), .fromMin = 360, .untilMin = 1200, .origin = CellOrigin::Census, .network = std::move(network)};
    std::uniform_int_distribution<quint32> anyNode(0, input.network->nodeCount() - 1);
    const auto place = [&] {
        const Utm at = input.network->place(anyNode(random));
        return Utm{at.east + away(random), at.north + away(random)};
    };
    for (int i = 0; i < towns; ++i)
        input.towns.push_back({.ags = u"0733%1"_s.arg(5000 + i), .name = u"Ort %1"_s.arg(i), .associationKey = QString::number(i / 8)});
    for (int i = 0; i < cells; ++i) input.cells.push_back({.centre = place(), .inhabitants = 10, .town = i % towns});
    for (int i = 0; i < 500; ++i) input.flats.push_back({.id = i + 1, .at = place(), .town = i % towns});
    for (int i = 0; i < 500; ++i) input.households.push_back({.id = i + 1, .at = place(), .town = i % towns});
    for (const PlaceKind kind : {PlaceKind::RideBench, PlaceKind::Hotspot, PlaceKind::Supermarket, PlaceKind::Doctor, PlaceKind::Pharmacy,
             PlaceKind::Kindergarten, PlaceKind::PrimarySchool, PlaceKind::SecondarySchool, PlaceKind::Administration})
        for (int i = 0; i < 50; ++i) input.places.push_back({.kind = kind, .at = place()});
    for (int i = 0; i < 400; ++i) {
        const Utm at = place();
        const QString key = QString::number(i);
        input.stations.push_back({.uid = key, .key = key, .at = at, .counts = {key, 2, {{3, 4 + i % 60}}}});
        input.places.push_back({.uid = key, .kind = PlaceKind::Stop, .at = at});
    }
    return input;
}

double part(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[size_t(double(values.size() - 1) * share)];
}

/** One hand that drags @p kind in small steps over inhabited ground. */
QJsonObject dragged(const std::shared_ptr<const GapInput> &input, PlaceKind kind, DistanceBasis distance)
{
    GapProfile profile = *std::ranges::find(builtInProfiles(), usualProfile, &GapProfile::key);
    profile.distance = distance;
    QElapsedTimer timer;
    timer.start();
    GapDrag drag(input, {}, profile, {{.uid = u"tried"_s, .kind = kind, .departures = 40}}, 0);
    const double ready = double(timer.nsecsElapsed()) / 1e6;
    std::mt19937 random(3);
    std::uniform_real_distribution<double> turn(-1, 1);
    std::vector<double> times;
    times.reserve(steps);
    Utm at = input->cells.front().centre;
    double east = 1, north = 0;
    for (int i = 0; i < steps; ++i) {
        constexpr double stepM = 60;
        if (i % 30 == 0) at = input->cells[size_t(i) * 31 % input->cells.size()].centre;
        east += turn(random) / 2, north += turn(random) / 2;
        at = {at.east + east * stepM, at.north + north * stepM};
        timer.restart();
        const DragStep step = drag.at(at);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (step.gaps.size() != input->cells.size()) std::abort();
    }
    return {{u"ready_ms"_s, ready}, {u"p50_ms"_s, part(times, 0.5)}, {u"p95_ms"_s, part(times, 0.95)}, {u"longest_ms"_s, part(times, 1)}};
}

Result<std::shared_ptr<const WalkingNetwork>> networkOf(const QString &path)
{
    const auto database = Database::open({.kind = Location::Kind::File, .path = path});
    if (!database) return std::unexpected(database.error());
    auto future = (*database)->read([](Sql &sql) { return loadWalkingNetwork(sql); });
    future.waitForFinished();
    return future.result();
}
}

/** dragbench: a place dragged over a synthetic district · dragbench REGISTER: over the paths of that register, with made-up people */
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    auto network = words.size() > 1
        ? networkOf(words[1])
        : Result<std::shared_ptr<const WalkingNetwork>>(std::make_shared<const WalkingNetwork>(syntheticNetwork()));
    if (!network || !*network || (*network)->isEmpty()) {
        std::fprintf(stderr, "%s\n", network ? "no paths" : qPrintable(network.error().reason));
        return 1;
    }
    const auto input = std::make_shared<const GapInput>(districtOn(std::move(*network)));
    QJsonObject figures{{u"nodes"_s, qint64(input->network->nodeCount())}, {u"cells"_s, cells}};
    figures[u"bench"_s] = dragged(input, PlaceKind::RideBench, DistanceBasis::Paths);
    figures[u"doctor"_s] = dragged(input, PlaceKind::Doctor, DistanceBasis::Paths);
    figures[u"stop_on_paths"_s] = dragged(input, PlaceKind::Stop, DistanceBasis::Paths);
    figures[u"stop_by_air_line"_s] = dragged(input, PlaceKind::Stop, DistanceBasis::AirLine);
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
