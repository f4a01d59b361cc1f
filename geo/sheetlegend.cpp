// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/sheetlegend.h"
#include "core/register/words.h"
#include "geo/handovermarks.h"
#include "geo/icon.h"
#include "geo/paperlook.h"
#include "geo/projection.h"
#include "geo/scalebar.h"
#include "geo/vacancymarks.h"
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;
using VacancyTerms::StatusGroup;

namespace {
constexpr int rowHeight = 22;
constexpr int signWidth = 28;
constexpr int textPixels = 11;
constexpr int countWidth = 34;

/** In the order of a day's work; so is the legend of the window. */
constexpr std::array statusGroups{
    StatusGroup::Available, StatusGroup::Reserved, StatusGroup::InPlacement, StatusGroup::ToCheck, StatusGroup::Let, StatusGroup::Paused};

/** Rows from the top down, as long as there is room. */
class Rows
{
public:
    Rows(QPainter &painter, const QRectF &box, QString family) : m_painter(painter), m_box(box), m_family(std::move(family)) { }

    void title(const QString &text)
    {
        if (m_y > 0) m_y += rowHeight / 2.;
        write(text, 0, PaperLook::quietText(), -1, true);
    }
    /** @p sign paints around the middle of its room; no count where it is below 0. */
    template<class Sign> void row(const QString &text, int count, Sign sign)
    {
        if (m_y + rowHeight > m_box.height()) return;
        m_painter.save();
        m_painter.translate(m_box.left() + signWidth / 2., m_box.top() + m_y + rowHeight / 2.);
        sign(m_painter);
        m_painter.restore();
        write(text, signWidth, PaperLook::text(), count, false);
    }

private:
    void write(const QString &text, double left, const QColor &colour, int count, bool isBold)
    {
        if (m_y + rowHeight > m_box.height()) return;
        const QRectF line(m_box.left() + left, m_box.top() + m_y, m_box.width() - left, rowHeight);
        m_painter.setPen(colour);
        const QFont font = sheetFont(m_family, textPixels, isBold);
        m_painter.setFont(font);
        const QRectF words = count < 0 ? line : line.adjusted(0, 0, -countWidth, 0);
        m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(text, Qt::ElideRight, words.width()));
        if (count >= 0) m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
        m_y += rowHeight;
    }

    QPainter &m_painter;
    QRectF m_box;
    QString m_family;
    double m_y = 0;
};

QString say(const char *german)
{
    return QCoreApplication::translate("MapSheet", german);
}

/** What a state and the badge mean, in the order of the legend; the window's legend says the same. */
struct LegendWords {
    const char *title;
    QList<std::pair<MarkShape, QString>> states;
    const char *badge;
    MarkShape badged;
};

LegendWords wordsOf(MarkFamily family)
{
    LegendWords words{
        QT_TRANSLATE_NOOP("MapSheet", "Leerstände"), {}, QT_TRANSLATE_NOOP("MapSheet", "lange nicht bestätigt"), MarkShape::Disc};
    words.states.reserve(markShapes);
    if (family == MarkFamily::Vacancies) {
        for (const StatusGroup group : statusGroups) words.states.emplace_back(shapeOf(group), word(group));
        return words;
    }
    words = {QT_TRANSLATE_NOOP("MapSheet", "Übergaben und Besuche"), {}, QT_TRANSLATE_NOOP("MapSheet", "offene Punkte, überfällig"),
        shapeOf(HandoverMark::Signed)};
    const auto add = [&](HandoverMark mark, const QString &text) { words.states.emplace_back(shapeOf(mark), text); };
    for (const HandoverStatus status : {HandoverStatus::Planned, HandoverStatus::UnderWay, HandoverStatus::Signed})
        add(markOf(status), word(status));
    add(HandoverMark::VisitDue, say(QT_TRANSLATE_NOOP("MapSheet", "Besuch fällig")));
    add(HandoverMark::Visit, say(QT_TRANSLATE_NOOP("MapSheet", "Besuch geplant")));
    add(HandoverMark::Cancelled, word(HandoverStatus::Cancelled));
    return words;
}

void addMarks(Rows &rows, const MarkSet &marks, MarkFamily of, const MapView &view, const QString &family)
{
    const auto shown = shownMarks(marks, view, 0);
    const TraitCounts counts = shownCounts(marks, shown, view.size);
    const MarkLook look = PaperLook::marks(family, of);
    const LegendWords words = wordsOf(of);
    if (shown.empty()) return;
    rows.title(say(words.title));
    for (const auto &[shape, text] : words.states) {
        const auto count = int(counts[size_t(shape)]);
        const MarkSign sign{.shape = shape};
        if (count > 0) rows.row(text, count, [&](QPainter &painter) { paintSign(painter, sign, look); });
    }
    if (const auto stale = int(counts[size_t(staleTrait)]); stale > 0)
        rows.row(say(words.badge), stale, [&](QPainter &painter) { paintSign(painter, {.shape = words.badged, .isStale = true}, look); });
    if (!std::ranges::any_of(shown, [&](const ShownMark &mark) { return marks.tree.isCluster(mark.node); })) return;
    rows.row(say(QT_TRANSLATE_NOOP("MapSheet", "so viele beieinander")), -1, [&](QPainter &painter) {
        painter.setPen(QPen(look.shapes[size_t(words.badged)], 2));
        painter.setBrush(look.ground);
        painter.drawEllipse(QPointF(), 7, 7);
        painter.setPen(look.text);
        painter.setFont(sheetFont(family, 9));
        painter.drawText(QRectF(-7, -7, 14, 14), Qt::AlignCenter, u"5"_s);
    });
}

