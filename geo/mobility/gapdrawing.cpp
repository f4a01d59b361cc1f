// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapdrawing.h"
#include "geo/projection.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace {
/** Squares one can tell apart, with room for a pattern. */
constexpr double smallestPixels = 6;
/** The side of a spot that stands for a municipality. */
constexpr double spotPixels = 16;
constexpr std::array bandSizes{100, 200, 500, 1000, 2000, 5000, 10000};

/** South-west corner on the European grid, and the side. */
using Square = std::tuple<int, int, int>;

int down(int metres, int size)
{
    return int(std::floor(double(metres) / size)) * size;
}

Square squareFor(const GapCell &cell, int size)
{
    const int side = std::max(size, cell.sizeM);
    return {down(cell.east, side), down(cell.north, side), side};
}

std::array<Mercator, 4> cornersOf(const Square &square)
{
    const auto [east, north, side] = square;
    const double left = east, low = north;
    const std::array<LaeaPlace, 4> corners{
        LaeaPlace{left, low}, LaeaPlace{left + side, low}, LaeaPlace{left + side, low + side}, LaeaPlace{left, low + side}};
    const std::vector<Mercator> images = toMercator(toUtm(std::span<const LaeaPlace>(corners)));
    return {images[0], images[1], images[2], images[3]};
}

GapBand bandOf(const GapInput &input, int size)
{
    GapBand band{.sizeM = size};
    std::map<Square, std::vector<quint32>> squares;
    for (quint32 i = 0; i < input.cells.size(); ++i) squares[squareFor(input.cells[i], size)].push_back(i);
    band.squares.reserve(squares.size());
    band.cells.reserve(input.cells.size());
    band.squareOf.resize(input.cells.size());
    for (const auto &[square, cells] : squares) {
        for (const quint32 cell : cells) band.squareOf[cell] = quint32(band.squares.size());
        band.squares.push_back({cornersOf(square), quint32(band.cells.size()), quint32(cells.size())});
        band.cells.insert(band.cells.end(), cells.begin(), cells.end());
    }
    return band;
}

std::vector<Mercator> centresOf(const GapInput &input)
{
    std::vector<Utm> centres;
    centres.reserve(input.cells.size());
    for (const GapCell &cell : input.cells) centres.push_back(cell.centre);
    return toMercator(centres);
}

double sidePixels(const GapBand &band, const MapView &view)
{
    return band.sizeM / metresPerUnit(view.centre) * worldPixels(view);
}

/** How bad a tint is, for choosing among equal ones. */
int badness(GapTint tint)
{
    constexpr std::array byLevel{0, 3, 2, 1};
    return byLevel[size_t(tint.level)] * gapFills + tint.fill;
}

GapTint mostOf(const GapGround &ground, std::span<const GapTint> tints, std::span<const quint32> cells)
{
    if (cells.size() == 1) return tints[cells.front()];
    std::map<int, std::pair<qint64, GapTint>> people;
    for (const quint32 cell : cells) {
        auto &entry = people[badness(tints[cell])];
        entry.first += ground.inhabitants[cell];
        entry.second = tints[cell];
    }
    // In order of badness, so that the last of equal ones is the worst.
    const auto most = std::ranges::max_element(people, [](const auto &a, const auto &b) { return a.second.first <= b.second.first; });
    return most->second.second;
}

std::span<const quint32> cellsIn(const GapBand &band, const GapSquare &square)
{
    return std::span(band.cells).subspan(square.firstCell, square.cellCount);
}

size_t positionOf(const GapGround &ground, const GapBand &band)
{
    return size_t(&band - ground.bands.data());
}

/** Of the cells that look like the whole square the one with the most inhabitants. */
int cellFor(const GapDrawing &drawing, const GapBand &band, size_t square)
{
    const GapTint shown = drawing.bands[positionOf(*drawing.ground, band)][square];
    int best = -1;
    for (const quint32 cell : cellsIn(band, band.squares[square])) {
        if (drawing.cells[cell] != shown) continue;
        if (best < 0 || drawing.ground->inhabitants[cell] > drawing.ground->inhabitants[size_t(best)]) best = int(cell);
    }
    return best;
}

