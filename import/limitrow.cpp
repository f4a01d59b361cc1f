// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/limitrow.h"
#include "core/base/text.h"
#include "import/cells.h"
#include <algorithm>

using namespace Qt::StringLiterals;

LimitColumns::LimitColumns(std::span<const char *const> heads, const QStringList &found) : m_columns(heads.size(), -1)
{
    for (qsizetype at = 0; at < found.size(); ++at) {
        const QString head = folded(found[at]);
        for (size_t column = 0; column < heads.size(); ++column)
            if (m_columns[column] < 0 && head == QLatin1StringView(heads[column])) m_columns[column] = at;
    }
}

int LimitColumns::known() const
{
    return static_cast<int>(std::ranges::count_if(m_columns, [](qsizetype at) { return at >= 0; }));
}

QString LimitRow::text(int column) const
{
    const qsizetype at = m_columns.at(column);
    return at < 0 ? QString() : m_row.cells.value(at).trimmed();
}

QDate LimitRow::day(int column)
{
    if (text(column).isEmpty()) return {};
    return taken(column, parseExactDate(text(column))).value_or(QDate());
}

std::optional<Cents> LimitRow::amount(int column)
{
    if (text(column).isEmpty()) return {};
    const auto cents = parseCents(text(column));
    return taken(column, cents && cents->value > 0 ? cents : std::nullopt);
}

std::optional<int> LimitRow::areaDm2(int column)
{
    constexpr qint64 largest = 100'000;
    const auto hundredths = amount(column);
    if (hundredths && hundredths->value > largest) return taken(column, std::optional<int>());
    return hundredths.transform([](Cents value) { return static_cast<int>(value.value); });
}

int LimitRow::number(int column, int least, int most)
{
    bool isNumber = false;
    const int count = text(column).toInt(&isNumber);
    return taken(column, isNumber && count >= least && count <= most ? std::optional(count) : std::nullopt).value_or(0);
}

void LimitRow::refuse(int column)
{
    if (!m_error.reason.isEmpty()) return;
    m_error = {Error::Kind::Format, u"limits.cell"_s,
        {m_table.name(), QString::number(m_row.number), m_table.heads().value(m_columns.at(column)), text(column)}, {}, {}};
}

Result<> eachLimitRow(
    const TableReader &table, const LimitColumns &columns, qint64 most, const std::function<Result<>(const LimitRow &)> &take)
{
    qint64 count = 0;
    Result<> taken;
    const auto read = table.read([&](const TableRow &row) {
        if (++count > most)
            taken = fail(Error::Kind::Format, u"import.crowded"_s, {table.name(), QString::number(most)});
        else
            taken = take(LimitRow(columns, table, row));
        return taken.has_value();
    });
    if (!read) return read;
    if (!taken) return taken;
    return count > 0 ? Result<>() : fail(Error::Kind::Format, u"limits.none"_s, {table.name()});
}
