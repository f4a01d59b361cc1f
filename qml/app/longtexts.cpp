// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/longtexts.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString LongTexts::lengthened(const QString &german)
{
    static const QRegularExpression format(u"^[dMyhmsz.:,/\\s'-]+$"_s);
    static const QRegularExpression kept(u"%L?\\d+|%n|<[^>]*>|&[a-z]+;|\\*\\.\\w+"_s);
    static const QString plain = u"aeiouäöüAEIOUÄÖÜ"_s;
    static const QString accented = u"áéíóúâôûÁÉÍÓÚÂÔÛ"_s;
    if (format.match(german).hasMatch()) return german;
    QString longer;
    longer.reserve(german.size() * 2);
    for (qsizetype at = 0; at < german.size();) {
        const auto match = kept.match(german, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            longer += match.captured();
            at = match.capturedEnd();
            continue;
        }
        const qsizetype vowel = plain.indexOf(german[at]);
        longer += german[at++];
        if (vowel >= 0) longer += accented[vowel];
    }
    return longer;
}

QString LongTexts::translate(const char *context, const char *text, const char *disambiguation, int n) const
{
    const QString german = m_plurals ? m_plurals->translate(context, text, disambiguation, n) : QString();
    return lengthened(german.isEmpty() ? QString::fromUtf8(text) : german);
}
