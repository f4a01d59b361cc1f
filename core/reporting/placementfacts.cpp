// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/placementfacts.h"
#include "core/placement/households.h"
#include "core/placement/ranking.h"
#include "core/placement/reservations.h"
#include "core/placement/tenancies.h"
#include "core/register/fields.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

Result<qint64> householdFor(Sql &sql, const Vacancy &vacancy, const QString &wanted)
{
    if (!wanted.isEmpty()) return findHousehold(sql, wanted);
    return openReservation(sql, vacancy.id).and_then([&](const std::optional<Reservation> &held) -> Result<qint64> {
        if (!held || !held->householdId) return fail(Error::Kind::NotFound, u"paper.noHousehold"_s, {vacancy.number});
        return *held->householdId;
    });
}

Result<> judge(Sql &sql, PlacementFacts &facts, const HouseholdEntry &household, QDate today)
{
    auto context = loadFitContext(sql, today);
    if (!context) return std::unexpected(context.error());
    if (auto drawn = loadDrawnAreas(sql, *context, {household}); !drawn) return drawn;
    const VacancyEntry &entry = facts.flat.entry;
    return loadFlat(sql, entry.vacancy.id, *context).transform([&](Flat flat) {
        flat.entry = entry; // all of it, for the sentences
        const AssessmentQuestion question = costQuestion(household.household, flat, *context);
        facts.costs = assess(entry.vacancy, entry.dwelling, context->limits, question);
        facts.heating = heatingLimitFor(context->heating, {.carriers = entry.dwelling.energyCarriers, .hotWater = entry.dwelling.hotWater});
        facts.contractStart = question.day;
        facts.rules = ruleWords(household, flat, *context, fitOf(household, flat, *context));
    });
}
}

Result<PlacementFacts> loadPlacementFacts(Sql &sql, const QString &number, const QString &household, QDate today)
{
    PlacementFacts facts;
    auto flat = loadSheetFacts(sql, number, today, 0);
    if (!flat) return std::unexpected(flat.error());
    facts.flat = std::move(*flat);
    const Vacancy &vacancy = facts.flat.entry.vacancy;
    const auto entry
        = householdFor(sql, vacancy, household).and_then([&](qint64 id) -> Result<HouseholdEntry> { return loadHousehold(sql, id); });
    if (!entry) return std::unexpected(entry.error());
    facts.household = entry->household;
    return judge(sql, facts, *entry, today)
        .and_then([&] { return tenancyOf(sql, vacancy.id); })
        .transform([&](const std::optional<Tenancy> &tenancy) {
            if (tenancy && tenancy->householdId == facts.household.id) facts.tenancy = tenancy;
            return facts;
        });
}

QStringList missingFigures(const VacancyEntry &entry)
{
    const auto &[building, dwelling, vacancy] = entry;
    const bool hasFlatRate = vacancy.flatRate.has_value();
    const bool needsSplit = !hasFlatRate && (!vacancy.coldOperatingCosts || rentOf(vacancy).splitUnknown);
    const bool needsHeating = !hasFlatRate && !vacancy.heatingCosts && vacancy.heatingByTenant != Tri::Yes;
    QStringList labels;
    const auto ask = [&](bool isMissing, const char *fact) {
        if (isMissing) labels += fieldLabel(QString::fromLatin1(fact));
    };
    ask(building.street.isEmpty(), "building.street");
    ask(!dwelling.livingAreaDm2, "dwelling.livingAreaDm2");
    ask(!dwelling.halfRooms, "dwelling.halfRooms");
    ask(!vacancy.netCold && !hasFlatRate, "vacancy.netCold");
    ask(needsSplit, "vacancy.coldOperatingCosts");
    ask(needsHeating, "vacancy.heatingCosts");
    ask(vacancy.parkingMandatory == Tri::Yes && !vacancy.parkingRent, "vacancy.parkingRent");
    ask(!vacancy.deposit, "vacancy.deposit");
    ask(moveInText(vacancy.availability, vacancy.availableFrom).isEmpty(), "vacancy.availableFrom");
    ask(dwelling.heating == HeatingKinds(), "dwelling.heating");
    ask(dwelling.hotWater == HotWater::Unknown, "dwelling.hotWater");
    ask(dwelling.energyCarriers == EnergyCarriers(), "dwelling.energyCarriers");
    return labels;
}

QStringList missingFigures(const PlacementFacts &facts)
{
    QStringList labels = missingFigures(facts.flat.entry);
    if (!facts.household.persons) labels += fieldLabel(u"household.persons");
    for (const QString &label : missingLabels(facts.costs))
        if (!labels.contains(label)) labels += label;
    return labels;
}

QString personsText(int persons)
{
    return QCoreApplication::translate("Paper", "%n Personen", nullptr, persons);
}

QString benefitText(const Household &household)
{
    const auto heads = benefitHouseholds(household);
    if (!heads || heads->empty()) return household.benefitPersons;
    if (heads->size() == 1) return personsText(heads->front());
    QStringList texts;
    for (const int one : *heads) texts += personsText(one);
    return texts.join(u" + "_s);
}

QString ruleText(const PlacementFacts &facts, MatchRule rule)
{
    const auto found = std::ranges::find(facts.rules, rule, &RuleWords::rule);
    return found == facts.rules.end() ? QString() : signOf(found->verdict) + u' ' + found->words;
}

QString heatingText(const PlacementFacts &facts)
{
    if (QString words = ruleText(facts, MatchRule::Heating); !words.isEmpty()) return words;
    const auto costs = facts.flat.entry.vacancy.heatingCosts;
    const QString text = costs ? say(QT_TRANSLATE_NOOP("Paper", "%1, ohne Heizspiegel im Register nicht geprüft")).arg(euroText(costs))
                               : say(QT_TRANSLATE_NOOP("Paper", "Heizkosten nicht eingetragen, beim Vermieter nachfragen"));
    return signOf(Verdict::Unknown) + u' ' + text;
}

QString depositText(const Vacancy &vacancy)
{
    if (!vacancy.deposit) return {};
    const QString amount = euroText(vacancy.deposit);
    const auto highest = highestDeposit(vacancy);
    if (!highest) return say(QT_TRANSLATE_NOOP("Paper", "%1; ob das zulässig ist, zeigt erst die Nettokaltmiete (§ 551 BGB)")).arg(amount);
    if (*vacancy.deposit <= *highest)
        return say(QT_TRANSLATE_NOOP("Paper", "%1, zulässig bis %2 (§ 551 BGB)")).arg(amount, euroText(highest));
    return say(QT_TRANSLATE_NOOP("Paper", "%1, das sind %2 mehr als drei Nettokaltmieten (§ 551 BGB)"))
        .arg(amount, euroText(*vacancy.deposit - *highest));
}

LimitStatus reliabilityOf(const PlacementFacts &facts)
{
    return facts.heating ? std::min(facts.costs.reliability, facts.heating->status) : facts.costs.reliability;
}
