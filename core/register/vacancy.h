// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/base/tri.h"
#include "core/register/landlordterms.h"
#include "core/register/vacancyterms.h"
#include <QDateTime>

/** One vacancy of one dwelling, from the report to the letting: an episode. Costs are per month. */
struct Vacancy {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 dwellingId MEMBER dwellingId)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString externalNumber MEMBER externalNumber)
    Q_PROPERTY(QString openimmoObid MEMBER openimmoObid)
    Q_PROPERTY(QString providerKey MEMBER providerKey)
    Q_PROPERTY(ReportSource source MEMBER source)
    Q_PROPERTY(VacancyStatus status MEMBER status)
    Q_PROPERTY(QDateTime statusSince MEMBER statusSince)
    Q_PROPERTY(VacancyKind kind MEMBER kind)
    Q_PROPERTY(QDate vacantSince MEMBER vacantSince)
    Q_PROPERTY(DateAccuracy vacantSinceAccuracy MEMBER vacantSinceAccuracy)
    Q_PROPERTY(VacancyReason reason MEMBER reason)
    Q_PROPERTY(Evidence evidence MEMBER evidence)
    Q_PROPERTY(Availability availability MEMBER availability)
    Q_PROPERTY(QDate availableFrom MEMBER availableFrom)
    Q_PROPERTY(Tri availableWithin3Months MEMBER availableWithin3Months)
    Q_PROPERTY(UsePotential potential MEMBER potential)
    Q_PROPERTY(RenovationEffort renovationEffort MEMBER renovationEffort)
    Q_PROPERTY(Willingness willingness MEMBER willingness)
    Q_PROPERTY(QString willingnessNote MEMBER willingnessNote)
    Q_PROPERTY(TargetGroups targetGroups MEMBER targetGroups)
    Q_PROPERTY(std::optional<int> minTermMonths MEMBER minTermMonths)
    Q_PROPERTY(std::optional<int> maxTermMonths MEMBER maxTermMonths)
    Q_PROPERTY(QString fixedTermReason MEMBER fixedTermReason)
    Q_PROPERTY(std::optional<Cents> netCold MEMBER netCold)
    Q_PROPERTY(std::optional<Cents> coldOperatingCosts MEMBER coldOperatingCosts)
    Q_PROPERTY(std::optional<Cents> heatingCosts MEMBER heatingCosts)
    Q_PROPERTY(Tri heatingByTenant MEMBER heatingByTenant)
    Q_PROPERTY(Tri heatingInOperatingCosts MEMBER heatingInOperatingCosts)
    Q_PROPERTY(std::optional<Cents> flatRate MEMBER flatRate)
    Q_PROPERTY(std::optional<Cents> statedGrossCold MEMBER statedGrossCold)
    Q_PROPERTY(std::optional<Cents> statedGrossWarm MEMBER statedGrossWarm)
    Q_PROPERTY(Parking parking MEMBER parking)
    Q_PROPERTY(std::optional<Cents> parkingRent MEMBER parkingRent)
    Q_PROPERTY(Tri parkingMandatory MEMBER parkingMandatory)
    Q_PROPERTY(std::optional<Cents> kitchenSurcharge MEMBER kitchenSurcharge)
    Q_PROPERTY(std::optional<Cents> furnitureSurcharge MEMBER furnitureSurcharge)
    Q_PROPERTY(std::optional<Cents> deposit MEMBER deposit)
    Q_PROPERTY(QString depositNote MEMBER depositNote)
    Q_PROPERTY(std::optional<Cents> cooperativeShares MEMBER cooperativeShares)
    Q_PROPERTY(std::optional<Cents> takeoverPayment MEMBER takeoverPayment)
    Q_PROPERTY(std::optional<Cents> commission MEMBER commission)
    Q_PROPERTY(RentAdjustment rentAdjustment MEMBER rentAdjustment)
    Q_PROPERTY(std::optional<Cents> reducedNetCold MEMBER reducedNetCold)
    Q_PROPERTY(QDate reducedUntil MEMBER reducedUntil)
    Q_PROPERTY(std::optional<int> maxPersons MEMBER maxPersons)
    Q_PROPERTY(Tri sublet MEMBER sublet)
    Q_PROPERTY(Pets pets MEMBER pets)
    Q_PROPERTY(Tri nonSmoker MEMBER nonSmoker)
    Q_PROPERTY(Tri addressReleased MEMBER addressReleased)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QDate lastConfirmedOn MEMBER lastConfirmedOn)
    Q_PROPERTY(QString lastConfirmedBy MEMBER lastConfirmedBy)
    Q_PROPERTY(Channel lastConfirmedChannel MEMBER lastConfirmedChannel)
    Q_PROPERTY(QDate endedOn MEMBER endedOn)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 dwellingId = 0;
    /** LR-YYYY-NNNNN, given when added and never used again. */
    QString number = {};
    QString externalNumber = {};
    QString openimmoObid = {};
    /** Who numbered it: with externalNumber the key of repeated imports. */
    QString providerKey = {};
    ReportSource source = ReportSource::Unknown;
    VacancyStatus status = VacancyStatus::Draft;
    QDateTime statusSince = {};
    VacancyKind kind = VacancyKind::SingleDwelling;
    QDate vacantSince = {};
    DateAccuracy vacantSinceAccuracy = DateAccuracy::Day;
    VacancyReason reason = VacancyReason::Unknown;
    Evidence evidence = Evidence::Unknown;
    Availability availability = Availability::Unknown;
    QDate availableFrom = {};
    Tri availableWithin3Months = Tri::Unknown;
    UsePotential potential = UsePotential::Unknown;
    RenovationEffort renovationEffort = RenovationEffort::Unknown;
    Willingness willingness = Willingness::Unknown;
    QString willingnessNote = {};
    TargetGroups targetGroups = {};
    std::optional<int> minTermMonths = {};
    std::optional<int> maxTermMonths = {};
    /** In writing, BGB §575. */
    QString fixedTermReason = {};
    std::optional<Cents> netCold = {};
    std::optional<Cents> coldOperatingCosts = {};
    std::optional<Cents> heatingCosts = {};
    /** The tenant has a contract with the supplier, so the landlord asks nothing for heating. */
    Tri heatingByTenant = Tri::Unknown;
    /** Then the split is unknown, and with it the gross cold rent. */
    Tri heatingInOperatingCosts = Tri::Unknown;
    /** One sum for everything; excludes the split. */
    std::optional<Cents> flatRate = {};
    /** As the landlord or the provider says, to check the sum against. */
    std::optional<Cents> statedGrossCold = {};
    std::optional<Cents> statedGrossWarm = {};
    Parking parking = Parking::Unknown;
    std::optional<Cents> parkingRent = {};
    Tri parkingMandatory = Tri::Unknown;
    std::optional<Cents> kitchenSurcharge = {};
    std::optional<Cents> furnitureSurcharge = {};
    std::optional<Cents> deposit = {};
    QString depositNote = {};
    std::optional<Cents> cooperativeShares = {};
    std::optional<Cents> takeoverPayment = {};
    std::optional<Cents> commission = {};
    RentAdjustment rentAdjustment = RentAdjustment::Unknown;
    std::optional<Cents> reducedNetCold = {};
    QDate reducedUntil = {};
    std::optional<int> maxPersons = {};
    Tri sublet = Tri::Unknown;
    Pets pets = Pets::Unknown;
    Tri nonSmoker = Tri::Unknown;
    /** OpenImmo objektadresse_freigeben; No withholds the address in prints. */
    Tri addressReleased = Tri::Unknown;
    QString description = {};
    QString note = {};
    QDate lastConfirmedOn = {};
    QString lastConfirmedBy = {};
    Channel lastConfirmedChannel = Channel::Unknown;
    /** When the episode was let or dropped. */
    QDate endedOn = {};
    bool operator==(const Vacancy &) const = default;
};

