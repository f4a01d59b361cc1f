// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "core/outreach/threads.h"
#include "core/register/task.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One talk with landlords as its page shows it, in words, and what can be done with the whole of it; follows changes by itself. */
class SessionDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 shows none. */
    Q_PROPERTY(qint64 sessionId READ sessionId WRITE setSessionId NOTIFY sessionIdChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    /** Name of the sign before the status. */
    Q_PROPERTY(QString statusSign READ statusSign NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    /** With whether there are steps. */
    Q_PROPERTY(QString where READ where NOTIFY changed)
    /** {value, label, judgement} of invited, coming, not coming, open, flats; once held, who came. */
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    /** On the list, without an invitation that went out. */
    Q_PROPERTY(int unsentCount READ unsentCount NOTIFY changed)
    /** Neither held nor cancelled. */
    Q_PROPERTY(bool isAhead READ isAhead NOTIFY changed)
    /** Its day has come and nobody has entered it as held. */
    Q_PROPERTY(bool canHold READ canHold NOTIFY changed)
    Q_PROPERTY(bool isDayReached READ isDayReached NOTIFY changed)
    Q_PROPERTY(bool canInvite READ canInvite NOTIFY changed)
    /** "Protokoll freigegeben am 04.12.2026 von Paula Muster", or that it is not. */
    Q_PROPERTY(QString minutesState READ minutesState NOTIFY changed)
    Q_PROPERTY(bool isReleased READ isReleased NOTIFY changed)
    /** {code, text, value, planned}, T01 to T15. */
    Q_PROPERTY(QVariantList topics READ topics NOTIFY changed)
    Q_PROPERTY(int topicCount READ topicCount NOTIFY changed)
    /** {id, text, landlord, landlordId, judgement, state, tone} of what was promised there. */
    Q_PROPERTY(QVariantList promises READ promises NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
    /** {landlordId, landlord, hasResult, lines}: the talk, then a line for each flat up to its tenancy; a line is a list of {text, page,
     * id, judgement}, page is empty where nothing opens. */
    Q_PROPERTY(QVariantList threads READ threads NOTIFY changed)
    /** What it brought in one line. */
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 sessionId() const { return m_sessionId; }
    void setSessionId(qint64 id);
    bool isLoaded() const { return m_facts.session.id != 0 && m_facts.session.id == m_sessionId; }
    QString error() const { return m_error; }
    QString number() const { return m_facts.session.number; }
    QString title() const { return m_facts.session.title; }
    QString status() const;
    QString statusSign() const;
    QString when() const;
    QString where() const;
    QVariantList figures() const;
    int openCount() const { return m_facts.figures.open; }
    int unsentCount() const { return static_cast<int>(m_facts.unsent.size()); }
    bool isAhead() const;
    bool canHold() const { return isLoaded() && isAhead() && isDayReached(); }
    bool isDayReached() const;
    bool canInvite() const;
    QString minutesState() const;
    bool isReleased() const { return m_facts.session.minutesReleasedOn.isValid(); }
    QVariantList topics() const;
    int topicCount() const;
    QVariantList promises() const;
    QVariantList tasks() const;
    QVariantList threads() const;
    QString outcome() const;

    Q_INVOKABLE void hold();
    Q_INVOKABLE void callOff();
    /** The invitations of those who have none yet went out today. */
    Q_INVOKABLE void noteSent();
    /** Plans a topic, or no longer. */
    Q_INVOKABLE void planTopic(int value, bool planned);

Q_SIGNALS:
    void workspaceChanged();
    void sessionIdChanged();
    void changed();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    struct Facts {
        InfoSession session = {};
        QList<Thread> threads = {};
        SessionFigures figures = {};
        /** Participations whose invitation has not gone out. */
        QList<qint64> unsent = {};
        QList<Task> tasks = {};
    };
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload();
    /** Runs a change of the whole session and says what was done. */
    template<class Change> void change(Change change, const QString &sentence);

    QPointer<Workspace> m_workspace;
    qint64 m_sessionId = 0;
    Facts m_facts;
    QString m_error;
};
