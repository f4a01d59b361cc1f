// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/tri.h"
#include "core/limits/limits.h"
#include "core/register/dwelling.h"
#include "core/register/vacancy.h"
#include <QLocale>

/** The costs of one benefit household in a flat. */
struct ShareAssessment {
    int persons = 0;
    std::optional<Cents> grossCold = {};
    std::optional<Limit> limit = {};
    CostLevel rent = CostLevel::Unknown;
    /** What is left up to the limit; negative above it. */
    std::optional<Cents> margin = {};
    std::optional<Cents> heating = {};
    CostLevel heatingLevel = CostLevel::Unknown;
    bool operator==(const ShareAssessment &) const = default;
};

/** A flat's costs against the limits of those who would move in. A preliminary check: the payer decides. */
struct Assessment {
    std::vector<ShareAssessment> shares = {};
    /** The worst of all shares; unknown where one is. */
    CostLevel rent = CostLevel::Unknown;
    /** Whether a square metre costs more than its ceiling; unknown where one is set and area or rent are not known. */
    Tri abovePerM2 = Tri::Unknown;
    /** BGB §551: no more than three net cold rents. */
    Tri depositAllowed = Tri::Unknown;
    /** By how much the gross cold rent would have to fall so that every share is within; nothing where it is or is unknown. */
    std::optional<Cents> wantedReduction = {};
    /** Figures that the landlord has to be asked for: "vacancy.netCold" …; "limit" where no limit is known. */
    QStringList missing = {};
    /** How far the weakest line that was used can be relied on. */
    LimitStatus reliability = LimitStatus::Official;
    bool operator==(const Assessment &) const = default;
};

/** Who would move in, and where and when. */
struct AssessmentQuestion {
    /** Persons of each benefit household. */
    std::vector<int> households = {};
    /** Persons who live there and have no benefits; they bear their share. */
    int others = 0;
    LegalCircle circle = LegalCircle::Unknown;
    QString comparisonArea = {};
    QDate day = {};
    /** For a square metre and a year, from the heating table for this building and carrier; nothing where there is none. */
    std::optional<Cents> heatingPerM2Year = {};
};

/** §22 SGB II, §35 SGB XII: the gross cold rent per head against the limit of each household, heating by its adequate area. */
Assessment assess(const Vacancy &vacancy, const Dwelling &dwelling, std::span<const RentLimit> limits, const AssessmentQuestion &question);

/** assessmentText() without its sign. */
QString assessmentWords(const ShareAssessment &share, const QLocale &locale = {});
/** "✓ innerhalb der Grenze, 70,00 € Reserve", "! über der Grenze um 20,00 €", "✕ über 150 % der Grenze, um 350,01 €", "? Angaben fehlen".
 */
QString assessmentText(const ShareAssessment &share, const QLocale &locale = {});
/** What is missing, as forms call it. */
QStringList missingLabels(const Assessment &assessment);
/** The sentence that stands beside every assessment. */
QString preliminaryText();
/** What stands beside it while a limit is used that is invented or not released; empty otherwise. */
QString reliabilityText(LimitStatus reliability);
