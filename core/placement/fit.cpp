// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/fit.h"
#include "core/placement/households.h"
#include "core/register/rent.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using enum Verdict;

/** So far on foot counts in full, and from so far on not at all; in between it falls evenly. The first is what is usual (domain §5.5). */
struct Nearness {
    double full;
    double none;
};
constexpr std::array<Nearness, nearKinds> reaches{
    Nearness{600, 2400}, Nearness{1000, 4000}, Nearness{1000, 4000}, Nearness{1000, 5000}, Nearness{500, 3000}};
/** A margin of so much of the limit counts in full. */
constexpr double fullMargin = 0.2;

bool isHeldByOther(const HouseholdEntry &entry, const Flat &flat, QDate today)
{
    return flat.heldUntil.isValid() && flat.heldUntil >= today && flat.heldForId != entry.household.id;
}

Verdict availability(const HouseholdEntry &entry, const Flat &flat, const FitContext &context)
{
    switch (flat.entry.vacancy.status) {
    case VacancyStatus::Available: return Met;
    // Held for this household, or a reservation that has ended: the flat can be had again.
    case VacancyStatus::Reserved: return isHeldByOther(entry, flat, context.today) ? Unmet : Met;
    case VacancyStatus::Proposed:
    case VacancyStatus::CommitmentPending: return flat.heldForId == entry.household.id && flat.heldForId != 0 ? Met : Unmet;
    default: return Unmet;
    }
}

/** Whether a list of municipalities and associations holds the flat's. */
bool liesIn(const QString &areas, const Flat &flat)
{
    for (const QStringView key : QStringTokenizer(areas, u';', Qt::SkipEmptyParts))
        if (key == flat.entry.building.ags || key == flat.associationKey || key == flat.districtKey) return true;
    return false;
}

Verdict within(const QString &key, const QString &wanted)
{
    if (key.isEmpty() || wanted.isEmpty()) return Unknown;
    return key.startsWith(wanted) ? Met : Unmet;
}

Verdict residence(const HouseholdEntry &entry, const Flat &flat, const FitContext &context)
{
    const Household &household = entry.household;
    if (household.residenceRule == ResidenceRule::None) return None;
    if (isResidenceOver(household, contractStart(household, flat.entry.vacancy, context.today))) return Met;
    constexpr qsizetype landDigits = 2;
    const QString &ags = flat.entry.building.ags;
    switch (household.residenceRule) {
    case ResidenceRule::Land: return within(ags, context.ownDistrict.first(std::min(landDigits, context.ownDistrict.size())));
    case ResidenceRule::District: return within(flat.districtKey.isEmpty() ? ags : flat.districtKey, context.ownDistrict);
    case ResidenceRule::OtherLand: return Unmet;
    case ResidenceRule::Areas: break;
    default: return Unknown;
    }
    const bool hasArea = !household.residenceAreas.isEmpty() || !household.geom.bytes.isEmpty();
    if (!hasArea || (ags.isEmpty() && !flat.place)) return Unknown;
    const bool isDrawn = context.drawnAreas.value(household.id).contains(flat.entry.building.id);
    return isDrawn || liesIn(household.residenceAreas, flat) ? Met : Unmet;
}

Verdict persons(const HouseholdEntry &entry, const Flat &flat)
{
    const auto most = flat.entry.vacancy.maxPersons;
    if (!entry.household.persons) return Unknown;
    if (!most) return Met; // no landlord has to say so
    return *entry.household.persons <= *most ? Met : Unmet;
}

Verdict moveIn(const HouseholdEntry &entry, const Flat &flat, const FitContext &context)
{
    const Vacancy &vacancy = flat.entry.vacancy;
    const QDate needed = std::max(entry.household.neededFrom.isValid() ? entry.household.neededFrom : context.today, context.today);
    switch (vacancy.availability) {
    case Availability::Immediately: return Met;
    case Availability::OnDate: break;
    default: return Unknown;
    }
    if (!vacancy.availableFrom.isValid()) return Unknown;
    if (vacancy.availableFrom <= needed) return Met;
    return needed.daysTo(vacancy.availableFrom) <= lateDays ? Doubtful : Unmet;
}

Verdict groundFloorOrLift(const Flat &flat)
{
    const auto floor = flat.entry.dwelling.floor;
    if (flat.entry.building.lift == Tri::Yes) return Met;
    if (floor && *floor == 0) return flat.entry.dwelling.stepsToDoor.value_or(0) > 3 ? Doubtful : Met;
    if (!floor || flat.entry.building.lift == Tri::Unknown) return Unknown;
    return Unmet;
}

