// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/sponsors.h"
#include "core/handover/spokenlanguages.h"
#include "core/handover/visits.h"
#include "core/placement/households.h"
#include "core/placement/tenancies.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/register/settings.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QString otterbach = u"07335034"_s, otterberg = u"07335035"_s, weilerbach = u"07335047"_s;
const QString otterAssociation = u"073355009"_s;

Sponsor person(const QString &name)
{
    return {.firstName = u"Alba"_s,
        .lastName = name,
        .phone = u"06301 1234"_s,
        .languages = u"de"_s,
        .certificateSeenOn = today.addDays(-100),
        .confidentialityOn = today.addDays(-100),
        .consentOn = today.addDays(-100)};
}

Result<Household> addHousehold(Sql &sql, const QString &language = u"Arabisch"_s)
{
    return saveHousehold(sql, {{.circle = LegalCircle::AsylblgBasic, .persons = 3, .interpreterLanguage = language}, {}}, today)
        .transform([](const HouseholdEntry &entry) { return entry.household; });
}

Result<> addTowns(Sql &sql)
{
    return sql.add(u"municipal_association"_s, MunicipalAssociation{.key = otterAssociation, .name = u"Otterbach-Otterberg"_s})
        .and_then([&](const MunicipalAssociation &) { return addMunicipality(sql, otterbach, u"Otterbach"_s, 400000, 5480000); })
        .and_then([&](Municipality town) {
            town.associationKey = otterAssociation;
            return sql.save(u"municipality"_s, town);
        })
        .and_then([&](const Municipality &) { return addMunicipality(sql, otterberg, u"Otterberg"_s, 402000, 5480000); })
        .and_then([&](Municipality town) {
            town.associationKey = otterAssociation;
            return sql.save(u"municipality"_s, town);
        })
        .and_then([&](const Municipality &) { return addMunicipality(sql, weilerbach, u"Weilerbach"_s, 410000, 5480000); })
        .transform([](const Municipality &) {});
}

/** The household lives in Otterbach: a flat was let to it. */
Result<> moveIn(Sql &sql, qint64 householdId)
{
    VacancyEntry entry;
    entry.building.street = u"Lauterstraße"_s;
    entry.building.houseNumber = u"27"_s;
    entry.building.ags = otterbach;
    return addEntry(sql, entry, today)
        .and_then([&](const VacancyEntry &kept) {
            return sql.add(u"tenancy"_s, Tenancy{.vacancyId = kept.vacancy.id, .householdId = householdId, .beginsOn = today});
        })
        .transform([](const Tenancy &) {});
}

QStringList namesOf(const Result<QList<SponsorRow>> &found)
{
    QStringList names;
    for (const SponsorRow &row : *found) names += row.name;
    return names;
}
}

