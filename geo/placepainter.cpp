// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/placepainter.h"
#include "geo/icon.h"
#include "geo/projection.h"
#include <QMetaEnum>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr double cornerRadius = 4;
constexpr double dotDiameter = 7;
constexpr double edgeWidth = 1.2;
constexpr double haloWidth = 1.5;
constexpr double routeWidth = 2.5;
constexpr int areaAlpha = 22;
constexpr int ringAlpha = 16;
constexpr int ringLineAlpha = 60;
/** Rings smaller than this say nothing. */
constexpr double smallestRingPixels = 10;

QPen pen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
}

QColor clear(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

void paintOutline(QPainter &painter, const PlaceOutline &outline, const MapView &view, const PlaceLook &look, bool isSelected)
{
    QPainterPath path;
    for (const auto &line : outline.lines) {
        QPolygonF points;
        for (const Mercator &place : line) points += toScreen(view, place);
        path.addPolygon(points);
    }
    const double width = routeWidth * look.scale * (isSelected ? 1.6 : 1);
    painter.setBrush(Qt::NoBrush);
    if (outline.isArea) {
        painter.fillPath(path, clear(look.line, isSelected ? 2 * areaAlpha : areaAlpha));
        painter.strokePath(path, pen(look.line, width * 0.6, Qt::DashLine));
        return;
    }
    painter.strokePath(path, pen(look.halo, width + 2 * haloWidth));
    painter.strokePath(path, pen(look.line, width));
}

/** All rings of one kind as one shape, so that they do not darken where they overlap. */
void paintReach(QPainter &painter, const PlaceSet &places, std::span<const ShownPlace> shown, const MapView &view, const PlaceLook &look)
{
    for (const PlaceGroup group : {PlaceGroup::Transit, PlaceGroup::RideBench, PlaceGroup::Hotspot}) {
        QPainterPath all;
        all.setFillRule(Qt::WindingFill);
        for (const ShownPlace &place : shown) {
            const PlaceMark &mark = places.marks[place.mark];
            if (groupOf(mark.kind) != group || mark.reachMetres <= 0) continue;
            const double radius = mark.reachMetres / metresPerUnit(mark.at) * worldPixels(view);
            if (radius >= smallestRingPixels) all.addEllipse(place.at, radius, radius);
        }
        painter.fillPath(all, clear(look.line, ringAlpha));
        painter.strokePath(all, pen(clear(look.line, ringLineAlpha), 1));
    }
}

void paintArrow(QPainter &painter, QPointF corner, const PlaceLook &look)
{
    painter.setPen(pen(look.warn, 1.6));
    painter.setBrush(look.ground);
    painter.drawEllipse(corner, 5, 5);
    painter.drawLine(corner + QPointF(-2.4, 0), corner + QPointF(2.4, 0));
    painter.drawLine(corner + QPointF(2.4, 0), corner + QPointF(0.4, -2));
    painter.drawLine(corner + QPointF(2.4, 0), corner + QPointF(0.4, 2));
}

void paintSign(QPainter &painter, const PlaceMark &mark, const ShownPlace &place, const PlaceLook &look)
{
    painter.save();
    painter.translate(place.at);
    painter.scale(look.scale, look.scale);
    if (place.isDot) {
        painter.setPen(pen(look.sign, 1.4));
        painter.setBrush(look.ground);
        painter.drawRoundedRect(QRectF(-dotDiameter / 2, -dotDiameter / 2, dotDiameter, dotDiameter), 2, 2);
        painter.restore();
        return;
    }
    const QRectF box(-placeSide / 2, -placeSide / 2, placeSide, placeSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.halo);
    painter.drawRoundedRect(box.adjusted(-haloWidth, -haloWidth, haloWidth, haloWidth), cornerRadius + 1, cornerRadius + 1);
    painter.setPen(pen(look.sign, edgeWidth, mark.isByHand ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    if (size_t(mark.kind) < look.icons.size()) painter.drawImage(box.adjusted(2, 2, -2, -2), look.icons[size_t(mark.kind)]);
    if (mark.isOneWay) paintArrow(painter, box.topRight(), look);
    painter.restore();
}

/** A place this far outside may still have its ring inside. */
double largestReach(const PlaceSet &places, const MapView &view)
{
    double metres = 0;
    for (const PlaceMark &mark : places.marks) metres = std::max(metres, mark.reachMetres);
    return metres / metresPerUnit(view.centre) * worldPixels(view) + placeSide;
}

void paintSelection(QPainter &painter, QPointF at, const PlaceLook &look)
{
    constexpr double diameter = 30, haloRing = 6, ring = 3;
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, width] : {std::pair(look.halo, haloRing), std::pair(look.selection, ring)}) {
        painter.setPen(pen(colour, width * look.scale));
        painter.drawEllipse(at, diameter / 2 * look.scale, diameter / 2 * look.scale);
    }
}
}

QString iconOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Bank: return u"euro"_s;
    case PlaceKind::PostOffice: return u"mail"_s;
    default: return iconOf(groupOf(kind));
    }
}

QString iconOf(PlaceGroup group)
{
    switch (group) {
    case PlaceGroup::Transit: return u"stop"_s;
    case PlaceGroup::CommunityBus: return u"bus"_s;
    case PlaceGroup::RideBench: return u"bench"_s;
    case PlaceGroup::Hotspot: return u"wlan"_s;
    case PlaceGroup::Supply: return u"shop"_s;
    case PlaceGroup::Health: return u"doctor"_s;
    case PlaceGroup::Education: return u"school"_s;
    case PlaceGroup::Advice: return u"talk"_s;
    }
    return u"talk"_s;
}

std::vector<QImage> placeIcons(const PlaceLook &look, double density)
{
    constexpr double iconSide = placeSide - 4;
    const int side = int(std::ceil(iconSide * look.scale * density));
    const QMetaEnum kinds = QMetaEnum::fromType<PlaceKind>();
    QHash<QString, QImage> made;
    std::vector<QImage> icons;
    icons.reserve(size_t(kinds.keyCount()));
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString name = iconOf(static_cast<PlaceKind>(kinds.value(i)));
        if (!made.contains(name)) made[name] = icon(name, look.sign, look.ground, QSize(side, side));
        icons.push_back(made[name]);
    }
    return icons;
}

void paintPlaces(
    QPainter &painter, const PlaceSet &places, PlaceLayers layers, const MapView &view, const PlaceLook &look, qint64 selectedId)
{
    const double margin = look.withReach ? largestReach(places, view) : placeSide * look.scale;
    const std::vector<ShownPlace> shown = shownPlaces(places, layers, view, margin, look.scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const MercatorBox box = boxOf(view);
    for (const PlaceOutline &outline : places.outlines)
        if (isIn(layers, PlaceKind::CommunityBus) && outline.box.intersects(box))
            paintOutline(painter, outline, view, look, outline.id == selectedId);
    if (look.withReach) paintReach(painter, places, shown, view, look);
    // Dots below signs, and the important above the others.
    for (const bool dots : {true, false})
        for (size_t i = shown.size(); i-- > 0;)
            if (shown[i].isDot == dots) paintSign(painter, places.marks[shown[i].mark], shown[i], look);
    for (const ShownPlace &place : shown)
        if (places.marks[place.mark].id == selectedId) paintSelection(painter, place.at, look);
}
