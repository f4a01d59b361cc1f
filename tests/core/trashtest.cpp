// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/trash.h"
#include "core/access/recordwords.h"
#include "core/base/words.h"
#include "core/outreach/agreements.h"
#include "core/placement/households.h"
#include "core/register/consents.h"
#include "core/register/documents.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "tests/core/madeuptowns.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;

Result<VacancyEntry> addComplete(Sql &sql)
{
    return addEntry(sql, completeEntry(), today);
}

/** A landlord with consent, agreement and letter. */
Result<Landlord> addKnown(Sql &sql)
{
    const auto landlord = addLandlord(sql, {.firstName = u"Vera"_s, .lastName = u"Muster"_s});
    if (!landlord) return landlord;
    const auto consent = keepConsent(sql, {.landlordId = landlord->id, .purpose = ConsentPurpose::ContactOnDemand, .givenOn = today});
    const auto agreement = saveAgreement(sql, {.landlordId = landlord->id, .kind = AgreementKind::OfferFlats, .flats = 2}, today);
    const auto letter = addDocument(
        sql, {.subjectKind = SubjectKind::Landlord, .subjectUid = landlord->uid, .fileName = u"brief.pdf"_s}, {.bytes = "Brief"});
    if (!consent) return std::unexpected(consent.error());
    if (!agreement) return std::unexpected(agreement.error());
    return letter ? landlord : std::unexpected(letter.error());
}

Result<QList<TrashItem>> all(Sql &sql)
{
    return findTrash(sql, {}, 0, 100);
}

auto counting(const QString &table)
{
    return [table](Sql &sql) { return sql.value(u"select count(*) from "_s + table); };
}
}

