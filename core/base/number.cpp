// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/number.h"
#include "core/base/money.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace {
bool isBlank(QChar c)
{
    return c.isSpace() || c == u'\u00a0' || c == u'\u202f' || c == u'\'';
}

qint64 powerOfTen(int places)
{
    qint64 power = 1;
    while (places-- > 0) power *= 10;
    return power;
}

/** True where the marks split the digits into groups of three, so that they are marks of thousands. */
bool groupsOfThree(QStringView digits, QChar mark)
{
    const auto groups = digits.split(mark);
    if (groups.first().isEmpty() || groups.first().size() > 3) return false;
    return std::ranges::all_of(groups.sliced(1), [](QStringView group) { return group.size() == 3; });
}

/** Where the decimal mark stands: the last of '.' and ',' unless it marks thousands; -1 where there is none. */
qsizetype decimalMark(QStringView digits)
{
    const qsizetype comma = digits.lastIndexOf(u','), point = digits.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0) return std::max(comma, point);
    if (comma >= 0) return digits.count(u',') > 1 ? -1 : comma;
    if (point >= 0) return groupsOfThree(digits, u'.') ? -1 : point;
    return -1;
}
}

std::optional<qint64> parseDecimal(QStringView text, int places)
{
    QString digits;
    for (const QChar c : text.trimmed()) {
        if (c == u'\u2212')
            digits += u'-';
        else if (!isBlank(c))
            digits += c;
    }
    const bool negative = digits.startsWith(u'-');
    if (negative) digits.remove(0, 1);
    const qsizetype mark = decimalMark(digits);
    QString whole = mark < 0 ? digits : digits.first(mark);
    const QString part = mark < 0 ? QString() : digits.sliced(mark + 1);
    for (const QChar thousands : {u'.', u','}) {
        if (!whole.contains(thousands)) continue;
        if (!groupsOfThree(whole, thousands)) return {};
        whole.remove(thousands);
    }
    const auto allDigits = [](const QString &s) { return std::ranges::all_of(s, [](QChar c) { return c >= u'0' && c <= u'9'; }); };
    if ((whole.isEmpty() && part.isEmpty()) || !allDigits(whole) || !allDigits(part)) return {};
    QString kept = part;
    while (kept.size() > places && kept.endsWith(u'0')) kept.chop(1);
    if (kept.size() > places || whole.size() > 12) return {};
    const qint64 scaled = whole.toLongLong() * powerOfTen(places) + (kept + QString(places - kept.size(), u'0')).toLongLong();
    return negative ? -scaled : scaled;
}

QString decimalText(qint64 scaled, int places, int shown, const QLocale &locale)
{
    const qint64 power = powerOfTen(places), size = scaled < 0 ? -scaled : scaled;
    QString part = QString::number(size % power).rightJustified(places, u'0');
    while (part.size() > shown && part.endsWith(u'0')) part.chop(1);
    QString text = locale.toString(size / power);
    if (places > 0 && !part.isEmpty()) text += locale.decimalPoint() + part;
    return scaled < 0 ? u"−"_s + text : text;
}

std::optional<Cents> parseCents(QStringView text)
{
    QString amount = text.trimmed().toString();
    for (const auto &sign : {u"€"_s, u"EUR"_s, u"Euro"_s})
        if (amount.endsWith(sign, Qt::CaseInsensitive)) amount.chop(sign.size());
    const auto cents = parseDecimal(amount, 2);
    return cents ? std::optional(Cents{*cents}) : std::nullopt;
}

QString toText(Cents amount, const QLocale &locale)
{
    return decimalText(amount.value, 2, 2, locale);
}

QString toPlain(Cents amount)
{
    const qint64 size = amount.value < 0 ? -amount.value : amount.value;
    return (amount.value < 0 ? u"-"_s : QString()) + QString::number(size / 100) + u'.'
        + QString::number(size % 100).rightJustified(2, u'0');
}
