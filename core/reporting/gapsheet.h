// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/facts.h"
#include "core/reporting/paper.h"

/** A row of a table of figures: a name and texts for the columns after it. */
struct GapRow {
    QString name = {};
    QStringList cells = {};
    /** Of everything above it. */
    bool isSum = false;
};
struct GapTable {
    QString title = {};
    /** Of the name first. */
    QStringList heads = {};
    QList<GapRow> rows = {};
};

/** A line of the legend. */
struct GapSign {
    /** PNG. */
    QByteArray picture = {};
    QString text = {};
    /** How many people; empty where nobody is counted. */
    QString count = {};
};

/** Where people are cut off, in words and pictures, ready for a paper. */
struct GapSheetFacts {
    QString title = {};
    /** Day and profile. */
    QString subtitle = {};
    /** PNG. */
    QByteArray map = {};
    /** What the map shows, for whoever cannot see it. */
    QString mapText = {};
    QList<GapSign> levels = {};
    QList<GapSign> classes = {};
    /** Before and after; no rows where nothing is tried. */
    GapTable comparison = {};
    GapTable associations = {};
    /** Each of one Verbandsgemeinde. */
    QList<GapTable> towns = {};
    QList<Fact> method = {};
    QStringList notices = {};
    QStringList credits = {};
};
/** The sheet for the steering group. */
Paper gapSheet(const GapSheetFacts &facts, const Printing &printing);
