// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/addressquery.h"
#include "core/base/text.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostTyped = 200, mostWords = 10, mostReadings = 8;

AddressReading readingOf(const QString &text, const QString &number, const QString &postalCode)
{
    AddressReading reading{.words = folded(text).split(u' ', Qt::SkipEmptyParts),
        .number = parseHouseNumber(number),
        .numberText = number.simplified(),
        .postalCode = postalCode};
    if (reading.words.size() > mostWords) reading.words.resize(mostWords);
    return reading;
}

/** Takes the postal code out of the text. */
QString takeCode(QString &text)
{
    static const QRegularExpression code(u"(?<![\\w])(?:D[- ]*)?(\\d{5})(?!\\w)"_s);
    const auto match = code.match(text);
    if (!match.hasMatch()) return {};
    text.replace(match.capturedStart(), match.capturedLength(), u" , "_s);
    return match.captured(1);
}
}

QList<AddressReading> readingsOf(const QString &typed)
{
    QString text = typed.first(std::min(typed.size(), mostTyped)).simplified();
    const QString code = takeCode(text);
    // One number, or several: "12", "9 a", "26,28", "78 - 82", "1A-C", "12/2".
    static const QString one = u"\\d{1,4}(?: ?[a-zA-Z](?!\\w))?"_s;
    static const QRegularExpression number(u"(?<!\\w)%1(?: ?[-–,;/+] ?(?:%1|[a-zA-Z](?!\\w)))*(?!\\w)"_s.arg(one)),
        list(u"^(.*\\w) ?, ?(\\w.*)$"_s);
    QList<AddressReading> readings;
    const auto add = [&](AddressReading reading) {
        if ((!reading.words.isEmpty() || !reading.postalCode.isEmpty()) && readings.size() < mostReadings) readings += std::move(reading);
    };
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString whole = match.captured();
        const auto without = [&](const QString &rest) {
            return text.first(match.capturedStart()) + u' ' + rest + u' ' + text.sliced(match.capturedEnd());
        };
        add(readingOf(without({}), whole, code));
        const auto parts = list.match(whole);
        if (!parts.hasMatch()) continue;
        // "C 4, 12" is number 12 in C 4; in "Ringstr. 12, 676" a postal code is being typed.
        add(readingOf(without(parts.captured(1)), parts.captured(2), code));
        if (code.isEmpty()) add(readingOf(without({}), parts.captured(1), parts.captured(2)));
    }
    std::ranges::reverse(readings); // the last number is the likeliest
    add(readingOf(text, {}, code));
    return readings;
}
