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
/** The rows of before and after: {level, name, before, after, change, tone}, L1 first; flats in L1 or L2 last, with level 0. */
QVariantList levelRows(const GapCounts &before, const GapCounts &after);
/** Vacant flats in L1 or L2. */
qint64 cutOffFlats(const GapCounts &counts);
/** People in L1, L2 and L3, for bars. */
QList<double> gapParts(const GapCounts &counts);
/** What a measure is, below its name: "neue Haltestelle, 14 Abfahrten". @p towns names municipalities by AGS. */
QString measureWords(const ScenarioMeasure &measure, const QHash<QString, QString> &towns, QDate today);
