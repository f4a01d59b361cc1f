// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/hours.h"
#include <QLocale>
#include <QTest>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/** Opening hours: what people type, when it is open, and the words for an ordinary week. */
class HoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("syntax of the wiki stays") << u"Tu,Th 08:30-13:30; PH off"_s << u"Tu,Th 08:30-13:30; PH off"_s;
        QTest::newRow("24/7 stays") << u"24/7"_s << u"24/7"_s;
        QTest::newRow("German days, dots, dash, Uhr") << u"Di, Do 8.30–13.30 Uhr"_s << u"Tu,Th 08:30-13:30"_s;
        QTest::newRow("whole hours") << u"Mo bis Fr 8 bis 18 Uhr"_s << u"Mo-Fr 08:00-18:00"_s;
        QTest::newRow("without holidays") << u"Mo–Fr 8–12 Uhr, nicht an Feiertagen"_s << u"Mo-Fr 08:00-12:00; PH off"_s;
        QTest::newRow("full names, two spans") << u"Mittwoch 9–12 und 14–16 Uhr"_s << u"We 09:00-12:00,14:00-16:00"_s;
        QTest::newRow("daily") << u"täglich 7–20 Uhr"_s << u"Mo-Su 07:00-20:00"_s;
    }
    void typed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const auto read = parseHours(typed);
        QVERIFY(read);
        QCOMPARE(*read, stored);
        QVERIFY(checkHours(stored));
    }

    void toType_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a bus") << u"Tu,Th 08:30-13:30; PH off"_s << u"Di, Do 8:30–13:30 Uhr, nicht an Feiertagen"_s;
        QTest::newRow("a shop") << u"Mo-Fr 08:00-18:00; Sa 09:00-12:00"_s << u"Mo–Fr 8–18 Uhr; Sa 9–12 Uhr"_s;
        QTest::newRow("a break") << u"We 09:00-12:00,14:00-16:30"_s << u"Mi 9–12 und 14–16:30 Uhr"_s;
        QTest::newRow("daily") << u"Mo-Su 07:00-20:00"_s << u"täglich 7–20 Uhr"_s;
        QTest::newRow("always stays, no German word is read for it") << u"24/7"_s << u"24/7"_s;
        QTest::newRow("seasons") << u"Apr-Sep Mo 10:00-12:00"_s << u"Apr–Sep Mo 10–12 Uhr"_s;
        QTest::newRow("days of a month stay") << u"Dec 24 10:00-12:00"_s << u"Dec 24 10:00-12:00"_s;
        QTest::newRow("times of one digit stay, they would come back with two") << u"Mo 8:00-12:00"_s << u"Mo 8:00-12:00"_s;
        QTest::newRow("a comma between rules means something else")
            << u"Mo 08:00-12:00, We 14:00-18:00"_s << u"Mo 08:00-12:00, We 14:00-18:00"_s;
        QTest::newRow("what nobody can read stays") << u"nach Vereinbarung"_s << u"nach Vereinbarung"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void toType()
    {
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        QCOMPARE(hoursToType(stored), shown);
        if (checkHours(stored)) QCOMPARE(parseHours(shown).value_or(u"unreadable"_s), stored);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no hours") << u"fragen Sie einfach"_s << u"hours.syntax"_s;
        QTest::newRow("hour 25") << u"Mo 25:00-26:99"_s << u"hours.syntax"_s;
        QTest::newRow("far too long") << QString(100'000, u'M') << u"hours.syntax"_s;
        QTest::newRow("control characters") << u"Mo \u0000\u0001 08:00"_s << u"hours.syntax"_s;
    }
    void refused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        const auto read = parseHours(typed);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, reason);
        QVERIFY(read.error().arguments.first().size() <= 1000);
    }

    void openAt_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<Tri>("open");
        const QString bus = u"Tu,Th 08:30-13:30; PH off"_s;
        const auto at
            = [](int year, int month, int day, int hour, int minute) { return QDateTime(QDate(year, month, day), QTime(hour, minute)); };
        QTest::newRow("Tuesday ten") << bus << at(2026, 11, 24, 10, 0) << Tri::Yes;
        QTest::newRow("the first minute") << bus << at(2026, 11, 24, 8, 30) << Tri::Yes;
        QTest::newRow("the minute after") << bus << at(2026, 11, 24, 13, 30) << Tri::No;
        QTest::newRow("Wednesday") << bus << at(2026, 11, 25, 10, 0) << Tri::No;
        QTest::newRow("All Saints in Rheinland-Pfalz (Tuesday 2022)") << bus << at(2022, 11, 1, 10, 0) << Tri::No;
        QTest::newRow("Reformation Day is none there (Thursday 2024)") << bus << at(2024, 10, 31, 10, 0) << Tri::Yes;
        QTest::newRow("after midnight") << u"Fr 20:00-02:00"_s << at(2026, 11, 28, 1, 0) << Tri::Yes;
        QTest::newRow("always") << u"24/7"_s << at(2026, 12, 25, 3, 0) << Tri::Yes;
        QTest::newRow("nothing said") << QString() << at(2026, 11, 24, 10, 0) << Tri::Unknown;
        QTest::newRow("unreadable") << u"meistens"_s << at(2026, 11, 24, 10, 0) << Tri::Unknown;
    }
    void openAt()
    {
        QFETCH(QString, hours);
        QFETCH(QDateTime, moment);
        QFETCH(Tri, open);
        QCOMPARE(isOpenAt(hours, moment), open);
    }

    void spansOfADay()
    {
        const QDate friday(2026, 11, 27);
        const auto spans = openOn(u"Mo-Fr 08:00-12:00,14:00-18:00"_s, friday);
        QCOMPARE(spans.size(), 2);
        QCOMPARE(spanWords(spans[1]), u"14–18 Uhr"_s);
        const auto late = openOn(u"Fr 20:00-02:00"_s, friday.addDays(1));
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.first().from, friday.addDays(1).startOfDay());
        QCOMPARE(openOn(u"24/7"_s, friday).size(), 1);
        QVERIFY(openOn(u"Mo 08:00-12:00"_s, friday).isEmpty());
        QVERIFY(openOn(u"irgendwann"_s, friday).isEmpty());
    }

    void words_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("words");
        QTest::newRow("two days") << u"Tu,Th 08:30-13:30; PH off"_s << u"Di, Do 8:30–13:30 Uhr"_s;
        QTest::newRow("range and another day") << u"Mo-Fr 08:00-18:00; Sa 09:00-12:00"_s << u"Mo–Fr 8–18 Uhr; Sa 9–12 Uhr"_s;
        QTest::newRow("two spans") << u"We 09:00-12:00,14:00-16:30"_s << u"Mi 9–12 Uhr und 14–16:30 Uhr"_s;
        QTest::newRow("always") << u"24/7"_s << u"durchgehend"_s;
        QTest::newRow("until midnight") << u"Fr 18:00-24:00"_s << u"Fr 18–24 Uhr"_s;
        QTest::newRow("over midnight belongs to the evening") << u"Fr 20:00-02:00"_s << u"Fr 20–2 Uhr"_s;
        QTest::newRow("whole days") << u"Sa,Su 00:00-24:00"_s << u"Sa, So ganztägig"_s;
        QTest::newRow("seasons") << u"Apr-Sep Mo 10:00-12:00; Oct-Mar Mo 14:00-16:00"_s << u"derzeit Mo 14–16 Uhr"_s;
        QTest::newRow("unreadable stays") << u"nach Vereinbarung"_s << u"nach Vereinbarung"_s;
    }
    void words()
    {
        QFETCH(QString, hours);
        QFETCH(QString, words);
        QCOMPARE(hoursInWords(hours, QDate(2026, 11, 20)), words);
    }

    void holidays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("is");
        QTest::newRow("Fronleichnam 2026 (LFtG RLP § 2)") << QDate(2026, 6, 4) << true;
        QTest::newRow("Allerheiligen 2026 (LFtG RLP § 2)") << QDate(2026, 11, 1) << true;
        QTest::newRow("2. Weihnachtstag") << QDate(2026, 12, 26) << true;
        QTest::newRow("Karfreitag 2027") << QDate(2027, 3, 26) << true;
        QTest::newRow("Reformationstag is none") << QDate(2026, 10, 31) << false;
        QTest::newRow("Heiligabend is none") << QDate(2026, 12, 24) << false;
        QTest::newRow("an ordinary Friday") << QDate(2026, 11, 20) << false;
    }
    void holidays()
    {
        QFETCH(QDate, day);
        QFETCH(bool, is);
        QCOMPARE(!publicHoliday(day).isEmpty(), is);
    }

    void readInSeveralThreadsAtOnce()
    {
        constexpr int threads = 4, rounds = 50;
        std::atomic<int> right = 0;
        std::vector<std::jthread> readers;
        for (int thread = 0; thread < threads; ++thread)
            readers.emplace_back([&right, thread] {
                const QDate monday(2026, 11, 16);
                for (int round = 0; round < rounds; ++round) {
                    const QString hours = u"Mo-Fr %1:00-18:00; PH off"_s.arg(8 + (round + thread) % 8, 2, 10, QLatin1Char('0'));
                    const bool isRead = checkHours(hours).has_value() && !checkHours(u"wann er will"_s);
                    if (isRead && hoursInWords(hours, monday).startsWith(u"Mo–Fr "_s) && openOn(hours, monday).size() == 1) ++right;
                }
            });
        readers.clear();
        QCOMPARE(right, threads * rounds);
    }
};

QTEST_GUILESS_MAIN(HoursTest)
#include "hourstest.moc"
