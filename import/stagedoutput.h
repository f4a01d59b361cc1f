// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/tableimport.h"
#include <QTextStream>

/** One row of any import, whatever it is about. */
QJsonObject rowJson(const StagedRow &row);
/** Prints a row that needs a look; nothing for the others. */
void printRow(QTextStream &out, const StagedRow &row);

/** What an import did, or on a dry run would do, with every row that needs a look; for reading. */
void printText(QTextStream &out, const ImportedTable &outcome);
/** The same with every row, for machines. */
QJsonObject json(const ImportedTable &outcome);
