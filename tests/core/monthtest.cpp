// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/month.h"
#include "core/outreach/agreements.h"
#include "core/outreach/sessions.h"
#include "core/register/desk.h"
#include "core/register/landlords.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 22);

InfoSession sessionOn(const QDateTime &begin, const QString &title)
{
    return {.title = title, .beginsAt = begin.toUTC()};
}

Result<qint64> keep(Sql &sql, const InfoSession &session)
{
    return saveSession(sql, {session, {}}, today).transform([](const SessionEntry &entry) { return entry.session.id; });
}

const MonthDay &dayOf(const QList<MonthDay> &days, QDate day)
{
    return *std::ranges::find(days, day, &MonthDay::day);
}
}

/** The calendar of sessions: whole weeks, what stands on their days, and where it leads. */
class MonthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void weeksAreWhole_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("begins on a Sunday") << QDate(2026, 11, 30) << QDate(2026, 10, 26) << 42;
        QTest::newRow("begins on a Monday") << QDate(2027, 2, 14) << QDate(2027, 2, 1) << 28;
        QTest::newRow("over the year") << QDate(2026, 12, 31) << QDate(2026, 11, 30) << 35;
        QTest::newRow("first of a month") << QDate(2026, 9, 1) << QDate(2026, 8, 31) << 35;
    }
    void weeksAreWhole()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, first);
        QFETCH(int, count);
        TestRegister store(false);
        QCOMPARE(firstOfGrid(day), first);
        const auto days = store.read([&](Sql &sql) { return monthAround(sql, day); });
        VERIFY_DONE(days);
        QCOMPARE(days->size(), count);
        QCOMPARE(days->front().day, first);
        QCOMPARE(days->back().day.dayOfWeek(), 7);
    }

    void holidaysHaveTheirName()
    {
        TestRegister store(false);
        const auto days = store.read([](Sql &sql) { return monthAround(sql, QDate(2026, 11, 5)); });
        VERIFY_DONE(days);
        QCOMPARE(dayOf(*days, QDate(2026, 11, 1)).holiday, u"Allerheiligen"_s);
        QCOMPARE(dayOf(*days, QDate(2026, 11, 2)).holiday, QString());
    }

    void sessionsStandOnTheirLocalDay_data() { engineRows(); }
    void sessionsStandOnTheirLocalDay()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const QDate day(2026, 12, 3);
        VERIFY_DONE(store.write([&](Sql &sql) { return keep(sql, sessionOn(QDateTime(day, QTime(18, 30)), u"abends"_s)); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return keep(sql, sessionOn(QDateTime(day, QTime(0, 15)), u"nachts"_s)); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return keep(sql, sessionOn(QDateTime(QDate(2027, 1, 4), QTime(9, 0)), u"später"_s)); }));
        const auto days = store.read([&](Sql &sql) { return monthAround(sql, day); });
        VERIFY_DONE(days);
        const QList<SessionRow> &sessions = dayOf(*days, day).sessions;
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions.front().title, u"nachts"_s);
        QCOMPARE(sessions.back().title, u"abends"_s);
        qsizetype all = 0;
        for (const MonthDay &one : *days) all += one.sessions.size();
        QCOMPARE(all, 2);
    }

    void dueTasksLeadSomewhere_data() { engineRows(); }
    void dueTasksLeadSomewhere()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const QDate due(2026, 12, 7);
        const auto session
            = store.write([&](Sql &sql) { return saveSession(sql, {sessionOn(QDateTime(due, QTime(18, 30)), u"abends"_s), {}}, today); });
        VERIFY_DONE(session);
        const auto owner = store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Tannhöfer"_s, .phone = u"06301 555 10"_s}); });
        VERIFY_DONE(owner);
        const auto add = [&](SubjectKind kind, const QString &uid, const QString &rule, QDate day) {
            return store.write([&](Sql &sql) {
                return addTask(sql, {.title = rule, .dueOn = day, .subjectKind = kind, .subjectUid = uid, .rule = rule});
            });
        };
        VERIFY_DONE(add(SubjectKind::Session, session->session.uid, u"session.thanks"_s, due));
        VERIFY_DONE(add(SubjectKind::Landlord, owner->uid, u"session.call IG-2026-00001"_s, due));
        VERIFY_DONE(add(SubjectKind::Landlord, owner->uid, {}, due));
        VERIFY_DONE(add(SubjectKind::Session, session->session.uid, u"session.minutes"_s, QDate(2026, 10, 1)));
        const Agreement promise{.landlordId = owner->id, .kind = AgreementKind::OfferFlats, .promisedOn = today, .dueOn = due, .flats = 1};
        VERIFY_DONE(store.write([&](Sql &sql) { return saveAgreement(sql, promise, today); }));

        const auto days = store.read([&](Sql &sql) { return monthAround(sql, due); });
        VERIFY_DONE(days);
        const QList<MonthTask> &tasks = dayOf(*days, due).tasks;
        QCOMPARE(tasks.size(), 3);
        for (const MonthTask &one : tasks) {
            const bool isOfSession = one.task.subjectKind == SubjectKind::Session;
            QCOMPARE(one.sessionId, isOfSession ? session->session.id : 0);
            QCOMPARE(one.landlordId, isOfSession ? 0 : owner->id);
        }
        QVERIFY(std::ranges::all_of(*days, [&](const MonthDay &one) { return one.tasks.isEmpty() || one.day == due; }));

        // Who asks for some sessions wants to see those alone.
        const auto some = store.read([&](Sql &sql) { return monthAround(sql, due, {.text = u"morgens"_s, .from = QDate(2020, 1, 1)}); });
        VERIFY_DONE(some);
        QCOMPARE(some->size(), days->size());
        QVERIFY(std::ranges::all_of(*some, [](const MonthDay &one) { return one.tasks.isEmpty() && one.sessions.isEmpty(); }));
    }
};

QTEST_GUILESS_MAIN(MonthTest)
#include "monthtest.moc"
