// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <functional>

/** A record that a form names, found by typing: a flat, a household, a landlord. */
class RecordChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("HandoverForm.flat")
    /** 0 while none is named. */
    Q_PROPERTY(qint64 id READ id NOTIFY edited)
    Q_PROPERTY(QString name READ name NOTIFY edited)
    Q_PROPERTY(QString details READ details NOTIFY edited)
    /** {id, name, details} of those that fit what is typed, the best first. */
    Q_PROPERTY(QVariantList matches READ matches NOTIFY matchesChanged)
    /** What the matches fit; the person may have typed on since. */
    Q_PROPERTY(QString searched READ searched NOTIFY matchesChanged)

public:
    struct Match {
        qint64 id = 0;
        QString name = {};
        QString details = {};
        bool operator==(const Match &) const = default;
    };
    using Find = std::function<Result<QList<Match>>(Sql &, const QString &)>;
    RecordChoice(Find find, QObject *parent);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    /** Without telling that somebody chose it. */
    void show(const Match &record);
    qint64 id() const { return m_record.id; }
    QString name() const { return m_record.name; }
    QString details() const { return m_record.details; }
    QVariantList matches() const;
    QString searched() const { return m_searched; }

    Q_INVOKABLE void search(const QString &text);
    /** Takes one of the matches. */
    Q_INVOKABLE void choose(int match);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void edited();
    void matchesChanged();
    /** By the person; also none. */
    void chosen();

private:
    void find();

    Find m_find;
    QPointer<Workspace> m_workspace;
    QTimer m_typing;
    QString m_text;
    QString m_searched;
    Match m_record;
    QList<Match> m_matches;
};
