// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/residence.h"
#include "core/handover/visits.h"
#include "qml/app/recordform.h"
#include "qml/handover/recordchoice.h"

/** Begins the visits of a household that was told that they are voluntary, and agreed. */
class VisitPlanForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(RecordChoice *household READ household CONSTANT)
    /** Why they cannot begin yet; empty while all is well or nobody tried. */
    Q_PROPERTY(QString householdError READ householdError NOTIFY edited)
    /** Where the household lives; empty where the register knows of no flat. */
    Q_PROPERTY(QString address READ address NOTIFY edited)
    /** When the visits would be: "Mo, 09.11.2026 · eine Woche nach Einzug". */
    Q_PROPERTY(QStringList days READ days NOTIFY edited)

public:
    explicit VisitPlanForm(QObject *parent = nullptr);

    RecordChoice *household() { return &m_household; }
    QString householdError() const;
    QString address() const { return m_home.address; }
    QStringList days() const;

    /** For this household; 0 where it is still to be chosen. */
    Q_INVOKABLE void begin(qint64 householdId);

    QStringList firstFields() const override;
    QVariantList groups() const override { return {}; }
    bool isDirty() const override;
    void save() override;
    void revert() override;

protected:
    QList<Finding> findings() const override;

private:
    struct Known {
        RecordChoice::Match household = {};
        Residence home = {};
    };
    static Result<Known> known(Sql &sql, qint64 householdId);
    void readHousehold(qint64 id);
    void show(const Known &known);
    void change();

    VisitPlan m_plan;
    VisitPlan m_stored;
    Residence m_home;
    RecordChoice m_household;
    bool m_isAsked = false;
};
