// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/householdlist.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/placement/households.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
HouseholdRow rowOf(const Household &household, const QString &reserved, QDate today)
{
    const QList<HouseholdDate> dates = datesOf(household, today);
    return {.id = household.id,
        .number = household.number,
        .status = household.status,
        .circle = household.circle,
        .payer = household.payer,
        .caseReference = household.caseReference,
        .persons = household.persons,
        .children = household.childrenUnder6.value_or(0) + household.children6To17.value_or(0),
        .neededFrom = household.neededFrom,
        .residenceRule = household.residenceRule,
        .access = household.access,
        .commitment = household.commitment,
        .reserved = reserved,
        .nextDate = dates.isEmpty() ? QDate() : dates.front().day,
        .nextDueOn = dates.isEmpty() ? QDate() : dates.front().dueOn};
}

bool isWanted(const HouseholdFilter &filter, const QString &words, const Household &household, const QString &reserved)
{
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(household.status)) return false;
    if (!filter.circles.isEmpty() && !filter.circles.contains(household.circle)) return false;
    if (filter.withoutFlat && !reserved.isEmpty()) return false;
    const QStringList searched{household.number, household.payer, household.caseReference, household.note};
    return words.isEmpty() || matches(words, folded(searched.join(u' ')));
}

/** Unknown days and numbers stand last in both directions. */
auto keyOf(const HouseholdRow &row, HouseholdColumn column)
{
    using Key = std::pair<bool, qint64>;
    const auto day = [](QDate date) { return Key(!date.isValid(), date.toJulianDay()); };
    const auto rank = [](auto value) { return Key(false, static_cast<qint64>(value)); };
    switch (column) {
    case HouseholdColumn::Persons: return Key(!row.persons, row.persons.value_or(0));
    case HouseholdColumn::NeededFrom: return day(row.neededFrom);
    case HouseholdColumn::NextDate: return day(row.nextDate);
    case HouseholdColumn::Status: return rank(row.status);
    case HouseholdColumn::Circle: return rank(row.circle);
    case HouseholdColumn::Residence: return rank(row.residenceRule);
    case HouseholdColumn::Access: return rank(row.access);
    case HouseholdColumn::Commitment: return rank(row.commitment);
    case HouseholdColumn::Reserved: return Key(row.reserved.isEmpty(), 0);
    case HouseholdColumn::Number: break;
    }
    return Key(false, 0);
}

bool isBefore(const HouseholdRow &a, const HouseholdRow &b, const HouseholdOrder &order)
{
    const auto first = keyOf(a, order.column), second = keyOf(b, order.column);
    if (first.first != second.first) return second.first;
    if (first.second != second.second) return order.descending ? first.second > second.second : first.second < second.second;
    return order.descending && order.column == HouseholdColumn::Number ? a.number > b.number : a.number < b.number;
}

Result<QHash<qint64, QString>> heldFlats(Sql &sql)
{
    return sql
        .query(u"select r.household_id, v.number from reservation r join vacancy v on v.id=r.vacancy_id where r.outcome='open' "
               "and r.household_id is not null order by r.id"_s)
        .transform([](QSqlQuery rows) {
            QHash<qint64, QString> held;
            while (rows.next()) held.insert(rows.value(0).toLongLong(), rows.value(1).toString());
            return held;
        });
}
}

Result<QList<HouseholdRow>> findHouseholds(Sql &sql, const HouseholdFilter &filter, QDate today, const HouseholdOrder &order)
{
    const auto held = heldFlats(sql);
    if (!held) return std::unexpected(held.error());
    const QString words = folded(filter.text);
    const QString where = u"where %1 order by number"_s.arg(unrestricted(SubjectKind::Household, u"household.id"_s));
    return sql.find<Household>(u"household"_s, where).transform([&](const QList<Household> &all) {
        QList<HouseholdRow> found;
        for (const Household &household : all)
            if (const QString reserved = held->value(household.id); isWanted(filter, words, household, reserved))
                found += rowOf(household, reserved, today);
        std::ranges::stable_sort(found, [&](const HouseholdRow &a, const HouseholdRow &b) { return isBefore(a, b, order); });
        return found;
    });
}

Result<QStringList> knownPayers(Sql &sql)
{
    return sql.query(u"select distinct payer from household where payer<>'' order by payer"_s).transform([](QSqlQuery rows) {
        QStringList payers;
        while (rows.next()) payers += rows.value(0).toString();
        return payers;
    });
}
