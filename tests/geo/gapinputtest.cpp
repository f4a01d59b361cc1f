// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/address.h"
#include "core/places/grid.h"
#include "core/places/places.h"
#include "core/register/entries.h"
#include "core/register/municipality.h"
#include "core/walking/walkingstore.h"
#include "geo/mobility/gaps.h"
#include "geo/projection.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate tuesday(2026, 11, 24), sunday(2026, 11, 29), nextYear(2027, 11, 23);
constexpr double west = 400000, south = 5470000;

GapProfile standard()
{
    return *std::ranges::find(builtInProfiles(), u"standard_120"_s, &GapProfile::key);
}

QStringList reasonsOf(const GapInput &input)
{
    QStringList reasons;
    for (const Error &note : input.notes) reasons += note.reason;
    return reasons;
}

/** Two villages of a square kilometre each; the second belongs to another district. */
Result<> addVillages(Sql &sql)
{
    return addMunicipality(sql, u"07335001"_s, u"Adorf"_s, west, south)
        .and_then([&](Municipality town) {
            town.population = 90;
            return sql.save(u"municipality"_s, town);
        })
        .and_then([&](const Municipality &) { return addMunicipality(sql, u"07336002"_s, u"Bedorf"_s, west + 1000, south); })
        .and_then([&](Municipality town) {
            town.population = 40;
            return sql.save(u"municipality"_s, town);
        })
        .and_then([&](const Municipality &) { return setOwnDistrict(sql, u"07335"_s); });
}

Result<> addCells(Sql &sql)
{
    const auto grid = sql.add(u"grid"_s, Grid{.source = u"Zensus 2022"_s, .credit = u"© Zensus"_s, .stand = QDate(2022, 5, 15)});
    if (!grid) return std::unexpected(grid.error());
    const auto corner = *toLaea(Utm{west + 200, south + 200});
    const std::array<std::optional<int>, 4> people{30, std::nullopt, 0, 12};
    for (size_t i = 0; i < people.size(); ++i) {
        GridCell cell{
            .gridId = grid->id, .sizeM = 100, .east = int(corner.east) / 100 * 100 + int(i) * 100, .north = int(corner.north) / 100 * 100};
        cell.inhabitants = people[i];
        cell.geom = toWkb(*toUtm(LaeaPlace{cell.east + 50.0, cell.north + 50.0}));
        if (const auto kept = sql.add(u"grid_cell"_s, cell); !kept) return std::unexpected(kept.error());
    }
    return {};
}

Timetable busLine()
{
    return {.feed = {.key = u"v"_s,
                .publisher = u"Verbund"_s,
                .credit = u"© Verbund"_s,
                .validFrom = QDate(2026, 1, 1),
                .validUntil = QDate(2026, 12, 31)},
        .routes = {{.key = u"7"_s, .shortName = u"7"_s, .routeType = 3}},
        .calendars = {{.key = u"woche"_s, .weekdays = 0b11111, .validFrom = QDate(2026, 1, 1), .validUntil = QDate(2026, 12, 31)}},
        .departures = {{.stopKey = u"gtfs:v:1"_s,
            .stationKey = u"gtfs:v:1"_s,
            .routeKey = u"7"_s,
            .calendarKey = u"woche"_s,
            .headsign = u"Stadt"_s,
            .minutes = u"300,400,500,1300"_s}}};
}

Result<> addBusLine(Sql &sql, const QList<Utm> &stops)
{
    int number = 0;
    for (const Utm at : stops) {
        ++number;
        Place stop{.kind = PlaceKind::Stop, .name = u"Kirche"_s, .originKey = u"gtfs:v:%1"_s.arg(number), .geom = toWkb(at)};
        if (const auto kept = keepPlace(sql, {.place = stop}); !kept) return std::unexpected(kept.error());
    }
    return replaceTimetable(sql, busLine()).transform([](const TimetableCounts &) { });
}

Result<> addCommunityBus(Sql &sql, const QString &hours)
{
    PlaceEntry entry{
        .place = {.kind = PlaceKind::CommunityBus, .name = u"Bürgerbus Adorf"_s, .openingHours = hours, .geom = square(west, south)}};
    entry.bus = CommunityBus{.form = BusForm::DoorToDoor};
    return keepPlace(sql, entry).transform([](const PlaceEntry &) { });
}

Result<GapInput> loaded(TestRegister &store, QDate day)
{
    return store.read([day](Sql &sql) { return loadGapInput(sql, {.day = day, .profile = standard(), .today = QDate(2026, 11, 22)}); });
}
}

