// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/osmimport.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** A base map on its way in: read from an OSM file, shown in numbers, then kept as one step or dropped. */
class MapImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY changed REQUIRED)
    /** "idle", "reading", "staged", "keeping", "kept" or "failed". */
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** {label, count} of what the map would show. */
    Q_PROPERTY(QVariantList counts READ counts NOTIFY changed)
    /** What the file is, how old, and what of it is left out: one sentence each. */
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)

public:
    explicit MapImport(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString state() const { return m_state; }
    QString fileName() const;
    QString error() const { return m_error; }
    QVariantList counts() const;
    QStringList facts() const;

    /** True where the name of a file says that it holds OSM data. */
    Q_INVOKABLE static bool takes(const QUrl &file);
    /** Reads and counts; nothing is kept yet. */
    Q_INVOKABLE void read(const QUrl &file);
    Q_INVOKABLE void keep();
    Q_INVOKABLE void drop();

Q_SIGNALS:
    void changed();
    void kept();

private:
    void go(const QString &state, const QString &error = {});

    QPointer<Workspace> m_workspace;
    QString m_state = QStringLiteral("idle");
    QString m_file;
    QString m_error;
    std::shared_ptr<const StagedOsm> m_staged;
};
