// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/placepainter.h"
#include "qml/map/maplayer.h"
#include "qml/map/mapplaces.h"
#include "qml/map/picture.h"

/** Draws places: signs as rounded squares, routes and areas of community buses, rings of reach. */
class PlaceLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MapPlaces *places READ places WRITE setPlaces NOTIFY placesChanged FINAL)
    /** Which groups are drawn, bit by bit in the order of PlaceGroup. */
    Q_PROPERTY(int groups READ groups WRITE setGroups NOTIFY groupsChanged FINAL)
    /** Whether rings show how far stops, benches and hotspots reach. */
    Q_PROPERTY(bool withReach READ withReach WRITE setWithReach NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor groundColor READ groundColor WRITE setGroundColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor signColor READ signColor WRITE setSignColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor haloColor READ haloColor WRITE setHaloColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor warnColor READ warnColor WRITE setWarnColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor selectionColor READ selectionColor WRITE setSelectionColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(double signScale READ signScale WRITE setSignScale NOTIFY lookChanged FINAL)
    Q_PROPERTY(qint64 selectedId READ selectedId WRITE setSelectedId NOTIFY selectedIdChanged FINAL)
    /** How many of each group are inside the view, drawn or not. */
    Q_PROPERTY(QList<int> visibleCounts READ visibleCounts NOTIFY visibleChanged FINAL)
    Q_PROPERTY(bool pending READ isPending NOTIFY pendingChanged FINAL)

public:
    explicit PlaceLayer(QQuickItem *parent = nullptr);

    MapPlaces *places() const { return m_places; }
    void setPlaces(MapPlaces *places);
    int groups() const { return int(m_groups); }
    void setGroups(int groups);
    bool withReach() const { return m_look.withReach; }
    void setWithReach(bool on) { change(m_look.withReach, on); }
    QColor groundColor() const { return m_look.ground; }
    void setGroundColor(const QColor &color) { change(m_look.ground, color); }
    QColor signColor() const { return m_look.sign; }
    void setSignColor(const QColor &color) { change(m_look.sign, color); }
    QColor haloColor() const { return m_look.halo; }
    void setHaloColor(const QColor &color) { change(m_look.halo, color); }
    QColor lineColor() const { return m_look.line; }
    void setLineColor(const QColor &color) { change(m_look.line, color); }
    QColor warnColor() const { return m_look.warn; }
    void setWarnColor(const QColor &color) { change(m_look.warn, color); }
    QColor selectionColor() const { return m_look.selection; }
    void setSelectionColor(const QColor &color) { change(m_look.selection, color); }
    double signScale() const { return m_look.scale; }
    void setSignScale(double scale) { change(m_look.scale, scale); }
    qint64 selectedId() const { return m_selectedId; }
    void setSelectedId(qint64 id);
    QList<int> visibleCounts() const { return m_visibleCounts; }
    bool isPending() const { return m_picture.isPending(); }

    /** The places under the pixel, the nearest first; the route or area where there is no sign. */
    Q_INVOKABLE QList<qint64> idsAt(QPointF pixel) const;
    /** The room that signs take in the view. */
    std::vector<QRectF> boxes() const;
    /** Where the sign of a place stands; not finite for unknown ids. */
    Q_INVOKABLE QPointF positionOf(qint64 id) const;

Q_SIGNALS:
    void placesChanged();
    void groupsChanged();
    void lookChanged();
    void selectedIdChanged();
    void visibleChanged();
    void pendingChanged();
    /** Other signs, or elsewhere than before, though the camera did not move. */
    void shownChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    template<class T> void change(T &member, const T &value)
    {
        if (member == value) return;
        member = value;
        m_look.icons.clear();
        outdate();
        Q_EMIT lookChanged();
    }
    void outdate();
    void takePlaces();
    void countVisible();

    QPointer<MapPlaces> m_places;
    std::shared_ptr<const PlaceSet> m_set = std::make_shared<PlaceSet>();
    PlaceLayers m_groups = allLayers;
    PlaceLook m_look;
    qint64 m_selectedId = -1;
    QList<int> m_visibleCounts = QList<int>(placeGroups);
    MapView m_shownView;
    Picture m_picture;
};
