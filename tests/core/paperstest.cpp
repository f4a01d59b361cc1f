// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/consents.h"
#include "core/register/documents.h"
#include "core/register/entries.h"
#include "core/reporting/letters.h"
#include "core/reporting/lists.h"
#include "core/reporting/sheets.h"
#include "tests/core/paperpages.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
Printing printing()
{
    RegisterSettings office;
    office.officeName = u"Kreisverwaltung Muster · Sozialamt"_s;
    office.officeStreet = u"Musterstraße 8"_s;
    office.officeTown = u"67657 Musterstadt"_s;
    office.officePhone = u"030 23125 100"_s;
    office.officeEmail = u"wohnen@beispiel.de"_s;
    return {.settings = office, .actorName = u"Tina Test"_s, .at = QDateTime(ruleDay, QTime(8, 12))};
}

Consent given(ConsentPurpose purpose)
{
    return {.purpose = purpose, .givenOn = ruleDay.addDays(-30)};
}

/** A flat of which much is known, some of it for the office alone. */
SheetFacts facts()
{
    SheetFacts facts{.entry = completeEntry(), .municipality = u"Otterberg"_s, .association = u"Otterbach-Otterberg"_s};
    auto &[building, dwelling, vacancy] = facts.entry;
    building.lift = Tri::No;
    building.constructionYear = 1965;
    building.certificateKind = CertificateKind::Demand;
    building.certificateEnergyTenths = 1254;
    building.certificateCarriers = EnergyCarrier::Gas;
    building.certificateConstructionYear = 1965;
    building.certificateClass = EfficiencyClass::D;
    building.note = u"BUILDING NOTE"_s;
    dwelling.kitchen = Kitchen::Fitted;
    dwelling.bath = BathPart::Shower | BathPart::Window;
    dwelling.stepsToDoor = 9;
    dwelling.internetMbit = 100;
    dwelling.note = u"DWELLING NOTE"_s;
    dwelling.defects = u"KNOWN DEFECTS"_s;
    dwelling.positionNote = u"POSITION NOTE"_s;
    vacancy.deposit = Cents{96000};
    vacancy.depositNote = u"DEPOSIT NOTE"_s;
    vacancy.minTermMonths = 12;
    vacancy.note = u"INTERNAL NOTE"_s;
    vacancy.willingnessNote = u"WILLINGNESS NOTE"_s;
    vacancy.fixedTermReason = u"TERM REASON"_s;
    vacancy.description = u"Helle Wohnung mit Blick auf die Abteikirche.\nDer Bus hält vor der Tür."_s;
    facts.credits = {creditOf(u"municipalities.geojson"_s, {})};
    facts.landlords = {{.role = {.role = DwellingRole::Owner},
        .landlord = {.salutation = Salutation::Ms, .firstName = u"Anna"_s, .lastName = u"LANDLORD"_s, .phone = u"030 23125 007"_s},
        .consents = {given(ConsentPurpose::AddressToSeekers), given(ConsentPurpose::Photos)}}};
    facts.contacts = {{.at = QDateTime(ruleDay.addDays(-3), QTime(10, 0)), .channel = Channel::Phone, .summary = u"TALK"_s}};
    facts.photos = {{u"Küche"_s, false, "\xff\xd8\xff shown"}, {u"Feuchte Wand"_s, true, "\xff\xd8\xff internal"}};
    return facts;
}
}

