// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/places.h"
#include "core/places/busarea.h"
#include "core/places/schoolholiday.h"
#include "core/storage/changelog.h"
#include "geo/wkb.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
constexpr Utm market{410000, 5477000};

PlaceEntry bench(Utm at, const QString &name = u"Marktplatz"_s)
{
    PlaceEntry entry;
    entry.place.kind = PlaceKind::RideBench;
    entry.place.name = name;
    entry.place.directions = u"Ramstein; Weilerbach"_s;
    entry.place.lit = Tri::Yes;
    entry.place.geom = toWkb(at);
    return entry;
}

PlaceEntry bus()
{
    PlaceEntry entry;
    entry.place.kind = PlaceKind::CommunityBus;
    entry.place.name = u"Bürgerbus Muster"_s;
    entry.place.openingHours = u"Tu 08:00-12:00"_s;
    entry.place.geom = toWkb(market);
    entry.bus
        = CommunityBus{.form = BusForm::FixedLine, .bookingType = BookingType::SameDay, .priorNoticeLastTime = QTime(7, 45), .seats = 8};
    entry.stops = {
        CommunityBusStop{.name = u"Rathaus"_s, .minutesAfterStart = 0}, CommunityBusStop{.name = u"Dorfladen"_s, .minutesAfterStart = 9}};
    return entry;
}

