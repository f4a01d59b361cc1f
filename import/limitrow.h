// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "import/tablereader.h"
#include <QDate>
#include <functional>
#include <optional>
#include <span>

/** Where the columns of a template stand in a table; -1 for those it has not. */
class LimitColumns
{
public:
    /** @p heads are folded, in the order of the template. */
    LimitColumns(std::span<const char *const> heads, const QStringList &found);

    qsizetype at(int column) const { return m_columns[static_cast<size_t>(column)]; }
    int known() const;

private:
    std::vector<qsizetype> m_columns;
};

/** Reads the cells of one row of a table of limits; the first that cannot be read is the error "limits.cell". */
class LimitRow
{
public:
    LimitRow(const LimitColumns &columns, const TableReader &table, const TableRow &row)
        : m_columns(columns), m_table(table), m_row(row) { }

    QString text(int column) const;
    /** A day that is known exactly; invalid where nothing stands there. */
    QDate day(int column);
    /** Above 0. */
    std::optional<Cents> amount(int column);
    /** Square metres and amounts are written alike: up to two decimals. */
    std::optional<int> areaDm2(int column);
    int number(int column, int least, int most);
    template<class T> std::optional<T> taken(int column, std::optional<T> value)
    {
        if (!value) refuse(column);
        return value;
    }
    void need(int column)
    {
        if (text(column).isEmpty()) refuse(column);
    }
    const Error &error() const { return m_error; }

private:
    void refuse(int column);

    const LimitColumns &m_columns;
    const TableReader &m_table;
    const TableRow &m_row;
    Error m_error = {};
};

/** Gives @p take every row of a table of limits until it fails. Format "import.crowded" above @p most, "limits.none" without any. */
Result<> eachLimitRow(
    const TableReader &table, const LimitColumns &columns, qint64 most, const std::function<Result<>(const LimitRow &)> &take);
/** The lines of such a table, each read by @p lineOf; all or nothing. */
template<class Line>
Result<QList<Line>> limitLines(const TableReader &table, const LimitColumns &columns, qint64 most, Result<Line> (*lineOf)(LimitRow))
{
    QList<Line> lines;
    const auto take = [&](const LimitRow &row) { return lineOf(row).transform([&](const Line &line) { lines += line; }); };
    return eachLimitRow(table, columns, most, take).transform([&] { return std::move(lines); });
}
