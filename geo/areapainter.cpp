// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/areapainter.h"
#include "geo/labels.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <array>
#include <cmath>

namespace {
// Beyond this distance from the view outlines are cut off; large enough that the cut is never seen.
constexpr double clipMarginPixels = 64;
constexpr double noteScale = 10. / 11;
constexpr double selectedPriority = 1e12;

// From local corners to pixels of the view.
struct Frame {
    double scale = 1;
    QPointF shift;

    Frame(const AreaDrawing &drawing, const MapView &view) : scale(worldPixels(view)), shift(toScreen(view, drawing.origin)) { }
    QPointF map(LocalCorner corner) const { return {corner.x * scale + shift.x(), corner.y * scale + shift.y()}; }
};

QRectF around(const MapView &view, double margin)
{
    return QRectF({}, view.size).adjusted(-margin, -margin, margin, margin);
}

enum class Side {
    Left,
    Top,
    Right,
    Bottom
};

double inwards(QPointF place, const QRectF &box, Side side)
{
    switch (side) {
    case Side::Left: return place.x() - box.left();
    case Side::Top: return place.y() - box.top();
    case Side::Right: return box.right() - place.x();
    case Side::Bottom: return box.bottom() - place.y();
    }
    return 0;
}

QPolygonF clippedAt(const QPolygonF &ring, const QRectF &box, Side side)
{
    QPolygonF kept;
    kept.reserve(ring.size() + 4);
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF to = ring[i];
        const double a = inwards(from, box, side);
        const double b = inwards(to, box, side);
        if ((a < 0) != (b < 0)) kept.append(from + (to - from) * (a / (a - b)));
        if (b >= 0) kept.append(to);
    }
    return kept;
}

// The raster engine slows down with corners far outside; at zoom 19 a municipality is a million pixels wide.
QPolygonF clipped(QPolygonF ring, const QRectF &box)
{
    const QRectF bounds = ring.boundingRect();
    if (!bounds.intersects(box)) return {};
    if (box.contains(bounds)) return ring;
    for (const Side side : {Side::Left, Side::Top, Side::Right, Side::Bottom}) ring = clippedAt(ring, box, side);
    return ring;
}

QPainterPath outlineOf(const AreaBand &band, int area, const Frame &frame, const QRectF &clip)
{
    QPainterPath path;
    const AreaPart &part = band.parts[size_t(area)];
    for (quint32 ring = part.firstRing; ring < part.firstRing + part.ringCount; ++ring) {
        QPolygonF polygon;
        for (quint32 i = band.ringBegin(ring); i < band.ringEnds[ring]; ++i) polygon.append(frame.map(band.corners[i]));
        path.addPolygon(clipped(std::move(polygon), clip));
        path.closeSubpath();
    }
    return path;
}

void paintLines(
    QPainter &painter, const LocalLines &lines, const AreaDrawing &drawing, const MapView &view, const QColor &colour, double width)
{
    if (!colour.isValid() || colour.alpha() == 0) return;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &line : visibleLines(lines, drawing, view, width)) painter.drawPolyline(line);
}