/** What gaps are found from, on both engines. */
class GapInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void whatIsMissingIsSaid_data() { engineRows(); }
    void whatIsMissingIsSaid()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        QCOMPARE(loaded(store, tuesday).error().reason, u"gaps.noTowns"_s);
        VERIFY_DONE(store.write([](Sql &sql) { return addMunicipality(sql, u"07335001"_s, u"Adorf"_s, west, south); }));
        QCOMPARE(loaded(store, tuesday).error().reason, u"gaps.noCells"_s);
    }

    void censusCellsAreTaken_data() { engineRows(); }
    void censusCellsAreTaken()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) { return addVillages(sql).and_then([&] { return addCells(sql); }); }));
        const auto input = loaded(store, tuesday);
        VERIFY_DONE(input);
        QCOMPARE(input->origin, CellOrigin::Census);
        QCOMPARE(input->cells.size(), 2u); // the withheld and the empty one are none
        QCOMPARE(input->cells.front().inhabitants, 30);
        QCOMPARE(input->cells.front().town, 0);
        QVERIFY(input->towns[0].isOwn && !input->towns[1].isOwn);
        QCOMPARE(reasonsOf(*input), (QStringList{u"note.gaps.withheld"_s, u"note.gaps.noTimetable"_s, u"note.gaps.noPaths"_s}));
        QCOMPARE(input->sources, QStringList{u"Zensus 2022 (15.05.22)"_s});
        QVERIFY(input->credits.contains(u"© Zensus"_s));
    }

    void withoutCensusAddressesTellWherePeopleLive_data() { engineRows(); }
    void withoutCensusAddressesTellWherePeopleLive()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) {
            return addVillages(sql)
                .and_then([&] { return sql.add(u"address_source"_s, AddressSource{.name = u"Hauskoordinaten"_s}); })
                .and_then([&](const AddressSource &source) {
                    AddressStreet street{.sourceId = source.id, .street = u"Hauptstraße"_s};
                    setHouses(street,
                        {{u"1"_s, {west + 210, south + 210}}, {u"2"_s, {west + 215, south + 215}}, {u"9"_s, {west + 800, south + 800}}});
                    return sql.add(u"address_street"_s, street);
                });
        }));
        const auto input = loaded(store, tuesday);
        VERIFY_DONE(input);
        QCOMPARE(input->origin, CellOrigin::Addresses);
        QCOMPARE(reasonsOf(*input).first(), u"note.gaps.addresses"_s);
        int adorf = 0, bedorf = 0, largest = 0;
        for (const GapCell &cell : input->cells) {
            (cell.town == 0 ? adorf : bedorf) += cell.inhabitants;
            largest = std::max(largest, cell.inhabitants);
        }
        QCOMPARE(adorf, 90);
        QCOMPARE(largest, 60); // two of three houses
        QCOMPARE(bedorf, 40); // no house: the municipality is one cell
    }

    void aFewHousesAreNoMunicipality_data() { engineRows(); }
    void aFewHousesAreNoMunicipality()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) {
            return addVillages(sql)
                .and_then([&] { return sql.updateAll(u"municipality"_s, u"1=1"_s, {}, {{u"population"_s, 9000}}); })
                .and_then([&] { return sql.add(u"address_source"_s, AddressSource{.name = u"Hauskoordinaten"_s}); })
                .and_then([&](const AddressSource &source) {
                    AddressStreet street{.sourceId = source.id, .street = u"Hauptstraße"_s};
                    setHouses(street, {{u"1"_s, {west + 10, south + 10}}});
                    return sql.add(u"address_street"_s, street);
                });
        }));
        const auto input = loaded(store, tuesday);
        VERIFY_DONE(input);
        QCOMPARE(input->origin, CellOrigin::Municipalities);
        QCOMPARE(input->cells.front().inhabitants, 9000); // they do not live behind one door
        QVERIFY(metresBetween(input->cells.front().centre, {west + 500, south + 500}) < 150);
    }

    void withoutAddressesEachMunicipalityIsOneCell_data() { engineRows(); }
    void withoutAddressesEachMunicipalityIsOneCell()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(addVillages));
        const auto input = loaded(store, tuesday);
        VERIFY_DONE(input);
        QCOMPARE(input->origin, CellOrigin::Municipalities);
        QCOMPARE(input->cells.size(), 2u);
        QVERIFY(metresBetween(input->cells.front().centre, {west + 500, south + 500}) < 150);
        QCOMPARE(reasonsOf(*input).first(), u"note.gaps.towns"_s);
    }

    void departuresOfTheDayInTheWindow_data() { engineRows(); }
    void departuresOfTheDayInTheWindow()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) {
            return addVillages(sql).and_then([&] { return addBusLine(sql, {{west + 500, south + 500}, {west + 520, south + 500}}); });
        }));
        const auto input = loaded(store, tuesday);
        VERIFY_DONE(input);
        QCOMPARE(input->stations.size(), 1u);
        QCOMPARE(input->stations.front().counts.byRouteType, (QMap<int, int>{{3, 2}})); // 6 to 20 o'clock
        QCOMPARE(std::ranges::count(input->places, PlaceKind::Stop, &GapPlace::kind), 1); // the other one has no departures
        const auto rest = loaded(store, sunday);
        QVERIFY(rest->stations.empty());
        QVERIFY(reasonsOf(*rest).contains(u"note.gaps.noDepartures"_s));
        QCOMPARE(std::ranges::count(rest->places, PlaceKind::Stop, &GapPlace::kind), 2);
        const auto expired = loaded(store, nextYear);
        const auto note = std::ranges::find(expired->notes, u"note.gaps.expired"_s, &Error::reason);
        QVERIFY(note != expired->notes.end());
        QCOMPARE(note->arguments, (QStringList{u"Verbund"_s, u"23.11.27"_s, u"01.01.26"_s, u"31.12.26"_s}));
        QVERIFY(input->hash != rest->hash);
        QCOMPARE(loaded(store, tuesday)->hash, input->hash);
    }

    void stopsThatStandTwiceAreNamed_data() { engineRows(); }
    void stopsThatStandTwiceAreNamed()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) {
            return addVillages(sql)
                .and_then([&] { return addBusLine(sql, {{west + 500, south + 500}, {west + 520, south + 500}}); })
                .and_then([&] {
                    Timetable both = busLine();
                    both.departures += both.departures.first();
                    both.departures.last().stopKey = both.departures.last().stationKey = u"gtfs:v:2"_s;
                    return replaceTimetable(sql, both);
                });
        }));
        const auto input = loaded(store, tuesday);
        const auto note = std::ranges::find(input->notes, u"note.gaps.duplicates"_s, &Error::reason);
        QVERIFY(note != input->notes.end());
        QCOMPARE(note->arguments.first(), u"2"_s);
    }

    void aCommunityBusByItsWeek_data() { engineRows(); }
    void aCommunityBusByItsWeek()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) {
            return addVillages(sql).and_then([&] { return addCells(sql); }).and_then([&] {
                return addCommunityBus(sql, u"Th 08:30-13:30"_s);
            });
        }));
        const auto input = loaded(store, tuesday);
        VERIFY_DONE(input);
        QCOMPARE(input->buses.size(), 1u);
        QVERIFY(input->buses.front().runsInWeek && !input->buses.front().runsOnDay);
        QCOMPARE(findGaps(*input, standard())->cells.gaps.front().level, GapLevel::L2);
    }

    void pathsAreUsedWhereThereAreSome_data() { engineRows(); }
    void pathsAreUsedWhereThereAreSome()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const WalkingNetwork network(
            {{west, south}, {west + 500, south}, {west + 1000, south}}, std::vector<WalkingEdge>{{0, 1, 500}, {1, 2, 500}});
        VERIFY_DONE(store.write([&](Sql &sql) {
            return addVillages(sql).and_then([&] { return addBusLine(sql, {{west + 900, south + 900}}); }).and_then([&] {
                return storeWalkingNetwork(sql, {.name = u"paths.osm"_s, .credit = u"© OSM"_s, .sha256 = u"abc"_s}, network.packed());
            });
        }));
        const auto input = loaded(store, tuesday);
        VERIFY_DONE(input);
        QVERIFY(input->network && input->network->nodeCount() == 3);
        QVERIFY(input->credits.contains(u"© OSM"_s));
        const auto note = std::ranges::find(input->notes, u"note.gaps.far"_s, &Error::reason);
        QVERIFY(note != input->notes.end());
        QCOMPARE(note->arguments, (QStringList{u"1"_s, u"Haltestelle Kirche"_s}));
        QVERIFY(findGaps(*input, standard())->onPaths);
    }

    void whoCancelsGetsNothing()
    {
        TestRegister store(false);
        VERIFY_DONE(store.write(addVillages));
        const auto input = store.read([](Sql &sql) {
            return loadGapInput(sql, {.day = tuesday, .profile = standard(), .today = tuesday}, Progress({}, [] { return true; }));
        });
        QVERIFY(!input && input.error().kind == Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(GapInputTest)
#include "gapinputtest.moc"
