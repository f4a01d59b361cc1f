// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/database.h"

/** A list of the register that can be written into a file. */
enum class ExportKind {
    Vacancies,
    Landlords,
    Municipalities,
    Places
};
/** "vacancies", "landlords", "municipalities", "places"; nothing for another word. */
std::optional<ExportKind> exportKind(const QString &word);

/** What goes into the file. */
struct ExportChoice {
    ExportKind kind = ExportKind::Vacancies;
    /**
     * Without it nothing leads to a person: no landlords, no notes, and the address of a vacancy only where its landlord released it. With
     * it everything that an import takes back without loss.
     */
    bool isFull = false;
    /** Rows of a list that is filtered, in its order; all where empty. */
    QList<qint64> ids = {};
};

/**
 * Writes a list as CSV, XLSX, ODS, GeoPackage or GeoJSON, by the ending of @p path, and returns how many rows. Whole or not at all: an
 * existing file is replaced only when the new one is complete. Blocks, so call it in a job.
 */
Result<qint64> exportList(Database &database, const QString &path, const ExportChoice &choice, const Progress &progress);
