// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/household.h"
#include "core/placement/placings.h"
#include "core/register/task.h"
#include "qml/app/recordreader.h"
#include "qml/placement/namedareas.h"
#include <QtQml/qqmlregistration.h>

/** Everything about one household that the page shows, in words; follows changes by itself. */
class HouseholdDetail : public RecordReader
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 shows none. */
    Q_PROPERTY(qint64 householdId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool hasHousehold READ hasHousehold NOTIFY changed)
    /** What is shown is the household that was asked for last. */
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    /** With the day where it is over. */
    Q_PROPERTY(QString status READ status NOTIFY changed)
    /** It looks for a flat. */
    Q_PROPERTY(bool isLooking READ isLooking NOTIFY changed)
    /** The legal circle; empty where unknown. */
    Q_PROPERTY(QString circle READ circle NOTIFY changed)
    /** "Jobcenter · Az. 12-345". */
    Q_PROPERTY(QString payer READ payer NOTIFY changed)
    /** "5 Personen, davon 2 Kinder unter 6". */
    Q_PROPERTY(QString persons READ persons NOTIFY changed)
    /** The flats on their way to it and those that came to nothing, see placingrows.h. */
    Q_PROPERTY(QVariantList placings READ placings NOTIFY changed)
    /** {text, isDue}: dates that somebody has to know, the nearest first. */
    Q_PROPERTY(QVariantList dates READ dates NOTIFY changed)
    /** {label, text} of what the flat has to have, of who pays, and of the rest. */
    Q_PROPERTY(QVariantList wishes READ wishes NOTIFY changed)
    Q_PROPERTY(QVariantList benefits READ benefits NOTIFY changed)
    /** What matching asks for and nobody has said, with commas. */
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)

public:
    explicit HouseholdDetail(QObject *parent = nullptr);

    bool hasHousehold() const { return m_facts.household.id != 0; }
    bool isLoaded() const { return hasHousehold() && m_facts.household.id == recordId(); }
    QString number() const { return m_facts.household.number; }
    QString status() const;
    bool isLooking() const;
    QString circle() const;
    QString payer() const;
    QString persons() const;
    QVariantList placings() const;
    QVariantList dates() const;
    QVariantList wishes() const;
    QVariantList benefits() const;
    QString missing() const;
    QString note() const { return m_facts.household.note; }
    QVariantList tasks() const;

    Q_INVOKABLE void remove();
    /** Number, head and facts as text, to paste elsewhere. */
    Q_INVOKABLE QString asText() const;

Q_SIGNALS:
    void removed();

private:
    struct Facts {
        Household household = {};
        QStringList destinations = {};
        QList<Placing> placings = {};
        QList<NamedArea> areas = {};
        QList<Task> tasks = {};
    };
    static Result<Facts> load(Sql &sql, qint64 id);
    void reload() override { show(m_facts, load); }
    QString residence() const;

    /** Once for each household that is chosen. */
    void noteReading();

    qint64 m_noted = 0;
    Facts m_facts;
};
