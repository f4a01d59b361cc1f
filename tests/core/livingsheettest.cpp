// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/livingsheet.h"
#include "core/placement/nearplaces.h"
#include "core/places/places.h"
#include "core/register/consents.h"
#include "core/register/entries.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/reporting/departurewords.h"
#include "tests/core/madeuptowns.h"
#include "tests/core/paperpages.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
Printing printing()
{
    RegisterSettings office;
    office.officeName = u"Kreisverwaltung Muster"_s;
    office.officePhone = u"030 23125 100"_s;
    return {.settings = office, .actorName = u"Tina Test"_s, .at = QDateTime(ruleDay, QTime(8, 12))};
}

PlaceEntry bus()
{
    PlaceEntry entry{{.kind = PlaceKind::CommunityBus,
                         .name = u"Bürgerbus Muster"_s,
                         .phone = u"030 23125 408"_s,
                         .openingHours = u"Tu,Th 08:30-13:30"_s,
                         .lastCheckedOn = QDate(2026, 10, 1)},
        CommunityBus{.form = BusForm::DoorToDoor,
            .bookingType = BookingType::PriorDay,
            .priorNoticeLastDay = 1,
            .priorNoticeLastTime = QTime(12, 0),
            .bookingHours = u"Mo,We 10:30-12:00"_s,
            .publicHolidays = HolidayRule::NotRunning,
            .fare = FareKind::Free,
            .whoMayRide = u"alle Einwohner"_s,
            .boardAlone = Tri::Yes}};
    return entry;
}

LivingFacts living()
{
    LivingFacts around{
        .town = u"Otterberg"_s, .association = u"Otterbach-Otterberg"_s, .number = u"LR-2026-00412"_s, .workingDay = ruleDay};
    const QList<Departure> departures{{.minute = 432, .line = u"130"_s, .headsign = u"Kaiserslautern"_s, .routeType = 3},
        {.minute = 492, .line = u"130"_s, .headsign = u"Kaiserslautern"_s, .routeType = 3}};
    around.places = {{{.kind = PlaceKind::Stop, .name = u"Otterberg, Rathaus"_s}, 340.0, {}, departures},
        {{.kind = PlaceKind::RideBench, .name = u"Dorfplatz"_s, .directions = u"Otterbach; Morlautern"_s, .covered = Tri::Yes}, 500.0},
        {{.kind = PlaceKind::Supermarket,
             .name = u"Supermarkt Goldkorn"_s,
             .address = u"Hauptstraße 1"_s,
             .openingHours = u"Mo-Sa 07:00-21:00"_s},
            1234.0},
        {{.kind = PlaceKind::Hotspot, .name = u"Rathaus"_s, .freeOfCharge = Tri::Yes, .ssid = u"wifi-muster"_s, .registration = Tri::No},
            80.0},
        {{.kind = PlaceKind::JobCentre, .name = u"Jobcenter Muster"_s, .phone = u"030 23125 300"_s, .note = u"PLACE NOTE"_s}, 8040.0,
            u"Kaiserslautern"_s}};
    around.buses = {bus()};
    around.credits = {u"Orte: Muster"_s};
    return around;
}

Result<> addPlaces(Sql &sql)
{
    const QList<std::pair<Place, Utm>> places{
        {{.kind = PlaceKind::Supermarket, .name = u"Laden im Ort"_s, .credit = u"Orte: Muster"_s}, {411100, 5483000}},
        {{.kind = PlaceKind::Supermarket, .name = u"Laden nebenan"_s}, {412100, 5483000}},
        {{.kind = PlaceKind::Pharmacy, .name = u"Apotheke nebenan"_s}, {412100, 5483000}},
        {{.kind = PlaceKind::RideBench, .name = u"Bank weit weg"_s}, {418000, 5483000}},
        {{.kind = PlaceKind::Doctor, .name = u"Arzt von früher"_s, .validUntil = ruleDay.addDays(-1)}, {411000, 5483000}}};
    for (auto [place, at] : places) {
        place.geom = toWkb(at);
        if (const auto kept = keepPlace(sql, {place}); !kept) return std::unexpected(kept.error());
    }
    PlaceEntry ride = bus();
    ride.place.geom = square(410500, 5482500);
    return keepPlace(sql, ride).transform([](const PlaceEntry &) { });
}

/** A flat in Otterberg with its landlord, and places in Otterberg and Otterbach. */
struct Kept {
    QString number = {};
    qint64 landlordId = 0;
};
Result<Kept> fill(Sql &sql)
{
    Kept kept;
    auto done = addMunicipality(sql, u"07335035"_s, u"Otterberg"_s, 410500, 5482500)
                    .and_then([&](const Municipality &) { return addMunicipality(sql, u"07335034"_s, u"Otterbach"_s, 411600, 5482500); })
                    .and_then([&](const Municipality &) { return addPlaces(sql); })
                    .and_then([&] { return addLandlord(sql, {.lastName = u"Muster"_s}); })
                    .and_then([&](const Landlord &landlord) {
                        kept.landlordId = landlord.id;
                        return addEntry(sql, completeEntry(), ruleDay);
                    })
                    .and_then([&](const VacancyEntry &entry) {
                        kept.number = entry.vacancy.number;
                        return keepRole(sql, {.dwellingId = entry.dwelling.id, .landlordId = kept.landlordId});
                    });
    return done.transform([&](const LandlordRole &) { return kept; });
}

