// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/basenames.h"
#include <QFontMetricsF>
#include <QLineF>
#include <QPolygonF>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace {
using Line = std::vector<QPointF>;

constexpr double edgeRoom = 3;
/** Between two writings of one street. */
constexpr double repeatPixels = 520;
constexpr double samePixels = 220;

/** What is taken already: small squares along every name. */
class Room
{
public:
    explicit Room(double side) : m_cell(edgeRoom, edgeRoom, side - 2 * edgeRoom, side - 2 * edgeRoom) { }

    bool take(const std::vector<QRectF> &boxes)
    {
        for (const QRectF &box : boxes) {
            if (!m_cell.contains(box)) return false;
            for (const QRectF &other : m_taken)
                if (other.intersects(box)) return false;
        }
        m_taken.insert(m_taken.end(), boxes.begin(), boxes.end());
        return true;
    }
    const QRectF &cell() const { return m_cell; }

private:
    QRectF m_cell;
    std::vector<QRectF> m_taken;
};

/** Joins the parts of a street that follow each other. */
std::vector<Line> joined(std::vector<Line> parts)
{
    std::vector<Line> chains;
    while (!parts.empty()) {
        Line chain = std::move(parts.back());
        parts.pop_back();
        for (size_t i = 0; i < parts.size();) {
            Line &part = parts[i];
            if (part.back() == chain.back() || part.back() == chain.front()) std::ranges::reverse(part);
            if (part.front() == chain.front()) std::ranges::reverse(chain);
            if (part.front() != chain.back()) {
                ++i;
                continue;
            }
            chain.insert(chain.end(), part.begin() + 1, part.end());
            parts.erase(parts.begin() + std::ptrdiff_t(i));
            i = 0;
        }
        chains.push_back(std::move(chain));
    }
    return chains;
}

/** A line that can be asked for the place after so many pixels. */
class Ruler
{
public:
    explicit Ruler(const Line &line) : m_line(line), m_at{0}
    {
        for (size_t i = 1; i < line.size(); ++i) m_at.push_back(m_at.back() + QLineF(line[i - 1], line[i]).length());
    }
    double length() const { return m_at.back(); }
    QPointF at(double pixels) const
    {
        const auto after = std::ranges::upper_bound(m_at, pixels);
        if (after == m_at.end()) return m_line.back();
        const auto i = size_t(after - m_at.begin());
        if (i == 0) return m_line.front();
        const double whole = m_at[i] - m_at[i - 1];
        return m_line[i - 1] + (whole > 0 ? (pixels - m_at[i - 1]) / whole : 0) * (m_line[i] - m_line[i - 1]);
    }
    /** How far the line bends away from the chord between two of its places. */
    double bend(double from, double to) const
    {
        constexpr int probes = 6;
        const QLineF chord(at(from), at(to));
        const QPointF normal = chord.length() > 0 ? QPointF(-chord.dy(), chord.dx()) / chord.length() : QPointF();
        double most = 0;
        for (int i = 1; i < probes; ++i) {
            const QPointF off = at(from + (to - from) * i / probes) - chord.p1();
            most = std::max(most, std::abs(QPointF::dotProduct(off, normal)));
        }
        return most;
    }

private:
    const Line &m_line;
    std::vector<double> m_at;
};

class Placer
{
public:
    Placer(double cellPixels, double zoom, MapTheme theme, const QSet<QString> &elsewhere)
        : m_room(cellPixels), m_scale(cellPixels / baseCellExtent), m_zoom(zoom), m_theme(theme), m_elsewhere(elsewhere)
    {
    }

    std::vector<BaseName> run(const std::vector<BaseFeature> &features)
    {
        for (const BaseFeature &feature : features)
            if (isPlaceName(feature.kind) && !m_elsewhere.contains(feature.name)) addPlace(feature);
        std::map<std::pair<int, QString>, std::vector<Line>> streets;
        for (const BaseFeature &feature : features) {
            if (feature.name.isEmpty() || isPlaceName(feature.kind) || !nameStyle(feature.kind, m_zoom, m_theme).color.isValid()) continue;
            if (feature.kind == BaseKind::Water)
                addWater(feature);
            else
                for (const auto &part : feature.parts) streets[{-int(feature.kind), feature.name}].push_back(scaled(part));
        }
        // The large streets come first, and of each the longest stretch.
        for (auto &[key, parts] : streets) addStreet(BaseKind(-key.first), key.second, joined(std::move(parts)));
        return std::move(m_names);
    }

private:
    Line scaled(const std::vector<QPoint> &points) const
    {
        Line line;
        line.reserve(points.size());
        for (const QPoint point : points) line.push_back(QPointF(point) * m_scale);
        return line;
    }

    static QSizeF sizeOf(const QString &text, const NameStyle &style)
    {
        const QFontMetricsF metrics(nameFont(style));
        return {metrics.horizontalAdvance(text), metrics.height()};
    }

