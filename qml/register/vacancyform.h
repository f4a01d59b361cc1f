// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/checks.h"
#include "core/register/entry.h"
#include "qml/register/recordform.h"

/** The entry form of a vacancy with its dwelling and building. */
class VacancyForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 vacancyId READ vacancyId WRITE setVacancyId NOTIFY vacancyIdChanged)
    Q_PROPERTY(QString number READ number NOTIFY edited)
    /** {title, key} of the groups that unfold under the first fields. */
    Q_PROPERTY(QVariantList groups READ groups CONSTANT)
    /** Names of the fields that come first. */
    Q_PROPERTY(QStringList firstFields READ firstFields CONSTANT)
    /** The sums as they are typed, or "–". */
    Q_PROPERTY(QString grossColdText READ grossColdText NOTIFY edited)
    Q_PROPERTY(QString grossWarmText READ grossWarmText NOTIFY edited)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY edited)
    Q_PROPERTY(double lon READ lon NOTIFY edited)
    Q_PROPERTY(double lat READ lat NOTIFY edited)
    Q_PROPERTY(bool isPlacedByHand READ isPlacedByHand NOTIFY edited)
    /** The municipality around the pin; empty where there is no pin, or no border around it. */
    Q_PROPERTY(QString municipality READ municipality NOTIFY edited)
    /** Where the form, opened a second time, would undo somebody else's change: who and when. */
    Q_PROPERTY(QString conflict READ conflict NOTIFY edited)

public:
    explicit VacancyForm(QObject *parent = nullptr);

    qint64 vacancyId() const { return m_vacancyId; }
    void setVacancyId(qint64 id);
    QString number() const { return m_entry.vacancy.number; }
    QVariantList groups() const;
    QStringList firstFields() const;
    QString grossColdText() const;
    QString grossWarmText() const;
    bool hasPlace() const { return pointOf(m_entry.building.geom.bytes).has_value(); }
    double lon() const;
    double lat() const;
    bool isPlacedByHand() const { return m_entry.building.positionOrigin == PositionOrigin::Manual; }
    QString municipality() const { return m_municipality; }
    QString conflict() const { return m_conflict; }
    bool isDirty() const override { return !(m_entry == m_stored); }

    void save() override;
    void revert() override;
    /** Sets the pin by hand and fills what follows from it: municipality, postal code and city of the seat. */
    Q_INVOKABLE void setPlace(double lon, double lat);
    Q_INVOKABLE void clearPlace();
    /** Takes the other's version of what was not changed here, and keeps what was typed. */
    Q_INVOKABLE void takeOver();

Q_SIGNALS:
    void vacancyIdChanged();

protected:
    QList<Finding> findings() const override;

private:
    void show(const VacancyEntry &entry);
    void findMunicipality();

    qint64 m_vacancyId = 0;
    VacancyEntry m_entry;
    VacancyEntry m_stored;
    QString m_municipality;
    QString m_agsAtPlace;
    QString m_conflict;
};
