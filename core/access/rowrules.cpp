// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/rowrules.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
bool isAnyOf(const GuardedTable &table, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *name) { return qstrcmp(name, table.table) == 0; });
}

/** Records of persons whose use may be restricted. */
bool isOfPerson(const char *table)
{
    return isAnyOf({table, Right::Contacts}, {"landlord", "household", "sponsor"});
}

std::optional<QString> areaRule(Role role, Deed deed, const GuardedTable &table, const QString &row);

/** The rule of the row's parent, asked of it. */
std::optional<QString> byParent(Role role, Deed deed, const GuardedTable &table, const QString &row)
{
    const QString parent = QLatin1StringView(table.parent), via = QLatin1StringView(table.via);
    const QString alias = u"of_"_s + parent;
    const auto rule
        = areaRule(role, deed, {guardedTable(parent).table, table.right, guardedTable(parent).parent, guardedTable(parent).via}, alias);
    if (!rule) return {};
    return exists(parent, via.endsWith("_uid"_L1) ? u"uid"_s : u"id"_s, row + u'.' + via, *rule);
}

QString officeRule(const QString &row)
{
    return u"%1.office=%2"_s.arg(row, RowSql::myOffice);
}

/** What lies in the own Verbandsgemeinde, or was recorded by the office. */
std::optional<QString> areaRule(Role role, Deed deed, const GuardedTable &table, const QString &row)
{
    if (isAnyOf(table, {"building"})) {
        const QString lies = u"%1.municipality_id=any(%2)"_s.arg(row, RowSql::myMunicipalities);
        // New ones lie in the own area, or nobody knows yet where.
        if (deed == Deed::Add)
            return u"(%2 or %3 and (%1.municipality_id is null or (select bleibe.my_association())=''))"_s.arg(row, lies, officeRule(row));
        return u"(%1 or %2)"_s.arg(lies, officeRule(row));
    }
    if (isAnyOf(table, {"landlord"})) {
        const QString lets = u"exists (select 1 from landlord_role lets join dwelling flat on flat.id=lets.dwelling_id "
                             "join building house on house.id=flat.building_id where lets.landlord_id=%1.id and %2)"_s;
        return u"(%1 or %2)"_s.arg(officeRule(row), lets.arg(row, *areaRule(role, Deed::Read, guardedTable(u"building"_s), u"house"_s)));
    }
    if (isAnyOf(table, {"sponsor"}))
        return u"(%1 or string_to_array(replace(%2.areas, ' ', ''), ';') && %3)"_s.arg(officeRule(row), row, RowSql::myAreas);
    if (isAnyOf(table, {"visit_plan"})) {
        const QString visited = u"exists (select 1 from visit planned where planned.plan_id=%1.id and planned.office=%2)"_s;
        return u"(%1 or %2)"_s.arg(officeRule(row), visited.arg(row, RowSql::myOffice));
    }
    if (table.parent) return byParent(role, deed, table, row);
    return officeRule(row);
}

const QString ofMyVisits = u"exists (select 1 from visit mine where mine.%2=%1 and mine.sponsor_id=%3)"_s;

/** What was given to the volunteer: visits, and what hangs on them, as far as they are needed there. */
std::optional<QString> assignedRule(Deed deed, const GuardedTable &table, const QString &row)
{
    if (deed == Deed::Add || deed == Deed::Remove) return {};
    if (isAnyOf(table, {"visit"})) return u"%1.sponsor_id=%2"_s.arg(row, RowSql::mySponsor);
    if (isAnyOf(table, {"dwelling"})) return ofMyVisits.arg(row + u".id"_s, u"dwelling_id"_s, RowSql::mySponsor);
    if (deed == Deed::Change) return {};
    if (isAnyOf(table, {"building"}))
        return u"exists (select 1 from dwelling flat where flat.building_id=%1.id and %2)"_s.arg(
            row, ofMyVisits.arg(u"flat.id"_s, u"dwelling_id"_s, RowSql::mySponsor));
    // The telephone number is for an appointment, so it goes with it.
    if (isAnyOf(table, {"landlord"}))
        return u"exists (select 1 from landlord_role lets join visit mine on mine.dwelling_id=lets.dwelling_id "
               "where lets.landlord_id=%1.id and mine.sponsor_id=%2 and mine.state='planned')"_s.arg(row, RowSql::mySponsor);
    if (isAnyOf(table, {"landlord_role"})) return ofMyVisits.arg(row + u".dwelling_id"_s, u"dwelling_id"_s, RowSql::mySponsor);
    if (isAnyOf(table, {"visit_plan"})) return ofMyVisits.arg(row + u".id"_s, u"plan_id"_s, RowSql::mySponsor);
    if (isAnyOf(table, {"handover"})) return ofMyVisits.arg(row + u".household_id"_s, u"household_id"_s, RowSql::mySponsor);
    if (isAnyOf(table, {"instruction_row"})) return exists(u"handover"_s, u"id"_s, row + u".handover_id"_s);
    if (isAnyOf(table, {"sponsor"})) return u"%1.id=%2"_s.arg(row, RowSql::mySponsor);
    if (isAnyOf(table, {"engagement"})) return u"%1.sponsor_id=%2"_s.arg(row, RowSql::mySponsor);
    if (isAnyOf(table, {"trip_item"}))
        return u"(%1.subject_kind='visit' and %2)"_s.arg(row, exists(u"visit"_s, u"uid"_s, row + u".subject_uid"_s));
    if (isAnyOf(table, {"trip"})) return u"exists (select 1 from trip_item taken where taken.trip_id=%1.id)"_s.arg(row);
    return {};
}

