// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/marklayer.h"
#include "geo/projection.h"
#include <QQuickWindow>
#include <cmath>

namespace {
// A sign is at least this large for the pointer.
constexpr double reachPixels = 24;

QList<int> toList(const TraitCounts &counts)
{
    QList<int> list;
    for (int trait = 0; trait <= staleTrait; ++trait) list.append(int(counts[size_t(trait)]));
    return list;
}
}

MarkLayer::MarkLayer(QQuickItem *parent) : MapLayer(parent)
{
    connect(&m_picture, &Picture::painted, this, &MarkLayer::polish);
    connect(&m_picture, &Picture::pendingChanged, this, &MarkLayer::pendingChanged);
}

void MarkLayer::setMarks(MapMarks *marks)
{
    if (m_marks == marks) return;
    if (m_marks) m_marks->disconnect(this);
    m_marks = marks;
    if (marks) {
        marks->setScale(m_look.scale);
        connect(marks, &MapMarks::changed, this, &MarkLayer::takeMarks);
        connect(marks, &MapMarks::pendingChanged, this, &MarkLayer::pendingChanged);
    }
    takeMarks();
    Q_EMIT marksChanged();
    Q_EMIT pendingChanged();
}

void MarkLayer::takeMarks()
{
    m_set = m_marks ? m_marks->set() : std::make_shared<const MarkSet>();
    m_isShownValid = false;
    m_picture.forget();
    setHoveredNode(-1);
    Q_EMIT shownChanged();
    polish();
}

QList<QColor> MarkLayer::colors() const
{
    QList<QColor> colors(m_look.shapes.begin(), m_look.shapes.end());
    return colors << m_look.stale;
}

void MarkLayer::setColors(const QList<QColor> &colors)
{
    if (colors.size() <= staleTrait || colors == this->colors()) return;
    for (int shape = 0; shape < markShapes; ++shape) m_look.shapes[size_t(shape)] = colors[shape];
    m_look.stale = colors[staleTrait];
    renewLook();
}

void MarkLayer::setSignScale(double scale)
{
    if (m_marks) m_marks->setScale(scale);
    change(m_look.scale, scale);
}

void MarkLayer::renewLook()
{
    m_picture.forget();
    Q_EMIT lookChanged();
    polish();
}

void MarkLayer::setSelectedId(qint64 id)
{
    if (m_selectedId == id) return;
    m_selectedId = id;
    Q_EMIT selectedIdChanged();
    Q_EMIT shownChanged();
    polish();
}

void MarkLayer::setHoveredNode(int node)
{
    if (m_hoveredNode == node) return;
    m_hoveredNode = node;
    Q_EMIT hoveredNodeChanged();
    polish();
}

const std::vector<ShownMark> &MarkLayer::shown() const
{
    const MapView now = view();
    if (!m_isShownValid || m_shownView != now) {
        m_shown = shownMarks(*m_set, now, signReach * m_look.scale);
        m_shownView = now;
        m_isShownValid = true;
    }
    return m_shown;
}

std::vector<QRectF> MarkLayer::boxes() const
{
    const auto selected = pointOf(*m_set, m_selectedId);
    const auto selectedNode = selected ? std::optional(shownNodeOf(*m_set, *selected, view().zoom)) : std::nullopt;
    return markBoxes(*m_set, shown(), selectedNode, m_look.scale);
}

void MarkLayer::countVisible()
{
    const auto isInside = [&](const ShownMark &mark) { return QRectF({}, size()).contains(mark.at); };
    int count = 0;
    for (const ShownMark &mark : m_shown)
        if (isInside(mark)) count += int(m_set->tree.count(mark.node));
    const QList<int> counts = toList(shownCounts(*m_set, m_shown, size()));
    if (count == m_visibleCount && counts == m_visibleCounts) return;
    m_visibleCount = count;
    m_visibleCounts = counts;
    Q_EMIT visibleChanged();
}

void MarkLayer::updatePolish()
{
    const bool isMoved = !m_isShownValid || m_shownView != view();
    shown();
    if (m_marks) m_marks->setView(m_shownView);
    countVisible();
    if (isMoved) Q_EMIT shownChanged();
    if (isSoftware() && !m_shown.empty() && width() >= 1 && height() >= 1) paintPicture();
    update();
}

int MarkLayer::nodeAt(QPointF pixel) const
{
    const int index = shownAt(*m_set, shown(), pixel, reachPixels, m_look.scale);
    return index < 0 ? -1 : int(m_shown[size_t(index)].node);
}

qint64 MarkLayer::idAt(QPointF pixel) const
{
    return idOf(nodeAt(pixel));
}

qint64 MarkLayer::idOf(int node) const
{
    return isNode(node) && !m_set->tree.isCluster(quint32(node)) ? m_set->ids[size_t(node)] : -1;
}

int MarkLayer::countOf(int node) const
{
    return isNode(node) ? int(m_set->tree.count(quint32(node))) : 0;
}

QList<int> MarkLayer::countsOf(int node) const
{
    return toList(isNode(node) ? m_set->tree.countsOf(quint32(node)) : TraitCounts{});
}

QPointF MarkLayer::positionOf(qint64 id) const
{
    const auto point = pointOf(*m_set, id);
    if (!point) return {NAN, NAN};
    const MapView now = view();
    return toScreen(now, toMercator(m_set->tree.placeOf(shownNodeOf(*m_set, *point, now.zoom))));
}

QPointF MarkLayer::placeOf(int node) const
{
    if (!isNode(node)) return {NAN, NAN};
    const LonLat place = toLonLat(toMercator(m_set->tree.placeOf(quint32(node))));
    return {place.lon, place.lat};
}

int MarkLayer::expansionZoom(int node) const
{
    return isNode(node) && m_set->tree.isCluster(quint32(node)) ? ::expansionZoom(m_set->tree, quint32(node)) : 0;
}

qint64 MarkLayer::nextId(qint64 id, bool forward) const
{
    return nextMark(*m_set, view(), id < 0 ? std::nullopt : std::optional(id), forward).value_or(-1);
}
