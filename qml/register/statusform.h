// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/lifecycle.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One step of the life cycle: asks what it needs, says what stands in its way, and does it. */
class StatusForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** A step waits for its answers. */
    Q_PROPERTY(bool active READ isActive NOTIFY begun)
    /** The status it leads to, in words, and the name of its sign. */
    Q_PROPERTY(QString target READ target NOTIFY begun)
    Q_PROPERTY(QString targetSign READ targetSign NOTIFY begun)
    /** {name, label, kind, hint, options} of what is asked; kind is "text", "date", "choice" or "check". */
    Q_PROPERTY(QVariantList questions READ questions NOTIFY begun)
    /** What was answered, and what is wrong with it, by name. */
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)
    /** Sentences about what has to be done elsewhere first. */
    Q_PROPERTY(QStringList obstacles READ obstacles NOTIFY changed)
    /** Some obstacle is a field of the entry form. */
    Q_PROPERTY(bool hasMissingFields READ hasMissingFields NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** Of several vacancies, those that could not take the last step, each with its reason in a sentence. */
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool isActive() const { return m_active; }
    QString target() const;
    QString targetSign() const;
    QVariantList questions() const { return m_questions; }
    QVariantMap answers() const { return m_answers; }
    QVariantMap errors() const { return m_errors; }
    QStringList obstacles() const { return m_obstacles; }
    bool hasMissingFields() const { return m_hasMissingFields; }
    bool isBusy() const { return m_busy; }
    QStringList refusals() const { return m_refusals; }

    /** Prepares the step of that vacancy to the status with this key; one that needs nothing is done at once. */
    Q_INVOKABLE void begin(qint64 vacancyId, const QString &status);
    /** Prepares the same step for several; what some of them lack is told afterwards. */
    Q_INVOKABLE void beginAll(const QVariantList &vacancyIds, const QString &status);
    /** Takes an answer; a date as it was typed. */
    Q_INVOKABLE void answer(const QString &name, const QVariant &value);
    Q_INVOKABLE void commit();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void begun();
    void changed();
    /** Not done because of this answer; empty where something else stands in the way. */
    void refused(const QString &name);
    void done(const QString &sentence);

private:
    void ask(const VacancyFacts &facts);
    void show(const QList<Finding> &unmet);
    void step(const StatusChange &change);
    void stepAll(const StatusChange &change);
    StatusChange change() const;
    QString readDates();
    void setBusy(bool busy);

    QPointer<Workspace> m_workspace;
    qint64 m_vacancyId = 0;
    /** More than one, where the step is for several. */
    QList<qint64> m_vacancyIds;
    QStringList m_refusals;
    int m_version = 0;
    VacancyStatus m_from = VacancyStatus::Draft;
    VacancyStatus m_to = VacancyStatus::Draft;
    QVariantList m_questions;
    QVariantMap m_answers;
    QVariantMap m_errors;
    QStringList m_obstacles;
    bool m_active = false;
    bool m_busy = false;
    bool m_hasMissingFields = false;
};
