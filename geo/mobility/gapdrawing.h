// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mapview.h"
#include "geo/mobility/gaps.h"
#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

/** A square of the ground as it lies on the map: one cell, or several together. */
struct GapSquare {
    std::array<Mercator, 4> corners = {};
    /** The cells in it: a range of GapBand::cells. */
    quint32 firstCell = 0;
    quint32 cellCount = 0;
};

/** All cells as squares of at least this size. */
struct GapBand {
    int sizeM = 0;
    std::vector<GapSquare> squares = {};
    /** Positions in GapInput::cells. */
    std::vector<quint32> cells = {};
    /** The square of each cell. */
    std::vector<quint32> squareOf = {};
};

/** Where the cells of an input lie on the map, far and near. Immutable once made; drawings share it. */
struct GapGround {
    /** Patterns hang on this place, so that they stand still on the ground. */
    Mercator origin = {};
    MercatorBox box = {};
    /** Single spots that stand for whole municipalities: drawn in one size, however near. */
    bool isSpots = false;
    std::vector<Mercator> centres = {};
    std::vector<int> inhabitants = {};
    /** The smallest squares first. */
    std::vector<GapBand> bands = {};
};

/** Takes about 4 µs a cell, so call it in a job. */
std::shared_ptr<const GapGround> groundOf(const GapInput &input);
/** The squares that are worth drawing: small ones as soon as one can tell them apart. */
const GapBand &bandFor(const GapGround &ground, const MapView &view, double scale = 1);

/** What a square is filled with; classes A to G are 0 to 6, minutes on foot begin with `firstReachFill`. */
using GapFill = quint8;
inline constexpr GapFill servedFill = 7;
inline constexpr GapFill emptyFill = 8;
inline constexpr GapFill firstReachFill = 9;
/** Up to 5, 10, 15, 30 minutes on foot, longer. */
inline constexpr std::array<int, 4> reachMinutes{5, 10, 15, 30};
inline constexpr GapFill gapFills = firstReachFill + reachMinutes.size() + 1;

struct GapTint {
    GapFill fill = emptyFill;
    /** Drawn as its pattern; Served for none. */
    GapLevel level = GapLevel::Served;
    bool operator==(const GapTint &) const = default;
};

/** Gaps over classes, classes alone, or minutes on foot. */
enum class GapView {
    Gaps,
    Classes,
    Reach
};
/** How each cell is tinted. */
std::vector<GapTint> tintsOf(std::span<const SpotGap> gaps, GapView view);
std::vector<GapTint> tintsOf(std::span<const OnFoot> ways);

/** What a map shows of gaps. A square of several cells looks as what most of its inhabitants have; of equal ones as the worse. */
struct GapDrawing {
    std::shared_ptr<const GapGround> ground = {};
    std::vector<GapTint> cells = {};
    /** In the order of GapGround::bands. */
    std::vector<std::vector<GapTint>> bands = {};
};
GapDrawing drawGaps(std::shared_ptr<const GapGround> ground, std::vector<GapTint> cells);

/** A row of the legend: a fill, or behind those a gap level. */
inline constexpr int rowOf(GapFill fill)
{
    return fill;
}
inline constexpr int rowOf(GapLevel level)
{
    return gapFills + static_cast<int>(level);
}
inline constexpr int gapRows = gapFills + static_cast<int>(gapLevels);
/** Whether a square belongs to a row; all do to row -1. */
bool isIn(int row, GapTint tint);
/** Inhabitants by row whose cells have their centre in the view. */
std::vector<qint64> inhabitantsInside(const GapDrawing &drawing, const MapView &view);

/** The cell that the square under the pixel stands for: of those that look like it the one with the most inhabitants; -1 for none. */
int cellAt(const GapDrawing &drawing, const MapView &view, QPointF pixel, double scale = 1);
/** The same for the next square in that direction on the screen; -1 where there is none. */
int cellBeside(const GapDrawing &drawing, const MapView &view, int cell, QPointF direction, double scale = 1);
/** The cell nearest to the middle of the view. */
int cellInMiddle(const GapDrawing &drawing, const MapView &view);
/** One cell for each square in sight that @p wanted takes, the ones with most inhabitants first. */
std::vector<int> cellsInside(const GapDrawing &drawing, const MapView &view, const std::function<bool(GapTint)> &wanted, double scale = 1);
/** The corners on the screen of the square that a cell is part of. */
std::array<QPointF, 4> outlineOf(const GapDrawing &drawing, const MapView &view, int cell, double scale = 1);
/** The corners of a square on the screen, in order. */
std::array<QPointF, 4> cornersOf(const GapGround &ground, const GapSquare &square, const MapView &view, double scale = 1);
