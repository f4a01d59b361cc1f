// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gapprints.h"
#include "core/reporting/sheetfacts.h"
#include "geo/mapsheet.h"
#include "geo/mobility/gapmethod.h"
#include "geo/mobility/gappainter.h"
#include "geo/mobility/gaptable.h"
#include "geo/paperlook.h"
#include "import/mapcontent.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr double dotsPerInch = 300, pixelsPerInch = 96;
/** As wide as the template leaves room for. */
constexpr QSizeF mapMm{160, 118};
constexpr double density = dotsPerInch / pixelsPerInch;

QString say(const char *german)
{
    return QCoreApplication::translate("GapPrint", german);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/** A sign of the legend, drawn by @p paint. */
template<class Paint> QByteArray swatch(Paint paint)
{
    constexpr QSizeF size{24, 16};
    QImage image((size * density).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(density, density);
    paint(painter, QRectF({}, size));
    painter.end();
    return png(image);
}

MercatorBox boxOf(const AreaDrawing &drawing)
{
    MercatorBox box;
    for (const DrawnArea &area : drawing.areas)
        if (!area.isForeign) box.add(area.box);
    return box.isEmpty() ? drawing.box : box;
}

GapSign levelSign(const GapRun &run, GapLevel level)
{
    const qint64 people = run.shown().figures.whole.counts.byLevel[static_cast<size_t>(level)];
    return {swatch([&](QPainter &painter, const QRectF &box) { paintPattern(painter, box, level, Qt::black); }), levelText(level),
        countText(rounded(people))};
}

QList<GapSign> classSigns(const GapRun &run)
{
    QList<GapSign> signs;
    if (!run.profile.hasClasses()) return signs;
    const GapLook look = usualGapLook(QGuiApplication::font().family());
    const auto &people = run.shown().figures.whole.counts.byQuality;
    for (int quality = 0; quality < static_cast<int>(people.size()) - 1; ++quality)
        signs += {swatch([&](QPainter &painter, const QRectF &box) { painter.fillRect(box, look.fills[size_t(quality)]); }),
            qualityLetter(quality), countText(rounded(people[size_t(quality)]))};
    return signs;
}

/** For whoever cannot see the map: what it shows, in figures. */
QString mapTextOf(const GapRun &run)
{
    const GapCounts &counts = run.shown().figures.whole.counts;
    return say(QT_TRANSLATE_NOOP("GapPrint", "Karte der Lücken: %1 von %2 Einwohnern in L1 bis L3. Alle Zahlen stehen in den Tabellen."))
        .arg(countText(rounded(inGaps(counts))), countText(rounded(counts.inhabitants)));
}
}

Result<GapMapGround> loadGapMapGround(Sql &sql)
{
    auto areas = listAreas(sql);
    if (!areas) return std::unexpected(areas.error());
    return loadCredits(sql).transform([&](const QStringList &credits) { return GapMapGround{std::move(*areas), credits}; });
}

Result<QByteArray> gapMap(const GapRun &run, const GapMapGround &ground, const Progress &progress)
{
    const auto areas = drawAreas(ground.areas, progress);
    if (!areas) return std::unexpected(areas.error());
    SheetContent content{.areas = *areas, .isPlain = true};
    content.overlay = [&run](QPainter &painter, const MapView &view) {
        paintGaps(painter, run.shown().input, run.shown().analysis, view, usualGapLook(QGuiApplication::font().family()));
    };
    return mapPicture(content, boxOf(**areas), mapMm * pixelsPerMm, density, progress).transform(png);
}

GapSheetFacts gapSheetFacts(const GapRun &run, const GapMapGround &ground, const QByteArray &map)
{
    GapSheetFacts facts{.title = titleOf(run),
        .subtitle = dayText(run) + u" · "_s + displayName(run.profile),
        .map = map,
        .mapText = mapTextOf(run),
        .classes = classSigns(run),
        .comparison = comparisonTable(run),
        .associations = associationTable(run.shown().figures),
        .towns = townTables(run.shown().figures),
        .notices = noticesOf(run),
        .credits = ground.credits + run.now.input.credits};
    for (const GapLevel level : {GapLevel::L1, GapLevel::L2, GapLevel::L3}) facts.levels += levelSign(run, level);
    for (const MethodFact &fact : methodOf(run)) facts.method += Fact{fact.label, fact.text};
    facts.credits.removeDuplicates();
    // In one line: the foot of every page has room for a few only.
    facts.credits = {facts.credits.join(u" · "_s)};
    return facts;
}

Result<Print> gapPrint(Database &database, const GapRun &run, const Actor &actor, const QDateTime &now, const Progress &progress)
{
    const auto ground = database.read(loadGapMapGround).takeResult();
    if (!ground) return std::unexpected(ground.error());
    const auto map = gapMap(run, *ground, progress);
    if (!map) return std::unexpected(map.error());
    const GapSheetFacts facts = gapSheetFacts(run, *ground, *map);
    const auto make = [&](Sql &sql) {
        return prepared(sql, actor, now, [&](const Printing &printing) { return Result<Paper>(gapSheet(facts, printing)); });
    };
    return database.read(make).takeResult();
}
