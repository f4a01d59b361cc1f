// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverlist.h"
#include "core/handover/handoverparts.h"
#include "core/register/task.h"
#include "qml/app/recordreader.h"
#include <QtQml/qqmlregistration.h>

/** One handover as the side of the list shows it, in words, and what can be done with the whole of it; follows changes by itself. */
class HandoverSummary : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows none. */
    Q_PROPERTY(qint64 handoverId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasHandover READ hasHandover NOTIFY changed)
    /** What is shown is the handover that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    /** Name of the sign before the status. */
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    /** Why there is something to do about it; empty where there is nothing. */
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    /** Who has it in a take-along file; empty where nobody does. */
    Q_PROPERTY(QString holder READ holder NOTIFY changed)
    /** {label, text} of household, landlord, sponsor, language, days. */
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /** {title, text, spoken, isComplete, hasWarning} of each part that is gone through. */
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed)
    /** Of 100. */
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    /** What is missing for the signatures, and what stays open after them. */
    Q_PROPERTY(QStringList open READ open NOTIFY changed)
    /** "Übergabeprotokoll: Mieter, 30.11.2026, 11:20". */
    Q_PROPERTY(QStringList signatures READ signatures NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
    Q_PROPERTY(qint64 householdId READ householdId NOTIFY changed)
    Q_PROPERTY(qint64 landlordId READ landlordId NOTIFY changed)
    Q_PROPERTY(qint64 vacancyId READ vacancyId NOTIFY changed)
    Q_PROPERTY(qint64 sponsorId READ sponsorId NOTIFY changed)
    /** Planned or under way. */
    Q_PROPERTY(bool isAhead READ isAhead NOTIFY changed)
    /** Nobody signed, so that date and parties may change, and it can be called off or removed. */
    Q_PROPERTY(bool isUnsigned READ isUnsigned NOTIFY changed)

public:
    using RecordReader::RecordReader;

    bool hasHandover() const { return handover().id != 0; }
    bool isLoaded() const { return hasHandover() && handover().id == recordId(); }
    QString number() const { return handover().number; }
    QString kind() const;
    QString address() const { return m_facts.row.address; }
    QString when() const;
    QString status() const;
    QString mark() const;
    QString hint() const;
    QString holder() const { return m_facts.row.holder; }
    QVariantList facts() const;
    QVariantList sections() const;
    int percent() const;
    QStringList open() const;
    QStringList signatures() const;
    QString note() const { return handover().note; }
    QVariantList tasks() const;
    qint64 householdId() const { return handover().householdId.value_or(0); }
    qint64 landlordId() const { return handover().landlordId.value_or(0); }
    qint64 vacancyId() const { return handover().vacancyId.value_or(0); }
    qint64 sponsorId() const { return m_facts.row.sponsorId; }
    bool isAhead() const;
    bool isUnsigned() const { return isAhead() && m_facts.entry.signatures.isEmpty(); }

    Q_INVOKABLE void cancel();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void removed();

private:
    struct Facts {
        HandoverEntry entry = {};
        HandoverRow row = {};
        QString landlord = {};
        QList<Task> tasks = {};
    };
    const Handover &handover() const { return m_facts.entry.handover; }
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload() override { show(m_facts, load); }

    Facts m_facts;
};
