// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/fit.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

/** How much each criterion of the ranking counts, as it is typed: load(), commit(), save(). */
class WeightsForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** What the criteria are called, in their order. */
    Q_PROPERTY(QStringList labels READ labels CONSTANT)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    /** Why one cannot be kept; empty where it can. */
    Q_PROPERTY(QStringList errors READ errors NOTIFY changed)
    /** What is wrong with all of them together. */
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(int sum READ sum NOTIFY changed)

public:
    explicit WeightsForm(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QStringList labels() const;
    QStringList texts() const { return m_texts; }
    QStringList errors() const;
    QString error() const;
    int sum() const;

    /** Reads what is kept; loaded() follows. */
    Q_INVOKABLE void load();
    Q_INVOKABLE void commit(int at, const QString &text);
    /** The usual ones, to be saved or not. */
    Q_INVOKABLE void reset();
    Q_INVOKABLE void save();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    void loaded();
    void saved();
    void refused();

private:
    void show(const FitWeights &weights);

    QPointer<Workspace> m_workspace;
    QStringList m_texts;
};
