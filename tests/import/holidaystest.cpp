// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/holidays.h"
#include "core/storage/changelog.h"
#include "import/feeds.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
/** Reads bytes as a file of that name. */
Result<HolidayFile> read(const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    file.close();
    return readHolidays(file.fileName(), {});
}

QByteArray calendarWith(const QByteArray &facts)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@ferien.example\r\n" + facts + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

QString dataFile(const char *name)
{
    return QFINDTESTDATA(u"data/ferien/"_s + QLatin1StringView(name));
}

/** "2026-10-05 2026-10-16 Herbstferien" */
QString line(const SchoolHoliday &one)
{
    return one.firstOn.toString(Qt::ISODate) + u' ' + one.lastOn.toString(Qt::ISODate) + u' ' + one.name;
}
}

class HolidaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calendars_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("expected");
        const QString autumn = u"2026-10-05 2026-10-16 Herbstferien"_s;
        const auto row
            = [&](const char *title, const char *facts, const QString &expected) { QTest::newRow(title) << QByteArray(facts) << expected; };
        row("RFC 5545 §3.8.2.2: DTEND is exclusive", "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261017\r\nSUMMARY:Herbstferien",
            autumn);
        row("RFC 5545 §3.6.1: a day without end is one day", "DTSTART;VALUE=DATE:20261005\r\nSUMMARY:Ferientag",
            u"2026-10-05 2026-10-05 Ferientag"_s);
        row("RFC 5545 §3.3.6: a duration in days", "DTSTART;VALUE=DATE:20261005\r\nDURATION:P12D\r\nSUMMARY:Herbstferien", autumn);
        row("RFC 5545 §3.3.6: a duration in weeks", "DTSTART;VALUE=DATE:20261005\r\nDURATION:P2W\r\nSUMMARY:Ferien",
            u"2026-10-05 2026-10-18 Ferien"_s);
        row("RFC 5545 §3.3.5: moments from midnight to midnight",
            "DTSTART;TZID=Europe/Berlin:20261005T000000\r\nDTEND;TZID=Europe/Berlin:20261017T000000\r\nSUMMARY:Herbstferien", autumn);
        row("RFC 5545 §3.3.5: moments in UTC, midnight in Germany",
            "DTSTART:20261004T220000Z\r\nDTEND:20261016T220000Z\r\nSUMMARY:Herbstferien", autumn);
        row("RFC 5545 §3.3.5: a last day with its last minute", "DTSTART:20261005T000000\r\nDTEND:20261016T235900\r\nSUMMARY:Herbstferien",
            autumn);
        row("RFC 5545 §3.1: folded within a letter",
            "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261017\r\nSUMMARY:Fr\xc3\r\n \xbchjahrs\r\n\tferien",
            u"2026-10-05 2026-10-16 Frühjahrsferien"_s);
        row("RFC 5545 §3.2: a colon in quotes ends no name",
            "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261017\r\nSUMMARY;ALTREP=\"https://ferien.example/:1\":Herbstferien",
            autumn);
        row("RFC 5545 §3.3.11: escaped commas and line ends",
            "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261017\r\nSUMMARY:Herbst\\, lang\\nzwei\\\\drei",
            u"2026-10-05 2026-10-16 Herbst, lang zwei\\drei"_s);
        row("RFC 5545 §2: names in any case", "dtstart;value=date:20261005\r\ndtend;value=date:20261017\r\nsummary:Herbstferien", autumn);
        row("RFC 5545 §3.6.6: an alarm's summary is not the event's",
            "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261017\r\nSUMMARY:Herbstferien\r\nBEGIN:VALARM\r\nSUMMARY:Wecker\r\n"
            "DURATION:P9D\r\nEND:VALARM",
            autumn);
        row("an end on the day it begins", "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261005\r\nSUMMARY:Ferientag",
            u"2026-10-05 2026-10-05 Ferientag"_s);
        row("no name", "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261017", u"2026-10-05 2026-10-16 Ferien"_s);
    }
    void calendars()
    {
        QFETCH(QByteArray, facts);
        const auto file = read(calendarWith(facts), u"ferien.ics"_s);
        VERIFY_DONE(file);
        QCOMPARE(file->holidays.size(), 1);
        QTEST(line(file->holidays.first()), "expected");
    }

    void tables_data()
    {
        QTest::addColumn<QByteArray>("table");
        const auto row = [](const char *title, const char *table) { QTest::newRow(title) << QByteArray(table); };
        row("German heads and days", "Name;Von;Bis\nHerbstferien;05.10.2026;16.10.2026\n");
        row("short years, other heads", "Bezeichnung;Beginn;Ende\nHerbstferien;5.10.26;16.10.26\n");
        row("English heads, ISO days, commas", "name,start date,end date\nHerbstferien,2026-10-05,2026-10-16\n");
        row("columns in another order, more of them",
            "Land;Letzter Ferientag;Ferien;Erster Ferientag\nRP;16.10.2026;Herbstferien;05.10.2026\n");
        row("a title above", "Ferien in Musterland;;\n;;\nName;von;bis\nHerbstferien;05.10.2026;16.10.2026\n");
        row("the same twice", "Name;Von;Bis\nHerbstferien;05.10.2026;16.10.2026\nHerbstferien;05.10.2026;16.10.2026\n");
        row("a Land without winter holidays", "Name;Von;Bis\nWinterferien;–;–\nHerbstferien;05.10.2026;16.10.2026\n");
    }
    void tables()
    {
        QFETCH(QByteArray, table);
        const auto file = read(table, u"ferien.csv"_s);
        VERIFY_DONE(file);
        QCOMPARE(file->holidays.size(), 1);
        QCOMPARE(line(file->holidays.first()), u"2026-10-05 2026-10-16 Herbstferien"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto table = [](const char *title, const QByteArray &rows, const char *reason) {
            QTest::newRow(title) << u"ferien.csv"_s << QByteArray("Name;Von;Bis\n" + rows) << QString::fromLatin1(reason);
        };
        const auto event = [](const char *title, const char *facts, const char *reason) {
            QTest::newRow(title) << u"ferien.ics"_s << calendarWith(facts) << QString::fromLatin1(reason);
        };
        const auto file = [](const char *title, const char *name, const QByteArray &bytes, const char *reason) {
            QTest::newRow(title) << QString::fromLatin1(name) << bytes << QString::fromLatin1(reason);
        };
        table("end before start", "Ostern;02.04.2027;22.03.2027\n", "holidays.order");
        table("one bad row among good ones", "Herbst;05.10.2026;16.10.2026\nOstern;02.04.2027;22.03.2027\n", "holidays.order");
        table("longer than a year", "Ferien;01.01.2026;02.01.2027\n", "holidays.long");
        table("no such day", "Ferien;31.02.2026;05.03.2026\n", "holidays.day");
        table("no year", "Ferien;05.10.;16.10.\n", "holidays.day");
        table("no first day", "Ferien;;16.10.2026\n", "holidays.day");
        table("a month", "Ferien;10/2026;11/2026\n", "holidays.day");
        table("only dashes", "Winterferien;-;-\n", "holidays.none");
        file("no day columns", "ferien.csv", "Name;Ort\nHerbstferien;Musterau\n", "holidays.columns");
        file("an empty file", "ferien.csv", "", "import.empty");
        file("no calendar and no table", "ferien.pdf", "%PDF-1.7", "holidays.foreign");
        file("no calendar inside", "ferien.ics", "Herbstferien", "holidays.foreign");
        file("zero bytes in a calendar", "ferien.ics", calendarWith("SUMMARY:Her\0bst"_ba), "table.nul");
        file("zero bytes in a table", "ferien.csv", "Name;Von;Bis\nHer\0bst;05.10.2026;16.10.2026\n"_ba, "table.nul");
        file("too large", "ferien.ics", "BEGIN:VCALENDAR\r\n" + QByteArray(5 << 20, 'x'), "import.large");
        file("cut off", "ferien.ics", calendarWith("DTSTART:20261005").chopped(20), "import.damaged");
        file("no events", "ferien.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "holidays.none");
        event("no start", "SUMMARY:Ferien", "holidays.day");
        event("a start that is no day", "DTSTART;VALUE=DATE:20261341\r\nSUMMARY:Ferien", "holidays.day");
        event("an end that is no day", "DTSTART;VALUE=DATE:20261005\r\nDTEND:bald\r\nSUMMARY:Ferien", "holidays.day");
        event("an end before the start", "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261001\r\nSUMMARY:Ferien", "holidays.order");
        event("a thousand weeks", "DTSTART;VALUE=DATE:20261005\r\nDURATION:P1000W\r\nSUMMARY:Ferien", "holidays.long");
        event("RFC 5545 §3.8.5.3: a rule is not followed", "DTSTART;VALUE=DATE:20261005\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Ferien",
            "holidays.repeated");
        event("RFC 5545 §3.8.1.11: cancelled", "DTSTART;VALUE=DATE:20261005\r\nSTATUS:CANCELLED\r\nSUMMARY:Ferien", "holidays.none");
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto file = read(bytes, name);
        QVERIFY(!file);
        QTEST(file.error().reason, "reason");
    }

    void aSecondRunChangesNothing_data() { engineRows(); }
    void aSecondRunChangesNothing()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto import = [&](const char *name) {
            return stageHolidays(*reg, dataFile(name), {}).and_then([&](const StagedHolidays &staged) {
                return reg.write([&](Sql &sql) { return mergeHolidays(sql, staged); }).transform([&] { return staged; });
            });
        };
        const auto first = import("musterland.ics");
        VERIFY_DONE(first);
        QCOMPARE(first->changes.added.size(), 3);
        QCOMPARE(first->read.source, u"Ferien Musterland 2026/27"_s);
        QStringList lines;
        const auto kept = reg.read(listSchoolHolidays);
        for (const SchoolHoliday &one : *kept) lines += line(one);
        QCOMPARE(lines,
            QStringList({u"2026-10-05 2026-10-16 Herbstferien, Musterland"_s, u"2026-12-23 2027-01-08 Weihnachtsferien"_s,
                u"2027-03-22 2027-04-02 Osterferien"_s}));
        const auto second = import("musterland.ics");
        VERIFY_DONE(second);
        QVERIFY(!second->hasWork());
        QCOMPARE(second->changes.same, 3);

        // A newer list: autumn is longer, and Easter, after its last day, stays.
        const auto newer = import("schulferien.csv");
        VERIFY_DONE(newer);
        QCOMPARE(newer->changes.added.size(), 1);
        QCOMPARE(newer->changes.gone.size(), 1);
        QCOMPARE(newer->changes.same, 1);
        QCOMPARE(newer->read.notes.size(), 1);
        QCOMPARE(reg.read(listSchoolHolidays)->size(), 3);

        const auto steps = reg.read([](Sql &sql) { return recentSteps(sql, 9); });
        VERIFY_DONE(steps);
        QCOMPARE(steps->size(), 2);
        VERIFY_DONE(reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QCOMPARE(line(reg.read(listSchoolHolidays)->first()), u"2026-10-05 2026-10-16 Herbstferien, Musterland"_s);
    }

    void filesAreKnownByContent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("calendar with another ending") << u"ferien.txt"_s << calendarWith("DTSTART:20261005") << true;
        QTest::newRow("table of holidays") << u"a.csv"_s << "Name;Von;Bis\nHerbstferien;05.10.2026;16.10.2026\n"_ba << true;
        QTest::newRow("table of lettings") << u"a.csv"_s << "Name;Von;Bis\nHaus Sonnentau;05.10.2026;16.10.2026\n"_ba << false;
    }
    void filesAreKnownByContent()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isKnown);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(looksLikeFeed(file.fileName()), isKnown);
        const auto kind = feedKindOf(file.fileName());
        QCOMPARE(kind && *kind == FeedKind::Holidays, isKnown);
    }
};

QTEST_GUILESS_MAIN(HolidaysTest)
#include "holidaystest.moc"
