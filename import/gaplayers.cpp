// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gaplayers.h"
#include "core/register/words.h"
#include "geo/mobility/gapjson.h"
#include "geo/mobility/gapmethod.h"
#include "geo/mobility/gaptable.h"
#include "geo/projection.h"
#include "geo/wkb.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Type = WrittenColumn::Type;

namespace {
/** Of byQuality, whose last is without class. */
constexpr int qualities = std::tuple_size_v<decltype(GapCounts::byQuality)> - 1;
constexpr std::array levels{GapLevel::L1, GapLevel::L2, GapLevel::L3, GapLevel::Served};

QString say(const char *german)
{
    return QCoreApplication::translate("GapLayer", german);
}

WrittenColumn column(const char *name, const char *german, Type type = Type::Integer)
{
    return {say(german), QLatin1StringView(name), type};
}

WrittenCell number(qint64 value)
{
    return value;
}
WrittenCell yes(bool value)
{
    return static_cast<qint64>(value);
}
WrittenCell numberOr(const std::optional<qint64> &value)
{
    return value ? WrittenCell(*value) : WrittenCell();
}
/** Whole metres; nothing where it cannot be reached. */
WrittenCell metres(const OnFoot &way)
{
    return std::isfinite(way.metres) ? WrittenCell(std::llround(way.metres)) : WrittenCell();
}

struct NearColumn {
    const char *name;
    const char *german;
};
/** In the order of ReachKind. */
constexpr std::array<NearColumn, reachKinds> nearColumns{
    {{"stop_m", QT_TRANSLATE_NOOP("GapLayer", "Haltestelle m")}, {"bench_m", QT_TRANSLATE_NOOP("GapLayer", "Mitfahrerbank m")},
        {"hotspot_m", QT_TRANSLATE_NOOP("GapLayer", "Hotspot m")}, {"shop_m", QT_TRANSLATE_NOOP("GapLayer", "Laden m")},
        {"doctor_m", QT_TRANSLATE_NOOP("GapLayer", "Arztpraxis m")}, {"pharmacy_m", QT_TRANSLATE_NOOP("GapLayer", "Apotheke m")},
        {"kindergarten_m", QT_TRANSLATE_NOOP("GapLayer", "Kita m")}, {"primary_school_m", QT_TRANSLATE_NOOP("GapLayer", "Grundschule m")},
        {"school_m", QT_TRANSLATE_NOOP("GapLayer", "Schule m")}, {"administration_m", QT_TRANSLATE_NOOP("GapLayer", "Verwaltung m")}}};

/** The square of the census; around the centre where a cell has none. */
Wkb squareOf(const GapCell &cell)
{
    const double half = std::max(cell.sizeM, 1) / 2.0, west = cell.east, south = cell.north, side = std::max(cell.sizeM, 1);
    std::vector<Utm> ring;
    if (cell.east != 0 && cell.north != 0)
        ring = toUtm(std::array{LaeaPlace{west, south}, LaeaPlace{west + side, south}, LaeaPlace{west + side, south + side},
            LaeaPlace{west, south + side}, LaeaPlace{west, south}});
    else
        for (const auto &[east, north] : {std::pair(-1, -1), std::pair(1, -1), std::pair(1, 1), std::pair(-1, 1), std::pair(-1, -1)})
            ring.push_back({cell.centre.east + east * half, cell.centre.north + north * half});
    return multiPolygonOf(toWkb(MultiPolygon{{ring}}));
}

/** What an L3 lacks: "shop,doctor". */
QString missingOf(const SpotGap &gap)
{
    QStringList missing;
    if (gap.level == GapLevel::L3 && !gap.hasShop) missing += u"shop"_s;
    if (gap.level == GapLevel::L3 && !gap.hasDoctor) missing += u"doctor"_s;
    return missing.join(u',');
}

ExportRow cellRow(const GapRun &run, size_t at)
{
    const GapSide &side = run.shown();
    const GapCell &cell = side.input.cells[at];
    const SpotGap &gap = side.analysis.cells.gaps[at];
    const bool hasTown = cell.town >= 0;
    const GapTown town = hasTown ? side.input.towns[size_t(cell.town)] : GapTown();
    const QString station = gap.station >= 0 ? side.input.stations[size_t(gap.station)].name : QString();
    ExportRow row{
        {town.ags, town.name, number(cell.sizeM), number(cell.east), number(cell.north), number(cell.inhabitants), levelKey(gap.level),
            levelKey(run.now.analysis.cells.gaps[at].level), qualityLetter(gap.quality), station, yes(gap.isServed),
            yes(gap.hasCommunityBus), yes(gap.hasShop), yes(gap.hasDoctor), yes(gap.hasBench), yes(gap.hasHotspot), missingOf(gap)},
        squareOf(cell)};
    for (const auto &near : side.analysis.cells.reach.near) row.cells += at < near.size() ? metres(near[at]) : WrittenCell();
    return row;
}

QList<WrittenColumn> figureColumns()
{
    QList<WrittenColumn> columns{column("inhabitants", QT_TRANSLATE_NOOP("GapLayer", "Einwohner"))};
    for (const GapLevel level : levels) {
        const QString key = levelKey(level).toLower();
        columns += {levelText(level), key, Type::Integer};
        columns += {say(QT_TRANSLATE_NOOP("GapLayer", "%1, ohne Maßnahmen")).arg(levelText(level)), key + u"_now"_s, Type::Integer};
    }
    columns += column("gap_percent", QT_TRANSLATE_NOOP("GapLayer", "% in Lücken"), Type::Decimal);
    for (int quality = 0; quality < qualities; ++quality) {
        const QString letter = qualityLetter(quality);
        columns += {say(QT_TRANSLATE_NOOP("GapLayer", "Klasse %1")).arg(letter), u"class_"_s + letter.toLower(), Type::Integer};
    }
    return columns << column("class_none", QT_TRANSLATE_NOOP("GapLayer", "ohne Klasse"))
                   << column("without_shop", QT_TRANSLATE_NOOP("GapLayer", "L3 ohne Laden"))
                   << column("without_doctor", QT_TRANSLATE_NOOP("GapLayer", "L3 ohne Arzt"))
                   << column("helped_by_bench", QT_TRANSLATE_NOOP("GapLayer", "L1, L2 mit Mitfahrerbank"))
                   << column("without_hotspot", QT_TRANSLATE_NOOP("GapLayer", "ohne Hotspot"))
                   << column("flats", QT_TRANSLATE_NOOP("GapLayer", "Leerstände"))
                   << column("flats_l1", QT_TRANSLATE_NOOP("GapLayer", "Leerstände in L1"))
                   << column("flats_l2", QT_TRANSLATE_NOOP("GapLayer", "Leerstände in L2"))
                   << column("flats_l3", QT_TRANSLATE_NOOP("GapLayer", "Leerstände in L3"))
                   << column("households", QT_TRANSLATE_NOOP("GapLayer", "Haushalte"))
                   << column("households_l1_l2", QT_TRANSLATE_NOOP("GapLayer", "Haushalte in L1, L2"));
}

QList<WrittenCell> figureCells(const GapCounts &counts, const GapCounts &now)
{
    constexpr double tenths = 1000;
    QList<WrittenCell> cells{number(rounded(counts.inhabitants))};
    for (const GapLevel level : levels)
        cells << number(rounded(counts.byLevel[size_t(level)])) << number(rounded(now.byLevel[size_t(level)]));
    cells += counts.inhabitants > 0
        ? WrittenCell(Decimal{std::llround(tenths * static_cast<double>(inGaps(counts)) / static_cast<double>(counts.inhabitants)), 1})
        : WrittenCell();
    for (const qint64 people : counts.byQuality) cells += number(rounded(people));
    for (const qint64 people : {counts.withoutShop, counts.withoutDoctor, counts.helpedByBench, counts.withoutHotspot})
        cells += number(rounded(people));
    cells += number(counts.flats);
    for (const GapLevel level : {GapLevel::L1, GapLevel::L2, GapLevel::L3}) cells += number(counts.flatsByLevel[size_t(level)]);
    return cells << numberOr(counts.households) << numberOr(householdsInGaps(counts));
}

/** Areas of the shown side with their own of today beside them. */
struct AreaPair {
    QString kind = {};
    AreaFigures shown = {};
    GapCounts now = {};
};
QList<AreaPair> pairs(const QString &kind, const QList<AreaFigures> &shown, const QList<AreaFigures> &now)
{
    QList<AreaPair> all;
    all.reserve(shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i) all += {kind, shown[i], now.value(i).counts};
    return all;
}

QList<AreaPair> wholeAndAssociations(const GapRun &run)
{
    const GapFigures &shown = run.shown().figures, &now = run.now.figures;
    QList<AreaPair> all{{u"whole"_s, shown.whole, now.whole.counts}};
    return all << pairs(u"association"_s, shown.associations, now.associations);
}

ExportLayer layerOf(const QString &name, const char *title, const QList<AreaPair> &areas, const TownShapes &shapes, WrittenShapes kind)
{
    QList<WrittenColumn> columns{column("area", QT_TRANSLATE_NOOP("GapLayer", "Ebene"), Type::Text),
        column("key", QT_TRANSLATE_NOOP("GapLayer", "Schlüssel"), Type::Text),
        column("name", QT_TRANSLATE_NOOP("GapLayer", "Name"), Type::Text),
        column("association_key", QT_TRANSLATE_NOOP("GapLayer", "Schlüssel der Verbandsgemeinde"), Type::Text)};
    return {name, say(title), columns << figureColumns(), kind, size_t(areas.size()), [areas, shapes](size_t at) {
                const AreaPair &area = areas[qsizetype(at)];
                ExportRow row{{area.kind, area.shown.key, area.shown.name, area.shown.associationKey}, shapes.value(area.shown.key)};
                row.cells << figureCells(area.shown.counts, area.now);
                return row;
            }};
}
}

