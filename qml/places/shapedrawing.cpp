// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/places/shapedrawing.h"
#include "core/base/words.h"
#include "core/places/places.h"
#include "geo/projection.h"
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {
constexpr double catchPixels = 12;
/** A second click this near is the same corner. */
constexpr double samePixels = 4;
/** A stored corner stands on a stop this near. */
constexpr double onStopMetres = 1;

QVariantMap place(Utm at)
{
    const LonLat degrees = toLonLat(at).value_or(LonLat{qQNaN(), qQNaN()});
    return {{u"lon"_s, degrees.lon}, {u"lat"_s, degrees.lat}};
}

Result<std::vector<SketchStop>> stopsOnMap(Sql &sql)
{
    return listPlaces(sql, {.kinds = {PlaceKind::Stop, PlaceKind::Station}}).transform([](const QList<Place> &places) {
        std::vector<SketchStop> stops;
        stops.reserve(static_cast<std::size_t>(places.size()));
        for (const Place &place : places)
            if (const auto at = pointOf(place.geom.bytes))
                stops.push_back({place.uid, place.name.isEmpty() ? displayName(place) : place.name, *at});
        return stops;
    });
}
}

void ShapeDrawing::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT changed();
}

QVariantList ShapeDrawing::corners() const
{
    QVariantList corners;
    for (const SketchCorner &corner : m_sketch.corners) {
        QVariantMap one = place(corner.at);
        one.insert(u"stop"_s, corner.stopName);
        corners += one;
    }
    return corners;
}

QString ShapeDrawing::words() const
{
    if (m_sketch.corners.empty()) return {};
    const Wkb drawn = shapeOf(m_sketch);
    QStringList parts{m_sketch.isArea ? tr("Gebiet") : tr("Strecke"), tr("%n Ecken", nullptr, count())};
    if (m_sketch.isArea && !drawn.bytes.isEmpty()) parts += groundText(areaSquareMetres(drawn));
    if (!m_sketch.isArea) parts += distanceText(lengthMetres(drawn));
    return parts.join(u", "_s);
}

QString ShapeDrawing::hint() const
{
    const QString how = m_sketch.isArea ? tr("Ecken des Gebiets anklicken, oder die Mitte mit Enter.")
                                        : tr("Der Strecke nach klicken, oder die Mitte mit Enter; Haltestellen fangen.");
    const QString ways = tr("Rücktaste nimmt zurück, Doppelklick oder zweimal Enter beendet, Esc verlässt.");
    if (const QString wrong = error(); !wrong.isEmpty()) return wrong;
    const QString drawn = words();
    return (drawn.isEmpty() ? how : drawn + u'.') + u' ' + ways;
}

QString ShapeDrawing::error() const
{
    if (m_sketch.corners.empty() && !m_endWanted) return {};
    const auto checked = checkSketch(m_sketch);
    const bool isShort = shapeOf(m_sketch).bytes.isEmpty();
    return checked || (isShort && !m_endWanted) ? QString() : sentence(checked.error());
}

void ShapeDrawing::tell()
{
    const QList<RouteStop> before = std::exchange(m_told, stops());
    Q_EMIT changed();
    Q_EMIT drawn(before, m_told);
}

void ShapeDrawing::show(const Wkb &shape, bool byHand)
{
    m_before = shape;
    m_sketch = byHand ? sketchOf(shape).value_or(Sketch()) : Sketch();
    m_byHand = byHand;
    m_steps.clear();
    m_told.clear();
    m_active = m_endWanted = false;
    if (!m_sketch.corners.empty()) readStops();
    Q_EMIT changed();
}

Wkb ShapeDrawing::shape() const
{
    const Wkb drawn = shapeOf(m_sketch);
    return drawn.bytes.isEmpty() ? m_before : drawn;
}

QList<RouteStop> ShapeDrawing::stops() const
{
    QList<RouteStop> stops;
    for (const SketchCorner &corner : m_sketch.corners)
        if (!corner.stopUid.isEmpty()) stops += RouteStop{corner.stopUid, corner.stopName};
    return stops;
}

