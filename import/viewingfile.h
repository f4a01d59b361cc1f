// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/calendar.h"
#include "core/storage/database.h"

/** Writes the viewing of a vacancy for any calendar, see loadViewing(); a file that stands there is replaced. Blocks. */
Result<Viewing> saveViewing(Database &database, qint64 vacancyId, const QString &file, const QDateTime &now);