bool isInside(const std::array<QPointF, 4> &corners, QPointF at)
{
    bool isLeft = false, isRight = false;
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF along = corners[(i + 1) % corners.size()] - corners[i];
        const QPointF to = at - corners[i];
        const double side = along.x() * to.y() - along.y() * to.x();
        isLeft = isLeft || side < 0;
        isRight = isRight || side > 0;
    }
    return !(isLeft && isRight);
}

QPointF middleOf(const std::array<QPointF, 4> &corners)
{
    return (corners[0] + corners[2]) / 2;
}
}

std::shared_ptr<const GapGround> groundOf(const GapInput &input)
{
    GapGround ground{.isSpots = input.origin == CellOrigin::Municipalities, .centres = centresOf(input)};
    ground.inhabitants.reserve(input.cells.size());
    int smallest = bandSizes.back();
    for (const GapCell &cell : input.cells) {
        ground.inhabitants.push_back(cell.inhabitants);
        smallest = std::min(smallest, std::max(1, cell.sizeM));
    }
    for (const Mercator &centre : ground.centres)
        if (std::isfinite(centre.x)) ground.box.add(centre);
    if (!ground.box.isEmpty()) ground.origin = {ground.box.left, ground.box.top};
    ground.bands.push_back(bandOf(input, smallest));
    if (!ground.isSpots)
        for (const int size : bandSizes)
            if (size > smallest) ground.bands.push_back(bandOf(input, size));
    return std::make_shared<const GapGround>(std::move(ground));
}

const GapBand &bandFor(const GapGround &ground, const MapView &view, double scale)
{
    const auto isLarge = [&](const GapBand &band) { return sidePixels(band, view) >= smallestPixels * scale; };
    const auto found = std::ranges::find_if(ground.bands, isLarge);
    return found == ground.bands.end() ? ground.bands.back() : *found;
}

std::vector<GapTint> tintsOf(std::span<const SpotGap> gaps, GapView view)
{
    std::vector<GapTint> tints;
    tints.reserve(gaps.size());
    for (const SpotGap &gap : gaps) {
        const bool hasClass = gap.quality != noQuality;
        const bool isGap = view == GapView::Gaps && (gap.level == GapLevel::L1 || gap.level == GapLevel::L2);
        const GapFill fill = isGap ? emptyFill : hasClass ? GapFill(gap.quality) : gap.isServed ? servedFill : emptyFill;
        tints.push_back({fill, view == GapView::Gaps ? gap.level : GapLevel::Served});
    }
    return tints;
}

std::vector<GapTint> tintsOf(std::span<const OnFoot> ways)
{
    std::vector<GapTint> tints;
    tints.reserve(ways.size());
    for (const OnFoot &way : ways) {
        const int minutes = std::isfinite(way.metres) ? minutesOnFoot(way.metres) : reachMinutes.back() + 1;
        const auto bin = std::ranges::find_if(reachMinutes, [=](int most) { return minutes <= most; }) - reachMinutes.begin();
        tints.push_back({GapFill(firstReachFill + bin), GapLevel::Served});
    }
    return tints;
}

GapDrawing drawGaps(std::shared_ptr<const GapGround> ground, std::vector<GapTint> cells)
{
    GapDrawing drawing{.ground = std::move(ground), .cells = std::move(cells)};
    drawing.cells.resize(drawing.ground->inhabitants.size()); // an answer to another input tints nothing
    drawing.bands.reserve(drawing.ground->bands.size());
    for (const GapBand &band : drawing.ground->bands) {
        std::vector<GapTint> tints;
        tints.reserve(band.squares.size());
        for (const GapSquare &square : band.squares) tints.push_back(mostOf(*drawing.ground, drawing.cells, cellsIn(band, square)));
        drawing.bands.push_back(std::move(tints));
    }
    return drawing;
}

bool isIn(int row, GapTint tint)
{
    return row < 0 || row == rowOf(tint.fill) || (tint.level != GapLevel::Served && row == rowOf(tint.level));
}

