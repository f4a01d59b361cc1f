// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/reduction.h"
#include "core/placement/households.h"
#include "core/placement/ranking.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/** Which vacancy tells the rent, and which household bears it; 0 where there is none. */
struct Home {
    qint64 vacancyId = 0;
    qint64 householdId = 0;
};

Result<Home> homeOf(Sql &sql, const Agreement &agreement)
{
    const QString select = u"select v.id, n.household_id from vacancy v left join tenancy n on n.vacancy_id=v.id where %1 "
                           "order by v.id desc limit 1"_s;
    const bool isLet = agreement.tenancyId.has_value();
    return sql
        .query(select.arg(isLet ? u"n.id=?"_s : u"v.dwelling_id=?"_s),
            {isLet ? *agreement.tenancyId : agreement.dwellingId.value_or(qint64(0))})
        .transform([](QSqlQuery rows) { return rows.next() ? Home{rows.value(0).toLongLong(), rows.value(1).toLongLong()} : Home(); });
}

Vacancy withoutReduction(Vacancy vacancy)
{
    vacancy.reducedNetCold.reset();
    vacancy.reducedUntil = {};
    return vacancy;
}

Vacancy lowered(Vacancy vacancy, Cents amount)
{
    const auto lower = [&](std::optional<Cents> &rent) {
        if (rent) rent = Cents{std::max(qint64(0), rent->value - amount.value)};
    };
    lower(vacancy.netCold);
    lower(vacancy.flatRate);
    return vacancy;
}

/** The share that decides. */
ShareAssessment weakest(const Assessment &costs)
{
    const auto isUnknown = [](const ShareAssessment &share) { return share.rent == CostLevel::Unknown; };
    if (costs.shares.empty()) return {};
    const auto unknown = std::ranges::find_if(costs.shares, isUnknown);
    return unknown != costs.shares.end() ? *unknown : std::ranges::max(costs.shares, {}, &ShareAssessment::rent);
}

/** What the two rents cost a household; @p question holds its persons. */
ReductionEffect effectFor(const Agreement &agreement, const Flat &flat, const FitContext &context, AssessmentQuestion question)
{
    const Vacancy vacancy = withoutReduction(flat.entry.vacancy);
    ReductionEffect effect{.amount = agreement.amount.value_or(Cents())};
    for (const int persons : question.households) effect.persons += persons;
    if (agreement.validUntil.isValid()) effect.returnsOn = agreement.validUntil.addDays(1);
    question.day = agreement.validFrom.isValid() ? std::max(agreement.validFrom, context.today) : context.today;
    const Assessment reduced = assess(lowered(vacancy, effect.amount), flat.entry.dwelling, context.limits, question);
    if (effect.returnsOn > question.day) question.day = effect.returnsOn;
    const Assessment full = assess(vacancy, flat.entry.dwelling, context.limits, question);
    effect.reduced = weakest(reduced);
    effect.full = weakest(full);
    effect.reliability = std::min(reduced.reliability, full.reliability);
    return effect;
}

/** Nobody lives there: the smallest household for whom the lower rent is within the limit, else the largest of the tables. */
ReductionEffect effectForAny(const Agreement &agreement, const Flat &flat, const FitContext &context)
{
    const int most = std::ranges::max(context.limits, {}, &RentLimit::persons).persons;
    ReductionEffect effect;
    for (int persons = 1; persons <= most; ++persons) {
        AssessmentQuestion question = costQuestion({}, flat, context);
        question.households = {persons};
        question.others = 0;
        effect = effectFor(agreement, flat, context, question);
        if (effect.reduced.rent == CostLevel::Within || effect.reduced.rent == CostLevel::Unknown) break;
    }
    return effect;
}

QString say(const char *german)
{
    return QCoreApplication::translate("Agreement", german);
}
}

Result<std::optional<ReductionEffect>> reductionEffect(Sql &sql, const Agreement &agreement, QDate today)
{
    const bool isAsked
        = agreement.kind == AgreementKind::RentReduction && agreement.amount && (agreement.dwellingId || agreement.tenancyId);
    if (!isAsked) return std::optional<ReductionEffect>();
    const auto home = homeOf(sql, agreement);
    if (!home) return std::unexpected(home.error());
    const auto context = loadCostContext(sql, today);
    if (!context) return std::unexpected(context.error());
    if (home->vacancyId == 0 || context->limits.isEmpty()) return std::optional<ReductionEffect>();
    const auto flat = loadFlat(sql, home->vacancyId, *context);
    if (!flat) return std::unexpected(flat.error());
    if (home->householdId == 0) return std::optional(effectForAny(agreement, *flat, *context));
    return loadHousehold(sql, home->householdId).transform([&](const HouseholdEntry &entry) {
        return std::optional(effectFor(agreement, *flat, *context, costQuestion(entry.household, *flat, *context)));
    });
}

QString effectWords(const ReductionEffect &effect)
{
    const QString persons
        = effect.persons > 0 ? u' ' + QCoreApplication::translate("Agreement", "für %n Personen", nullptr, effect.persons) : QString();
    const QString lower = say(QT_TRANSLATE_NOOP("Agreement", "Mit %1 weniger%2: %3."))
                              .arg(euroText(effect.amount), persons, assessmentWords(effect.reduced));
    const QString since = effect.returnsOn.isValid()
        ? say(QT_TRANSLATE_NOOP("Agreement", "Ab %1 wieder mit der vollen Miete: %2."))
              .arg(dateText(effect.returnsOn), assessmentWords(effect.full))
        : say(QT_TRANSLATE_NOOP("Agreement", "Mit der vollen Miete: %1.")).arg(assessmentWords(effect.full));
    return lower + u' ' + since;
}
