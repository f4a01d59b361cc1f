// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/areadrawing.h"
#include "geo/mapview.h"
#include <QColor>
#include <QFont>
#include <QImage>
#include <QPolygonF>

class QPainter;

/** Colours and widths of areas; lengths in pixels of the view. */
struct AreaLook {
    /** One per group of the drawing; invalid ones are not filled. */
    std::vector<QColor> fills = {};
    QColor innerLine;
    QColor outerLine;
    double innerWidth = 1;
    double outerWidth = 1.4;
    /** Laid over the hovered and the selected area. */
    QColor hover = {};
    QColor selection = {};
    int hovered = -1;
    int selected = -1;
    bool operator==(const AreaLook &) const = default;
};

/** Colours for groups of areas. */
struct GroupColours {
    /** Groups that have a colour of their own, and the colours in the same order; others take what is left in turn. */
    QStringList names;
    QList<QColor> fills;
    QColor foreign;
};
/** One fill for each group of the drawing, for AreaLook::fills; @p strength from 0 to 1. */
std::vector<QColor> groupFills(const AreaDrawing &drawing, const GroupColours &colours, double strength);
/** How strong fills are: over a background they step back the closer one looks, so that streets and houses can be told. */
double fillStrength(bool hasBackground, bool isDrawn, double zoom);

/** How names stand on the map. */
struct LabelLook {
    QFont font;
    QColor text;
    QColor note;
    QColor halo;
    double haloWidth = 3;
    bool operator==(const LabelLook &) const = default;
};

/** A label with its place on the screen; area is an index of the drawing. */
struct PlacedLabel {
    int area = 0;
    QRectF box;
    bool operator==(const PlacedLabel &) const = default;
};

/** Fills and borders of everything the view shows, for the software renderer and for paper. */
void paintAreas(QPainter &painter, const AreaDrawing &drawing, const MapView &view, const AreaLook &look);

/** The parts of lines near the view, in its pixels: what lies outside is left out. */
QList<QPolygonF> visibleLines(const LocalLines &lines, const AreaDrawing &drawing, const MapView &view, double marginPixels);

/** Room a label takes, halo included. */
QSizeF labelSize(const DrawnArea &area, const LabelLook &look);
/** The label as a picture with @p ratio picture pixels per view pixel. */
QImage labelImage(const DrawnArea &area, const LabelLook &look, double ratio);
/** Paints the label into its box. */
void paintLabel(QPainter &painter, const DrawnArea &area, const QRectF &box, const LabelLook &look);

/**
 * Names of areas near the view, the largest first, the selected one before all; none meets another or an obstacle.
 * @p sizes has one entry per area, see labelSize().
 */
std::vector<PlacedLabel> labelsFor(
    const AreaDrawing &drawing, const MapView &view, std::span<const QSizeF> sizes, std::span<const QRectF> obstacles, int selected);
