// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmimport.h"
#include "geo/projection.h"
#include "import/basecells.h"
#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
struct Group {
    const char *key;
    const char *german;
    BaseKind first;
    BaseKind last;
};

constexpr std::array groups{Group{"streets", QT_TRANSLATE_NOOP("Import", "Straßen und Wege"), BaseKind::Path, BaseKind::Motorway},
    Group{"railways", QT_TRANSLATE_NOOP("Import", "Bahnstrecken"), BaseKind::Rail, BaseKind::Tram},
    Group{"waters", QT_TRANSLATE_NOOP("Import", "Gewässer"), BaseKind::Water, BaseKind::Stream},
    Group{"woods", QT_TRANSLATE_NOOP("Import", "Wälder"), BaseKind::Forest, BaseKind::Forest},
    Group{"parks", QT_TRANSLATE_NOOP("Import", "Parks und Grünflächen"), BaseKind::Park, BaseKind::Park},
    Group{"builtUp", QT_TRANSLATE_NOOP("Import", "Siedlungs- und Gewerbeflächen"), BaseKind::Residential, BaseKind::Business},
    Group{"buildings", QT_TRANSLATE_NOOP("Import", "Gebäude"), BaseKind::Building, BaseKind::Building},
    Group{"names", QT_TRANSLATE_NOOP("Import", "Ortsnamen"), BaseKind::City, BaseKind::Hamlet}};

QList<OsmCount> grouped(const std::map<BaseKind, qint64> &counts)
{
    QList<OsmCount> lines;
    for (const Group &group : groups) {
        OsmCount line{QString::fromLatin1(group.key), QCoreApplication::translate("Import", group.german), 0};
        for (const auto &[kind, count] : counts)
            if (kind >= group.first && kind <= group.last) line.count += count;
        lines += line;
    }
    return lines;
}

/** As many digits as OSM has. */
double degrees(double value)
{
    constexpr double digits = 1e7;
    return std::round(value * digits) / digits;
}

BaseMap mapOf(const OsmReport &report, const BaseCells &cells)
{
    BaseMap map{
        .name = report.name, .attribution = u"© OpenStreetMap-Mitwirkende"_s, .licence = u"ODbL 1.0"_s, .stand = report.stand.date()};
    const LonLat northWest = toLonLat(Mercator{cells.box().left, cells.box().top});
    const LonLat southEast = toLonLat(Mercator{cells.box().right, cells.box().bottom});
    map.west = degrees(northWest.lon);
    map.north = degrees(northWest.lat);
    map.east = degrees(southEast.lon);
    map.south = degrees(southEast.lat);
    map.features = cells.features();
    return map;
}
}

Result<StagedOsm> stageOsm(const QString &path, const OsmLimits &limits, const Progress &progress)
{
    constexpr int readPart = 95;
    BaseCells base;
    const std::array<OsmTaker *, 1> takers{&base};
    auto report = readOsm(path, takers, limits, progress.part(0, readPart));
    if (!report) return std::unexpected(report.error());
    if (base.isFull()) return fail(Error::Kind::Format, u"import.large"_s, {report->name, QString::number(BaseCells::mostBytes >> 20)});
    if (base.features() == 0) return fail(Error::Kind::Format, u"osm.nothing"_s, {report->name});
    StagedOsm staged{.report = *report, .map = mapOf(*report, base), .counts = grouped(base.counts()), .cells = base.take()};
    staged.map.cells = staged.cells.size();
    if (!progress.step(100, report->name)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    return staged;
}

Result<BaseMap> mergeOsm(Sql &sql, const StagedOsm &staged)
{
    BaseMap map = staged.map;
    map.importedAt = QDateTime::currentDateTimeUtc();
    return storeBaseMap(sql, map, staged.cells);
}

Result<StagedOsm> importOsm(Database &database, const Actor &actor, const QString &path, const Progress &progress)
{
    return stageOsm(path, {}, progress).and_then([&](StagedOsm staged) {
        return database.write(actor, [&](Sql &sql) { return mergeOsm(sql, staged); }).result().transform([&](const BaseMap &map) {
            staged.map = map;
            return std::move(staged);
        });
    });
}
