// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/visits.h"
#include "core/handover/residence.h"
#include "core/placement/household.h"
#include "core/places/hours.h"
#include "core/register/desk.h"
#include "core/register/duedays.h"
#include "core/register/dwelling.h"
#include "core/register/numbers.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString visitTable = u"visit"_s, householdTable = u"household"_s;

Result<Visit> loadOpen(Sql &sql, qint64 id)
{
    return sql.load<Visit>(visitTable, id).and_then([](const Visit &visit) -> Result<Visit> {
        if (visit.state == VisitState::Planned) return visit;
        return fail(Error::Kind::Invalid, u"visit.over"_s, {visit.number});
    });
}

/** Whether somebody of the household was visited before: the first time nobody of the voluntary service goes alone (domain §4.7). */
Result<bool> isFirst(Sql &sql, const Visit &visit)
{
    return sql
        .value(u"select count(*) from visit where household_id=? and state='done' and access in ('granted', 'door_talk') and id<>?"_s,
            {visit.householdId, visit.id})
        .transform([](const QVariant &count) { return count.toInt() == 0; });
}

Result<> mayFinish(Sql &sql, const Visit &visit, QDate today)
{
    const auto refuse = [&](const QString &reason) { return fail(Error::Kind::Invalid, reason, {visit.number}); };
    if (!visit.beginsAt.isValid()) return refuse(u"visit.begins"_s);
    if (dayOf(visit) > today) return fail(Error::Kind::Invalid, u"visit.future"_s, {visit.number, dateText(dayOf(visit))});
    // LSG RLP 2.7.2014 – L 3 AS 315/14 B ER: without knowing that one may say no there is no consent.
    if (!visit.voluntaryExplained) return refuse(u"visit.voluntary"_s);
    if (visit.access == VisitAccess::Open) return refuse(u"visit.access"_s);
    if (visit.visitors != Visitors(Visitor::VoluntaryService)) return {};
    return isFirst(sql, visit).and_then([&](bool first) -> Result<> {
        if (first) return refuse(u"visit.alone"_s);
        return {};
    });
}

/**
 * A visit that was not wished for happened and nothing else: Art. 13 GG gives the right to say no, and a right that leaves a trace is
 * none. Nobody met means that nobody saw the flat.
 */
Visit withoutFindings(Visit visit)
{
    visit.refreshed = {};
    visit.heatingWorks = visit.damp = visit.smokeAlarmsWork = Tri::Unknown;
    visit.defects.clear();
    visit.wishes = {};
    visit.copyHanded = false;
    if (visit.access != VisitAccess::Refused) return visit;
    visit.toRefresh = {};
    visit.note.clear();
    return visit;
}

/** What is the matter with the building, in one line; empty where nothing is. */
QString matterOf(const Visit &visit)
{
    QStringList parts;
    if (visit.heatingWorks == Tri::No) parts += QCoreApplication::translate("Visit", "Heizung geht nicht");
    if (visit.damp == Tri::Yes) parts += QCoreApplication::translate("Visit", "Feuchte oder Schimmel");
    if (visit.smokeAlarmsWork == Tri::No) parts += QCoreApplication::translate("Visit", "Rauchmelder geht nicht");
    if (!visit.defects.trimmed().isEmpty()) parts += visit.defects.simplified();
    return parts.join(u", "_s);
}

/** Defects are the landlord's or the office's to mend: a task of the flat, not of who lives there. */
Result<> followDefects(Sql &sql, const Visit &visit, QDate today)
{
    auto flat = sql.query(u"select d.uid, b.street, b.house_number, b.house_number_suffix, d.floor, d.flat_number "
                          "from dwelling d join building b on b.id=d.building_id where d.id=?"_s,
        {visit.dwellingId});
    if (!flat) return std::unexpected(flat.error());
    if (!flat->next()) return {};
    const QString matter = matterOf(visit);
    const Task wanted{.title = QCoreApplication::translate("Visit", "Mangel beheben lassen: %1").arg(matter),
        .subjectKind = SubjectKind::Dwelling,
        .subjectUid = flat->value(0).toString(),
        .subjectLabel = flatAddress(*flat, 1),
        .rule = u"visit.defects "_s + visit.number};
    return followDueDay(sql, wanted, matter.isEmpty() ? QDate() : nextWorkingDay(today), today);
}

