// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

/** Texts of actions as people see them. */
class Labels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /** "&Öffnen …" as "Öffnen …". */
    Q_INVOKABLE static QString plain(const QString &text);
    /** The same with the mnemonic underlined, as styled text. */
    Q_INVOKABLE static QString underlined(const QString &text);
    /** A shortcut in the words of the keyboard: "Strg K", "Strg ⇧ O", "F6"; empty for none. */
    Q_INVOKABLE static QString keys(const QVariant &shortcut);
    Q_INVOKABLE static void toClipboard(const QString &text);
    /** A path as a file URL. */
    Q_INVOKABLE static QUrl fileUrl(const QString &path);
    /** How well @p typed fits @p text: 0 not at all, more is better; letters may be left out, umlauts written out, one typing error
     * forgiven. */
    Q_INVOKABLE static int fit(const QString &typed, const QString &text);
};
