// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "import/csv.h"
#include "import/spreadsheet.h"
#include "import/tablerow.h"

/** How the numbers of a table are written: 1.234,56, 1,234.56, or 1234.56 as cells of a workbook hold them. */
enum class NumberStyle {
    German,
    English,
    Machine
};

/** How a table is to be read; everything may stay empty. */
struct TableOptions {
    /** The sheet of a workbook; the one with most known heads where empty. */
    QString sheet = {};
    /** How the bytes of a CSV file are to be read where they are no UTF-8, above the guess Windows-1252. */
    QByteArray encoding = {};
    TableLimits limits = {};
};

/** How much a row looks like the heads of a table: how many of its cells are known heads. */
using HeadScore = std::function<int(const QStringList &)>;

/** True where the ending of a file is that of a table. */
bool isTable(const QString &path);

/** A CSV file or workbook, opened: its heads are found, its rows can be read again and again, one by one. */
class TableReader
{
public:
    /** Refuses with a sentence what is missing, empty, too large, hostile, no table, or has no row under its heads. */
    static Result<TableReader> open(const QString &path, const TableOptions &options, const HeadScore &score);

    /** File name for people. */
    const QString &name() const { return m_name; }
    /** The sheet that is read, and all there are; empty for CSV. */
    const QString &sheet() const { return m_sheet; }
    QStringList sheets() const { return m_book ? m_book->sheets() : QStringList(); }
    /** The heads, as many as the widest row below has cells; one without a text is empty. */
    const QStringList &heads() const { return m_heads; }
    /** The row with the heads, as a spreadsheet counts. */
    qint64 headRow() const { return m_headRow; }
    NumberStyle numbers() const { return m_numbers; }
    /** The first rows below the heads. */
    const QList<TableRow> &sample() const { return m_sample; }
    /** What was assumed, to be said by sentence(). */
    const QList<Error> &notes() const { return m_notes; }

    /** Gives every row below the heads to @p take until it returns false. */
    Result<> read(const std::function<bool(TableRow)> &take) const;

private:
    Result<> readFile(const QString &path);
    Result<> chooseSheet(const HeadScore &score);
    Result<> findHeads(const HeadScore &score);
    Result<> rows(const std::function<bool(TableRow)> &take) const;
    void guessNumbers();

    QString m_name;
    TableOptions m_options;
    CsvText m_text;
    std::optional<Spreadsheet> m_book;
    qsizetype m_sheetIndex = 0;
    QString m_sheet;
    QStringList m_heads;
    qint64 m_headRow = 0;
    NumberStyle m_numbers = NumberStyle::German;
    QList<TableRow> m_sample;
    QList<Error> m_notes;
};
