// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QVariantMap>

/** What tests of the ranking need in a register that its window cannot do by itself. */
class PlacementSample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace)
    /** Of the household that was added last; 0 while one is on its way. */
    Q_PROPERTY(qint64 household MEMBER m_household NOTIFY changed)
    /** How many tasks were kept. */
    Q_PROPERTY(int done MEMBER m_done NOTIFY changed)

public:
    using QObject::QObject;

    /** Facts by their property: numbers, days as text, kinds as their keys. */
    Q_INVOKABLE void add(const QVariantMap &facts);
    /** Official rent limits of a comparison area for one and two persons, from the first day of 2027 on, entered by that login. */
    Q_INVOKABLE void addLimits(const QString &area, const QString &enteredBy);
    /** Two municipalities, made up. */
    Q_INVOKABLE void addTowns();
    /** Of whoever acts. */
    Q_INVOKABLE QString login() const { return m_workspace->actor().login; }
    /** Rent limits, whatever table they are in. */
    Q_INVOKABLE void removeLimits();

Q_SIGNALS:
    void changed();

private:
    void write(const std::function<Result<>(Sql &)> &task);

    Workspace *m_workspace = nullptr;
    qint64 m_household = 0;
    int m_done = 0;
};
