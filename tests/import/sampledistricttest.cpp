// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/grid.h"
#include "core/places/places.h"
#include "core/places/timetable.h"
#include "core/register/municipality.h"
#include "geo/basecell.h"
#include "geo/projection.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include "import/gdal.h"
#include "import/sample.h"
#include "import/samplecrossings.h"
#include "import/sampleosm.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QDate tuesday(2026, 11, 24), saturday(2026, 11, 28), sunday(2026, 11, 29), christmas(2026, 12, 25), tuesdayInHolidays(2026, 12, 29);

/** What leaves a stop on one day. */
struct Day {
    QHash<QString, QList<Departure>> at = {};
    qsizetype all() const
    {
        qsizetype sum = 0;
        for (const QList<Departure> &some : at) sum += some.size();
        return sum;
    }
    bool has(const QString &line) const
    {
        return std::ranges::any_of(at, [&](const QList<Departure> &some) {
            return std::ranges::any_of(some, [&](const Departure &one) { return one.line.startsWith(line); });
        });
    }
};

/** The sample on one engine, made once. */
struct MadeUp {
    std::unique_ptr<TestRegister> store = {};
    QList<Place> stops = {};
    QHash<QDate, Day> days = {};
    QList<SampleTown> towns = {};
    SampleLand land = {};
};
}

/** The invented district around the vacancies: what runs there, who lives there, and its map, on both engines. */
class SampleDistrictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void initTestCase() { hardenGdal(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m = &m_districts[onServer ? 1 : 0];
        if (m->store) return;
        m->store = std::make_unique<TestRegister>(onServer);
        VERIFY_DONE(makeSample(**m->store, testActor, QFINDTESTDATA("../../assets/sample/municipalities.geojson"), today, {}));
        const auto stops = m->store->read([](Sql &sql) { return listPlaces(sql, {.kinds = {PlaceKind::Stop, PlaceKind::Station}}); });
        VERIFY_DONE(stops);
        m->stops = *stops;
        const auto towns = m->store->read(listSampleTowns);
        VERIFY_DONE(towns);
        m->towns = *towns;
        m->land = sampleLand(m->towns, sampleRoads(m->towns));
    }

    void somethingLeavesEveryStopOnAWorkday()
    {
        QCOMPARE(m->stops.size(), 150);
        const Day day = dayAt(tuesday);
        int onCall = 0;
        for (const Place &stop : std::as_const(m->stops)) {
            const QList<Departure> &some = day.at[stop.originKey];
            QVERIFY2(some.size() >= 3, qPrintable(stop.name));
            onCall += std::ranges::all_of(some, &Departure::onCall) ? 1 : 0;
        }
        QVERIFY2(onCall > 3 && onCall < 30, qPrintable(QString::number(onCall)));
    }
    void littleLeavesOnSundays()
    {
        const qsizetype workday = dayAt(tuesday).all();
        QVERIFY(dayAt(saturday).all() * 10 < workday * 7);
        QVERIFY(dayAt(sunday).all() * 10 < workday * 4);
        QVERIFY(dayAt(sunday).all() > 0);
        QCOMPARE(dayAt(christmas).all(), dayAt(sunday).all());
    }
    void schoolBusesRestInTheHolidays()
    {
        QVERIFY(dayAt(tuesday).has(u"S "_s));
        QVERIFY(!dayAt(tuesdayInHolidays).has(u"S "_s));
        QVERIFY(dayAt(tuesdayInHolidays).has(u"D "_s));
    }
    void stationsAreServedWithTheirStops()
    {
        const auto counted = m->store->read([](Sql &sql) { return countDepartures(sql, tuesday, 0, 1440); });
        VERIFY_DONE(counted);
        QSet<QString> stations, byRail;
        for (const Place &stop : std::as_const(m->stops)) {
            stations += stop.stationKey.isEmpty() ? stop.originKey : stop.stationKey;
            if (stop.kind == PlaceKind::Station) byRail += stop.originKey;
        }
        QVERIFY(byRail.size() >= 5);
        for (const StationDepartures &one : *counted) {
            QVERIFY2(stations.remove(one.stationKey), qPrintable(one.stationKey));
            QCOMPARE(one.byRouteType.contains(2), byRail.contains(one.stationKey));
            QCOMPARE(one.stops, byRail.contains(one.stationKey) ? 2 : 1);
        }
        QVERIFY2(stations.isEmpty(), qPrintable(stations.values().join(u' ')));
    }
    void stopsStandOnRoads()
    {
        const std::vector<Line> roads = roadLines();
        for (const Place &stop : std::as_const(m->stops)) {
            if (stop.kind != PlaceKind::Stop) continue;
            const Utm place = *pointOf(stop.geom.bytes);
            const bool isOnRoad = std::ranges::any_of(roads, [&](const Line &road) { return metresTo(road, place) < 1; });
            QVERIFY2(isOnRoad, qPrintable(stop.name));
            QVERIFY(!stop.ags.isEmpty() && stop.name.startsWith(townOf(stop.ags).name + u','));
        }
    }

