// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/rentlimit.h"
#include "core/register/finding.h"
#include <span>

/** What holds for a benefit household of so many persons. */
struct Limit {
    Cents grossCold = {};
    int areaDm2 = 0;
    std::optional<Cents> highestPerM2 = {};
    /** The line that decided; with it the table, its source and its status. */
    RentLimit line = {};
    bool operator==(const Limit &) const = default;
};

/** The comparison areas that have lines, each once. */
QStringList comparisonAreas(std::span<const RentLimit> lines);

/** How far a line can be relied on: an official one that nobody else has released yet is a draft. */
LimitStatus reliabilityOf(const RentLimit &line);

/** For whom and when a limit is wanted. */
struct LimitQuestion {
    QString comparisonArea = {};
    LegalCircle circle = LegalCircle::Unknown;
    int persons = 1;
    QDate day = {};
};

/**
 * The limit from the lines that hold on that day: those of the circle itself before those for all, an official one before a draft and a
 * draft before a sample. Beyond the last line each further person adds what that line says. Nothing where no line answers.
 */
std::optional<Limit> limitFor(std::span<const RentLimit> lines, const LimitQuestion &question);

/**
 * What is wrong with a table as a whole, the arguments naming area, day and persons: "limit.overlap" (two lines for the same persons and
 * day), "limit.gap" (a day between two tables that no line covers), "limit.persons" (sizes do not run from 1 on), "limit.further" (the
 * largest does not say what a further person adds), "limit.falls" (less for more persons), "limit.source" (official without a source).
 */
QList<Finding> checkLimits(std::span<const RentLimit> lines);
