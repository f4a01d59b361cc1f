// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/checks.h"
#include "tests/core/rulefacts.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;
using Level = Finding::Level;

/** The entry that every check is content with, and what the checks have to know. */
struct Case {
    VacancyEntry entry = completeEntry();
    CheckContext context = {.today = today, .place = {Tri::Yes, u"07335035"_s}, .landlords = completeFacts(VacancyStatus::Draft).landlords};
    Building &building = entry.building;
    Dwelling &dwelling = entry.dwelling;
    Vacancy &vacancy = entry.vacancy;
};
using Change = void (*)(Case &);

DuplicateCandidate sameFlat()
{
    return {u"LR-2025-00007"_s, u"07335035"_s, u"Ringstr."_s, u"19"_s, {}, {}, {}, {}};
}
DuplicateCandidate neighbour(double metresEast)
{
    return {u"LR-2025-00008"_s, u"07335035"_s, u"Nebenweg"_s, u"2"_s, {}, Utm{411000 + metresEast, 5483000}, 7800, 6};
}
}
Q_DECLARE_METATYPE(Change)

/** Validations LV-01 to LV-14, domain §1.8: rows at, below and above each limit. */
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason"); // empty where nothing is found
        QTest::addColumn<QString>("field");
        QTest::addColumn<Level>("level");
        const auto quiet = [](const char *name, Change change) { QTest::newRow(name) << change << QString() << QString() << Level::Hint; };
        const auto loud = [](const char *name, const char *reason, const char *field, Level level, Change change) {
            QTest::newRow(name) << change << QString::fromLatin1(reason) << QString::fromLatin1(field) << level;
        };
        // clang-format off
        quiet("nothing wrong", [](Case &) { });
        loud("LV-01 7.99 m²", "area.range", "dwelling.livingAreaDm2", Level::Warning, [](Case &c) { c.dwelling.livingAreaDm2 = 799, c.dwelling.halfRooms = 2, c.vacancy.netCold = Cents{8000}; });
        quiet("LV-01 8 m²", [](Case &c) { c.dwelling.livingAreaDm2 = 800, c.dwelling.halfRooms = 2, c.vacancy.netCold = Cents{8000}; });
        quiet("LV-01 500 m²", [](Case &c) { c.dwelling.livingAreaDm2 = 50000, c.vacancy.netCold = Cents{300000}; });
        loud("LV-01 500.01 m²", "area.range", "dwelling.livingAreaDm2", Level::Warning, [](Case &c) { c.dwelling.livingAreaDm2 = 50001, c.vacancy.netCold = Cents{300000}; });
        quiet("LV-01 3 rooms on 18 m²", [](Case &c) { c.dwelling.livingAreaDm2 = 1800, c.vacancy.netCold = Cents{18000}; });
        loud("LV-01 3 rooms on 17.99 m²", "area.rooms", "dwelling.halfRooms", Level::Warning, [](Case &c) { c.dwelling.livingAreaDm2 = 1799, c.vacancy.netCold = Cents{18000}; });
        loud("LV-01 3.5 rooms on 20 m²", "area.rooms", "dwelling.halfRooms", Level::Warning, [](Case &c) { c.dwelling.livingAreaDm2 = 2000, c.dwelling.halfRooms = 7, c.vacancy.netCold = Cents{18000}; });

        quiet("LV-02 free 12 months before", [](Case &c) { c.vacancy.availableFrom = QDate(2025, 9, 1); });
        loud("LV-02 free a day earlier", "available.early", "vacancy.availableFrom", Level::Error, [](Case &c) { c.vacancy.availableFrom = QDate(2025, 8, 31); });
        quiet("LV-02 empty since today", [](Case &c) { c.vacancy.vacantSince = today; });
        loud("LV-02 empty since tomorrow", "since.future", "vacancy.vacantSince", Level::Warning, [](Case &c) { c.vacancy.vacantSince = today.addDays(1); });
        quiet("LV-02 imminent", [](Case &c) { c.vacancy.vacantSince = today.addDays(60), c.vacancy.kind = VacancyKind::Imminent; });

        quiet("LV-03 deposit of three net rents", [](Case &c) { c.vacancy.deposit = Cents{3 * 48000}; });
        loud("LV-03 a cent more (§551 BGB)", "deposit.high", "vacancy.deposit", Level::Warning, [](Case &c) { c.vacancy.deposit = Cents{3 * 48000 + 1}; });
        quiet("LV-03 net rent unknown", [](Case &c) { c.vacancy.deposit = Cents{500000}, c.vacancy.netCold = {}; });

        quiet("LV-04 gross cold differs by 1.00 €", [](Case &c) { c.vacancy.statedGrossCold = Cents{63100}; });
        loud("LV-04 gross cold differs by 1.01 €", "sum.cold", "vacancy.statedGrossCold", Level::Warning, [](Case &c) { c.vacancy.statedGrossCold = Cents{63101}; });
        loud("LV-04 less counts as well", "sum.cold", "vacancy.statedGrossCold", Level::Warning, [](Case &c) { c.vacancy.statedGrossCold = Cents{62899}; });
        quiet("LV-04 warm differs by 1.00 €", [](Case &c) { c.vacancy.statedGrossWarm = Cents{72400}; });
        loud("LV-04 warm differs by 1.01 €", "sum.warm", "vacancy.statedGrossWarm", Level::Warning, [](Case &c) { c.vacancy.statedGrossWarm = Cents{72399}; });
        quiet("LV-04 a part is unknown", [](Case &c) { c.vacancy.statedGrossWarm = Cents{1}, c.vacancy.heatingCosts = {}; });

        loud("LV-05 outside the district", "place.outside", "building.geom", Level::Error, [](Case &c) { c.context.place = {Tri::No, {}}; });
        quiet("LV-05 no boundaries loaded", [](Case &c) { c.context.place = {}; });
        loud("LV-05 other municipality", "place.municipality", "building.ags", Level::Warning, [](Case &c) { c.context.place.agsAtPoint = u"07335034"_s; });

        quiet("LV-06 valid until today", [](Case &c) { c.building.certificateValidUntil = today; });
        loud("LV-06 valid until yesterday", "certificate.expired", "building.certificateValidUntil", Level::Warning, [](Case &c) { c.building.certificateValidUntil = today.addDays(-1); });
        quiet("LV-06 ten years old today (§79(3) GModG)", [](Case &c) { c.building.certificateIssuedOn = today.addYears(-10); });
        loud("LV-06 a day older", "certificate.expired", "building.certificateValidUntil", Level::Warning, [](Case &c) { c.building.certificateIssuedOn = today.addYears(-10).addDays(-1); });

        quiet("LV-07 class A+ at 30", [](Case &c) { c.building.certificateEnergyTenths = 300, c.building.certificateClass = EfficiencyClass::APlus; });
        loud("LV-07 class A+ at 30.1", "certificate.class", "building.certificateClass", Level::Warning, [](Case &c) { c.building.certificateEnergyTenths = 301, c.building.certificateClass = EfficiencyClass::APlus; });
        quiet("LV-07 class H above 250", [](Case &c) { c.building.certificateEnergyTenths = 2501, c.building.certificateClass = EfficiencyClass::H; });
        loud("LV-07 class H at 250", "certificate.class", "building.certificateClass", Level::Warning, [](Case &c) { c.building.certificateEnergyTenths = 2500, c.building.certificateClass = EfficiencyClass::H; });
        quiet("LV-07 consumption without hot water: +20 (§112(3))", [](Case &c) { c.building.certificateKind = CertificateKind::Consumption, c.building.certificateWithHotWater = Tri::No, c.building.certificateEnergyTenths = 900, c.building.certificateClass = EfficiencyClass::D; });
        quiet("LV-07 class unknown", [](Case &c) { c.building.certificateEnergyTenths = 900; });

        loud("LV-08 wheelchair, first floor, no lift", "lift.missing", "dwelling.wheelchair", Level::Warning, [](Case &c) { c.dwelling.wheelchair = Tri::Yes, c.building.lift = Tri::No; });
        loud("LV-08 wheelchair, first floor, lift unknown", "lift.unknown", "dwelling.wheelchair", Level::Warning, [](Case &c) { c.dwelling.wheelchair = Tri::Yes; });
        quiet("LV-08 wheelchair with lift", [](Case &c) { c.dwelling.wheelchair = Tri::Yes, c.building.lift = Tri::Yes; });
        quiet("LV-08 wheelchair on the ground floor", [](Case &c) { c.dwelling.wheelchair = Tri::Yes, c.dwelling.floor = 0, c.building.lift = Tri::No; });
        quiet("LV-08 no wheelchair", [](Case &c) { c.building.lift = Tri::No; });

        loud("LV-09 available without landlord", "landlord.missing", "landlord", Level::Error, [](Case &c) { c.vacancy.status = VacancyStatus::Available, c.context.landlords.clear(); });
        loud("LV-09 available, landlord unreachable", "landlord.unreachable", "landlord", Level::Error, [](Case &c) { c.vacancy.status = VacancyStatus::Available, c.context.landlords = {Landlord{.lastName = u"Muster"_s, .city = u"Otterberg"_s}}; });
        quiet("LV-09 a full address is enough", [](Case &c) { c.vacancy.status = VacancyStatus::Available, c.context.landlords = {Landlord{.street = u"Weg 1"_s, .city = u"Otterberg"_s}}; });
        quiet("LV-09 not yet offered", [](Case &c) { c.vacancy.status = VacancyStatus::Verified, c.context.landlords.clear(); });

        loud("LV-10 WBS without binding", "binding.missing", "dwelling.bindingUntil", Level::Warning, [](Case &c) { c.dwelling.wbsRequired = Tri::Yes; });
        quiet("LV-10 WBS with binding", [](Case &c) { c.dwelling.wbsRequired = Tri::Yes, c.dwelling.bindingUntil = QDate(2030, 12, 31); });
        quiet("LV-10 no WBS", [](Case &c) { c.dwelling.wbsRequired = Tri::No; });

        quiet("LV-11 3.00 €/m²", [](Case &c) { c.vacancy.netCold = Cents{300 * 78}; });
        loud("LV-11 a cent less in all", "rent.low", "vacancy.netCold", Level::Warning, [](Case &c) { c.vacancy.netCold = Cents{300 * 78 - 1}; });
        quiet("LV-11 20.00 €/m²", [](Case &c) { c.vacancy.netCold = Cents{2000 * 78}; });
        loud("LV-11 a cent more in all", "rent.high", "vacancy.netCold", Level::Warning, [](Case &c) { c.vacancy.netCold = Cents{2000 * 78 + 1}; });

        quiet("LV-12 at the ceiling", [](Case &c) { c.context.settings.ceilingGrossColdPerM2 = Cents{850}, c.vacancy.netCold = Cents{850 * 78 - 15000}; });
        loud("LV-12 a cent above (§22(1) S.8 Nr.1 SGB II)", "ceiling.exceeded", "vacancy.netCold", Level::Warning, [](Case &c) { c.context.settings.ceilingGrossColdPerM2 = Cents{850}, c.vacancy.netCold = Cents{850 * 78 - 15000 + 1}; });
        quiet("LV-12 split unknown", [](Case &c) { c.context.settings.ceilingGrossColdPerM2 = Cents{1}, c.vacancy.heatingInOperatingCosts = Tri::Yes, c.vacancy.heatingCosts = {}; });

        loud("LV-13 same address and flat", "duplicate.address", "building.street", Level::Warning, [](Case &c) { c.context.candidates = {sameFlat()}; });
        quiet("LV-13 other flat", [](Case &c) { c.context.candidates = {sameFlat()}, c.dwelling.flatNumber = u"2"_s; });
        quiet("LV-13 other municipality", [](Case &c) { c.context.candidates = {sameFlat()}, c.context.candidates[0].ags = u"07335034"_s; });
        loud("LV-13 15 m away, same size", "duplicate.near", "building.geom", Level::Warning, [](Case &c) { c.context.candidates = {neighbour(15)}; });
        quiet("LV-13 15.1 m away", [](Case &c) { c.context.candidates = {neighbour(15.1)}; });
        quiet("LV-13 near, other size", [](Case &c) { c.context.candidates = {neighbour(5)}, c.dwelling.livingAreaDm2 = 7801; });
        quiet("LV-13 near, rooms unknown", [](Case &c) { c.context.candidates = {neighbour(5)}, c.context.candidates[0].halfRooms = {}, c.dwelling.halfRooms = {}; });

        loud("LV-14 phone", "privacy.phone", "vacancy.note", Level::Hint, [](Case &c) { c.vacancy.note = u"Tel. 069/90009-123 ab 17 Uhr"_s; });
        loud("LV-14 phone with country", "privacy.phone", "vacancy.note", Level::Hint, [](Case &c) { c.vacancy.note = u"+49 30 23125 111"_s; });
        loud("LV-14 e-mail", "privacy.email", "vacancy.description", Level::Hint, [](Case &c) { c.vacancy.description = u"Schreiben an muster@beispiel.de"_s; });
        loud("LV-14 health", "privacy.health", "dwelling.note", Level::Hint, [](Case &c) { c.dwelling.note = u"Vermieterin ist erkrankt."_s; });
        loud("LV-14 religion", "privacy.religion", "building.note", Level::Hint, [](Case &c) { c.building.note = u"nur an Christen"_s; });
        quiet("LV-14 dates, amounts and postal codes", [](Case &c) { c.vacancy.note = u"Ab 01.12.2026 oder 01.01.27, 1.234,56 € Kaution, 67697 Otterberg, 0,5 km zum Bus"_s; });
        quiet("LV-14 hospital nearby", [](Case &c) { c.vacancy.note = u"Krankenhaus in der Nähe, behindertengerechtes Bad"_s; });
        // clang-format on
    }
    void rules()
    {
        QFETCH(Change, change);
        QFETCH(QString, reason);
        QFETCH(QString, field);
        QFETCH(Level, level);
        Case some;
        change(some);
        const QList<Finding> found = checkEntry(some.entry, some.context);
        for (const Finding &finding : found) {
            QVERIFY2(knownFindings().contains(finding.reason), qPrintable(finding.reason));
            QVERIFY2(!sentence(finding).contains(u'%'), qPrintable(sentence(finding)));
        }
        QCOMPARE(found.size(), reason.isEmpty() ? 0 : 1);
        if (found.isEmpty()) return;
        QCOMPARE(found[0].reason, reason);
        QCOMPARE(found[0].field, field);
        QCOMPARE(found[0].level, level);
        QVERIFY2(found[0].id == QString::fromLatin1(QTest::currentDataTag()).first(5), qPrintable(found[0].id));
    }

    void classes_data()
    {
        QTest::addColumn<int>("tenths");
        QTest::addColumn<EfficiencyClass>("expected");
        const int limits[] = {300, 500, 750, 1000, 1300, 1600, 2000, 2500};
        auto expected = EfficiencyClass::APlus;
        for (const int limit : limits) {
            QTest::addRow("Anlage 10 GModG: %d", limit / 10) << limit << expected;
            expected = static_cast<EfficiencyClass>(static_cast<int>(expected) + 1);
            QTest::addRow("Anlage 10 GModG: above %d", limit / 10) << limit + 1 << expected;
        }
    }
    void classes()
    {
        QFETCH(int, tenths);
        QTEST(classOfEnergy(tenths), "expected");
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "checkstest.moc"
