// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mapsheet.h"
#include "core/register/words.h"
#include "geo/paperlook.h"
#include "geo/projection.h"
#include "geo/sheetlegend.h"
#include "geo/tilespread.h"
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double marginMm = 10;
constexpr double headMm = 14;
constexpr double footMm = 11;
constexpr double legendMm = 54;
constexpr double gapMm = 4;
constexpr double boxMarginPixels = 12;
constexpr double nearestZoom = 20;
constexpr int dotsPerInch = 300;
constexpr int dotsPerMetre = 11811;
/** Pictures of others are made for screens; on paper they may be this much finer before their letters get too small. */
constexpr double finerOnPaper = 0.75;

struct Layout {
    QRectF head;
    QRectF map;
    QRectF legend;
    QRectF foot;
};

Layout layoutOf(const SheetForm &form)
{
    const double gap = gapMm * pixelsPerMm;
    const double margin = marginMm * pixelsPerMm;
    const QRectF inside = QRectF({}, form.paperMm * pixelsPerMm).adjusted(margin, margin, -margin, -margin);
    QRectF head = inside;
    head.setHeight(headMm * pixelsPerMm);
    QRectF foot = inside;
    foot.setTop(inside.bottom() - footMm * pixelsPerMm);
    const QRectF middle(inside.left(), head.bottom(), inside.width(), foot.top() - head.bottom() - gap / 2);
    const double legendWidth = legendMm * pixelsPerMm;
    return {head, middle.adjusted(0, 0, -legendWidth - gap, 0), middle.adjusted(middle.width() - legendWidth, 0, 0, 0), foot};
}

void paintHead(QPainter &painter, const QRectF &box, const SheetForm &form)
{
    const QFont title = sheetFont(form.fontFamily, 20, true);
    const QFont side = sheetFont(form.fontFamily, 11);
    const QString day = dateText(form.day);
    const double sideWidth = std::max(QFontMetricsF(side).horizontalAdvance(form.office), QFontMetricsF(side).horizontalAdvance(day)) + 1;
    painter.setPen(PaperLook::text());
    painter.setFont(title);
    painter.drawText(
        box, Qt::AlignLeft | Qt::AlignTop, QFontMetricsF(title).elidedText(form.title, Qt::ElideRight, box.width() - sideWidth - 16));
    painter.setPen(PaperLook::quietText());
    painter.setFont(side);
    painter.drawText(box, Qt::AlignRight | Qt::AlignTop, form.office.isEmpty() ? day : form.office + u'\n' + day);
}

void paintFoot(QPainter &painter, const QRectF &box, const SheetContent &content, const SheetForm &form)
{
    const double line = 15;
    painter.setPen(PaperLook::text());
    painter.setFont(sheetFont(form.fontFamily, 11));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, form.notice);
    painter.setPen(PaperLook::quietText());
    painter.setFont(sheetFont(form.fontFamily, 9));
    const QRectF below = form.notice.isEmpty() ? box : box.adjusted(0, line, 0, 0);
    painter.drawText(below, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, content.credits.join(u" · "_s));
}

/** A tile, or the part of one above it. */
QImage pictureOf(const TileSource &source, const TileInfo &info, TileKey key, const TileLook &look)
{
    for (int up = 0; key.zoom - up >= info.minZoom; ++up) {
        const TileKey above{key.zoom - up, key.x >> up, key.y >> up};
        const QImage picture = source.tile(above, look);
        if (picture.isNull()) continue;
        const double part = std::exp2(-up);
        const QSizeF size(picture.width() * part, picture.height() * part);
        const QPointF corner((key.x - (above.x << up)) * size.width(), (key.y - (above.y << up)) * size.height());
        return up == 0 ? picture : picture.copy(QRectF(corner, size).toRect());
    }
    return {};
}

