// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

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
