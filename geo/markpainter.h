// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/marks.h"
#include <QColor>
#include <QFont>

class QPainter;

/** Colours of marks, and how much larger than 16 pixels they are drawn. */
struct MarkLook {
    /** In the order of MarkShape. */
    std::array<QColor, markShapes> shapes;
    QColor edge;
    QColor halo;
    QColor stale;
    /** Inside of clusters, and their count. */
    QColor ground;
    QColor text;
    QColor selection;
    QFont font;
    double scale = 1;
    MarkFamily family = MarkFamily::Vacancies;
    bool operator==(const MarkLook &) const = default;
};

/** What stands on one spot of the map. */
struct MarkSign {
    MarkShape shape = MarkShape::Circle;
    bool isStale = false;
    /** 1 for a mark, else the points of a cluster. */
    quint32 count = 1;
    TraitCounts traits{};
    bool operator==(const MarkSign &) const = default;
};

size_t qHash(const MarkSign &sign, size_t seed = 0);

MarkSign signOf(const MarkSet &marks, quint32 node);

/** Largest extent of a sign from its middle, halo, badge and rings included, in pixels at scale 1. */
inline constexpr double signReach = 30;

/** How far the „!“ of a stale mark reaches up and right of its middle. */
inline constexpr double badgeReach = 13;
/** How far the ring around a selected sign of this diameter reaches, halo included. */
double selectionReach(double diameter);

/** A mark with edge and halo, or a cluster as a ring with one arc per state and the count; the middle is at the origin. */
void paintSign(QPainter &painter, const MarkSign &sign, const MarkLook &look);
/** Ring around a sign of this diameter: 3 pixels on a 6 pixel halo. */
void paintSelectionRing(QPainter &painter, double diameter, const MarkLook &look);
/** Thin ring around what the pointer is on. */
void paintHoverRing(QPainter &painter, double diameter, const MarkLook &look);

/** Everything shown, in its order; for paper and the software renderer. */
void paintMarks(QPainter &painter, const MarkSet &marks, std::span<const ShownMark> shown, const MarkLook &look);

/** The room that signs take, which labels leave free; with its ring for @p selectedNode. */
std::vector<QRectF> markBoxes(const MarkSet &marks, std::span<const ShownMark> shown, std::optional<quint32> selectedNode, double scale);