QStringList namesOf(const LivingFacts &around)
{
    QStringList names;
    for (const LivingPlace &one : around.places) names += one.place.name;
    return names;
}
}

/** "Leben in …": what is near, what runs, what it costs, and what is left out. */
class LivingSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void page_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("living") << livingSheet(living(), printing());
    }
    void page()
    {
        QFETCH(Paper, paper);
        comparePage(paper);
    }

    void valuesStayText()
    {
        LivingFacts around = living();
        around.town = around.places[0].place.name = around.places[1].place.directions = around.buses[0].bus->whoMayRide = hostile;
        const QString page = html(livingSheet(around, printing()));
        QVERIFY(isHarmless(page));
        QVERIFY(!page.contains("PLACE NOTE"_L1));
    }

    void departures()
    {
        const auto at = [](int minute, const QString &to, int type = 3, bool onCall = false) {
            return Departure{.minute = minute, .line = u"130"_s, .headsign = to, .routeType = type, .onCall = onCall};
        };
        QVERIFY(departureWords({}, ruleDay).isEmpty());
        const QStringList words
            = departureWords({at(300, u"A"_s), at(419, u"A"_s), at(420, u"B"_s, 2), at(500, u"A"_s), at(1450, u"C"_s, 715, true)}, ruleDay);
        QCOMPARE(words,
            (QStringList{u"Werktags, zum Beispiel am 20.11.2026:"_s, u"Bus 130 nach A: 3-mal, 5:00 bis 8:20 Uhr"_s,
                u"Zug 130 nach B: um 7:00 Uhr"_s, u"Bus 130 nach C: um 0:10 Uhr, nur auf Anruf"_s,
                u"Ab 7 Uhr: 7:00 (130), 8:20 (130), 0:10 (130)"_s}));
    }

    void whatNobodyEnteredIsLeftOut()
    {
        Printing nobody = printing();
        nobody.settings = {};
        const QString page = html(livingSheet({.town = u"Otterberg"_s}, nobody));
        QVERIFY(!page.contains("<h2>"_L1));
        QVERIFY(!page.contains("Luftlinie"_L1));
        QVERIFY(page.contains(u"Was hier fehlt, ist noch nicht eingetragen.</p>"_s));
        const QString whole = html(livingSheet(living(), printing()));
        QVERIFY(whole.contains(u"Fragen beantwortet: Kreisverwaltung Muster, Telefon 030 23125 100"_s));
        QVERIFY(whole.contains(u"in Kaiserslautern, 8,1\u00a0km"_s));
        QVERIFY(whole.contains(u"Richtung: Otterbach, Morlautern"_s));
        QVERIFY(whole.contains(u"Luftlinie mal 1,3"_s));
        LivingFacts walked = living();
        for (LivingPlace &one : walked.places) one.byPath = true;
        QVERIFY(html(livingSheet(walked, printing())).contains(u"zu Fuß auf bekannten Wegen.</p>"_s));
        walked.places.first().byPath = false;
        QVERIFY(
            html(livingSheet(walked, printing())).contains(u"auf bekannten Wegen. Weit abseits davon geschätzt: Luftlinie mal 1,3.</p>"_s));
    }

    void fromTheRegister_data() { engineRows(); }
    void fromTheRegister()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto kept = store.write(fill);
        VERIFY_DONE(kept);
        const auto around = [&](const QString &what, bool withAddress = true) {
            return store.read([&](Sql &sql) { return loadLivingFacts(sql, what, ruleDay, withAddress); });
        };
        const QString number = kept->number;
        const auto hidden = around(number);
        VERIFY_DONE(hidden);
        QVERIFY(hidden->hidesFlat); // nobody said that seekers may know the address
        QVERIFY(hidden->number.isEmpty());
        QCOMPARE(livingSheet(*hidden, printing()).remarks.size(), 1);
        const Consent consent{.landlordId = kept->landlordId, .purpose = ConsentPurpose::AddressToSeekers, .givenOn = ruleDay.addDays(-30)};
        VERIFY_DONE(store.write([&](Sql &sql) { return keepConsent(sql, consent); }));
        const auto open = around(number);
        QVERIFY(!open->hidesFlat);
        QCOMPARE(open->number, number);
        QCOMPARE(open->town, u"Otterberg"_s);
        QCOMPARE(namesOf(*open), (QStringList{u"Laden im Ort"_s, u"Apotheke nebenan"_s}));
        QCOMPARE(wayText(*open->places[0].metres), u"150\u00a0m"_s); // 100 m × 1,3
        QCOMPARE(open->places[0].town, QString());
        QCOMPARE(open->places[1].town, u"Otterbach"_s);
        QVERIFY(open->credits.contains(u"Orte: Muster"_s));
        QCOMPARE(open->buses.size(), 1);
        QVERIFY(around(number, false)->number.isEmpty());
        QVERIFY(!around(number, false)->hidesFlat);
        QCOMPARE(namesOf(*around(u"07335034"_s)), (QStringList{u"Laden nebenan"_s, u"Apotheke nebenan"_s}));
        QVERIFY(around(u"07335034"_s)->buses.isEmpty());
        QCOMPARE(around(u"09999999"_s).error().reason, u"paper.noTown"_s);
        QCOMPARE(around(u"LR-1999-00001"_s).error().reason, u"vacancy.gone"_s);
    }
};

QTEST_GUILESS_MAIN(LivingSheetTest)
#include "livingsheettest.moc"
