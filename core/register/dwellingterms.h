// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QFlags>
#include <QObject>

/** What a dwelling and its building can be. Unknown comes first everywhere: what nobody said is never guessed. */
namespace DwellingTerms {
Q_NAMESPACE

/** How exactly the place on the map is known. */
enum class PositionAccuracy {
    Unknown,
    HouseCoordinate,
    Street,
    PlaceCentre,
    Manual,
    Coarsened
};
Q_ENUM_NS(PositionAccuracy)

/** Whether the program found the place or a person set the pin. */
enum class PositionOrigin {
    Unknown,
    Automatic,
    Manual
};
Q_ENUM_NS(PositionOrigin)

enum class DwellingKind {
    Unknown,
    Flat,
    House,
    Room,
    Other
};
Q_ENUM_NS(DwellingKind)

/** OpenImmo wohnung@wohnungtyp. */
enum class FlatType {
    Unknown,
    Attic,
    Maisonette,
    LoftStudioAtelier,
    Penthouse,
    Terrace,
    Storey,
    GroundFloor,
    Basement,
    Apartment,
    Holiday,
    Gallery,
    UnfinishedAttic,
    AtticStorey
};
Q_ENUM_NS(FlatType)

/** OpenImmo haus@haustyp. */
enum class HouseType {
    Unknown,
    Terraced,
    EndTerrace,
    MidTerrace,
    CornerTerrace,
    SemiDetached,
    SingleFamily,
    TownHouse,
    Bungalow,
    Villa,
    FormerFarm,
    Farmhouse,
    CountryHouse,
    Manor,
    TwoFamily,
    MultiFamily,
    HolidayHouse,
    MountainHut,
    Chalet,
    BeachHouse,
    GardenHouse,
    ApartmentHouse,
    Castle,
    MansionHouse,
    Finca,
    Rustico,
    Prefabricated
};
Q_ENUM_NS(HouseType)

/** How the living area was found; WoFlV is the ordinance on living space. */
enum class AreaMethod {
    Unknown,
    Woflv,
    Din277,
    Estimated
};
Q_ENUM_NS(AreaMethod)

enum class BuildingSide {
    Left = 1,
    Middle = 2,
    Right = 4,
    Front = 8,
    Back = 16
};
Q_DECLARE_FLAGS(BuildingSides, BuildingSide)
Q_FLAG_NS(BuildingSides)

enum class Kitchen {
    Unknown,
    None,
    Fitted,
    Pantry,
    Open,
    SinkAndStove
};
Q_ENUM_NS(Kitchen)

enum class BathPart {
    Shower = 1,
    Tub = 2,
    Window = 4
};
Q_DECLARE_FLAGS(BathParts, BathPart)
Q_FLAG_NS(BathParts)

/** OpenImmo heizungsart. */
enum class HeatingKind {
    Stove = 1,
    OwnBoiler = 2,
    Central = 4,
    DistrictHeat = 8,
    Underfloor = 16
};
Q_DECLARE_FLAGS(HeatingKinds, HeatingKind)
Q_FLAG_NS(HeatingKinds)

/** OpenImmo befeuerung. */
enum class EnergyCarrier {
    Oil = 1,
    Gas = 2,
    Electric = 4,
    Alternative = 8,
    Solar = 16,
    Geothermal = 32,
    AirHeatPump = 64,
    DistrictHeat = 128,
    CombinedHeatAndPower = 256,
    WaterElectric = 512,
    Pellet = 1024,
    Coal = 2048,
    Wood = 4096,
    LiquidGas = 8192
};
Q_DECLARE_FLAGS(EnergyCarriers, EnergyCarrier)
Q_FLAG_NS(EnergyCarriers)

enum class HotWater {
    Unknown,
    Central,
    DecentralElectric,
    DecentralGas
};
Q_ENUM_NS(HotWater)

enum class Furnishing {
    Unknown,
    None,
    Partly,
    Fully
};
Q_ENUM_NS(Furnishing)

enum class Internet {
    Unknown,
    None,
    Dsl,
    Cable,
    Fibre
};
Q_ENUM_NS(Internet)

/** OpenImmo zustand@zustand_art. */
enum class Condition {
    Unknown,
    FirstOccupancy,
    AsNew,
    Modernised,
    WellKept,
    PartlyOrFullyRenovated,
    PartlyRefurbished,
    PartlyOrFullyRefurbished,
    FullyRefurbished,
    NeedsRenovation,
    NeedsRefurbishment,
    ByArrangement,
    Dilapidated,
    Gutted,
    ForDemolition,
    Shell,
    Planned
};
Q_ENUM_NS(Condition)

enum class DefectSeverity {
    Unknown,
    None,
    Minor,
    Considerable,
    Uninhabitable
};
Q_ENUM_NS(DefectSeverity)

/** Energy certificate after the Gebäudemodernisierungsgesetz. */
enum class CertificateKind {
    Unknown,
    Demand,
    Consumption,
    NotRequired,
    Missing
};
Q_ENUM_NS(CertificateKind)

enum class EfficiencyClass {
    Unknown,
    APlus,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H
};
Q_ENUM_NS(EfficiencyClass)

Q_DECLARE_OPERATORS_FOR_FLAGS(BuildingSides)
Q_DECLARE_OPERATORS_FOR_FLAGS(BathParts)
Q_DECLARE_OPERATORS_FOR_FLAGS(HeatingKinds)
Q_DECLARE_OPERATORS_FOR_FLAGS(EnergyCarriers)
}
using namespace DwellingTerms;
