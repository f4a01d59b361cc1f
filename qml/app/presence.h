// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

/** Who else works on a record just now; while `holding`, the others see the person here. On a file there is nobody. */
class Presence : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY targetChanged REQUIRED)
    Q_PROPERTY(QString table READ table WRITE setTable NOTIFY targetChanged)
    /** 0 for none. */
    Q_PROPERTY(qint64 rowId READ rowId WRITE setRowId NOTIFY targetChanged)
    /** The record is being edited here. */
    Q_PROPERTY(bool holding READ isHolding WRITE setHolding NOTIFY targetChanged)
    /** It is on the screen; nobody is asked for while it is not. */
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY targetChanged)
    /** Names of the others, in alphabetical order. */
    Q_PROPERTY(QStringList others READ others NOTIFY othersChanged)
    /** "In Bearbeitung von Otto Anders und Paula Prüfer"; empty where nobody is. */
    Q_PROPERTY(QString text READ text NOTIFY othersChanged)

public:
    explicit Presence(QObject *parent = nullptr);
    ~Presence() override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString table() const { return m_wanted.table; }
    void setTable(const QString &table);
    qint64 rowId() const { return m_wanted.id; }
    void setRowId(qint64 id);
    bool isHolding() const { return m_holding; }
    void setHolding(bool holding);
    bool isWatching() const { return m_watching; }
    void setWatching(bool watching);
    QStringList others() const { return m_others; }
    QString text() const;

Q_SIGNALS:
    void targetChanged();
    void othersChanged();

private:
    /** A row that is held, in the register in which it is. */
    struct Row {
        QString table = {};
        qint64 id = 0;
        bool operator==(const Row &) const = default;
    };
    void follow();
    void hold(const Row &row);
    void letGo();
    void look();
    void show(const QStringList &others);
    bool isAsked() const;

    QPointer<Workspace> m_workspace;
    Row m_wanted;
    Row m_held;
    /** The register of m_held, which may not be the open one any more. */
    std::weak_ptr<Database> m_heldIn;
    bool m_holding = false;
    bool m_watching = false;
    QStringList m_others;
    QTimer m_pause;
};
