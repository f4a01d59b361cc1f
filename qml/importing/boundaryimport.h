// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/staging.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Boundaries on their way in: read from a file, shown, then kept as one step or dropped. */
class BoundaryImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    /** "idle", "reading", "staged", "keeping", "kept" or "failed". */
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** {label, count, kind} of what would be added, changed, gone, refused. */
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)
    /** {kind, name, key, text}: every municipality that is new, changed, gone or refused, and why. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** What was assumed or repaired, in words. */
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    /** Something would change. */
    Q_PROPERTY(bool hasWork READ hasWork NOTIFY changed)
    Q_PROPERTY(bool hasGone READ hasGone NOTIFY changed)

public:
    explicit BoundaryImport(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString state() const { return m_state; }
    QString fileName() const;
    QString error() const { return m_error; }
    QVariantList counts() const;
    QVariantList rows() const;
    QStringList notes() const;
    bool hasWork() const { return !m_staged.added.isEmpty() || !m_staged.changed.isEmpty() || hasGone(); }
    bool hasGone() const { return !m_staged.gone.isEmpty(); }

    /** Reads and compares; @p district limits it to keys that start so. Nothing is kept yet. */
    Q_INVOKABLE void read(const QUrl &file, const QString &district);
    Q_INVOKABLE void keep(bool removeGone);
    Q_INVOKABLE void drop();

Q_SIGNALS:
    void changed();
    /** Kept: "50 neu, 0 geändert, 0 entfernt". */
    void kept(const QString &summary);

private:
    void go(const QString &state, const QString &error = {});

    QPointer<Workspace> m_workspace;
    QString m_state = QStringLiteral("idle");
    QString m_file;
    QString m_error;
    StagedBoundaries m_staged;
};
