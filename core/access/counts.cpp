// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/counts.h"

using namespace Qt::StringLiterals;

namespace {
std::optional<int> numberIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

VacancyStatus statusOf(const QVariant &stored)
{
    return fromStored(stored, QMetaType::fromType<VacancyStatus>()).value<VacancyStatus>();
}
}

Result<QList<VacancyCount>> findVacancyCounts(Sql &sql)
{
    // Parts come right behind the municipality that they belong to.
    auto rows = sql.query(u"select c.level, coalesce(case when c.level='association' then a.name else m.name end, ''), c.status, c.number "
                          "from counted_vacancies c left join municipal_association a on a.key=c.association_key "
                          "left join municipality m on m.ags=c.ags and c.level in ('municipality', 'status') "
                          "order by c.level<>'district', coalesce(a.name, ''), c.level<>'association', coalesce(m.name_sort, ''), "
                          "c.level='status', c.status"_s);
    if (!rows) return std::unexpected(rows.error());
    QList<VacancyCount> counts;
    while (rows->next()) {
        const QString level = rows->value(0).toString();
        const auto number = numberIn(rows->value(3));
        if (level != "status"_L1)
            counts += VacancyCount{.level = level, .name = rows->value(1).toString(), .number = number};
        else if (!counts.isEmpty() && number)
            counts.last().parts.append({statusOf(rows->value(2)), *number});
        else if (!counts.isEmpty())
            counts.last().hasWithheld = true;
    }
    return counts;
}

Result<QList<SessionCount>> findSessionCounts(Sql &sql)
{
    return sql.query(u"select year, sessions, participants from counted_sessions order by year desc"_s).transform([](QSqlQuery rows) {
        QList<SessionCount> counts;
        while (rows.next()) counts += SessionCount{rows.value(0).toString(), rows.value(1).toInt(), numberIn(rows.value(2))};
        return counts;
    });
}