std::vector<qint64> inhabitantsInside(const GapDrawing &drawing, const MapView &view)
{
    std::vector<qint64> counts(gapRows);
    if (!drawing.ground) return counts;
    const MercatorBox box = boxOf(view);
    for (size_t i = 0; i < drawing.cells.size(); ++i) {
        if (!box.contains(drawing.ground->centres[i])) continue;
        counts[size_t(rowOf(drawing.cells[i].fill))] += drawing.ground->inhabitants[i];
        counts[size_t(rowOf(drawing.cells[i].level))] += drawing.ground->inhabitants[i];
    }
    return counts;
}

std::array<QPointF, 4> cornersOf(const GapGround &ground, const GapSquare &square, const MapView &view, double scale)
{
    std::array<QPointF, 4> corners;
    std::ranges::transform(square.corners, corners.begin(), [&](Mercator corner) { return toScreen(view, corner); });
    if (!ground.isSpots) return corners;
    const QPointF middle = middleOf(corners);
    const double half = spotPixels / 2 * scale;
    return {middle + QPointF(-half, half), middle + QPointF(half, half), middle + QPointF(half, -half), middle + QPointF(-half, -half)};
}

int cellAt(const GapDrawing &drawing, const MapView &view, QPointF pixel, double scale)
{
    if (!drawing.ground || drawing.cells.empty()) return -1;
    const GapBand &band = bandFor(*drawing.ground, view, scale);
    for (size_t i = 0; i < band.squares.size(); ++i)
        if (isInside(cornersOf(*drawing.ground, band.squares[i], view, scale), pixel)) return cellFor(drawing, band, i);
    return -1;
}

int cellBeside(const GapDrawing &drawing, const MapView &view, int cell, QPointF direction, double scale)
{
    if (!drawing.ground || cell < 0 || size_t(cell) >= drawing.cells.size()) return -1;
    const GapBand &band = bandFor(*drawing.ground, view, scale);
    const size_t own = band.squareOf[size_t(cell)];
    const QPointF from = middleOf(cornersOf(*drawing.ground, band.squares[own], view, scale));
    int best = -1;
    double least = HUGE_VAL;
    for (size_t i = 0; i < band.squares.size(); ++i) {
        const QPointF way = middleOf(cornersOf(*drawing.ground, band.squares[i], view, scale)) - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        // Within the quarter that the key points to; what lies aside counts as farther.
        if (i == own || ahead < 1 || aside > ahead) continue;
        if (const double cost = ahead + 2 * aside; cost < least) {
            least = cost;
            best = int(i);
        }
    }
    return best < 0 ? -1 : cellFor(drawing, band, size_t(best));
}

int cellInMiddle(const GapDrawing &drawing, const MapView &view)
{
    if (!drawing.ground || drawing.cells.empty()) return -1;
    const auto away = [&](Mercator place) { return std::hypot(place.x - view.centre.x, place.y - view.centre.y); };
    const auto nearest = std::ranges::min_element(drawing.ground->centres, {}, away);
    return int(nearest - drawing.ground->centres.begin());
}

std::vector<int> cellsInside(const GapDrawing &drawing, const MapView &view, const std::function<bool(GapTint)> &wanted, double scale)
{
    std::vector<int> cells;
    if (!drawing.ground) return cells;
    const MercatorBox box = boxOf(view);
    const GapBand &band = bandFor(*drawing.ground, view, scale);
    const auto &tints = drawing.bands[positionOf(*drawing.ground, band)];
    for (size_t i = 0; i < band.squares.size(); ++i) {
        if (!wanted(tints[i])) continue;
        const int cell = cellFor(drawing, band, i);
        if (cell >= 0 && box.contains(drawing.ground->centres[size_t(cell)])) cells.push_back(cell);
    }
    const auto rank = [&](int cell) { return std::pair(-drawing.ground->inhabitants[size_t(cell)], cell); };
    std::ranges::sort(cells, {}, rank);
    return cells;
}

std::array<QPointF, 4> outlineOf(const GapDrawing &drawing, const MapView &view, int cell, double scale)
{
    const GapBand &band = bandFor(*drawing.ground, view, scale);
    return cornersOf(*drawing.ground, band.squares[band.squareOf[size_t(cell)]], view, scale);
}
