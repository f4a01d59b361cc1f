// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/namephrases.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype leastLetters = 3;
}

void NamePhrases::add(const QString &text)
{
    const QString phrase = folded(text);
    if (phrase.size() >= leastLetters && !m_phrases.values(phrase.section(u' ', 0, 0)).contains(phrase))
        m_phrases.insert(phrase.section(u' ', 0, 0), phrase);
}

QString NamePhrases::foundIn(const QString &text, bool withLoneWords) const
{
    const QString all = folded(text) + u' ';
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = all.indexOf(u' ', at);
        const auto [first, last] = m_phrases.equal_range(all.sliced(at, end - at));
        for (auto phrase = first; phrase != last; ++phrase) {
            const bool isLone = !phrase->contains(u' ') && !phrase->front().isDigit();
            if ((withLoneWords || !isLone) && QStringView(all).sliced(at).startsWith(*phrase + u' ')) return *phrase;
        }
        at = end + 1;
    }
    return {};
}
