// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Confirms several vacancies at once and says which could not be. */
class BulkConfirm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY changed)

public:
    using QObject::QObject;

    bool isBusy() const { return m_busy; }
    QStringList refusals() const { return m_refusals; }
    Q_INVOKABLE void run(const QVariantList &vacancyIds);

Q_SIGNALS:
    void changed();
    void done(const QString &sentence);

private:
    QPointer<Workspace> m_workspace;
    QStringList m_refusals;
    bool m_busy = false;
};
