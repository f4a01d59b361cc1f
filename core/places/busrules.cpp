// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/busrules.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int secondsPerMinute = 60;

/** The school holidays around a day; unknown where no year of them is known. */
struct SchoolDay {
    Tri isHoliday = Tri::Unknown;
    QString name = {};
};
SchoolDay schoolDay(QDate day, const QList<SchoolHoliday> &holidays)
{
    SchoolDay found;
    for (const SchoolHoliday &one : holidays) {
        if (one.firstOn <= day && day <= one.lastOn) return {Tri::Yes, one.name};
        if (one.firstOn.year() == day.year() || one.lastOn.year() == day.year()) found.isHoliday = Tri::No;
    }
    return found;
}

BusDay no(const QString &reason, const QString &about = {})
{
    return {.runs = Tri::No, .reason = reason, .about = about};
}

/** What one rule about a kind of days makes of the answer so far. */
void applyRule(BusDay &answer, HolidayRule rule, Tri isHoliday, const QString &kind, const QString &name)
{
    if (answer.runs == Tri::No || rule == HolidayRule::AsUsual) return;
    if (rule == HolidayRule::Unknown) {
        if (isHoliday == Tri::Yes) answer = {Tri::Unknown, u"holiday.%1Unknown"_s.arg(kind), name, answer.spans};
        return;
    }
    if (isHoliday == Tri::Unknown)
        answer = {Tri::Unknown, u"holiday.noCalendar"_s, {}, answer.spans};
    else if (rule == HolidayRule::NotRunning && isHoliday == Tri::Yes)
        answer = no(u"holiday."_s + kind, name);
    else if (rule == HolidayRule::OnlyThen && isHoliday == Tri::No)
        answer = no(u"holiday.%1Only"_s.arg(kind));
}

QDateTime momentBefore(const QDateTime &ride, int days, QTime time)
{
    return {ride.date().addDays(-days), time};
}

QString momentWords(const QDateTime &moment)
{
    const QString day = QLocale().dayName(moment.date().dayOfWeek());
    const QTime time = moment.time();
    const QString clock = time.minute() == 0 ? QString::number(time.hour()) : time.toString(u"H:mm"_s);
    return QCoreApplication::translate("CommunityBus", "%1, %2, %3 Uhr").arg(day, dateText(moment.date()), clock);
}

QString reasonWords(const BusDay &one)
{
    struct Words {
        const char *reason;
        const char *german;
    };
    static constexpr std::array table{
        Words{"hours.none", QT_TRANSLATE_NOOP("CommunityBus", "Die Fahrzeiten sind nicht eingetragen.")},
        Words{"hours.unreadable", QT_TRANSLATE_NOOP("CommunityBus", "Die Fahrzeiten sind nicht zu lesen: %1")},
        Words{"bus.notYet", QT_TRANSLATE_NOOP("CommunityBus", "Fährt erst ab %1.")},
        Words{"bus.ended", QT_TRANSLATE_NOOP("CommunityBus", "Eingestellt seit %1.")},
        Words{"bus.otherDay", QT_TRANSLATE_NOOP("CommunityBus", "An diesem Tag fährt er nicht. Er fährt: %1.")},
        Words{"bus.otherHours", QT_TRANSLATE_NOOP("CommunityBus", "Um diese Zeit fährt er nicht, an dem Tag aber %1.")},
        Words{"holiday.public", QT_TRANSLATE_NOOP("CommunityBus", "Fährt nicht am Feiertag: %1.")},
        Words{"holiday.publicOnly", QT_TRANSLATE_NOOP("CommunityBus", "Fährt nur an Feiertagen.")},
        Words{"holiday.publicUnknown", QT_TRANSLATE_NOOP("CommunityBus", "Feiertag (%1): Ob er fährt, ist nicht eingetragen. Nachfragen.")},
        Words{"holiday.school", QT_TRANSLATE_NOOP("CommunityBus", "Fährt nicht in den Schulferien: %1.")},
        Words{"holiday.schoolOnly", QT_TRANSLATE_NOOP("CommunityBus", "Fährt nur in den Schulferien.")},
        Words{"holiday.schoolUnknown",
            QT_TRANSLATE_NOOP("CommunityBus", "Schulferien (%1): Ob er fährt, ist nicht eingetragen. Nachfragen.")},
        Words{"holiday.noCalendar",
            QT_TRANSLATE_NOOP(
                "CommunityBus", "Ob dann Schulferien sind, ist nicht bekannt: Für dieses Jahr sind keine Ferien eingelesen.")},
    };
    for (const Words &words : table)
        if (one.reason == QLatin1StringView(words.reason)) {
            const QString text = QCoreApplication::translate("CommunityBus", words.german);
            return text.contains("%1"_L1) ? text.arg(one.about) : text;
        }
    return {};
}
}

