// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/calendar.h"
#include "core/placement/households.h"
#include "core/placement/proposals.h"
#include "core/register/entries.h"
#include "import/icalendar.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QDateTime written(QDate(2026, 11, 20), QTime(9, 30), QTimeZone::UTC);

Result<qint64> availableFlat(Sql &sql)
{
    VacancyEntry entry;
    entry.building = {.street = u"Ringstraße"_s, .houseNumber = u"19"_s, .postalCode = u"67697"_s, .city = u"Otterberg"_s};
    entry.vacancy.availability = Availability::Immediately;
    return addEntry(sql, entry, today).and_then([&](VacancyEntry kept) {
        return keepStatus(sql, kept.vacancy, {.toStatus = VacancyStatus::Available}).transform([](const Vacancy &vacancy) {
            return vacancy.id;
        });
    });
}
}

/** Files for calendars, byte by byte, and what they say about a viewing. */
class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void everyByteIsAsTheStandardSays()
    {
        const Appointment one{.uid = u"0b9f6c1e-1111-4222-8333-444455556666"_s,
            .version = 2,
            .beginsAt = QDateTime(QDate(2026, 12, 3), QTime(15, 0), QTimeZone("Europe/Berlin")),
            .endsAt = QDateTime(QDate(2026, 12, 3), QTime(16, 0), QTimeZone("Europe/Berlin")),
            .summary = u"Besichtigung LR-2026-00412; mit Schlüssel, 2. Stock \\ Hof"_s,
            .place = u"Ringstraße 19, 67697 Otterberg"_s,
            .description = u"Haushalt G-2026-00007\nÄußerst lange Beschreibung, die gefaltet wird: ÄÖÜäöüß ÄÖÜäöüß ÄÖÜäöüß"_s};
        const QByteArray expected = "BEGIN:VCALENDAR\r\n"
                                    "VERSION:2.0\r\n"
                                    "PRODID:-//Bleibe//Bleibe//DE\r\n"
                                    "BEGIN:VEVENT\r\n"
                                    "UID:0b9f6c1e-1111-4222-8333-444455556666\r\n"
                                    "DTSTAMP:20261120T093000Z\r\n"
                                    "SEQUENCE:2\r\n"
                                    "DTSTART:20261203T140000Z\r\n"
                                    "DTEND:20261203T150000Z\r\n"
                                    "SUMMARY:Besichtigung LR-2026-00412\\; mit Schlüssel\\, 2. Stock \\\\ Hof\r\n"
                                    "LOCATION:Ringstraße 19\\, 67697 Otterberg\r\n"
                                    "DESCRIPTION:Haushalt G-2026-00007\\nÄußerst lange Beschreibung\\, die gefal\r\n"
                                    " tet wird: ÄÖÜäöüß ÄÖÜäöüß ÄÖÜäöüß\r\n"
                                    "END:VEVENT\r\n"
                                    "END:VCALENDAR\r\n";
        QCOMPARE(calendarFile({one}, written), expected);
        for (const QByteArray &line : expected.split('\n')) QVERIFY2(line.size() <= 76, line.constData());
    }

    void noLetterIsTornByFolding()
    {
        for (int before = 0; before < 8; ++before) {
            const QString text = QString(before, u'x') + u"ÄÖÜ€😀"_s.repeated(40);
            const QByteArray bytes = calendarFile({{.uid = u"u"_s, .beginsAt = written, .endsAt = written, .summary = text}}, written);
            for (const QByteArray &line : bytes.split('\n')) {
                QVERIFY(line.size() <= 76);
                QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
            }
            const auto read = readCalendar(u"termin.ics"_s, bytes);
            QVERIFY(read);
            QCOMPARE(read->events.first().summary, text);
        }
    }

    void aViewingSaysNoName_data() { engineRows(); }
    void aViewingSaysNoName()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto flat = store.write([](Sql &sql) { return availableFlat(sql); });
        const auto household = store.write([](Sql &sql) {
            const Household one{.circle = LegalCircle::Sgb2, .persons = 2, .neededFrom = today, .residenceRule = ResidenceRule::None};
            return saveHousehold(sql, {one, {}}, today);
        });
        VERIFY_DONE(flat);
        VERIFY_DONE(household);
        QCOMPARE(store.read([&](Sql &sql) { return loadViewing(sql, *flat); }).error().reason, u"viewing.none"_s);
        const QDateTime at(QDate(2026, 12, 3), QTime(14, 0), QTimeZone::UTC);
        const ProposalWish wish{.consentOn = today, .viewingAt = at, .heldUntil = today.addDays(14)};
        const auto proposal = store.write([&](Sql &sql) { return propose(sql, household->household.id, *flat, wish, today); });
        VERIFY_DONE(proposal);
        const auto viewing = store.read([&](Sql &sql) { return loadViewing(sql, *flat); });
        VERIFY_DONE(viewing);
        QCOMPARE(viewing->appointment.uid, proposal->uid);
        QCOMPARE(viewing->appointment.description, u"Haushalt "_s + household->household.number);
        QCOMPARE(viewing->appointment.place, u"Ringstraße 19, 67697 Otterberg"_s);
        const auto read = readCalendar(u"termin.ics"_s, calendarFile({viewing->appointment}, written));
        QVERIFY(read);
        QCOMPARE(read->events.size(), 1);
        QCOMPARE(read->events.first().firstOn, QDate(2026, 12, 3));
        QCOMPARE(read->events.first().summary, u"Besichtigung "_s + viewing->number);
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendartest.moc"
