// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "import/encoding.h"
#include "import/tablerow.h"
#include <functional>

/** The text of a CSV file in UTF-8, and how its lines are split. */
struct CsvText {
    QByteArray bytes = {};
    Encoding encoding = {};
    char separator = ';';
};

/**
 * Brings bytes into UTF-8: by the mark at their start, as UTF-16 where every second byte is 0, as UTF-8 where they are valid, else in
 * @p declared or Windows-1252. A Format error "table.nul" where zero bytes show that it is no text.
 */
Result<CsvText> decodeCsv(const QString &file, QByteArray bytes, const QByteArray &declared);

/** The one of ; tab , | that splits the first lines into most columns of the same number. */
char guessSeparator(const QByteArray &utf8);

/**
 * Splits after RFC 4180, with any line ending, and gives every row to @p take until it returns false; blank lines count, but are not
 * given. A quote opens only at the start of a cell. A Format error where a quoted cell does not end.
 */
Result<> splitCsv(const QString &file, const CsvText &text, const TableLimits &limits, const std::function<bool(TableRow)> &take);