Verdict access(const HouseholdEntry &entry, const Flat &flat)
{
    const auto byFact = [](Tri fact) { return fact == Tri::Yes ? Met : fact == Tri::No ? Unmet : Unknown; };
    const Dwelling &dwelling = flat.entry.dwelling;
    switch (entry.household.access) {
    case AccessNeed::Unknown:
    case AccessNeed::None: return None;
    case AccessNeed::GroundFloorOrLift: return groundFloorOrLift(flat);
    case AccessNeed::Accessible: return dwelling.wheelchair == Tri::Yes ? Met : byFact(dwelling.accessible);
    case AccessNeed::Wheelchair: return byFact(dwelling.wheelchair);
    }
    return None;
}

Verdict permit(const HouseholdEntry &entry, const Flat &flat)
{
    if (flat.entry.dwelling.wbsRequired != Tri::Yes) return flat.entry.dwelling.wbsRequired == Tri::No ? None : Unknown;
    switch (entry.household.wbs) {
    case Tri::Yes: return entry.household.wbsPersons && entry.household.wbsPersons != entry.household.persons ? Doubtful : Met;
    case Tri::No: return Unmet;
    case Tri::Unknown: return Unknown;
    }
    return Unknown;
}

Verdict pets(const HouseholdEntry &entry, const Flat &flat)
{
    if (entry.household.pets != Tri::Yes) return None;
    switch (flat.entry.vacancy.pets) {
    case Pets::Yes: return Met;
    case Pets::ByArrangement: return Doubtful;
    case Pets::No: return Unmet;
    case Pets::Unknown: return Unknown;
    }
    return Unknown;
}

Verdict verdictOf(CostLevel level)
{
    switch (level) {
    case CostLevel::Within: return Met;
    case CostLevel::Above: return Doubtful;
    case CostLevel::FarAbove: return Unmet;
    case CostLevel::Unknown: break;
    }
    return Unknown;
}

/** The worst of all shares; no rule while nobody has taken in a Heizspiegel. */
Verdict heating(const Assessment &costs, const FitContext &context)
{
    if (context.heating.isEmpty()) return None;
    Verdict worst = None;
    for (const ShareAssessment &share : costs.shares) worst = std::max(worst, verdictOf(share.heatingLevel));
    return worst;
}

Verdict unless(Tri wrong)
{
    return wrong == Tri::Yes ? Doubtful : wrong == Tri::No ? Met : Unknown;
}

/** Whether the landlord would let to somebody whose costs an office pays. */
Verdict landlord(const HouseholdEntry &entry, const Flat &flat)
{
    const Vacancy &vacancy = flat.entry.vacancy;
    if (vacancy.willingness == Willingness::No) return Doubtful;
    const bool hasBenefits = entry.household.circle != LegalCircle::NoBenefit && entry.household.circle != LegalCircle::Unknown;
    if (!hasBenefits) return None;
    if (vacancy.targetGroups == TargetGroups()) return Unknown;
    const bool welcomes
        = vacancy.targetGroups.testAnyFlags(TargetGroup::BenefitRecipients | TargetGroup::Refugees | TargetGroup::MunicipalLease);
    return welcomes ? Met : Doubtful;
}

Verdict rooms(const HouseholdEntry &entry, const Flat &flat)
{
    const auto wanted = wantedHalfRooms(entry.household);
    if (!wanted || !flat.entry.dwelling.halfRooms) return Unknown;
    return *flat.entry.dwelling.halfRooms >= *wanted ? Met : Doubtful;
}

Verdict wishedPlace(const HouseholdEntry &entry, const Flat &flat)
{
    if (entry.household.wishedAreas.isEmpty()) return None;
    return liesIn(entry.household.wishedAreas, flat) ? Met : Doubtful;
}

Verdict near(NearKind kind, const Flat &flat, const FitContext &context)
{
    if (context.near.isEmpty(kind) || !flat.place) return Unknown;
    const size_t at = static_cast<size_t>(kind);
    return flat.near[at].metres <= reaches[at].full ? Met : Doubtful;
}

Verdict worse(Verdict a, Verdict b)
{
    return std::max(a, b);
}

Verdict school(const HouseholdEntry &entry, const Flat &flat, const FitContext &context)
{
    const bool small = entry.household.childrenUnder6.value_or(0) > 0, large = entry.household.children6To17.value_or(0) > 0;
    const Verdict kindergarten = small ? near(NearKind::Kindergarten, flat, context) : None;
    return worse(kindergarten, large ? near(NearKind::School, flat, context) : None);
}

