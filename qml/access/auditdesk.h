// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/access/loglistmodel.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** What can be done with the whole log: check the chain, give a list out as a file. */
class AuditDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    /** What the last check said; empty before the first. */
    Q_PROPERTY(QString verdict READ verdict NOTIFY checked)
    /** Nothing is missing and nothing was changed. */
    Q_PROPERTY(bool isSound READ isSound NOTIFY checked)
    /** It was looked at, and something was changed. Neither this nor the other where it could not be looked at. */
    Q_PROPERTY(bool isBroken READ isBroken NOTIFY checked)
    Q_PROPERTY(bool checking READ isChecking NOTIFY checked)

public:
    using QObject::QObject;

    QString verdict() const { return m_verdict; }
    bool isSound() const { return m_isSound; }
    bool isBroken() const { return m_isBroken; }
    bool isChecking() const { return m_checking; }

    Q_INVOKABLE void check();
    Q_INVOKABLE void forget();
    /** Writes what the filter of @p list lets through as CSV: steps with every field, or reads. */
    Q_INVOKABLE void write(const QUrl &file, LogListModel *list, bool readings);

Q_SIGNALS:
    void checked();

private:
    QPointer<Workspace> m_workspace;
    QString m_verdict;
    bool m_isSound = false;
    bool m_isBroken = false;
    bool m_checking = false;
};