    void busesDriveOnRoads()
    {
        const auto buses = m->store->read([](Sql &sql) { return listPlaces(sql, {.kinds = {PlaceKind::CommunityBus}}); });
        VERIFY_DONE(buses);
        const std::vector<Line> roads = roadLines();
        int routes = 0;
        for (const Place &bus : *buses)
            for (const Line &route : readLines(bus.geom.bytes).value_or(std::vector<Line>())) {
                ++routes;
                for (const Utm corner : route)
                    QVERIFY2(
                        std::ranges::any_of(roads, [&](const Line &road) { return metresTo(road, corner) < 2; }), qPrintable(bus.name));
            }
        QCOMPARE(routes, 4);
    }

    void inhabitantsAddUp()
    {
        const auto grids = m->store->read(listGrids);
        VERIFY_DONE(grids);
        QCOMPARE(grids->size(), 1);
        const auto cells = m->store->read([&](Sql &sql) { return listCells(sql, {.gridId = grids->first().grid.id, .sizeM = 100}); });
        VERIFY_DONE(cells);
        QHash<QString, int> people;
        int withheld = 0;
        for (const GridCell &cell : *cells) {
            QVERIFY(cell.east % 100 == 0 && cell.north % 100 == 0);
            const auto town
                = std::ranges::find_if(m->towns, [&](const SampleTown &one) { return contains(one.border, *pointOf(cell.geom.bytes)); });
            QVERIFY(town != m->towns.end() && town->isOwn);
            people[town->ags] += cell.inhabitants.value_or(0);
            withheld += cell.inhabitants ? 0 : 1;
            QCOMPARE(cell.dwellings.has_value(), cell.inhabitants.has_value());
            QVERIFY(cell.dwellings.value_or(0) <= cell.inhabitants.value_or(0));
            QVERIFY(cell.vacantDwellings.value_or(0) * 10 < std::max(1, cell.dwellings.value_or(0)));
        }
        for (const SampleTown &town : std::as_const(m->towns))
            QVERIFY2(people.value(town.ags) == (town.isOwn ? town.population : 0), qPrintable(town.name));
        QVERIFY2(withheld > 50 && withheld * 10 < cells->size(), qPrintable(QString::number(withheld)));
    }

