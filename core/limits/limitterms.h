// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>

/** Words of rent limits: who pays, how far a table can be relied on, how costs stand to it. */
namespace LimitTerms {
Q_NAMESPACE

/** Under which law somebody's housing costs are paid. Always entered by a person, never derived from a residence title. */
enum class LegalCircle {
    Unknown,
    /** Grundsicherungsgeld, §22 SGB II. */
    Sgb2,
    /** Hilfe zum Lebensunterhalt and Grundsicherung im Alter, §35 SGB XII. */
    Sgb12,
    /** Grundleistungen, §3 AsylbLG. */
    AsylblgBasic,
    /** Analogleistungen after 36 months, §2 AsylbLG with SGB XII. */
    AsylblgAnalogous,
    /** Wohngeld or no benefit: nobody checks the costs. */
    NoBenefit
};
Q_ENUM_NS(LegalCircle)

enum class LimitStatus {
    /** Invented; screen and print say so while one is used. */
    Sample,
    Draft,
    /** Decided, with its source, and released by a second person. */
    Official
};
Q_ENUM_NS(LimitStatus)

/** How costs stand to their limit. */
enum class CostLevel {
    /** A figure or a limit is missing; never taken for within. */
    Unknown,
    Within,
    Above,
    /** Above one and a half times the limit, which not even the Karenz covers (§22(1) SGB II). */
    FarAbove
};
Q_ENUM_NS(CostLevel)
}
using namespace LimitTerms;