Verdict communityBus(const Flat &flat, const FitContext &context)
{
    if (!context.near.knowsCommunityBuses() || flat.municipalityId == 0) return Unknown;
    return context.near.communityBuses(flat.municipalityId).isEmpty() ? Doubtful : Met;
}

Verdict certificate(const Flat &flat)
{
    switch (flat.entry.building.certificateKind) {
    case CertificateKind::Unknown:
    case CertificateKind::Missing: return Unknown;
    default: return Met;
    }
}

constexpr std::array excluding{MatchRule::Availability, MatchRule::Residence, MatchRule::Persons, MatchRule::MoveIn, MatchRule::Access,
    MatchRule::Permit, MatchRule::Pets, MatchRule::Rent};

/** 1 where something is as near as is usual, falling evenly to 0. */
double closeness(NearKind kind, const Flat &flat)
{
    const Nearness reach = reaches[static_cast<size_t>(kind)];
    const double metres = flat.near[static_cast<size_t>(kind)].metres;
    return std::clamp((reach.none - metres) / (reach.none - reach.full), 0.0, 1.0);
}

double marginPoints(const Assessment &costs)
{
    constexpr double within = 0.5;
    if (costs.rent != CostLevel::Within) return 0;
    double least = 1;
    for (const ShareAssessment &share : costs.shares)
        least = std::min(least, double(share.margin->value) / (fullMargin * double(std::max<qint64>(1, share.limit->grossCold.value))));
    return within + (1 - within) * std::clamp(least, 0.0, 1.0);
}

/** All wanted rooms count in full, half of them not at all: who lives that crowded looks on. */
std::optional<double> roomPoints(const HouseholdEntry &entry, const Flat &flat)
{
    const auto wanted = wantedHalfRooms(entry.household);
    if (!wanted || *wanted <= 0) return {};
    return std::clamp(2.0 * flat.entry.dwelling.halfRooms.value_or(0) / *wanted - 1, 0.0, 1.0);
}

std::optional<double> wishPoints(const HouseholdEntry &entry, const Flat &flat)
{
    if (entry.household.wishedAreas.isEmpty()) return {};
    return liesIn(entry.household.wishedAreas, flat) ? 1.0 : 0.0;
}

std::optional<double> nearPoints(NearKind kind, const Flat &flat, const FitContext &context)
{
    if (context.near.isEmpty(kind)) return {}; // nobody has loaded any: that says nothing about the flat
    return flat.place ? closeness(kind, flat) : 0.0;
}

std::optional<double> schoolPoints(const HouseholdEntry &entry, const Flat &flat, const FitContext &context)
{
    std::optional<double> points;
    const auto take = [&](bool needed, NearKind kind) {
        if (!needed) return;
        const auto one = nearPoints(kind, flat, context);
        if (one) points = points ? std::min(*points, *one) : *one;
    };
    take(entry.household.childrenUnder6.value_or(0) > 0, NearKind::Kindergarten);
    take(entry.household.children6To17.value_or(0) > 0, NearKind::School);
    return points;
}

std::optional<double> busPoints(const Flat &flat, const FitContext &context)
{
    if (!context.near.knowsCommunityBuses()) return {};
    return context.near.communityBuses(flat.municipalityId).isEmpty() ? 0.0 : 1.0;
}

int scoreOf(std::span<const ScorePart> parts)
{
    double sum = 0, weights = 0;
    for (const ScorePart &part : parts) {
        if (!part.points) continue;
        sum += part.weight * *part.points;
        weights += part.weight;
    }
    return weights > 0 ? static_cast<int>(std::lround(100 * sum / weights)) : 0;
}

int doubtsOf(const Fit &fit)
{
    return static_cast<int>(std::ranges::count_if(fit.verdicts, [](Verdict one) { return one == Doubtful || one == Unknown; }));
}
}

QDate contractStart(const Household &household, const Vacancy &vacancy, QDate today)
{
    QDate start = today;
    if (household.neededFrom.isValid()) start = std::max(start, household.neededFrom);
    if (vacancy.availability == Availability::OnDate && vacancy.availableFrom.isValid()) start = std::max(start, vacancy.availableFrom);
    return start;
}

bool isResidenceOver(const Household &household, QDate start)
{
    return household.residenceUntil.isValid() && household.residenceUntil < start;
}

