// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/placemarks.h"
#include <QColor>
#include <QImage>

class QPainter;

/** Colours of places, and how large they are drawn. */
struct PlaceLook {
    /** Inside and sign; design: white with dark sign, so that they never look like a flat. */
    QColor ground;
    QColor sign;
    QColor halo;
    /** Routes, areas and rings of reach. */
    QColor line;
    QColor warn;
    QColor selection;
    double scale = 1;
    bool withReach = false;
    /** A picture of the sign for each PlaceKind, in the pixels it is drawn with. */
    std::vector<QImage> icons = {};
    bool operator==(const PlaceLook &) const = default;
};

/** Name in assets/icons of the sign for a kind, and for a whole layer. */
QString iconOf(PlaceKind kind);
QString iconOf(PlaceGroup group);

/** For PlaceLook::icons, with @p density picture pixels per pixel. */
std::vector<QImage> placeIcons(const PlaceLook &look, double density);

/** Areas and routes, rings of reach, then signs, the important ones last; @p selectedId gets a ring. For windows and paper. */
void paintPlaces(
    QPainter &painter, const PlaceSet &places, PlaceLayers layers, const MapView &view, const PlaceLook &look, qint64 selectedId = -1);
