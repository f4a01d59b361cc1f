// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/osmkinds.h"
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {
using Kind = PlaceKind;

struct Meaning {
    const char *key;
    const char *value;
    Kind kind;
};

// The first that fits counts.
constexpr std::array meanings{Meaning{"railway", "station", Kind::Station}, Meaning{"railway", "halt", Kind::Station},
    Meaning{"amenity", "bus_station", Kind::Station}, Meaning{"public_transport", "station", Kind::Station},
    Meaning{"highway", "bus_stop", Kind::Stop}, Meaning{"railway", "tram_stop", Kind::Stop}, Meaning{"amenity", "pharmacy", Kind::Pharmacy},
    Meaning{"healthcare", "pharmacy", Kind::Pharmacy}, Meaning{"amenity", "hospital", Kind::Hospital},
    Meaning{"healthcare", "hospital", Kind::Hospital}, Meaning{"amenity", "doctors", Kind::Doctor},
    Meaning{"amenity", "clinic", Kind::Doctor}, Meaning{"healthcare", "doctor", Kind::Doctor},
    Meaning{"healthcare", "clinic", Kind::Doctor}, Meaning{"healthcare", "centre", Kind::Doctor},
    Meaning{"amenity", "kindergarten", Kind::Kindergarten}, Meaning{"amenity", "childcare", Kind::Kindergarten},
    Meaning{"amenity", "language_school", Kind::LanguageCourse}, Meaning{"amenity", "driving_school", Kind::DrivingSchool},
    Meaning{"amenity", "school", Kind::School}, Meaning{"amenity", "college", Kind::School}, Meaning{"amenity", "bank", Kind::Bank},
    Meaning{"amenity", "atm", Kind::Bank}, Meaning{"amenity", "post_office", Kind::PostOffice},
    Meaning{"amenity", "townhall", Kind::Administration}, Meaning{"government", "employment_agency", Kind::JobCentre},
    Meaning{"office", "employment_agency", Kind::JobCentre}, Meaning{"office", "government", Kind::Administration},
    Meaning{"office", "administrative", Kind::Administration}, Meaning{"social_facility", "food_bank", Kind::FoodBank},
    Meaning{"social_facility", "soup_kitchen", Kind::FoodBank}, Meaning{"social_facility", "clothing_bank", Kind::ClothingBank},
    Meaning{"social_facility", "outreach", Kind::Counselling}, Meaning{"healthcare", "counselling", Kind::Counselling},
    Meaning{"office", "charity", Kind::Counselling}, Meaning{"shop", "supermarket", Kind::Supermarket},
    Meaning{"shop", "convenience", Kind::VillageShop}, Meaning{"shop", "general", Kind::VillageShop},
    Meaning{"shop", "village_shop", Kind::VillageShop}, Meaning{"shop", "bakery", Kind::Bakery}, Meaning{"shop", "butcher", Kind::Butcher}};

// What a household buys or has done every few weeks, or needs to furnish a dwelling.
constexpr std::array otherShops{"alcohol", "appliance", "baby_goods", "beverages", "charity", "cheese", "chemist", "clothes",
    "confectionery", "dairy", "deli", "department_store", "doityourself", "dry_cleaning", "electronics", "farm", "food", "frozen_food",
    "furniture", "greengrocer", "hairdresser", "hardware", "health_food", "hearing_aids", "household", "houseware", "kiosk", "laundry",
    "mall", "medical_supply", "mobile_phone", "newsagent", "optician", "organic", "pastry", "seafood", "second_hand", "shoes", "stationery",
    "tea", "trade", "variety_store", "wholesale"};

/** Of several values the first: "bakery;cafe". */
QByteArrayView firstValue(const OsmTags &tags, QByteArrayView key)
{
    const QByteArrayView value = tags[key];
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.first(end)).trimmed();
}

bool isYes(const OsmTags &tags, QByteArrayView key)
{
    return tags.has(key) && !tags.is(key, "no");
}

bool nameHas(const OsmTags &tags, std::span<const char *const> words)
{
    const QString name = tags.text("name");
    return std::ranges::any_of(words, [&](const char *word) { return name.contains(QString::fromUtf8(word), Qt::CaseInsensitive); });
}

bool isBench(const OsmTags &tags)
{
    static constexpr std::array names{"Mitfahr"};
    if (tags.is("highway", "hitchhiking") || tags.is("highway", "hitchhiking_bench") || tags.is("amenity", "hitchhiking")) return true;
    if (tags.is("amenity", "bench"))
        return isYes(tags, "hitchhiking") || tags.is("bench", "hitchhiking") || tags.is("bench:type", "hitchhiking")
            || nameHas(tags, names);
    static constexpr std::array benches{"bank", "bänk"};
    return tags.is("amenity", "car_pooling") && (tags.is("bench", "yes") || nameHas(tags, benches));
}

std::optional<Kind> shopKindOf(const OsmTags &tags)
{
    const QByteArrayView shop = firstValue(tags, "shop");
    if (shop.isEmpty()) return {};
    if (isYes(tags, "street_vendor") || tags.is("mobile", "yes")) return Kind::MobileTrader;
    const bool isKnown = std::ranges::any_of(otherShops, [&](const char *one) { return shop == QByteArrayView(one); });
    return isKnown ? std::optional(Kind::OtherShop) : std::nullopt;
}

