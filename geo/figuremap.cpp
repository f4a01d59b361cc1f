// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/figuremap.h"
#include "core/figures/figuretext.h"
#include "core/figures/reports.h"
#include "geo/mapsheet.h"
#include "geo/paperlook.h"
#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double dotsPerInch = 220, pixelsPerInch = 96;
/** As wide as the template shows it. */
constexpr QSizeF mapMm{150, 105};
constexpr int nameSize = 11, numberSize = 15;
constexpr double haloWidth = 3;
const QLocale german(QLocale::German, QLocale::Germany);
/** From few to many; told apart in grey, too. */
constexpr std::array<QRgb, 4> shades{0xFFE3EDF6, 0xFFBAD3EA, 0xFF8DB5DC, 0xFF5F95CB};
constexpr QRgb unknownShade = 0xFFF0EEEA;

const FigureLine *openLine(const FigureSheet &sheet)
{
    const Figure *open = figureOf(sheet, u"K01"_s);
    return open && !open->lines.isEmpty() && !open->lines.first().byArea.isEmpty() ? &open->lines.first() : nullptr;
}

FigureValue valueOf(const FigureSheet &sheet, const QString &key)
{
    const FigureLine *line = openLine(sheet);
    const auto area = std::ranges::find(sheet.areas, key, &FigureArea::key);
    return line && area != sheet.areas.end() ? line->byArea.value(area - sheet.areas.begin()) : FigureValue{};
}

QColor shadeOf(const FigureValue &value, double most)
{
    if (value.isWithheld || !value.number || most <= 0) return QColor::fromRgb(unknownShade);
    const auto step = static_cast<size_t>(std::ceil(*value.number / most * double(shades.size())));
    return QColor::fromRgb(shades[std::clamp<size_t>(step, 1, shades.size()) - 1]);
}

double mostOf(const FigureSheet &sheet)
{
    double most = 0;
    for (const FigureValue &value : openLine(sheet)->byArea) most = std::max(most, value.number.value_or(0));
    return most;
}

/** A place inside the group: the label of that municipality which lies nearest to its middle. */
QPointF middleOf(const AreaDrawing &drawing, int group, const MapView &view)
{
    QList<QPointF> anchors;
    QPointF sum;
    for (const DrawnArea &area : drawing.areas)
        if (area.group == group) {
            anchors += toScreen(view, area.anchor);
            sum += anchors.last();
        }
    if (anchors.isEmpty()) return {};
    const QPointF middle = sum / double(anchors.size());
    return *std::ranges::min_element(anchors, {}, [&](QPointF anchor) { return QLineF(anchor, middle).length(); });
}

void paintCentred(QPainter &painter, const QString &text, QPointF middle, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QPainterPath path;
    path.addText(middle - QPointF(metrics.horizontalAdvance(text) / 2, 0), font, text);
    painter.strokePath(path, QPen(Qt::white, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, PaperLook::text());
}

QFont fontOf(int size, bool isHeavy)
{
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(size);
    font.setWeight(isHeavy ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintFigures(QPainter &painter, const AreaDrawing &drawing, const FigureSheet &sheet, const MapView &view)
{
    AreaLook look = PaperLook::areas();
    const double most = mostOf(sheet);
    look.fills.clear();
    look.fills.reserve(drawing.groups.size());
    for (const AreaGroup &group : drawing.groups)
        look.fills.push_back(group.isForeign ? PaperLook::ground() : shadeOf(valueOf(sheet, group.key), most));
    look.innerLine = Qt::white;
    look.outerLine = PaperLook::text();
    paintAreas(painter, drawing, view, look);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont name = fontOf(nameSize, false), number = fontOf(numberSize, true);
    for (size_t i = 0; i < drawing.groups.size(); ++i) {
        const AreaGroup &group = drawing.groups[i];
        if (group.isForeign) continue;
        const QPointF middle = middleOf(drawing, int(i), view);
        paintCentred(painter, group.name, middle - QPointF(0, 2), name);
        paintCentred(painter, figureText(valueOf(sheet, group.key), FigureUnit::Count, german), middle + QPointF(0, numberSize), number);
    }
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
}

Result<QByteArray> figureMap(const std::vector<Area> &areas, const FigureSheet &sheet, const Progress &progress)
{
    if (areas.empty() || !openLine(sheet)) return QByteArray();
    const auto drawing = drawAreas(areas, progress);
    if (!drawing) return std::unexpected(drawing.error());
    SheetContent content{.areas = *drawing, .withNames = false, .isPlain = true};
    content.overlay = [&](QPainter &painter, const MapView &view) { paintFigures(painter, **drawing, sheet, view); };
    return mapPicture(content, (*drawing)->box, mapMm * pixelsPerMm, dotsPerInch / pixelsPerInch, progress).transform(png);
}

QString figureMapText(const FigureSheet &sheet)
{
    if (!openLine(sheet)) return {};
    QStringList parts;
    for (const FigureArea &area : sheet.areas) {
        const FigureValue value = valueOf(sheet, area.key);
        if (area.key.isEmpty() && !value.isWithheld && value.number.value_or(0) == 0) continue;
        parts += area.name + u' '
            + (value.isWithheld ? u"• (aus Datenschutzgründen zusammengefasst)"_s : figureText(value, FigureUnit::Count, german));
    }
    return u"Karte der erfassten Leerstände, %1, nach Verbandsgemeinden: %2. Die Tabelle darunter nennt dieselben Zahlen."_s.arg(
        germanPeriodText(sheet.period), parts.join(u", "_s));
}
