// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/servicequality.h"
#include "core/places/schoolholiday.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate tuesday(2026, 11, 24);

/** A bus on working days until the end of 2026, more on school days, less on Saturdays, and a train that does not count beside a bus that
 * is called. */
Timetable timetable()
{
    const auto row = [](const QString &stop, const QString &calendar, const QString &minutes, const QString &route = u"b"_s) {
        return TimetableDepartures{.stopKey = stop,
            .stationKey = u"halt"_s,
            .routeKey = route,
            .calendarKey = calendar,
            .headsign = u"Dorf"_s,
            .minutes = minutes};
    };
    return {.feed = {.key = u"v"_s},
        .routes = {{.key = u"b"_s, .shortName = u"7"_s, .routeType = 3}, {.key = u"c"_s, .shortName = u"R"_s, .routeType = 715},
            {.key = u"x"_s, .shortName = u"Seilbahn"_s, .routeType = 1302}},
        .calendars = {{.key = u"mofr"_s,
                          .weekdays = 0b0011111,
                          .validFrom = QDate(2026, 6, 1),
                          .validUntil = QDate(2026, 12, 31),
                          .removedDays = u"2026-12-25"_s},
            {.key = u"sa"_s,
                .weekdays = 0b0100000,
                .validFrom = QDate(2026, 6, 1),
                .validUntil = QDate(2026, 12, 31),
                .removedDays = u"2026-12-26"_s},
            {.key = u"extra"_s, .addedDays = u"2026-10-04,2026-11-27"_s},
            {.key = u"leer"_s, .weekdays = 0b1111111, .validFrom = QDate(2020, 1, 1), .validUntil = QDate(2030, 1, 1)}},
        .departures = {row(u"hin"_s, u"mofr"_s, u"300,400,420,700,1190"_s), row(u"her"_s, u"mofr"_s, u"405,715,1210,1450"_s),
            row(u"hin"_s, u"sa"_s, u"600"_s), row(u"hin"_s, u"extra"_s, u"800"_s, u"c"_s),
            row(u"hin"_s, u"mofr"_s, u"410,411,412"_s, u"x"_s)}};
}

void fill(TestRegister &reg, const QList<SchoolHoliday> &holidays)
{
    VERIFY_DONE(reg.write([&](Sql &sql) { return replaceTimetable(sql, timetable()); }));
    VERIFY_DONE(reg.write([&](Sql &sql) { return takeSchoolHolidays(sql, holidays, u"Test"_s); }));
}
const QList<SchoolHoliday> holidays{{.name = u"Herbst"_s, .firstOn = QDate(2026, 10, 5), .lastOn = QDate(2026, 10, 16)},
    {.name = u"Weihnachten"_s, .firstOn = QDate(2026, 12, 23), .lastOn = QDate(2027, 1, 8)}};
}

