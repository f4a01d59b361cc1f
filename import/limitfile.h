// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/rentlimits.h"
#include "core/storage/database.h"

/** The legal circle as people write it (SGB II, sgb2, AsylbLG § 2 …); unknown for "alle" and nothing, none for other words. */
std::optional<LegalCircle> circleOfWord(const QString &word);

/** Muster, Entwurf (also for nothing), amtlich; none for other words. */
std::optional<LimitStatus> limitStatusOf(const QString &cell);

/** "3 Personen: bis 700,00 € bruttokalt, 80 m²". */
QString limitText(const RentLimit &line);
/** True for heads that name the area, the persons and the limit. */
bool areLimitHeads(const QStringList &heads);
/** A table with such heads. Reads the file. */
bool areLimits(const QString &path);

/** A table of rent limits, compared with the register. */
struct StagedLimits {
    QString file = {};
    QList<RentLimit> lines = {};
    RentLimitChanges changes = {};
};

/**
 * The lines of a table (CSV or workbook) with the heads of the template: vergleichsraum, rechtskreis, gueltig_ab, gueltig_bis, personen,
 * wohnflaeche_m2, bruttokalt_max_eur, je_weitere_person_eur, je_weitere_person_m2, qm_hoechst_eur, quelle, status. All or nothing: Format
 * "limits.columns", "limits.cell", "limits.none", and those of the reader.
 */
Result<QList<RentLimit>> readLimits(const QString &path);
/** Reads a file and compares it with the register; blocks. */
Result<StagedLimits> stageLimits(Database &database, const QString &path);
/** What else happens, one sentence each: that the table before ends, that official figures wait for a second person. */
QStringList limitHints(const StagedLimits &staged);
/** Takes them, as one step. */
Result<> mergeLimits(Sql &sql, const StagedLimits &staged);