QStringList ids(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings) all += finding.id;
    return all;
}
}

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data() { engineRows(); }
    void keepsEverything()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto kept = reg.write([](Sql &sql) { return savePlace(sql, bus(), today); });
        VERIFY_DONE(kept);
        const auto loaded = reg.read([id = kept->place.id](Sql &sql) { return loadPlace(sql, id); });
        VERIFY_DONE(loaded);
        QVERIFY(*loaded == *kept);
        QCOMPARE(loaded->bus->priorNoticeLastTime, QTime(7, 45));
        QCOMPARE(loaded->stops.size(), 2);
        QCOMPARE(loaded->stops[1].minutesAfterStart, std::optional(9));
        QCOMPARE(loaded->place.geom, toWkb(market));
    }

    void changesAreOneStepThatCanBeTakenBack_data() { engineRows(); }
    void changesAreOneStepThatCanBeTakenBack()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        auto before = reg.write([](Sql &sql) { return savePlace(sql, bus(), today); });
        VERIFY_DONE(before);
        PlaceEntry changed = *before;
        changed.place.phone = u"030 23125001"_s;
        changed.bus->fare = FareKind::Donation;
        changed.stops.removeFirst();
        changed.stops += CommunityBusStop{.name = u"Bahnhof"_s};
        const auto kept = reg.write([&](Sql &sql) { return savePlace(sql, changed, today); });
        VERIFY_DONE(kept);
        QCOMPARE(kept->stops.size(), 2);
        QCOMPARE(kept->stops[0].name, u"Dorfladen"_s);
        QVERIFY(!reg.write([&](Sql &sql) { return savePlace(sql, changed, today); })); // its version is over
        const auto steps = reg.read([](Sql &sql) { return recentSteps(sql, 1); });
        QCOMPARE(steps->first().verb, u"place.changed"_s);
        VERIFY_DONE(reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        const auto back = reg.read([id = kept->place.id](Sql &sql) { return loadPlace(sql, id); });
        VERIFY_DONE(back);
        QVERIFY(back->place.phone.isEmpty());
        QCOMPARE(back->bus->fare, FareKind::Unknown);
        QCOMPARE(back->stops.size(), 2);
        QCOMPARE(back->stops[0].name, u"Rathaus"_s);
    }

    void aServiceThatBecomesAStopLosesItsService_data() { engineRows(); }
    void aServiceThatBecomesAStopLosesItsService()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        auto kept = reg.write([](Sql &sql) { return savePlace(sql, bus(), today); });
        kept->place.kind = PlaceKind::Stop;
        VERIFY_DONE(reg.write([&](Sql &sql) { return savePlace(sql, *kept, today); }));
        QCOMPARE(reg.read([](Sql &sql) { return sql.value(u"select count(*) from community_bus"_s); })->toInt(), 0);
        QCOMPARE(reg.read([](Sql &sql) { return sql.value(u"select count(*) from community_bus_stop"_s); })->toInt(), 0);
    }

    void removingFreesThePartner_data() { engineRows(); }
    void removingFreesThePartner()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto there = reg.write([](Sql &sql) { return savePlace(sql, bench(market), today); });
        PlaceEntry second = bench({market.east + 900, market.north}, u"Kirche"_s);
        second.place.returnBenchUid = there->place.uid;
        const auto back = reg.write([&](Sql &sql) { return savePlace(sql, second, today); });
        VERIFY_DONE(back);
        auto context = reg.read([&](Sql &sql) { return placeContext(sql, *back, today); });
        QVERIFY(!ids(checkPlaceEntry(*back, *context)).contains(u"PL-05"_s));
        VERIFY_DONE(reg.write([&](Sql &sql) { return removePlace(sql, there->place.id, there->place.version); }));
        const auto alone = reg.read([id = back->place.id](Sql &sql) { return loadPlace(sql, id); });
        QVERIFY(alone->place.returnBenchUid.isEmpty());
        context = reg.read([&](Sql &sql) { return placeContext(sql, *alone, today); });
        QVERIFY(ids(checkPlaceEntry(*alone, *context)).contains(u"PL-05"_s));
    }

    void theBenchForTheWayBackLeadsBack_data() { engineRows(); }
    void theBenchForTheWayBackLeadsBack()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto there = reg.write([](Sql &sql) { return savePlace(sql, bench(market), today); });
        const auto saved = [&](Utm at, const QString &name) {
            PlaceEntry entry = bench(at, name);
            entry.place.returnBenchUid = there->place.uid;
            return reg.write([&](Sql &sql) {
                return savePlace(sql, entry, today).and_then([&](const PlaceEntry &kept) {
                    return pairBench(sql, kept.place).transform([&] { return kept; });
                });
            });
        };
        const auto partner = [&](qint64 id) { return reg.read([&](Sql &sql) { return loadPlace(sql, id); })->place.returnBenchUid; };
        const auto back = saved({market.east + 900, market.north}, u"Kirche"_s);
        VERIFY_DONE(back);
        QCOMPARE(partner(there->place.id), back->place.uid);
        const auto third = saved({market.east, market.north + 900}, u"Schule"_s);
        VERIFY_DONE(third);
        QCOMPARE(partner(there->place.id), back->place.uid); // it has one already
        QCOMPARE(partner(third->place.id), there->place.uid);
    }

    void anAreaIsMadeOfMunicipalities_data() { engineRows(); }
    void anAreaIsMadeOfMunicipalities()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        QList<qint64> towns;
        const auto add = [&](const QString &ags, const QString &name, double away) {
            const auto town = reg.write([&](Sql &sql) { return addMunicipality(sql, ags, name, market.east + away, market.north); });
            VERIFY_DONE(town);
            towns += town->id;
        };
        add(u"07335001"_s, u"Adorf"_s, 0);
        add(u"07335002"_s, u"Bedorf"_s, 1000);
        add(u"07335003"_s, u"Cedorf"_s, 9000);
        const auto area = reg.read([&](Sql &sql) { return areaOf(sql, towns.first(2)); });
        VERIFY_DONE(area);
        QCOMPARE(reg.read([&](Sql &sql) { return townsIn(sql, *area); }).value(),
            (QList<AreaTown>{{towns[0], u"Adorf"_s}, {towns[1], u"Bedorf"_s}}));
        const auto box = reg.read([&](Sql &sql) { return boxAround(sql, *area); });
        QCOMPARE(box->value(), (UtmBox{market.east, market.north, market.east + 2000, market.north + 1000}));
        const auto both = reg.read([&](Sql &sql) { return areaOf(sql, {towns[0], towns[2]}); });
        QCOMPARE(reg.read([&](Sql &sql) { return townsIn(sql, *both); })->size(), 2); // apart from one another

        PlaceEntry entry = bus();
        entry.place.geom = *area;
        const auto kept = reg.write([&](Sql &sql) { return savePlace(sql, entry, today); });
        VERIFY_DONE(kept);
        QCOMPARE(reg.read([&](Sql &sql) { return townsIn(sql, kept->place.geom); })->size(), 2);
        const auto stored = reg.read([&](Sql &sql) { return loadPlace(sql, kept->place.id); });
        QCOMPARE(stored->place.geom, *area); // so that a form knows it again as made of these
        const auto along = [&](const Wkb &shape) { return reg.read([&](Sql &sql) { return townsAlong(sql, shape); }).value(); };
        const auto names = [](const QList<AreaTown> &found) {
            QStringList all;
            for (const AreaTown &town : found) all += town.name;
            return all;
        };
        const auto at = [](double east, double north) { return Utm{market.east + east, market.north + north}; };
        QCOMPARE(names(along(*area)), (QStringList{u"Adorf"_s, u"Bedorf"_s}));
        QCOMPARE(names(along(toWkb(std::vector<Line>{{at(500, 500), at(1500, 600)}}))), (QStringList{u"Adorf"_s, u"Bedorf"_s}));
        QCOMPARE(names(along(toWkb(at(1500, 500)))), QStringList{u"Bedorf"_s});
        const Ring corner{at(10, 10), at(90, 10), at(90, 90), at(10, 10)}; // without the middle of any
        QCOMPARE(names(along(toWkb(MultiPolygon{{corner}}))), QStringList{u"Adorf"_s});
        QVERIFY(along({}).isEmpty());
        QVERIFY(reg.read([](Sql &sql) { return areaOf(sql, {}); })->bytes.isEmpty());
        QVERIFY(reg.read([](Sql &sql) { return townsIn(sql, toWkb(market)); })->isEmpty());
        QCOMPARE(reg.read([](Sql &sql) { return boxAround(sql, toWkb(market)); })->value(),
            (UtmBox{market.east, market.north, market.east, market.north}));
        QVERIFY(!reg.read([](Sql &sql) { return boxAround(sql, {}); })->has_value());
    }

    void filters_data() { engineRows(); }
    void filters()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        PlaceEntry ended = bench({market.east + 3000, market.north}, u"Altes Rathaus"_s);
        ended.place.validUntil = today.addDays(-1);
        PlaceEntry planned = bench({market.east, market.north + 3000}, u"Neubau"_s);
        planned.place.validFrom = today.addDays(1);
        for (const PlaceEntry &entry : {bench(market), ended, planned, bus()})
            VERIFY_DONE(reg.write([&](Sql &sql) { return savePlace(sql, entry, today); }));
        const auto count = [&](const PlaceFilter &filter) { return reg.read([&](Sql &sql) { return listPlaces(sql, filter); })->size(); };
        QCOMPARE(count({}), 4);
        QCOMPARE(count({.kinds = {PlaceKind::RideBench}}), 3);
        QCOMPARE(count({.kinds = {PlaceKind::RideBench}, .validOn = today}), 1);
        QCOMPARE(count({.validOn = today.addDays(-1)}), 3);
        QCOMPARE(count({.validOn = today.addDays(1)}), 3);
        QCOMPARE(count({.text = u"buergerbus"_s}), 1);
        QCOMPARE(count({.text = u"mitfahrerbank weiler"_s}), 3);
        QCOMPARE(count({.box = UtmBox{market.east - 10, market.north - 10, market.east + 10, market.north + 10}}), 2);
    }

    void nearOnesOfTheSameKind_data() { engineRows(); }
    void nearOnesOfTheSameKind()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto first = reg.write([](Sql &sql) { return savePlace(sql, bench(market), today); });
        VERIFY_DONE(reg.write([](Sql &sql) { return savePlace(sql, bus(), today); })); // same spot, another kind
        const PlaceEntry close = bench({market.east + 30, market.north + 30});
        const auto near = reg.read([&](Sql &sql) { return placesNear(sql, close.place, duplicateMetres); });
        VERIFY_DONE(near);
        QCOMPARE(near->size(), 1);
        QCOMPARE(near->first().id, first->place.id);
        QCOMPARE(qRound(near->first().metres), 42);
        QVERIFY(reg.read([&](Sql &sql) { return placesNear(sql, bench({market.east + 40, market.north + 40}).place, duplicateMetres); })
                ->isEmpty());
        QVERIFY(reg.read([&](Sql &sql) { return placesNear(sql, first->place, duplicateMetres); })->isEmpty());
    }

    void rules_data()
    {
        QTest::addColumn<PlaceEntry>("entry");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("found");
        const auto row
            = [](const char *name, PlaceEntry entry, const char *id, bool found, const std::function<void(PlaceEntry &)> &change) {
                  change(entry);
                  QTest::newRow(name) << entry << QString::fromLatin1(id) << found;
              };
        row("PL-01 a community bus needs a name", bus(), "PL-01", true, [](PlaceEntry &e) { e.place.name.clear(); });
        row("PL-01 a bench does not", bench(market), "PL-01", false, [](PlaceEntry &e) { e.place.name.clear(); });
        row("PL-02 nowhere", bench(market), "PL-02", true, [](PlaceEntry &e) { e.place.geom = {}; });
        row("PL-03 hours", bench(market), "PL-03", true, [](PlaceEntry &e) { e.place.openingHours = u"immer mal"_s; });
        row("PL-03 phone hours", bus(), "PL-03", true, [](PlaceEntry &e) { e.bus->bookingHours = u"immer mal"_s; });
        row("PL-03 readable", bus(), "PL-03", false, [](PlaceEntry &) { });
        row("PL-04 reversed", bench(market), "PL-04", true,
            [](PlaceEntry &e) { e.place.validFrom = today, e.place.validUntil = today.addDays(-1); });
        row("PL-04 one day", bench(market), "PL-04", false, [](PlaceEntry &e) { e.place.validFrom = today, e.place.validUntil = today; });
        row("PL-04 over", bench(market), "PL-04", true, [](PlaceEntry &e) { e.place.validUntil = today.addDays(-1); });
        row("PL-05 no way back (domain §5.2)", bench(market), "PL-05", true, [](PlaceEntry &) { });
        row("PL-05 not for a stop", bench(market), "PL-05", false, [](PlaceEntry &e) { e.place.kind = PlaceKind::Stop; });
        row("PL-06 booking without a way", bus(), "PL-06", true, [](PlaceEntry &) { });
        row("PL-06 by phone", bus(), "PL-06", false, [](PlaceEntry &e) { e.place.phone = u"030 23125001"_s; });
        row("PL-06 none needed", bus(), "PL-06", false, [](PlaceEntry &e) { e.bus->bookingType = BookingType::NotNeeded; });
        row("PL-08 checked two years ago", bench(market), "PL-08", true, [](PlaceEntry &e) { e.place.lastCheckedOn = today.addYears(-2); });
        row("PL-08 checked a year ago", bench(market), "PL-08", false, [](PlaceEntry &e) { e.place.lastCheckedOn = today.addYears(-1); });
    }
    void rules()
    {
        QFETCH(PlaceEntry, entry);
        QFETCH(QString, id);
        QFETCH(bool, found);
        const auto findings = checkPlaceEntry(entry, {.today = today});
        QCOMPARE(ids(findings).contains(id), found);
        for (const Finding &finding : findings) QVERIFY(sentence(finding) != finding.reason);
    }

    void errorsKeepNothing_data() { engineRows(); }
    void errorsKeepNothing()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        PlaceEntry entry = bench(market);
        entry.place.validFrom = today;
        entry.place.validUntil = today.addDays(-3);
        const auto kept = reg.write([&](Sql &sql) { return savePlace(sql, entry, today); });
        QVERIFY(!kept);
        QCOMPARE(kept.error().reason, u"place.validity"_s);
        QCOMPARE(kept.error().field, u"place.validUntil"_s);
        QCOMPARE(reg.read([](Sql &sql) { return listPlaces(sql); })->size(), 0);
    }

    void checkedByHand_data() { engineRows(); }
    void checkedByHand()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto kept = reg.write([](Sql &sql) { return savePlace(sql, bench(market), today); });
        VERIFY_DONE(reg.write([&](Sql &sql) { return confirmPlace(sql, kept->place.id, today, u"Tina Test"_s); }));
        const auto loaded = reg.read([&](Sql &sql) { return loadPlace(sql, kept->place.id); });
        QCOMPARE(loaded->place.lastCheckedOn, today);
        QCOMPARE(loaded->place.lastCheckedBy, u"Tina Test"_s);
    }

    void everyKindHasAWordAndALayer()
    {
        const QMetaEnum kinds = QMetaEnum::fromType<PlaceKind>();
        QSet<int> groups;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            QVERIFY2(!displayName(Place{.kind = PlaceKind(kinds.value(i))}).isEmpty(), kinds.key(i));
            groups += int(groupOf(PlaceKind(kinds.value(i))));
        }
        QCOMPARE(groups.size(), placeGroups);
        QCOMPARE(displayName(Place{.kind = PlaceKind::RideBench, .name = u"Marktplatz"_s}), u"Mitfahrerbank Marktplatz"_s);
        QCOMPARE(displayName(Place{.kind = PlaceKind::CommunityBus, .name = u"Bürgerbus Muster"_s}), u"Bürgerbus Muster"_s);
    }

    void schoolHolidaysReplaceThoseBetween_data() { engineRows(); }
    void schoolHolidaysReplaceThoseBetween()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const SchoolHoliday autumn{.name = u"Herbstferien"_s, .firstOn = QDate(2026, 10, 5), .lastOn = QDate(2026, 10, 16)};
        const SchoolHoliday easter{.name = u"Osterferien"_s, .firstOn = QDate(2027, 3, 22), .lastOn = QDate(2027, 4, 2)};
        const auto take = [&](const QList<SchoolHoliday> &list) {
            return reg.write([&](Sql &sql) { return takeSchoolHolidays(sql, list, u"ferien.csv"_s); });
        };
        QCOMPARE(take({autumn, easter}).value_or(-1), 2);
        QCOMPARE(take({autumn, easter}).value_or(-1), 0);
        SchoolHoliday moved = autumn;
        moved.lastOn = QDate(2026, 10, 23);
        QCOMPARE(take({moved}).value_or(-1), 2);
        const auto all = reg.read([](Sql &sql) { return listSchoolHolidays(sql); });
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().lastOn, QDate(2026, 10, 23));
        QCOMPARE(all->last().name, u"Osterferien"_s);
    }
    /** School years begin in summer, so that the second list begins in the year in which the first ends. */
    void theNextSchoolYearLeavesTheOneBefore_data() { engineRows(); }
    void theNextSchoolYearLeavesTheOneBefore()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const SchoolHoliday easter{.name = u"Osterferien"_s, .firstOn = QDate(2027, 3, 22), .lastOn = QDate(2027, 4, 2)};
        const SchoolHoliday autumn{.name = u"Herbstferien"_s, .firstOn = QDate(2027, 10, 4), .lastOn = QDate(2027, 10, 15)};
        for (const SchoolHoliday &one : {easter, autumn})
            QCOMPARE(reg.write([&](Sql &sql) { return takeSchoolHolidays(sql, {one}, u"ferien.ics"_s); }).value_or(-1), 1);
        QCOMPARE(reg.read(listSchoolHolidays)->size(), 2);
        const auto changes = reg.read([&](Sql &sql) { return compareSchoolHolidays(sql, {easter, autumn}); });
        VERIFY_DONE(changes);
        QCOMPARE(changes->same, 2);
        QVERIFY(changes->added.isEmpty() && changes->gone.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "placestest.moc"
