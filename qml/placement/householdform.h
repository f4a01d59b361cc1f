// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/household.h"
#include "qml/app/recordform.h"
#include "qml/placement/areachoice.h"

/** The entry form of a household. What it does not show, its destinations and a drawn area, stays as it is. */
class HouseholdForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 householdId READ householdId WRITE setHouseholdId NOTIFY householdIdChanged)
    Q_PROPERTY(QString number READ number NOTIFY edited)
    Q_PROPERTY(AreaChoice *wishedAreas READ wishedAreas CONSTANT)
    /** Where the household has to live; asked for while asksAreas. */
    Q_PROPERTY(AreaChoice *residenceAreas READ residenceAreas CONSTANT)
    Q_PROPERTY(bool asksAreas READ asksAreas NOTIFY edited)

public:
    explicit HouseholdForm(QObject *parent = nullptr);

    qint64 householdId() const { return m_householdId; }
    void setHouseholdId(qint64 id);
    QString number() const { return m_stored.number; }
    AreaChoice *wishedAreas() { return &m_wishedAreas; }
    AreaChoice *residenceAreas() { return &m_residenceAreas; }
    bool asksAreas() const;

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override { return !(m_household == m_stored) || hasUnreadable(); }
    void save() override;
    void revert() override;
    void takeOver() override;

Q_SIGNALS:
    void householdIdChanged();

protected:
    QList<Finding> findings() const override;

private:
    void show(const Household &household);
    void showAreas();
    void keepAreas(QString &member, const AreaChoice &choice);
    /** Hides what does not fit the rest, unless something stands in it. */
    void arrange();
    void follow(Workspace *workspace);
    void readLists();
    void suggestPayers(const QString &typed);

    qint64 m_householdId = 0;
    Household m_household;
    Household m_stored;
    AreaChoice m_wishedAreas;
    AreaChoice m_residenceAreas;
    QStringList m_payers;
};
