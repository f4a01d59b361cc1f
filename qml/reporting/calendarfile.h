// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The viewing that is agreed for a vacancy, or a session, on its way into a calendar; says so by the workspace where there is none. */
class CalendarFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)

public:
    using QObject::QObject;

    /** The suggested name of the file, without a folder. */
    Q_INVOKABLE static QString fileName(const QString &number);
    /** Writes it to @p file. */
    Q_INVOKABLE void save(qint64 vacancyId, const QUrl &file);
    /** Opens it with the desktop's calendar; @p number names the file. */
    Q_INVOKABLE void handOut(qint64 vacancyId, const QString &number);
    /** The same two with a session. */
    Q_INVOKABLE void saveSession(qint64 sessionId, const QUrl &file);
    Q_INVOKABLE void handOutSession(qint64 sessionId, const QString &number);

Q_SIGNALS:
    /** The file is complete. */
    void written(const QString &path);

private:
    using Save = std::function<Result<>(Database &, const QString &path)>;
    void write(const Save &save, const QString &path, bool opens);

    QPointer<Workspace> m_workspace;
};
