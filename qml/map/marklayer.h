// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/map/maplayer.h"
#include "qml/map/mapmarks.h"
#include "qml/map/picture.h"
#include "qml/map/spriteatlas.h"

/**
 * Draws marks and their clusters in one node. Categories are 0 unchecked (ring), 1 available (disc), 2 reserved (diamond), 3 placing
 * (triangle), 4 let (square), 5 resting (pause), and 6 stale, which any of them may be as well; of the family Handovers those of
 * HandoverMark, and 6 for open points or a late visit.
 * A node is a mark or cluster on the screen; nodes are only valid until the marks change.
 */
class MarkLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MapMarks *marks READ marks WRITE setMarks NOTIFY marksChanged FINAL)
    /** One colour per category, stale included. */
    Q_PROPERTY(QList<QColor> colors READ colors WRITE setColors NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor edgeColor READ edgeColor WRITE setEdgeColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor haloColor READ haloColor WRITE setHaloColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor groundColor READ groundColor WRITE setGroundColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor textColor READ textColor WRITE setTextColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor selectionColor READ selectionColor WRITE setSelectionColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY lookChanged FINAL)
    /** Signs are drawn this much larger than 16 pixels. */
    Q_PROPERTY(double signScale READ signScale WRITE setSignScale NOTIFY lookChanged FINAL)
    Q_PROPERTY(qint64 selectedId READ selectedId WRITE setSelectedId NOTIFY selectedIdChanged FINAL)
    Q_PROPERTY(int hoveredNode READ hoveredNode WRITE setHoveredNode NOTIFY hoveredNodeChanged FINAL)
    /** Marks inside the view, those in clusters included. */
    Q_PROPERTY(int visibleCount READ visibleCount NOTIFY visibleChanged FINAL)
    /** The same per category. */
    Q_PROPERTY(QList<int> visibleCounts READ visibleCounts NOTIFY visibleChanged FINAL)
    Q_PROPERTY(Family family READ family WRITE setFamily NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool pending READ isPending NOTIFY pendingChanged FINAL)

public:
    enum class Family {
        Vacancies,
        Handovers
    };
    Q_ENUM(Family)

    explicit MarkLayer(QQuickItem *parent = nullptr);

    MapMarks *marks() const { return m_marks; }
    void setMarks(MapMarks *marks);
    QList<QColor> colors() const;
    void setColors(const QList<QColor> &colors);
    QColor edgeColor() const { return m_look.edge; }
    void setEdgeColor(const QColor &color) { change(m_look.edge, color); }
    QColor haloColor() const { return m_look.halo; }
    void setHaloColor(const QColor &color) { change(m_look.halo, color); }
    QColor groundColor() const { return m_look.ground; }
    void setGroundColor(const QColor &color) { change(m_look.ground, color); }
    QColor textColor() const { return m_look.text; }
    void setTextColor(const QColor &color) { change(m_look.text, color); }
    QColor selectionColor() const { return m_look.selection; }
    void setSelectionColor(const QColor &color) { change(m_look.selection, color); }
    QFont font() const { return m_look.font; }
    void setFont(const QFont &font) { change(m_look.font, font); }
    Family family() const { return static_cast<Family>(m_look.family); }
    void setFamily(Family family) { change(m_look.family, static_cast<MarkFamily>(family)); }
    double signScale() const { return m_look.scale; }
    void setSignScale(double scale);
    qint64 selectedId() const { return m_selectedId; }
    void setSelectedId(qint64 id);
    int hoveredNode() const { return m_hoveredNode; }
    void setHoveredNode(int node);
    int visibleCount() const { return m_visibleCount; }
    QList<int> visibleCounts() const { return m_visibleCounts; }
    bool isPending() const { return (m_marks && m_marks->isPending()) || m_picture.isPending(); }
    const MarkLook &look() const { return m_look; }

    /** What is drawn now, near the view included. */
    const std::vector<ShownMark> &shown() const;
    /** The boxes labels have to leave free. */
    std::vector<QRectF> boxes() const;

    /** The node under the pixel, or -1. */
    Q_INVOKABLE int nodeAt(QPointF pixel) const;
    /** The mark under the pixel, or -1 where there is none or a cluster. */
    Q_INVOKABLE qint64 idAt(QPointF pixel) const;
    /** The mark a node is; -1 for clusters. */
    Q_INVOKABLE qint64 idOf(int node) const;
    /** Marks a node stands for. */
    Q_INVOKABLE int countOf(int node) const;
    /** The same per category. */
    Q_INVOKABLE QList<int> countsOf(int node) const;
    /** Where a mark, or the cluster it is in, is drawn; also outside the view. Not finite for unknown ids. */
    Q_INVOKABLE QPointF positionOf(qint64 id) const;
    /** x longitude, y latitude of a node. */
    Q_INVOKABLE QPointF placeOf(int node) const;
    /** The zoom at which a cluster has fallen apart; more than the map can show where its marks stand on one spot. */
    Q_INVOKABLE int expansionZoom(int node) const;
    /** The mark after or before this one in reading order, or -1 where none is visible. */
    Q_INVOKABLE qint64 nextId(qint64 id, bool forward) const;

Q_SIGNALS:
    void marksChanged();
    void lookChanged();
    void selectedIdChanged();
    void hoveredNodeChanged();
    void visibleChanged();
    void pendingChanged();
    /** What is drawn stands elsewhere or is something else now. */
    void shownChanged();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    template<class T> void change(T &member, const T &value)
    {
        if (member == value) return;
        member = value;
        renewLook();
    }
    void renewLook();
    void takeMarks();
    void countVisible();
    bool isNode(int node) const { return node >= 0 && size_t(node) < m_set->tree.nodeCount(); }
    QImage ringPicture(quint32 node, bool isSelected) const;
    void paintPicture();
    QSGNode *geometryNode(QSGNode *old);

    QPointer<MapMarks> m_marks;
    std::shared_ptr<const MarkSet> m_set = std::make_shared<MarkSet>();
    MarkLook m_look;
    qint64 m_selectedId = -1;
    int m_hoveredNode = -1;
    int m_visibleCount = 0;
    QList<int> m_visibleCounts = QList<int>(staleTrait + 1);
    mutable MapView m_shownView;
    mutable std::vector<ShownMark> m_shown;
    mutable bool m_isShownValid = false;
    Picture m_picture;
    SpriteAtlas m_atlas;
    /** For pictures painted in the background, one after the other. */
    std::shared_ptr<SpriteAtlas> m_distantAtlas = std::make_shared<SpriteAtlas>();
};
