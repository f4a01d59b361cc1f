// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaprun.h"

/** One line of the method box: how the figures came about. */
struct MethodFact {
    /** For machines: "window". */
    QString key = {};
    QString label = {};
    QString text = {};
};
/** Day, profile, ways, thresholds, cells, scenario and sources of a run, in words. */
QList<MethodFact> methodOf(const GapRun &run);
/** What a person has to know about the figures, as sentences. */
QStringList noticesOf(const GapRun &run);

/** "Fahrplan vom Dienstag, 24.11.2026 (Schultag)" */
QString dayText(const GapRun &run);
/** "Schultag" */
QString dayKindText(DayKind kind);
/** "Mobilität und Lücken", with the scenario's name where there is one. */
QString titleOf(const GapRun &run);
/** "L1 kein ÖV, kein Bürgerbus" */
QString levelText(GapLevel level);
