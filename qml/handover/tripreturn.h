// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/tripmerge.h"
#include "qml/app/workspace.h"
#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <atomic>

/** A take-along file that came back: what it would do, and where a person has to choose. One row for each conflict. */
class TripReturn : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** A file was read and is shown. */
    Q_PROPERTY(bool isShown READ isShown NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** "MN-2026-00003, seit 20.11.2026 bei Otto Unterwegs" */
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /** One sentence for each handover and visit, then what is not taken over. */
    Q_PROPERTY(QStringList summary READ summary NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** Conflicts that nobody decided yet. */
    Q_PROPERTY(int openCount READ openCount NOTIFY choicesChanged)

public:
    enum Role {
        Label = Qt::UserRole,
        Before,
        Here,
        There,
        /** "here", "there", or empty. */
        Choice,
        IsWhole
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    bool isShown() const { return m_returned != nullptr; }
    bool isBusy() const { return m_busy; }
    QString error() const { return m_error; }
    QString title() const;
    QStringList summary() const { return m_preview.summary + m_preview.notes; }
    int count() const { return static_cast<int>(m_preview.conflicts.size()); }
    int openCount() const { return count() - static_cast<int>(m_choices.size()); }

    Q_INVOKABLE void read(const QUrl &file, const QString &passphrase);
    Q_INVOKABLE void choose(int row, const QString &side);
    Q_INVOKABLE void chooseAll(const QString &side);
    /** Takes over, as one step that can be taken back. */
    Q_INVOKABLE void merge();
    /** Lets the file go. */
    Q_INVOKABLE void clear();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void choicesChanged();
    void merged(const QString &sentence);

private:
    /** @p error is why it is shown again. */
    void show(const ReturnedTrip &returned, const QString &error = {});
    void finish(const QString &error);

    QPointer<Workspace> m_workspace;
    std::shared_ptr<const ReturnedTrip> m_returned;
    MergePreview m_preview;
    ReturnChoices m_choices;
    QString m_error;
    bool m_busy = false;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};
