// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/fit.h"
#include "core/placement/tenancy.h"
#include "core/reporting/sheetfacts.h"

/** What the papers about one flat and one household choose from. */
struct PlacementFacts {
    /** Without pictures. */
    SheetFacts flat = {};
    Household household = {};
    Assessment costs = {};
    /** The line that heating is compared with; nothing where none answers. */
    std::optional<HeatingLimit> heating = {};
    /** The limits of this day count. */
    QDate contractStart = {};
    /** Every rule between the two, in words. */
    QList<RuleWords> rules = {};
    /** Nothing where the household is not its tenant. */
    std::optional<Tenancy> tenancy = {};
};
/**
 * Of the vacancy and the household with these numbers; without @p household of the one for which the flat is held, NotFound
 * "paper.noHousehold" where there is none.
 */
Result<PlacementFacts> loadPlacementFacts(Sql &sql, const QString &number, const QString &household, QDate today);

/** What a payer needs to know of an offer and nobody stated yet, as forms call it (domain §2.9). */
QStringList missingFigures(const VacancyEntry &entry);
/** The same, and what the check of the costs lacks. */
QStringList missingFigures(const PlacementFacts &facts);
/** "3 Personen". */
QString personsText(int persons);
/** The benefit households: "2 Personen + 1 Person". */
QString benefitText(const Household &household);
/** The rule in words with its sign; empty where it does not concern the household. */
QString ruleText(const PlacementFacts &facts, MatchRule rule);
/** How heating stands to its limit; that there is none to compare with, where nobody took in a table. */
QString heatingText(const PlacementFacts &facts);
/** "960,00 €, zulässig bis 1.440,00 € (§ 551 BGB)", or by how much it is too high; empty where unknown. */
QString depositText(const Vacancy &vacancy);
/** How far the weakest line can be relied on that either check used. */
LimitStatus reliabilityOf(const PlacementFacts &facts);
