// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/keys.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype landDigits = 2;
constexpr qsizetype districtDigits = 5;
constexpr qsizetype agsDigits = 8;
constexpr qsizetype associationDigits = 9;
constexpr qsizetype arsDigits = 12;

/** The digits; empty where there is anything else, or no Land 01 to 16 in front. */
QString digits(const QString &text, std::initializer_list<qsizetype> lengths)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c.isSpace(); });
    if (!std::ranges::all_of(plain, [](QChar c) { return c >= u'0' && c <= u'9'; })) return {};
    const auto hasLength = [&](qsizetype length) { return std::ranges::find(lengths, length) != lengths.end(); };
    const auto land = [](const QString &key) { return key.left(landDigits).toInt(); };
    if (hasLength(plain.size()) && land(plain) >= 1 && land(plain) <= 16) return plain;
    // Tables that took the key for a number lost the zero of the Länder 01 to 09.
    plain.prepend(u'0');
    return hasLength(plain.size()) && land(plain) >= 1 ? plain : QString();
}

KeyLevel level(qsizetype length)
{
    switch (length) {
    case landDigits: return KeyLevel::Land;
    case districtDigits: return KeyLevel::District;
    case associationDigits: return KeyLevel::Association;
    case agsDigits:
    case arsDigits: return KeyLevel::Municipality;
    default: return KeyLevel::None;
    }
}
}

OfficialKeys officialKeys(const QString &agsText, const QString &arsText)
{
    const QString ags = digits(agsText, {landDigits, districtDigits, agsDigits, arsDigits});
    const QString ars = digits(arsText, {landDigits, districtDigits, associationDigits, arsDigits});
    if (ags.size() == agsDigits) return {KeyLevel::Municipality, ags, ars.size() == arsDigits ? ars : QString()};
    const QString &full = ags.size() == arsDigits ? ags : ars;
    if (full.size() == arsDigits) return {KeyLevel::Municipality, full.left(districtDigits) + full.last(3), full};
    const QString &key = ags.isEmpty() ? ars : ags;
    return {level(key.size()), {}, key};
}
