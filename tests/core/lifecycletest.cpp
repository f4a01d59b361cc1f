// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/lifecycle.h"
#include "core/base/words.h"
#include "tests/core/rulefacts.h"
#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
using enum VacancyStatus;
const QDate today = ruleDay;

QList<VacancyStatus> statuses()
{
    QList<VacancyStatus> all;
    const auto keys = QMetaEnum::fromType<VacancyStatus>();
    for (int i = 0; i < keys.keyCount(); ++i) all += static_cast<VacancyStatus>(keys.value(i));
    return all;
}

const char *key(VacancyStatus status)
{
    return QMetaEnum::fromType<VacancyStatus>().valueToKey(static_cast<int>(status));
}

// One line per status, one sign per status that may follow, in the order of the life cycle:
// Draft reCorded Verified Available rEserved Proposed coMmitment Let Handedover cLosed(O) doRmant renOvating(N) droPped(X) Withdrawn
struct Picture {
    VacancyStatus from;
    const char *to;
};
// clang-format off
constexpr Picture picture[] = {
    // from             D C V A E P M L H O R N X W
    {Draft,             ". x . . . . . . . . . . x x"},
    {Recorded,          ". . x . . . . x . . x x x x"},
    {Verified,          ". . . x . . . x . . x x x x"},
    {Available,         ". . . . x . . x . . x x x x"},
    {Reserved,          ". . . x . x . x . . x . x x"},
    {Proposed,          ". . . x . . x x . . x . x x"},
    {CommitmentPending, ". . . x . . . x . . x . x x"},
    {Let,               ". . . . . . . . x x . . . x"},
    {HandedOver,        ". . . . . . . . . x . . . x"},
    {Closed,            ". . . . . . . . . . . . . x"},
    {Dormant,           ". x x x . . . x . . . x x x"},
    {Renovating,        ". x x x . . . x . . x . x x"},
    {Dropped,           ". . . . . . . . . . . . . x"},
    {Withdrawn,         ". . . . . . . . . . . . . ."},
};
// clang-format on

using Break = void (*)(VacancyFacts &);
}
Q_DECLARE_METATYPE(Break)

