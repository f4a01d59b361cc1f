// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QImage>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

/**
 * An icon of assets/icons in the wanted colours and pixels; `currentColor` becomes @p color, `edgeColor` becomes @p edge.
 * Null where there is no icon of that name.
 */
QImage icon(const QString &name, const QColor &color, const QColor &edge, QSize pixels);

/** Addresses of icons for Image; its first use teaches the engine the scheme. */
class Icons : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static Icons *create(QQmlEngine *engine, QJSEngine *);
    Q_INVOKABLE static QUrl url(const QString &name, const QColor &color, const QColor &edge);
    Q_INVOKABLE static bool exists(const QString &name);

private:
    Icons() = default;
};
