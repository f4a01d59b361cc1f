// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/scenario.h"
#include "geo/mobility/gapeffect.h"
#include <QVariantMap>

/** "1.460", rounded to tens; "unter 10" for a few. */
QString peopleText(qint64 people);
/** The same with its sign: "−590", "+590"; "0". */
QString changeText(qint64 people);

/**
 * What a measure does, for a row of the list: {figure: "590", words: "L1 → L2", tone, spoken}. The tone is "good", "bad" or "quiet"; it
 * never says what the words do not.
 */
QVariantMap effectRow(const GapEffect &effect);
/** The level rows of before and after: {level, name, before, after, change, tone}, L1 first. */
QVariantList levelRows(const GapCounts &before, const GapCounts &after);
/** People in L1, L2 and L3, for bars. */
QList<double> gapParts(const GapCounts &counts);
/** "4 von 37 Leerständen liegen in L1 oder L2, heute 6." Empty where there are none. */
QString flatWords(const GapCounts &before, const GapCounts &after);
/** What a measure is, below its name: "neue Haltestelle, 14 Abfahrten". @p towns names municipalities by AGS. */
QString measureWords(const ScenarioMeasure &measure, const QHash<QString, QString> &towns, QDate today);