void ShapeDrawing::readStops()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(this, stopsOnMap, [this](const Result<std::vector<SketchStop>> &stops) {
        if (!stops) return m_workspace->tell(stops.error());
        m_stops = *stops;
        if (m_sketch.isArea) return;
        for (SketchCorner &corner : m_sketch.corners) {
            const SketchStop *stop = corner.stopUid.isEmpty() ? stopNear(m_stops, corner.at, onStopMetres) : nullptr;
            if (stop) corner = {corner.at, stop->uid, stop->name};
        }
        m_told = this->stops();
        Q_EMIT changed();
    });
}

void ShapeDrawing::start(bool isArea)
{
    if (m_sketch.corners.empty() || m_sketch.isArea != isArea) {
        grasp();
        m_sketch = {.isArea = isArea};
    }
    m_active = true;
    m_endWanted = false;
    readStops();
    tell();
}

std::optional<SketchCorner> ShapeDrawing::cornerAt(double lon, double lat, double metresPerPixel) const
{
    const auto at = toUtm(LonLat{lon, lat});
    if (!at) return {};
    const SketchStop *stop = m_sketch.isArea ? nullptr : stopNear(m_stops, *at, catchPixels * metresPerPixel);
    return stop ? SketchCorner{stop->at, stop->uid, stop->name} : SketchCorner{.at = *at};
}

void ShapeDrawing::add(double lon, double lat, double metresPerPixel)
{
    const auto corner = cornerAt(lon, lat, metresPerPixel);
    if (!m_active || !corner) return;
    const auto isSame = [&](const SketchCorner &other) { return metresBetween(other.at, corner->at) <= samePixels * metresPerPixel; };
    auto &corners = m_sketch.corners;
    if (!corners.empty() && isSame(corners.back())) return end();
    if (m_sketch.isArea && corners.size() > 2 && isSame(corners.front())) return end();
    if (corners.size() >= mostSketchCorners) return;
    grasp();
    m_endWanted = false;
    corners.push_back(*corner);
    tell();
}

void ShapeDrawing::grasp()
{
    m_steps.push_back(m_sketch);
}

void ShapeDrawing::move(int corner, double lon, double lat, double metresPerPixel)
{
    const auto moved = cornerAt(lon, lat, metresPerPixel);
    if (corner < 0 || corner >= count() || !moved) return;
    m_sketch.corners[static_cast<std::size_t>(corner)] = *moved;
    Q_EMIT changed();
}

void ShapeDrawing::release()
{
    tell();
}

void ShapeDrawing::remove(int corner)
{
    if (corner < 0 || corner >= count()) return;
    grasp();
    m_sketch.corners.erase(m_sketch.corners.begin() + corner);
    m_endWanted = shapeOf(m_sketch).bytes.isEmpty();
    tell();
}

void ShapeDrawing::takeBack()
{
    if (m_steps.empty()) return;
    m_sketch = std::move(m_steps.back());
    m_steps.pop_back();
    m_endWanted = false;
    tell();
}

void ShapeDrawing::end()
{
    m_endWanted = true;
    m_active = shapeOf(m_sketch).bytes.isEmpty();
    tell();
}

void ShapeDrawing::leave()
{
    m_active = m_endWanted = false;
    if (!shapeOf(m_sketch).bytes.isEmpty()) return tell();
    m_steps.clear();
    m_sketch = m_byHand ? sketchOf(m_before).value_or(Sketch()) : Sketch();
    tell();
}

QVariantMap ShapeDrawing::stopAt(double lon, double lat, double metresPerPixel) const
{
    const auto corner = cornerAt(lon, lat, metresPerPixel);
    if (!corner || corner->stopUid.isEmpty()) return {};
    QVariantMap stop = place(corner->at);
    stop.insert(u"name"_s, corner->stopName);
    return stop;
}
