// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/households.h"
#include "core/handover/visits.h"
#include "core/register/desk.h"
#include "core/register/duedays.h"
#include "core/register/numbers.h"

using namespace Qt::StringLiterals;

namespace {
const QString householdTable = u"household"_s, destinationTable = u"destination"_s, taskTable = u"task"_s;
const QString payerRule = u"household.payer"_s;

bool isLooking(HouseholdStatus status)
{
    return status == HouseholdStatus::Searching || status == HouseholdStatus::Paused;
}

Result<> keepDestinations(Sql &sql, const HouseholdEntry &entry, qint64 householdId)
{
    auto before = sql.find<Destination>(destinationTable, u"where household_id=?"_s, {householdId});
    if (!before) return std::unexpected(before.error());
    for (const Destination &known : *before)
        if (!std::ranges::contains(entry.destinations, known.id, &Destination::id))
            if (auto gone = sql.remove(destinationTable, known.id, known.version); !gone) return gone;
    for (Destination one : entry.destinations) {
        one.householdId = householdId;
        const auto kept = one.id == 0 ? sql.add(destinationTable, one) : sql.save(destinationTable, one);
        if (!kept) return std::unexpected(kept.error());
    }
    return {};
}

/** What a drawn area has to be before it counts as where somebody may live. */
Result<> checkArea(Sql &sql, const Wkb &area)
{
    if (area.bytes.isEmpty()) return {};
    return sql.value(u"select ST_IsValid(ST_GeomFromWKB(?, 25832))"_s, {area.bytes}).and_then([](const QVariant &isValid) -> Result<> {
        if (isValid.toInt() != 1) return fail(Error::Kind::Invalid, u"sketch.crossing"_s);
        return {};
    });
}

Task taskOf(const Household &household, const QString &rule, const QString &title, QDate dueOn = {})
{
    return {.title = title,
        .dueOn = dueOn,
        .subjectKind = SubjectKind::Household,
        .subjectUid = household.uid,
        .subjectLabel = household.number,
        .rule = rule};
}

Result<> followDates(Sql &sql, const Household &household, QDate today)
{
    const QList<HouseholdDate> dates = isLooking(household.status) ? datesOf(household, today) : QList<HouseholdDate>();
    for (const QString &rule : {u"household.residence"_s, u"household.commitment"_s, u"household.karenz"_s, u"household.loss"_s}) {
        const auto found = std::ranges::find(dates, rule, &HouseholdDate::rule);
        const HouseholdDate date = found == dates.end() ? HouseholdDate{rule, {}, {}} : *found;
        if (auto done = followDueDay(sql, taskOf(household, rule, taskTitle(date)), date.dueOn, today); !done) return done;
    }
    return {};
}

/** Another office pays: what has to be asked for anew becomes tasks of today. */
Result<> followPayer(Sql &sql, const Household &household, QDate today)
{
    for (const QString &title : payerTasks())
        if (auto added = addTask(sql, taskOf(household, payerRule, title, today)); !added) return std::unexpected(added.error());
    return {};
}

Result<Household> keepHousehold(Sql &sql, Household household, QDate today)
{
    if (household.id != 0) {
        sql.describe(u"household.changed"_s, household.number);
        return sql.save(householdTable, household);
    }
    auto number = nextNumber(sql, u"G"_s, today.year());
    if (!number) return std::unexpected(number.error());
    household.number = *number;
    sql.describe(u"household.added"_s, household.number);
    return sql.add(householdTable, household);
}
}

Result<HouseholdEntry> saveHousehold(Sql &sql, HouseholdEntry entry, QDate today)
{
    if (entry.destinations.size() > mostDestinations) return fail(Error::Kind::Invalid, u"household.destinations"_s);
    entry.household.geom = multiPolygonOf(entry.household.geom);
    if (auto sound = checkArea(sql, entry.household.geom); !sound) return std::unexpected(sound.error());
    LegalCircle before = LegalCircle::Unknown;
    if (entry.household.id != 0) {
        auto known = sql.load<Household>(householdTable, entry.household.id);
        if (!known) return std::unexpected(known.error());
        before = known->circle;
        entry.household.number = known->number;
    }
    if (isLooking(entry.household.status))
        entry.household.endedOn = {};
    else if (!entry.household.endedOn.isValid())
        entry.household.endedOn = today;
    auto kept = keepHousehold(sql, entry.household, today);
    if (!kept) return std::unexpected(kept.error());
    return keepDestinations(sql, entry, kept->id)
        .and_then([&] { return followDates(sql, *kept, today); })
        .and_then([&] { return changesPayer(before, kept->circle) ? followPayer(sql, *kept, today) : Result<>(); })
        .and_then([&] { return before != kept->circle ? followCircle(sql, kept->id, today) : Result<>(); })
        .and_then([&] { return loadHousehold(sql, kept->id); });
}

Result<HouseholdEntry> loadHousehold(Sql &sql, qint64 id)
{
    auto household = sql.load<Household>(householdTable, id);
    if (!household) return std::unexpected(household.error());
    return sql.find<Destination>(destinationTable, u"where household_id=? order by id"_s, {id})
        .transform([&](const QList<Destination> &destinations) { return HouseholdEntry{*household, destinations}; });
}

Result<qint64> findHousehold(Sql &sql, const QString &number)
{
    return sql.value(u"select id from household where number=?"_s, {number}).and_then([&](const QVariant &id) -> Result<qint64> {
        if (id.isNull()) return fail(Error::Kind::NotFound, u"household.gone"_s, {number});
        return id.toLongLong();
    });
}

Result<> removeHousehold(Sql &sql, qint64 id, int version)
{
    auto household = sql.load<Household>(householdTable, id);
    if (!household) return std::unexpected(household.error());
    sql.describe(u"household.removed"_s, household->number);
    auto held = sql.value(u"select count(*) from reservation where household_id=? and outcome='open'"_s, {id});
    if (!held) return std::unexpected(held.error());
    if (held->toInt() > 0) return fail(Error::Kind::Invalid, u"household.holds"_s, {household->number});
    return sql.removeAll(destinationTable, u"household_id=?"_s, {id})
        .and_then([&] { return sql.updateAll(u"reservation"_s, u"household_id=?"_s, {id}, {{u"household_id"_s, {}}}); })
        .and_then([&] { return sql.updateAll(u"tenancy"_s, u"household_id=?"_s, {id}, {{u"household_id"_s, {}}}); })
        .and_then([&] { return sql.updateAll(u"handover"_s, u"household_id=?"_s, {id}, {{u"household_id"_s, {}}}); })
        .and_then([&] { return sql.removeAll(u"visit"_s, u"household_id=?"_s, {id}); })
        .and_then([&] { return sql.removeAll(u"visit_plan"_s, u"household_id=?"_s, {id}); })
        .and_then([&] { return sql.removeAll(u"engagement"_s, u"household_id=?"_s, {id}); })
        .and_then([&] { return sql.removeAll(u"proposal"_s, u"household_id=?"_s, {id}); })
        .and_then([&] { return sql.removeAll(taskTable, u"subject_uid=?"_s, {household->uid}); })
        .and_then([&] { return sql.remove(householdTable, id, version); });
}
