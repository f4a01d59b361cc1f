// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>

/** What lies on the map beside dwellings, and how it is run. Unknown comes first where it can occur. */
namespace PlaceTerms {
Q_NAMESPACE

enum class PlaceKind {
    Other,
    Stop,
    Station,
    CommunityBus,
    RideBench,
    Hotspot,
    Supermarket,
    VillageShop,
    Bakery,
    Butcher,
    OtherShop,
    MobileTrader,
    FoodBank,
    ClothingBank,
    Bank,
    PostOffice,
    Doctor,
    Paediatrician,
    Pharmacy,
    Hospital,
    Kindergarten,
    PrimarySchool,
    SecondarySchool,
    School,
    Counselling,
    Administration,
    JobCentre,
    LanguageCourse,
    DrivingSchool
};
Q_ENUM_NS(PlaceKind)

/** The layers of the map. */
enum class PlaceGroup {
    Transit,
    CommunityBus,
    RideBench,
    Hotspot,
    Supply,
    Health,
    Education,
    Advice
};
Q_ENUM_NS(PlaceGroup)

enum class HotspotProgram {
    Unknown,
    Wifi4rlp,
    Wifi4eu,
    Freifunk,
    Municipal,
    Other
};
Q_ENUM_NS(HotspotProgram)

/** How a Bürgerbus or on-demand bus runs (domain §5.1). */
enum class BusForm {
    Unknown,
    DoorToDoor,
    FixedLine,
    LineOnDemand,
    Corridor
};
Q_ENUM_NS(BusForm)

/** When a ride has to be booked; the last three are booking_type 0, 1 and 2 of GTFS-Flex. */
enum class BookingType {
    Unknown,
    NotNeeded,
    RealTime,
    SameDay,
    PriorDay
};
Q_ENUM_NS(BookingType)

enum class FareKind {
    Unknown,
    Free,
    Donation,
    Tariff
};
Q_ENUM_NS(FareKind)

/** What holds on public or school holidays. */
enum class HolidayRule {
    Unknown,
    AsUsual,
    NotRunning,
    OnlyThen
};
Q_ENUM_NS(HolidayRule)
}

using PlaceTerms::BookingType;
using PlaceTerms::BusForm;
using PlaceTerms::FareKind;
using PlaceTerms::HolidayRule;
using PlaceTerms::HotspotProgram;
using PlaceTerms::PlaceGroup;
using PlaceTerms::PlaceKind;

inline constexpr int placeGroups = 8;
/** The layer that shows this kind. */
PlaceGroup groupOf(PlaceKind kind);
