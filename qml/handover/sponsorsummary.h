// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/sponsors.h"
#include "core/register/task.h"
#include "qml/app/workspace.h"
#include "qml/placement/namedareas.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** One sponsor as the side of the list shows it, with the households; follows changes by itself. */
class SponsorSummary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** 0 shows none. */
    Q_PROPERTY(qint64 sponsorId READ sponsorId WRITE setSponsorId NOTIFY sponsorIdChanged)
    Q_PROPERTY(bool hasSponsor READ hasSponsor NOTIFY changed)
    /** What is shown is the sponsor that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    /** It is not in the register any more: somebody took it back. */
    Q_PROPERTY(bool isGone READ isGone NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    /** "2 von 3 Haushalten". */
    Q_PROPERTY(QString load READ load NOTIFY changed)
    /** Judgement beside it. */
    Q_PROPERTY(QString loadMark READ loadMark NOTIFY changed)
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    /** {label, text}. */
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /** {label, text, judgement} of consent, confidentiality, certificate, training. */
    Q_PROPERTY(QVariantList papers READ papers NOTIFY changed)
    /** {id, householdId, household, span, outcome, isOpen}, the open ones first. */
    Q_PROPERTY(QVariantList engagements READ engagements NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
    /** {value, text, hint} of the ways in which a relation ends, and what follows. */
    Q_PROPERTY(QVariantList endOptions READ endOptions CONSTANT)
    /** Nobody was ever stood by, so that the entry can go. */
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    qint64 sponsorId() const { return m_sponsorId; }
    void setSponsorId(qint64 id);
    bool hasSponsor() const { return sponsor().id != 0; }
    bool isLoaded() const { return hasSponsor() && sponsor().id == m_sponsorId; }
    QString error() const { return m_error; }
    bool isGone() const { return m_isGone; }
    QString name() const { return m_facts.row.name; }
    QString kind() const;
    QString load() const;
    QString loadMark() const;
    bool isActive() const { return m_facts.row.isActive; }
    QString phone() const { return sponsor().phone; }
    QString email() const { return sponsor().email; }
    QVariantList facts() const;
    QVariantList papers() const;
    QVariantList engagements() const;
    QVariantList tasks() const;
    QVariantList endOptions() const;
    bool canRemove() const { return hasSponsor() && m_facts.engagements.isEmpty(); }

    Q_INVOKABLE void remove();
    /** Ends the relation with that id on the day as one writes it; the error is said in words, empty where it is on its way. */
    Q_INVOKABLE QString end(qint64 engagementId, const QString &outcome, const QString &day);

Q_SIGNALS:
    void workspaceChanged();
    void sponsorIdChanged();
    void changed();
    void removed();
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    struct Facts {
        SponsorRow row = {};
        QList<Engagement> engagements = {};
        QHash<qint64, QString> households = {};
        QList<NamedArea> areas = {};
        QList<Task> tasks = {};
    };
    const Sponsor &sponsor() const { return m_facts.row.sponsor; }
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload();

    QPointer<Workspace> m_workspace;
    qint64 m_sponsorId = 0;
    Facts m_facts;
    QString m_error;
    bool m_isGone = false;
};