std::optional<int> wantedHalfRooms(const Household &household)
{
    if (household.halfRoomsMin) return household.halfRoomsMin;
    return household.persons.transform([](int persons) { return 2 * persons; });
}

AssessmentQuestion costQuestion(const Household &household, const Flat &flat, const FitContext &context)
{
    QString area = context.comparisonArea;
    for (const QString &key : {flat.districtKey, flat.associationKey, flat.entry.building.ags})
        area = context.comparisonAreas.value(key, area); // the smallest of them decides
    return {.households = benefitHouseholds(household).value_or(std::vector<int>()),
        .others = personsWithoutBenefits(household),
        .circle = household.circle,
        .comparisonArea = area,
        .day = contractStart(household, flat.entry.vacancy, context.today),
        .heatingPerM2Year = heatingPerM2Year(context.heating, flat.entry.dwelling)};
}

Fit fitOf(const HouseholdEntry &household, const Flat &flat, const FitContext &context)
{
    const bool paysItself = household.household.circle == LegalCircle::NoBenefit;
    const Assessment costs
        = assess(flat.entry.vacancy, flat.entry.dwelling, context.limits, costQuestion(household.household, flat, context));
    Fit fit;
    const auto set = [&](MatchRule rule, Verdict verdict) { fit.verdicts[static_cast<size_t>(rule)] = verdict; };
    set(MatchRule::Availability, availability(household, flat, context));
    set(MatchRule::Residence, residence(household, flat, context));
    set(MatchRule::Persons, persons(household, flat));
    set(MatchRule::MoveIn, moveIn(household, flat, context));
    set(MatchRule::Access, access(household, flat));
    set(MatchRule::Permit, permit(household, flat));
    set(MatchRule::Pets, pets(household, flat));
    set(MatchRule::Rent, paysItself ? None : verdictOf(costs.rent));
    set(MatchRule::RentPerM2, paysItself || costs.abovePerM2 != Tri::Yes ? None : Doubtful);
    set(MatchRule::Heating, paysItself ? None : heating(costs, context));
    set(MatchRule::Deposit,
        costs.depositAllowed == Tri::Unknown && !flat.entry.vacancy.deposit ? None
                                                                            : unless(costs.depositAllowed == Tri::No ? Tri::Yes : Tri::No));
    set(MatchRule::Landlord, landlord(household, flat));
    set(MatchRule::Rooms, rooms(household, flat));
    set(MatchRule::WishedPlace, wishedPlace(household, flat));
    set(MatchRule::Stop, near(NearKind::Stop, flat, context));
    set(MatchRule::Shop, near(NearKind::Shop, flat, context));
    set(MatchRule::School, school(household, flat, context));
    set(MatchRule::CommunityBus, communityBus(flat, context));
    set(MatchRule::Hotspot, near(NearKind::Hotspot, flat, context));
    set(MatchRule::Certificate, certificate(flat));
    for (const MatchRule rule : excluding)
        if (fit.of(rule) == Unmet && !fit.excludedBy) fit.excludedBy = rule;
    const FitWeights &weights = context.weights;
    fit.parts = {ScorePart{MatchRule::WishedPlace, weights.wishedPlace, wishPoints(household, flat)},
        ScorePart{MatchRule::Rooms, weights.rooms, roomPoints(household, flat)},
        ScorePart{MatchRule::Rent, weights.margin, paysItself ? std::nullopt : std::optional(marginPoints(costs))},
        ScorePart{MatchRule::Stop, weights.stop, nearPoints(NearKind::Stop, flat, context)},
        ScorePart{MatchRule::Shop, weights.shop, nearPoints(NearKind::Shop, flat, context)},
        ScorePart{MatchRule::School, weights.school, schoolPoints(household, flat, context)},
        ScorePart{MatchRule::CommunityBus, weights.communityBus, busPoints(flat, context)},
        ScorePart{MatchRule::Hotspot, weights.hotspot, nearPoints(NearKind::Hotspot, flat, context)}};
    fit.score = scoreOf(fit.parts);
    return fit;
}

bool isBetter(const Fit &a, qint64 idOfA, const Fit &b, qint64 idOfB)
{
    if (a.excludedBy.has_value() != b.excludedBy.has_value()) return !a.excludedBy;
    if (a.score != b.score) return a.score > b.score;
    const int doubtsOfA = doubtsOf(a), doubtsOfB = doubtsOf(b);
    return doubtsOfA != doubtsOfB ? doubtsOfA < doubtsOfB : idOfA < idOfB;
}