void addPlaces(Rows &rows, const SheetContent &content, const MapView &view, double density)
{
    const auto counts = groupsInside(*content.places, view);
    constexpr double iconSide = placeSide - 4;
    const PlaceLook look = PaperLook::places();
    bool isFirst = true;
    for (int group = 0; group < placeGroups; ++group) {
        if (!(content.layers >> group & 1) || counts[size_t(group)] == 0) continue;
        if (std::exchange(isFirst, false)) rows.title(say(QT_TRANSLATE_NOOP("MapSheet", "Orte")));
        const QImage sign
            = icon(iconOf(static_cast<PlaceGroup>(group)), look.sign, look.ground, QSizeF(iconSide * density, iconSide * density).toSize());
        rows.row(word(static_cast<PlaceGroup>(group)), counts[size_t(group)], [&](QPainter &painter) {
            const QRectF box(-placeSide / 2, -placeSide / 2, placeSide, placeSide);
            painter.setPen(QPen(look.sign, 1));
            painter.setBrush(look.ground);
            painter.drawRoundedRect(box, 4, 4);
            painter.drawImage(box.adjusted(2, 2, -2, -2), sign);
        });
    }
    if (content.withReach && !isFirst)
        rows.row(say(QT_TRANSLATE_NOOP("MapSheet", "Reichweite, Luftlinie")), -1, [&](QPainter &painter) {
            QColor inside = look.line;
            inside.setAlphaF(0.12F);
            painter.setPen(QPen(look.line, 1));
            painter.setBrush(inside);
            painter.drawEllipse(QPointF(), 8, 8);
        });
}

void addAreas(Rows &rows, const AreaDrawing &areas, const MapView &view)
{
    const auto fills = groupFills(areas, PaperLook::groupColours(), 1);
    const MercatorBox box = boxOf(view);
    QMap<QString, QColor> seen;
    for (const DrawnArea &area : areas.areas) {
        const QString &name = areas.groups[size_t(area.group)].name;
        if (!area.isForeign && !name.isEmpty() && area.box.intersects(box)) seen[name] = fills[size_t(area.group)];
    }
    if (!seen.isEmpty()) rows.title(say(QT_TRANSLATE_NOOP("MapSheet", "Verbandsgemeinden")));
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        rows.row(it.key(), -1, [&](QPainter &painter) {
            painter.setPen(QPen(PaperLook::areas().outerLine, 1));
            painter.setBrush(it.value());
            painter.drawRoundedRect(QRectF(-7, -7, 14, 14), 3, 3);
        });
}
}

QFont sheetFont(const QString &family, int pixels, bool isBold)
{
    QFont font(family.isEmpty() ? QGuiApplication::font().family() : family);
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

void paintLegend(
    QPainter &painter, const QRectF &box, const SheetContent &content, const MapView &view, const QString &family, double density)
{
    Rows rows(painter, box, family);
    if (content.marks && !content.marks->ids.empty()) addMarks(rows, *content.marks, content.family, view, family);
    if (content.places) addPlaces(rows, content, view, density);
    if (content.areas) addAreas(rows, *content.areas, view);
}

void paintScaleBar(QPainter &painter, const QRectF &map, const MapView &view, const QString &family)
{
    constexpr double widest = 120, inset = 10, padding = 6, tick = 5;
    const double metresPerPixel = metresPerUnit(view.centre) / worldPixels(view);
    const double metres = scaleMetres(metresPerPixel, widest);
    if (metres <= 0) return;
    const QString numbers = say(QT_TRANSLATE_NOOP("MapSheet", "etwa 1 : %1")).arg(QLocale().toString(roundedScale(paperScale(view))));
    const QFont font = sheetFont(family, textPixels);
    const QString words = scaleText(metres) + u"   "_s + numbers;
    const double bar = metres / metresPerPixel;
    const double width = std::max(bar, QFontMetricsF(font).horizontalAdvance(words)) + 2 * padding;
    const double height = QFontMetricsF(font).height() + tick + 2 * padding;
    const QRectF box(map.left() + inset, map.bottom() - inset - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 220));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(PaperLook::text());
    painter.setFont(font);
    painter.drawText(box.adjusted(padding, padding - 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, words);
    const double bottom = box.bottom() - padding;
    painter.setPen(QPen(PaperLook::text(), 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF{{box.left() + padding, bottom - tick}, {box.left() + padding, bottom},
        {box.left() + padding + bar, bottom}, {box.left() + padding + bar, bottom - tick}});
}

void paintNorth(QPainter &painter, const QRectF &map, const QString &family)
{
    constexpr double inset = 10, width = 26, height = 40;
    const QRectF box(map.right() - inset - width, map.top() + inset, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 220));
    painter.drawRoundedRect(box, 3, 3);
    painter.setBrush(PaperLook::text());
    const double middle = box.center().x();
    painter.drawPolygon(
        QPolygonF{{middle, box.top() + 4}, {middle + 6, box.top() + 20}, {middle, box.top() + 16}, {middle - 6, box.top() + 20}});
    painter.setPen(PaperLook::text());
    painter.setFont(sheetFont(family, 12, true));
    painter.drawText(box.adjusted(0, 0, 0, -3), Qt::AlignHCenter | Qt::AlignBottom, say(QT_TRANSLATE_NOOP("MapSheet", "N")));
}