/** What stands on papers. With BLEIBE_REWRITE=1 the pages in tests/papers are written anew, to be looked at before they are committed. */
class PapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void pages_data()
    {
        QTest::addColumn<Paper>("paper");
        const Letter letter{.address = {u"Frau"_s, u"Erika Muster"_s, u"Ringstraße 19"_s, u"67697 Otterberg"_s},
            .subject = u"Infogespräch am 01.12.2026"_s,
            .salutation = u"Sehr geehrte Frau Muster,"_s,
            .text = u"wir laden Sie ein.\nBringen Sie Ihre Fragen mit."_s,
            .closing = u"Mit freundlichen Grüßen"_s,
            .signature = u"Tina Test"_s};
        const ListPaper list{.title = u"Vermieter"_s,
            .filter = u"Ort: Otterberg"_s,
            .columns = {{u"Name"_s}, {u"Leerstände"_s, true}},
            .groups = {{{}, {{u"Schmidt, Anna"_s, u"2"_s}, {u"Wohnbau & Söhne"_s, {}}}}}};
        QTest::newRow("offer") << offerSheet(facts(), printing());
        QTest::newRow("object") << objectSheet(facts(), printing());
        QTest::newRow("list") << listSheet(list, printing());
        QTest::newRow("letter") << letterPaper(letter, printing());
    }
    void pages()
    {
        QFETCH(Paper, paper);
        comparePage(paper);
    }

    void everyPageForbidsToFetch()
    {
        const QString page = html(offerSheet(facts(), printing()));
        const qsizetype policy = page.indexOf("default-src 'none'; img-src data:; style-src 'unsafe-inline'"_L1);
        QVERIFY(policy > 0 && policy < page.indexOf("<style>"_L1)); // before anything that could fetch
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"de\">"_L1));
        QVERIFY(page.contains("<title>Angebotsblatt LR-2026-00412</title>"_L1));
    }

    void stylesStayStyles()
    {
        Templates templates = builtInTemplates();
        templates[u"style.css"_s] = u"p{}</style><script>alert(1)</script>"_s;
        const QString page = *htmlOf(templates, offerSheet(facts(), printing()));
        QVERIFY(!page.contains("<script"_L1));
        QCOMPARE(page.count("</style"_L1), 1);
    }

    void valuesStayText_data()
    {
        QTest::addColumn<Paper>("paper");
        SheetFacts bad = facts();
        bad.entry.building.street = bad.entry.building.city = bad.municipality = bad.association = hostile;
        bad.entry.vacancy.description = bad.entry.vacancy.note = bad.entry.dwelling.wbsSize = hostile;
        bad.landlords[0].landlord.lastName = bad.landlords[0].landlord.company = bad.contacts[0].summary = hostile;
        bad.photos[0].caption = bad.photos[1].caption = hostile;
        Printing office = printing();
        office.settings.officeName = office.settings.officePhone = office.actorName = hostile;
        QTest::newRow("offer") << offerSheet(bad, office);
        QTest::newRow("object") << objectSheet(bad, office);
        QTest::newRow("list") << listSheet(
            {.title = hostile, .filter = hostile, .columns = {{hostile}}, .groups = {{hostile, {{hostile}}}}, .hint = hostile}, office);
        QTest::newRow("letter") << letterPaper({{hostile}, hostile, hostile, hostile, hostile, hostile}, office);
    }
    void valuesStayText()
    {
        QFETCH(Paper, paper);
        QVERIFY(isHarmless(html(paper)));
    }

    void offersKeepSecrets_data()
    {
        QTest::addColumn<QString>("secret");
        for (const auto *secret : {"LANDLORD", "030 23125 007", "TALK", "BUILDING NOTE", "DWELLING NOTE", "KNOWN DEFECTS", "POSITION NOTE",
                 "DEPOSIT NOTE", "INTERNAL NOTE", "WILLINGNESS NOTE", "TERM REASON", "Feuchte Wand"})
            QTest::newRow(secret) << QString::fromLatin1(secret);
    }
    void offersKeepSecrets()
    {
        QFETCH(QString, secret);
        QVERIFY(!html(offerSheet(facts(), printing())).contains(secret));
        QVERIFY(html(objectSheet(facts(), printing())).contains(secret));
    }

    void addresses_data()
    {
        QTest::addColumn<Tri>("released");
        QTest::addColumn<QList<Consent>>("consents");
        QTest::addColumn<bool>("shown");
        const Consent asked = given(ConsentPurpose::AddressToSeekers);
        Consent withdrawn = asked, over = asked, later = asked;
        withdrawn.withdrawnOn = ruleDay;
        over.validUntil = ruleDay.addDays(-1);
        later.givenOn = ruleDay.addDays(1);
        const auto row = [](const char *name, Tri released, const QList<Consent> &consents, bool shown) {
            QTest::newRow(name) << released << consents << shown;
        };
        row("domain 1.5: consent", Tri::Unknown, {asked}, true);
        row("OpenImmo objektadresse_freigeben=false beats consent", Tri::No, {asked}, false);
        row("nobody said anything", Tri::Unknown, {}, false);
        row("released by the entry", Tri::Yes, {}, true);
        row("withdrawn beats released", Tri::Yes, {withdrawn}, false);
        row("withdrawn and given anew", Tri::Unknown, {withdrawn, asked}, true);
        row("consent is over", Tri::Yes, {over}, false);
        row("consent from tomorrow on", Tri::Unknown, {later}, false);
        row("consent for something else", Tri::Unknown, {given(ConsentPurpose::Photos)}, false);
    }
    void addresses()
    {
        QFETCH(Tri, released);
        QFETCH(QList<Consent>, consents);
        QFETCH(bool, shown);
        QCOMPARE(mayShowAddress(released, consents, ruleDay), shown);
        SheetFacts some = facts();
        some.entry.vacancy.addressReleased = released;
        some.landlords[0].consents = consents;
        some.entry.vacancy.description = u"In der RINGSTRASSE gelegen."_s;
        const Paper paper = offerSheet(some, printing());
        const QString page = html(paper);
        QCOMPARE(page.contains(u"Ringstraße"_s), shown);
        QCOMPARE(page.contains("RINGSTRASSE"_L1), shown);
        QVERIFY(page.contains("67697 Otterberg"_L1));
        QCOMPARE(paper.remarks.filter(u"Adresse"_s).isEmpty(), shown);
        QCOMPARE(paper.remarks.filter(u"Beschreibung"_s).isEmpty(), shown);
        QVERIFY(html(objectSheet(some, printing())).contains(u"Ringstraße 19"_s));
    }

    void photosNeedConsent()
    {
        SheetFacts some = facts();
        QCOMPARE(html(offerSheet(some, printing())).count("<img "_L1), 1);
        some.landlords[0].consents.removeLast();
        const Paper paper = offerSheet(some, printing());
        QVERIFY(!html(paper).contains("<img "_L1));
        QCOMPARE(paper.remarks.filter(u"Bilder"_s).size(), 1);
        QCOMPARE(html(objectSheet(some, printing())).count("<img "_L1), 2);
    }

    void certificates_data()
    {
        QTest::addColumn<Building>("building");
        QTest::addColumn<QStringList>("lines");
        const Building whole = facts().entry.building;
        Building old = whole, bare = whole;
        old.certificateBefore2014 = Tri::Yes;
        bare.certificateEnergyTenths = {};
        bare.certificateCarriers = {};
        bare.certificateConstructionYear = {};
        bare.certificateClass = EfficiencyClass::Unknown;
        const QStringList notYet{u"Ausweis: Energieausweis liegt noch nicht vor"_s};
        QTest::newRow("GModG 87: kind, final energy, carrier, year, class")
            << whole
            << QStringList{u"Ausweis: Bedarfsausweis"_s, u"Endenergie: 125,4\u00a0kWh/(m²·a)"_s, u"Energieträger laut Ausweis: Gas"_s,
                   u"Baujahr laut Ausweis: 1965"_s, u"Effizienzklasse: D"_s};
        QTest::newRow("GModG 87: no class before May 2014")
            << old
            << QStringList{u"Ausweis: Bedarfsausweis"_s, u"Endenergie: 125,4\u00a0kWh/(m²·a)"_s, u"Energieträger laut Ausweis: Gas"_s,
                   u"Baujahr laut Ausweis: 1965"_s};
        QTest::newRow("nothing but the kind") << bare << QStringList{u"Ausweis: Bedarfsausweis"_s};
        QTest::newRow("unknown is not yet there") << Building() << notYet;
        QTest::newRow("missing is not yet there") << Building{.certificateKind = CertificateKind::Missing} << notYet;
        QTest::newRow("GModG 79: listed monument")
            << Building{.certificateKind = CertificateKind::NotRequired} << QStringList{u"Ausweis: Energieausweis nicht erforderlich"_s};
    }
    void certificates()
    {
        QFETCH(Building, building);
        QStringList lines;
        for (const Fact &fact : certificateLines(building)) lines += fact.label + u": "_s + fact.text;
        QTEST(lines, "lines");
        SheetFacts some = facts();
        some.entry.building = building;
        QVERIFY(!html(offerSheet(some, printing())).contains("GEG"_L1));
    }

    void expiredCertificatesAreRemarked()
    {
        SheetFacts some = facts();
        some.entry.building.certificateValidUntil = ruleDay;
        QVERIFY(offerSheet(some, printing()).remarks.isEmpty());
        some.entry.building.certificateValidUntil = ruleDay.addDays(-1);
        QCOMPARE(offerSheet(some, printing()).remarks.filter(u"abgelaufen"_s).size(), 1);
    }

    void persons_data()
    {
        QTest::addColumn<std::optional<int>>("maxPersons");
        QTest::addColumn<std::optional<int>>("halfRooms");
        QTest::addColumn<std::optional<int>>("persons");
        const auto row = [](const char *name, std::optional<int> most, std::optional<int> halfRooms, std::optional<int> persons) {
            QTest::newRow(name) << most << halfRooms << persons;
        };
        row("landlord says", 2, 8, 2);
        row("one per room", {}, 6, 3);
        row("half a room is none", {}, 5, 2);
        row("half a room alone", {}, 1, 1);
        row("unknown stays unknown", {}, {}, {});
    }
    void persons()
    {
        QFETCH(std::optional<int>, maxPersons);
        QFETCH(std::optional<int>, halfRooms);
        QTEST(personsFor({.halfRooms = halfRooms, .maxPersons = maxPersons}), "persons");
    }

    void credits()
    {
        QVERIFY(creditOf(u"municipalities.geojson"_s, {}).contains(u"© GeoBasis-DE / BKG 2016 (Daten verändert), dl-de/by-2-0"_s));
        QVERIFY(creditOf(u"VG250_GEM.gpkg"_s, QDate(2026, 1, 1)).contains(u"© GeoBasis-DE / BKG 2026"_s));
        QCOMPARE(creditOf(u"grenzen.shp"_s, {}), u"Gemeindegrenzen: grenzen.shp"_s);
        QVERIFY(creditOf({}, {}).isEmpty());
        QCOMPARE(initials(u"Tina  von Test"_s), u"TVT"_s);
    }

    void fromTheRegister_data() { engineRows(); }
    void fromTheRegister()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) -> Result<VacancyEntry> {
            auto entry = addEntry(sql, completeEntry(), ruleDay);
            if (!entry) return entry;
            auto landlord = addLandlord(sql, {.lastName = u"Muster"_s, .phone = u"030 23125 007"_s});
            if (!landlord) return std::unexpected(landlord.error());
            Consent consent = given(ConsentPurpose::AddressToSeekers);
            consent.landlordId = landlord->id;
            auto done
                = keepRole(sql, {.dwellingId = entry->dwelling.id, .landlordId = landlord->id})
                      .and_then([&](const LandlordRole &) { return keepConsent(sql, consent); })
                      .and_then([&](const Consent &) {
                          return addDocument(sql,
                              {.subjectUid = entry->dwelling.uid, .kind = DocumentKind::Photo, .mediaType = u"image/jpeg"_s},
                              {"\xff\xd8\xff photo", {}});
                      })
                      .and_then([&](const Document &) { return keepStatus(sql, entry->vacancy, {.toStatus = VacancyStatus::Available}); })
                      .and_then([&](const Vacancy &) { return storeSetting(sql, SettingName::officeName, u"Amt"_s); });
            return done.transform([&] { return *entry; });
        });
        VERIFY_DONE(made);
        const auto sheet = store.read([&](Sql &sql) { return loadSheetFacts(sql, made->vacancy.number, ruleDay); });
        VERIFY_DONE(sheet);
        QCOMPARE(sheet->landlords.size(), 1);
        QCOMPARE(sheet->photos.size(), 1);
        QCOMPARE(sheet->photos[0].caption, u"Foto"_s);
        QVERIFY(mayShowAddress(Tri::Unknown, consentsOf(*sheet), ruleDay));
        const auto free = store.read([&](Sql &sql) { return loadFreeFlats(sql, ruleDay); });
        VERIFY_DONE(free);
        QCOMPARE(free->flats.size(), 1);
        QVERIFY(free->flats[0].mayShowAddress);
        QCOMPARE(free->flats[0].grossWarm, Cents{72500});
        QCOMPARE(personsFor(free->flats[0]), 3);
        const auto office = store.read([&](Sql &sql) { return loadPrinting(sql, u"Tina Test"_s, QDateTime(ruleDay, QTime(8, 0))); });
        VERIFY_DONE(office);
        QCOMPARE(office->settings.officeName, u"Amt"_s);
        const QString page = html(freeFlatsSheet(*free, *office));
        QVERIFY(page.contains(u"Für 3 Personen"_s));
        QVERIFY(page.contains(u"Ringstraße 19, Otterberg"_s));
        QCOMPARE(store.read([](Sql &sql) { return loadSheetFacts(sql, u"LR-1999-00001"_s, ruleDay); }).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(PapersTest)
#include "paperstest.moc"