Result<TownShapes> loadTownShapes(Sql &sql)
{
    return sql.query(u"select ags, ST_AsBinary(geom) from municipality"_s).transform([](QSqlQuery rows) {
        TownShapes shapes;
        while (rows.next()) shapes.insert(rows.value(0).toString(), Wkb{rows.value(1).toByteArray()});
        return shapes;
    });
}

ExportLayer cellLayer(const GapRun &run)
{
    QList<WrittenColumn> columns{column("ags", QT_TRANSLATE_NOOP("GapLayer", "Gemeindeschlüssel"), Type::Text),
        column("municipality", QT_TRANSLATE_NOOP("GapLayer", "Gemeinde"), Type::Text),
        column("size_m", QT_TRANSLATE_NOOP("GapLayer", "Seite m")), column("east_3035", QT_TRANSLATE_NOOP("GapLayer", "Ostwert EPSG:3035")),
        column("north_3035", QT_TRANSLATE_NOOP("GapLayer", "Nordwert EPSG:3035")),
        column("inhabitants", QT_TRANSLATE_NOOP("GapLayer", "Einwohner")),
        column("level", QT_TRANSLATE_NOOP("GapLayer", "Stufe"), Type::Text),
        column("level_now", QT_TRANSLATE_NOOP("GapLayer", "Stufe ohne Maßnahmen"), Type::Text),
        column("class", QT_TRANSLATE_NOOP("GapLayer", "Güteklasse"), Type::Text),
        column("station", QT_TRANSLATE_NOOP("GapLayer", "Haltestelle der Klasse"), Type::Text),
        column("served", QT_TRANSLATE_NOOP("GapLayer", "ÖV da")), column("community_bus", QT_TRANSLATE_NOOP("GapLayer", "Bürgerbus")),
        column("shop", QT_TRANSLATE_NOOP("GapLayer", "Laden nah")), column("doctor", QT_TRANSLATE_NOOP("GapLayer", "Arzt nah")),
        column("bench", QT_TRANSLATE_NOOP("GapLayer", "Mitfahrerbank nah")),
        column("hotspot", QT_TRANSLATE_NOOP("GapLayer", "Hotspot nah")),
        column("missing", QT_TRANSLATE_NOOP("GapLayer", "was in L3 fehlt"), Type::Text)};
    for (const NearColumn &near : nearColumns) columns += column(near.name, near.german);
    return {u"cells"_s, say(QT_TRANSLATE_NOOP("GapLayer", "Zellen")), columns, WrittenShapes::Areas, run.shown().input.cells.size(),
        [&run](size_t at) { return cellRow(run, at); }};
}

ExportLayer townLayer(const GapRun &run, const TownShapes &shapes)
{
    return layerOf(u"municipalities"_s, QT_TRANSLATE_NOOP("GapLayer", "Gemeinden"),
        pairs(u"municipality"_s, run.shown().figures.towns, run.now.figures.towns), shapes, WrittenShapes::Areas);
}

ExportLayer associationLayer(const GapRun &run)
{
    return layerOf(
        u"associations"_s, QT_TRANSLATE_NOOP("GapLayer", "Verbandsgemeinden"), wholeAndAssociations(run), {}, WrittenShapes::None);
}

ExportLayer areaLayer(const GapRun &run)
{
    const QList<AreaPair> towns = pairs(u"municipality"_s, run.shown().figures.towns, run.now.figures.towns);
    return layerOf(u"areas"_s, QT_TRANSLATE_NOOP("GapLayer", "Gebiete"), wholeAndAssociations(run) + towns, {}, WrittenShapes::None);
}
