// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include <QVarLengthArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** Longer ones need memory of their own. */
constexpr qsizetype longestWord = 64;

/** Base letters without accents; ligatures and ß are spelt out. */
QString withoutAccents(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        switch (c.unicode()) {
        case u'ß':
        case u'ẞ': plain += u"ss"; break;
        case u'æ':
        case u'Æ': plain += u"ae"; break;
        case u'ø':
        case u'Ø': plain += u'o'; break;
        case u'œ':
        case u'Œ': plain += u"oe"; break;
        case u'ł':
        case u'Ł': plain += u'l'; break;
        case u'đ':
        case u'Đ': plain += u'd'; break;
        default: plain += c;
        }
    }
    return plain;
}
}

QString sortKey(QStringView text)
{
    QString key;
    for (const QChar c : withoutAccents(text).toCaseFolded()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed() + u'\x1f' + text.toString();
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString folded(QStringView text)
{
    QString spelt;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        switch (c.unicode()) {
        case u'ä':
        case u'Ä': spelt += u"ae"; break;
        case u'ö':
        case u'Ö': spelt += u"oe"; break;
        case u'ü':
        case u'Ü': spelt += u"ue"; break;
        default: spelt += c;
        }
    }
    QString words;
    for (const QChar c : withoutAccents(spelt).toLower()) {
        if (c.isLetterOrNumber())
            words += c;
        else if (!words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    }
    QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : list)
        if (word.endsWith("str"_L1) && word.size() >= 3) word += u"asse";
    return list.join(u' ');
}

int editDistance(QStringView a, QStringView b, int limit)
{
    const int n = static_cast<int>(a.size()), m = static_cast<int>(b.size());
    if (std::abs(n - m) > limit) return limit + 1;
    QVarLengthArray<int, 3 * longestWord> lines(3 * qsizetype(m + 1));
    int *before = lines.data(), *last = before + m + 1, *now = last + m + 1;
    for (int j = 0; j <= m; ++j) last[j] = j;
    for (int i = 1; i <= n; ++i) {
        now[0] = i;
        int best = i;
        for (int j = 1; j <= m; ++j) {
            const int differs = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + differs});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
            best = std::min(best, now[j]);
        }
        if (best > limit) return limit + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last[m], limit + 1);
}

int forgivenErrors(qsizetype length)
{
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

bool isNearly(QStringView typed, QStringView word, int errors)
{
    return editDistance(typed, word, errors) <= errors
        || (word.size() > typed.size() && editDistance(typed, word.first(typed.size()), errors) <= errors);
}

bool matches(const QString &wanted, const QString &text)
{
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(QStringView(wanted).split(u' ', Qt::SkipEmptyParts), [&](QStringView want) {
        const bool isNumber = std::ranges::any_of(want, [](QChar c) { return c.isDigit(); });
        const int limit = isNumber ? 0 : forgivenErrors(want.size());
        return std::ranges::any_of(
            words, [&](QStringView word) { return word.startsWith(want) || (limit > 0 && isNearly(want, word, limit)); });
    });
}
