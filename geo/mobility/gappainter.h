// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gapdrawing.h"
#include <QColor>
#include <QFont>

class QPainter;

/** Colours of gaps; the same in the light and in the dark, and on paper. */
struct GapLook {
    /** By GapFill: the classes A to G of the design, served without a class, nothing, minutes on foot. */
    std::array<QColor, gapFills> fills = {};
    /** Patterns and letters, and the ground below the patterns of L1 and L2. */
    QColor ink = Qt::black;
    QColor paper = Qt::white;
    /** Around squares without a colour. */
    QColor edge = QColor(0x85, 0x7F, 0x75);
    QColor halo = Qt::white;
    QColor selection = QColor(0x1B, 0x5A, 0x94);
    /** Its pixel size is the size of letters. */
    QFont font = {};
    double scale = 1;
    /** Squares of another row of the legend step back; -1 for none. */
    int row = -1;
    /** A cell with a ring; -1 for none. */
    int selected = -1;
    bool operator==(const GapLook &) const = default;
};
/** With the colours of the design and letters of this family. */
GapLook usualGapLook(const QString &family);

/** Squares in their fills, patterns over them, letters where there is room, the selected cell last. For windows and paper. */
void paintGaps(QPainter &painter, const GapDrawing &drawing, const MapView &view, const GapLook &look);
/** The same for paper, in one go. */
void paintGaps(QPainter &painter, const GapInput &input, const GapAnalysis &analysis, const MapView &view, const GapLook &look);

/** The pattern of a level in a box, as legends, bars and the map draw it; nothing for Served. */
void paintPattern(QPainter &painter, const QRectF &box, GapLevel level, const QColor &ink, double scale = 1);
/** "A" to "G"; nothing for other fills. */
QString letterOf(GapFill fill);
