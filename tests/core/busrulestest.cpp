// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/busrules.h"
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/** The Bürgerbus of domain §5.1: Tuesday and Thursday, door to door, booked by phone on the day before. */
PlaceEntry otterbach()
{
    PlaceEntry entry;
    entry.place.kind = PlaceKind::CommunityBus;
    entry.place.name = u"Bürgerbus Otterbach-Otterberg"_s;
    entry.place.openingHours = u"Tu,Th 08:30-13:30; PH off"_s;
    entry.place.phone = u"030 23125017"_s;
    entry.bus = CommunityBus{.form = BusForm::DoorToDoor,
        .bookingType = BookingType::PriorDay,
        .priorNoticeLastDay = 1,
        .priorNoticeLastTime = QTime(12, 0),
        .bookingHours = u"Mo,We 10:30-12:00; PH off"_s,
        .schoolHolidays = HolidayRule::AsUsual};
    return entry;
}

QDateTime at(QDate day, int hour, int minute = 0)
{
    return {day, QTime(hour, minute)};
}

const QDate tuesday(2026, 11, 24);
const QDate monday(2026, 11, 23);
const QList<SchoolHoliday> holidays{{.name = u"Weihnachtsferien"_s, .firstOn = QDate(2026, 12, 23), .lastOn = QDate(2027, 1, 8)},
    {.name = u"Herbstferien"_s, .firstOn = QDate(2026, 10, 5), .lastOn = QDate(2026, 10, 16)}};
const QDate tuesdayInHolidays(2026, 12, 29);
}

