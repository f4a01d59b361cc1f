// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/merge.h"
#include "core/register/desk.h"
#include "core/register/document.h"
#include "core/register/entries.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;

struct Pair {
    VacancyEntry kept;
    VacancyEntry other;
    Landlord owner;
    Landlord manager;
};

/** The same flat twice: the second entry knows the deposit and another area, has a manager, a talk, a task and a photo. */
Result<Pair> recordTwice(Sql &sql)
{
    Pair pair;
    VacancyEntry twin = completeEntry();
    twin.building.street = u"Ringstr."_s;
    twin.building.constructionYear = 1965;
    twin.dwelling.livingAreaDm2 = 8000;
    twin.dwelling.lastModernised = 2010;
    twin.vacancy.deposit = Cents{144000};
    twin.vacancy.externalNumber = u"A-17"_s;
    twin.vacancy.providerKey = u"makler"_s;
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    const auto done = addEntry(sql, completeEntry(), today)
                          .transform(into(pair.kept))
                          .and_then([&] { return addEntry(sql, twin, today).transform(into(pair.other)); })
                          .and_then([&] { return addLandlord(sql, {.lastName = u"Eigner"_s}).transform(into(pair.owner)); })
                          .and_then([&] { return addLandlord(sql, {.company = u"Verwaltung GmbH"_s}).transform(into(pair.manager)); });
    if (!done) return std::unexpected(done.error());
    for (const qint64 dwelling : {pair.kept.dwelling.id, pair.other.dwelling.id})
        if (auto kept = keepRole(sql, {.dwellingId = dwelling, .landlordId = pair.owner.id, .callFirst = true}); !kept)
            return std::unexpected(kept.error());
    const LandlordRole manager{.dwellingId = pair.other.dwelling.id, .landlordId = pair.manager.id, .role = DwellingRole::Manager};
    if (auto kept = keepRole(sql, manager); !kept) return std::unexpected(kept.error());
    const Contact talk{.landlordId = pair.owner.id, .vacancyId = pair.other.vacancy.id, .nextStep = u"Anrufen"_s, .followUpOn = today};
    if (auto kept = addContact(sql, talk, today); !kept) return std::unexpected(kept.error());
    const Document photo{.subjectKind = SubjectKind::Dwelling, .subjectUid = pair.other.dwelling.uid, .kind = DocumentKind::Photo};
    return sql.add(u"document"_s, photo).transform([&](const Document &) { return pair; });
}
}

