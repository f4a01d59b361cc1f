// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/proposals.h"
#include "core/placement/households.h"
#include "core/placement/ranking.h"
#include "core/placement/reservations.h"
#include "core/register/entries.h"
#include "core/register/settings.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
using enum ProposalOutcome;
const QString proposalTable = u"proposal"_s;
/** After so long somebody asks again whether a landlord wants to let. */
constexpr int restingDays = 90;

bool isAsked(VacancyStatus status)
{
    return status == VacancyStatus::Proposed || status == VacancyStatus::CommitmentPending;
}

Result<std::optional<Proposal>> openProposal(Sql &sql, qint64 vacancyId)
{
    return sql.find<Proposal>(proposalTable, u"where vacancy_id=? and outcome='open'"_s, {vacancyId})
        .transform([](const QList<Proposal> &found) { return found.isEmpty() ? std::optional<Proposal>() : found.first(); });
}

/** What the costs are worth on that day, by which line. */
Result<> checkCosts(Sql &sql, Proposal &proposal, QDate day)
{
    const auto household = loadHousehold(sql, proposal.householdId);
    if (!household) return std::unexpected(household.error());
    const auto context = loadCostContext(sql, day);
    if (!context) return std::unexpected(context.error());
    return loadFlat(sql, proposal.vacancyId, *context).transform([&](const Flat &flat) {
        const Vacancy &vacancy = flat.entry.vacancy;
        const Assessment costs = assess(vacancy, flat.entry.dwelling, context->limits, costQuestion(household->household, flat, *context));
        proposal.checkedRent = costs.rent;
        if (costs.shares.empty() || !costs.shares.front().limit) return;
        proposal.limitUid = costs.shares.front().limit->line.uid;
        proposal.limitVersion = costs.shares.front().limit->line.version;
    });
}

Result<> expectRoom(Sql &sql, qint64 householdId, const QString &number)
{
    const auto settings = loadSettings(sql);
    if (!settings) return std::unexpected(settings.error());
    auto open = sql.value(u"select count(*) from proposal where household_id=? and outcome='open'"_s, {householdId});
    if (!open) return std::unexpected(open.error());
    if (open->toInt() < settings->mostProposals) return {};
    return fail(Error::Kind::Invalid, u"proposal.tooMany"_s, {number, open->toString()});
}

/** The flat's version, held for this household. */
Result<Vacancy> hold(Sql &sql, const Household &household, qint64 vacancyId, const ProposalWish &wish, QDate today)
{
    auto held = openReservation(sql, vacancyId);
    if (!held) return std::unexpected(held.error());
    if (!*held || (*held)->householdId != household.id)
        if (auto taken = reserve(sql, vacancyId, {household.number, {}, wish.heldUntil}, today); !taken)
            return std::unexpected(taken.error());
    return sql.load<Vacancy>(u"vacancy"_s, vacancyId);
}

/** Where the flat goes with this answer, and what the step asks for; nothing where it stays. */
std::optional<std::pair<VacancyStatus, StatusChange>> stepAfter(const Proposal &proposal, const Household &household, QDate today)
{
    const auto step = [](VacancyStatus to, const StatusChange &change) { return std::pair(to, change); };
    if (proposal.outcome == Accepted) {
        if (household.payer.isEmpty()) return {};
        return step(VacancyStatus::CommitmentPending, {.payer = household.payer, .effectiveOn = today});
    }
    if (proposal.declineReason == DeclineReason::LetToOthers)
        return step(VacancyStatus::Let, {.effectiveOn = today, .letTo = LetTo::OutsideRegister});
    if (proposal.declineReason == DeclineReason::WantsNoMore)
        return step(VacancyStatus::Dormant, {.reason = word(proposal.declineReason), .until = today.addDays(restingDays)});
    return step(VacancyStatus::Available, {});
}
}

Result<Proposal> addProposal(Sql &sql, Proposal proposal, QDate day)
{
    proposal.proposedOn = day;
    if (auto checked = checkCosts(sql, proposal, day); !checked) return std::unexpected(checked.error());
    return sql.add(proposalTable, proposal);
}

