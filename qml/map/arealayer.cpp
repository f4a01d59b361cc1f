// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/arealayer.h"
#include <QQuickWindow>
#include <cmath>

AreaLayer::AreaLayer(QQuickItem *parent) : MapLayer(parent)
{
    connect(&m_picture, &Picture::painted, this, &AreaLayer::polish);
    connect(&m_picture, &Picture::pendingChanged, this, &AreaLayer::pendingChanged);
}

void AreaLayer::setAreas(MapAreas *areas)
{
    if (m_areas == areas) return;
    if (m_areas) m_areas->disconnect(this);
    m_areas = areas;
    if (areas) {
        connect(areas, &MapAreas::changed, this, &AreaLayer::takeAreas);
        connect(areas, &MapAreas::pendingChanged, this, &AreaLayer::pendingChanged);
    }
    takeAreas();
    Q_EMIT areasChanged();
    Q_EMIT pendingChanged();
}

void AreaLayer::setMarks(MarkLayer *marks)
{
    if (m_marks == marks) return;
    if (m_marks) m_marks->disconnect(this);
    m_marks = marks;
    if (marks) connect(marks, &MarkLayer::shownChanged, this, [this] { polish(); });
    Q_EMIT marksChanged();
    polish();
}

void AreaLayer::setPlaces(PlaceLayer *places)
{
    if (m_places == places) return;
    if (m_places) m_places->disconnect(this);
    m_places = places;
    if (places) connect(places, &PlaceLayer::shownChanged, this, [this] { polish(); });
    Q_EMIT placesChanged();
    polish();
}

void AreaLayer::takeAreas()
{
    m_drawing = m_areas ? m_areas->drawing() : nullptr;
    m_look.hovered = -1;
    m_look.selected = indexOf(m_selectedId);
    renewLook();
}

void AreaLayer::setFillStrength(double strength)
{
    if (m_fillStrength == strength) return;
    m_fillStrength = strength;
    renewFills();
}

void AreaLayer::renewLook()
{
    m_labelSizes.clear();
    ++m_labelVersion;
    renewFills();
}

void AreaLayer::renewFills()
{
    m_look.fills = m_drawing ? groupFills(*m_drawing, {m_fillNames, m_fills, m_foreignFill}, m_fillStrength) : std::vector<QColor>();
    m_picture.forget();
    Q_EMIT lookChanged();
    polish();
}

int AreaLayer::indexOf(qint64 id) const
{
    if (!m_drawing || id < 0) return -1;
    const auto found = std::ranges::find(m_drawing->areas, id, &DrawnArea::id);
    return found == m_drawing->areas.end() ? -1 : int(found - m_drawing->areas.begin());
}

qint64 AreaLayer::idOf(int index) const
{
    return m_drawing && index >= 0 ? m_drawing->areas[size_t(index)].id : -1;
}

void AreaLayer::setHoveredId(qint64 id)
{
    const int index = indexOf(id);
    if (m_look.hovered == index) return;
    m_look.hovered = index;
    m_picture.outdate();
    Q_EMIT hoveredIdChanged();
    polish();
}

void AreaLayer::setSelectedId(qint64 id)
{
    if (m_selectedId == id) return;
    m_selectedId = id;
    m_look.selected = indexOf(id);
    m_picture.forget();
    Q_EMIT selectedIdChanged();
    polish();
}

void AreaLayer::updatePolish()
{
    m_shownView = view();
    placeNames(m_shownView);
    int visible = 0;
    if (m_drawing) {
        const MercatorBox box = boxOf(m_shownView);
        visible = int(std::ranges::count_if(m_drawing->areas, [&](const DrawnArea &area) { return area.box.intersects(box); }));
    }
    if (std::exchange(m_visibleCount, visible) != visible) Q_EMIT visibleChanged();
    if (isSoftware() && m_parts != Names && m_drawing && width() >= 1 && height() >= 1) paintPicture();
    update();
}

void AreaLayer::placeNames(const MapView &now)
{
    m_labels.clear();
    if (!m_drawing || !m_isLabelled || m_labelLook.font.pixelSize() <= 0) return;
    if (m_labelSizes.size() != m_drawing->areas.size()) {
        m_labelSizes.clear();
        for (const DrawnArea &area : m_drawing->areas) m_labelSizes.push_back(labelSize(area, m_labelLook));
    }
    std::vector<QRectF> signs = m_marks ? m_marks->boxes() : std::vector<QRectF>();
    if (m_places)
        for (const QRectF &box : m_places->boxes()) signs.push_back(box);
    m_labels = labelsFor(*m_drawing, now, m_labelSizes, signs, m_look.selected);
}

qint64 AreaLayer::idAt(QPointF pixel) const
{
    return m_drawing ? idOf(areaAt(*m_drawing, toMercator(view(), pixel))) : -1;
}

QString AreaLayer::nameOf(qint64 id) const
{
    const int index = indexOf(id);
    return index < 0 ? QString() : m_drawing->areas[size_t(index)].name;
}

QString AreaLayer::groupNameOf(qint64 id) const
{
    const int index = indexOf(id);
    return index < 0 ? QString() : m_drawing->groups[size_t(m_drawing->areas[size_t(index)].group)].name;
}

QPointF AreaLayer::positionOf(qint64 id) const
{
    const int index = indexOf(id);
    return index < 0 ? QPointF(NAN, NAN) : toScreen(view(), m_drawing->areas[size_t(index)].anchor);
}

QRectF AreaLayer::labelBoxOf(qint64 id) const
{
    const auto found = std::ranges::find(m_labels, indexOf(id), &PlacedLabel::area);
    return found == m_labels.end() ? QRectF() : found->box;
}

QColor AreaLayer::fillOf(const QString &groupName) const
{
    if (!m_drawing) return {};
    const auto found = std::ranges::find(m_drawing->groups, groupName, &AreaGroup::name);
    if (found == m_drawing->groups.end()) return {};
    QColor fill = m_look.fills[size_t(found - m_drawing->groups.begin())];
    fill.setAlphaF(1);
    return fill;
}
