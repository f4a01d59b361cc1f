// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/requests.h"
#include "core/access/deadline.h"
#include "core/access/retention.h"
#include "core/register/daylist.h"
#include "core/register/desk.h"
#include "tests/core/handoverscene.h"

namespace {
const QDate today(2026, 11, 20);

Result<SubjectRequest> taken(Sql &sql, RequestKind kind = RequestKind::Access)
{
    return HandoverScene::scene(sql).and_then([&](const HandoverScene::Scene &) {
        return findSubject(sql, u"Vermieterin, Vera"_s).and_then([&](const Subject &who) {
            return addRequest(
                sql, {.kind = kind, .subjectKind = who.kind, .subjectUid = who.uid, .subjectLabel = who.label, .receivedOn = today}, today);
        });
    });
}
}

/** Requests of persons: the month to answer in, the task, the identity, and what stands against deleting. */
class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void dueDays_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");
        QTest::newRow("same day of the next month") << QDate(2026, 3, 10) << QDate(2026, 4, 10);
        QTest::newRow("the day itself does not count") << QDate(2026, 6, 1) << QDate(2026, 7, 1);
        QTest::newRow("no such day: the last one") << QDate(2027, 8, 31) << QDate(2027, 9, 30);
        QTest::newRow("31 January, leap year") << QDate(2028, 1, 31) << QDate(2028, 2, 29);
        QTest::newRow("31 January ends on a Sunday") << QDate(2027, 1, 31) << QDate(2027, 3, 1);
        QTest::newRow("Saturday") << QDate(2026, 10, 21) << QDate(2026, 11, 23);
        QTest::newRow("Sunday") << QDate(2026, 10, 22) << QDate(2026, 11, 23);
        QTest::newRow("Christmas to Monday") << QDate(2026, 11, 25) << QDate(2026, 12, 28);
        QTest::newRow("Karfreitag to Tuesday") << QDate(2026, 3, 3) << QDate(2026, 4, 7);
        QTest::newRow("Allerheiligen, a Sunday") << QDate(2026, 10, 1) << QDate(2026, 11, 2);
        QTest::newRow("over the year") << QDate(2026, 12, 4) << QDate(2027, 1, 4);
    }
    void dueDays()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, due);
        QCOMPARE(answerDue(received), due);
    }

    void becomesATask_data() { engineRows(); }
    void becomesATask()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto request = at.write([](Sql &sql) { return taken(sql); });
        VERIFY_DONE(request);
        QCOMPARE(request->number, u"DS-2026-00001"_s);
        QCOMPARE(request->dueOn, QDate(2026, 12, 21)); // 20 December is a Sunday
        const auto tasks = at.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = request->uid}); });
        VERIFY_DONE(tasks);
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->first().dueOn, request->dueOn);
        // The list of the day leads to the request and does not name the person.
        const auto day = at.read([](Sql &sql) { return findDay(sql, {.list = DayList::Tasks, .today = today}); });
        VERIFY_DONE(day);
        const auto item = std::ranges::find(*day, request->id, &DayItem::requestId);
        QVERIFY(item != day->end());
        QCOMPARE(item->number, request->number);
        QVERIFY(item->landlord.isEmpty());
    }

    void answers_data() { engineRows(); }
    void answers()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        auto request = at.write([](Sql &sql) { return taken(sql); });
        VERIFY_DONE(request);
        const auto blind = at.write([&](Sql &sql) { return answerRequest(sql, request->id, request->version, today); });
        QVERIFY(!blind);
        QCOMPARE(blind.error().reason, u"request.identity"_s);
        request->identityChecked = true;
        request = at.write([&](Sql &sql) { return saveRequest(sql, *request, today); });
        VERIFY_DONE(request);
        const auto answered = at.write([&](Sql &sql) { return answerRequest(sql, request->id, request->version, today); });
        VERIFY_DONE(answered);
        QCOMPARE(answered->answeredBy, testActor.name);
        QCOMPARE(at.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = request->uid}); })->size(), 0);
        const auto twice = at.write([&](Sql &sql) { return answerRequest(sql, answered->id, answered->version, today); });
        QCOMPARE(twice.error().reason, u"request.answered"_s);
        // Undone, both the answer and the task come back.
        const auto step = at.read([](Sql &sql) { return recentSteps(sql, 1); });
        VERIFY_DONE(step);
        VERIFY_DONE(at.write([&](Sql &sql) { return undoStep(sql, step->first().id); }));
        QCOMPARE(at.read([](Sql &sql) { return findRequests(sql, true); })->size(), 1);
        QCOMPARE(at.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = request->uid}); })->size(), 1);
    }

    void movesAndReopens_data() { engineRows(); }
    void movesAndReopens()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        auto request = at.write([](Sql &sql) { return taken(sql, RequestKind::Correction); });
        VERIFY_DONE(request);
        request->receivedOn = QDate(2026, 11, 2);
        request->identityChecked = true;
        request->note = u"Die Hausnummer ist 12"_s;
        request = at.write([&](Sql &sql) { return saveRequest(sql, *request, today); });
        VERIFY_DONE(request);
        QCOMPARE(request->dueOn, QDate(2026, 12, 2));
        QCOMPARE(at.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = request->uid}); })->first().dueOn, request->dueOn);
        auto answered = at.write([&](Sql &sql) { return answerRequest(sql, request->id, request->version, today); });
        VERIFY_DONE(answered);
        const auto open = at.write([&](Sql &sql) { return reopenRequest(sql, answered->id, answered->version, today); });
        VERIFY_DONE(open);
        QVERIFY(!open->answeredOn.isValid());
        QCOMPARE(at.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = request->uid}); })->size(), 1);
    }

    void refusesNonsense_data() { engineRows(); }
    void refusesNonsense()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto add = [&](const SubjectRequest &request) {
            return at.write([&](Sql &sql) { return addRequest(sql, request, today); }).error().reason;
        };
        QCOMPARE(add({.subjectLabel = u"Jemand"_s, .receivedOn = today.addDays(1)}), u"request.received"_s);
        QCOMPARE(add({.receivedOn = today}), u"request.person"_s);
        // Nothing is kept, no number is used up.
        QCOMPARE(at.read([](Sql &sql) { return findRequests(sql); })->size(), 0);
        const auto unknown = at.read([](Sql &sql) { return findRequest(sql, u"DS-2026-00009"_s); });
        QCOMPARE(unknown.error().reason, u"request.unknown"_s);
        // Somebody whom the register does not know is answered, too.
        const auto stranger
            = at.write([&](Sql &sql) { return addRequest(sql, {.subjectLabel = u"Fremde, Frieda"_s, .receivedOn = today}, today); });
        VERIFY_DONE(stranger);
        QCOMPARE(stranger->number, u"DS-2026-00001"_s);
    }

    void saysWhatStandsAgainstDeleting_data() { engineRows(); }
    void saysWhatStandsAgainstDeleting()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        VERIFY_DONE(at.write([](Sql &sql) { return taken(sql, RequestKind::Deletion); }));
        for (const QString &who : {u"Vermieterin, Vera"_s, u"G-2026-00001"_s}) {
            const auto reasons = at.read([&](Sql &sql) {
                return findSubject(sql, who).and_then([&](const Subject &subject) { return reasonsToKeep(sql, subject); });
            });
            VERIFY_DONE(reasons);
            QVERIFY2(!reasons->isEmpty(), qPrintable(who));
        }
        VERIFY_DONE(at.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Ohnealles"_s}); }));
        const auto free = at.read([&](Sql &sql) {
            return findSubject(sql, u"Ohnealles"_s).and_then([&](const Subject &subject) { return reasonsToKeep(sql, subject); });
        });
        VERIFY_DONE(free);
        QVERIFY(free->isEmpty());
    }

    /** What a person asked to be deleted goes with the next run, once identity is checked and nothing holds it. */
    void handsDeletionsToTheNextRun_data() { engineRows(); }
    void handsDeletionsToTheNextRun()
    {
        QFETCH(bool, onServer);
        TestRegister at(onServer);
        const auto landlord = at.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Gehtgern"_s}); });
        VERIFY_DONE(landlord);
        const auto isDue = [&] {
            const auto due = at.read([](Sql &sql) { return findDue(sql, QDate::currentDate()); });
            return due && std::ranges::any_of(*due, [&](const DueKind &kind) {
                return std::ranges::any_of(
                    kind.records, [&](const DueRecord &one) { return one.uid == landlord->uid && one.hold == RetentionHold::None; });
            });
        };
        QVERIFY(!isDue());
        auto request = at.write([&](Sql &sql) {
            return addRequest(sql,
                {.kind = RequestKind::Deletion,
                    .subjectKind = SubjectKind::Landlord,
                    .subjectUid = landlord->uid,
                    .subjectLabel = u"Gehtgern"_s,
                    .receivedOn = today},
                today);
        });
        VERIFY_DONE(request);
        QVERIFY(!isDue());
        request->identityChecked = true;
        VERIFY_DONE(at.write([&](Sql &sql) { return saveRequest(sql, *request, today); }));
        QVERIFY(isDue());
    }

    void findsWhoIsMeant()
    {
        TestRegister at(false);
        VERIFY_DONE(at.write([](Sql &sql) {
            return addLandlord(sql, {.firstName = u"Anna"_s, .lastName = u"Doppelt"_s}).and_then([&](const Landlord &) {
                return addLandlord(sql, {.firstName = u"Bert"_s, .lastName = u"Doppelt"_s});
            });
        }));
        QCOMPARE(at.read([](Sql &sql) { return findSubject(sql, u"Doppelt"_s); }).error().reason, u"subject.many"_s);
        QCOMPARE(at.read([](Sql &sql) { return findSubject(sql, u"Doppelt, Bert"_s); })->label, u"Doppelt, Bert"_s);
        QCOMPARE(at.read([](Sql &sql) { return findSubject(sql, u"Niemand"_s); }).error().reason, u"subject.unknown"_s);
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "requeststest.moc"