/** The background as one picture, without seams between tiles. */
Result<QImage> backgroundOf(const TileSource &source, const MapView &view, double density, const Progress &progress)
{
    QImage whole((view.size * density).toSize(), QImage::Format_RGB32);
    whole.fill(PaperLook::ground());
    QPainter painter(&whole);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const TileInfo info = source.info();
    const TileSpread spread = tilesIn(info, view, finerOnPaper);
    size_t done = 0;
    for (const PlacedTile &tile : spread.tiles) {
        if (!progress.step(int(100 * done++ / spread.tiles.size()))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const QImage picture = pictureOf(source, info, tile.key, {MapTheme::Light, std::min(density, 4.), spread.isHalf});
        if (picture.isNull()) continue;
        const QRect target((tile.rect.topLeft() * density).toPoint(), (tile.rect.bottomRight() * density).toPoint() - QPoint(1, 1));
        painter.drawImage(target, info.isDrawn ? picture : quietTile(picture, PaperLook::ground(), false));
    }
    return whole;
}

/** Where names may not stand. */
std::vector<QRectF> signBoxes(const SheetContent &content, std::span<const ShownMark> shown, const MapView &view)
{
    auto boxes = content.marks ? markBoxes(*content.marks, shown, {}, 1) : std::vector<QRectF>();
    if (content.places)
        for (const QRectF &box : placeBoxes(shownPlaces(*content.places, content.layers, view, placeSide, 1), 1)) boxes.push_back(box);
    return boxes;
}

void paintNames(QPainter &painter, const AreaDrawing &areas, const MapView &view, const LabelLook &look, std::span<const QRectF> obstacles)
{
    std::vector<QSizeF> sizes;
    sizes.reserve(areas.areas.size());
    for (const DrawnArea &area : areas.areas) sizes.push_back(labelSize(area, look));
    for (const PlacedLabel &label : labelsFor(areas, view, sizes, obstacles, -1))
        if (QRectF({}, view.size).contains(label.box)) paintLabel(painter, areas.areas[size_t(label.area)], label.box, look);
}

Result<> paintMap(
    QPainter &painter, const SheetContent &content, const MapView &view, const QString &family, double density, const Progress &progress)
{
    painter.fillRect(QRectF({}, view.size), PaperLook::ground());
    const bool hasBackground = content.background != nullptr;
    if (hasBackground) {
        const auto picture = backgroundOf(*content.background, view, density, progress);
        if (!picture) return std::unexpected(picture.error());
        painter.drawImage(QRectF({}, view.size), *picture);
    }
    if (content.areas) {
        AreaLook look = PaperLook::areas();
        look.fills = groupFills(*content.areas, PaperLook::groupColours(),
            fillStrength(hasBackground, hasBackground && content.background->info().isDrawn, view.zoom));
        for (size_t i = 0; content.isPlain && i < look.fills.size(); ++i)
            if (!content.areas->groups[i].isForeign) look.fills[i] = Qt::white;
        paintAreas(painter, *content.areas, view, look);
    }
    if (content.overlay) content.overlay(painter, view);
    if (content.places) {
        PlaceLook look = PaperLook::places();
        look.icons = placeIcons(look, density);
        look.withReach = content.withReach;
        paintPlaces(painter, *content.places, content.layers, view, look);
    }
    const auto shown = content.marks ? shownMarks(*content.marks, view, signReach) : std::vector<ShownMark>();
    if (content.areas && content.withNames)
        paintNames(painter, *content.areas, view, PaperLook::labels(family), signBoxes(content, shown, view));
    if (content.marks) paintMarks(painter, *content.marks, shown, PaperLook::marks(family, content.family));
    return {};
}

std::unexpected<Error> cannotWrite(const QString &file, const QString &detail)
{
    return fail(Error::Kind::Storage, u"map.write"_s, {QFileInfo(file).fileName()}, detail);
}

/** A PDF, letters as letters and lines as lines. */
Result<> writePdf(QIODevice &device, const SheetContent &content, const SheetForm &form, const Progress &progress)
{
    QPdfWriter writer(&device);
    writer.setTitle(form.title);
    writer.setCreator(u"Bleibe"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(form.paperMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    constexpr double density = dotsPerInch / 96.;
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.scale(density, density);
    return paintSheet(painter, content, form, density, progress);
}

Result<> writePng(QIODevice &device, const SheetContent &content, const SheetForm &form, const Progress &progress)
{
    constexpr double density = dotsPerInch / 96.;
    QImage image((form.paperMm * pixelsPerMm * density).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.scale(density, density);
    auto painted = paintSheet(painter, content, form, density, progress);
    painter.end();
    if (painted && !image.save(&device, "PNG")) return fail(Error::Kind::Storage, u"map.write"_s);
    return painted;
}
}

std::optional<QSizeF> paperOf(const QString &name)
{
    constexpr std::array papers{std::pair("a4", QSizeF(297, 210)), std::pair("a3", QSizeF(420, 297)), std::pair("a2", QSizeF(594, 420))};
    const auto found = std::ranges::find_if(papers, [&](const auto &paper) { return name.toLower() == QLatin1StringView(paper.first); });
    return found == papers.end() ? std::nullopt : std::optional(found->second);
}

QRectF mapFrame(const SheetForm &form)
{
    return layoutOf(form).map;
}

MapView sheetView(const SheetForm &form)
{
    MapView view = fitted(form.box, mapFrame(form).size(), boxMarginPixels, nearestZoom);
    if (form.scale > 0) view.zoom = std::clamp(view.zoom + std::log2(paperScale(view) / form.scale), 0., nearestZoom);
    return view;
}

double paperScale(const MapView &view)
{
    constexpr double pixelsPerMetre = pixelsPerMm * 1000;
    return metresPerUnit(view.centre) / worldPixels(view) * pixelsPerMetre;
}

Result<QImage> mapPicture(const SheetContent &content, const MercatorBox &box, QSizeF size, double density, const Progress &progress)
{
    const MapView view = fitted(box, size, boxMarginPixels, nearestZoom);
    QImage picture((size * density).toSize(), QImage::Format_RGB32);
    picture.setDotsPerMeterX(dotsPerMetre);
    picture.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&picture);
    painter.scale(density, density);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    auto painted = paintMap(painter, content, view, {}, density, progress);
    if (!painted) return std::unexpected(painted.error());
    paintScaleBar(painter, QRectF({}, size), view, {});
    paintNorth(painter, QRectF({}, size), {});
    return picture;
}

Result<> paintSheet(QPainter &painter, const SheetContent &content, const SheetForm &form, double density, const Progress &progress)
{
    const Layout layout = layoutOf(form);
    const MapView view = sheetView(form);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF({}, form.paperMm * pixelsPerMm), Qt::white);
    painter.save();
    painter.setClipRect(layout.map);
    painter.translate(layout.map.topLeft());
    auto painted = paintMap(painter, content, view, form.fontFamily, density, progress);
    painter.restore();
    if (!painted) return painted;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(PaperLook::areas().outerLine, 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(layout.map);
    paintScaleBar(painter, layout.map, view, form.fontFamily);
    paintNorth(painter, layout.map, form.fontFamily);
    paintLegend(painter, layout.legend, content, view, form.fontFamily, density);
    paintHead(painter, layout.head, form);
    paintFoot(painter, layout.foot, content, form);
    return progress.isCancelled() ? fail(Error::Kind::Cancelled, u"cancelled"_s) : Result<>();
}

Result<> saveSheet(const SheetContent &content, const SheetForm &form, const QString &file, const Progress &progress)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != "pdf"_L1 && ending != "png"_L1) return fail(Error::Kind::Invalid, u"map.ending"_s, {QFileInfo(file).fileName()});
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly)) return cannotWrite(file, device.errorString());
    auto written = ending == "pdf"_L1 ? writePdf(device, content, form, progress) : writePng(device, content, form, progress);
    if (!written) return written;
    if (!device.commit()) return cannotWrite(file, device.errorString());
    return {};
}
