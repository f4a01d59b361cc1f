// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/servicequality.h"
#include "core/places/hours.h"
#include "core/places/schoolholiday.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isSchoolHoliday(QDate day, const QList<SchoolHoliday> &holidays)
{
    return std::ranges::any_of(holidays, [&](const SchoolHoliday &one) { return one.firstOn <= day && day <= one.lastOn; });
}

DayKind kindOf(QDate day, const QList<SchoolHoliday> &holidays)
{
    if (day.dayOfWeek() == Qt::Sunday || !publicHoliday(day).isEmpty()) return DayKind::Sunday;
    if (day.dayOfWeek() == Qt::Saturday) return DayKind::Saturday;
    return isSchoolHoliday(day, holidays) ? DayKind::HolidayWorkday : DayKind::SchoolDay;
}

/** Days that stand for their kind: the last days of the year run like neither. */
bool isTypical(QDate day)
{
    const bool endsYear = day.month() == 12 && (day.day() == 24 || day.day() == 31);
    return !endsYear && day.dayOfWeek() != Qt::Monday && day.dayOfWeek() != Qt::Friday;
}

/** Calendars that something runs by, and the first and last day of any. */
struct Running {
    QList<TimetableCalendar> calendars = {};
    QDate first = {};
    QDate last = {};
};

Result<Running> loadRunning(Sql &sql)
{
    const QString used = u"where exists (select 1 from timetable_departures d where d.feed_id=timetable_calendar.feed_id "
                         "and d.calendar_key=timetable_calendar.key)"_s;
    return sql.find<TimetableCalendar>(u"timetable_calendar"_s, used).transform([](QList<TimetableCalendar> calendars) {
        Running running{.calendars = std::move(calendars)};
        const auto widen = [&](QDate day) {
            if (!day.isValid()) return;
            if (!running.first.isValid() || day < running.first) running.first = day;
            if (!running.last.isValid() || day > running.last) running.last = day;
        };
        for (const TimetableCalendar &each : std::as_const(running.calendars)) {
            widen(each.validFrom);
            widen(each.validUntil);
            // ISO days stand in order, so the first and the last are enough.
            widen(QDate::fromString(each.addedDays.section(u',', 0, 0), Qt::ISODate));
            widen(QDate::fromString(each.addedDays.section(u',', -1), Qt::ISODate));
        }
        return running;
    });
}

/** The next day from @p today that fits, else the last one before. */
template<class Fits> QDate nearestDay(const Running &running, QDate today, const Fits &fits)
{
    const auto runs = [&](QDate day) {
        return fits(day) && std::ranges::any_of(running.calendars, [&](const TimetableCalendar &each) { return runsOn(each, day); });
    };
    for (QDate day = std::max(today, running.first); day <= running.last; day = day.addDays(1))
        if (runs(day)) return day;
    for (QDate day = std::min(today.addDays(-1), running.last); day >= running.first; day = day.addDays(-1))
        if (runs(day)) return day;
    return {};
}
}

Result<QDate> usualDay(Sql &sql, DayKind kind, QDate today)
{
    const auto running = loadRunning(sql);
    if (!running) return std::unexpected(running.error());
    return listSchoolHolidays(sql).transform([&](const QList<SchoolHoliday> &holidays) {
        if (!running->first.isValid()) return QDate();
        const auto isKind = [&](QDate day) { return kindOf(day, holidays) == kind; };
        if (kind == DayKind::Saturday || kind == DayKind::Sunday) return nearestDay(*running, today, isKind);
        const QDate typical = nearestDay(*running, today, [&](QDate day) { return isTypical(day) && isKind(day); });
        return typical.isValid() ? typical : nearestDay(*running, today, isKind);
    });
}

Result<DayKind> dayKindOf(Sql &sql, QDate day)
{
    return listSchoolHolidays(sql).transform([&](const QList<SchoolHoliday> &holidays) { return kindOf(day, holidays); });
}
