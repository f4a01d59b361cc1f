// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include "import/openimmofields.h"
#include "import/staged.h"

/**
 * Makes the pictures and papers of an object ready and adds those that have not come before to its row; what cannot be taken is a finding.
 * Nothing is fetched: a paper lies in the file itself or in its zip file.
 */
void stagePapers(const OpenImmoReader &reader, const OfferPapers &found, StagedTable &staged, StagedEntry &row);

/** Hangs the papers of a row on its records, except where the same one hangs there already. */
Result<> keepPapers(Sql &sql, const StagedEntry &row, const VacancyEntry &entry);