BusDay busOn(const PlaceEntry &entry, QDate day, const QList<SchoolHoliday> &schoolHolidays)
{
    const Place &place = entry.place;
    const CommunityBus bus = entry.bus.value_or(CommunityBus());
    if (place.validFrom.isValid() && day < place.validFrom) return no(u"bus.notYet"_s, dateText(place.validFrom));
    if (place.validUntil.isValid() && place.validUntil < day) return no(u"bus.ended"_s, dateText(place.validUntil.addDays(1)));
    const SchoolDay school = schoolDay(day, schoolHolidays);
    const bool hasOtherHours = school.isHoliday == Tri::Yes && !bus.schoolHolidayHours.isEmpty();
    const QString hours = hasOtherHours ? bus.schoolHolidayHours : place.openingHours;
    if (hours.isEmpty()) return {.reason = u"hours.none"_s};
    if (!checkHours(hours)) return {.reason = u"hours.unreadable"_s, .about = hours};
    BusDay answer{.runs = Tri::Yes, .spans = openOn(hours, day)};
    const QString holiday = publicHoliday(day);
    if (answer.spans.isEmpty()) {
        if (!holiday.isEmpty() && speaksOfHolidays(hours)) return no(u"holiday.public"_s, holiday);
        return no(u"bus.otherDay"_s, hoursInWords(hours, day));
    }
    const HolidayRule onHolidays = speaksOfHolidays(hours) ? HolidayRule::AsUsual : bus.publicHolidays;
    applyRule(answer, onHolidays, holiday.isEmpty() ? Tri::No : Tri::Yes, u"public"_s, holiday);
    // Other hours are an answer to the same question.
    const bool isAnswered
        = !bus.schoolHolidayHours.isEmpty() && bus.schoolHolidays == HolidayRule::Unknown && school.isHoliday != Tri::Unknown;
    applyRule(answer, isAnswered ? HolidayRule::AsUsual : bus.schoolHolidays, school.isHoliday, u"school"_s, school.name);
    return answer;
}

BusDay busAt(const PlaceEntry &entry, const QDateTime &moment, const QList<SchoolHoliday> &schoolHolidays)
{
    BusDay answer = busOn(entry, moment.date(), schoolHolidays);
    const bool isWithin
        = std::ranges::any_of(answer.spans, [&](const TimeSpan &span) { return span.from <= moment && moment <= span.until; });
    if (answer.runs == Tri::No || answer.spans.isEmpty() || isWithin) return answer;
    QStringList spans;
    for (const TimeSpan &span : answer.spans) spans += spanWords(span);
    return {.runs = Tri::No, .reason = u"bus.otherHours"_s, .about = spans.join(u", "_s), .spans = answer.spans};
}

Booking bookingFor(const PlaceEntry &entry, const QDateTime &ride)
{
    const CommunityBus bus = entry.bus.value_or(CommunityBus());
    Booking booking{.type = bus.bookingType};
    if (bus.bookingType == BookingType::Unknown || bus.bookingType == BookingType::NotNeeded) return booking;
    booking.closes = ride;
    if (bus.priorNoticeDurationMin) booking.closes = ride.addSecs(-qint64(*bus.priorNoticeDurationMin) * secondsPerMinute);
    if (bus.bookingType == BookingType::PriorDay) {
        const QTime last = bus.priorNoticeLastTime.isValid() ? bus.priorNoticeLastTime : QTime(23, 59);
        booking.closes = momentBefore(ride, bus.priorNoticeLastDay.value_or(1), last);
    }
    if (bus.priorNoticeStartDay)
        booking.opens
            = momentBefore(ride, *bus.priorNoticeStartDay, bus.priorNoticeStartTime.isValid() ? bus.priorNoticeStartTime : QTime(0, 0));
    if (bus.bookingHours.isEmpty()) return booking;
    booking.phoneHours = lastOpenBefore(bus.bookingHours, booking.closes);
    if (booking.phoneHours) booking.closes = std::min(booking.closes, booking.phoneHours->until);
    return booking;
}

QString busWords(const BusDay &one, QDate day)
{
    if (one.runs != Tri::Yes) return reasonWords(one);
    QStringList spans;
    for (const TimeSpan &span : one.spans) spans += spanWords(span);
    return QCoreApplication::translate("CommunityBus", "Fährt am %1, %2, %3.")
        .arg(QLocale().dayName(day.dayOfWeek()), dateText(day), spans.join(u", "_s));
}

QString bookingWords(const PlaceEntry &entry, const Booking &booking, const QDateTime &now)
{
    const auto say = [](const char *german) { return QCoreApplication::translate("CommunityBus", german); };
    if (booking.type == BookingType::Unknown)
        return say(QT_TRANSLATE_NOOP("CommunityBus", "Ob man sich anmelden muss, ist nicht eingetragen."));
    if (booking.type == BookingType::NotNeeded) return say(QT_TRANSLATE_NOOP("CommunityBus", "Ohne Anmeldung."));
    const QString until = momentWords(booking.closes);
    if (booking.closes < now) return say(QT_TRANSLATE_NOOP("CommunityBus", "Die Anmeldung war nur bis %1 möglich.")).arg(until);
    QString words = say(QT_TRANSLATE_NOOP("CommunityBus", "Anmelden bis %1")).arg(until);
    if (!entry.place.phone.isEmpty()) words += say(QT_TRANSLATE_NOOP("CommunityBus", " unter %1")).arg(entry.place.phone);
    if (booking.opens.isValid() && now < booking.opens)
        words += say(QT_TRANSLATE_NOOP("CommunityBus", ", möglich ab %1")).arg(momentWords(booking.opens));
    return words + u'.';
}
