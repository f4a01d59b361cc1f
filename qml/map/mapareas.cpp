// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapareas.h"
#include "geo/projection.h"

namespace {
QRectF inDegrees(const MercatorBox &box)
{
    if (box.isEmpty()) return {};
    const LonLat northWest = toLonLat(Mercator{box.left, box.top});
    const LonLat southEast = toLonLat(Mercator{box.right, box.bottom});
    return {northWest.lon, southEast.lat, southEast.lon - northWest.lon, northWest.lat - southEast.lat};
}
}

MapAreas::MapAreas(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MapAreas::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &MapAreas::pendingChanged);
}

MapAreas::~MapAreas()
{
    m_watcher.cancel();
}

void MapAreas::load(std::vector<Area> areas)
{
    m_watcher.cancel();
    m_watcher.setFuture(startJob([areas = std::move(areas)](const Progress &progress) { return drawAreas(areas, progress); }));
    Q_EMIT pendingChanged();
}

void MapAreas::take()
{
    const auto future = m_watcher.future();
    if (!future.isCanceled() && future.resultCount() > 0) {
        if (const auto &drawing = future.resultAt(0)) {
            m_drawing = *drawing;
            Q_EMIT changed();
        }
    }
    Q_EMIT pendingChanged();
}

QRectF MapAreas::box() const
{
    return m_drawing ? inDegrees(m_drawing->box) : QRectF();
}

QRectF MapAreas::boxOf(qint64 id) const
{
    if (!m_drawing) return {};
    const auto found = std::ranges::find(m_drawing->areas, id, &DrawnArea::id);
    return found == m_drawing->areas.end() ? QRectF() : inDegrees(found->box);
}

QStringList MapAreas::groupNames() const
{
    QStringList names;
    if (!m_drawing) return names;
    for (const AreaGroup &group : m_drawing->groups)
        if (!group.isForeign) names += group.name;
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

void MapAreas::setAttribution(const QString &attribution)
{
    if (m_attribution == attribution) return;
    m_attribution = attribution;
    Q_EMIT attributionChanged();
}
