// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/feeds.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** A timetable, a list of hotspots or a census grid on its way in: recognised by its content, shown, then kept as one step or dropped. */
class FeedImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    /** "idle", "reading", "staged", "keeping", "kept" or "failed". */
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /** "Fahrplan (GTFS)": what the file holds. */
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** {label, count} of what would be added, changed, gone, refused. */
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)
    /** {kind, name, key, text}: every place that is not plain, and why. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** Source, what is in the file, what was left out: one sentence each. */
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(bool hasWork READ hasWork NOTIFY changed)
    Q_PROPERTY(bool hasGone READ hasGone NOTIFY changed)
    /** Some lie beside places of another source, and a person decides whether they come too. */
    Q_PROPERTY(bool hasDuplicates READ hasDuplicates NOTIFY changed)

public:
    explicit FeedImport(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString state() const { return m_state; }
    QString fileName() const;
    QString kindText() const;
    QString error() const { return m_error; }
    QVariantList counts() const;
    QVariantList rows() const;
    QStringList facts() const;
    bool hasWork() const { return m_staged.hasWork; }
    bool hasGone() const { return m_staged.kind == FeedKind::Hotspots && m_staged.counts.gone > 0; }
    bool hasDuplicates() const { return m_staged.kind == FeedKind::Hotspots && m_staged.counts.duplicates > 0; }

    /** True for a file that looks like one of these without being read in full. */
    Q_INVOKABLE static bool takes(const QUrl &file);
    /** Reads and compares; @p source names who publishes it, the file's own name where empty. Nothing is kept yet. */
    Q_INVOKABLE void read(const QUrl &file, const QString &source);
    Q_INVOKABLE void keep(bool takeDuplicates, bool endGone);
    Q_INVOKABLE void drop();

Q_SIGNALS:
    void changed();
    /** Kept: "258 neu, 0 geändert". */
    void kept(const QString &summary);

private:
    void go(const QString &state, const QString &error = {});

    QPointer<Workspace> m_workspace;
    QString m_state = QStringLiteral("idle");
    QString m_file;
    QString m_error;
    StagedFeed m_staged;
};
