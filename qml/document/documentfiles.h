// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Documents on their way out of the register: shown large, opened by the desktop's program, saved. */
class DocumentFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    /** Which document `picture` shows, by its hash. */
    Q_PROPERTY(QString viewed READ viewed NOTIFY viewedChanged)
    /** The picture as an address that holds it; empty while it is on its way. */
    Q_PROPERTY(QString picture READ picture NOTIFY viewedChanged)

public:
    using QObject::QObject;

    QString viewed() const { return m_viewed; }
    QString picture() const { return m_picture; }

    /** Reads a picture for the screen, at most 1600 px. */
    Q_INVOKABLE void view(const QString &sha256);
    /** Hands a copy, which goes when the program ends, to the desktop's program for its type. */
    Q_INVOKABLE void open(const QString &sha256, const QString &fileName);
    Q_INVOKABLE void save(const QString &sha256, const QUrl &file);

Q_SIGNALS:
    void viewedChanged();

private:
    QPointer<Workspace> m_workspace;
    QString m_viewed;
    QString m_picture;
};