/** Does it run, and until when must one have booked? */
class BusRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void tuesdayAtTen()
    {
        const PlaceEntry bus = otterbach();
        const BusDay day = busAt(bus, at(tuesday, 10), holidays);
        QCOMPARE(day.runs, Tri::Yes);
        QCOMPARE(busWords(day, tuesday), u"Fährt am Dienstag, 24.11.2026, 8:30–13:30 Uhr."_s);
        const Booking booking = bookingFor(bus, at(tuesday, 10));
        QCOMPARE(booking.closes, at(monday, 12));
        QCOMPARE(bookingWords(bus, booking, at(monday, 9)), u"Anmelden bis Montag, 23.11.2026, 12 Uhr unter 030 23125017."_s);
        QCOMPARE(bookingWords(bus, booking, at(monday, 13)), u"Die Anmeldung war nur bis Montag, 23.11.2026, 12 Uhr möglich."_s);
    }

    void runs_data()
    {
        QTest::addColumn<HolidayRule>("onPublic");
        QTest::addColumn<HolidayRule>("onSchool");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Tri>("runs");
        QTest::addColumn<QString>("reason");
        using enum HolidayRule;
        const QString bus = u"Tu,Th 08:30-13:30"_s;
        const QDate allSaints(2022, 11, 1); // a Tuesday
        QTest::newRow("an ordinary day") << Unknown << Unknown << bus << tuesday << Tri::Yes << QString();
        QTest::newRow("another weekday") << Unknown << Unknown << bus << monday << Tri::No << u"bus.otherDay"_s;
        QTest::newRow("public holiday, nobody said")
            << Unknown << AsUsual << bus << allSaints << Tri::Unknown << u"holiday.publicUnknown"_s;
        QTest::newRow("public holiday, as usual") << AsUsual << AsUsual << bus << allSaints << Tri::Yes << QString();
        QTest::newRow("public holiday, not running") << NotRunning << AsUsual << bus << allSaints << Tri::No << u"holiday.public"_s;
        QTest::newRow("the hours themselves say PH off")
            << Unknown << AsUsual << u"Tu 08:30-13:30; PH off"_s << allSaints << Tri::No << u"holiday.public"_s;
        QTest::newRow("only on public holidays") << OnlyThen << AsUsual << bus << tuesday << Tri::No << u"holiday.publicOnly"_s;
        QTest::newRow("school holidays, nobody said")
            << AsUsual << Unknown << bus << tuesdayInHolidays << Tri::Unknown << u"holiday.schoolUnknown"_s;
        QTest::newRow("school holidays, not running")
            << AsUsual << NotRunning << bus << tuesdayInHolidays << Tri::No << u"holiday.school"_s;
        QTest::newRow("school day, runs in holidays only") << AsUsual << OnlyThen << bus << tuesday << Tri::No << u"holiday.schoolOnly"_s;
        QTest::newRow("school day, not in holidays") << AsUsual << NotRunning << bus << tuesday << Tri::Yes << QString();
        QTest::newRow("no calendar of that year")
            << AsUsual << NotRunning << bus << QDate(2029, 11, 27) << Tri::Unknown << u"holiday.noCalendar"_s;
        QTest::newRow("no hours") << Unknown << Unknown << QString() << tuesday << Tri::Unknown << u"hours.none"_s;
        QTest::newRow("unreadable hours") << Unknown << Unknown << u"meist"_s << tuesday << Tri::Unknown << u"hours.unreadable"_s;
    }
    void runs()
    {
        QFETCH(HolidayRule, onPublic);
        QFETCH(HolidayRule, onSchool);
        QFETCH(QString, hours);
        QFETCH(QDate, day);
        QFETCH(Tri, runs);
        QFETCH(QString, reason);
        PlaceEntry bus = otterbach();
        bus.place.openingHours = hours;
        bus.bus->publicHolidays = onPublic;
        bus.bus->schoolHolidays = onSchool;
        const BusDay answer = busOn(bus, day, holidays);
        QCOMPARE(answer.runs, runs);
        QCOMPARE(answer.reason, reason);
        QVERIFY(!busWords(answer, day).isEmpty());
        QVERIFY(!busWords(answer, day).contains(u'%'));
    }

    void otherHoursInSchoolHolidays()
    {
        PlaceEntry bus = otterbach();
        bus.bus->schoolHolidays = HolidayRule::Unknown;
        bus.bus->schoolHolidayHours = u"Tu 10:00-11:00"_s;
        const BusDay day = busOn(bus, tuesdayInHolidays, holidays);
        QCOMPARE(day.runs, Tri::Yes);
        QCOMPARE(spanWords(day.spans.first()), u"10–11 Uhr"_s);
        QCOMPARE(busAt(bus, at(tuesdayInHolidays, 12), holidays).reason, u"bus.otherHours"_s);
        QCOMPARE(busAt(bus, at(tuesday, 12), holidays).runs, Tri::Yes);
    }

    void validity()
    {
        PlaceEntry bus = otterbach();
        bus.place.validFrom = tuesday.addDays(1);
        QCOMPARE(busWords(busOn(bus, tuesday, {}), tuesday), u"Fährt erst ab 25.11.2026."_s);
        bus.place.validFrom = {};
        bus.place.validUntil = tuesday.addDays(-1);
        QCOMPARE(busOn(bus, tuesday, {}).reason, u"bus.ended"_s);
        bus.place.validUntil = tuesday;
        QCOMPARE(busOn(bus, tuesday, {}).runs, Tri::Yes);
    }

    void booking_data()
    {
        QTest::addColumn<CommunityBus>("bus");
        QTest::addColumn<QDateTime>("ride");
        QTest::addColumn<QDateTime>("opens");
        QTest::addColumn<QDateTime>("closes");
        const QDateTime ride = at(tuesday, 10);
        QTest::newRow("booking_type 0: until the ride")
            << CommunityBus{.bookingType = BookingType::RealTime} << ride << QDateTime() << ride;
        QTest::newRow("booking_type 1: prior_notice_duration_min")
            << CommunityBus{.bookingType = BookingType::SameDay, .priorNoticeDurationMin = 90} << ride << QDateTime() << at(tuesday, 8, 30);
        QTest::newRow("booking_type 2: prior_notice_last_day and _time")
            << CommunityBus{.bookingType = BookingType::PriorDay, .priorNoticeLastDay = 2, .priorNoticeLastTime = QTime(17, 0)} << ride
            << QDateTime() << at(tuesday.addDays(-2), 17);
        QTest::newRow("prior_notice_start_day and _time") << CommunityBus{.bookingType = BookingType::PriorDay,
            .priorNoticeLastDay = 1,
            .priorNoticeLastTime = QTime(12, 0),
            .priorNoticeStartDay = 14,
            .priorNoticeStartTime = QTime(8, 0)} << ride << at(tuesday.addDays(-14), 8)
                                                          << at(monday, 12);
        QTest::newRow("over midnight") << CommunityBus{.bookingType = BookingType::SameDay, .priorNoticeDurationMin = 660} << ride
                                       << QDateTime() << at(monday, 23);
        QTest::newRow("phone hours end before the deadline") << CommunityBus{.bookingType = BookingType::PriorDay,
            .priorNoticeLastDay = 1,
            .priorNoticeLastTime = QTime(18, 0),
            .bookingHours = u"Mo,We 10:30-12:00"_s} << ride << QDateTime()
                                                             << at(monday, 12);
        QTest::newRow("the phone hours lie on a holiday (Tag der Arbeit 2023): the week before")
            << CommunityBus{.bookingType = BookingType::PriorDay,
                   .priorNoticeLastDay = 1,
                   .priorNoticeLastTime = QTime(12, 0),
                   .bookingHours = u"Mo,We 10:30-12:00; PH off"_s}
            << at(QDate(2023, 5, 2), 10) << QDateTime() << at(QDate(2023, 4, 26), 12);
    }
    void booking()
    {
        QFETCH(CommunityBus, bus);
        QFETCH(QDateTime, ride);
        QFETCH(QDateTime, opens);
        QFETCH(QDateTime, closes);
        PlaceEntry entry;
        entry.bus = bus;
        const Booking booking = bookingFor(entry, ride);
        QCOMPARE(booking.opens, opens);
        QCOMPARE(booking.closes, closes);
    }

    void noBooking()
    {
        PlaceEntry entry;
        entry.bus = CommunityBus{.bookingType = BookingType::NotNeeded};
        QCOMPARE(bookingWords(entry, bookingFor(entry, at(tuesday, 10)), at(monday, 9)), u"Ohne Anmeldung."_s);
        entry.bus->bookingType = BookingType::Unknown;
        QVERIFY(!bookingFor(entry, at(tuesday, 10)).closes.isValid());
        QCOMPARE(
            bookingWords(entry, bookingFor(entry, at(tuesday, 10)), at(monday, 9)), u"Ob man sich anmelden muss, ist nicht eingetragen."_s);
    }
};

QTEST_GUILESS_MAIN(BusRulesTest)
#include "busrulestest.moc"
