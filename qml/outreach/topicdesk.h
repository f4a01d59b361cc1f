// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/topics.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** What the register says about the topics of information sessions: the list, and one of them while its text is changed. */
class TopicDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {code, title, law, isOwn, stand} of T01 to T15. */
    Q_PROPERTY(QVariantList topics READ topics NOTIFY changed)
    /** Of the one that is changed: "T05", and by name title, law, facts, plainFacts as typed. */
    Q_PROPERTY(QString code READ code NOTIFY edited)
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY edited)
    Q_PROPERTY(QString stand READ stand NOTIFY edited)
    /** The register says something else than Bleibe. */
    Q_PROPERTY(bool isOwn READ isOwn NOTIFY edited)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited)
    Q_PROPERTY(bool busy READ isBusy NOTIFY edited)
    Q_PROPERTY(QString titleError READ titleError NOTIFY edited)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList topics() const;
    QString code() const;
    QVariantMap texts() const;
    QString stand() const;
    bool isOwn() const { return m_text.id != 0; }
    bool isDirty() const { return !(m_text == m_stored); }
    bool isBusy() const { return m_busy; }
    QString titleError() const;

    Q_INVOKABLE void begin(int at);
    /** Takes what was typed: "title", "law", "facts" or "plainFacts". */
    Q_INVOKABLE void commit(const QString &name, const QString &text);
    Q_INVOKABLE void save();
    /** The text of Bleibe holds again. */
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void edited();
    /** Not kept because of the title. */
    void refused();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    struct Entry {
        TopicText text = {};
        TopicChange change = {};
    };
    static QString standOf(const Entry &entry);
    void reload();
    void finish(const Result<> &outcome, const QString &sentence);

    QPointer<Workspace> m_workspace;
    QList<Entry> m_entries;
    int m_at = -1;
    TopicText m_text;
    TopicText m_stored;
    bool m_busy = false;
};
