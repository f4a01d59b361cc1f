// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplehouseholds.h"
#include "core/placement/households.h"
#include "core/placement/proposals.h"
#include "core/placement/ranking.h"
#include "core/placement/reservations.h"
#include "core/register/municipality.h"

using namespace Qt::StringLiterals;

namespace {
using enum LegalCircle;

// Associations and towns of the sample's district.
const QString otterbach = u"073355010"_s;
const QString landstuhl = u"073355011"_s;

/** What differs from household to household. */
struct Plan {
    LegalCircle circle;
    int persons;
    int under6;
    int to17;
    int neededInDays;
    ResidenceRule rule;
    AccessNeed access = AccessNeed::None;
    Tri pets = Tri::No;
    Tri car = Tri::No;
    CommitmentState commitment = CommitmentState::NotRequested;
};
using Rule = ResidenceRule;
using Need = AccessNeed;
const QList<Plan> plans{
    {Sgb2, 4, 1, 2, 40, Rule::Areas},
    {Sgb2, 1, 0, 0, 0, Rule::None, Need::None, Tri::Yes},
    {Sgb2, 2, 1, 0, 14, Rule::Land, Need::None, Tri::No, Tri::Yes, CommitmentState::Requested},
    {Sgb2, 3, 0, 1, 30, Rule::District, Need::None, Tri::No, Tri::No, CommitmentState::Granted},
    {Sgb2, 5, 2, 1, 60, Rule::Land},
    {Sgb2, 6, 1, 3, 20, Rule::None, Need::None, Tri::No, Tri::Yes},
    {Sgb12, 1, 0, 0, 10, Rule::None, Need::GroundFloorOrLift},
    {Sgb12, 2, 0, 0, 45, Rule::None, Need::Accessible, Tri::No, Tri::Yes},
    {Sgb12, 1, 0, 0, 25, Rule::None, Need::Wheelchair, Tri::No, Tri::No, CommitmentState::Requested},
    {AsylblgBasic, 2, 0, 0, 5, Rule::Areas},
    {AsylblgBasic, 4, 2, 0, 15, Rule::Areas},
    {AsylblgBasic, 1, 0, 0, 0, Rule::Unclear},
    {AsylblgAnalogous, 3, 0, 1, 35, Rule::District, Need::None, Tri::No, Tri::Yes, CommitmentState::Granted},
    {AsylblgAnalogous, 1, 0, 0, 20, Rule::District},
    {NoBenefit, 2, 0, 0, 30, Rule::None, Need::None, Tri::Yes, Tri::Yes},
    {NoBenefit, 4, 0, 2, 90, Rule::None, Need::None, Tri::No, Tri::Yes},
};
/** So many more of the same kinds hold the flats that are reserved or in placement. */
constexpr int repeats = 2;

QString payerOf(LegalCircle circle)
{
    switch (circle) {
    case Sgb2: return u"Jobcenter"_s;
    case NoBenefit:
    case Unknown: return {};
    default: return u"Sozialamt"_s;
    }
}

Household inventedHousehold(const Plan &plan, int at, QDate today)
{
    Household household{.circle = plan.circle, .payer = payerOf(plan.circle)};
    household.caseReference = household.payer.isEmpty() ? QString() : u"F-%1"_s.arg(4100 + 37 * at);
    household.persons = plan.persons;
    household.childrenUnder6 = plan.under6;
    household.children6To17 = plan.to17;
    household.neededFrom = today.addDays(plan.neededInDays);
    household.access = plan.access;
    household.pets = plan.pets;
    household.car = plan.car;
    household.drivingLicence = plan.car == Tri::Yes ? Tri::Yes : Tri::Unknown;
    household.residenceRule = plan.rule;
    if (plan.rule == Rule::Areas) household.residenceAreas = at % 3 == 0 ? landstuhl : otterbach;
    if (plan.rule != Rule::None && plan.rule != Rule::Unclear) household.residenceUntil = today.addDays(200 + 60 * at % 800);
    household.wbs = at % 3 == 0 ? Tri::Yes : Tri::No;
    household.commitment = plan.commitment;
    if (plan.commitment == CommitmentState::Granted) household.commitmentUntil = today.addDays(20 + at);
    household.under25 = plan.persons == 1 && at % 5 == 1 ? Tri::Yes : Tri::No;
    if (plan.circle == Sgb2) household.benefitSpans = today.addMonths(-8 - at).toString(u"MM/yyyy"_s) + u'–';
    if (plan.circle == AsylblgBasic) household.interpreterLanguage = at % 2 == 0 ? u"Dari"_s : u"Ukrainisch"_s;
    household.lossThreatened = at % 7 == 6 ? Tri::Yes : Tri::No;
    if (household.lossThreatened == Tri::Yes) household.lossOn = today.addDays(45);
    return household;
}

/** Schools and work places, at the middle of a town. */
Result<QList<Destination>> destinationsOf(Sql &sql, int at)
{
    if (at % 3 != 0) return QList<Destination>();
    const QString ags = at % 2 == 0 ? u"07335034"_s : u"07335022"_s;
    return placeWithKey(sql, ags).transform([&](const std::optional<NamedPlace> &town) {
        QList<Destination> found;
        if (town && town->centre)
            found.append({.kind = at % 2 == 0 ? DestinationKind::School : DestinationKind::Work,
                .name = (at % 2 == 0 ? u"Schule in %1"_s : u"Arbeit in %1"_s).arg(town->name),
                .geom = toWkb(*town->centre)});
        return found;
    });
}

Result<HouseholdEntry> write(Sql &sql, int at, QDate today)
{
    Household household = inventedHousehold(plans[at % plans.size()], at, today);
    if (at == 0) household.wishedAreas = u"07335022;07335018"_s; // Landstuhl, Kindsbach
    if (at % 4 == 1) household.wishedAreas = landstuhl;
    return destinationsOf(sql, at).and_then(
        [&](const QList<Destination> &destinations) { return saveHousehold(sql, {household, destinations}, today); });
}

/** Whom the flat suits best of all that wait. */
Result<> giveFlat(Sql &sql, const Reservation &reservation, QList<HouseholdEntry> &waiting, const FitContext &context, QDate today)
{
    auto flat = loadFlat(sql, reservation.vacancyId, context);
    if (!flat) return std::unexpected(flat.error());
    const VacancyStatus status = flat->entry.vacancy.status;
    flat->entry.vacancy.status = VacancyStatus::Available;
    const auto score = [&](const HouseholdEntry &entry) {
        const Fit fit = fitOf(entry, *flat, context);
        return fit.excludedBy ? -1 : fit.score;
    };
    const auto found = std::ranges::max_element(waiting, {}, score);
    if (found == waiting.end() || score(*found) < 0) return {};
    Reservation given = reservation;
    given.householdId = found->household.id;
    given.caseReference = found->household.number;
    const bool isAsked = status == VacancyStatus::Proposed || status == VacancyStatus::CommitmentPending;
    Proposal proposal{.vacancyId = given.vacancyId,
        .householdId = found->household.id,
        .consentOn = given.reservedOn,
        .proposedBy = given.holderName,
        .channel = Channel::Phone};
    if (status == VacancyStatus::CommitmentPending) {
        proposal.outcome = ProposalOutcome::Accepted;
        proposal.decidedOn = given.reservedOn.addDays(4);
    } else if (given.vacancyId % 2 == 0) {
        proposal.viewingAt = QDateTime(today.addDays(3), QTime(14, 30));
    }
    waiting.erase(found);
    return sql.save(u"reservation"_s, given).and_then([&](const Reservation &) {
        return isAsked ? addProposal(sql, proposal, given.reservedOn).transform([](const Proposal &) { }) : Result<>();
    });
}
}

Result<> addSampleHouseholds(Sql &sql, QDate today)
{
    QList<HouseholdEntry> waiting;
    const int looking = static_cast<int>(plans.size());
    for (int at = 0; at < looking * (1 + repeats); ++at) {
        auto kept = write(sql, at, today);
        if (!kept) return std::unexpected(kept.error());
        if (at >= looking) waiting += *kept;
    }
    auto context = loadFitContext(sql, today);
    if (!context) return std::unexpected(context.error());
    auto held = sql.find<Reservation>(u"reservation"_s, u"where outcome='open' order by id"_s);
    if (!held) return std::unexpected(held.error());
    for (const Reservation &reservation : std::as_const(*held))
        if (auto given = giveFlat(sql, reservation, waiting, *context, today); !given) return given;
    // Nobody is left over who only stood by for a flat.
    for (const HouseholdEntry &entry : std::as_const(waiting))
        if (auto gone = removeHousehold(sql, entry.household.id, entry.household.version); !gone) return gone;
    return {};
}
