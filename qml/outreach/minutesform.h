// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The minutes of a session while they are written, until they are released. */
class MinutesForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(qint64 sessionId READ sessionId WRITE setSessionId NOTIFY sessionIdChanged)
    /** By name: chair, minuteTaker, staffCount, guestCount, beginsAt, endsAt (as typed), minutes, openQuestions. */
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed)
    /** {heading, result} of the agenda. */
    Q_PROPERTY(QVariantList items READ items NOTIFY changed)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
    /** What is wrong, by name. */
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)
    /** What strikes in the texts, as sentences. */
    Q_PROPERTY(QStringList findings READ findings NOTIFY changed)
    /** Something was written that is not kept yet. */
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool released READ isReleased NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 sessionId() const { return m_sessionId; }
    void setSessionId(qint64 id);
    QVariantMap answers() const { return m_answers; }
    QVariantList items() const;
    int itemCount() const { return static_cast<int>(m_entry.items.size()); }
    QVariantMap errors() const { return m_errors; }
    QStringList findings() const;
    bool isDirty() const { return m_dirty; }
    bool isBusy() const { return m_busy; }
    bool isReleased() const { return m_entry.session.minutesReleasedOn.isValid(); }

    Q_INVOKABLE void answer(const QString &name, const QString &text);
    /** Changes heading or result of a point. */
    Q_INVOKABLE void answerItem(int row, const QString &name, const QString &text);
    Q_INVOKABLE void addItem();
    Q_INVOKABLE void removeItem(int row);
    Q_INVOKABLE void save();
    /** Keeps what was written and releases it, as one step. */
    Q_INVOKABLE void release();
    Q_INVOKABLE void reopen();
    /** Forgets what was written and not kept. */
    Q_INVOKABLE void revert();

Q_SIGNALS:
    void workspaceChanged();
    void sessionIdChanged();
    void changed();
    void saved();
    /** Not kept because of this answer. */
    void refused(const QString &name);
    void done(const QString &sentence);

private:
    void reload();
    void show(const SessionEntry &entry);
    /** The session with what was typed; false where something cannot be read. */
    bool read();
    template<class Change> void write(Change change, const QString &sentence);

    QPointer<Workspace> m_workspace;
    qint64 m_sessionId = 0;
    SessionEntry m_entry;
    QVariantMap m_answers;
    QVariantMap m_errors;
    bool m_dirty = false;
    bool m_busy = false;
};
