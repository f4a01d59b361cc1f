// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/visits.h"
#include "core/reporting/daysheet.h"
#include "core/reporting/handoverfacts.h"

using namespace Qt::StringLiterals;

namespace {
QTime timeOf(const Visit &visit)
{
    const QTime time = visit.beginsAt.toLocalTime().time();
    return time == QTime(0, 0) ? QTime() : time;
}

/** What one has to know of a visit to make it; of the household nothing. */
Result<DayVisit> dayVisit(Sql &sql, const Visit &visit)
{
    const auto dwelling = sql.load<Dwelling>(u"dwelling"_s, visit.dwellingId);
    if (!dwelling) return std::unexpected(dwelling.error());
    return sql.load<Building>(u"building"_s, dwelling->buildingId).transform([&](const Building &building) {
        return DayVisit{.time = timeOf(visit), .address = addressOf(building), .door = doorOf(*dwelling), .topics = visit.toRefresh};
    });
}

/** Fixed times first, as they bind; then the others, the nearest next. */
QList<VisitRow> inOrder(const QList<VisitRow> &rows)
{
    QList<VisitRow> fixed, placed, loose;
    QList<Utm> places;
    for (const VisitRow &row : rows) {
        if (timeOf(row.visit).isValid()) {
            fixed += row;
        } else if (row.place) {
            placed += row;
            places += *row.place;
        } else {
            loose += row;
        }
    }
    std::ranges::stable_sort(fixed, {}, [](const VisitRow &row) { return timeOf(row.visit); });
    const std::optional<Utm> from = fixed.isEmpty() ? std::nullopt : fixed.last().place;
    QList<VisitRow> all = fixed;
    for (const qsizetype index : routeOrder(places, from)) all += placed[index];
    return all + loose;
}
}

Result<DayVisits> loadDayVisits(Sql &sql, QDate day, qint64 sponsorId, QDate today)
{
    const VisitFilter filter{.states = {VisitState::Planned}, .from = day, .until = day, .sponsorId = sponsorId};
    const auto rows = findVisits(sql, filter, today);
    if (!rows) return std::unexpected(rows.error());
    DayVisits all{.day = day};
    for (const VisitRow &row : inOrder(*rows)) {
        const auto visit = dayVisit(sql, row.visit);
        if (!visit) return std::unexpected(visit.error());
        all.visits += *visit;
    }
    return all;
}