Result<> remindOfTopics(Sql &sql, const Visit &visit, QDate today)
{
    return sql.load<Household>(householdTable, visit.householdId).and_then([&](const Household &household) {
        const Task wanted{.title = QCoreApplication::translate("Visit", "Themen auffrischen: %1").arg(word(visit.toRefresh)),
            .subjectKind = SubjectKind::Household,
            .subjectUid = household.uid,
            .subjectLabel = household.number,
            .rule = u"visit.topics "_s + visit.number};
        return followDueDay(sql, wanted, visit.toRefresh == InstructionTopics() ? QDate() : nextWorkingDay(today), today);
    });
}

/** Topics go on to the next visit; where none is planned, a task keeps them. */
Result<> followTopics(Sql &sql, const Visit &visit, QDate today)
{
    auto next = sql.find<Visit>(
        visitTable, u"where household_id=? and state='planned' and id<>? order by begins_at, id"_s, {visit.householdId, visit.id});
    if (!next) return std::unexpected(next.error());
    if (next->isEmpty()) return remindOfTopics(sql, visit, today);
    Visit &following = next->first();
    if ((following.toRefresh | visit.toRefresh) == following.toRefresh) return {};
    following.toRefresh |= visit.toRefresh;
    return sql.save(visitTable, following).transform([](const Visit &) { });
}

/** A plan ends when its twelve months are over, or with the last visit that it holds. */
Result<> followPlan(Sql &sql, const Visit &visit, QDate today)
{
    if (!visit.planId) return {};
    auto plan = sql.load<VisitPlan>(u"visit_plan"_s, *visit.planId);
    if (!plan) return std::unexpected(plan.error());
    const auto left = sql.value(u"select count(*) from visit where plan_id=? and state='planned'"_s, {*visit.planId});
    if (!left) return std::unexpected(left.error());
    const QDate over = plan->movedInOn.addMonths(planMonths);
    const bool isLast = left->toInt() == 0 && visit.occasion == VisitOccasion::HalfYear;
    if (plan->outcome != VisitPlanEnd::Open || (today < over && !isLast)) return {};
    return endVisits(sql, plan->id, plan->version, VisitPlanEnd::TwelveMonths, today).transform([](const VisitPlan &) { });
}

Result<Visit> addVisit(Sql &sql, Visit visit, QDate today)
{
    auto number = nextNumber(sql, u"BB"_s, today.year());
    if (!number) return std::unexpected(number.error());
    visit.number = *number;
    if (!visit.planId) {
        const auto plan = openPlanOf(sql, visit.householdId);
        if (!plan) return std::unexpected(plan.error());
        if (*plan) visit.planId = (*plan)->id;
    }
    sql.describe(u"visit.added"_s, visit.number);
    return sql.add(visitTable, visit);
}
}

Result<Visit> saveVisit(Sql &sql, const Visit &visit, QDate today)
{
    if (!visit.beginsAt.isValid()) return fail(Error::Kind::Invalid, u"visit.begins"_s);
    Visit planned = visit;
    planned.state = VisitState::Planned;
    planned.access = VisitAccess::Open;
    if (visit.id == 0) return addVisit(sql, planned, today);
    auto known = loadOpen(sql, visit.id);
    if (!known) return known;
    planned.number = known->number;
    sql.describe(u"visit.changed"_s, planned.number);
    return sql.save(visitTable, planned);
}

Result<Visit> finishVisit(Sql &sql, const Visit &visit, QDate today)
{
    auto known = sql.load<Visit>(visitTable, visit.id);
    if (!known) return known;
    if (known->state == VisitState::Cancelled) return fail(Error::Kind::Invalid, u"visit.over"_s, {known->number});
    Visit done = visit;
    done.number = known->number;
    done.householdId = known->householdId;
    done.planId = known->planId;
    if (auto may = mayFinish(sql, done, today); !may) return std::unexpected(may.error());
    if (done.access == VisitAccess::Refused || done.access == VisitAccess::NobodyMet) done = withoutFindings(done);
    done.state = VisitState::Done;
    sql.describe(u"visit.done"_s, done.number);
    auto kept = sql.save(visitTable, done);
    if (!kept) return kept;
    return followDefects(sql, *kept, today)
        .and_then([&] { return followTopics(sql, *kept, today); })
        .and_then([&] { return followPlan(sql, *kept, today); })
        .transform([&] { return *kept; });
}

Result<Visit> cancelVisit(Sql &sql, qint64 id, int version)
{
    auto visit = loadOpen(sql, id);
    if (!visit) return visit;
    visit->version = version;
    visit->state = VisitState::Cancelled;
    sql.describe(u"visit.cancelled"_s, visit->number);
    return sql.save(visitTable, *visit);
}

Result<Visit> loadVisit(Sql &sql, qint64 id)
{
    return sql.load<Visit>(visitTable, id);
}
