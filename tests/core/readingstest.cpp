// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/readings.h"
#include "core/placement/households.h"
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 11, 20), QTime(9, 30));

auto note(const ReadingNote &what, const QDateTime &at)
{
    return [what, at](Sql &sql) { return logReading(sql, what, at); };
}

Result<QList<NotedReading>> all(Sql &sql)
{
    return findReadings(sql, {}, 0, 100);
}

Result<HouseholdEntry> addSomeone(Sql &sql)
{
    return saveHousehold(sql, {{.persons = 2}, {}}, now.date());
}
}

/** Who read which household: apart from the chain of changes, on both engines. */
class ReadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void oncePerQuarterOfAnHour_data() { engineRows(); }
    void oncePerQuarterOfAnHour()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const ReadingNote seen = readingOf(u"uid-1"_s, u"G-2026-00001"_s, ReadingPurpose::view);
        VERIFY_DONE(store.write(note(seen, now)));
        VERIFY_DONE(store.write(note(seen, now.addSecs(14 * 60))));
        QCOMPARE(store.read(all)->size(), 1);
        VERIFY_DONE(store.write(note(seen, now.addSecs(16 * 60))));
        QCOMPARE(store.read(all)->size(), 2);
        // Another person, another record, another purpose is another read.
        VERIFY_DONE(wait(store->write(otherActor, note(seen, now))));
        VERIFY_DONE(store.write(note(readingOf(u"uid-2"_s, u"G-2026-00002"_s, ReadingPurpose::view), now)));
        VERIFY_DONE(store.write(note(readingOf(u"uid-1"_s, u"G-2026-00001"_s, ReadingPurpose::print), now)));
        QCOMPARE(store.read(all)->size(), 5);
        QCOMPARE(store.read([](Sql &sql) { return readingsOf(sql, u"uid-1"_s); })->size(), 4);
    }

    void isNoStepAndNoChange_data() { engineRows(); }
    void isNoStepAndNoChange()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto household = store.write(addSomeone);
        VERIFY_DONE(household);
        const auto before = store.read(chainState);
        QSignalSpy kept(&*store, &Database::stepKept);
        QSignalSpy changed(&*store, &Database::changed);
        const auto task = [id = household->household.id](Sql &sql) { return logReadingOfHousehold(sql, id, ReadingPurpose::view, now); };
        VERIFY_DONE(wait(noteReading(*store, testActor, task)));
        const auto found = store.read(all);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().subjectUid, household->household.uid);
        QCOMPARE(found->first().actorName, testActor.name);
        QCOMPARE(found->first().office, testActor.office);
        QCOMPARE(subjectWords(found->first()), u"Haushalt "_s + household->household.number);
        QCOMPARE(purposeWords(found->first()), u"angesehen"_s);
        QCOMPARE(store.read(chainState)->newestHash, before->newestHash);
        VERIFY_DONE(store.read(checkChain));
        QTest::qWait(50);
        QCOMPARE(kept.count(), 0);
        // Taking the household back is not in its way.
        VERIFY_DONE(store.write([](Sql &sql) {
            return recentSteps(sql, 1).and_then([&](const QList<Step> &steps) { return undoStep(sql, steps.first().id); });
        }));
    }

    void whoHasNoNameIsNotedByLogin_data() { engineRows(); }
    void whoHasNoNameIsNotedByLogin()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(wait(noteReading(*store, {u"mmuster"_s, {}, {}}, note(readingOfHouseholds(23, ReadingPurpose::view), now))));
        const auto found = store.read(all);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().actorName, u"mmuster"_s);
        QCOMPARE(subjectWords(found->first()), u"Liste mit 23 Haushalten"_s);
    }

    void goneHouseholdIsNoRead_data() { engineRows(); }
    void goneHouseholdIsNoRead()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write([](Sql &sql) { return logReadingOfHousehold(sql, 4711, ReadingPurpose::view, now); }));
        QVERIFY(store.read(all)->isEmpty());
    }

    void filters_data() { engineRows(); }
    void filters()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto household = store.write(addSomeone);
        for (int day = 0; day < 3; ++day)
            VERIFY_DONE(store.write(
                [&](Sql &sql) { return logReadingOfHousehold(sql, household->household.id, ReadingPurpose::view, now.addDays(day)); }));
        VERIFY_DONE(wait(store->write(otherActor, note(readingOfHouseholds(5, ReadingPurpose::exported), now))));
        const auto count = [&](const AuditFilter &filter) {
            const auto found = store.read([&](Sql &sql) { return findReadings(sql, filter, 0, 100); });
            const auto counted = store.read([&](Sql &sql) { return countReadings(sql, filter); });
            return found && counted && *counted == found->size() ? *counted : -1;
        };
        QCOMPARE(count({}), 4);
        QCOMPARE(count({.person = u"otto"_s}), 1);
        QCOMPARE(count({.record = household->household.number}), 3);
        QCOMPARE(count({.record = household->household.uid}), 3);
        QCOMPARE(count({.table = u"household"_s, .rowId = household->household.id}), 3);
        QCOMPARE(count({.table = u"vacancy"_s, .rowId = 1}), 0);
        QCOMPARE(count({.from = now.date().addDays(1), .until = now.date().addDays(1)}), 1);
        QCOMPARE(store.read(readingPersons).value(), (QStringList{otherActor.name, testActor.name}));
    }

    void ranOutReadsGoWithoutATrace_data() { engineRows(); }
    void ranOutReadsGoWithoutATrace()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(note(readingOfHouseholds(5, ReadingPurpose::view), now)));
        const auto before = store.read(chainState);
        VERIFY_DONE(store.write([](Sql &sql) { return sql.erase(u"reading"_s, 1); }));
        QVERIFY(store.read(all)->isEmpty());
        QCOMPARE(store.read(chainState)->entries, before->entries);
    }
};

QTEST_GUILESS_MAIN(ReadingsTest)
#include "readingstest.moc"
