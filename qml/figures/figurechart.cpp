// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/figures/figurechart.h"
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
QVariantList cellsOf(const QVariant &group)
{
    return group.toMap()[u"cells"_s].toList();
}

QString labelOf(const QVariant &group)
{
    return group.toMap()[u"label"_s].toString();
}

/** Nothing where the number is unknown or withheld. */
std::optional<double> numberOf(const QVariant &cell)
{
    const QVariant number = cell.toMap().value(u"number"_s);
    return number.isValid() ? std::optional(number.toDouble()) : std::nullopt;
}

QString textOf(const QVariant &cell)
{
    return cell.toMap()[u"text"_s].toString();
}
}

FigureChart::FigureChart(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &FigureChart::lookChanged, this, [this] { update(); });
}

FigureChart::Sizes FigureChart::sizes() const
{
    const double line = QFontMetricsF(m_font).height();
    return {.line = line, .bar = std::round(line * 1.1), .gap = std::round(line * 0.6)};
}

double FigureChart::most() const
{
    double most = 0;
    for (const QVariant &group : m_groups)
        for (const QVariant &cell : cellsOf(group)) most = std::max(most, numberOf(cell).value_or(0));
    return most;
}

bool FigureChart::hasLabelsAbove() const
{
    constexpr double most = 0.4;
    const QFontMetricsF metrics(m_font);
    return std::ranges::any_of(m_groups, [&](const QVariant &group) { return metrics.horizontalAdvance(labelOf(group)) > most * width(); });
}

void FigureChart::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width()) Q_EMIT lookChanged();
}

double FigureChart::wantedHeight() const
{
    const auto [line, bar, gap] = sizes();
    constexpr double columnLines = 8;
    const double legend = m_series.size() > 1 ? line + gap : 0;
    if (!m_isLying) return std::ceil(legend + columnLines * line + 3 * line);
    const double each = static_cast<double>(std::max<qsizetype>(1, m_series.size())) * bar + gap + (hasLabelsAbove() ? line : 0);
    return std::ceil(legend + static_cast<double>(m_groups.size()) * each);
}

void FigureChart::paint(QPainter *painter)
{
    if (m_groups.isEmpty()) return;
    painter->setFont(m_font);
    QRectF room(0, 0, width(), height());
    if (m_series.size() > 1) {
        const auto [line, bar, gap] = sizes();
        paintLegend(*painter, QRectF(0, 0, width(), line));
        room.setTop(line + gap);
    }
    if (m_isLying)
        paintBars(*painter, room);
    else
        paintColumns(*painter, room);
}

void FigureChart::paintLegend(QPainter &painter, const QRectF &room) const
{
    const QFontMetricsF metrics(m_font);
    const double side = std::round(room.height() * 0.7), space = side / 2;
    double left = 0;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        paintBar(painter, QRectF(left, room.top() + (room.height() - side) / 2, side * 1.6, side), i);
        left += side * 1.6 + space;
        painter.setPen(m_quietInk);
        const double wide = std::min(metrics.horizontalAdvance(m_series[i]) + 1, std::max(0.0, room.right() - left));
        painter.drawText(QRectF(left, room.top(), wide, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
            metrics.elidedText(m_series[i], Qt::ElideRight, wide));
        left += wide + 3 * space;
    }
}

void FigureChart::paintBar(QPainter &painter, const QRectF &box, qsizetype series) const
{
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(inner, series == 0 ? m_fill : m_ground);
    if (series > 0) {
        // Lines of our own: a brush pattern would be drawn in pixels of the screen, and grey on paper.
        painter.save();
        painter.setClipRect(inner);
        painter.setPen(QPen(m_fill, 1.4));
        constexpr double step = 5;
        for (double at = inner.left() - inner.height(); at < inner.right(); at += step)
            painter.drawLine(QPointF(at, inner.bottom()), QPointF(at + inner.height(), inner.top()));
        painter.restore();
    }
    painter.setPen(QPen(m_fill, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(inner);
}

void FigureChart::paintColumns(QPainter &painter, const QRectF &room) const
{
    const QFontMetricsF metrics(m_font);
    const double line = metrics.height(), base = room.bottom() - line * 2.4, tallest = base - room.top() - line;
    const double whole = most(), each = room.width() / static_cast<double>(m_groups.size());
    const auto count = static_cast<double>(std::max<qsizetype>(1, m_series.size()));
    const double wide = std::min(line * 2.4, each * 0.84 / count);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const QVariantList cells = cellsOf(m_groups[i]);
        const double middle = room.left() + each * (static_cast<double>(i) + 0.5);
        for (qsizetype j = 0; j < cells.size(); ++j) {
            const auto number = numberOf(cells[j]);
            const double tall = number && whole > 0 ? std::round(*number / whole * tallest) : 0;
            const QRectF box(middle + (static_cast<double>(j) - count / 2) * wide + 1, base - tall, wide - 2, tall);
            if (tall >= 1) paintBar(painter, box, j);
            painter.setPen(m_ink);
            painter.drawText(QRectF(box.left() - wide, box.top() - line, box.width() + 2 * wide, line), Qt::AlignCenter, textOf(cells[j]));
        }
        painter.setPen(m_quietInk);
        painter.drawText(
            QRectF(middle - each / 2, base + line * 0.2, each, line * 2.2), Qt::AlignHCenter | Qt::AlignTop, labelOf(m_groups[i]));
    }
    painter.setPen(QPen(m_quietInk, 1));
    painter.drawLine(QPointF(room.left(), base + 0.5), QPointF(room.right(), base + 0.5));
}

void FigureChart::paintBars(QPainter &painter, const QRectF &room) const
{
    const auto [line, bar, gap] = sizes();
    const QFontMetricsF metrics(m_font);
    const bool isAbove = hasLabelsAbove();
    double labels = 0, texts = 0;
    for (const QVariant &group : m_groups) {
        if (!isAbove) labels = std::max(labels, metrics.horizontalAdvance(labelOf(group)) + 1 + gap);
        for (const QVariant &cell : cellsOf(group)) texts = std::max(texts, metrics.horizontalAdvance(textOf(cell)) + 1);
    }
    const double left = room.left() + labels, longest = std::max(1.0, room.right() - left - texts - gap), whole = most();
    double top = room.top();
    for (const QVariant &group : m_groups) {
        const QVariantList cells = cellsOf(group);
        const double tall = static_cast<double>(cells.size()) * bar;
        painter.setPen(m_ink);
        if (isAbove)
            painter.drawText(QRectF(room.left(), top, room.width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                metrics.elidedText(labelOf(group), Qt::ElideRight, room.width()));
        else
            painter.drawText(QRectF(room.left(), top, labels - gap, tall), Qt::AlignVCenter | Qt::AlignRight, labelOf(group));
        if (isAbove) top += line;
        for (qsizetype j = 0; j < cells.size(); ++j) {
            const auto number = numberOf(cells[j]);
            const double wide = number && whole > 0 ? std::round(*number / whole * longest) : 0;
            const QRectF box(left, top + static_cast<double>(j) * bar + 1, wide, bar - 2);
            if (wide >= 1) paintBar(painter, box, j);
            painter.setPen(j == 0 ? m_ink : m_quietInk);
            painter.drawText(
                QRectF(left + wide + gap / 2, box.top(), texts + gap, box.height()), Qt::AlignVCenter | Qt::AlignLeft, textOf(cells[j]));
        }
        painter.setPen(QPen(m_quietInk, 1));
        painter.drawLine(QPointF(left + 0.5, top), QPointF(left + 0.5, top + tall));
        top += tall + gap;
    }
}
