// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/threads.h"
#include "core/register/task.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One session as the register has it, read anew with every change: what its summary and its view stand on. */
class SessionReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionSummary, SessionDetail")
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 shows none. */
    Q_PROPERTY(qint64 sessionId READ sessionId WRITE setSessionId NOTIFY sessionIdChanged)
    /** What is shown is the session that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)

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
    QString when() const;
    QVariantList tasks() const;
    /** Neither held nor cancelled. */
    bool isAhead() const;

Q_SIGNALS:
    void workspaceChanged();
    void sessionIdChanged();
    void changed();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

protected:
    struct Facts {
        InfoSession session = {};
        QList<Thread> threads = {};
        SessionFigures figures = {};
        /** Participations whose invitation has not gone out. */
        QList<qint64> unsent = {};
        QList<Task> tasks = {};
    };
    const Facts &read() const { return m_facts; }
    const InfoSession &session() const { return m_facts.session; }

private:
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload();

    QPointer<Workspace> m_workspace;
    qint64 m_sessionId = 0;
    Facts m_facts;
    QString m_error;
};
