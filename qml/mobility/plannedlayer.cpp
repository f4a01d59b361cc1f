// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/plannedlayer.h"
#include "geo/projection.h"

PlannedLayer::PlannedLayer(QQuickItem *parent) : MapLayer(parent)
{
    setFlag(ItemHasContents, false);
}

void PlannedLayer::setScenarios(ScenarioDesk *scenarios)
{
    if (scenarios == m_scenarios) return;
    if (m_scenarios) m_scenarios->disconnect(this);
    m_scenarios = scenarios;
    if (scenarios) connect(scenarios, &ScenarioDesk::changed, this, &PlannedLayer::takeAreas);
    takeAreas();
    Q_EMIT scenariosChanged();
}

void PlannedLayer::takeAreas()
{
    m_rings.clear();
    if (m_scenarios && m_scenarios->shown())
        for (const ScenarioMeasure &measure : m_scenarios->shown()->entry.measures) {
            if (!measure.active) continue;
            for (const Polygon &polygon : m_scenarios->shown()->areas.value(measure.id))
                for (const Ring &ring : polygon) m_rings.push_back(toMercator(ring));
        }
    m_shownView = {};
    polish();
}

void PlannedLayer::updatePolish()
{
    const MapView now = view();
    if (now == m_shownView) return;
    m_shownView = now;
    constexpr double leastStep = 1.5; // pixels; what is nearer cannot be told apart
    m_outlines.clear();
    for (const std::vector<Mercator> &ring : m_rings) {
        QPolygonF outline;
        for (const Mercator &corner : ring) {
            const QPointF pixel = toScreen(now, corner);
            if (!outline.isEmpty() && (pixel - outline.last()).manhattanLength() < leastStep) continue;
            outline += pixel;
        }
        if (outline.size() > 2) outline += outline.first();
        if (outline.size() > 3) m_outlines += outline;
    }
    Q_EMIT outlinesChanged();
}
