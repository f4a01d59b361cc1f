// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/visits.h"
#include "core/register/task.h"
#include "qml/app/recordreader.h"
#include <QtQml/qqmlregistration.h>

/** One voluntary visit as the side of the list shows it, with the plan that it belongs to; follows changes by itself. */
class VisitSummary : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows none. */
    Q_PROPERTY(qint64 visitId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasVisit READ hasVisit NOTIFY changed)
    /** What is shown is the visit that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    /** The day: "2026-12-03". */
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString occasion READ occasion NOTIFY changed)
    /** "5 Tage überfällig", "heute", "erledigt". */
    Q_PROPERTY(QString urgency READ urgency NOTIFY changed)
    /** Name of the sign before it. */
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    /** Who has it in a take-along file; empty where nobody does. */
    Q_PROPERTY(QString holder READ holder NOTIFY changed)
    /** {label, text}. */
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /** What a form would say about the announcement and the day. */
    Q_PROPERTY(QStringList hints READ hints NOTIFY changed)
    /** Topics to be gone through, or that were, in words. */
    Q_PROPERTY(QStringList topics READ topics NOTIFY changed)
    /** "seit 02.11.2026, noch 3 geplant"; empty without a plan. */
    Q_PROPERTY(QString plan READ plan NOTIFY changed)
    Q_PROPERTY(bool hasOpenPlan READ hasOpenPlan NOTIFY changed)
    Q_PROPERTY(bool isPlanned READ isPlanned NOTIFY changed)
    /** Planned, and its day has come. */
    Q_PROPERTY(bool canFinish READ canFinish NOTIFY changed)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed)
    Q_PROPERTY(qint64 householdId READ householdId NOTIFY changed)
    Q_PROPERTY(QString householdNumber READ householdNumber NOTIFY changed)
    Q_PROPERTY(qint64 sponsorId READ sponsorId NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
    /** {value, text} of the ways in which a plan ends. */
    Q_PROPERTY(QVariantList endOptions READ endOptions CONSTANT)

public:
    using RecordReader::RecordReader;

    bool hasVisit() const { return visit().id != 0; }
    bool isLoaded() const { return hasVisit() && visit().id == recordId(); }
    QString number() const { return visit().number; }
    QString address() const { return m_facts.row.address; }
    QString when() const;
    QString day() const { return dayOf(visit()).toString(Qt::ISODate); }
    QString occasion() const;
    QString urgency() const;
    QString mark() const;
    QString holder() const { return m_facts.row.holder; }
    QVariantList facts() const;
    QStringList hints() const;
    QStringList topics() const;
    QString plan() const;
    bool hasOpenPlan() const { return m_facts.plan.has_value(); }
    bool isPlanned() const { return hasVisit() && visit().state == VisitState::Planned; }
    bool canFinish() const;
    bool isDone() const { return hasVisit() && visit().state == VisitState::Done; }
    qint64 householdId() const { return visit().householdId; }
    QString householdNumber() const { return m_facts.row.householdNumber; }
    qint64 sponsorId() const { return visit().sponsorId.value_or(0); }
    QVariantList tasks() const;
    QVariantList endOptions() const;

    Q_INVOKABLE void cancel();
    /** Ends the plan of the household for the reason with that key. */
    Q_INVOKABLE void endPlan(const QString &reason);

private:
    struct Facts {
        Visit visit = {};
        VisitRow row = {};
        /** The open one of the household. */
        std::optional<VisitPlan> plan = {};
        /** Still planned for the household. */
        int ahead = 0;
        QList<Task> tasks = {};
    };
    const Visit &visit() const { return m_facts.visit; }
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload() override { show(m_facts, load); }

    Facts m_facts;
};
