// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/recordkinds.h"
#include "core/storage/sql.h"
#include <QVariantMap>

/** The label of one stored column: "Nettokaltmiete"; the column's name where nobody gave it one. */
QString fieldWord(const QString &table, const QString &column);
/** A stored value as people read it, with its unit: "450,00 €", "verfügbar", "01.12.2026"; a dash where there is none. */
QString valueWord(const QString &table, const QString &column, const QVariant &stored);

/** The name of a record from its stored columns: "LR-2026-00412", "Schmidt, Anna"; empty where it has none of its own. */
QString nameOf(const QString &table, const QVariantMap &row);
/** The same of the row as it stands, else as it was when it was deleted; what it belongs to where it has no name of its own. Empty where
 * nobody knows any more. */
Result<QString> nameOf(Sql &sql, const QString &table, qint64 id);
/** A row as it stands by its id, without geometry but for whether there is one; empty where it is gone. */
Result<QVariantMap> storedRow(Sql &sql, const QString &table, qint64 id);
/** "Leerstand LR-2026-00412". */
QString titleOf(const QString &table, const QString &name);
