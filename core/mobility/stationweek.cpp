// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/servicequality.h"
#include <algorithm>

namespace {
constexpr int minutesPerHour = 60;

bool isInWindow(const Departure &departure, const GapProfile &profile)
{
    return departure.minute >= profile.fromMin && departure.minute < profile.untilMin;
}

/** What the departures of the day asked for say, in order of their minutes. */
void addDay(WeekService &week, const QList<Departure> &departures, const GapProfile &profile)
{
    if (departures.isEmpty()) return;
    week.firstMin = departures.first().minute;
    week.lastMin = departures.last().minute;
    QHash<QString, int> lastOfStop;
    QMap<int, int> hours;
    std::optional<int> last;
    for (const Departure &one : departures) {
        if (!isInWindow(one, profile)) continue;
        if (last && one.minute - *last > week.longestGapMin.value_or(-1)) {
            week.longestGapMin = one.minute - *last;
            week.longestGapFromMin = last;
        }
        const auto before = lastOfStop.constFind(one.stopKey);
        if (before != lastOfStop.cend()) week.bestGapMin = std::min(week.bestGapMin.value_or(one.minute), one.minute - *before);
        lastOfStop[one.stopKey] = one.minute;
        last = one.minute;
        ++hours[one.minute / minutesPerHour];
    }
    for (const auto &[hour, count] : hours.asKeyValueRange()) {
        if (count <= week.bestHourDepartures) continue;
        week.bestHour = hour;
        week.bestHourDepartures = count;
    }
}
}

Result<WeekService> weekOf(Sql &sql, const QString &stationKey, QDate day, const GapProfile &profile)
{
    WeekService week;
    if (!day.isValid()) return week;
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    for (size_t i = 0; i < week.departures.size(); ++i) {
        const QDate each = monday.addDays(static_cast<qint64>(i));
        auto departures = departuresOf(sql, stationKey, each);
        if (!departures) return std::unexpected(departures.error());
        departures->removeIf([](const Departure &one) { return !transitGroupOf(one.routeType); });
        week.departures[i]
            = static_cast<int>(std::ranges::count_if(*departures, [&](const Departure &one) { return isInWindow(one, profile); }));
        if (each == day) addDay(week, *departures, profile);
    }
    return week;
}
