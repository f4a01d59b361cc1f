// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/place.h"
#include "geo/mapview.h"
#include <QRectF>
#include <span>
#include <vector>

/** A place with a sign on the map. */
struct PlaceMark {
    qint64 id = 0;
    PlaceKind kind = PlaceKind::Other;
    Mercator at = {};
    /** How far it reaches on foot or by wireless, in metres; 0 for no ring. */
    double reachMetres = 0;
    /** Entered by a person, not imported. */
    bool isByHand = false;
    /** A bench without one for the way back. */
    bool isOneWay = false;
};

/** The route or area of a community bus. */
struct PlaceOutline {
    qint64 id = 0;
    std::vector<std::vector<Mercator>> lines = {};
    bool isArea = false;
    MercatorBox box = {};
};

/** All places of a map; immutable once made. */
struct PlaceSet {
    /** The important ones first, so that they keep their sign where there is no room for all. */
    std::vector<PlaceMark> marks;
    std::vector<PlaceOutline> outlines;
};

/** Distances of domain §5.5 and §5.7: what counts as near a stop, a station, a bench. */
struct PlaceReach {
    double stopMetres = 600;
    double stationMetres = 1200;
    double benchMetres = 500;
};

/** Signs, routes and areas of @p places. One whose geometry cannot be read is left out. */
PlaceSet makePlaces(std::span<const Place> places, const PlaceReach &reach = {});

/** A place on the screen: with its sign, or as a dot where another sign stands in its way. */
struct ShownPlace {
    quint32 mark = 0;
    QPointF at = {};
    bool isDot = false;
};
/** Which layers are drawn: bit g stands for PlaceGroup g. */
using PlaceLayers = quint32;
inline constexpr PlaceLayers allLayers = (1U << placeGroups) - 1;
inline bool isIn(PlaceLayers layers, PlaceKind kind)
{
    return (layers >> int(groupOf(kind)) & 1) != 0;
}

/** Everything of @p layers in the view, up to @p marginPixels outside; @p scale is how much larger than designed signs are. */
std::vector<ShownPlace> shownPlaces(const PlaceSet &places, PlaceLayers layers, const MapView &view, double marginPixels, double scale);
/** The room that signs take, which names leave free; dots take none. */
std::vector<QRectF> placeBoxes(std::span<const ShownPlace> shown, double scale);
/** Ids of the places under the pixel, the nearest first. */
std::vector<qint64> placesAt(const PlaceSet &places, std::span<const ShownPlace> shown, QPointF pixel, double reachPixels);
/** How many of each PlaceGroup stand inside the view, drawn or not; of routes and areas those that meet it. */
std::array<int, placeGroups> groupsInside(const PlaceSet &places, const MapView &view);
/** Where an area or route is under the pixel: its id, or -1. The smallest of several areas. */
qint64 outlineAt(const PlaceSet &places, const MapView &view, QPointF pixel, double reachPixels);

/** Side of a sign, in pixels at scale 1. */
inline constexpr double placeSide = 18;
