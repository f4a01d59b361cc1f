// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/merge.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Two entries of one dwelling side by side, until somebody has said which fact holds. */
class MergeForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** The one that stays, and the one that goes into it. */
    Q_PROPERTY(QString keptNumber READ keptNumber NOTIFY changed)
    Q_PROPERTY(QString otherNumber READ otherNumber NOTIFY changed)
    /** {name, label, kept, other, fromOther} where both say something else. */
    Q_PROPERTY(QVariantList disputed READ disputed NOTIFY changed)
    /** "Kaution: 900,00 €" of what only the other knows; it is taken. */
    Q_PROPERTY(QStringList added READ added NOTIFY changed)
    /** What happens to the other episode, in a sentence. */
    Q_PROPERTY(QString fate READ fate NOTIFY changed)

public:
    using QObject::QObject;

    bool isActive() const { return m_active; }
    bool isBusy() const { return m_busy; }
    QString keptNumber() const { return m_plan.kept.vacancy.number; }
    QString otherNumber() const { return m_plan.other.vacancy.number; }
    QVariantList disputed() const;
    QStringList added() const;
    QString fate() const;

    Q_INVOKABLE void begin(qint64 keptId, qint64 otherId);
    /** Keeps the other entry instead. */
    Q_INVOKABLE void swap();
    Q_INVOKABLE void choose(const QString &name, bool fromOther);
    Q_INVOKABLE void commit();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    /** Kept, as this vacancy. */
    void merged(qint64 vacancyId);
    void done(const QString &sentence);

private:
    QPointer<Workspace> m_workspace;
    MergePlan m_plan;
    QSet<QString> m_fromOther;
    bool m_active = false;
    bool m_busy = false;
};
