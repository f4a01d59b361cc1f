// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QByteArray>
#include <QMetaType>
#include <optional>

/** A place in degrees, EPSG:4326. Used at the map and at interfaces only; the register stores Utm. */
struct LonLat {
    double lon = 0;
    double lat = 0;
    bool operator==(const LonLat &) const = default;
};

/** A place in metres, EPSG:25832 (ETRS89 / UTM zone 32N); what the register stores. */
struct Utm {
    double east = 0;
    double north = 0;
    bool operator==(const Utm &) const = default;
};

/** An axis-parallel box in metres, EPSG:25832. */
struct UtmBox {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    bool operator==(const UtmBox &) const = default;
};

/** A geometry in EPSG:25832 as little-endian WKB on its way into or out of the register. */
struct Wkb {
    QByteArray bytes;
    bool operator==(const Wkb &) const = default;
};

/** As the crow flies, on the plane of EPSG:25832. */
double metresBetween(Utm a, Utm b);

/** WKB of a point. */
Wkb toWkb(Utm place);
/** A polygon as the one part of a multipolygon, as the register stores areas; anything else as it is. */
Wkb multiPolygonOf(const Wkb &area);
/** The point in @p wkb; nothing where it is not a finite point. */
std::optional<Utm> pointOf(const QByteArray &wkb);

Q_DECLARE_METATYPE(Wkb)
