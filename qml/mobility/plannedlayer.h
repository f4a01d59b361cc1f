// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/map/maplayer.h"
#include "qml/mobility/scenariodesk.h"
#include <QPolygonF>

/** Where the areas of planned Bürgerbusse lie on the screen, for QML to draw them. */
class PlannedLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ScenarioDesk *scenarios READ scenarios WRITE setScenarios NOTIFY scenariosChanged FINAL)
    /** Closed lines in pixels, a QList<QPolygonF> as PathMultiline takes it. */
    Q_PROPERTY(QVariant outlines READ outlines NOTIFY outlinesChanged FINAL)

public:
    explicit PlannedLayer(QQuickItem *parent = nullptr);

    ScenarioDesk *scenarios() const { return m_scenarios; }
    void setScenarios(ScenarioDesk *scenarios);
    QVariant outlines() const { return QVariant::fromValue(m_outlines); }

Q_SIGNALS:
    void scenariosChanged();
    void outlinesChanged();

protected:
    void updatePolish() override;

private:
    void takeAreas();

    QPointer<ScenarioDesk> m_scenarios;
    std::vector<std::vector<Mercator>> m_rings;
    QList<QPolygonF> m_outlines;
    MapView m_shownView;
};
