// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/checks.h"
#include "core/register/entry.h"
#include "qml/app/addressentry.h"
#include "qml/app/recordform.h"
#include "qml/landlord/landlordchoice.h"
#include "qml/register/twins.h"
#include <QJsonObject>
#include <QTimer>

/** The entry form of a vacancy with its dwelling, building and landlord, saved as one step. */
class VacancyForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 vacancyId READ vacancyId WRITE setVacancyId NOTIFY vacancyIdChanged)
    Q_PROPERTY(QString number READ number NOTIFY edited)
    /** The sums as they are typed, or "–". */
    Q_PROPERTY(QString grossColdText READ grossColdText NOTIFY edited)
    Q_PROPERTY(QString grossWarmText READ grossWarmText NOTIFY edited)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY edited)
    Q_PROPERTY(double lon READ lon NOTIFY edited)
    Q_PROPERTY(double lat READ lat NOTIFY edited)
    Q_PROPERTY(bool isPlacedByHand READ isPlacedByHand NOTIFY edited)
    /** How exact the pin is, and who set it: "von Hand gesetzt", "Ortsmitte". */
    Q_PROPERTY(QString accuracy READ accuracy NOTIFY edited)
    /** The town that was typed is none that the register knows. */
    Q_PROPERTY(bool isTownUnknown READ isTownUnknown NOTIFY edited)
    /** The municipality around the pin; empty where there is no pin, or no border around it. */
    Q_PROPERTY(QString municipality READ municipality NOTIFY edited)
    /** Other entries that may be this dwelling, as Twins::rows() gives them. */
    Q_PROPERTY(QVariantList twins READ twins NOTIFY edited)
    Q_PROPERTY(LandlordChoice *landlord READ landlord CONSTANT)

public:
    explicit VacancyForm(QObject *parent = nullptr);

    qint64 vacancyId() const { return m_vacancyId; }
    void setVacancyId(qint64 id);
    QString number() const { return m_entry.vacancy.number; }
    QString table() const override { return QStringLiteral("vacancy"); }
    QVariantList groups() const override;
    QStringList firstFields() const override;
    QString grossColdText() const;
    QString grossWarmText() const;
    bool hasPlace() const { return pointOf(m_entry.building.geom.bytes).has_value(); }
    double lon() const;
    double lat() const;
    bool isPlacedByHand() const { return m_entry.building.positionOrigin == PositionOrigin::Manual; }
    QString accuracy() const;
    bool isTownUnknown() const { return m_isTownUnknown; }
    QString municipality() const { return m_municipality; }
    LandlordChoice *landlord() { return &m_landlord; }
    QVariantList twins() const { return m_twins.rows(); }
    bool isDirty() const override { return !(m_entry == m_stored) || m_landlord.isDirty() || hasUnreadable(); }

    void save() override;
    void revert() override;
    /** Sets the pin by hand and fills what follows from it: municipality, postal code and city of the seat. */
    Q_INVOKABLE void setPlace(double lon, double lat);
    Q_INVOKABLE void clearPlace();
    /** The dwelling of that vacancy stands empty again: what was typed so far stays, the rest is taken from there. */
    Q_INVOKABLE void reuse(qint64 vacancyId);
    /** Goes on with what a crash left behind. */
    Q_INVOKABLE void resume();

Q_SIGNALS:
    void vacancyIdChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;

private:
    struct Opened {
        VacancyEntry entry = {};
        std::optional<DwellingLandlord> landlord = {};
    };
    static Result<Opened> load(Sql &sql, qint64 id);
    void open(qint64 id);
    void show(const VacancyEntry &entry);
    void findMunicipality(bool fills);
    /** Sets the pin to the middle of the town that was typed, unless somebody or something knows better. */
    void findTown();
    void takeAddress(const AddressHit &hit);
    void keepDraft();
    void applyDraft();
    void fill(const QString &name, const QString &ags, const QString &postalCode);

    qint64 m_vacancyId = 0;
    VacancyEntry m_entry;
    VacancyEntry m_stored;
    LandlordChoice m_landlord;
    Twins m_twins{this};
    /** Made once there are fields. */
    AddressEntry *m_address = nullptr;
    QString m_municipality;
    QString m_postalCode;
    QString m_agsAtPlace;
    bool m_isTownUnknown = false;
    QTimer m_draftPause;
    bool m_isDraftKept = false;
    /** To be applied once its entry is loaded. */
    QJsonObject m_left;
};
