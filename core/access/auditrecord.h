// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QMap>
#include <QSet>

/** Rows of several tables by their ids. */
using RowsByTable = QMap<QString, QSet<qint64>>;

/** A record with what belongs to it, also what is deleted: a vacancy with its dwelling, building and transitions, a landlord with consents.
 */
Result<RowsByTable> rowsAround(Sql &sql, const QString &table, qint64 id);
/** The same of all records that a number, name or uid names; empty where it names none. */
Result<RowsByTable> rowsOfRecord(Sql &sql, const QString &typed);
