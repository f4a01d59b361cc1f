// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmimport.h"
#include "geo/projection.h"
#include "import/basecells.h"
#include "import/osmaddresses.h"
#include "import/osmfacts.h"
#include "import/osmplaces.h"
#include "import/osmroutes.h"
#include "import/osmwalking.h"
#include "import/region.h"
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
    const PlaceSource source = osmSource(report);
    BaseMap map{.name = report.name, .attribution = source.credit, .licence = source.licence, .stand = source.stand};
    const LonLat northWest = toLonLat(Mercator{cells.box().left, cells.box().top});
    const LonLat southEast = toLonLat(Mercator{cells.box().right, cells.box().bottom});
    map.west = degrees(northWest.lon);
    map.north = degrees(northWest.lat);
    map.east = degrees(southEast.lon);
    map.south = degrees(southEast.lat);
    map.features = cells.features();
    return map;
}

WalkingSource walkingSourceOf(const OsmReport &report, const WalkingNetwork &network)
{
    const PlaceSource source = osmSource(report);
    return {.name = report.name,
        .credit = source.credit,
        .licence = source.licence,
        .stand = source.stand,
        .nodes = network.nodeCount(),
        .edges = static_cast<qint64>(network.edgeCount()),
        .parts = static_cast<qint64>(network.partSizes().size())};
}

/** Everybody who takes something from one file. */
class Takers
{
public:
    Takers(const OsmOptions &options, const std::optional<UtmBox> &box)
        : m_parts(options.parts), m_addressOptions{.box = box}, m_places(box), m_routes(box), m_walking(box)
    {
    }

    Result<OsmReport> read(const QString &path, const OsmLimits &limits, const Progress &progress)
    {
        std::vector<OsmTaker *> takers;
        if (m_parts.testFlag(OsmPart::Map)) takers.push_back(&m_base);
        if (m_parts.testFlag(OsmPart::Places)) takers.insert(takers.end(), {&m_places, &m_routes});
        if (m_parts.testFlag(OsmPart::Addresses)) takers.push_back(&m_addresses);
        if (m_parts.testFlag(OsmPart::Walking)) takers.push_back(&m_walking);
        auto report = readOsm(path, takers, limits, progress);
        if (!report) return report;
        if (m_base.isFull())
            return fail(Error::Kind::Format, u"import.large"_s, {report->name, QString::number(BaseCells::mostBytes >> 20)});
        if (m_places.isFull())
            return fail(Error::Kind::Format, u"import.crowded"_s, {report->name, QString::number(OsmPlaces::mostPlaces)});
        if (!m_addresses.outcome()) return std::unexpected(m_addresses.outcome().error());
        m_file.file = report->name;
        describeOsm(m_file, *report);
        noteCounts(m_file);
        return report;
    }

    void takeMap(StagedOsm &staged)
    {
        if (m_base.features() == 0) return;
        staged.parts |= OsmPart::Map;
        staged.map = mapOf(staged.report, m_base);
        staged.counts = grouped(m_base.counts());
        staged.cells = m_base.take();
        staged.map.cells = staged.cells.size();
    }
    Result<> takePlaces(StagedOsm &staged, Database &database, const Progress &progress)
    {
        QList<ReadPlace> read = m_places.take();
        read += m_routes.take(read.size() + 1);
        staged.places.notes = m_places.notes() + m_routes.notes();
        if (read.isEmpty()) return {};
        auto places = stagePlaces(database, osmSource(staged.report), read, staged.today, progress);
        if (!places) return std::unexpected(places.error());
        staged.parts |= OsmPart::Places;
        std::swap(places->notes, staged.places.notes);
        staged.places = std::move(*places);
        return {};
    }
    Result<> takeAddresses(StagedOsm &staged, Database &database, const Progress &progress)
    {
        staged.addresses.read.notes = m_file.notes;
        if (m_file.addresses.empty()) return {};
        auto addresses = compareAddresses(database, std::move(m_file), progress);
        if (!addresses) return std::unexpected(addresses.error());
        staged.parts |= OsmPart::Addresses;
        staged.addresses = std::move(*addresses);
        return {};
    }
    void takeWalking(StagedOsm &staged)
    {
        staged.isWalkingTooLarge = m_walking.isFull();
        ReadWalking read = m_walking.take();
        if (read.network.isEmpty()) return;
        staged.parts |= OsmPart::Walking;
        staged.walking = walkingSourceOf(staged.report, read.network);
        staged.walkingMetres = read.metres;
        staged.packedWalking = std::move(read.packed);
    }

private:
    OsmParts m_parts;
    AddressOptions m_addressOptions;
    AddressFile m_file;
    AddressRows m_rows{m_file, m_addressOptions};
    BaseCells m_base;
    OsmPlaces m_places;
    OsmRoutes m_routes;
    OsmWalking m_walking;
    OsmAddresses m_addresses{m_rows};
};

