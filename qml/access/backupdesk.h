// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/restore.h"
#include "qml/app/workspace.h"

/** The copies of one register: listed, checked, compared with what is there today, put back. */
class BackupDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** The register that the copies are of: the open one, or one that could not be opened. */
    Q_PROPERTY(QString registerFile READ registerFile WRITE setRegisterFile NOTIFY registerFileChanged)
    /** {file, whenText, kindText, sizeText, placeText, checkText, judgement, isSecond} newest first; judgement "good", "bad" or "unknown".
     */
    Q_PROPERTY(QVariantList copies READ copies NOTIFY copiesChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY copiesChanged)
    /** A copy is being looked at. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY previewChanged)
    /** What is wrong with the copy that was looked at last; empty where it is sound. */
    Q_PROPERTY(QString error READ error NOTIFY previewChanged)
    /** What would be: {copyText, todayText, relation, sentence, lost: [{when, who, what}], moreLost, hint}; empty before look(). */
    Q_PROPERTY(QVariantMap preview READ preview NOTIFY previewChanged)

public:
    using QObject::QObject;

    void setWorkspace(Workspace *workspace);
    QString registerFile() const { return m_registerFile; }
    void setRegisterFile(const QString &file);
    QVariantList copies() const { return m_copies; }
    bool isLoading() const { return m_loading; }
    bool isBusy() const { return m_busy; }
    QString error() const { return m_error; }
    QVariantMap preview() const { return m_preview; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE QString pathOf(const QUrl &file) const { return file.toLocalFile(); }
    /** Opens a copy and checks all of it. */
    Q_INVOKABLE void check(const QString &copy);
    /** Checks a copy and tells what would be lost. */
    Q_INVOKABLE void look(const QString &copy);
    /** Forgets what was looked at. */
    Q_INVOKABLE void forget();
    /** Puts the copy that was looked at in the place of the register. */
    Q_INVOKABLE void restore();

Q_SIGNALS:
    void workspaceChanged();
    void registerFileChanged();
    void copiesChanged();
    void previewChanged();
    /** A copy was checked by hand. */
    void done(const QString &sentence);

private:
    bool isOpenOne() const { return m_workspace && m_workspace->backups()->registerFile() == m_registerFile; }
    void list(const QString &origin);
    QVariantMap row(const FoundBackup &found) const;
    void show(const RestorePreview &preview);
    void complain(const QString &copy, const Error &error);

    Workspace *m_workspace = nullptr;
    QString m_registerFile;
    QVariantList m_copies;
    bool m_loading = false;
    bool m_busy = false;
    QString m_error;
    QString m_copy;
    QString m_origin;
    QVariantMap m_preview;
};
