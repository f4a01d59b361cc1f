// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/routestops.h"
#include "geo/sketch.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/**
 * A line or an area while it is drawn on a map, corner by corner, and dragged into place afterwards: of a community bus, or to measure.
 * Corners of a route are caught by stops near them. Places are degrees; `metresPerPixel` says what near means on the map as it is.
 */
class ShapeDrawing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** Where it knows the stops from. */
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY changed)
    /** Corners are being set; the map waits for clicks. */
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool isArea READ isArea NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** {lon, lat, stop: name} of each corner. */
    Q_PROPERTY(QVariantList corners READ corners NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    /** "Strecke, 5 Ecken, 12,4 km"; empty where nothing is drawn. */
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /** What to do while it is active. */
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    /** What is wrong with what is drawn; too few corners only once somebody wanted to end it. */
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit ShapeDrawing(QObject *parent = nullptr) : QObject(parent) { }

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool isActive() const { return m_active; }
    bool isArea() const { return m_sketch.isArea; }
    int count() const { return static_cast<int>(m_sketch.corners.size()); }
    QVariantList corners() const;
    bool canTakeBack() const { return !m_steps.empty(); }
    QString words() const;
    QString hint() const;
    QString error() const;

    /** Takes up a stored shape; its corners can be dragged where it was drawn @p byHand and is simple enough. */
    void show(const Wkb &shape, bool byHand);
    /** What is drawn; what was there before as long as there are too few corners. */
    Wkb shape() const;

    Q_INVOKABLE void start(bool isArea);
    /** Nothing is drawn any more. */
    Q_INVOKABLE void clear() { show({}, true); }
    /** One more corner; at the last one, or at the first one of an area, it ends. */
    Q_INVOKABLE void add(double lon, double lat, double metresPerPixel);
    /** Before a corner is moved: notes how it was. */
    Q_INVOKABLE void grasp();
    Q_INVOKABLE void move(int corner, double lon, double lat, double metresPerPixel);
    /** After it was moved. */
    Q_INVOKABLE void release();
    Q_INVOKABLE void remove(int corner);
    /** Undoes the last corner set, moved or removed. */
    Q_INVOKABLE void takeBack();
    /** Ends it; with too few corners it only says so. */
    Q_INVOKABLE void end();
    /** Leaves it; what has enough corners stays. */
    Q_INVOKABLE void leave();
    /** {lon, lat, name} of the stop that would catch a corner there; nothing where there is none. */
    Q_INVOKABLE QVariantMap stopAt(double lon, double lat, double metresPerPixel) const;

Q_SIGNALS:
    void changed();
    /** The shape is another one now, and goes through these stops. */
    void drawn(const QList<RouteStop> &before, const QList<RouteStop> &now);

private:
    QList<RouteStop> stops() const;
    std::optional<SketchCorner> cornerAt(double lon, double lat, double metresPerPixel) const;
    void readStops();
    void tell();

    QPointer<Workspace> m_workspace;
    Sketch m_sketch;
    std::vector<Sketch> m_steps;
    std::vector<SketchStop> m_stops;
    /** What drawn() said last. */
    QList<RouteStop> m_told;
    Wkb m_before;
    bool m_byHand = false;
    bool m_active = false;
    bool m_endWanted = false;
};
