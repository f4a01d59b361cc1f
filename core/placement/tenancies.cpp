// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/tenancies.h"
#include "core/placement/households.h"
#include "core/placement/reservations.h"
#include "core/register/entries.h"

using namespace Qt::StringLiterals;

namespace {
const QString tenancyTable = u"tenancy"_s;

TenancyKind kindOf(LetTo letTo)
{
    switch (letTo) {
    case LetTo::OutsideRegister: return TenancyKind::Elsewhere;
    case LetTo::MunicipalityAsTenant: return TenancyKind::Municipality;
    default: return TenancyKind::Household;
    }
}

Tenancy tenancyFor(const Vacancy &vacancy, const StatusTransition &transition, const std::optional<Household> &household)
{
    Tenancy tenancy{
        .vacancyId = vacancy.id, .kind = kindOf(transition.letTo), .letTo = transition.letTo, .beginsOn = transition.effectiveOn};
    if (!household || tenancy.kind == TenancyKind::Elsewhere) return tenancy;
    tenancy.householdId = household->id;
    if (household->payer.isEmpty()) return tenancy;
    tenancy.commitment = household->commitment == CommitmentState::Granted ? GrantState::Granted : GrantState::Open;
    tenancy.depositLoan = vacancy.deposit && vacancy.deposit->value > 0 ? GrantState::Open : GrantState::NotNeeded;
    tenancy.directPayment = GrantState::Open;
    return tenancy;
}

/** A household that has found a flat needs no other. */
Result<> freeOthers(Sql &sql, qint64 householdId, qint64 vacancyId, QDate today)
{
    auto others = sql.find<Vacancy>(u"vacancy"_s,
        u"where id<>? and id in (select vacancy_id from reservation where household_id=? and outcome='open') order by id"_s,
        {vacancyId, householdId});
    if (!others) return std::unexpected(others.error());
    for (const Vacancy &other : std::as_const(*others))
        if (auto freed = makeAvailable(sql, other, today); !freed) return std::unexpected(freed.error());
    return {};
}

Result<> place(Sql &sql, const Household &household, QDate today)
{
    Household placed = household;
    placed.status = HouseholdStatus::Placed;
    placed.endedOn = today;
    return sql.save(u"household"_s, placed).transform([](const Household &) { });
}

Result<std::optional<Household>> householdOf(Sql &sql, qint64 vacancyId)
{
    auto held = openReservation(sql, vacancyId);
    if (!held) return std::unexpected(held.error());
    if (!*held || !(*held)->householdId) return std::optional<Household>();
    return sql.load<Household>(u"household"_s, *(*held)->householdId).transform([](const Household &household) {
        return std::optional(household);
    });
}
}

LetTo letToOf(LegalCircle circle)
{
    switch (circle) {
    case LegalCircle::Sgb2: return LetTo::Sgb2;
    case LegalCircle::Sgb12: return LetTo::Sgb12;
    case LegalCircle::AsylblgBasic:
    case LegalCircle::AsylblgAnalogous: return LetTo::Asylblg;
    case LegalCircle::NoBenefit:
    case LegalCircle::Unknown: break;
    }
    return LetTo::NoBenefit;
}

Result<std::optional<Tenancy>> tenancyOf(Sql &sql, qint64 vacancyId)
{
    return sql.find<Tenancy>(tenancyTable, u"where vacancy_id=?"_s, {vacancyId}).transform([](const QList<Tenancy> &found) {
        return found.isEmpty() ? std::optional<Tenancy>() : found.first();
    });
}

Result<Tenancy> saveTenancy(Sql &sql, const Tenancy &tenancy)
{
    auto vacancy = sql.load<Vacancy>(u"vacancy"_s, tenancy.vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    sql.describe(u"tenancy.changed"_s, vacancy->number);
    if (tenancy.endsOn.isValid() && tenancy.beginsOn.isValid() && tenancy.endsOn < tenancy.beginsOn)
        return fail(Error::Kind::Invalid, u"tenancy.ends"_s);
    return sql.save(tenancyTable, tenancy);
}

Result<Tenancy> letTo(Sql &sql, qint64 vacancyId, TenancyKind kind, QDate beginsOn, QDate today)
{
    auto vacancy = sql.load<Vacancy>(u"vacancy"_s, vacancyId);
    if (!vacancy) return std::unexpected(vacancy.error());
    auto household = householdOf(sql, vacancyId);
    if (!household) return std::unexpected(household.error());
    if (!*household) return fail(Error::Kind::Invalid, u"tenancy.nobody"_s, {vacancy->number});
    const StatusChange change{
        .effectiveOn = beginsOn, .letTo = kind == TenancyKind::Municipality ? LetTo::MunicipalityAsTenant : letToOf((*household)->circle)};
    return changeStatus(sql, vacancyId, vacancy->version, VacancyStatus::Let, change, today)
        .and_then([&](const Vacancy &) { return tenancyOf(sql, vacancyId); })
        .and_then([&](const std::optional<Tenancy> &begun) {
            Tenancy tenancy = begun.value_or(Tenancy());
            tenancy.kind = kind;
            return sql.save(tenancyTable, tenancy);
        });
}

Result<> followTenancy(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition)
{
    if (transition.toStatus != VacancyStatus::Let) return {};
    auto household = householdOf(sql, vacancy.id);
    if (!household) return std::unexpected(household.error());
    const Tenancy tenancy = tenancyFor(vacancy, transition, *household);
    if (auto begun = sql.add(tenancyTable, tenancy); !begun) return std::unexpected(begun.error());
    if (!tenancy.householdId) return {};
    const QDate today = transition.at.toLocalTime().date();
    return place(sql, **household, today).and_then([&] { return freeOthers(sql, *tenancy.householdId, vacancy.id, today); });
}
