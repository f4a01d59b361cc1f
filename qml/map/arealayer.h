// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/areapainter.h"
#include "qml/map/mapareas.h"
#include "qml/map/maplayer.h"
#include "qml/map/marklayer.h"
#include "qml/map/picture.h"
#include "qml/map/placelayer.h"

/** Draws areas filled by group with their borders and names. Ids are those of the areas; -1 is none. */
class AreaLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MapAreas *areas READ areas WRITE setAreas NOTIFY areasChanged FINAL)
    /** Names keep clear of these marks. */
    Q_PROPERTY(MarkLayer *marks READ marks WRITE setMarks NOTIFY marksChanged FINAL)
    /** The same for signs of places. */
    Q_PROPERTY(PlaceLayer *places READ places WRITE setPlaces NOTIFY placesChanged FINAL)
    /** Fills by name of the group; groups without one take the colours of those that do not occur, then all in turn. */
    Q_PROPERTY(QStringList fillNames MEMBER m_fillNames WRITE setFillNames NOTIFY lookChanged FINAL)
    Q_PROPERTY(QList<QColor> fills MEMBER m_fills WRITE setFills NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor foreignFill READ foreignFill WRITE setForeignFill NOTIFY lookChanged FINAL)
    /** How strong fills are, 0 to 1; less than 1 over a background map. */
    Q_PROPERTY(double fillStrength READ fillStrength WRITE setFillStrength NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor innerLineColor READ innerLineColor WRITE setInnerLineColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor outerLineColor READ outerLineColor WRITE setOuterLineColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor hoverColor READ hoverColor WRITE setHoverColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor selectionColor READ selectionColor WRITE setSelectionColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor labelColor READ labelColor WRITE setLabelColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor noteColor READ noteColor WRITE setNoteColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor haloColor READ haloColor WRITE setHaloColor NOTIFY lookChanged FINAL)
    /** Its pixel size is the size of names. */
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool labelled READ isLabelled WRITE setLabelled NOTIFY lookChanged FINAL)
    Q_PROPERTY(qint64 hoveredId READ hoveredId WRITE setHoveredId NOTIFY hoveredIdChanged FINAL)
    Q_PROPERTY(qint64 selectedId READ selectedId WRITE setSelectedId NOTIFY selectedIdChanged FINAL)
    /** Areas that reach into the view. */
    Q_PROPERTY(int visibleCount READ visibleCount NOTIFY visibleChanged FINAL)
    Q_PROPERTY(bool pending READ isPending NOTIFY pendingChanged FINAL)
    /** Fills and borders, names, or both: where other layers lie between them, two layers share the areas. */
    Q_PROPERTY(Parts parts READ parts WRITE setParts NOTIFY lookChanged FINAL)

public:
    enum Parts {
        Both,
        Ground,
        Names
    };
    Q_ENUM(Parts)
    explicit AreaLayer(QQuickItem *parent = nullptr);

    MapAreas *areas() const { return m_areas; }
    void setAreas(MapAreas *areas);
    MarkLayer *marks() const { return m_marks; }
    void setMarks(MarkLayer *marks);
    PlaceLayer *places() const { return m_places; }
    void setPlaces(PlaceLayer *places);
    void setFillNames(const QStringList &names) { change(m_fillNames, names); }
    void setFills(const QList<QColor> &fills) { change(m_fills, fills); }
    QColor foreignFill() const { return m_foreignFill; }
    void setForeignFill(const QColor &color) { change(m_foreignFill, color); }
    double fillStrength() const { return m_fillStrength; }
    void setFillStrength(double strength);
    QColor innerLineColor() const { return m_look.innerLine; }
    void setInnerLineColor(const QColor &color) { change(m_look.innerLine, color); }
    QColor outerLineColor() const { return m_look.outerLine; }
    void setOuterLineColor(const QColor &color) { change(m_look.outerLine, color); }
    QColor hoverColor() const { return m_look.hover; }
    void setHoverColor(const QColor &color) { change(m_look.hover, color); }
    QColor selectionColor() const { return m_look.selection; }
    void setSelectionColor(const QColor &color) { change(m_look.selection, color); }
    QColor labelColor() const { return m_labelLook.text; }
    void setLabelColor(const QColor &color) { change(m_labelLook.text, color); }
    QColor noteColor() const { return m_labelLook.note; }
    void setNoteColor(const QColor &color) { change(m_labelLook.note, color); }
    QColor haloColor() const { return m_labelLook.halo; }
    void setHaloColor(const QColor &color) { change(m_labelLook.halo, color); }
    QFont font() const { return m_labelLook.font; }
    void setFont(const QFont &font) { change(m_labelLook.font, font); }
    Parts parts() const { return m_parts; }
    void setParts(Parts parts) { change(m_parts, parts); }
    bool isLabelled() const { return m_isLabelled; }
    void setLabelled(bool labelled) { change(m_isLabelled, labelled); }
    qint64 hoveredId() const { return idOf(m_look.hovered); }
    void setHoveredId(qint64 id);
    qint64 selectedId() const { return m_selectedId; }
    void setSelectedId(qint64 id);
    int visibleCount() const { return m_visibleCount; }
    bool isPending() const { return (m_areas && m_areas->isPending()) || m_picture.isPending(); }

    /** The area under the pixel. */
    Q_INVOKABLE qint64 idAt(QPointF pixel) const;
    Q_INVOKABLE QString nameOf(qint64 id) const;
    Q_INVOKABLE QString groupNameOf(qint64 id) const;
    /** Where the name of an area would best stand; not finite for unknown ids. */
    Q_INVOKABLE QPointF positionOf(qint64 id) const;
    /** Where its name stands; null where it found no room. */
    Q_INVOKABLE QRectF labelBoxOf(qint64 id) const;
    /** The colour a group is filled with. */
    Q_INVOKABLE QColor fillOf(const QString &groupName) const;

Q_SIGNALS:
    void areasChanged();
    void marksChanged();
    void placesChanged();
    void lookChanged();
    void hoveredIdChanged();
    void selectedIdChanged();
    void visibleChanged();
    void pendingChanged();

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
    void renewFills();
    void takeAreas();
    int indexOf(qint64 id) const;
    qint64 idOf(int index) const;
    void placeNames(const MapView &now);
    void paintPicture();
    void updateNames(QSGNode *parent);

    QPointer<MapAreas> m_areas;
    QPointer<MarkLayer> m_marks;
    QPointer<PlaceLayer> m_places;
    std::shared_ptr<const AreaDrawing> m_drawing;
    QStringList m_fillNames;
    QList<QColor> m_fills;
    QColor m_foreignFill;
    double m_fillStrength = 1;
    AreaLook m_look;
    LabelLook m_labelLook;
    bool m_isLabelled = true;
    Parts m_parts = Both;
    qint64 m_selectedId = -1;
    int m_visibleCount = 0;
    MapView m_shownView;
    std::vector<PlacedLabel> m_labels;
    std::vector<QSizeF> m_labelSizes;
    int m_labelVersion = 0;
    Picture m_picture;
};
