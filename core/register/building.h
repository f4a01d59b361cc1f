// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/tri.h"
#include "core/register/dwellingterms.h"
#include <QDate>
#include <QString>

/** A building with its address, its place and its energy certificate. */
struct Building {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(std::optional<qint64> municipalityId MEMBER municipalityId)
    Q_PROPERTY(QString ags MEMBER ags)
    Q_PROPERTY(QString street MEMBER street)
    Q_PROPERTY(QString houseNumber MEMBER houseNumber)
    Q_PROPERTY(QString houseNumberSuffix MEMBER houseNumberSuffix)
    Q_PROPERTY(QString postalCode MEMBER postalCode)
    Q_PROPERTY(QString city MEMBER city)
    Q_PROPERTY(QString cityPart MEMBER cityPart)
    Q_PROPERTY(QString cadastralDistrict MEMBER cadastralDistrict)
    Q_PROPERTY(QString cadastralSection MEMBER cadastralSection)
    Q_PROPERTY(QString parcel MEMBER parcel)
    Q_PROPERTY(Wkb geom MEMBER geom)
    Q_PROPERTY(PositionAccuracy positionAccuracy MEMBER positionAccuracy)
    Q_PROPERTY(PositionOrigin positionOrigin MEMBER positionOrigin)
    Q_PROPERTY(std::optional<int> floorsTotal MEMBER floorsTotal)
    Q_PROPERTY(std::optional<int> constructionYear MEMBER constructionYear)
    Q_PROPERTY(Tri listedMonument MEMBER listedMonument)
    Q_PROPERTY(Tri lift MEMBER lift)
    Q_PROPERTY(CertificateKind certificateKind MEMBER certificateKind)
    Q_PROPERTY(QDate certificateIssuedOn MEMBER certificateIssuedOn)
    Q_PROPERTY(QDate certificateValidUntil MEMBER certificateValidUntil)
    Q_PROPERTY(QString certificateNumber MEMBER certificateNumber)
    Q_PROPERTY(std::optional<int> certificateEnergyTenths MEMBER certificateEnergyTenths)
    Q_PROPERTY(Tri certificateWithHotWater MEMBER certificateWithHotWater)
    Q_PROPERTY(EnergyCarriers certificateCarriers MEMBER certificateCarriers)
    Q_PROPERTY(std::optional<int> certificateConstructionYear MEMBER certificateConstructionYear)
    Q_PROPERTY(std::optional<int> certificateGeneratorYear MEMBER certificateGeneratorYear)
    Q_PROPERTY(EfficiencyClass certificateClass MEMBER certificateClass)
    Q_PROPERTY(Tri certificateBefore2014 MEMBER certificateBefore2014)
    Q_PROPERTY(QString note MEMBER note)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** Follows from the place, or from ags where there is none. */
    std::optional<qint64> municipalityId = {};
    /** Eight digits, with the leading zero; the key that stays when associations merge. */
    QString ags = {};
    QString street = {};
    QString houseNumber = {};
    QString houseNumberSuffix = {};
    QString postalCode = {};
    QString city = {};
    QString cityPart = {};
    QString cadastralDistrict = {};
    QString cadastralSection = {};
    QString parcel = {};
    /** A point; empty where nobody knows the place. */
    Wkb geom = {};
    PositionAccuracy positionAccuracy = PositionAccuracy::Unknown;
    PositionOrigin positionOrigin = PositionOrigin::Unknown;
    std::optional<int> floorsTotal = {};
    std::optional<int> constructionYear = {};
    Tri listedMonument = Tri::Unknown;
    Tri lift = Tri::Unknown;
    CertificateKind certificateKind = CertificateKind::Unknown;
    QDate certificateIssuedOn = {};
    QDate certificateValidUntil = {};
    QString certificateNumber = {};
    /** Final energy in tenths of a kWh per m² and year. */
    std::optional<int> certificateEnergyTenths = {};
    Tri certificateWithHotWater = Tri::Unknown;
    EnergyCarriers certificateCarriers = {};
    std::optional<int> certificateConstructionYear = {};
    std::optional<int> certificateGeneratorYear = {};
    EfficiencyClass certificateClass = EfficiencyClass::Unknown;
    /** Certificates from before May 2014 carry no class. */
    Tri certificateBefore2014 = Tri::Unknown;
    QString note = {};
    bool operator==(const Building &) const = default;
};
