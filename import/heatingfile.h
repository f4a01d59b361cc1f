// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/heatinglimits.h"
#include "core/storage/database.h"

/** "Heizspiegel 2026, Gas, über 100 bis 250 m²: bis 26,10 € je m² und Jahr". */
QString heatingLimitText(const HeatingLimit &line);
/** True for heads that name the edition, the carrier and the limit. */
bool areHeatingHeads(const QStringList &heads);
/** A table with such heads. Reads the file. */
bool areHeatingLimits(const QString &path);

/** A table of heating limits, compared with the register. */
struct StagedHeating {
    QString file = {};
    QList<HeatingLimit> lines = {};
    HeatingLimitChanges changes = {};
};

/**
 * The lines of a table (CSV or workbook) with the heads of the template: heizspiegel_jahr, abrechnungsjahr, traeger, gebaeudeflaeche_von,
 * gebaeudeflaeche_bis, zu_hoch_kwh_m2a, zu_hoch_eur_m2a, mit_warmwasser, quelle, status. All or nothing: Format "heating.columns",
 * "limits.cell", "limits.none", and those of the reader.
 */
Result<QList<HeatingLimit>> readHeatingLimits(const QString &path);
/** Reads a file and compares it with the register; blocks. */
Result<StagedHeating> stageHeatingLimits(Database &database, const QString &path);
/** Takes them, as one step. */
Result<> mergeHeatingLimits(Sql &sql, const StagedHeating &staged);
