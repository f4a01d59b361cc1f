// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordterms.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Tasks as a page handles them: done, put off, handed on, and a new one with what it is about. */
class TaskDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {value, text, login, name, office} of whom a task can be for: oneself first, the own office, then colleagues. */
    Q_PROPERTY(QVariantList assignees READ assignees NOTIFY assigneesChanged)
    /** A new task is being written. */
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** By name: title, detail, dueOn (as typed), assignee (a value of assignees). */
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)
    /** What the new task is about: "LR-2026-00012", or empty. */
    Q_PROPERTY(QString subject READ subject NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList assignees() const { return m_assignees; }
    bool isActive() const { return m_active; }
    bool isBusy() const { return m_busy; }
    QVariantMap answers() const { return m_answers; }
    QVariantMap errors() const { return m_errors; }
    QString subject() const { return m_subjectLabel; }

    Q_INVOKABLE void finish(qint64 taskId, int version);
    Q_INVOKABLE void postpone(qint64 taskId, int version, QDate day);
    /** To one of assignees. */
    Q_INVOKABLE void hand(qint64 taskId, int version, const QString &assignee);

    /** Starts a new task about a vacancy or a landlord; 0: about neither. */
    Q_INVOKABLE void begin(qint64 vacancyId, qint64 landlordId, const QString &label);
    /** The same about a household. */
    Q_INVOKABLE void beginHousehold(qint64 householdId, const QString &label);
    /** The same about an information session. */
    Q_INVOKABLE void beginSession(qint64 sessionId, const QString &label);
    /** The same about a "handover", a "visit" or a "sponsor"; @p label is the number or name that lists show. */
    Q_INVOKABLE void beginAbout(const QString &kind, qint64 id, const QString &label);
    /** The same about each of several vacancies. */
    Q_INVOKABLE void beginAll(const QVariantList &vacancyIds, const QString &label);
    Q_INVOKABLE void answer(const QString &name, const QVariant &value);
    Q_INVOKABLE void commit();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void assigneesChanged();
    void changed();
    /** Not kept because of this answer. */
    void refused(const QString &name);
    void done(const QString &sentence);

private:
    void listAssignees();
    bool readDay();
    Actor assignee(const QString &value) const;
    template<class Change> void change(Change change, const QString &sentence);

    QPointer<Workspace> m_workspace;
    QVariantList m_assignees;
    QVariantMap m_answers;
    QVariantMap m_errors;
    QString m_subjectLabel;
    qint64 m_vacancyId = 0;
    QList<qint64> m_vacancyIds;
    qint64 m_landlordId = 0;
    qint64 m_householdId = 0;
    qint64 m_sessionId = 0;
    /** Of a handover, a visit or a sponsor: its kind as the task keeps it, and its id. */
    SubjectKind m_kind = SubjectKind::None;
    qint64 m_recordId = 0;
    bool m_active = false;
    bool m_busy = false;
};