    bool addFlat(const QString &text, QPointF middle, const NameStyle &style, bool isMovable)
    {
        const QSizeF size = sizeOf(text, style) + QSizeF(6, 2);
        QRectF box(middle - QPointF(size.width(), size.height()) / 2, size);
        if (isMovable) {
            const QRectF &cell = m_room.cell();
            box.moveLeft(std::max(cell.left(), std::min(box.left(), cell.right() - size.width())));
            box.moveTop(std::max(cell.top(), std::min(box.top(), cell.bottom() - size.height())));
        }
        if (!m_room.take({box})) return false;
        m_names.push_back({text, box.center(), 0, style});
        return true;
    }

    void addPlace(const BaseFeature &feature)
    {
        const NameStyle style = nameStyle(feature.kind, m_zoom, m_theme);
        if (style.color.isValid()) addFlat(feature.name, QPointF(feature.parts.front().front()) * m_scale, style, true);
    }

    void addWater(const BaseFeature &feature)
    {
        const NameStyle style = nameStyle(feature.kind, m_zoom, m_theme);
        const QRectF box(QPointF(feature.box.topLeft()) * m_scale, QPointF(feature.box.bottomRight()) * m_scale);
        const Line ring = scaled(feature.parts.front());
        if (box.width() < sizeOf(feature.name, style).width()) return;
        if (QPolygonF(QList<QPointF>(ring.begin(), ring.end())).containsPoint(box.center(), Qt::OddEvenFill))
            addFlat(feature.name, box.center(), style, false);
    }

    bool isWrittenNear(const QString &text, QPointF middle) const
    {
        return std::ranges::any_of(
            m_names, [&](const BaseName &name) { return name.text == text && QLineF(name.middle, middle).length() < samePixels; });
    }

    /** Writes along the straight stretch of so many pixels from here on; false where it is none or there is no room. */
    bool addAlong(const QString &text, const Ruler &ruler, double from, QSizeF size, const NameStyle &style)
    {
        const QPointF start = ruler.at(from);
        const QPointF end = ruler.at(from + size.width());
        const QLineF chord(start, end);
        constexpr double straight = 0.97;
        if (chord.length() < straight * size.width() || ruler.bend(from, from + size.width()) > size.height() / 4) return false;
        if (isWrittenNear(text, chord.center())) return false;
        std::vector<QRectF> boxes;
        const int count = std::max(2, int(std::ceil(size.width() / size.height())));
        for (int i = 0; i <= count; ++i) {
            QRectF box({}, QSizeF(size.height(), size.height()));
            box.moveCenter(chord.pointAt(double(i) / count));
            boxes.push_back(box);
        }
        if (!m_room.take(boxes)) return false;
        double angle = std::atan2(chord.dy(), chord.dx()) * 180 / std::numbers::pi;
        if (angle > 90) angle -= 180;
        if (angle <= -90) angle += 180;
        m_names.push_back({text, chord.center(), angle, style});
        return true;
    }

    void addStreet(BaseKind kind, const QString &text, std::vector<Line> chains)
    {
        const NameStyle style = nameStyle(kind, m_zoom, m_theme);
        const QSizeF size = sizeOf(text, style);
        std::vector<std::pair<double, Line>> byLength;
        for (Line &chain : chains) {
            const double length = Ruler(chain).length();
            if (length >= size.width()) byLength.emplace_back(length, std::move(chain));
        }
        std::ranges::stable_sort(byLength, std::greater(), &std::pair<double, Line>::first);
        for (const auto &[length, chain] : byLength) {
            const Ruler ruler(chain);
            const int wanted = std::max(1, int(length / repeatPixels));
            const double room = length / wanted;
            for (int i = 0; i < wanted; ++i) addWithin(kind, text, ruler, i * room, room, size, style);
        }
    }

    /** Tries the middle of a stretch first, then farther and farther from it. */
    void addWithin(BaseKind kind, const QString &text, const Ruler &ruler, double from, double room, QSizeF size, const NameStyle &style)
    {
        constexpr double step = 12;
        const double slack = (room - size.width()) / 2;
        for (double off = 0; off <= slack; off += step)
            for (const double start : {from + slack + off, from + slack - off}) {
                const bool isNumber = kind == BaseKind::Motorway;
                const QPointF middle = ruler.at(start + size.width() / 2);
                if (isNumber ? !isWrittenNear(text, middle) && addFlat(text, middle, style, false)
                             : addAlong(text, ruler, start, size, style))
                    return;
            }
    }

    Room m_room;
    double m_scale;
    double m_zoom;
    MapTheme m_theme;
    const QSet<QString> &m_elsewhere;
    std::vector<BaseName> m_names;
};
}

QFont nameFont(const NameStyle &style)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(std::max(1, int(std::lround(style.pixels))));
    font.setWeight(style.isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

std::vector<BaseName> placeBaseNames(
    const std::vector<BaseFeature> &features, double cellPixels, double zoom, MapTheme theme, const QSet<QString> &writtenElsewhere)
{
    return Placer(cellPixels, zoom, theme, writtenElsewhere).run(features);
}
