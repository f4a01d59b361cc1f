// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QVariantMap>

/** What tests of the page of handovers need in a register that its window cannot do by itself. */
class MoveSample : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace)
    /** {id, vacancyId, vacancyNumber, householdId, householdNumber, landlordId} of what was done last. */
    Q_PROPERTY(QVariantMap last MEMBER m_last NOTIFY changed)
    /** How much was done. */
    Q_PROPERTY(int done MEMBER m_done NOTIFY changed)

public:
    using QObject::QObject;

    /** A flat that was let to a household of the register, made so where the sample has none without a handover. */
    Q_INVOKABLE void letFlat();
    /** Plans one for the flat that was let last, so many days from today, and gives it that status. */
    Q_INVOKABLE void plan(const QString &status, int daysAhead);
    /** So many handovers, in all states, on the dwellings that there are. */
    Q_INVOKABLE void fill(int count);

Q_SIGNALS:
    void changed();

private:
    void write(const std::function<Result<QVariantMap>(Sql &)> &task);

    Workspace *m_workspace = nullptr;
    QVariantMap m_last;
    int m_done = 0;
};
