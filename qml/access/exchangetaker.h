// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/taking.h"
#include "qml/app/workspace.h"
#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>
#include <atomic>

/**
 * A file of another office, step by step: what stands on it, who signed it, what it would do, and what a person ticks. One row for each
 * record, each field that differs, each row that is new, and each offer to join.
 */
class ExchangeTaker : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** "head" (read, not opened), "list" (opened and shown), or empty. */
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /** {number, sender, recipient, purpose, madeOn, expiresOn, contents, deletion, fingerprint} of the file. */
    Q_PROPERTY(QVariantMap head READ head NOTIFY changed)
    /** "confirmed", "unknown", "changed", or empty. */
    Q_PROPERTY(QString trust READ trust NOTIFY changed)
    /** The fingerprint that is known under this name, where it is another one. */
    Q_PROPERTY(QString knownFingerprint READ knownFingerprint NOTIFY changed)
    /** Why this file is not taken; nothing else can be done with it then. */
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    /** Why the last try failed; it can be tried again. */
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY percentChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** {new, same, there, here, both, gone}: how many records stand how. */
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY changed)
    /** How many ticks would change something here. */
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY ticksChanged)

public:
    enum Role {
        Kind = Qt::UserRole, ///< "record", "field", "part", "join"
        Title,
        Detail,
        Here,
        There,
        State,
        StateText,
        IsTicked,
        IsTickable
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString stage() const { return m_shown ? QStringLiteral("list") : m_envelope ? QStringLiteral("head") : QString(); }
    QVariantMap head() const;
    QString trust() const;
    QString knownFingerprint() const { return m_standing ? m_standing->knownFingerprint : QString(); }
    QString refusal() const { return m_refusal; }
    QString error() const { return m_error; }
    bool isBusy() const { return m_busy; }
    int percent() const { return m_percent; }
    int count() const { return static_cast<int>(m_lines.size()); }
    QVariantMap counts() const;
    int tickedCount() const { return static_cast<int>(m_choices.taken.size()); }

    /** Reads what stands on a file and checks the signature; no passphrase is needed. */
    Q_INVOKABLE void look(const QUrl &file);
    /** Somebody compared the fingerprint by telephone. */
    Q_INVOKABLE void confirm();
    /** Opens the file and shows what it would do. */
    Q_INVOKABLE void read(const QString &passphrase);
    Q_INVOKABLE void tick(int row, bool on);
    /** "safe" (new ones, nothing overwritten), "all" (as there), "none". */
    Q_INVOKABLE void tickAll(const QString &which);
    /** Takes over what is ticked, as one step that can be taken back. */
    Q_INVOKABLE void take();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void ticksChanged();
    void percentChanged();
    void taken(const QString &sentence);

private:
    struct Line {
        QString kind = {};
        /** Indexes into the preview; -1 where it is none. */
        int record = 0;
        int difference = -1;
        int join = -1;
    };
    void finish(const QString &error);
    void judge();
    void show(const std::shared_ptr<const OpenedExchange> &opened, const QString &error = {});
    void layOut();
    QString keyAt(const Line &line) const;
    QVariant dataOfRecord(const Line &line, int role) const;
    QVariant dataOfDifference(const Line &line, int role) const;
    QVariant dataOfJoin(const Line &line, int role) const;
    Progress progressHere(const Progress &progress);

    QPointer<Workspace> m_workspace;
    QString m_file;
    std::optional<Envelope> m_envelope;
    std::optional<SenderStanding> m_standing;
    std::shared_ptr<const OpenedExchange> m_opened;
    bool m_shown = false;
    ExchangePreview m_preview;
    ExchangeChoices m_choices;
    QList<Line> m_lines;
    QString m_refusal;
    QString m_error;
    bool m_busy = false;
    int m_percent = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};