/** Flats that somebody may be told of, without anything about persons. */
std::optional<QString> availableRule(Deed deed, const GuardedTable &table, const QString &row)
{
    const QString offered = u"exists (select 1 from vacancy offered where offered.dwelling_id=%1.id and offered.status='available')"_s;
    if (deed != Deed::Read) return {};
    if (isAnyOf(table, {"vacancy"})) return u"%1.status='available'"_s.arg(row);
    if (isAnyOf(table, {"dwelling"})) return offered.arg(row);
    if (isAnyOf(table, {"building_word"})) return exists(u"building"_s, u"id"_s, row + u".building_id"_s);
    if (isAnyOf(table, {"building"}))
        return u"exists (select 1 from dwelling flat where flat.building_id=%1.id and %2)"_s.arg(row, offered.arg(u"flat"_s));
    return {};
}

std::optional<QString> everyRule(Role role, const GuardedTable &table, const QString &row)
{
    if (isOfPerson(table.table)) return unrestricted(role, u"true"_s, row + u".uid"_s);
    // What hangs on a person's record is seen with it.
    if (table.parent && isOfPerson(table.parent))
        return exists(QLatin1StringView(table.parent), u"id"_s, row + u'.' + QLatin1StringView(table.via));
    return u"true"_s;
}
}

const GuardedTable &guardedTable(const QString &name)
{
    const auto found
        = std::ranges::find_if(guardedTables(), [&](const GuardedTable &table) { return name == QLatin1StringView(table.table); });
    Q_ASSERT(found != guardedTables().end());
    return *found;
}

QString exists(const QString &table, const QString &column, const QString &value, const QString &rule)
{
    const QString alias = u"of_"_s + table;
    const QString also = rule.isEmpty() || rule == "true"_L1 ? QString() : u" and "_s + rule;
    return u"exists (select 1 from %1 %2 where %2.%3=%4%5)"_s.arg(table, alias, column, value, also);
}

QString unrestricted(Role role, const QString &rule, const QString &uid)
{
    if (role == Role::Lead || role == Role::Auditor) return rule;
    const QString open = u"%1<>all(%2)"_s.arg(uid, RowSql::restrictedUids);
    return rule == "true"_L1 ? open : u"(%1 and %2)"_s.arg(rule, open);
}

bool isWriter(Role role)
{
    for (size_t right = 0; right < rightCount; ++right)
        if (allowed(role, static_cast<Right>(right)).write != Extent::None) return true;
    return false;
}

std::optional<QString> plainRule(Role role, Deed deed, const GuardedTable &table, const QString &row)
{
    const Allowance cell = allowed(role, table.right);
    // What the lead reads but does not keep, the lead deletes all the same when its time has come.
    if (role == Role::Lead && deed == Deed::Remove && (table.right == Right::Handovers || table.right == Right::Sessions))
        return everyRule(role, table, row);
    std::optional<QString> rule;
    switch (deed == Deed::Read ? cell.read : cell.write) {
    case Extent::None:
    case Extent::Counts:
    case Extent::Propose: return {};
    case Extent::Available: return availableRule(deed, table, row);
    case Extent::Assigned: return assignedRule(deed, table, row);
    case Extent::OwnOffice: rule = table.parent ? byParent(role, deed, table, row) : officeRule(row); break;
    case Extent::OwnArea: rule = areaRule(role, deed, table, row); break;
    case Extent::All: return everyRule(role, table, row);
    }
    return rule && isOfPerson(table.table) ? unrestricted(role, *rule, row + u".uid"_s) : rule;
}

std::optional<QString> rowRule(Role role, Deed deed, const GuardedTable &table, const QString &row)
{
    if (const auto own = ownRule(role, deed, table, row)) return own->isEmpty() ? std::nullopt : own;
    return plainRule(role, deed, table, row);
}

QStringList openColumns(Role role, Deed deed, const GuardedTable &table)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    if (isAnyOf(table, {"change_step"}) && deed == Deed::Change) return words("verb subject undone_by");
    if (isAnyOf(table, {"retention_run"}) && deed == Deed::Change)
        return words("state confirmed_at confirmed_by_login confirmed_by counts note version");
    if (isAnyOf(table, {"restriction"}) && (role == Role::Volunteer || role == Role::Jobcenter))
        return words("kind subject_kind subject_uid since ended_on");
    if (role == Role::Jobcenter && isAnyOf(table, {"landlord"})) return words("id uid");
    if (role == Role::Jobcenter && isAnyOf(table, {"landlord_role"})) return words("dwelling_id landlord_id until");
    if (role != Role::Volunteer) return {};
    if (isAnyOf(table, {"landlord"}))
        return words("id uid office version kind salutation title first_name last_name company phone mobile name_sort");
    if (isAnyOf(table, {"household"})) return words("id uid number");
    if (deed != Deed::Change) return {};
    if (isAnyOf(table, {"dwelling"})) return words("condition defects defect_severity smoke_alarms version");
    if (isAnyOf(table, {"visit"}))
        return words(
            "state begins_at announced_on channel voluntary_explained language access visitors refreshed to_refresh heating_works damp "
            "smoke_alarms_work defects wishes copy_handed note version");
    return {};
}