/** Two entries of one dwelling become one, on both engines. */
class MergeTest : public QObject
{
    Q_OBJECT

private:
    static qint64 count(TestRegister &store, const QString &what)
    {
        return store.read([&](Sql &sql) { return sql.value(u"select count(*) from "_s + what); })->toLongLong();
    }

private Q_SLOTS:
    void thePlanNamesWhatDiffers_data() { engineRows(); }
    void thePlanNamesWhatDiffers()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto pair = store.write(recordTwice);
        VERIFY_DONE(pair);
        const auto plan = store.read([&](Sql &sql) { return planMerge(sql, pair->kept.vacancy.id, pair->other.vacancy.id); });
        VERIFY_DONE(plan);
        QVERIFY(plan->isSameEpisode);
        QStringList disputed, added;
        for (const MergedField &field : plan->fields) (field.isDisputed() ? disputed : added) += field.name;
        QCOMPARE(disputed, (QStringList{u"building.street"_s, u"dwelling.livingAreaDm2"_s}));
        QCOMPARE(added,
            (QStringList{u"vacancy.externalNumber"_s, u"vacancy.providerKey"_s, u"vacancy.deposit"_s, u"building.constructionYear"_s,
                u"dwelling.lastModernised"_s}));
        const auto self = store.read([&](Sql &sql) { return planMerge(sql, pair->kept.vacancy.id, pair->kept.vacancy.id); });
        QCOMPARE(self.error().reason, u"merge.same"_s);
    }

    void whatIsHeldStays_data() { engineRows(); }
    void whatIsHeldStays()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto pair = store.write(recordTwice);
        VERIFY_DONE(pair);
        const StatusTransition step{.toStatus = VacancyStatus::Reserved, .caseReference = u"F-12"_s, .until = today.addDays(9)};
        VERIFY_DONE(store.write([&](Sql &sql) { return keepStatus(sql, pair->other.vacancy, step); }));
        const auto plan = [&](qint64 kept, qint64 other) { return store.read([=](Sql &sql) { return planMerge(sql, kept, other); }); };
        const auto refused = plan(pair->kept.vacancy.id, pair->other.vacancy.id);
        QCOMPARE(refused.error().reason, u"merge.held"_s);
        QCOMPARE(refused.error().arguments, (QStringList{pair->other.vacancy.number, u"F-12"_s}));
        VERIFY_DONE(plan(pair->other.vacancy.id, pair->kept.vacancy.id));
    }

    void nothingIsLost_data() { engineRows(); }
    void nothingIsLost()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto pair = store.write(recordTwice);
        VERIFY_DONE(pair);
        const auto plan = store.read([&](Sql &sql) { return planMerge(sql, pair->kept.vacancy.id, pair->other.vacancy.id); });
        const auto merged = store.write([&](Sql &sql) { return mergeEntries(sql, *plan, {u"dwelling.livingAreaDm2"_s}, today); });
        VERIFY_DONE(merged);
        QCOMPARE(merged->dwelling.livingAreaDm2, 8000);
        QCOMPARE(merged->dwelling.lastModernised, 2010);
        QCOMPARE(merged->building.constructionYear, 1965);
        QCOMPARE(merged->building.street, u"Ringstraße"_s);
        QCOMPARE(merged->vacancy.deposit, Cents{144000});
        QCOMPARE(merged->vacancy.externalNumber, u"A-17"_s); // so that the next import finds it
        QVERIFY2(merged->vacancy.note.contains(u"Straße: Ringstr."_s), qPrintable(merged->vacancy.note));
        QVERIFY2(merged->vacancy.note.contains(u"Wohnfläche: 78.0\u00a0m²"_s), qPrintable(merged->vacancy.note));

        QCOMPARE(count(store, u"dwelling"_s), 1);
        QCOMPARE(count(store, u"building"_s), 1);
        QCOMPARE(count(store, u"vacancy"_s), 2); // the history knows both reports
        const auto other = store.read([&](Sql &sql) { return loadEntry(sql, pair->other.vacancy.id); });
        QCOMPARE(other->vacancy.status, VacancyStatus::Dropped);
        QCOMPARE(other->dwelling.id, merged->dwelling.id);
        const auto landlords = store.read([&](Sql &sql) { return landlordsOf(sql, merged->dwelling.id, today); });
        QCOMPARE(landlords->size(), 2); // the owner once
        QCOMPARE(landlords->first().landlord.lastName, u"Eigner"_s);
        QCOMPARE(store.read([&](Sql &sql) { return contactsOfVacancy(sql, merged->vacancy.id); })->size(), 1);
        const auto tasks = store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = merged->vacancy.uid}); });
        QCOMPARE(tasks->first().subjectLabel, merged->vacancy.number);
        QCOMPARE(count(store, u"document where subject_uid='%1'"_s.arg(merged->dwelling.uid)), 1);
        VERIFY_DONE(store.read(checkChain));
    }

    void oneStepTakesItBack_data() { engineRows(); }
    void oneStepTakesItBack()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto pair = store.write(recordTwice);
        const auto plan = store.read([&](Sql &sql) { return planMerge(sql, pair->kept.vacancy.id, pair->other.vacancy.id); });
        VERIFY_DONE(store.write([&](Sql &sql) { return mergeEntries(sql, *plan, {}, today); }));
        const auto step = store.read([](Sql &sql) { return sql.value(u"select max(id) from change_step"_s); });
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, step->toLongLong()); }));
        const auto again = [&](const VacancyEntry &entry) {
            VacancyEntry now = store.read([&](Sql &sql) { return loadEntry(sql, entry.vacancy.id); }).value();
            now.building.version = entry.building.version; // taking back is a change, too
            now.dwelling.version = entry.dwelling.version;
            now.vacancy.version = entry.vacancy.version;
            return now == entry;
        };
        QVERIFY(again(pair->kept));
        QVERIFY(again(pair->other));
        QCOMPARE(count(store, u"landlord_role where dwelling_id=%1"_s.arg(pair->other.dwelling.id)), 2);
        QCOMPARE(count(store, u"contact where vacancy_id=%1"_s.arg(pair->other.vacancy.id)), 1);
    }

    void anEndedEpisodeStaysOne_data() { engineRows(); }
    void anEndedEpisodeStaysOne()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto pair = store.write(recordTwice);
        const auto ended = store.write([&](Sql &sql) { return keepStatus(sql, pair->other.vacancy, {.toStatus = VacancyStatus::Let}); });
        VERIFY_DONE(ended);
        const auto plan = store.read([&](Sql &sql) { return planMerge(sql, pair->kept.vacancy.id, pair->other.vacancy.id); });
        QVERIFY(!plan->isSameEpisode);
        for (const MergedField &field : plan->fields) QVERIFY2(!field.name.startsWith("vacancy."_L1), qPrintable(field.name));
        VERIFY_DONE(store.write([&](Sql &sql) { return mergeEntries(sql, *plan, {}, today); }));
        const auto episodes = store.read([&](Sql &sql) { return episodesOf(sql, pair->kept.dwelling.id); });
        QCOMPARE(episodes->size(), 2);
        QCOMPARE(episodes->first().status, VacancyStatus::Let);
        QCOMPARE(store.read([&](Sql &sql) { return contactsOfVacancy(sql, pair->other.vacancy.id); })->size(), 1); // its talk stays its
    }

    void whoChangedItMeanwhileIsHeard_data() { engineRows(); }
    void whoChangedItMeanwhileIsHeard()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto pair = store.write(recordTwice);
        const auto plan = store.read([&](Sql &sql) { return planMerge(sql, pair->kept.vacancy.id, pair->other.vacancy.id); });
        VacancyEntry changed = pair->other;
        changed.vacancy.netCold = Cents{50000};
        VERIFY_DONE(store.write([&](Sql &sql) { return saveEntry(sql, changed); }));
        const auto refused = store.write([&](Sql &sql) { return mergeEntries(sql, *plan, {}, today); });
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(count(store, u"dwelling"_s), 2);
    }

    void aNextEpisodeKeepsWhatLasts_data() { engineRows(); }
    void aNextEpisodeKeepsWhatLasts()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto pair = store.write(recordTwice);
        VERIFY_DONE(store.write([&](Sql &sql) { return keepStatus(sql, pair->kept.vacancy, {.toStatus = VacancyStatus::Let}); }));
        const auto last = store.read([&](Sql &sql) { return loadEntry(sql, pair->kept.vacancy.id); });
        const VacancyEntry next = nextEpisode(*last, today);
        const auto kept = store.write([&](Sql &sql) { return addEntry(sql, next, today); });
        VERIFY_DONE(kept);
        QCOMPARE(kept->dwelling.id, last->dwelling.id);
        QCOMPARE(kept->vacancy.netCold, last->vacancy.netCold);
        QCOMPARE(kept->vacancy.status, VacancyStatus::Draft);
        QCOMPARE(kept->vacancy.vacantSince, today);
        QVERIFY(kept->vacancy.number != last->vacancy.number);
        QCOMPARE(store.read([&](Sql &sql) { return landlordsOf(sql, kept->dwelling.id, today); })->size(), 1);
        const auto twice = store.write([&](Sql &sql) { return addEntry(sql, nextEpisode(*last, today), today); });
        QCOMPARE(twice.error().reason, u"vacancy.open"_s);
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "mergetest.moc"