/** Deleted records that come back out of the change log, on both engines. */
class TrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void bringsBackAllThatWentTogether_data() { engineRows(); }
    void bringsBackAllThatWentTogether()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto landlord = store.write(addKnown);
        VERIFY_DONE(landlord);
        QVERIFY(store.read(all)->isEmpty());
        const QStringList tables{u"landlord"_s, u"consent"_s, u"agreement"_s, u"document"_s, u"task"_s};
        QList<int> before;
        for (const QString &table : tables) before += store.read(counting(table))->toInt();
        VERIFY_DONE(wait(store->write(otherActor, [&](Sql &sql) { return removeLandlord(sql, landlord->id, landlord->version); })));
        const auto trash = store.read(all);
        VERIFY_DONE(trash);
        QCOMPARE(trash->size(), 1);
        const TrashItem item = trash->first();
        QCOMPARE(titleOf(item.table, item.name), u"Vermieter Muster, Vera"_s);
        QCOMPARE(item.actorName, otherActor.name);
        QVERIFY(item.companions >= 3);
        const auto plan = store.read([&](Sql &sql) { return planRestoring(sql, item.changeId); });
        VERIFY_DONE(plan);
        QVERIFY(!plan->hindrance);
        QVERIFY2(plan->with.join(u'|').contains(u"brief.pdf"_s), qPrintable(plan->with.join(u'|')));
        VERIFY_DONE(store.write([&](Sql &sql) { return restoreFromTrash(sql, item.changeId); }));
        for (qsizetype i = 0; i < tables.size(); ++i) QCOMPARE(store.read(counting(tables[i]))->toInt(), before[i]);
        QVERIFY(store.read(all)->isEmpty());
        QCOMPARE(store.read([&](Sql &sql) { return sql.load<Landlord>(u"landlord"_s, landlord->id); })->uid, landlord->uid);
        QCOMPARE(store.write([&](Sql &sql) { return restoreFromTrash(sql, item.changeId); }).error().reason, u"trash.gone"_s);
        VERIFY_DONE(store.read(checkChain));
        // It is a step like any other: it can be taken back, and done again.
        const auto step = store.read([](Sql &sql) { return recentSteps(sql, 1); })->first();
        QCOMPARE(step.verb, u"trash.restored"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, step.id); }));
        QCOMPARE(store.read(counting(u"landlord"_s))->toInt(), 0);
    }

    void tiesLinksAgain_data() { engineRows(); }
    void tiesLinksAgain()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto boss = store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Chefin"_s}); });
        const auto agent = store.write([&](Sql &sql) { return addLandlord(sql, {.lastName = u"Vertreter"_s, .representsId = boss->id}); });
        VERIFY_DONE(agent);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, boss->id, 1); }));
        const auto load = [&](Sql &sql) { return sql.load<Landlord>(u"landlord"_s, agent->id); };
        QVERIFY(!store.read(load)->representsId);
        const qint64 change = store.read(all)->first().changeId;
        VERIFY_DONE(store.write([&](Sql &sql) { return restoreFromTrash(sql, change); }));
        QCOMPARE(store.read(load)->representsId, boss->id);
    }

    void whatSomebodyTouchedStays_data() { engineRows(); }
    void whatSomebodyTouchedStays()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto boss = store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Chefin"_s}); });
        const auto other = store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Andere"_s}); });
        const auto agent = store.write([&](Sql &sql) { return addLandlord(sql, {.lastName = u"Vertreter"_s, .representsId = boss->id}); });
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, boss->id, 1); }));
        const auto load = [&](Sql &sql) { return sql.load<Landlord>(u"landlord"_s, agent->id); };
        VERIFY_DONE(store.write([&](Sql &sql) {
            return load(sql).and_then([&](Landlord now) {
                now.representsId = other->id;
                return saveLandlord(sql, now);
            });
        }));
        const qint64 change = store.read(all)->first().changeId;
        VERIFY_DONE(store.write([&](Sql &sql) { return restoreFromTrash(sql, change); }));
        QCOMPARE(store.read(load)->representsId, other->id);
    }

    void whatItBelongsToComesToo_data() { engineRows(); }
    void whatItBelongsToComesToo()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto landlord = store.write(addKnown);
        const auto agreement = store.read([&](Sql &sql) { return agreementsOfLandlord(sql, landlord->id); })->first();
        VERIFY_DONE(store.write([&](Sql &sql) { return removeAgreement(sql, agreement.id, agreement.version); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, 1); }));
        const auto trash = store.read(all);
        QCOMPARE(trash->size(), 2);
        QCOMPARE(trash->last().table, u"agreement"_s);
        const qint64 change = trash->last().changeId;
        const auto plan = store.read([change](Sql &sql) { return planRestoring(sql, change); });
        VERIFY_DONE(plan);
        QVERIFY(!plan->hindrance);
        QCOMPARE(plan->together.size(), 1);
        QVERIFY2(plan->together.first().startsWith(u"Vermieter Muster, Vera, gelöscht am "_s), qPrintable(plan->together.first()));
        QCOMPARE(plan->steps.size(), 2);
        VERIFY_DONE(store.write([change](Sql &sql) { return restoreFromTrash(sql, change); }));
        QCOMPARE(store.read(counting(u"landlord"_s))->toInt(), 1);
        QCOMPARE(store.read(counting(u"agreement"_s))->toInt(), 1);
        QVERIFY(store.read(all)->isEmpty());
        VERIFY_DONE(store.read(checkChain));
    }

    void whatIsForgottenIsSaidSo_data() { engineRows(); }
    void whatIsForgottenIsSaidSo()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto landlord = store.write(addKnown);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, 1); }));
        VERIFY_DONE(store.write([](Sql &sql) { return sql.forgetContent(u"c.action='delete'"_s); }));
        const auto trash = store.read(all);
        QCOMPARE(trash->size(), 1);
        QVERIFY(trash->first().isForgotten);
        const qint64 change = trash->first().changeId;
        const auto plan = store.read([change](Sql &sql) { return planRestoring(sql, change); });
        VERIFY_DONE(plan);
        QCOMPARE(plan->hindrance->reason, u"trash.forgotten"_s);
        QCOMPARE(store.write([change](Sql &sql) { return restoreFromTrash(sql, change); }).error().reason, u"trash.forgotten"_s);
        QCOMPARE(store.read(counting(u"landlord"_s))->toInt(), 0);
    }

    void whatItBelongedToIsGoneForGood_data() { engineRows(); }
    void whatItBelongedToIsGoneForGood()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto landlord = store.write(addKnown);
        const auto agreement = store.read([&](Sql &sql) { return agreementsOfLandlord(sql, landlord->id); })->first();
        VERIFY_DONE(store.write([&](Sql &sql) { return removeAgreement(sql, agreement.id, agreement.version); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, 1); }));
        VERIFY_DONE(store.write([](Sql &sql) { return sql.forgetContent(u"c.table_name='landlord'"_s); }));
        const qint64 change = store.read(all)->last().changeId;
        const auto refused = store.write([change](Sql &sql) { return restoreFromTrash(sql, change); });
        QCOMPARE(refused.error().reason, u"trash.parent"_s);
        QVERIFY2(sentence(refused.error()).contains(u"Vermieter"_s), qPrintable(sentence(refused.error())));
    }

    void aPlaceThatIsTakenIsNamed_data() { engineRows(); }
    void aPlaceThatIsTakenIsNamed()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto first = store.write(addComplete);
        VERIFY_DONE(first);
        // A second episode keeps the flat when the first one goes.
        const auto second = store.write([&](Sql &sql) -> Result<VacancyEntry> {
            if (auto let = keepStatus(sql, first->vacancy, {.toStatus = VacancyStatus::Let}); !let) return std::unexpected(let.error());
            VacancyEntry entry = *first;
            entry.vacancy = {.dwellingId = first->dwelling.id};
            return addEntry(sql, entry, today);
        });
        VERIFY_DONE(second);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeEntry(sql, second->vacancy.id, second->vacancy.version); }));
        const auto third = store.write([&](Sql &sql) {
            VacancyEntry entry = *first;
            entry.vacancy = {.dwellingId = first->dwelling.id};
            return addEntry(sql, entry, today);
        });
        VERIFY_DONE(third);
        const qint64 change = store.read(all)->first().changeId;
        const auto refused = store.write([change](Sql &sql) { return restoreFromTrash(sql, change); });
        QCOMPARE(refused.error().reason, u"trash.taken"_s);
        QCOMPARE(refused.error().arguments.last(), third->vacancy.number);
    }

    void whatWasTakenBackIsNoDeletion_data() { engineRows(); }
    void whatWasTakenBackIsNoDeletion()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto landlord = store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Muster"_s}); });
        const auto takeBackNewest = [](Sql &sql) {
            return recentSteps(sql, 1).and_then([&](const QList<Step> &steps) { return undoStep(sql, steps.first().id); });
        };
        VERIFY_DONE(store.write(takeBackNewest));
        QVERIFY(store.read(all)->isEmpty());
        VERIFY_DONE(store.write(takeBackNewest));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, 1); }));
        VERIFY_DONE(store.write(takeBackNewest));
        QVERIFY(store.read(all)->isEmpty());
        VERIFY_DONE(store.write(takeBackNewest));
        QCOMPARE(store.read(all)->size(), 1);
        const qint64 change = store.read(all)->first().changeId;
        VERIFY_DONE(store.write([change](Sql &sql) { return restoreFromTrash(sql, change); }));
        QCOMPARE(store.read(counting(u"landlord"_s))->toInt(), 1);
    }

    void searches_data() { engineRows(); }
    void searches()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        for (const QString &name : {u"Weißenbach"_s, u"Muster"_s}) {
            const auto landlord = store.write([&](Sql &sql) { return addLandlord(sql, {.lastName = name}); });
            VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, 1); }));
        }
        const auto household = store.write([](Sql &sql) { return saveHousehold(sql, {{.persons = 2}, {}}, today); });
        VERIFY_DONE(wait(store->write(otherActor, [&](Sql &sql) { return removeHousehold(sql, household->household.id, 1); })));
        const auto count
            = [&](const TrashFilter &filter) { return store.read([&](Sql &sql) { return findTrash(sql, filter, 0, 100); })->size(); };
        QCOMPARE(count({}), 3);
        QCOMPARE(count({.text = u"weissenbach"_s}), 1);
        QCOMPARE(count({.text = household->household.number}), 1);
        QCOMPARE(count({.text = u"otto anders"_s}), 1);
        QCOMPARE(count({.table = u"landlord"_s}), 2);
        QCOMPARE(count({.from = QDate::currentDate()}), 3);
        QCOMPARE(count({.until = QDate::currentDate().addDays(-1)}), 0);
        const auto page = store.read([](Sql &sql) { return findTrash(sql, {}, 0, 2); });
        QCOMPARE(page->size(), 2);
        const qint64 last = page->last().changeId;
        QCOMPARE(store.read([last](Sql &sql) { return findTrash(sql, {}, last, 2); })->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TrashTest)
#include "trashtest.moc"
