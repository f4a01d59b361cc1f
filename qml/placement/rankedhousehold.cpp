// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/rankedhousehold.h"
#include "core/base/text.h"
#include "core/placement/households.h"
#include "core/register/words.h"
#include "geo/projection.h"
#include "qml/placement/scorewords.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Ranking", german);
}

QString count(const char *german, int number)
{
    return QCoreApplication::translate("Ranking", german, nullptr, number);
}

QVariantMap fact(const QString &label, const QString &text, const QString &tone = {})
{
    return {{u"label"_s, label}, {u"text"_s, orDash(text)}, {u"tone"_s, tone}};
}

QString areasInWords(const QString &areas, const FitContext &context)
{
    QStringList names;
    for (const QString &key : areaKeys(areas)) names += context.areaNames.value(key, key);
    return names.join(u", "_s);
}

QString personsOf(const Household &household)
{
    if (!household.persons) return {};
    const int children = household.childrenUnder6.value_or(0) + household.children6To17.value_or(0);
    const QString all = QString::number(*household.persons);
    return children == 0 ? all : u"%1 · %2"_s.arg(all, count(QT_TRANSLATE_N_NOOP("Ranking", "davon %n Kinder"), children));
}

QVariantMap residenceFact(const Household &household, const FitContext &context)
{
    QString text = word(household.residenceRule);
    if (household.residenceRule == ResidenceRule::Areas)
        text = household.residenceAreas.isEmpty() ? say(QT_TRANSLATE_NOOP("Ranking", "gezeichnetes Gebiet"))
                                                  : areasInWords(household.residenceAreas, context);
    if (household.residenceRule == ResidenceRule::District) text = context.areaNames.value(context.ownDistrict, text);
    const bool isOpen = household.residenceRule == ResidenceRule::Unclear;
    return fact(say(QT_TRANSLATE_NOOP("Ranking", "Wohnsitzauflage")), text, isOpen ? u"warn"_s : QString());
}

QVariantMap commitmentFact(const Household &household)
{
    const bool granted = household.commitment == CommitmentState::Granted;
    const bool isOver = granted && household.commitmentUntil.isValid() && household.commitmentUntil < QDate::currentDate();
    QString text = word(household.commitment);
    if (granted && household.commitmentUntil.isValid())
        text = say(QT_TRANSLATE_NOOP("Ranking", "%1 bis %2")).arg(text, dateText(household.commitmentUntil));
    return fact(say(QT_TRANSLATE_NOOP("Ranking", "Zusicherung")), text, granted && !isOver ? QString() : u"warn"_s);
}

/** The limit of each benefit household on the day it moves, and how far the weakest of them can be relied on. */
struct Limits {
    QStringList amounts = {};
    LimitStatus reliability = LimitStatus::Official;
};

/** "800,00 €", or "700,00 € bis 800,00 €" where it depends on where the flat lies. */
QString spanOf(const QList<Cents> &amounts)
{
    if (amounts.isEmpty()) return orDash({});
    const auto [least, most] = std::ranges::minmax(amounts);
    return least == most ? euroText(least) : say(QT_TRANSLATE_NOOP("Ranking", "%1 bis %2")).arg(euroText(least), euroText(most));
}

Limits limitsOf(const Household &household, const FitContext &context)
{
    Limits found;
    const QDate day = std::max(household.neededFrom.isValid() ? household.neededFrom : context.today, context.today);
    const bool isOne = !context.comparisonArea.isEmpty();
    const QStringList areas = isOne ? QStringList{context.comparisonArea} : QStringList(context.comparisonAreas.values());
    for (const int persons : benefitHouseholds(household).value_or(std::vector<int>())) {
        QList<Cents> amounts;
        for (const QString &area : areas) {
            const auto limit
                = limitFor(context.limits, {.comparisonArea = area, .circle = household.circle, .persons = persons, .day = day});
            if (!limit) continue;
            amounts += limit->grossCold;
            found.reliability = std::min(found.reliability, reliabilityOf(limit->line));
        }
        found.amounts += spanOf(amounts);
    }
    return found;
}

QVariantList destinationsOf(const HouseholdEntry &entry)
{
    QVariantList all;
    for (const Destination &one : entry.destinations) {
        const auto place = pointOf(one.geom.bytes);
        const auto degrees = place ? toLonLat(*place) : std::nullopt;
        if (degrees)
            all += QVariantMap{{u"name"_s, one.name.isEmpty() ? word(one.kind) : one.name}, {u"kind"_s, word(one.kind)},
                {u"lon"_s, degrees->lon}, {u"lat"_s, degrees->lat}};
    }
    return all;
}

