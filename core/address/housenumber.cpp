// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/housenumber.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestNumber = 6;

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—';
}

/** Reads one number after the other. */
class NumberReader
{
public:
    explicit NumberReader(QStringView text) : m_text(text) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace()) ++m_at;
    }
    QChar next() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skip() { ++m_at; }
    bool isNumberNext() const { return !atEnd() && next() >= u'0' && next() <= u'9'; }

    int number()
    {
        int value = 0, digits = 0;
        for (; isNumberNext(); ++m_at)
            if (++digits <= longestNumber) value = value * 10 + next().digitValue();
        return value;
    }

    /** Letters at once, or a single one after a blank. */
    QString suffix()
    {
        qsizetype start = m_at;
        while (start < m_text.size() && m_text[start].isSpace()) ++start;
        qsizetype end = start;
        while (end < m_text.size() && m_text[end].isLetter()) ++end;
        if (end == start || (start > m_at && end - start > 1)) return {};
        m_at = end;
        return m_text.sliced(start, end - start).toString().toLower();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/** What follows a dash: the end of a stretch, of numbers or of letters. */
void readEnd(NumberReader &reader, HouseStretch &stretch)
{
    reader.skipBlanks();
    if (!reader.isNumberNext()) {
        stretch.suffixTo = reader.suffix();
        return;
    }
    stretch.to = reader.number();
    if (const QString suffix = reader.suffix(); stretch.to == stretch.from) stretch.suffixTo = suffix;
    if (stretch.to < stretch.from) stretch.to = stretch.from;
}

bool isSuffixWithin(const HouseStretch &wanted, const HouseStretch &house)
{
    if (house.suffixTo.isEmpty()) return wanted.suffix == house.suffix;
    return wanted.suffix >= house.suffix && wanted.suffix <= house.suffixTo;
}

/** Whether the first number of @p wanted is one of @p house; a stretch 3-7 has 3, 5 and 7, one of 3-6 all between. */
bool isWithin(const HouseStretch &wanted, const HouseStretch &house)
{
    if (house.from == house.to) return wanted.from == house.from && isSuffixWithin(wanted, house);
    const bool isOneSided = (house.to - house.from) % 2 == 0;
    if (wanted.from == house.from && wanted.suffix == house.suffix) return true;
    return wanted.suffix.isEmpty() && wanted.from >= house.from && wanted.from <= house.to
        && (!isOneSided || (wanted.from - house.from) % 2 == 0);
}

bool hasOne(const HouseNumber &house, const HouseStretch &wanted)
{
    return std::ranges::any_of(house.stretches, [&](const HouseStretch &stretch) { return isWithin(wanted, stretch); });
}
}

HouseNumber parseHouseNumber(QStringView text)
{
    HouseNumber number;
    NumberReader reader(text);
    while (!reader.atEnd()) {
        if (!reader.isNumberNext()) {
            reader.skip();
            continue;
        }
        HouseStretch stretch;
        stretch.from = stretch.to = reader.number();
        stretch.suffix = reader.suffix();
        reader.skipBlanks();
        if (isDash(reader.next())) {
            reader.skip();
            readEnd(reader, stretch);
        } else if (reader.next() == u'/') {
            reader.skip();
            // 12/14 are two houses, 12/2 is the second one at number 12.
            const int second = reader.number();
            if (second > stretch.from)
                number.stretches += std::exchange(stretch, HouseStretch{second, second, reader.suffix(), {}});
            else if (second > 0)
                stretch.suffix += u'/' + QString::number(second);
        }
        number.stretches += stretch;
    }
    return number;
}

QString canonical(const HouseNumber &number)
{
    QStringList parts;
    for (const HouseStretch &stretch : number.stretches) {
        QString part = QString::number(stretch.from) + stretch.suffix;
        if (stretch.to != stretch.from) part += u'-' + QString::number(stretch.to);
        if (!stretch.suffixTo.isEmpty()) part += u'-' + stretch.suffixTo;
        parts += part;
    }
    return parts.join(u',');
}

HouseFit fitOf(const HouseNumber &wanted, const HouseNumber &house)
{
    if (wanted.stretches.isEmpty() || house.stretches.isEmpty()) return HouseFit::None;
    if (wanted == house) return HouseFit::Same;
    const auto isOf = [](const HouseNumber &all) { return [&all](const HouseStretch &one) { return hasOne(all, one); }; };
    if (std::ranges::all_of(wanted.stretches, isOf(house))) return HouseFit::Within;
    return std::ranges::any_of(house.stretches, isOf(wanted)) ? HouseFit::Part : HouseFit::None;
}
