// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/tri.h"
#include "core/limits/limitterms.h"
#include "core/placement/placementterms.h"
#include <QDate>
#include <QList>
#include <optional>

/** Who looks for a flat, as little as matching needs: a number instead of a name, no nationality, no religion, no health. */
struct Household {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(HouseholdStatus status MEMBER status)
    Q_PROPERTY(LegalCircle circle MEMBER circle)
    Q_PROPERTY(QString payer MEMBER payer)
    Q_PROPERTY(QString caseReference MEMBER caseReference)
    Q_PROPERTY(std::optional<int> persons MEMBER persons)
    Q_PROPERTY(QString benefitPersons MEMBER benefitPersons)
    Q_PROPERTY(std::optional<int> childrenUnder6 MEMBER childrenUnder6)
    Q_PROPERTY(std::optional<int> children6To17 MEMBER children6To17)
    Q_PROPERTY(QDate expectedFrom MEMBER expectedFrom)
    Q_PROPERTY(QDate neededFrom MEMBER neededFrom)
    Q_PROPERTY(QString wishedAreas MEMBER wishedAreas)
    Q_PROPERTY(std::optional<int> halfRoomsMin MEMBER halfRoomsMin)
    Q_PROPERTY(AccessNeed access MEMBER access)
    Q_PROPERTY(Tri pets MEMBER pets)
    Q_PROPERTY(Tri wbs MEMBER wbs)
    Q_PROPERTY(std::optional<int> wbsPersons MEMBER wbsPersons)
    Q_PROPERTY(Tri car MEMBER car)
    Q_PROPERTY(Tri drivingLicence MEMBER drivingLicence)
    Q_PROPERTY(ResidenceRule residenceRule MEMBER residenceRule)
    Q_PROPERTY(QString residenceAreas MEMBER residenceAreas)
    Q_PROPERTY(Wkb geom MEMBER geom)
    Q_PROPERTY(QDate residenceUntil MEMBER residenceUntil)
    Q_PROPERTY(CommitmentState commitment MEMBER commitment)
    Q_PROPERTY(QDate commitmentUntil MEMBER commitmentUntil)
    Q_PROPERTY(QString benefitSpans MEMBER benefitSpans)
    Q_PROPERTY(Tri under25 MEMBER under25)
    Q_PROPERTY(Tri lossThreatened MEMBER lossThreatened)
    Q_PROPERTY(QDate lossOn MEMBER lossOn)
    Q_PROPERTY(QString interpreterLanguage MEMBER interpreterLanguage)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QDate endedOn MEMBER endedOn)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** G-YYYY-NNNNN, given when added and never used again: the pseudonym by which everybody speaks of the household. */
    QString number = {};
    HouseholdStatus status = HouseholdStatus::Searching;
    LegalCircle circle = LegalCircle::Unknown;
    /** The office that pays for housing. */
    QString payer = {};
    /** The payer's file; never a name. */
    QString caseReference = {};
    /** Everybody who will live there, also those without benefits. */
    std::optional<int> persons = {};
    /** Persons of each benefit household: "3", or "2, 1"; empty where all persons are one. */
    QString benefitPersons = {};
    std::optional<int> childrenUnder6 = {};
    std::optional<int> children6To17 = {};
    /** One more person from then on; with the household's consent only. */
    QDate expectedFrom = {};
    QDate neededFrom = {};
    /** Keys of municipalities (AGS) and associations, with semicolons between. */
    QString wishedAreas = {};
    std::optional<int> halfRoomsMin = {};
    AccessNeed access = AccessNeed::Unknown;
    /** Whether an animal comes along. */
    Tri pets = Tri::Unknown;
    /** Whether a Wohnberechtigungsschein is there, and for how many persons. */
    Tri wbs = Tri::Unknown;
    std::optional<int> wbsPersons = {};
    Tri car = Tri::Unknown;
    Tri drivingLicence = Tri::Unknown;
    ResidenceRule residenceRule = ResidenceRule::Unclear;
    /** As wishedAreas; where the rule is Areas. */
    QString residenceAreas = {};
    /** A permitted area drawn on the map, EPSG:25832; besides residenceAreas. */
    Wkb geom = {};
    /** The last day on which the rule holds; invalid where nobody said. */
    QDate residenceUntil = {};
    CommitmentState commitment = CommitmentState::NotRequested;
    QDate commitmentUntil = {};
    /** Months with benefits: "03/2021–10/2022, 03/2026–"; from them the Karenz follows. */
    QString benefitSpans = {};
    /** §22(5) SGB II: below 25 and leaving the parents, a commitment is needed in any case. */
    Tri under25 = Tri::Unknown;
    Tri lossThreatened = Tri::Unknown;
    QDate lossOn = {};
    /** Only where an interpreter is needed. */
    QString interpreterLanguage = {};
    /** Objective facts only. */
    QString note = {};
    /** When the household found a flat or stopped looking. */
    QDate endedOn = {};
    bool operator==(const Household &) const = default;
};

/** Where a household goes to every day; a place, not an address of a person. */
struct Destination {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 householdId MEMBER householdId)
    Q_PROPERTY(DestinationKind kind MEMBER kind)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(Wkb geom MEMBER geom)

public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 householdId = 0;
    DestinationKind kind = DestinationKind::Work;
    /** "Schule Otterberg"; never a person. */
    QString name = {};
    /** A point. */
    Wkb geom = {};
    bool operator==(const Destination &) const = default;
};

/** So many a household can have: nobody weighs more ways against each other. */
inline constexpr qsizetype mostDestinations = 6;

/** A household with the places it goes to. */
struct HouseholdEntry {
    Household household = {};
    QList<Destination> destinations = {};
    bool operator==(const HouseholdEntry &) const = default;
};