/** By the level (ISCED 1 is primary) where it is tagged, else by the name. */
Kind schoolKindOf(const OsmTags &tags)
{
    static constexpr std::array primary{"Grundschule"};
    static constexpr std::array secondary{
        "Gymnasium", "Realschule", "Gesamtschule", "IGS ", "Hauptschule", "Sekundarschule", "Mittelschule", "Oberschule"};
    static constexpr std::array both{"Grund- und"};
    const QByteArrayView level = tags["isced:level"];
    const bool isPrimary = level.isEmpty() ? nameHas(tags, primary) || tags.is("school", "primary") : level.contains('1');
    const bool isSecondary
        = level.isEmpty() ? nameHas(tags, secondary) || tags.is("school", "secondary") : level.contains('2') || level.contains('3');
    if (isPrimary == isSecondary || nameHas(tags, both)) return Kind::School;
    return isPrimary ? Kind::PrimarySchool : Kind::SecondarySchool;
}

Kind doctorKindOf(const OsmTags &tags)
{
    static constexpr std::array names{"Kinderarzt", "Kinderärzt", "Kinder- und Jugend", "Pädiat"};
    const QByteArrayView speciality = tags["healthcare:speciality"];
    const bool isForChildren = speciality.contains("paediatrics") || speciality.contains("pediatrics") || nameHas(tags, names);
    return isForChildren ? Kind::Paediatrician : Kind::Doctor;
}

/** What a name says better than the tags. */
std::optional<Kind> kindByName(const OsmTags &tags)
{
    static constexpr std::array jobs{"Jobcenter", "Job-Center", "Agentur für Arbeit"};
    static constexpr std::array food{"Tafel"};
    static constexpr std::array clothes{"Kleiderkammer", "Kleiderladen"};
    const bool isSocial = tags.is("amenity", "social_facility") || tags.is("shop", "charity") || tags.is("office", "charity");
    if (tags.has("office") && nameHas(tags, jobs)) return Kind::JobCentre;
    if (isSocial && nameHas(tags, food)) return Kind::FoodBank;
    if (isSocial && nameHas(tags, clothes)) return Kind::ClothingBank;
    return {};
}

/** Platforms of buses, and where they stop: stops, unless something better stands beside them. */
bool isStopPart(const OsmTags &tags)
{
    if (tags.is("railway", "platform") || isYes(tags, "train") || isYes(tags, "rail")) return false;
    return tags.is("public_transport", "platform") || tags.is("public_transport", "stop_position") || tags.is("highway", "platform");
}

bool isGone(const OsmTags &tags)
{
    return isYes(tags, "disused") || isYes(tags, "abandoned") || isYes(tags, "demolished");
}
}

std::optional<PlaceKind> placeKindOf(const OsmTags &tags)
{
    if (tags.isEmpty() || isGone(tags)) return {};
    if (isBench(tags)) return Kind::RideBench;
    if (auto named = kindByName(tags)) return named;
    auto shop = shopKindOf(tags);
    if (shop == Kind::MobileTrader) return shop;
    // The shop of a petrol station is no village shop.
    if (tags.is("amenity", "fuel") && tags.has("shop")) return Kind::OtherShop;
    const auto found
        = std::ranges::find_if(meanings, [&](const Meaning &one) { return firstValue(tags, one.key) == QByteArrayView(one.value); });
    if (found == meanings.end()) return shop ? shop : isStopPart(tags) ? std::optional(Kind::Stop) : std::nullopt;
    if (found->kind == Kind::School) return schoolKindOf(tags);
    return found->kind == Kind::Doctor ? doctorKindOf(tags) : found->kind;
}

bool isHotspot(const OsmTags &tags)
{
    if (tags.isEmpty() || isGone(tags)) return false;
    const QByteArrayView access = firstValue(tags, "internet_access");
    return access == "wlan" || access == "wifi" || tags.is("amenity", "wlan") || tags.is("amenity", "wifi");
}

HotspotProgram hotspotProgramOf(const OsmTags &tags)
{
    QString said;
    for (const char *key : {"internet_access:ssid", "internet_access:operator", "operator", "name", "network"})
        said += tags.text(key).toLower().remove(u' ') + u'\n';
    if (said.contains("wifi4rlp"_L1)) return HotspotProgram::Wifi4rlp;
    if (said.contains("wifi4eu"_L1)) return HotspotProgram::Wifi4eu;
    if (said.contains("freifunk"_L1)) return HotspotProgram::Freifunk;
    return said.contains("gemeinde"_L1) || said.contains("stadtverwaltung"_L1) ? HotspotProgram::Municipal : HotspotProgram::Unknown;
}

std::optional<BusForm> orderedBusFormOf(const OsmTags &tags)
{
    static constexpr std::array routes{"bus", "minibus", "share_taxi"};
    const bool isBus = std::ranges::any_of(routes, [&](const char *one) { return tags.is("route", one); });
    if (!tags.is("type", "route") || !isBus || isGone(tags)) return {};
    QString said;
    for (const char *key : {"name", "operator", "network"}) said += tags.text(key).toLower() + u'\n';
    const auto says = [&](std::initializer_list<const char *> words) {
        return std::ranges::any_of(words, [&](const char *word) { return said.contains(QString::fromUtf8(word)); });
    };
    const bool isOrdered = isYes(tags, "on_demand") || tags.is("bus", "on_demand") || tags.is("service", "on_demand")
        || tags.is("service", "demand_responsive") || says({"rufbus", "ruftaxi", "anruf-sammel", "anrufsammel", "anrufbus"});
    if (isOrdered) return BusForm::LineOnDemand;
    return says({"bürgerbus", "buergerbus"}) ? std::optional(BusForm::FixedLine) : std::nullopt;
}

bool isUnusedShop(const OsmTags &tags)
{
    return tags.has("shop") && !tags.is("shop", "vacant") && !tags.is("shop", "no") && !placeKindOf(tags);
}

bool isCarPool(const OsmTags &tags)
{
    return tags.is("amenity", "car_pooling") && !placeKindOf(tags);
}
