// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** A number such as LR-2026-00412: series, year, and the count in that year. */
struct SeriesNumber {
    QString series = {};
    int year = 0;
    qint64 count = 0;
    bool operator==(const SeriesNumber &) const = default;
};
QString numberText(const SeriesNumber &number);
/** The reverse; nothing where the text is no such number. */
std::optional<SeriesNumber> parseNumber(const QString &text);

/** The next number of a series and year, such as LR-2026-00001; never given again, even where the step is undone. */
Result<QString> nextNumber(Sql &sql, const QString &series, int year);
/** Takes @p count numbers at once and returns the first. */
Result<SeriesNumber> takeNumbers(Sql &sql, const QString &series, int year, qint64 count);
/** Makes sure that @p number and all before it are never given again. */
Result<> skipNumbers(Sql &sql, const SeriesNumber &number);