/** One step of an episode from status to status; reports count these, not the present state. */
struct StatusTransition {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 vacancyId MEMBER vacancyId)
    Q_PROPERTY(VacancyStatus fromStatus MEMBER fromStatus)
    Q_PROPERTY(VacancyStatus toStatus MEMBER toStatus)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString actorLogin MEMBER actorLogin)
    Q_PROPERTY(QString actorName MEMBER actorName)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString caseReference MEMBER caseReference)
    Q_PROPERTY(QString payer MEMBER payer)
    Q_PROPERTY(QDate effectiveOn MEMBER effectiveOn)
    Q_PROPERTY(QDate until MEMBER until)
    Q_PROPERTY(LetTo letTo MEMBER letTo)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 vacancyId = 0;
    VacancyStatus fromStatus = VacancyStatus::Draft;
    VacancyStatus toStatus = VacancyStatus::Draft;
    QDateTime at = {};
    QString actorLogin = {};
    QString actorName = {};
    QString reason = {};
    /** The case of the household's office; never a name. */
    QString caseReference = {};
    QString payer = {};
    /** What the step is about: consent of the household, papers handed over, start of the tenancy, signing. */
    QDate effectiveOn = {};
    /** End of a reservation, or when a resting vacancy comes up again. */
    QDate until = {};
    LetTo letTo = LetTo::Unknown;
    bool operator==(const StatusTransition &) const = default;
};
