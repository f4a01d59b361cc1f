// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

/** The manual, chapter by chapter, in the language of the program. Everything lies in memory and answers at once. */
class ManualBook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /** {name, title, summary, head} in their order; head is the group where it begins, else empty. */
    Q_PROPERTY(QVariantList contents READ contents CONSTANT)

public:
    using QObject::QObject;

    static QVariantList contents();
    Q_INVOKABLE static bool has(const QString &chapter);
    Q_INVOKABLE static QString titleOf(const QString &chapter);
    /**
     * A chapter as {kind, level, marker, inList, text, plain, picture, rows, anchor}: kind "heading", "paragraph", "item", "code", "table"
     * or "picture"; text is styled, plain is for the ear, rows are lists of {text, plain}.
     */
    Q_INVOKABLE static QVariantList blocks(const QString &chapter);
    /** What a chapter leads to, each once, as {text, target}. */
    Q_INVOKABLE static QVariantList links(const QString &chapter);
    /** Where words stand: {name, title, detail, anchor}; at most @p most. */
    Q_INVOKABLE static QVariantList find(const QString &text, int most);
    /** The file of a picture in the colours of @p theme; empty where pictures were not drawn or installed. */
    Q_INVOKABLE static QUrl pictureFile(const QString &picture, const QString &theme);
    Q_INVOKABLE static QString language();
};
