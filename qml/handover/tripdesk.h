// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/trips.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <atomic>

/** The take-along files of the open register, and whether it is one itself; follows changes by itself. */
class TripDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {id, version, number, holder, items, days, isOut, isLate}, the newest first. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** How many are out. */
    Q_PROPERTY(int outCount READ outCount NOTIFY changed)
    /** The open register lies in a take-along file; then its number, who has it and until when. */
    Q_PROPERTY(bool isTrip READ isTrip NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    /** "MN-2026-00003 bei Otto Unterwegs, zurück bis 23.11.2026" */
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /** A file is being opened or packed. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /** What stands on the file that readHead() read: {number, sender, recipient, purpose, madeOn, expiresOn, fingerprint}; empty where
     * nothing does. */
    Q_PROPERTY(QVariantMap head READ head NOTIFY headChanged)
    /** Why the last file was not opened or packed; empty where nothing went wrong. */
    Q_PROPERTY(QString error READ error NOTIFY busyChanged)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList rows() const { return m_rows; }
    int outCount() const { return m_out; }
    bool isTrip() const { return m_own.has_value(); }
    QString number() const { return m_own ? m_own->number : QString(); }
    QString title() const;
    bool isBusy() const { return m_busy; }
    QString error() const { return m_error; }
    QVariantMap head() const { return m_head; }

    /** Another folder for opened files, for tests. */
    void setFolder(const QString &folder) { m_folder = folder; }

    /** Reads what stands on a take-along file in clear; one that was altered is told. */
    Q_INVOKABLE void readHead(const QUrl &file);
    /** Lays a take-along file open and shows it in the window. */
    Q_INVOKABLE void openFile(const QUrl &file, const QString &passphrase);
    /** Packs the open working copy again, closes it and removes it. */
    Q_INVOKABLE void giveBack(const QUrl &file, const QString &passphrase);
    Q_INVOKABLE void giveUp(qint64 id, int version);
    Q_INVOKABLE void cancel();
    /** "Mitnahme Otto Unterwegs 2026-11-23.bleibe-mit" in the documents folder. */
    Q_INVOKABLE QUrl suggestedFile(const QString &holder) const;
    /** {judgement, text} of a passphrase while it is typed. */
    Q_INVOKABLE QVariantMap strengthOf(const QString &passphrase) const;
    Q_INVOKABLE QString suggestPassphrase() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void busyChanged();
    void headChanged();
    void fileOpened();
    void gaveBack();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    void reload();
    void begin();
    void finish(const QString &error);
    void removeWhenFree(const std::weak_ptr<Database> &held, const QString &copy, const QString &folder, const QString &sentence);

    QPointer<Workspace> m_workspace;
    QVariantList m_rows;
    int m_out = 0;
    std::optional<Trip> m_own;
    bool m_busy = false;
    QString m_error;
    QVariantMap m_head;
    QString m_folder;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

/** Progress that also ends where @p cancelled is set: a dialog's own button beside the one of the status bar. */
Progress cancellable(const Progress &progress, std::shared_ptr<std::atomic_bool> cancelled);