/** Whether only this rule stands against a flat. */
bool isAlone(const Fit &fit)
{
    qsizetype against = 0;
    for (size_t rule = 0; rule <= static_cast<size_t>(MatchRule::Rent); ++rule) against += fit.verdicts[rule] == Verdict::Unmet ? 1 : 0;
    return against == 1;
}
}

QVariantMap rankedHousehold(const HouseholdEntry &entry, const FitContext &context)
{
    const Household &household = entry.household;
    const bool paysItself = household.circle == LegalCircle::NoBenefit;
    const Limits limits = paysItself ? Limits{} : limitsOf(household, context);
    QVariantList facts{fact(say(QT_TRANSLATE_NOOP("Ranking", "Personen")), personsOf(household)),
        fact(say(QT_TRANSLATE_NOOP("Ranking", "Ab wann")), dateText(household.neededFrom)), residenceFact(household, context),
        fact(say(QT_TRANSLATE_NOOP("Ranking", "Zugang")), word(household.access)),
        fact(say(QT_TRANSLATE_NOOP("Ranking", "Auto")), word(household.car))};
    if (!household.wishedAreas.isEmpty())
        facts += fact(say(QT_TRANSLATE_NOOP("Ranking", "Wunschorte")), areasInWords(household.wishedAreas, context));
    if (!paysItself) {
        facts += commitmentFact(household);
        facts += fact(household.persons ? count(QT_TRANSLATE_N_NOOP("Ranking", "Grenze für %n Personen"), *household.persons)
                                        : say(QT_TRANSLATE_NOOP("Ranking", "Mietgrenze")),
            limits.amounts.join(u" + "_s));
    }
    const QString payer = household.payer.isEmpty() ? word(household.circle) : u"%1 · %2"_s.arg(word(household.circle), household.payer);
    return {{u"id"_s, household.id}, {u"number"_s, household.number}, {u"payer"_s, payer}, {u"tag"_s, reliabilityText(limits.reliability)},
        {u"facts"_s, facts}, {u"destinations"_s, destinationsOf(entry)}};
}

QString exclusionLabel(MatchRule rule)
{
    return rule == MatchRule::Availability ? say(QT_TRANSLATE_NOOP("Ranking", "schon vergeben")) : ruleLabel(rule);
}

QVariantList exclusionCounts(const Ranking &ranking)
{
    std::array<int, matchRules> counts{}, alone{};
    for (const RankedFlat &flat : ranking.flats) {
        if (!flat.fit.excludedBy) continue;
        const auto rule = static_cast<size_t>(*flat.fit.excludedBy);
        ++counts[rule];
        alone[rule] += isAlone(flat.fit) ? 1 : 0;
    }
    QList<size_t> order;
    for (size_t rule = 0; rule < matchRules; ++rule)
        if (counts[rule] > 0) order += rule;
    std::ranges::stable_sort(order, std::greater(), [&](size_t rule) { return counts[rule]; });
    QVariantList all;
    for (const size_t rule : std::as_const(order))
        all += QVariantMap{{u"rule"_s, static_cast<int>(rule)}, {u"label"_s, exclusionLabel(static_cast<MatchRule>(rule))},
            {u"count"_s, counts[rule]}, {u"alone"_s, alone[rule]}};
    return all;
}

QString exclusionHint(const Ranking &ranking)
{
    const QVariantList counts = exclusionCounts(ranking);
    if (counts.isEmpty()) return {};
    const QVariantMap first = counts.first().toMap();
    const int alone = first[u"alone"_s].toInt();
    QString most = say(QT_TRANSLATE_NOOP("Ranking", "Am häufigsten: %1, bei %2 von %3 Wohnungen."))
                       .arg(first[u"label"_s].toString())
                       .arg(first[u"count"_s].toInt())
                       .arg(ranking.flats.size());
    const bool isTaken = first[u"rule"_s].toInt() == static_cast<int>(MatchRule::Availability);
    if (alone == 0 || isTaken) return most;
    return most + u' ' + count(QT_TRANSLATE_N_NOOP("Ranking", "Ohne diese Regel kämen %n Wohnungen in Frage."), alone);
}