/** Sponsors, whom they stand by, and what follows the end, on both engines. */
class SponsorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void languagesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("code") << u"ar"_s << u"ar"_s;
        QTest::newRow("names") << u"Deutsch, arabisch"_s << u"de, ar"_s;
        QTest::newRow("two names of one") << u"Farsi, Dari"_s << u"fa"_s;
        QTest::newRow("semicolons and blanks") << u" tr ;  Kurmanji;"_s << u"tr, kmr"_s;
        QTest::newRow("a name with commas") << u"Persisch (Farsi, Dari)"_s << u"fa"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no language") << u"Deutsch, Klingonisch"_s << u"sponsor.language"_s;
    }
    void languagesAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        TestRegister store(false);
        Sponsor sponsor = person(u"Muster"_s);
        sponsor.languages = typed;
        const auto saved = store.write([&](Sql &sql) { return saveSponsor(sql, sponsor); });
        QCOMPARE(saved ? saved->languages : saved.error().reason, kept);
    }

    void namesOfLanguagesComeBack()
    {
        for (const QString &code : spokenLanguages()) {
            QCOMPARE(languageCode(spokenName(code)).value_or(QString()), code);
            QCOMPARE(languageCodes(spokenName(code)), QStringList{code});
        }
        QCOMPARE(languageNames(u"de, ar"_s), u"Deutsch, Arabisch"_s);
        QCOMPARE(languageCode(u"xx"_s), std::nullopt);
    }

    void sponsorsAreKept_data() { engineRows(); }
    void sponsorsAreKept()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto kept = store.write([](Sql &sql) { return saveSponsor(sql, person(u"Öhler"_s)); });
        VERIFY_DONE(kept);
        VERIFY_DONE(store.write([](Sql &sql) { return saveSponsor(sql, person(u"Zander"_s)); }));
        VERIFY_DONE(store.write([](Sql &sql) { return saveSponsor(sql, {.organisation = u"Verein Brücke"_s}); }));
        // DIN 5007: ö as o.
        QCOMPARE(namesOf(store.read([](Sql &sql) { return findSponsors(sql, {}, today); })),
            (QStringList{u"Alba Öhler"_s, u"Verein Brücke"_s, u"Alba Zander"_s}));
        Sponsor changed = *kept;
        changed.capacity = 2;
        VERIFY_DONE(store.write([&](Sql &sql) { return saveSponsor(sql, changed); }));
        QCOMPARE(store.write([&](Sql &sql) { return saveSponsor(sql, changed); }).error().kind, Error::Kind::Conflict);
        QCOMPARE(store.write([](Sql &sql) { return saveSponsor(sql, {.firstName = u"Alba"_s}); }).error().reason, u"sponsor.name"_s);
        Sponsor turned = person(u"Um"_s);
        turned.activeFrom = today;
        turned.activeUntil = today.addDays(-1);
        QCOMPARE(store.write([&](Sql &sql) { return saveSponsor(sql, turned); }).error().reason, u"sponsor.span"_s);
    }

    void formsWarn_data()
    {
        QTest::addColumn<Sponsor>("sponsor");
        QTest::addColumn<QStringList>("reasons");
        const auto changed = [](auto change) {
            Sponsor sponsor = person(u"Muster"_s);
            change(sponsor);
            return sponsor;
        };
        QTest::newRow("all well") << person(u"Muster"_s) << QStringList();
        QTest::newRow("no name") << changed([](Sponsor &one) { one.lastName.clear(); }) << QStringList{u"sponsor.name"_s};
        QTest::newRow("Art. 6(1) a GDPR: consent")
            << changed([](Sponsor &one) { one.consentOn = {}; }) << QStringList{u"sponsor.consent"_s};
        QTest::newRow("domain §4.6: confidentiality")
            << changed([](Sponsor &one) { one.confidentialityOn = {}; }) << QStringList{u"sponsor.confidentiality"_s};
        QTest::newRow("§72a SGB VIII: certificate")
            << changed([](Sponsor &one) { one.certificateSeenOn = {}; }) << QStringList{u"sponsor.certificate"_s};
        QTest::newRow("§72a SGB VIII: an association has none of its own") << changed([](Sponsor &one) {
            one.kind = SponsorKind::Association;
            one.certificateSeenOn = {};
        }) << QStringList();
        QTest::newRow("no way to reach") << changed([](Sponsor &one) { one.phone.clear(); }) << QStringList{u"sponsor.unreachable"_s};
        QTest::newRow("LV-14: free text") << changed([](Sponsor &one) { one.note = u"krank seit Mai"_s; })
                                          << QStringList{u"privacy.health"_s};
    }
    void formsWarn()
    {
        QFETCH(Sponsor, sponsor);
        QStringList found;
        for (const Finding &one : checkSponsor(sponsor, today)) {
            found += one.reason;
            QVERIFY(sentence(one) != one.reason);
        }
        QTEST(found, "reasons");
    }

    void whoMayBegin_data()
    {
        QTest::addColumn<Sponsor>("sponsor");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("reason");
        const auto changed = [](auto change) {
            Sponsor sponsor = person(u"Muster"_s);
            change(sponsor);
            return sponsor;
        };
        const Sponsor two = changed([](Sponsor &one) { one.capacity = 2; });
        QTest::newRow("no limit") << person(u"Muster"_s) << 5 << QString();
        QTest::newRow("domain §4.6: one of two") << two << 1 << QString();
        QTest::newRow("domain §4.6: two of two") << two << 2 << u"engagement.full"_s;
        QTest::newRow("domain §4.6: consent") << changed([](Sponsor &one) { one.consentOn = {}; }) << 0 << u"engagement.consent"_s;
        QTest::newRow("not yet active") << changed([](Sponsor &one) { one.activeFrom = today.addDays(1); }) << 0
                                        << u"engagement.inactive"_s;
        QTest::newRow("active until today") << changed([](Sponsor &one) { one.activeUntil = today; }) << 0 << QString();
        QTest::newRow("no longer active") << changed([](Sponsor &one) { one.activeUntil = today.addDays(-1); }) << 0
                                          << u"engagement.inactive"_s;
    }
    void whoMayBegin()
    {
        QFETCH(Sponsor, sponsor);
        QFETCH(int, before);
        QFETCH(QString, reason);
        TestRegister store(false);
        const auto begun = store.write([&](Sql &sql) -> Result<Engagement> {
            const auto kept = saveSponsor(sql, sponsor);
            if (!kept) return std::unexpected(kept.error());
            for (int i = 0; i < before; ++i) {
                const auto other
                    = addHousehold(sql).and_then([&](const Household &one) { return engage(sql, kept->id, one.id, today, today); });
                if (!other) return other;
            }
            return addHousehold(sql).and_then([&](const Household &one) { return engage(sql, kept->id, one.id, {}, today); });
        });
        if (reason.isEmpty()) {
            VERIFY_DONE(begun);
            QCOMPARE(begun->beginsOn, today);
        }
        QCOMPARE(begun ? QString() : begun.error().reason, reason);
    }

    void anEngagementFreesItsPlace_data() { engineRows(); }
    void anEngagementFreesItsPlace()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        Sponsor one = person(u"Muster"_s);
        one.capacity = 1;
        const auto sponsor = store.write([&](Sql &sql) { return saveSponsor(sql, one); });
        const auto first = store.write([](Sql &sql) { return addHousehold(sql); });
        const auto second = store.write([](Sql &sql) { return addHousehold(sql); });
        const auto begun = store.write([&](Sql &sql) { return engage(sql, sponsor->id, first->id, today, today); });
        VERIFY_DONE(begun);
        QCOMPARE(
            store.write([&](Sql &sql) { return engage(sql, sponsor->id, first->id, today, today); }).error().reason, u"engagement.twice"_s);
        QCOMPARE(store.read([](Sql &sql) { return findSponsors(sql, {}, today); })->constFirst().load, 1);
        QCOMPARE(loadText(store.read([](Sql &sql) { return findSponsors(sql, {}, today); })->constFirst()), u"1 von 1 Haushalten"_s);
        QVERIFY(store.read([](Sql &sql) { return findSponsors(sql, {.withRoomOnly = true}, today); })->isEmpty());
        QVERIFY(store.read([&](Sql &sql) { return suggestSponsors(sql, second->id, today); })->isEmpty());
        Engagement open = *begun;
        QCOMPARE(store.write([&](Sql &sql) { return endEngagement(sql, open, today); }).error().reason, u"engagement.outcome"_s);
        open.outcome = EngagementEnd::Completed;
        open.endsOn = today.addDays(-1);
        QCOMPARE(store.write([&](Sql &sql) { return endEngagement(sql, open, today); }).error().reason, u"engagement.span"_s);
        open.endsOn = {};
        const auto ended = store.write([&](Sql &sql) { return endEngagement(sql, open, today); });
        VERIFY_DONE(ended);
        QCOMPARE(ended->endsOn, today);
        VERIFY_DONE(store.write([&](Sql &sql) { return engage(sql, sponsor->id, second->id, today, today); }));
        QCOMPARE(store.read([&](Sql &sql) { return engagementsOfSponsor(sql, sponsor->id); })->size(), 2);
        QCOMPARE(
            store.write([&](Sql &sql) { return removeSponsor(sql, sponsor->id, sponsor->version); }).error().reason, u"sponsor.engaged"_s);
    }

    void theEndIsFollowed_data()
    {
        QTest::addColumn<EngagementEnd>("way");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<SubjectKind>("subject");
        using enum EngagementEnd;
        QTest::newRow("completed: nothing") << Completed << QString() << SubjectKind::None;
        QTest::newRow("issue 7: left the country, a talk is offered")
            << LeftCountry << u"sponsor.talk G-2026-00001"_s << SubjectKind::Sponsor;
        for (const EngagementEnd one : {HouseholdsWish, SponsorsWish, MovedAway, Other})
            QTest::addRow("another sponsor after %d", static_cast<int>(one)) << one << u"household.sponsor"_s << SubjectKind::Household;
    }
    void theEndIsFollowed()
    {
        QFETCH(EngagementEnd, way);
        QFETCH(QString, rule);
        QFETCH(SubjectKind, subject);
        TestRegister store(false);
        VERIFY_DONE(store.write([](Sql &sql) { return saveSettings(sql, {.counsellingContact = u"Beratung Mitte, 06301 5555"_s}); }));
        const auto household = store.write([](Sql &sql) { return addHousehold(sql); });
        const auto sponsor = store.write([](Sql &sql) { return saveSponsor(sql, person(u"Muster"_s)); });
        const auto end = [&] {
            return store.write([&](Sql &sql) {
                return engage(sql, sponsor->id, household->id, today, today).and_then([&](Engagement begun) {
                    begun.outcome = way;
                    return endEngagement(sql, begun, today);
                });
            });
        };
        const auto ended = end();
        VERIFY_DONE(ended);
        // Putting the end right later asks nobody again.
        VERIFY_DONE(store.write([&](Sql &sql) { return endEngagement(sql, *ended, today); }));
        const auto tasks = store.read([](Sql &sql) { return findTasks(sql, {}); });
        QCOMPARE(tasks->size(), rule.isEmpty() ? 0 : 1);
        if (rule.isEmpty()) return;
        QCOMPARE(tasks->constFirst().rule, rule);
        QCOMPARE(tasks->constFirst().subjectKind, subject);
        if (way == EngagementEnd::LeftCountry) {
            QCOMPARE(tasks->constFirst().title, u"Gespräch anbieten"_s);
            QVERIFY(tasks->constFirst().detail.contains(u"Beratung Mitte, 06301 5555"_s));
            QCOMPARE(tasks->constFirst().subjectLabel, u"Alba Muster"_s);
            return;
        }
        // Whoever finds another one has done the task.
        VERIFY_DONE(store.write([&](Sql &sql) { return engage(sql, sponsor->id, household->id, today, today); }));
        QVERIFY(store.read([](Sql &sql) { return findTasks(sql, {}); })->isEmpty());
    }

    void suggestionsAreOrdered_data() { engineRows(); }
    void suggestionsAreOrdered()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(addTowns));
        const auto household = store.write([](Sql &sql) {
            return addHousehold(sql).and_then([&](const Household &one) { return moveIn(sql, one.id).transform([&] { return one; }); });
        });
        VERIFY_DONE(household);
        const auto add = [&](const QString &name, const QString &languages, const QString &areas, int load) {
            return store.write([&](Sql &sql) -> Result<> {
                Sponsor sponsor = person(name);
                sponsor.languages = languages;
                sponsor.areas = areas;
                sponsor.capacity = 2;
                const auto kept = saveSponsor(sql, sponsor);
                if (!kept) return std::unexpected(kept.error());
                for (int i = 0; i < load; ++i)
                    if (auto busy
                        = addHousehold(sql).and_then([&](const Household &one) { return engage(sql, kept->id, one.id, today, today); });
                        !busy)
                        return std::unexpected(busy.error());
                return {};
            });
        };
        VERIFY_DONE(add(u"Fern"_s, u"de"_s, weilerbach, 0));
        VERIFY_DONE(add(u"Gemeinde"_s, u"de"_s, otterbach, 1));
        VERIFY_DONE(add(u"Verband"_s, u"de"_s, otterAssociation, 0));
        VERIFY_DONE(add(u"Spricht"_s, u"de, ar"_s, weilerbach, 1));
        VERIFY_DONE(add(u"Beides"_s, u"ar"_s, otterAssociation, 1));
        VERIFY_DONE(add(u"Besser"_s, u"ar"_s, otterAssociation, 0));
        VERIFY_DONE(add(u"Voll"_s, u"ar"_s, otterbach, 2));
        VERIFY_DONE(add(u"Nachbar"_s, u"de"_s, otterberg, 0));
        const auto found = store.read([&](Sql &sql) { return suggestSponsors(sql, household->id, today); });
        VERIFY_DONE(found);
        QStringList names;
        for (const SponsorSuggestion &one : *found) names += one.row.sponsor.lastName;
        QCOMPARE(names, (QStringList{u"Besser"_s, u"Beides"_s, u"Spricht"_s, u"Gemeinde"_s, u"Verband"_s, u"Fern"_s, u"Nachbar"_s}));
        QCOMPARE(found->constFirst().reason, u"spricht Arabisch · Otterbach-Otterberg · 0 von 2 Haushalten"_s);
        QCOMPARE(found->at(3).reason, u"Otterbach · 1 von 2 Haushalten"_s);
        QCOMPARE(found->constFirst().room, std::optional(2));
        QVERIFY(found->constFirst().speaksLanguage && found->constFirst().coversPlace);
        VERIFY_DONE(store.write([&](Sql &sql) { return engage(sql, found->constFirst().row.sponsor.id, household->id, today, today); }));
        const auto then = store.read([&](Sql &sql) { return suggestSponsors(sql, household->id, today); });
        QCOMPARE(then->constFirst().row.sponsor.lastName, u"Beides"_s);
        // The municipality lies inside the association, and the association holds the municipality.
        const auto inArea
            = [&](const QString &area) { return store.read([&](Sql &sql) { return findSponsors(sql, {.area = area}, today); })->size(); };
        QCOMPARE(inArea(otterAssociation), 6);
        QCOMPARE(inArea(otterbach), 5);
        QCOMPARE(inArea(otterberg), 4);
        QCOMPARE(inArea(weilerbach), 2);
        QCOMPARE(store.read([](Sql &sql) { return findSponsors(sql, {.language = u"ar"_s}, today); })->size(), 4);
        QCOMPARE(store.read([](Sql &sql) { return findSponsors(sql, {.text = u"otterberg"_s}, today); })->size(), 4);
    }

    void aSponsorComesAlong_data() { engineRows(); }
    void aSponsorComesAlong()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto household = store.write([](Sql &sql) { return addHousehold(sql); });
        const auto sponsor = store.write([](Sql &sql) { return saveSponsor(sql, person(u"Muster"_s)); });
        VERIFY_DONE(store.write([&](Sql &sql) {
            VacancyEntry entry;
            entry.building.street = u"Lauterstraße"_s;
            return addEntry(sql, entry, today).and_then([&](const VacancyEntry &kept) {
                return beginVisits(sql, {.householdId = household->id, .movedInOn = today, .consentOn = today}, kept.dwelling.id, today);
            });
        }));
        const auto begun = store.write([&](Sql &sql) { return engage(sql, sponsor->id, household->id, today, today); });
        VERIFY_DONE(begun);
        const auto visits = [&] { return store.read([&](Sql &sql) { return findVisits(sql, {.sponsorId = sponsor->id}, today); }); };
        QCOMPARE(visits()->size(), 5);
        QCOMPARE(visits()->constFirst().sponsor, u"Alba Muster"_s);
        Engagement ended = *begun;
        ended.outcome = EngagementEnd::SponsorsWish;
        VERIFY_DONE(store.write([&](Sql &sql) { return endEngagement(sql, ended, today); }));
        QVERIFY(visits()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SponsorsTest)
#include "sponsorstest.moc"
