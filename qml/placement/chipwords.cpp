// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/chipwords.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using enum Verdict;
using enum MatchRule;

constexpr qsizetype mostChips = 6;
/** Left to right; what is not named here is never a chip. */
constexpr std::array chipOrder{Rent, Residence, MoveIn, Access, Permit, Pets, Rooms, WishedPlace, Landlord, Heating, Deposit, RentPerM2,
    Stop, Shop, School, CommunityBus, Certificate};

QString say(const char *german)
{
    return QCoreApplication::translate("Ranking", german);
}

QString rentChip(const HouseholdEntry &household, const Flat &flat, const FitContext &context)
{
    const Assessment costs
        = assess(flat.entry.vacancy, flat.entry.dwelling, context.limits, costQuestion(household.household, flat, context));
    if (costs.rent == CostLevel::Unknown) return say(QT_TRANSLATE_NOOP("Ranking", "Miete nicht prüfbar"));
    if (costs.rent != CostLevel::Within)
        return say(QT_TRANSLATE_NOOP("Ranking", "%1 über der Grenze")).arg(euroText(costs.wantedReduction));
    const auto least = std::ranges::min(costs.shares, {}, &ShareAssessment::margin).margin;
    return say(QT_TRANSLATE_NOOP("Ranking", "%1 unter der Grenze")).arg(euroText(least));
}

QString moveInChip(const Vacancy &vacancy)
{
    switch (vacancy.availability) {
    case Availability::Immediately: return say(QT_TRANSLATE_NOOP("Ranking", "sofort frei"));
    case Availability::OnDate:
        if (vacancy.availableFrom.isValid()) return say(QT_TRANSLATE_NOOP("Ranking", "frei ab %1")).arg(dateText(vacancy.availableFrom));
        break;
    default: break;
    }
    return say(QT_TRANSLATE_NOOP("Ranking", "Einzug unbekannt"));
}

QString roomChip(const HouseholdEntry &household, const Flat &flat, Verdict verdict)
{
    const auto has = flat.entry.dwelling.halfRooms;
    if (verdict == Unknown) return say(QT_TRANSLATE_NOOP("Ranking", "Zimmerzahl unbekannt"));
    if (verdict == Met) return say(QT_TRANSLATE_NOOP("Ranking", "%1 Zimmer")).arg(roomsText(has));
    return say(QT_TRANSLATE_NOOP("Ranking", "%1 statt %2 Zimmer")).arg(roomsText(has), roomsText(wantedHalfRooms(household.household)));
}

QString accessChip(const Flat &flat, Verdict verdict)
{
    const Dwelling &dwelling = flat.entry.dwelling;
    if (verdict == Unknown) return say(QT_TRANSLATE_NOOP("Ranking", "Zugang unbekannt"));
    if (verdict == Doubtful && dwelling.stepsToDoor)
        return QCoreApplication::translate("Ranking", "%n Stufen", nullptr, *dwelling.stepsToDoor);
    const QString floor = floorText(dwelling.floor, dwelling.flatType);
    return floor.isEmpty() ? word(Access) : floor;
}

/** Words where the sign alone would not tell enough; empty where the label does. */
QString plainChip(MatchRule rule, Verdict verdict)
{
    switch (rule) {
    case Residence:
        return verdict == Met ? say(QT_TRANSLATE_NOOP("Ranking", "Auflage passt")) : say(QT_TRANSLATE_NOOP("Ranking", "Auflage klären"));
    case WishedPlace: return verdict == Doubtful ? say(QT_TRANSLATE_NOOP("Ranking", "kein Wunschort")) : QString();
    case Landlord: return verdict == Met ? QString() : say(QT_TRANSLATE_NOOP("Ranking", "Vermieter fragen"));
    case Permit: return verdict == Met ? QString() : say(QT_TRANSLATE_NOOP("Ranking", "WBS klären"));
    case Pets: return verdict == Met ? QString() : say(QT_TRANSLATE_NOOP("Ranking", "Haustier absprechen"));
    case RentPerM2: return verdict == Doubtful ? say(QT_TRANSLATE_NOOP("Ranking", "zu teuer je m²")) : QString();
    case Heating: return verdict == Doubtful ? say(QT_TRANSLATE_NOOP("Ranking", "Heizkosten hoch")) : QString();
    case Deposit: return verdict == Doubtful ? say(QT_TRANSLATE_NOOP("Ranking", "Kaution zu hoch")) : QString();
    case Stop: return verdict == Doubtful ? say(QT_TRANSLATE_NOOP("Ranking", "Haltestelle weit")) : QString();
    case Shop: return verdict == Doubtful ? say(QT_TRANSLATE_NOOP("Ranking", "Einkaufen weit")) : QString();
    case School: return verdict == Doubtful ? say(QT_TRANSLATE_NOOP("Ranking", "Schule oder Kita weit")) : QString();
    case CommunityBus: return verdict == Doubtful ? say(QT_TRANSLATE_NOOP("Ranking", "kein Bürgerbus")) : QString();
    case Certificate: return verdict == Unknown ? say(QT_TRANSLATE_NOOP("Ranking", "Energieausweis fehlt")) : QString();
    default: return {};
    }
}

/** Smaller is more telling: the costs and every doubt, then open questions of rules that can exclude, then what fits. */
int importanceOf(const RuleWords &rule)
{
    const bool canExclude = rule.rule <= Rent;
    if (rule.rule == Rent || rule.verdict == Doubtful) return 0;
    if (rule.verdict == Unknown) return canExclude ? 1 : 4;
    return canExclude ? 2 : 3;
}
}

QString chipText(const RuleWords &rule, const HouseholdEntry &household, const Flat &flat, const FitContext &context)
{
    switch (rule.rule) {
    case Rent: return rentChip(household, flat, context);
    case MoveIn: return moveInChip(flat.entry.vacancy);
    case Rooms: return roomChip(household, flat, rule.verdict);
    case Access: return accessChip(flat, rule.verdict);
    default: break;
    }
    const QString plain = plainChip(rule.rule, rule.verdict);
    return plain.isEmpty() ? rule.label : plain;
}

QVariantList chipsOf(const RankedRow &row, const Ranking &ranking)
{
    const auto position = [](const RuleWords &rule) { return std::ranges::find(chipOrder, rule.rule) - chipOrder.begin(); };
    QList<RuleWords> shown;
    std::ranges::copy_if(
        row.rules, std::back_inserter(shown), [](const RuleWords &rule) { return std::ranges::contains(chipOrder, rule.rule); });
    std::ranges::stable_sort(shown, {}, [&](const RuleWords &rule) { return std::pair(importanceOf(rule), position(rule)); });
    shown = shown.first(std::min(mostChips, shown.size()));
    std::ranges::stable_sort(shown, {}, position);
    QVariantList chips;
    for (const RuleWords &rule : std::as_const(shown)) {
        const QString text = chipText(rule, ranking.household, row.flat, ranking.context);
        chips += QVariantMap{{u"judgement"_s, judgementOf(rule.verdict)}, {u"text"_s, text}};
    }
    return chips;
}
