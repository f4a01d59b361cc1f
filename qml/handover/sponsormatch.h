// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/sponsors.h"
#include "qml/app/workspace.h"
#include "qml/handover/recordchoice.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Begins a relation: a household, the sponsors who fit it with why, and from when. */
class SponsorMatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(RecordChoice *household READ household CONSTANT)
    /** {id, name, reason} of those who have room, the best first. */
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY changed)
    /** The sponsor that is chosen; 0 for none. */
    Q_PROPERTY(qint64 sponsorId READ sponsorId WRITE setSponsorId NOTIFY changed)
    /** The first day as one writes it. */
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString dayError READ dayError NOTIFY changed)
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY changed)
    /** Why it did not begin. */
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)

public:
    explicit SponsorMatch(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    RecordChoice *household() { return &m_household; }
    QVariantList suggestions() const;
    qint64 sponsorId() const { return m_sponsorId; }
    void setSponsorId(qint64 id);
    QString day() const { return m_day; }
    void setDay(const QString &typed);
    QString dayError() const { return m_dayError; }
    bool canBegin() const;
    QString error() const { return m_error; }
    bool isLoading() const { return m_loading; }

    /** For this household and sponsor; 0 where they are still to be chosen. */
    Q_INVOKABLE void start(qint64 householdId, qint64 sponsorId);
    Q_INVOKABLE void begin();

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    /** It began. */
    void begun(qint64 sponsorId, const QString &sentence);

private:
    void suggest();

    QPointer<Workspace> m_workspace;
    RecordChoice m_household;
    QList<SponsorSuggestion> m_suggestions;
    qint64 m_sponsorId = 0;
    qint64 m_wanted = 0;
    QString m_day;
    QDate m_begin;
    QString m_dayError;
    QString m_error;
    bool m_loading = false;
};
