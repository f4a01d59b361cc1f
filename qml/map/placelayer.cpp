// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/placelayer.h"
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <cmath>

namespace {
/** A sign is at least this large for the pointer, from its middle. */
constexpr double reachPixels = 12;
constexpr double lineReachPixels = 5;
/** So many places are painted within a frame. */
constexpr int soonPainted = 200;
/** A picture stretched more than this says nothing. */
constexpr double mostStretched = 2.1;
}

PlaceLayer::PlaceLayer(QQuickItem *parent) : MapLayer(parent)
{
    connect(&m_picture, &Picture::painted, this, &PlaceLayer::polish);
    connect(&m_picture, &Picture::pendingChanged, this, &PlaceLayer::pendingChanged);
}

void PlaceLayer::setPlaces(MapPlaces *places)
{
    if (m_places == places) return;
    if (m_places) m_places->disconnect(this);
    m_places = places;
    if (places) connect(places, &MapPlaces::changed, this, &PlaceLayer::takePlaces);
    takePlaces();
    Q_EMIT placesChanged();
}

void PlaceLayer::takePlaces()
{
    m_set = m_places ? m_places->set() : std::make_shared<const PlaceSet>();
    outdate();
}

void PlaceLayer::outdate()
{
    m_picture.forget();
    Q_EMIT shownChanged();
    polish();
}

void PlaceLayer::setGroups(int groups)
{
    if (m_groups == PlaceLayers(groups)) return;
    m_groups = PlaceLayers(groups);
    outdate();
    Q_EMIT groupsChanged();
}

void PlaceLayer::setSelectedId(qint64 id)
{
    if (m_selectedId == id) return;
    m_selectedId = id;
    m_picture.outdate();
    polish();
    Q_EMIT selectedIdChanged();
}

QList<qint64> PlaceLayer::idsAt(QPointF pixel) const
{
    const MapView now = view();
    const auto shown = shownPlaces(*m_set, m_groups, now, placeSide, m_look.scale);
    const auto ids = placesAt(*m_set, shown, pixel, reachPixels * m_look.scale);
    if (!ids.empty()) return QList<qint64>(ids.begin(), ids.end());
    if (!isIn(m_groups, PlaceKind::CommunityBus)) return {};
    const qint64 outline = outlineAt(*m_set, now, pixel, lineReachPixels * m_look.scale);
    return outline < 0 ? QList<qint64>() : QList<qint64>{outline};
}

std::vector<QRectF> PlaceLayer::boxes() const
{
    return placeBoxes(shownPlaces(*m_set, m_groups, view(), placeSide * m_look.scale, m_look.scale), m_look.scale);
}

QPointF PlaceLayer::positionOf(qint64 id) const
{
    const auto found = std::ranges::find(m_set->marks, id, &PlaceMark::id);
    return found == m_set->marks.end() ? QPointF(NAN, NAN) : toScreen(view(), found->at);
}

void PlaceLayer::countVisible()
{
    const auto counts = groupsInside(*m_set, m_shownView);
    const QList<int> list(counts.begin(), counts.end());
    if (list == m_visibleCounts) return;
    m_visibleCounts = list;
    Q_EMIT visibleChanged();
}

void PlaceLayer::updatePolish()
{
    if (!window() || width() < 1 || height() < 1) return;
    m_shownView = view();
    countVisible();
    if (m_look.icons.empty()) m_look.icons = placeIcons(m_look, window()->effectiveDevicePixelRatio());
    int drawn = 0;
    for (int group = 0; group < placeGroups; ++group)
        if (m_groups >> group & 1) drawn += m_visibleCounts[group];
    m_picture.show(m_shownView, window()->effectiveDevicePixelRatio(), drawn <= soonPainted,
        [set = m_set, groups = m_groups, look = m_look, selected = m_selectedId](
            QPainter &painter, const MapView &larger) { paintPlaces(painter, *set, groups, larger, look, selected); });
    update();
}

QSGNode *PlaceLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    const double stretch
        = m_picture.image().isNull() ? 0 : m_picture.rectIn(m_shownView).width() / m_picture.image().deviceIndependentSize().width();
    if (m_set->marks.empty() || stretch > mostStretched || stretch < 1 / mostStretched) {
        delete old;
        return nullptr;
    }
    return pictureNode(old, m_picture, m_shownView);
}
