// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/contact.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** A talk with a landlord as it is written down: result, promise, next step, and when it comes up again. */
class TalkForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    /** What the talk is about; 0 where about none. */
    Q_PROPERTY(qint64 vacancyId MEMBER m_vacancyId NOTIFY changed)
    Q_PROPERTY(qint64 landlordId MEMBER m_landlordId NOTIFY changed)
    /** The task that the talk is held for; it is done with it. 0: none. */
    Q_PROPERTY(qint64 taskId MEMBER m_taskId NOTIFY changed)
    Q_PROPERTY(int taskVersion MEMBER m_taskVersion NOTIFY changed)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** Something was written that is not kept yet. */
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    /** {value, text} of results and of ways to talk. */
    Q_PROPERTY(QVariantList outcomes READ outcomes CONSTANT)
    Q_PROPERTY(QVariantList channels READ channels CONSTANT)
    /** By name: outcome, channel, incoming, person, summary, promise, nextStep, followUpOn (as typed). */
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed)
    /** What is wrong with an answer, by name. */
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)

public:
    using QObject::QObject;

    bool isActive() const { return m_active; }
    bool isBusy() const { return m_busy; }
    bool isDirty() const { return m_active && m_dirty; }
    QVariantList outcomes() const;
    QVariantList channels() const;
    QVariantMap answers() const { return m_answers; }
    QVariantMap errors() const { return m_errors; }

    /** Opens the form with a result, or without. */
    Q_INVOKABLE void begin(const QString &outcome);
    /** A result also proposes when the talk comes up again, until a person says otherwise. */
    Q_INVOKABLE void answer(const QString &name, const QVariant &value);
    Q_INVOKABLE void commit();
    /** Keeps a talk with this result and its proposed follow-up at once. */
    Q_INVOKABLE void log(const QString &outcome);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    /** Not kept because of this answer. */
    void refused(const QString &name);
    /** Kept, with the key of its result. */
    void kept(const QString &outcome);
    void done(const QString &sentence);

private:
    void start(const QString &outcome);
    void propose();
    bool readDay();
    void store(const Contact &talk);
    Contact talk() const;

    QPointer<Workspace> m_workspace;
    qint64 m_vacancyId = 0;
    qint64 m_landlordId = 0;
    qint64 m_taskId = 0;
    int m_taskVersion = 0;
    QVariantMap m_answers;
    QVariantMap m_errors;
    bool m_active = false;
    bool m_busy = false;
    bool m_dirty = false;
    bool m_isDayTyped = false;
};
