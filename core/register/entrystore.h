// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entry.h"
#include "core/register/municipality.h"
#include "core/storage/sql.h"

/** The municipality around a place; nothing outside all borders. */
Result<std::optional<Municipality>> municipalityAt(Sql &sql, Utm place);

/** An episode with its dwelling and building. */
Result<VacancyEntry> loadEntry(Sql &sql, qint64 vacancyId);
/**
 * Stores a new or changed entry as one step. A new one gets its number; the municipality follows from the place, and
 * sort keys, search texts and sums follow from the rest. Conflict names who changed one of the three meanwhile.
 */
Result<VacancyEntry> saveEntry(Sql &sql, VacancyEntry entry, QDate today);
/** Deletes the episode with what hangs on it; dwelling and building too where nothing else needs them. */
Result<> removeEntry(Sql &sql, qint64 vacancyId);
/** The landlord said today that the flat is still vacant. */
Result<> confirmEntry(Sql &sql, qint64 vacancyId, Channel channel, QDate today);
/** Moves the building by hand. */
Result<> moveEntry(Sql &sql, qint64 vacancyId, Utm place);
/** LR-YYYY-NNNNN, never given twice. */
Result<QString> nextNumber(Sql &sql, const QString &series, int year);
