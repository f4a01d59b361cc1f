// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/timetable.h"
#include "core/storage/changelog.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate friday(2026, 11, 20), saturday(2026, 11, 21);

TimetableDepartures row(const QString &stop, const QString &calendar, const QString &minutes, const QString &route = u"b7"_s)
{
    return {.stopKey = stop,
        .stationKey = u"gtfs:v:markt"_s,
        .routeKey = route,
        .calendarKey = calendar,
        .headsign = u"Dorf"_s,
        .minutes = minutes};
}

Timetable sample()
{
    return {.feed = {.key = u"v"_s, .publisher = u"Verbund"_s, .credit = u"© Verbund"_s},
        .routes = {{.key = u"b7"_s, .shortName = u"7"_s, .routeType = 3}, {.key = u"r1"_s, .longName = u"Regionalbahn"_s, .routeType = 2}},
        .calendars = {{.key = u"woche"_s,
                          .weekdays = 0b11111,
                          .validFrom = QDate(2026, 1, 1),
                          .validUntil = QDate(2026, 12, 31),
                          .removedDays = u"2026-12-25"_s},
            {.key = u"nacht"_s, .addedDays = u"2026-11-20,2026-11-21"_s}},
        .departures = {row(u"gtfs:v:markt:1"_s, u"woche"_s, u"360,420,480"_s), row(u"gtfs:v:markt:2"_s, u"woche"_s, u"365"_s, u"r1"_s),
            row(u"gtfs:v:markt:1"_s, u"nacht"_s, u"1490"_s)}};
}
}

class TimetableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("runs");
        QTest::newRow("calendar.txt: weekday inside") << friday << true;
        QTest::newRow("calendar.txt: other weekday") << saturday << false;
        QTest::newRow("calendar.txt: first day") << QDate(2026, 1, 1) << true;
        QTest::newRow("calendar.txt: last day") << QDate(2026, 12, 31) << true;
        QTest::newRow("calendar.txt: after the last day") << QDate(2027, 1, 1) << false;
        QTest::newRow("calendar_dates.txt: removed") << QDate(2026, 12, 25) << false;
        QTest::newRow("no day") << QDate() << false;
    }
    void days()
    {
        QFETCH(QDate, day);
        QTEST(runsOn(sample().calendars.first(), day), "runs");
        QVERIFY(runsOn(sample().calendars.last(), saturday));
    }

    void departures_data() { engineRows(); }
    void departures()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        QCOMPARE(reg.write([](Sql &sql) { return replaceTimetable(sql, sample()); }).value(), (TimetableCounts{.added = 7}));
        const auto of = [&](const QString &key, QDate day) {
            QStringList texts;
            const auto found = reg.read([&](Sql &sql) { return departuresOf(sql, key, day); });
            for (const Departure &one : found.value()) texts += u"%1 %2 %3"_s.arg(one.minute).arg(one.line, one.headsign);
            return texts;
        };
        QCOMPARE(of(u"gtfs:v:markt:1"_s, friday), (QStringList{u"360 7 Dorf"_s, u"420 7 Dorf"_s, u"480 7 Dorf"_s, u"1490 7 Dorf"_s}));
        QCOMPARE(of(u"gtfs:v:markt"_s, friday).at(1), u"365 Regionalbahn Dorf"_s);
        QCOMPARE(of(u"gtfs:v:markt"_s, saturday), QStringList{u"1490 7 Dorf"_s});
        QCOMPARE(of(u"gtfs:v:markt"_s, QDate(2026, 12, 25)), QStringList());
        QCOMPARE(of(u"gtfs:v:woanders"_s, friday), QStringList());
        const auto counted = reg.read([](Sql &sql) { return countDepartures(sql, friday, 360, 480); }).value();
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.first(), (StationDepartures{u"gtfs:v:markt"_s, 2, {{2, 1}, {3, 2}}}));
    }

    void replacing_data() { engineRows(); }
    void replacing()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto replace = [&](const Timetable &timetable) {
            return reg
                .write([&](Sql &sql) {
                    sql.describe(u"gtfs.imported"_s, u"v"_s);
                    return replaceTimetable(sql, timetable);
                })
                .value();
        };
        QCOMPARE(replace(sample()).added, 7);
        QCOMPARE(replace(sample()), (TimetableCounts{.same = 7}));
        QCOMPARE(reg.read([](Sql &sql) { return recentSteps(sql, 9); })->size(), 1);
        Timetable newer = sample();
        newer.feed.validUntil = QDate(2027, 12, 31);
        newer.departures.removeLast();
        newer.departures.first().minutes = u"361"_s;
        const TimetableCounts expected{.added = 0, .changed = 1, .removed = 1, .same = 5};
        QCOMPARE(reg.read([&](Sql &sql) { return compareTimetable(sql, newer); }).value(), expected);
        QCOMPARE(replace(newer), expected);
        Timetable other = sample();
        other.feed.key = u"w"_s;
        QCOMPARE(replace(other), (TimetableCounts{.added = 7}));
        QCOMPARE(reg.read(listTimetables)->size(), 2);
        const qint64 step = reg.read([](Sql &sql) { return recentSteps(sql, 9); })->at(1).id;
        VERIFY_DONE(reg.write([&](Sql &sql) { return undoStep(sql, step); }));
        QCOMPARE(reg.read([](Sql &sql) { return compareTimetable(sql, sample()); }).value(), (TimetableCounts{.same = 7}));
    }
};

QTEST_GUILESS_MAIN(TimetableTest)
#include "timetabletest.moc"