/** Which days stand for their kind, and what a week says that a day hides. */
class UsualDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data() { engineRows(); }
    void kinds()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        fill(reg, holidays);
        const auto kind = [&](QDate day) { return reg.read([&](Sql &sql) { return dayKindOf(sql, day); }).value(); };
        QCOMPARE(kind(tuesday), DayKind::SchoolDay);
        QCOMPARE(kind(QDate(2026, 11, 27)), DayKind::SchoolDay); // a Friday is one too
        QCOMPARE(kind(QDate(2026, 11, 28)), DayKind::Saturday);
        QCOMPARE(kind(QDate(2026, 11, 29)), DayKind::Sunday);
        QCOMPARE(kind(QDate(2026, 10, 5)), DayKind::HolidayWorkday);
        QCOMPARE(kind(QDate(2026, 10, 16)), DayKind::HolidayWorkday);
        QCOMPARE(kind(QDate(2026, 10, 19)), DayKind::SchoolDay);
        QCOMPARE(kind(QDate(2026, 10, 10)), DayKind::Saturday); // in the holidays
        QCOMPARE(kind(QDate(2026, 12, 25)), DayKind::Sunday); // a Friday, Christmas Day
        QCOMPARE(kind(QDate(2026, 12, 26)), DayKind::Sunday); // a Saturday, Boxing Day
        QCOMPARE(kind(QDate(2026, 6, 4)), DayKind::Sunday); // Corpus Christi is one in Rheinland-Pfalz
    }

    void usual_data() { engineRows(); }
    void usual()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto usual
            = [&](DayKind kind, QDate today) { return reg.read([&](Sql &sql) { return usualDay(sql, kind, today); }).value(); };
        QCOMPARE(usual(DayKind::SchoolDay, tuesday), QDate()); // no timetable at all
        fill(reg, holidays);
        using enum DayKind;
        QCOMPARE(usual(SchoolDay, tuesday), tuesday);
        QCOMPARE(usual(SchoolDay, QDate(2026, 11, 20)), tuesday); // Friday: never Friday, Saturday, Sunday or Monday
        QCOMPARE(usual(SchoolDay, QDate(2026, 10, 2)), QDate(2026, 10, 20)); // behind the holidays
        QCOMPARE(usual(SchoolDay, QDate(2026, 12, 23)), QDate(2026, 12, 22)); // no school day any more: the last one
        QCOMPARE(usual(SchoolDay, QDate(2031, 1, 1)), QDate(2026, 12, 22)); // long ended
        QCOMPARE(usual(HolidayWorkday, QDate(2026, 10, 2)), QDate(2026, 10, 6));
        QCOMPARE(usual(HolidayWorkday, QDate(2026, 12, 24)), QDate(2026, 12, 29)); // not Christmas Eve, a Thursday
        QCOMPARE(usual(Saturday, tuesday), QDate(2026, 11, 28));
        QCOMPARE(usual(Sunday, tuesday), QDate(2026, 10, 4)); // the only one on which anything runs
        QCOMPARE(usual(SchoolDay, QDate(2020, 1, 1)), QDate(2026, 6, 2)); // not yet begun; a calendar without departures is none
    }

    void mondaysAreBetterThanNone_data() { engineRows(); }
    void mondaysAreBetterThanNone()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        Timetable only = timetable();
        only.calendars.first().weekdays = 0b0000001;
        VERIFY_DONE(reg.write([&](Sql &sql) { return replaceTimetable(sql, only); }));
        QCOMPARE(reg.read([](Sql &sql) { return usualDay(sql, DayKind::SchoolDay, tuesday); }).value(), QDate(2026, 11, 27));
    }

    void week_data() { engineRows(); }
    void week()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        fill(reg, holidays);
        const GapProfile profile = builtInProfiles().first(); // from 360, before 1200
        const auto week = reg.read([&](Sql &sql) { return weekOf(sql, u"halt"_s, tuesday, profile); }).value();
        QCOMPARE(week.departures, (std::array{6, 6, 6, 6, 7, 1, 0})); // on call on Friday; the cable car never counts
        QCOMPARE(week.firstMin, 300); // of the whole service day
        QCOMPARE(week.lastMin, 1450);
        QCOMPARE(week.bestGapMin, 20); // 400 and 420 at one stop, not 400 and 405 at two
        QCOMPARE(week.longestGapMin, 1190 - 715);
        QCOMPARE(week.longestGapFromMin, 715);
        QCOMPARE(week.bestHour, 6); // 400, 405; 11 has as many, later
        QCOMPARE(week.bestHourDepartures, 2);
        const auto saturday = reg.read([&](Sql &sql) { return weekOf(sql, u"halt"_s, QDate(2026, 11, 28), profile); }).value();
        QCOMPARE(saturday.departures, week.departures);
        QCOMPARE(saturday.longestGapMin, std::nullopt);
        QCOMPARE(saturday.bestGapMin, std::nullopt);
        QCOMPARE(saturday.bestHour, 10);
        const auto pole = reg.read([&](Sql &sql) { return weekOf(sql, u"her"_s, tuesday, profile); }).value();
        QCOMPARE(pole.departures.front(), 2);
        QCOMPARE(reg.read([&](Sql &sql) { return weekOf(sql, u"fremd"_s, tuesday, profile); }).value(), WeekService());
        QCOMPARE(reg.read([&](Sql &sql) { return weekOf(sql, u"halt"_s, QDate(), profile); }).value(), WeekService());
    }
};

QTEST_GUILESS_MAIN(UsualDayTest)
#include "usualdaytest.moc"
