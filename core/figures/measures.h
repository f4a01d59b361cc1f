// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/measure.h"
#include "core/storage/sql.h"

/** In the order of the table. */
Result<QList<Measure>> findMeasures(Sql &sql);
/**
 * Adds (id 0, at the end where it has no position) or changes; its position is kept. Invalid "councilMeasure.title",
 * "councilMeasure.figure" (no K01 to K20).
 */
Result<Measure> saveMeasure(Sql &sql, Measure measure);
/** Those behind it move up. */
Result<> removeCouncilMeasure(Sql &sql, qint64 id, int version);
/** Puts it at @p position, from 1; the others keep their order. */
Result<> moveMeasure(Sql &sql, qint64 id, int position);
/** What the council decided, as a new register begins with it; not yet stored. */
QList<Measure> usualMeasures();
/** Stores usualMeasures() where there are none yet. */
Result<> addUsualMeasures(Sql &sql);

/** The traffic light of a measure on a day. */
enum class Light {
    Done,
    OnTrack,
    NotBegun,
    Delayed,
    Overdue
};
Light lightOf(const Measure &measure, QDate today);
/** In German, as papers say it. */
QString germanLight(Light light);
/** The traffic light of a measure in words: "umgesetzt", "im Plan", "verzögert", "Frist überschritten", "noch nicht begonnen". */
QString lightWord(const Measure &measure, QDate today);
