// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/servicequality.h"
#include "import/gtfsplaces.h"
#include "tests/import/importdesk.h"

using namespace Qt::StringLiterals;

namespace {
/** A Tuesday on which both lines run as on every school day. */
const QDate tuesday(2020, 3, 3);
constexpr int fromMin = 360, untilMin = 1200;

QString feed(const QString &file)
{
    const QString data = qEnvironmentVariable("BLEIBE_TEST_DATA");
    return data.isEmpty() ? data : data + u"/gtfs/"_s + file + u".gtfs.zip"_s;
}

Result<RowCounts> import(TestRegister &reg, const QString &file)
{
    return stageGtfs(*reg, feed(file), file, tuesday, {}).and_then([&](const StagedGtfs &staged) {
        return reg.write([&](Sql &sql) { return mergeGtfs(sql, staged, tuesday, {}); });
    });
}

QString letters(const GapProfile &profile, const StationService &service)
{
    QString letters;
    for (const int ring : profile.ringsM) {
        const QString letter = qualityLetter(qualityAt(profile, service.category, ring));
        letters += letter.isEmpty() ? u"-"_s : letter;
    }
    return letters;
}

GapProfile builtIn(const QString &key)
{
    return *std::ranges::find(builtInProfiles(), key, &GapProfile::key);
}
}

/**
 * The lines 751 and 764 of the Verkehrs- und Tarifverbund Stuttgart, from the file to the classes. Departures were counted from
 * stop_times.txt by hand: trips whose calendar.txt runs on the day (calendar_dates.txt before it), rows of the stop with departure_time
 * from 06:00 and before 20:00, without the last row of each trip and without pickup_type 1. No stop of these feeds has a parent_station, so
 * each pole is a station of its own and nothing is halved.
 */
class VvsServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (feed({}).isEmpty()) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        m_reg = std::make_unique<TestRegister>(false);
        VERIFY_DONE(import(*m_reg, u"vvs-bus-751-only"_s));
        VERIFY_DONE(import(*m_reg, u"vvs-bus-764-only"_s));
        m_stations = m_reg->read([](Sql &sql) { return countDepartures(sql, tuesday, fromMin, untilMin); }).value();
    }
    void cleanupTestCase() { m_reg.reset(); }

    void whole()
    {
        int departures = 0;
        for (const StationDepartures &station : m_stations) departures += station.byRouteType.value(3);
        QCOMPARE(departures, 722 + 224);
        QCOMPARE(m_stations.size(), 45 + 17);
    }

    void classes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("departures");
        QTest::addColumn<QString>("standard");
        QTest::addColumn<QString>("extended");
        QTest::newRow("751 Würmstraße: 840/51 = 16.5 min") << u"vvs-bus-751-only:de:08115:4772:0:3"_s << 51 << u"CDEF"_s << u"CDEFG"_s;
        QTest::newRow("751 Bahnhof: 840/29 = 29.0 min") << u"vvs-bus-751-only:de:08115:4193:2:4"_s << 29 << u"DEF-"_s << u"DEFG-"_s;
        QTest::newRow("751 Friedhof: 840/29 = 29.0 min") << u"vvs-bus-751-only:de:08115:4794:0:3"_s << 29 << u"DEF-"_s << u"DEFG-"_s;
        QTest::newRow("751 Rathaus: 840/17 = 49.4 min") << u"vvs-bus-751-only:de:08115:4210:0:4"_s << 17 << u"EF--"_s << u"EFG--"_s;
        QTest::newRow("751 Gymnasium: 840/7 = 120 min, not below")
            << u"vvs-bus-751-only:de:08115:6506:0:3"_s << 7 << u"----"_s << u"G----"_s;
        QTest::newRow("751 ZOB: 840/2 = 420 min") << u"vvs-bus-751-only:de:08115:7100:10:14"_s << 2 << u"----"_s << u"-----"_s;
        QTest::newRow("764 Bahnhof: 840/26 = 32.3 min") << u"vvs-bus-764-only:de:08115:5773:3:3"_s << 26 << u"DEF-"_s << u"DEFG-"_s;
        QTest::newRow("764 Bergsiedlung: 840/11 = 76.4 min") << u"vvs-bus-764-only:de:08115:4189:0:4"_s << 11 << u"F---"_s << u"FG---"_s;
        QTest::newRow("764 Rathaus: 840/8 = 105 min") << u"vvs-bus-764-only:de:08115:4780:0:3"_s << 8 << u"F---"_s << u"FG---"_s;
        QTest::newRow("764 Rathaus, other side: 840/6 = 140 min")
            << u"vvs-bus-764-only:de:08115:4780:0:4"_s << 6 << u"----"_s << u"G----"_s;
    }
    void classes()
    {
        QFETCH(QString, key);
        const auto found = std::ranges::find_if(m_stations, [&](const StationDepartures &one) { return one.stationKey.endsWith(key); });
        QVERIFY2(found != m_stations.cend(), qPrintable(m_stations.first().stationKey));
        const GapProfile standard = builtIn(u"standard_120"_s), extended = builtIn(u"extended_210"_s);
        const StationService service = serviceOf(*found, standard);
        QTEST(service.departures, "departures");
        QCOMPARE(service.group, TransitGroup::Bus);
        QTEST(letters(standard, service), "standard");
        QTEST(letters(extended, serviceOf(*found, extended)), "extended");
        QCOMPARE(stopRuleReach(builtIn(u"bbsr"_s), serviceOf(*found, builtIn(u"bbsr"_s))), service.departures >= 20 ? 600 : 0);
    }

    void week_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<WeekService>("week");
        // Monday 2 March to Sunday 8 March 2020; the other figures are those of the Tuesday.
        QTest::newRow("751 Bahnhof") << u"vvs-bus-751-only:de:08115:4193:2:4"_s
                                     << WeekService{{29, 29, 29, 29, 29, 14, 9}, 2, 60, {}, 353, 1493, 12, 6};
        QTest::newRow("764 Bahnhof") << u"vvs-bus-764-only:de:08115:5773:3:3"_s
                                     << WeekService{{26, 26, 26, 26, 27, 0, 0}, 4, 420, 526, 376, 1183, 7, 4};
        QTest::newRow("764 Bergsiedlung") << u"vvs-bus-764-only:de:08115:4189:0:4"_s
                                          << WeekService{{11, 11, 11, 11, 11, 0, 0}, 20, 485, 506, 356, 1141, 6, 2};
    }
    void week()
    {
        QFETCH(QString, key);
        QFETCH(WeekService, week);
        const auto station = std::ranges::find_if(m_stations, [&](const StationDepartures &one) { return one.stationKey.endsWith(key); });
        QVERIFY(station != m_stations.cend());
        auto found = m_reg->read([&](Sql &sql) { return weekOf(sql, station->stationKey, tuesday, builtIn(usualProfile)); }).value();
        if (!week.longestGapFromMin) found.longestGapFromMin.reset(); // several are as long
        QCOMPARE(found.departures, week.departures);
        QCOMPARE(found.bestGapMin, week.bestGapMin);
        QCOMPARE(found.longestGapMin, week.longestGapMin);
        QVERIFY(found == week);
    }

    void days()
    {
        const auto usual = [&](DayKind kind, QDate now) { return m_reg->read([&](Sql &sql) { return usualDay(sql, kind, now); }).value(); };
        QCOMPARE(usual(DayKind::SchoolDay, tuesday), tuesday);
        QCOMPARE(usual(DayKind::SchoolDay, QDate(2026, 11, 20)), QDate(2020, 12, 10)); // the last Thursday before both ended
        QCOMPARE(usual(DayKind::Sunday, tuesday), QDate(2020, 3, 8));
        QCOMPARE(usual(DayKind::Saturday, QDate(2026, 11, 20)), QDate(2020, 12, 12));
        QCOMPARE(usual(DayKind::HolidayWorkday, tuesday), QDate());
    }

private:
    std::unique_ptr<TestRegister> m_reg;
    QList<StationDepartures> m_stations;
};

QTEST_GUILESS_MAIN(VvsServiceTest)
#include "vvsservicetest.moc"
