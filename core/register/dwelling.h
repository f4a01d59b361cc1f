// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/tri.h"
#include "core/register/dwellingterms.h"
#include <QDate>
#include <QString>
#include <optional>

/** Floor of a dwelling under the roof whose storey nobody counted; above every other. */
constexpr int atticFloor = 99;

/** What can be let: a flat, a house, a room. It stays when a vacancy ends; photos and documents hang on it. */
struct Dwelling {
    Q_GADGET
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString uid MEMBER uid)
    Q_PROPERTY(QString office MEMBER office)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(qint64 buildingId MEMBER buildingId)
    Q_PROPERTY(QString flatNumber MEMBER flatNumber)
    Q_PROPERTY(BuildingSides sides MEMBER sides)
    Q_PROPERTY(QString positionNote MEMBER positionNote)
    Q_PROPERTY(std::optional<int> floor MEMBER floor)
    Q_PROPERTY(DwellingKind kind MEMBER kind)
    Q_PROPERTY(FlatType flatType MEMBER flatType)
    Q_PROPERTY(HouseType houseType MEMBER houseType)
    Q_PROPERTY(std::optional<int> livingAreaDm2 MEMBER livingAreaDm2)
    Q_PROPERTY(AreaMethod areaMethod MEMBER areaMethod)
    Q_PROPERTY(std::optional<int> usableAreaDm2 MEMBER usableAreaDm2)
    Q_PROPERTY(std::optional<int> cellarAreaDm2 MEMBER cellarAreaDm2)
    Q_PROPERTY(std::optional<int> halfRooms MEMBER halfRooms)
    Q_PROPERTY(std::optional<int> halfBedrooms MEMBER halfBedrooms)
    Q_PROPERTY(std::optional<int> bathrooms MEMBER bathrooms)
    Q_PROPERTY(std::optional<int> separateToilets MEMBER separateToilets)
    Q_PROPERTY(std::optional<int> balconies MEMBER balconies)
    Q_PROPERTY(std::optional<int> terraces MEMBER terraces)
    Q_PROPERTY(Tri garden MEMBER garden)
    Q_PROPERTY(Kitchen kitchen MEMBER kitchen)
    Q_PROPERTY(BathParts bath MEMBER bath)
    Q_PROPERTY(HeatingKinds heating MEMBER heating)
    Q_PROPERTY(EnergyCarriers energyCarriers MEMBER energyCarriers)
    Q_PROPERTY(HotWater hotWater MEMBER hotWater)
    Q_PROPERTY(Furnishing furnishing MEMBER furnishing)
    Q_PROPERTY(Tri accessible MEMBER accessible)
    Q_PROPERTY(Tri wheelchair MEMBER wheelchair)
    Q_PROPERTY(std::optional<int> stepsToDoor MEMBER stepsToDoor)
    Q_PROPERTY(Tri seniorFriendly MEMBER seniorFriendly)
    Q_PROPERTY(Tri cellar MEMBER cellar)
    Q_PROPERTY(Tri storeRoom MEMBER storeRoom)
    Q_PROPERTY(Tri laundryRoom MEMBER laundryRoom)
    Q_PROPERTY(Tri bicycleRoom MEMBER bicycleRoom)
    Q_PROPERTY(Internet internet MEMBER internet)
    Q_PROPERTY(std::optional<int> internetMbit MEMBER internetMbit)
    Q_PROPERTY(Tri sharingSuitable MEMBER sharingSuitable)
    Q_PROPERTY(Tri wbsRequired MEMBER wbsRequired)
    Q_PROPERTY(QString wbsSize MEMBER wbsSize)
    Q_PROPERTY(QString wbsIncomeGroup MEMBER wbsIncomeGroup)
    Q_PROPERTY(QDate bindingUntil MEMBER bindingUntil)
    Q_PROPERTY(std::optional<int> lastModernised MEMBER lastModernised)
    Q_PROPERTY(Condition condition MEMBER condition)
    Q_PROPERTY(QString defects MEMBER defects)
    Q_PROPERTY(DefectSeverity defectSeverity MEMBER defectSeverity)
    Q_PROPERTY(Tri smokeAlarms MEMBER smokeAlarms)
    Q_PROPERTY(QString note MEMBER note)
public:
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    qint64 buildingId = 0;
    QString flatNumber = {};
    BuildingSides sides = {};
    QString positionNote = {};
    /** 0 is the ground floor, below 0 the basement; atticFloor where only "attic" is known. */
    std::optional<int> floor = {};
    DwellingKind kind = DwellingKind::Unknown;
    FlatType flatType = FlatType::Unknown;
    HouseType houseType = HouseType::Unknown;
    /** Hundredths of a square metre, as all areas here. */
    std::optional<int> livingAreaDm2 = {};
    AreaMethod areaMethod = AreaMethod::Unknown;
    std::optional<int> usableAreaDm2 = {};
    std::optional<int> cellarAreaDm2 = {};
    /** Without kitchen and bath; 5 means 2,5 rooms. */
    std::optional<int> halfRooms = {};
    std::optional<int> halfBedrooms = {};
    std::optional<int> bathrooms = {};
    std::optional<int> separateToilets = {};
    std::optional<int> balconies = {};
    std::optional<int> terraces = {};
    Tri garden = Tri::Unknown;
    Kitchen kitchen = Kitchen::Unknown;
    BathParts bath = {};
    HeatingKinds heating = {};
    EnergyCarriers energyCarriers = {};
    HotWater hotWater = HotWater::Unknown;
    Furnishing furnishing = Furnishing::Unknown;
    /** Barrierefrei after DIN 18040-2. */
    Tri accessible = Tri::Unknown;
    /** Rollstuhlgerecht after DIN 18040-2 R. */
    Tri wheelchair = Tri::Unknown;
    std::optional<int> stepsToDoor = {};
    Tri seniorFriendly = Tri::Unknown;
    Tri cellar = Tri::Unknown;
    Tri storeRoom = Tri::Unknown;
    Tri laundryRoom = Tri::Unknown;
    Tri bicycleRoom = Tri::Unknown;
    Internet internet = Internet::Unknown;
    std::optional<int> internetMbit = {};
    Tri sharingSuitable = Tri::Unknown;
    /** Wohnberechtigungsschein: a permit for subsidised dwellings. */
    Tri wbsRequired = Tri::Unknown;
    QString wbsSize = {};
    QString wbsIncomeGroup = {};
    QDate bindingUntil = {};
    std::optional<int> lastModernised = {};
    Condition condition = Condition::Unknown;
    QString defects = {};
    DefectSeverity defectSeverity = DefectSeverity::Unknown;
    Tri smokeAlarms = Tri::Unknown;
    QString note = {};
    bool operator==(const Dwelling &) const = default;
};
