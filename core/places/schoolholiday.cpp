// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/schoolholiday.h"

using namespace Qt::StringLiterals;

namespace {
const QString holidayTable = u"school_holiday"_s;

bool isSame(const SchoolHoliday &a, const SchoolHoliday &b)
{
    return a.name == b.name && a.firstOn == b.firstOn && a.lastOn == b.lastOn;
}
}

Result<QList<SchoolHoliday>> listSchoolHolidays(Sql &sql)
{
    return sql.find<SchoolHoliday>(holidayTable, u"order by first_on, id"_s);
}

Result<SchoolHolidayChanges> compareSchoolHolidays(Sql &sql, const QList<SchoolHoliday> &holidays)
{
    return listSchoolHolidays(sql).transform([&](const QList<SchoolHoliday> &known) {
        SchoolHolidayChanges changes;
        if (holidays.isEmpty()) return changes;
        // Not whole years: the lists of two school years meet within one.
        const QDate first = std::ranges::min(holidays, {}, &SchoolHoliday::firstOn).firstOn;
        const QDate last = std::ranges::max(holidays, {}, &SchoolHoliday::lastOn).lastOn;
        const auto holds = [](const QList<SchoolHoliday> &list, const SchoolHoliday &one) {
            return std::ranges::any_of(list, [&](const SchoolHoliday &other) { return isSame(one, other); });
        };
        for (const SchoolHoliday &old : known)
            if (old.firstOn >= first && old.firstOn <= last && !holds(holidays, old)) changes.gone += old;
        for (const SchoolHoliday &one : holidays) {
            if (holds(known, one))
                ++changes.same;
            else
                changes.added += one;
        }
        return changes;
    });
}

Result<int> takeSchoolHolidays(Sql &sql, const QList<SchoolHoliday> &holidays, const QString &source)
{
    const auto changes = compareSchoolHolidays(sql, holidays);
    if (!changes) return std::unexpected(changes.error());
    sql.describe(u"holidays.imported"_s, source);
    for (const SchoolHoliday &old : changes->gone)
        if (auto removed = sql.remove(holidayTable, old.id, old.version); !removed) return std::unexpected(removed.error());
    for (SchoolHoliday one : changes->added) {
        one.source = source;
        if (auto added = sql.add(holidayTable, one); !added) return std::unexpected(added.error());
    }
    return int(changes->gone.size() + changes->added.size());
}