QFont nameFont(const DrawnArea &area, const LabelLook &look)
{
    QFont font = look.font;
    font.setWeight(area.isTown ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont noteFont(const LabelLook &look)
{
    QFont font = look.font;
    font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * noteScale))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintText(QPainter &painter, const QString &text, QPointF baseline, const QFont &font, const QColor &colour, const LabelLook &look)
{
    QPainterPath path;
    path.addText(baseline, font, text);
    painter.strokePath(path, QPen(look.halo, look.haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    // As a path too: glyphs set one by one would stand on whole pixels and leave gaps.
    painter.fillPath(path, colour);
}
}

void paintAreas(QPainter &painter, const AreaDrawing &drawing, const MapView &view, const AreaLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const AreaBand &band = bandFor(drawing, view.zoom);
    const Frame frame(drawing, view);
    const QRectF clip = around(view, clipMarginPixels);
    const MercatorBox shown = boxOf(view);
    for (size_t i = 0; i < drawing.areas.size(); ++i) {
        const DrawnArea &area = drawing.areas[i];
        if (!area.box.intersects(shown) || size_t(area.group) >= look.fills.size()) continue;
        const QPainterPath outline = outlineOf(band, int(i), frame, clip);
        const QColor &fill = look.fills[size_t(area.group)];
        if (fill.isValid()) painter.fillPath(outline, fill);
        if (int(i) == look.selected && look.selection.isValid()) painter.fillPath(outline, look.selection);
        if (int(i) == look.hovered && look.hover.isValid()) painter.fillPath(outline, look.hover);
    }
    paintLines(painter, band.innerBorders, drawing, view, look.innerLine, look.innerWidth);
    paintLines(painter, band.outerBorders, drawing, view, look.outerLine, look.outerWidth);
    painter.restore();
}

QList<QPolygonF> visibleLines(const LocalLines &lines, const AreaDrawing &drawing, const MapView &view, double marginPixels)
{
    const Frame frame(drawing, view);
    const QRectF box = around(view, marginPixels);
    QList<QPolygonF> visible;
    quint32 begin = 0;
    for (const quint32 end : lines.ends) {
        QPolygonF line;
        for (quint32 i = begin + 1; i < end; ++i) {
            const QPointF from = frame.map(lines.corners[i - 1]);
            const QPointF to = frame.map(lines.corners[i]);
            const bool isOutside = std::max(from.x(), to.x()) < box.left() || std::min(from.x(), to.x()) > box.right()
                || std::max(from.y(), to.y()) < box.top() || std::min(from.y(), to.y()) > box.bottom();
            if (isOutside && !line.isEmpty()) visible.append(std::exchange(line, {}));
            if (isOutside) continue;
            if (line.isEmpty()) line.append(from);
            line.append(to);
        }
        if (!line.isEmpty()) visible.append(line);
        begin = end;
    }
    return visible;
}

std::vector<QColor> groupFills(const AreaDrawing &drawing, const GroupColours &colours, double strength)
{
    QList<QColor> unused;
    for (qsizetype i = 0; i < colours.fills.size(); ++i) {
        const QString name = colours.names.value(i);
        if (std::ranges::none_of(drawing.groups, [&](const AreaGroup &group) { return group.name == name; })) unused += colours.fills[i];
    }
    if (unused.isEmpty()) unused = colours.fills;
    qsizetype next = 0;
    std::vector<QColor> fills;
    fills.reserve(drawing.groups.size());
    for (const AreaGroup &group : drawing.groups) {
        const qsizetype named = colours.names.indexOf(group.name);
        QColor fill = colours.foreign;
        if (!group.isForeign && named >= 0 && named < colours.fills.size())
            fill = colours.fills[named];
        else if (!group.isForeign && !unused.isEmpty())
            fill = unused[next++ % unused.size()];
        fill.setAlphaF(fill.alphaF() * float(strength));
        fills.push_back(fill);
    }
    return fills;
}

double fillStrength(bool hasBackground, bool isDrawn, double zoom)
{
    // Over a quiet background they step back sooner.
    constexpr int farZoom = 10, farPictureZoom = 12;
    if (!hasBackground) return 1;
    return isDrawn ? std::clamp(0.5 - 0.2 * (std::floor(zoom) - farZoom), 0.05, 0.5)
                   : std::clamp(0.55 - 0.15 * (std::floor(zoom) - farPictureZoom), 0.1, 0.55);
}

QSizeF labelSize(const DrawnArea &area, const LabelLook &look)
{
    const QFontMetricsF name(nameFont(area, look));
    const QFontMetricsF note(noteFont(look));
    const double width = std::max(name.horizontalAdvance(area.name), area.note.isEmpty() ? 0 : note.horizontalAdvance(area.note));
    const double height = name.ascent() + name.descent() + (area.note.isEmpty() ? 0 : note.height());
    return {std::ceil(width + look.haloWidth), std::ceil(height)};
}

QImage labelImage(const DrawnArea &area, const LabelLook &look, double ratio)
{
    const QSizeF size = labelSize(area, look);
    QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintLabel(painter, area, {{}, size}, look);
    return image;
}

void paintLabel(QPainter &painter, const DrawnArea &area, const QRectF &box, const LabelLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = nameFont(area, look);
    const QFontMetricsF name(font);
    const auto left
        = [&](const QFontMetricsF &metrics, const QString &text) { return box.center().x() - metrics.horizontalAdvance(text) / 2; };
    const double baseline = box.top() + name.ascent();
    paintText(painter, area.name, {left(name, area.name), baseline}, font, look.text, look);
    if (area.note.isEmpty()) return;
    const QFont smaller = noteFont(look);
    const QFontMetricsF note(smaller);
    paintText(painter, area.note, {left(note, area.note), baseline + name.descent() + note.ascent()}, smaller, look.note, look);
}

std::vector<PlacedLabel> labelsFor(
    const AreaDrawing &drawing, const MapView &view, std::span<const QSizeF> sizes, std::span<const QRectF> obstacles, int selected)
{
    // A quarter of the view around it takes part, so that names do not jump when they come into sight.
    const QSizeF margin = view.size / 4;
    const QRectF near = QRectF({}, view.size).adjusted(-margin.width(), -margin.height(), margin.width(), margin.height());
    std::vector<LabelWish> wishes;
    std::vector<int> areas;
    for (size_t i = 0; i < drawing.areas.size() && i < sizes.size(); ++i) {
        const DrawnArea &area = drawing.areas[i];
        const QPointF anchor = toScreen(view, area.anchor);
        if (!near.contains(anchor)) continue;
        wishes.push_back({anchor, sizes[i], int(i) == selected ? selectedPriority : area.population});
        areas.push_back(int(i));
    }
    const std::vector<QRectF> boxes = placeLabels(wishes, obstacles);
    std::vector<PlacedLabel> placed;
    for (size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isNull()) placed.push_back({areas[i], boxes[i]});
    return placed;
}
