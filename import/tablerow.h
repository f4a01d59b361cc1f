// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QStringList>

/** What of a table may be read at all. */
struct TableLimits {
    qint64 fileBytes = 256LL << 20;
    /** Sum of the unpacked sizes in a workbook. */
    qint64 unpackedBytes = 1LL << 30;
    qint64 rows = 200'000;
    qsizetype columns = 500;
    /** Characters of one cell; what a spreadsheet itself allows. */
    qsizetype cell = 32'767;
};

/** One row of a table. */
struct TableRow {
    /** As a spreadsheet counts it, from 1. */
    qint64 number = 0;
    QStringList cells = {};
    /** The first cell that is too long to be one, from 0; -1 where all are fine. Its text is left out. */
    qsizetype tooLong = -1;
    bool operator==(const TableRow &) const = default;
};
