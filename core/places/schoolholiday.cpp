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

Result<int> takeSchoolHolidays(Sql &sql, const QList<SchoolHoliday> &holidays, const QString &source)
{
    const auto known = listSchoolHolidays(sql);
    if (!known) return std::unexpected(known.error());
    sql.describe(u"holidays.imported"_s, source);
    QSet<int> years;
    for (const SchoolHoliday &one : holidays) years += one.firstOn.year();
    int changed = 0;
    for (const SchoolHoliday &old : *known) {
        const bool isKept = std::ranges::any_of(holidays, [&](const SchoolHoliday &one) { return isSame(one, old); });
        if (isKept || !years.contains(old.firstOn.year())) continue;
        if (auto removed = sql.remove(holidayTable, old.id, old.version); !removed) return std::unexpected(removed.error());
        ++changed;
    }
    for (SchoolHoliday one : holidays) {
        if (std::ranges::any_of(*known, [&](const SchoolHoliday &old) { return isSame(one, old); })) continue;
        one.source = source;
        if (auto added = sql.add(holidayTable, one); !added) return std::unexpected(added.error());
        ++changed;
    }
    return changed;
}
