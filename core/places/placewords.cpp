// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/placeterms.h"
#include "core/register/wordlists.h"
#include <QCoreApplication>
#include <array>

// clang-format off
namespace {
constexpr std::array placeKindWords{
    Word{"Other", QT_TRANSLATE_NOOP("Term", "anderer Ort")}, Word{"Stop", QT_TRANSLATE_NOOP("Term", "Haltestelle")},
    Word{"Station", QT_TRANSLATE_NOOP("Term", "Bahnhof")}, Word{"CommunityBus", QT_TRANSLATE_NOOP("Term", "Bürgerbus")},
    Word{"RideBench", QT_TRANSLATE_NOOP("Term", "Mitfahrerbank")}, Word{"Hotspot", QT_TRANSLATE_NOOP("Term", "Hotspot")},
    Word{"Supermarket", QT_TRANSLATE_NOOP("Term", "Supermarkt")}, Word{"VillageShop", QT_TRANSLATE_NOOP("Term", "Dorfladen")},
    Word{"Bakery", QT_TRANSLATE_NOOP("Term", "Bäcker")}, Word{"Butcher", QT_TRANSLATE_NOOP("Term", "Metzger")},
    Word{"OtherShop", QT_TRANSLATE_NOOP("Term", "Geschäft")}, Word{"MobileTrader", QT_TRANSLATE_NOOP("Term", "Mobiler Händler")},
    Word{"FoodBank", QT_TRANSLATE_NOOP("Term", "Tafel")}, Word{"ClothingBank", QT_TRANSLATE_NOOP("Term", "Kleiderkammer")},
    Word{"Bank", QT_TRANSLATE_NOOP("Term", "Bank oder Geldautomat")}, Word{"PostOffice", QT_TRANSLATE_NOOP("Term", "Post")},
    Word{"Doctor", QT_TRANSLATE_NOOP("Term", "Arztpraxis")}, Word{"Paediatrician", QT_TRANSLATE_NOOP("Term", "Kinderarzt")},
    Word{"Pharmacy", QT_TRANSLATE_NOOP("Term", "Apotheke")}, Word{"Hospital", QT_TRANSLATE_NOOP("Term", "Krankenhaus")},
    Word{"Kindergarten", QT_TRANSLATE_NOOP("Term", "Kita")}, Word{"PrimarySchool", QT_TRANSLATE_NOOP("Term", "Grundschule")},
    Word{"SecondarySchool", QT_TRANSLATE_NOOP("Term", "Weiterführende Schule")}, Word{"School", QT_TRANSLATE_NOOP("Term", "Schule")},
    Word{"Counselling", QT_TRANSLATE_NOOP("Term", "Beratungsstelle")}, Word{"Administration", QT_TRANSLATE_NOOP("Term", "Verwaltung")},
    Word{"JobCentre", QT_TRANSLATE_NOOP("Term", "Jobcenter")}, Word{"LanguageCourse", QT_TRANSLATE_NOOP("Term", "Sprachkurs")},
    Word{"DrivingSchool", QT_TRANSLATE_NOOP("Term", "Fahrschule")},
};
constexpr std::array placeGroupWords{
    Word{"Transit", QT_TRANSLATE_NOOP("Term", "Bus und Bahn")}, Word{"CommunityBus", QT_TRANSLATE_NOOP("Term", "Bürgerbusse")},
    Word{"RideBench", QT_TRANSLATE_NOOP("Term", "Mitfahrerbänke")}, Word{"Hotspot", QT_TRANSLATE_NOOP("Term", "Hotspots")},
    Word{"Supply", QT_TRANSLATE_NOOP("Term", "Einkauf und Versorgung")}, Word{"Health", QT_TRANSLATE_NOOP("Term", "Gesundheit")},
    Word{"Education", QT_TRANSLATE_NOOP("Term", "Kita und Schule")}, Word{"Advice", QT_TRANSLATE_NOOP("Term", "Amt und Beratung")},
};
constexpr std::array programWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Wifi4rlp", "wifi4rlp"}, Word{"Wifi4eu", "WiFi4EU"}, Word{"Freifunk", "Freifunk"},
    Word{"Municipal", QT_TRANSLATE_NOOP("Term", "kommunal")}, Word{"Other", QT_TRANSLATE_NOOP("Term", "anderes")},
};
constexpr std::array busFormWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"DoorToDoor", QT_TRANSLATE_NOOP("Term", "von Haus zu Haus")},
    Word{"FixedLine", QT_TRANSLATE_NOOP("Term", "feste Linie")}, Word{"LineOnDemand", QT_TRANSLATE_NOOP("Term", "Linie auf Anmeldung")},
    Word{"Corridor", QT_TRANSLATE_NOOP("Term", "Richtungsband")},
};
constexpr std::array bookingTypeWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"NotNeeded", QT_TRANSLATE_NOOP("Term", "ohne Anmeldung")},
    Word{"RealTime", QT_TRANSLATE_NOOP("Term", "bis zur Abfahrt")}, Word{"SameDay", QT_TRANSLATE_NOOP("Term", "am selben Tag")},
    Word{"PriorDay", QT_TRANSLATE_NOOP("Term", "an einem Tag davor")},
};
constexpr std::array fareWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"Free", QT_TRANSLATE_NOOP("Term", "kostenlos")},
    Word{"Donation", QT_TRANSLATE_NOOP("Term", "Spende")}, Word{"Tariff", QT_TRANSLATE_NOOP("Term", "Fahrpreis")},
};
constexpr std::array holidayRuleWords{
    Word{"Unknown", QT_TRANSLATE_NOOP("Term", "unbekannt")}, Word{"AsUsual", QT_TRANSLATE_NOOP("Term", "wie sonst")},
    Word{"NotRunning", QT_TRANSLATE_NOOP("Term", "fährt nicht")}, Word{"OnlyThen", QT_TRANSLATE_NOOP("Term", "fährt nur dann")},
};
constexpr std::array lists{
    WordList{"PlaceKind", placeKindWords}, WordList{"PlaceGroup", placeGroupWords}, WordList{"HotspotProgram", programWords},
    WordList{"BusForm", busFormWords}, WordList{"BookingType", bookingTypeWords}, WordList{"FareKind", fareWords},
    WordList{"HolidayRule", holidayRuleWords},
};
}
// clang-format on

std::span<const WordList> placeWords()
{
    return lists;
}

PlaceGroup groupOf(PlaceKind kind)
{
    using enum PlaceKind;
    switch (kind) {
    case Stop:
    case Station: return PlaceGroup::Transit;
    case CommunityBus: return PlaceGroup::CommunityBus;
    case RideBench: return PlaceGroup::RideBench;
    case Hotspot: return PlaceGroup::Hotspot;
    case Supermarket:
    case VillageShop:
    case Bakery:
    case Butcher:
    case OtherShop:
    case MobileTrader:
    case FoodBank:
    case ClothingBank:
    case Bank:
    case PostOffice: return PlaceGroup::Supply;
    case Doctor:
    case Paediatrician:
    case Pharmacy:
    case Hospital: return PlaceGroup::Health;
    case Kindergarten:
    case PrimarySchool:
    case SecondarySchool:
    case School: return PlaceGroup::Education;
    case Other:
    case Counselling:
    case Administration:
    case JobCentre:
    case LanguageCourse:
    case DrivingSchool: return PlaceGroup::Advice;
    }
    return PlaceGroup::Advice;
}
