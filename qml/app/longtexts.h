// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QTranslator>

/**
 * A language that nobody speaks: German with every vowel twice, once with an accent, so that texts are about two fifths longer. It shows
 * which places have no room for another language, and which texts cannot be translated at all.
 */
class LongTexts : public QTranslator
{
public:
    /** @p plurals knows the German forms of "%n"; it has to live as long. */
    explicit LongTexts(const QTranslator *plurals, QObject *parent = nullptr) : QTranslator(parent), m_plurals(plurals) { }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *disambiguation, int n) const override;

    /** @p german made longer; placeholders, marks of rich text, entities and formats of dates stay as they are. */
    static QString lengthened(const QString &german);

private:
    const QTranslator *m_plurals;
};