Result<> followProposal(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition)
{
    const QDate day = transition.at.toLocalTime().date();
    if (transition.toStatus == VacancyStatus::Proposed) {
        auto held = openReservation(sql, vacancy.id);
        if (!held) return std::unexpected(held.error());
        if (!*held || !(*held)->householdId) return {};
        const Proposal proposal{.vacancyId = vacancy.id,
            .householdId = *(*held)->householdId,
            .consentOn = transition.effectiveOn,
            .proposedBy = transition.actorName};
        return addProposal(sql, proposal, day).transform([](const Proposal &) { });
    }
    if (!isAsked(transition.fromStatus) || isAsked(transition.toStatus)) return {};
    auto open = openProposal(sql, vacancy.id);
    if (!open) return std::unexpected(open.error());
    if (!*open) return {};
    Proposal proposal = **open;
    proposal.outcome = transition.toStatus == VacancyStatus::Let ? Accepted : Withdrawn;
    proposal.decidedOn = day;
    return sql.save(proposalTable, proposal).transform([](const Proposal &) { });
}

Result<Proposal> propose(Sql &sql, qint64 householdId, qint64 vacancyId, const ProposalWish &wish, QDate today)
{
    auto household = sql.load<Household>(u"household"_s, householdId);
    if (!household) return std::unexpected(household.error());
    auto vacancy = sql.load<Vacancy>(u"vacancy"_s, vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    sql.describe(u"proposal.added"_s, u"%1, %2"_s.arg(household->number, vacancy->number));
    if (auto room = expectRoom(sql, householdId, household->number); !room) return std::unexpected(room.error());
    return hold(sql, *household, vacancyId, wish, today)
        .and_then([&](const Vacancy &held) {
            return changeStatus(sql, held.id, held.version, VacancyStatus::Proposed, {.effectiveOn = wish.consentOn}, today);
        })
        .and_then([&](const Vacancy &) { return openProposal(sql, vacancyId); })
        .and_then([&](const std::optional<Proposal> &begun) -> Result<Proposal> {
            if (!begun) return fail(Error::Kind::NotFound);
            Proposal proposal = *begun;
            proposal.channel = wish.channel;
            proposal.viewingAt = wish.viewingAt;
            proposal.note = wish.note;
            return sql.save(proposalTable, proposal);
        });
}

Result<Proposal> setViewing(Sql &sql, qint64 id, int version, const QDateTime &viewingAt)
{
    return sql.load<Proposal>(proposalTable, id).and_then([&](Proposal proposal) {
        sql.describe(u"proposal.viewing"_s, dateText(viewingAt.date()));
        proposal.version = version;
        proposal.viewingAt = viewingAt;
        return sql.save(proposalTable, proposal);
    });
}

Result<Proposal> decideProposal(
    Sql &sql, qint64 id, int version, ProposalOutcome outcome, DeclineReason reason, const QString &note, QDate today)
{
    auto known = sql.load<Proposal>(proposalTable, id);
    if (!known) return known;
    auto household = sql.load<Household>(u"household"_s, known->householdId);
    if (!household) return std::unexpected(household.error());
    auto vacancy = sql.load<Vacancy>(u"vacancy"_s, known->vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    sql.describe(u"proposal.decided"_s, u"%1, %2"_s.arg(household->number, vacancy->number));
    if (known->outcome != Open) return fail(Error::Kind::Invalid, u"proposal.over"_s, {vacancy->number, word(known->outcome)});
    if (isRefusal(outcome) && reason == DeclineReason::Unknown) return fail(Error::Kind::Invalid, u"proposal.reason"_s);
    known->version = version;
    known->outcome = outcome;
    known->declineReason = isRefusal(outcome) ? reason : DeclineReason::Unknown;
    known->decidedOn = today;
    known->note = note;
    auto kept = sql.save(proposalTable, *known);
    if (!kept) return kept;
    const auto step = stepAfter(*kept, *household, today);
    if (!step || step->first == vacancy->status) return kept; // somebody set the status before the answer
    return changeStatus(sql, vacancy->id, vacancy->version, step->first, step->second, today).transform([&](const Vacancy &) {
        return *kept;
    });
}

Result<QList<Proposal>> proposalsOfVacancy(Sql &sql, qint64 vacancyId)
{
    return sql.find<Proposal>(proposalTable, u"where vacancy_id=? order by id desc"_s, {vacancyId});
}

bool isRefusal(ProposalOutcome outcome)
{
    return outcome == DeclinedByLandlord || outcome == DeclinedByHousehold;
}

bool isStalled(const Proposal &proposal, QDate today)
{
    const bool isViewedLater = proposal.viewingAt.isValid() && proposal.viewingAt.toLocalTime().date() >= today;
    return proposal.outcome == Open && !isViewedLater && proposal.proposedOn.daysTo(today) > stalledDays;
}