    void theMapIsStored()
    {
        const auto map = m->store->read(currentBaseMap);
        VERIFY_DONE(map);
        QVERIFY(*map);
        QCOMPARE((*map)->attribution, u"Karte frei erfunden"_s);
        QCOMPARE((*map)->licence, u"CC0"_s);
        constexpr int level = 14;
        for (const SampleTown &town : std::as_const(m->towns)) {
            const auto place = toMercator(town.centre);
            const BaseCellKey key{level, int(place->x * (1 << level)), int(place->y * (1 << level))};
            const auto content = m->store->read([&](Sql &sql) { return baseCellContent(sql, (*map)->uid, key); });
            VERIFY_DONE(content);
            const auto things = unpackBaseCell(*content);
            QVERIFY2(things, qPrintable(town.name));
            const auto has = [&](auto test) { return std::ranges::any_of(*things, test); };
            QVERIFY2(has([&](const BaseFeature &one) { return isPlaceName(one.kind) && one.name == town.name; }), qPrintable(town.name));
            QVERIFY2(has([](const BaseFeature &one) { return one.kind == BaseKind::Residential; }), qPrintable(town.name));
            QVERIFY2(
                has([](const BaseFeature &one) { return one.kind == BaseKind::Street && !one.name.isEmpty(); }), qPrintable(town.name));
            QVERIFY2(has([](const BaseFeature &one) { return one.kind >= BaseKind::Street && one.kind <= BaseKind::Primary; }),
                qPrintable(town.name));
        }
    }
    void theFileIsTheSameEveryTime()
    {
        const QByteArray once = sampleOsm(m->towns, m->land);
        QVERIFY(once == sampleOsm(m->towns, sampleLand(m->towns, sampleRoads(m->towns))));
        if (m_firstOsm.isEmpty()) m_firstOsm = once;
        QVERIFY(once == m_firstOsm); // on the other engine too
        QVERIFY(once.contains("<tag k=\"highway\" v=\"footway\"/>") && once.contains("<tag k=\"waterway\" v=\"stream\"/>"));
        QVERIFY(once.contains("<tag k=\"landuse\" v=\"forest\"/>") && once.contains("<tag k=\"railway\" v=\"rail\"/>"));
    }
    void oneCanWalkFromAnywhereToAnywhere()
    {
        std::vector<std::vector<int>> next(m->land.nodes.size());
        int first = -1;
        qsizetype all = 0;
        for (const SampleWay &way : m->land.ways) {
            if (!isRoad(way)) continue;
            first = way.nodes.front();
            for (size_t i = 1; i < way.nodes.size(); ++i) {
                next[way.nodes[i - 1]].push_back(way.nodes[i]);
                next[way.nodes[i]].push_back(way.nodes[i - 1]);
            }
        }
        for (const auto &some : next) all += some.empty() ? 0 : 1;
        QSet<int> reached{first};
        for (std::vector<int> open{first}; !open.empty();) {
            const int here = open.back();
            open.pop_back();
            for (const int there : next[here])
                if (!reached.contains(there)) reached += there, open.push_back(there);
        }
        QCOMPARE(reached.size(), all);
        for (const SampleTown &town : std::as_const(m->towns))
            QVERIFY2(std::ranges::any_of(reached, [&](int node) { return metresBetween(m->land.nodes[node], town.centre) < 1; }),
                qPrintable(town.name));
    }

    /** Three villages, one without a known number of people, beside a town of another district. */
    void aFewTownsAreEnough()
    {
        QFETCH_GLOBAL(bool, onServer);
        TestRegister small(onServer);
        VERIFY_DONE(makeSample(*small, testActor, QFINDTESTDATA("data/vier-gemeinden.geojson"), today, {}));
        const auto stops = small.read([](Sql &sql) { return listPlaces(sql, {.kinds = {PlaceKind::Stop, PlaceKind::Station}}); });
        VERIFY_DONE(stops);
        QCOMPARE(stops->size(), 150);
        for (const Place &stop : *stops) {
            const auto some = small.read([&](Sql &sql) { return departuresOf(sql, stop.originKey, tuesday); });
            QVERIFY2(some && !some->isEmpty(), qPrintable(stop.name));
        }
    }

    void cleanupTestCase() { m_districts = {}; }

private:
    const Day &dayAt(QDate date)
    {
        if (m->days.contains(date)) return m->days[date];
        m->days[date] = *m->store->read([&](Sql &sql) -> Result<Day> {
            Day day;
            for (const Place &stop : std::as_const(m->stops)) day.at[stop.originKey] = *departuresOf(sql, stop.originKey, date);
            return day;
        });
        return m->days[date];
    }
    std::vector<Line> roadLines() const
    {
        std::vector<Line> roads;
        for (const SampleWay &way : m->land.ways) {
            if (!isRoad(way)) continue;
            roads.emplace_back();
            for (const int node : way.nodes) roads.back().push_back(m->land.nodes[node]);
        }
        return roads;
    }
    SampleTown townOf(const QString &ags) const { return *std::ranges::find(m->towns, ags, &SampleTown::ags); }

    std::array<MadeUp, 2> m_districts;
    /** The one of the engine that is on. */
    MadeUp *m = nullptr;
    QByteArray m_firstOsm;
};

QTEST_GUILESS_MAIN(SampleDistrictTest)
#include "sampledistricttest.moc"