/** The life cycle, domain §1.4: which step follows which, and what each asks for. */
class LifecycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStatuses_data()
    {
        QTest::addColumn<VacancyStatus>("from");
        QTest::addColumn<VacancyStatus>("to");
        QTest::addColumn<bool>("allowed");
        for (const Picture &line : picture) {
            const QStringList signs = QString::fromLatin1(line.to).split(u' ');
            for (const VacancyStatus to : statuses())
                QTest::addRow("§1.4 %s to %s", key(line.from), key(to)) << line.from << to << (signs.at(static_cast<int>(to)) == u"x"_s);
        }
    }
    void everyPairOfStatuses()
    {
        QFETCH(VacancyStatus, from);
        QFETCH(VacancyStatus, to);
        QFETCH(bool, allowed);
        QCOMPARE(isStep(from, to), allowed);
        QCOMPARE(nextStatuses(from).contains(to), allowed);
        const auto may = mayBecome(completeFacts(from), to, today);
        QVERIFY2(may.has_value() == allowed, may ? "may" : qPrintable(sentence(may.error())));
    }
    void thePictureIsComplete() { QCOMPARE(std::size(picture), static_cast<std::size_t>(statuses().size())); }

    void guards_data()
    {
        QTest::addColumn<VacancyStatus>("from");
        QTest::addColumn<VacancyStatus>("to");
        QTest::addColumn<Break>("spoil");
        QTest::addColumn<QString>("reason"); // empty where the step may still be done
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, VacancyStatus from, VacancyStatus to, const char *reason, const char *field, Break spoil) {
            QTest::newRow(name) << from << to << spoil << QString::fromLatin1(reason) << QString::fromLatin1(field);
        };
        // clang-format off
        const char *missing = "field.missing";
        row("§1.2 E source", Draft, Recorded, missing, "vacancy.source", [](VacancyFacts &f) { f.entry.vacancy.source = ReportSource::Unknown; });
        row("§1.2 E postal code", Draft, Recorded, missing, "building.postalCode", [](VacancyFacts &f) { f.entry.building.postalCode.clear(); });
        row("§1.2 E city", Draft, Recorded, missing, "building.city", [](VacancyFacts &f) { f.entry.building.city = u"  "_s; });
        row("§1.2 E municipality", Draft, Recorded, missing, "building.ags", [](VacancyFacts &f) { f.entry.building.ags.clear(); });
        row("§1.2 E kind", Draft, Recorded, missing, "dwelling.kind", [](VacancyFacts &f) { f.entry.dwelling.kind = DwellingKind::Unknown; });
        row("§1.2 E vacant since", Draft, Recorded, missing, "vacancy.vacantSince", [](VacancyFacts &f) { f.entry.vacancy.vacantSince = {}; });
        row("§1.2 E evidence", Draft, Recorded, missing, "vacancy.evidence", [](VacancyFacts &f) { f.entry.vacancy.evidence = Evidence::Unknown; });
        row("§1.2 V street not yet", Draft, Recorded, "", "", [](VacancyFacts &f) { f.entry.building.street.clear(); });
        row("§1.4 duplicate check", Draft, Recorded, "status.duplicates", "building.street", [](VacancyFacts &f) { f.duplicatesChecked = false; });

        row("§1.4 contact logged", Recorded, Verified, "status.contact", "contact", [](VacancyFacts &f) { f.landlordContacted = false; });
        row("§1.4 confirmed 30 days ago", Recorded, Verified, "", "", [](VacancyFacts &f) { f.entry.vacancy.lastConfirmedOn = today.addDays(-30); });
        row("§1.4 confirmed 31 days ago", Recorded, Verified, "status.confirmed", "vacancy.lastConfirmedOn", [](VacancyFacts &f) { f.entry.vacancy.lastConfirmedOn = today.addDays(-31); });
        row("§1.4 never confirmed", Recorded, Verified, "status.confirmed", "vacancy.lastConfirmedOn", [](VacancyFacts &f) { f.entry.vacancy.lastConfirmedOn = {}; });
        row("§1.4 confirmed tomorrow", Recorded, Verified, "status.confirmed", "vacancy.lastConfirmedOn", [](VacancyFacts &f) { f.entry.vacancy.lastConfirmedOn = today.addDays(1); });

        row("§1.2 V street", Verified, Available, missing, "building.street", [](VacancyFacts &f) { f.entry.building.street.clear(); });
        row("§1.2 V house number", Verified, Available, missing, "building.houseNumber", [](VacancyFacts &f) { f.entry.building.houseNumber.clear(); });
        row("§1.2 V place", Verified, Available, missing, "building.geom", [](VacancyFacts &f) { f.entry.building.geom = {}; });
        row("§1.2 V floors total", Verified, Available, missing, "building.floorsTotal", [](VacancyFacts &f) { f.entry.building.floorsTotal = {}; });
        row("§1.2 V floor", Verified, Available, missing, "dwelling.floor", [](VacancyFacts &f) { f.entry.dwelling.floor = {}; });
        row("§1.2 V ground floor is known", Verified, Available, "", "", [](VacancyFacts &f) { f.entry.dwelling.floor = 0; });
        row("§1.2 V a house has no floor", Verified, Available, "", "", [](VacancyFacts &f) {
            f.entry.dwelling.floor = {};
            f.entry.dwelling.kind = DwellingKind::House;
        });
        row("§1.2 V area", Verified, Available, missing, "dwelling.livingAreaDm2", [](VacancyFacts &f) { f.entry.dwelling.livingAreaDm2 = {}; });
        row("§1.2 V rooms", Verified, Available, missing, "dwelling.halfRooms", [](VacancyFacts &f) { f.entry.dwelling.halfRooms = {}; });
        row("§1.2 V* net cold", Verified, Available, missing, "vacancy.netCold", [](VacancyFacts &f) { f.entry.vacancy.netCold = {}; });
        row("§1.2 V* operating costs", Verified, Available, missing, "vacancy.coldOperatingCosts", [](VacancyFacts &f) { f.entry.vacancy.coldOperatingCosts = {}; });
        row("§1.2 V* heating", Verified, Available, missing, "vacancy.heatingCosts", [](VacancyFacts &f) { f.entry.vacancy.heatingCosts = {}; });
        row("§1.2 V* heating by the tenant", Verified, Available, "", "", [](VacancyFacts &f) {
            f.entry.vacancy.heatingCosts = {};
            f.entry.vacancy.heatingByTenant = Tri::Yes;
        });
        row("§1.2 V* flat rate instead", Verified, Available, "", "", [](VacancyFacts &f) {
            f.entry.vacancy.netCold = f.entry.vacancy.coldOperatingCosts = f.entry.vacancy.heatingCosts = {};
            f.entry.vacancy.flatRate = Cents{70000};
        });
        row("§1.2 V availability", Verified, Available, missing, "vacancy.availability", [](VacancyFacts &f) { f.entry.vacancy.availability = Availability::Unknown; });
        row("§1.2 V a date that is none", Verified, Available, missing, "vacancy.availableFrom", [](VacancyFacts &f) { f.entry.vacancy.availability = Availability::OnDate; });
        row("§1.2 V willingness", Verified, Available, missing, "vacancy.willingness", [](VacancyFacts &f) { f.entry.vacancy.willingness = Willingness::Unknown; });
        row("§1.4 unwilling", Verified, Available, "landlord.unwilling", "vacancy.willingness", [](VacancyFacts &f) { f.entry.vacancy.willingness = Willingness::No; });
        row("§1.4 on conditions", Verified, Available, "", "", [](VacancyFacts &f) { f.entry.vacancy.willingness = Willingness::Conditional; });
        row("§1.4 legal basis", Verified, Available, "status.basis", "consent", [](VacancyFacts &f) { f.basisDocumented = false; });
        row("§1.8 LV-09 no landlord", Verified, Available, "landlord.missing", "landlord", [](VacancyFacts &f) { f.landlords.clear(); });
        row("§1.4 back needs nothing", Reserved, Available, "", "", [](VacancyFacts &f) { f = VacancyFacts{.entry = {.vacancy = {.status = Reserved}}}; });

        row("§1.4 case reference", Available, Reserved, "status.case", "caseReference", [](VacancyFacts &f) { f.change.caseReference = u" "_s; });
        row("§1.4 reserved until today", Available, Reserved, "", "", [](VacancyFacts &f) { f.change.until = today; });
        row("§1.4 reserved until yesterday", Available, Reserved, "status.until", "until", [](VacancyFacts &f) { f.change.until = today.addDays(-1); });
        row("§1.4 reserved without end", Available, Reserved, "status.until", "until", [](VacancyFacts &f) { f.change.until = {}; });
        row("§1.4 household agreed today", Reserved, Proposed, "", "", [](VacancyFacts &f) { f.change.effectiveOn = today; });
        row("§1.4 household has not agreed", Reserved, Proposed, "status.agreement", "effectiveOn", [](VacancyFacts &f) { f.change.effectiveOn = {}; });
        row("§1.4 household will agree", Reserved, Proposed, "status.agreement", "effectiveOn", [](VacancyFacts &f) { f.change.effectiveOn = today.addDays(1); });
        row("§1.4 papers handed over", Proposed, CommitmentPending, "status.papers", "effectiveOn", [](VacancyFacts &f) { f.change.effectiveOn = {}; });
        row("§1.4 payer", Proposed, CommitmentPending, "status.payer", "payer", [](VacancyFacts &f) { f.change.payer.clear(); });
        row("§1.4 start of tenancy", CommitmentPending, Let, "status.tenancy", "effectiveOn", [](VacancyFacts &f) { f.change.effectiveOn = {}; });
        row("§1.4 tenancy starts later", CommitmentPending, Let, "", "", [](VacancyFacts &f) { f.change.effectiveOn = today.addDays(40); });
        row("§1.4 let to whom", CommitmentPending, Let, "status.letto", "letTo", [](VacancyFacts &f) { f.change.letTo = LetTo::Unknown; });
        row("§1.4 let to a household", Available, Let, "", "", [](VacancyFacts &f) { f.change.letTo = LetTo::Sgb2; });
        row("§1.4 never offered, let to a household", Recorded, Let, "status.outside", "letTo", [](VacancyFacts &f) { f.change.letTo = LetTo::Sgb2; });
        row("§1.4 protocol signed", Let, HandedOver, "status.protocol", "effectiveOn", [](VacancyFacts &f) { f.change.effectiveOn = {}; });
        row("§1.4 resting: reason", Available, Dormant, "status.reason", "reason", [](VacancyFacts &f) { f.change.reason.clear(); });
        row("§1.4 resting: follow-up today", Available, Dormant, "status.followup", "until", [](VacancyFacts &f) { f.change.until = today; });
        row("§1.4 resting: follow-up tomorrow", Available, Dormant, "", "", [](VacancyFacts &f) { f.change.until = today.addDays(1); });
        row("§1.4 refurbished: follow-up", Available, Renovating, "status.followup", "until", [](VacancyFacts &f) { f.change.until = {}; });
        row("§1.4 dropped: reason", Recorded, Dropped, "status.reason", "reason", [](VacancyFacts &f) { f.change.reason.clear(); });
        row("§1.4 withdrawn: when", Available, Withdrawn, "status.withdrawal", "effectiveOn", [](VacancyFacts &f) { f.change.effectiveOn = {}; });
        // clang-format on
    }
    void guards()
    {
        QFETCH(VacancyStatus, from);
        QFETCH(VacancyStatus, to);
        QFETCH(Break, spoil);
        QFETCH(QString, reason);
        QFETCH(QString, field);
        VacancyFacts facts = completeFacts(from);
        QVERIFY2(unmetConditions(facts, to, today).isEmpty(), "the unspoilt facts have to pass");
        spoil(facts);
        const QList<Finding> unmet = unmetConditions(facts, to, today);
        QCOMPARE(unmet.size(), reason.isEmpty() ? 0 : 1);
        QCOMPARE(mayBecome(facts, to, today).has_value(), reason.isEmpty());
        if (unmet.isEmpty()) return;
        QCOMPARE(unmet.first().reason, reason);
        QCOMPARE(unmet.first().field, field);
        QVERIFY(knownFindings().contains(reason));
        QVERIFY(sentence(mayBecome(facts, to, today).error()).startsWith(sentence(unmet.first())));
    }

    void allThatIsMissingIsNamedAtOnce()
    {
        VacancyFacts facts = completeFacts(Verified);
        facts.entry.dwelling.livingAreaDm2 = {};
        facts.entry.building.street.clear();
        facts.basisDocumented = false;
        QCOMPARE(unmetConditions(facts, Available, today).size(), 3);
    }

    void whatAStepAsksFor()
    {
        QCOMPARE(askedFor(Available, Reserved), (QStringList{u"caseReference"_s, u"until"_s}));
        QCOMPARE(askedFor(Reserved, Proposed), QStringList{u"effectiveOn"_s});
        QCOMPARE(askedFor(CommitmentPending, Let), (QStringList{u"letTo"_s, u"effectiveOn"_s}));
        QCOMPARE(askedFor(Available, Dormant), (QStringList{u"reason"_s, u"until"_s}));
        QCOMPARE(askedFor(Let, Withdrawn), QStringList{u"effectiveOn"_s});
        QCOMPARE(askedFor(Draft, Recorded), QStringList{u"duplicatesChecked"_s});
        QCOMPARE(askedFor(Reserved, Available), QStringList());
        QCOMPARE(askedFor(Verified, Available), QStringList());
    }

    void groupsOfTheMap()
    {
        QSet<VacancyStatus> seen;
        for (int group = 0; group <= static_cast<int>(StatusGroup::Ended); ++group)
            for (const VacancyStatus status : statusesOf(static_cast<StatusGroup>(group))) {
                QVERIFY(!seen.contains(status));
                QCOMPARE(groupOf(status), static_cast<StatusGroup>(group));
                seen += status;
            }
        QCOMPARE(seen.size(), statuses().size());
        QCOMPARE(groupOf(Verified), StatusGroup::ToCheck);
        QCOMPARE(groupOf(CommitmentPending), StatusGroup::InPlacement);
        QCOMPARE(groupOf(HandedOver), StatusGroup::Let);
        QCOMPARE(groupOf(Closed), StatusGroup::Ended);
    }

    void staleAfter90Days()
    {
        QVERIFY(!isStale(today.addDays(-90), today));
        QVERIFY(isStale(today.addDays(-91), today));
        QVERIFY(isStale(today.addDays(-31), today, 30));
        QVERIFY(isStale({}, today));
        const Vacancy fresh{.statusSince = QDateTime(today, QTime(12, 0))};
        QCOMPARE(freshAsOf(fresh), today);
        QCOMPARE(
            freshAsOf(Vacancy{.statusSince = QDateTime(today, QTime(12, 0)), .lastConfirmedOn = today.addDays(-5)}), today.addDays(-5));
    }

    void consents_data()
    {
        QTest::addColumn<Consent>("consent");
        QTest::addColumn<bool>("expected");
        const Consent given{.purpose = ConsentPurpose::ContactOnDemand, .givenOn = today.addDays(-10)};
        const auto with = [&](auto change) {
            Consent consent = given;
            change(consent);
            return consent;
        };
        QTest::newRow("§1.5 given") << given << true;
        QTest::newRow("§1.5 other purpose") << with([](Consent &c) { c.purpose = ConsentPurpose::Photos; }) << false;
        QTest::newRow("§1.5 given tomorrow") << with([](Consent &c) { c.givenOn = today.addDays(1); }) << false;
        QTest::newRow("§1.5 never given") << with([](Consent &c) { c.givenOn = {}; }) << false;
        QTest::newRow("§1.5 valid until today") << with([](Consent &c) { c.validUntil = today; }) << true;
        QTest::newRow("§1.5 valid until yesterday") << with([](Consent &c) { c.validUntil = today.addDays(-1); }) << false;
        QTest::newRow("§1.5 withdrawn today") << with([](Consent &c) { c.withdrawnOn = today; }) << false;
        QTest::newRow("§1.5 withdrawn tomorrow") << with([](Consent &c) { c.withdrawnOn = today.addDays(1); }) << true;
    }
    void consents()
    {
        QFETCH(Consent, consent);
        QTEST(allows({consent}, ConsentPurpose::ContactOnDemand, today), "expected");
    }
};

QTEST_GUILESS_MAIN(LifecycleTest)
#include "lifecycletest.moc"
