// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/exporting.h"
#include "import/tablewriter.h"

/** One row on its way into a file. */
struct ExportRow {
    QList<WrittenCell> cells = {};
    Wkb geometry = {};
};

/** The columns of a list, in the order of the forms. */
QList<WrittenColumn> exportColumns(const ExportChoice &choice);
/** These rows of the list, in this order; those that are gone are left out. */
Result<QList<ExportRow>> exportRows(Sql &sql, const ExportChoice &choice, const QList<qint64> &ids, const WrittenFormat &format);
