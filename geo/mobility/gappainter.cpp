// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gappainter.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double crossStep = 4.5, diagonalStep = 6, dotStep = 5; // pixels between lines and dots
constexpr double lineWidth = 1.1, dotRadius = 1.15;
/** Squares from this side on have a gap between them, so that one can count them. */
constexpr double apartPixels = 5;
constexpr double letterPixels = 24;
constexpr double steppedBack = 0.18;
/** Half the ring around a selected cell, at least. */
constexpr double leastRing = 9;

using Corners = std::array<QPointF, 4>;

struct Square {
    Corners corners;
    GapTint tint;
};

QPointF middleOf(const Corners &corners)
{
    return (corners[0] + corners[2]) / 2;
}

Corners moved(const Corners &corners, double outwards)
{
    const QPointF middle = middleOf(corners);
    Corners result;
    std::ranges::transform(corners, result.begin(), [&](QPointF corner) {
        const QPointF way = corner - middle;
        const double length = std::hypot(way.x(), way.y());
        return length > 0 ? middle + way * std::max(0.0, 1 + outwards * std::numbers::sqrt2 / length) : corner;
    });
    return result;
}

double sideOf(const Corners &corners)
{
    const QPointF side = corners[1] - corners[0];
    return std::hypot(side.x(), side.y());
}

/** The parts of parallel lines inside a convex shape; lines run along x + slope·y = k·step + phase. */
void appendLines(QList<QLineF> &lines, const Corners &corners, double slope, double step, QPointF anchor)
{
    const auto across = [=](QPointF at) { return at.x() - anchor.x() + slope * (at.y() - anchor.y()); };
    double low = across(corners[0]), high = low;
    for (const QPointF corner : corners) low = std::min(low, across(corner)), high = std::max(high, across(corner));
    for (double k = std::ceil(low / step); k * step <= high; ++k) {
        std::array<QPointF, 2> ends = {};
        int found = 0;
        for (size_t i = 0; i < corners.size() && found < 2; ++i) {
            const QPointF from = corners[i], to = corners[(i + 1) % corners.size()];
            const double a = across(from) - k * step, b = across(to) - k * step;
            if ((a < 0) == (b < 0)) continue;
            ends[size_t(found++)] = from + (to - from) * (a / (a - b));
        }
        if (found == 2) lines.append({ends[0], ends[1]});
    }
}

void appendDots(QPainterPath &dots, const Corners &corners, double step, double radius, QPointF anchor)
{
    const QRectF box = QPolygonF(QList<QPointF>(corners.begin(), corners.end())).boundingRect().adjusted(radius, radius, -radius, -radius);
    const auto first = [=](double low, double from) { return from + std::ceil((low - from) / step) * step; };
    for (double y = first(box.top(), anchor.y()); y <= box.bottom(); y += step)
        for (double x = first(box.left(), anchor.x()); x <= box.right(); x += step) dots.addEllipse(QPointF(x, y), radius, radius);
}

/** Everything with the pattern of one level. */
class Patterns
{
public:
    Patterns(QPointF anchor, double scale) : m_anchor(anchor), m_scale(scale) { }

