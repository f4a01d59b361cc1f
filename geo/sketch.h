// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "geo/polygon.h"
#include <QString>
#include <span>

/** A stop that a drawn corner can be caught by. */
struct SketchStop {
    QString uid = {};
    QString name = {};
    Utm at = {};
    bool operator==(const SketchStop &) const = default;
};

/** A corner of what is drawn, in metres (EPSG:25832); with the stop it stands on, if it does. */
struct SketchCorner {
    Utm at = {};
    QString stopUid = {};
    QString stopName = {};
    bool operator==(const SketchCorner &) const = default;
};

/** A route or an area while a person draws it. */
struct Sketch {
    bool isArea = false;
    std::vector<SketchCorner> corners = {};
    bool operator==(const Sketch &) const = default;
};

/** So many corners can be drawn and dragged; more come from files. */
inline constexpr std::size_t mostSketchCorners = 200;

/** Invalid "sketch.routeCorners", "sketch.areaCorners" where there are too few, "sketch.crossing" where an area crosses itself. */
Result<> checkSketch(const Sketch &sketch);
/** A LineString, or a Polygon closed by itself; empty where there are too few corners. */
Wkb shapeOf(const Sketch &sketch);
/** What can be drawn on: one line, or one ring without holes, of at most mostSketchCorners. */
std::optional<Sketch> sketchOf(const Wkb &shape);
/** The nearest stop within @p metres; null where there is none. */
const SketchStop *stopNear(std::span<const SketchStop> stops, Utm at, double metres);

double lengthMetres(std::span<const Utm> line);
/** Of all lines of a route together; 0 for anything else. */
double lengthMetres(const Wkb &route);
/** Of an area; 0 for anything else. */
double areaSquareMetres(const Wkb &area);

/** 640 m; from a kilometre on 1,2 km. */
QString distanceText(double metres);
/** 900 m²; from a hectare on 3,4 ha, from a square kilometre on 1,2 km². */
QString groundText(double squareMetres);
