// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/sketch.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t leastOfRoute = 2;
constexpr std::size_t leastOfArea = 3;

Line lineOf(const Sketch &sketch)
{
    Line line;
    line.reserve(sketch.corners.size() + 1);
    for (const SketchCorner &corner : sketch.corners) line.push_back(corner.at);
    return line;
}

MultiPolygon areaOf(const Sketch &sketch)
{
    Ring ring = lineOf(sketch);
    if (!ring.empty()) ring.push_back(Utm(ring.front()));
    return {Polygon{ring}};
}

Sketch sketchWith(bool isArea, std::span<const Utm> corners)
{
    Sketch sketch{.isArea = isArea};
    sketch.corners.reserve(corners.size());
    for (const Utm &at : corners) sketch.corners.push_back({.at = at});
    return sketch;
}
}

Result<> checkSketch(const Sketch &sketch)
{
    if (!sketch.isArea && sketch.corners.size() < leastOfRoute) return fail(Error::Kind::Invalid, u"sketch.routeCorners"_s);
    if (!sketch.isArea) return {};
    if (sketch.corners.size() < leastOfArea) return fail(Error::Kind::Invalid, u"sketch.areaCorners"_s);
    if (!invalidReason(areaOf(sketch)).isEmpty()) return fail(Error::Kind::Invalid, u"sketch.crossing"_s);
    return {};
}

Wkb shapeOf(const Sketch &sketch)
{
    if (sketch.corners.size() < (sketch.isArea ? leastOfArea : leastOfRoute)) return {};
    return sketch.isArea ? toWkb(areaOf(sketch)) : toWkb(std::vector<Line>{lineOf(sketch)});
}

std::optional<Sketch> sketchOf(const Wkb &shape)
{
    if (const auto lines = readLines(shape.bytes); lines && lines->size() == 1 && lines->front().size() <= mostSketchCorners)
        return sketchWith(false, lines->front());
    const auto polygons = readPolygons(shape.bytes);
    if (!polygons || polygons->size() != 1 || polygons->front().size() != 1) return {};
    const Ring &ring = polygons->front().front();
    if (ring.size() > mostSketchCorners) return {};
    return sketchWith(true, std::span(ring).first(ring.size() - 1));
}

const SketchStop *stopNear(std::span<const SketchStop> stops, Utm at, double metres)
{
    const SketchStop *nearest = nullptr;
    double least = metres;
    for (const SketchStop &stop : stops) {
        const double away = metresBetween(stop.at, at);
        if (away > least) continue;
        least = away;
        nearest = &stop;
    }
    return nearest;
}

double lengthMetres(std::span<const Utm> line)
{
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i) metres += metresBetween(line[i - 1], line[i]);
    return metres;
}

double lengthMetres(const Wkb &route)
{
    const auto lines = readLines(route.bytes);
    if (!lines) return 0;
    double metres = 0;
    for (const Line &line : *lines) metres += lengthMetres(line);
    return metres;
}

double areaSquareMetres(const Wkb &area)
{
    const auto polygons = readPolygons(area.bytes);
    return polygons ? areaSquareMetres(*polygons) : 0;
}

QString distanceText(double metres)
{
    constexpr double kilometre = 1000;
    const QLocale locale;
    if (metres < kilometre) return locale.toString(std::lround(metres)) + u" m"_s;
    return locale.toString(metres / kilometre, 'f', 1) + u" km"_s;
}

QString groundText(double squareMetres)
{
    constexpr double hectare = 10'000, squareKilometre = 1'000'000;
    const QLocale locale;
    if (squareMetres < hectare) return locale.toString(std::lround(squareMetres)) + u" m²"_s;
    if (squareMetres < squareKilometre) return locale.toString(squareMetres / hectare, 'f', 1) + u" ha"_s;
    return locale.toString(squareMetres / squareKilometre, 'f', 1) + u" km²"_s;
}