    void add(const Corners &corners, GapLevel level)
    {
        if (level == GapLevel::L1 || level == GapLevel::L2) {
            const double step = (level == GapLevel::L1 ? crossStep : diagonalStep) * std::numbers::sqrt2 * m_scale;
            appendLines(m_lines, corners, 1, step, m_anchor);
            if (level == GapLevel::L1) appendLines(m_lines, corners, -1, step, m_anchor);
        } else if (level == GapLevel::L3) {
            appendDots(m_dots, corners, dotStep * m_scale, dotRadius * m_scale, m_anchor);
        }
    }
    void paint(QPainter &painter, const QColor &ink) const
    {
        painter.setPen(QPen(ink, lineWidth * m_scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(m_lines);
        painter.fillPath(m_dots, ink);
    }

private:
    QPointF m_anchor;
    double m_scale;
    QList<QLineF> m_lines;
    QPainterPath m_dots;
};

/** Patterns begin on whole pixels, so that dots look alike everywhere. */
QPointF anchorOf(const GapGround &ground, const MapView &view)
{
    const QPointF origin = toScreen(view, ground.origin);
    return {std::floor(origin.x()) + 0.5, std::floor(origin.y()) + 0.5};
}

std::vector<Square> squaresIn(const GapDrawing &drawing, const MapView &view, double scale)
{
    const GapBand &band = bandFor(*drawing.ground, view, scale);
    const auto &tints = drawing.bands[size_t(&band - drawing.ground->bands.data())];
    const QRectF shown = QRectF({}, view.size).adjusted(-letterPixels, -letterPixels, letterPixels, letterPixels);
    std::vector<Square> squares;
    for (size_t i = 0; i < band.squares.size(); ++i) {
        const Corners corners = cornersOf(*drawing.ground, band.squares[i], view, scale);
        const QRectF box = QRectF(corners[0], corners[2]).normalized();
        if (!std::isfinite(box.x()) || !box.intersects(shown)) continue;
        const double side = sideOf(corners);
        squares.push_back({side >= apartPixels * scale ? moved(corners, -0.5) : corners, tints[i]});
    }
    return squares;
}

void paintFill(QPainter &painter, const Square &square, const GapLook &look)
{
    const bool isPaper = square.tint.fill == emptyFill || square.tint.fill == gapFills - 1;
    painter.setPen(isPaper ? QPen(square.tint.level == GapLevel::Served ? look.edge : look.ink, look.scale) : QPen(Qt::NoPen));
    painter.setBrush(isPaper ? look.paper : look.fills[square.tint.fill]);
    const Corners inner = isPaper ? moved(square.corners, -look.scale / 2) : square.corners;
    painter.drawConvexPolygon(inner.data(), int(inner.size()));
}

void paintLetter(QPainter &painter, const Square &square, const GapLook &look)
{
    const QString letter = letterOf(square.tint.fill);
    if (letter.isEmpty() || sideOf(square.corners) < letterPixels * look.scale) return;
    const QPointF middle = middleOf(square.corners);
    const double half = 0.7 * look.font.pixelSize();
    const QRectF box(middle - QPointF(half, half), middle + QPointF(half, half));
    painter.setFont(look.font);
    if (square.tint.level != GapLevel::Served) {
        painter.setPen(Qt::NoPen); // no dots behind the letter
        painter.setBrush(look.fills[square.tint.fill]);
        painter.drawEllipse(box);
    }
    constexpr GapFill darkest = 6; // white on G reaches 5.7, black on the others at least 4.6
    painter.setPen(square.tint.fill == darkest ? look.paper : look.ink);
    painter.drawText(box, Qt::AlignCenter, letter);
}

void paintSelection(QPainter &painter, const GapDrawing &drawing, const MapView &view, const GapLook &look)
{
    constexpr double haloWidth = 6, ringWidth = 3, room = 2;
    Corners corners = outlineOf(drawing, view, look.selected, look.scale);
    const double side = sideOf(corners);
    corners = moved(corners, std::max(room, leastRing * look.scale - side / 2));
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, width] : {std::pair(look.halo, haloWidth), std::pair(look.selection, ringWidth)}) {
        painter.setPen(QPen(colour, width * look.scale, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        painter.drawConvexPolygon(corners.data(), int(corners.size()));
    }
}

void paintSquares(QPainter &painter, std::span<const Square> squares, QPointF anchor, const GapLook &look)
{
    Patterns patterns(anchor, look.scale);
    for (const Square &square : squares) {
        paintFill(painter, square, look);
        patterns.add(square.corners, square.tint.level);
    }
    patterns.paint(painter, look.ink);
    for (const Square &square : squares) paintLetter(painter, square, look);
}
}

GapLook usualGapLook(const QString &family)
{
    constexpr int letterSize = 12;
    GapLook look{.fills = {QColor(u"#22A54E"_s), QColor(u"#8CCB63"_s), QColor(u"#DCEB9B"_s), QColor(u"#FFDD94"_s), QColor(u"#F29455"_s),
                     QColor(u"#DE5F66"_s), QColor(u"#9C4A7C"_s), QColor(u"#B9CBDD"_s), QColor(Qt::white), QColor(u"#1B5A94"_s),
                     QColor(u"#5B93C4"_s), QColor(u"#9FC0DE"_s), QColor(u"#D3E2EF"_s), QColor(Qt::white)},
        .ink = QColor(u"#1C2126"_s),
        .font = QFont(family)};
    look.font.setPixelSize(letterSize);
    look.font.setWeight(QFont::DemiBold);
    return look;
}

void paintGaps(QPainter &painter, const GapDrawing &drawing, const MapView &view, const GapLook &look)
{
    if (!drawing.ground || drawing.cells.empty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<Square> squares = squaresIn(drawing, view, look.scale);
    const auto behind = std::ranges::stable_partition(squares, [&](const Square &square) { return !isIn(look.row, square.tint); });
    const std::span back(squares.begin(), behind.begin()), front(behind.begin(), squares.end());
    const QPointF anchor = anchorOf(*drawing.ground, view);
    const double opacity = painter.opacity();
    painter.setOpacity(opacity * steppedBack);
    paintSquares(painter, back, anchor, look);
    painter.setOpacity(opacity);
    paintSquares(painter, front, anchor, look);
    if (look.selected >= 0 && size_t(look.selected) < drawing.cells.size()) paintSelection(painter, drawing, view, look);
    painter.restore();
}

void paintGaps(QPainter &painter, const GapInput &input, const GapAnalysis &analysis, const MapView &view, const GapLook &look)
{
    paintGaps(painter, drawGaps(groundOf(input), tintsOf(analysis.cells.gaps, GapView::Gaps)), view, look);
}

void paintPattern(QPainter &painter, const QRectF &box, GapLevel level, const QColor &ink, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Patterns patterns(box.topLeft() + QPointF(1.5, 1.5) * scale, scale);
    patterns.add({box.bottomLeft(), box.bottomRight(), box.topRight(), box.topLeft()}, level);
    patterns.paint(painter, ink);
    painter.restore();
}

QString letterOf(GapFill fill)
{
    return fill < servedFill ? QString(QChar(u'A' + fill)) : QString();
}
