// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "core/outreach/threads.h"
#include "core/register/task.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One information session as the side of the list shows it, in words; follows changes by itself. */
class SessionSummary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 shows none. */
    Q_PROPERTY(qint64 sessionId READ sessionId WRITE setSessionId NOTIFY sessionIdChanged)
    Q_PROPERTY(bool hasSession READ hasSession NOTIFY changed)
    /** What is shown is the session that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    /** A judgement, see tables.h. */
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    /** Name, address, steps and notes of the place, one a line. */
    Q_PROPERTY(QStringList place READ place NOTIFY changed)
    /** {label, text} of who speaks to whom. */
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /** {value, label, mark}: invited, coming, not coming, open, flats spoken of. */
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    /** {code, title}. */
    Q_PROPERTY(QVariantList topics READ topics NOTIFY changed)
    /** {text, isDue}: what comes next by the state of the session. */
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
    /** No invitation went out: it can go without a trace. */
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed)
    /** Not while its minutes are released. */
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 sessionId() const { return m_sessionId; }
    void setSessionId(qint64 id);

    bool hasSession() const { return m_facts.session.id != 0; }
    bool isLoaded() const { return hasSession() && m_facts.session.id == m_sessionId; }
    QString error() const { return m_error; }
    QString number() const { return m_facts.session.number; }
    QString title() const { return m_facts.session.title; }
    QString kind() const;
    QString status() const;
    QString mark() const;
    QString when() const;
    QStringList place() const;
    QVariantList facts() const;
    QVariantList figures() const;
    QVariantList topics() const;
    QVariantList steps() const;
    QVariantList tasks() const;
    bool canRemove() const { return hasSession() && !m_facts.session.invitedOn.isValid(); }
    bool canCancel() const;
    bool canEdit() const { return hasSession() && !m_facts.session.minutesReleasedOn.isValid(); }

    Q_INVOKABLE void remove();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void sessionIdChanged();
    void changed();
    void removed();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    struct Facts {
        InfoSession session = {};
        SessionFigures figures = {};
        QList<Task> tasks = {};
    };
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload();

    QPointer<Workspace> m_workspace;
    qint64 m_sessionId = 0;
    Facts m_facts;
    QString m_error;
};
