// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/household.h"
#include "qml/app/recordform.h"
#include "qml/placement/areachoice.h"
#include "qml/placement/destinationlist.h"
#include "qml/places/shapedrawing.h"

/** The entry form of a household, with the places it goes to and the area that was drawn for it. */
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
    Q_PROPERTY(DestinationList *destinations READ destinations CONSTANT)
    /** The permitted area while it is drawn. */
    Q_PROPERTY(ShapeDrawing *area READ area CONSTANT)
    Q_PROPERTY(bool hasArea READ hasArea NOTIFY edited)
    /** What is wrong with it, once saving was tried. */
    Q_PROPERTY(QString areaError READ areaError NOTIFY edited)

public:
    explicit HouseholdForm(QObject *parent = nullptr);

    qint64 householdId() const { return m_householdId; }
    void setHouseholdId(qint64 id);
    QString number() const { return m_stored.number; }
    AreaChoice *wishedAreas() { return &m_wishedAreas; }
    AreaChoice *residenceAreas() { return &m_residenceAreas; }
    bool asksAreas() const;
    DestinationList *destinations() { return &m_destinations; }
    ShapeDrawing *area() { return &m_area; }
    bool hasArea() const { return !m_household.geom.bytes.isEmpty(); }
    QString areaError() const { return m_areaError; }
    Q_INVOKABLE void removeArea();

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

Q_SIGNALS:
    void householdIdChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;
    QStringList partTables() const override { return {QStringLiteral("destination")}; }
    QList<RowKey> partRows() const override;

private:
    void show(const HouseholdEntry &entry);
    void showAreas();
    void takeDrawn();
    /** What stands against saving outside of the fields: the drawn area, a destination without all. */
    bool isRefused();
    /** Takes another's version; destinations that were changed here stay. */
    void mergeWith(const HouseholdEntry &theirs);
    void keepAreas(QString &member, const AreaChoice &choice);
    /** Hides what does not fit the rest, unless something stands in it. */
    void arrange();
    void follow(Workspace *workspace);
    void readLists();
    void suggestPayers(const QString &typed);

    qint64 m_householdId = 0;
    Household m_household;
    Household m_stored;
    QList<Destination> m_storedDestinations;
    DestinationList m_destinations;
    ShapeDrawing m_area;
    QString m_areaError;
    AreaChoice m_wishedAreas;
    AreaChoice m_residenceAreas;
    QStringList m_payers;
};
