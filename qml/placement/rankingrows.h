// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/ranking.h"
#include <QVariantMap>

/** An offered flat as its card shows it. */
struct RankedRow {
    /** From 1 on. */
    int rank = 0;
    Flat flat = {};
    Fit fit = {};
    QList<RuleWords> rules = {};
    /** Cents left up to the limit, negative above it; nothing where that is unknown. */
    std::optional<qint64> margin = {};
};
/** A flat that is not offered, and the rule that decides so. */
struct ExcludedRow {
    Flat flat = {};
    RuleWords rule = {};
};

/** Offered flats from a position on, with their words. */
Result<QList<RankedRow>> offeredRows(Sql &sql, const Ranking &ranking, qsizetype from, qsizetype count);
/** The same for those that one rule, or any, excludes. */
Result<QList<ExcludedRow>> excludedRows(Sql &sql, const Ranking &ranking, std::optional<MatchRule> rule, qsizetype from, qsizetype count);

/** "good", "warn", "bad" or "unknown", as a Verdict of the window knows it. */
QString judgementOf(Verdict verdict);
/** {vacancyId, rank, number, address, town, status, mark, freshness, old, facts, score, rules, chips, parts, lon, lat}. */
QVariantMap cardOf(const RankedRow &row, const Ranking &ranking, int oldAfterDays);
/** {vacancyId, address, town, text, lon, lat}. */
QVariantMap lineOf(const ExcludedRow &row);