Result<> compareWithRegister(Sql &sql, StagedOsm &staged)
{
    const auto isMapSame = isCurrentBaseMap(sql, staged.map, staged.cells);
    if (!isMapSame) return std::unexpected(isMapSame.error());
    const auto isWalkingSame = isCurrentWalkingNetwork(sql, staged.packedWalking);
    if (!isWalkingSame) return std::unexpected(isWalkingSame.error());
    staged.isMapSame = *isMapSame;
    staged.isWalkingSame = *isWalkingSame;
    return {};
}
}

bool StagedOsm::hasWork() const
{
    const RowCounts rows = places.counts();
    return (parts.testFlag(OsmPart::Map) && !isMapSame) || (parts.testFlag(OsmPart::Walking) && !isWalkingSame)
        || rows.added + rows.changed + rows.duplicates + rows.gone > 0 || (parts.testFlag(OsmPart::Addresses) && !addresses.isEmpty());
}

Result<StagedOsm> stageOsm(Database &database, const QString &path, const OsmOptions &options, const Progress &progress)
{
    constexpr int readPart = 80, placesPart = 90;
    const auto region = database.read(regionOf).takeResult();
    if (!region) return std::unexpected(region.error());
    Takers takers(options, *region);
    const auto report = takers.read(path, options.limits, progress.part(0, readPart));
    if (!report) return std::unexpected(report.error());
    StagedOsm staged{.report = *report, .today = options.today};
    takers.takeMap(staged);
    takers.takeWalking(staged);
    return takers.takePlaces(staged, database, progress.part(readPart, placesPart))
        .and_then([&] { return takers.takeAddresses(staged, database, progress.part(placesPart, 100)); })
        .and_then([&] { return database.read([&](Sql &sql) { return compareWithRegister(sql, staged); }).takeResult(); })
        .and_then([&]() -> Result<StagedOsm> {
            if (!staged.parts) return fail(Error::Kind::Format, u"osm.nothing"_s, {report->name});
            if (!progress.step(100, report->name)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
            return std::move(staged);
        });
}

QList<Error> osmNotes(const StagedOsm &staged)
{
    const OsmReport &report = staged.report;
    QList<Error> notes;
    const auto note = [&](qint64 count, const QString &reason) {
        if (count > 0) notes += Error{Error::Kind::Format, reason, {QString::number(count)}, {}, {}};
    };
    note(report.brokenAreas, u"note.osm.broken"_s);
    note(report.incompleteAreas, u"note.osm.incomplete"_s);
    note(report.missingMembers, u"note.osm.members"_s);
    note(report.unplacedNodes, u"note.osm.nodes"_s);
    if (!report.wasSorted) notes += Error{Error::Kind::Format, u"note.osm.sorted"_s, {report.name}, {}, {}};
    if (staged.isWalkingTooLarge) notes += Error{Error::Kind::Format, u"note.walking.large"_s, {report.name}, {}, {}};
    // Otherwise they stand with what was taken.
    if (!staged.parts.testFlag(OsmPart::Places)) notes += staged.places.notes;
    if (!staged.parts.testFlag(OsmPart::Addresses)) notes += staged.addresses.read.notes;
    return notes;
}

Result<RowCounts> mergeOsm(Sql &sql, const StagedOsm &staged, const PlaceChoices &choices, const Progress &progress)
{
    sql.describe(u"osm.imported"_s, staged.report.name);
    if (staged.parts.testFlag(OsmPart::Map) && !staged.isMapSame) {
        BaseMap map = staged.map;
        map.importedAt = QDateTime::currentDateTimeUtc();
        if (const auto kept = storeBaseMap(sql, map, staged.cells); !kept) return std::unexpected(kept.error());
    }
    if (staged.parts.testFlag(OsmPart::Walking) && !staged.isWalkingSame) {
        WalkingSource walking = staged.walking;
        walking.importedAt = QDateTime::currentDateTimeUtc();
        if (const auto kept = storeWalkingNetwork(sql, walking, staged.packedWalking); !kept) return std::unexpected(kept.error());
    }
    if (staged.parts.testFlag(OsmPart::Addresses) && !staged.addresses.isEmpty())
        if (const auto kept = mergeAddresses(sql, staged.addresses); !kept) return std::unexpected(kept.error());
    if (!staged.parts.testFlag(OsmPart::Places)) return RowCounts();
    return mergePlaces(sql, staged.places, choices, staged.today, progress);
}
