// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/numbers.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QString counter = u"number_counter"_s;
constexpr int digits = 5;

/** Raises what was given last by @p last(before); returns the count before. */
Result<qint64> raise(Sql &sql, const QString &series, int year, const std::function<qint64(qint64)> &last)
{
    auto rows = sql.query(u"select id, version, last from number_counter where series=? and year=?"_s, {series, year});
    if (!rows) return std::unexpected(rows.error());
    const bool known = rows->next();
    const qint64 id = known ? rows->value(0).toLongLong() : 0, before = known ? rows->value(2).toLongLong() : 0;
    const int version = known ? rows->value(1).toInt() : 0;
    rows->finish();
    const qint64 after = last(before);
    const auto kept = known ? sql.update(counter, id, version, {{u"last"_s, after}}).transform([](int) { })
                            : sql.insert(counter, {{u"series"_s, series}, {u"year"_s, year}, {u"last"_s, after}}).transform([](qint64) { });
    return kept.transform([&] { return before; });
}
}

QString numberText(const SeriesNumber &number)
{
    return u"%1-%2-%3"_s.arg(number.series, QString::number(number.year), QString::number(number.count).rightJustified(digits, u'0'));
}

std::optional<SeriesNumber> parseNumber(const QString &text)
{
    static const QRegularExpression pattern(u"^([A-Z]{1,4})-(\\d{4})-(\\d{5,9})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return {};
    return SeriesNumber{match.captured(1), match.captured(2).toInt(), match.captured(3).toLongLong()};
}

Result<QString> nextNumber(Sql &sql, const QString &series, int year)
{
    return takeNumbers(sql, series, year, 1).transform(numberText);
}

Result<SeriesNumber> takeNumbers(Sql &sql, const QString &series, int year, qint64 count)
{
    return raise(sql, series, year, [count](qint64 before) { return before + count; }).transform([&](qint64 before) {
        return SeriesNumber{series, year, before + 1};
    });
}

Result<> skipNumbers(Sql &sql, const SeriesNumber &number)
{
    return raise(sql, number.series, number.year, [&](qint64 before) { return std::max(before, number.count); }).transform([](qint64) {});
}
