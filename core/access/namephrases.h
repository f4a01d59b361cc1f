// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QMultiHash>
#include <QString>

/** Names, numbers and addresses that are looked for in texts, word by word and folded. */
class NamePhrases
{
public:
    void add(const QString &text);
    bool isEmpty() const { return m_phrases.isEmpty(); }
    /** The first one in @p text; empty where there is none. A lone word may be a place, too, so it counts only where @p withLoneWords. */
    QString foundIn(const QString &text, bool withLoneWords) const;

private:
    /** By their first word. */
    QMultiHash<QString, QString> m_phrases;
};
