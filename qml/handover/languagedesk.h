// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handovertexts.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** The languages in which papers of a handover can be read, who checked them, and all words of one of them beside the German. */
class LanguageDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {code, name, ownName, rightToLeft, isReleased, isOld (released once, with other words), stand} of each. */
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed)
    /** The same of the one that is looked at; empty before begin(). */
    Q_PROPERTY(QVariantMap shown READ shown NOTIFY edited)
    /** {heading, isTitle, mark, german, text} of all words of it: heading above the first of a group, isTitle of a topic's title, mark
     * "E04.1" or empty. */
    Q_PROPERTY(QVariantList words READ words NOTIFY begun)
    Q_PROPERTY(bool busy READ isBusy NOTIFY edited)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList languages() const;
    QVariantMap shown() const;
    QVariantList words() const;
    bool isBusy() const { return m_busy; }

    /** Looks at the language at that place of the list. */
    Q_INVOKABLE void begin(int at);
    Q_INVOKABLE void release();
    Q_INVOKABLE void withdraw();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void edited();
    void begun();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    QVariantMap entry(const ReadingLanguage &language) const;
    const TextRelease *releaseOf(const QString &code) const;
    void reload();
    void finish(const Result<> &outcome, const QString &sentence);

    QPointer<Workspace> m_workspace;
    QList<TextRelease> m_releases;
    bool m_known = false;
    int m_at = -1;
    bool m_busy = false;
};
