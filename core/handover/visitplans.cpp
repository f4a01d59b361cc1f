// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/spokenlanguages.h"
#include "core/handover/sponsors.h"
#include "core/handover/visits.h"
#include "core/placement/household.h"
#include "core/places/hours.h"
#include "core/register/duedays.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString planTable = u"visit_plan"_s, visitTable = u"visit"_s, householdTable = u"household"_s;
const QString circleRule = u"visits.circle"_s;

bool isAsylblg(LegalCircle circle)
{
    return circle == LegalCircle::AsylblgBasic || circle == LegalCircle::AsylblgAnalogous;
}

/** The council limits visits to residents with benefits after the AsylbLG; no residence status is kept for it (domain §4.7). */
Result<> mayBegin(Sql &sql, const VisitPlan &plan, const Household &household, QDate today)
{
    if (!isAsylblg(household.circle)) return fail(Error::Kind::Invalid, u"plan.circle"_s, {household.number});
    if (!plan.consentOn.isValid() || plan.consentOn > today) return fail(Error::Kind::Invalid, u"plan.consent"_s, {household.number});
    if (!plan.movedInOn.isValid()) return fail(Error::Kind::Invalid, u"plan.movedIn"_s, {household.number});
    if (visitDays(plan.movedInOn).last().day < today)
        return fail(Error::Kind::Invalid, u"plan.over"_s, {household.number, dateText(plan.movedInOn)});
    return openPlanOf(sql, household.id).and_then([&](const std::optional<VisitPlan> &open) -> Result<> {
        if (open) return fail(Error::Kind::Invalid, u"plan.twice"_s, {household.number});
        return {};
    });
}

/** Who comes along: the sponsor who stands by the household now. */
Result<std::optional<qint64>> sponsorOf(Sql &sql, qint64 householdId, QDate today)
{
    return engagementsOfHousehold(sql, householdId).transform([&](const QList<Engagement> &known) {
        std::optional<qint64> found;
        for (const Engagement &one : known)
            if (standsBy(one, today)) found = one.sponsorId;
        return found;
    });
}

Result<> planVisits(Sql &sql, const VisitPlan &plan, const Household &household, qint64 dwellingId, QDate today)
{
    const auto sponsor = sponsorOf(sql, household.id, today);
    if (!sponsor) return std::unexpected(sponsor.error());
    for (const PlannedVisit &planned : visitDays(plan.movedInOn)) {
        if (planned.day < today) continue;
        const QDate day = nextWorkingDay(planned.day.addDays(-1));
        const Visit visit{.householdId = household.id,
            .dwellingId = dwellingId,
            .planId = plan.id,
            .sponsorId = *sponsor,
            .occasion = planned.occasion,
            .beginsAt = day.startOfDay().toUTC(),
            .language = languageCodes(household.interpreterLanguage).value(0)};
        if (auto kept = saveVisit(sql, visit, today); !kept) return std::unexpected(kept.error());
    }
    return {};
}

Task circleTask(const Household &household)
{
    return {.title = QCoreApplication::translate("Visit", "Rechtskreis geändert: freiwillige Besuche beenden oder neu planen"),
        .subjectKind = SubjectKind::Household,
        .subjectUid = household.uid,
        .subjectLabel = household.number,
        .rule = circleRule};
}
}

Result<VisitPlan> beginVisits(Sql &sql, VisitPlan plan, qint64 dwellingId, QDate today)
{
    auto household = sql.load<Household>(householdTable, plan.householdId);
    if (!household) return std::unexpected(household.error());
    if (auto may = mayBegin(sql, plan, *household, today); !may) return std::unexpected(may.error());
    sql.describe(u"plan.begun"_s, household->number);
    plan.outcome = VisitPlanEnd::Open;
    plan.endedOn = {};
    auto begun = sql.add(planTable, plan);
    if (!begun) return begun;
    return planVisits(sql, *begun, *household, dwellingId, today).transform([&] { return *begun; });
}

Result<VisitPlan> endVisits(Sql &sql, qint64 planId, int version, VisitPlanEnd outcome, QDate today)
{
    if (outcome == VisitPlanEnd::Open) return fail(Error::Kind::Invalid, u"plan.outcome"_s);
    auto plan = sql.load<VisitPlan>(planTable, planId);
    if (!plan) return plan;
    auto household = sql.load<Household>(householdTable, plan->householdId);
    if (!household) return std::unexpected(household.error());
    if (plan->outcome != VisitPlanEnd::Open) return fail(Error::Kind::Invalid, u"plan.ended"_s, {household->number});
    sql.describe(u"plan.ended"_s, household->number);
    plan->version = version;
    plan->outcome = outcome;
    plan->endedOn = today;
    auto ended = sql.save(planTable, *plan);
    if (!ended) return ended;
    return sql.updateAll(visitTable, u"plan_id=? and state='planned'"_s, {planId}, {{u"state"_s, u"cancelled"_s}})
        .and_then([&] {
            return sql.updateAll(u"task"_s, u"subject_uid=? and rule=? and state='open'"_s, {household->uid, circleRule},
                {{u"state"_s, u"done"_s}, {u"done_on"_s, today.toString(Qt::ISODate)}});
        })
        .transform([&] { return *ended; });
}

Result<> followCircle(Sql &sql, qint64 householdId, QDate today)
{
    const auto plan = openPlanOf(sql, householdId);
    if (!plan) return std::unexpected(plan.error());
    if (!*plan) return {};
    return sql.load<Household>(householdTable, householdId).and_then([&](const Household &household) {
        return followDueDay(sql, circleTask(household), today, today);
    });
}

Result<std::optional<VisitPlan>> openPlanOf(Sql &sql, qint64 householdId)
{
    return sql.find<VisitPlan>(planTable, u"where household_id=? and outcome='open' order by id desc"_s, {householdId})
        .transform([](const QList<VisitPlan> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}
