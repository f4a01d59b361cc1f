// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/sponsors.h"
#include "core/register/task.h"
#include "qml/app/recordreader.h"
#include "qml/placement/namedareas.h"
#include <QtQml/qqmlregistration.h>

/** One sponsor as the side of the list shows it, with the households; follows changes by itself. */
class SponsorSummary : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows none. */
    Q_PROPERTY(qint64 sponsorId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasSponsor READ hasSponsor NOTIFY changed)
    /** What is shown is the sponsor that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
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
    using RecordReader::RecordReader;

    bool hasSponsor() const { return sponsor().id != 0; }
    bool isLoaded() const { return hasSponsor() && sponsor().id == recordId(); }
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
    void removed();

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
    void reload() override { show(m_facts, load); }

    Facts m_facts;
};
