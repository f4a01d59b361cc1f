// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/basekinds.h"
#include <span>

namespace {
using Kind = BaseKind;

struct Meaning {
    const char *value;
    Kind kind;
};

constexpr std::array roads{Meaning{"motorway", Kind::Motorway}, Meaning{"trunk", Kind::Motorway}, Meaning{"primary", Kind::Primary},
    Meaning{"secondary", Kind::Secondary}, Meaning{"tertiary", Kind::Tertiary}, Meaning{"residential", Kind::Street},
    Meaning{"unclassified", Kind::Street}, Meaning{"living_street", Kind::Street}, Meaning{"road", Kind::Street},
    Meaning{"pedestrian", Kind::Pedestrian}, Meaning{"service", Kind::Service}, Meaning{"track", Kind::Path}, Meaning{"path", Kind::Path},
    Meaning{"footway", Kind::Path}, Meaning{"cycleway", Kind::Path}, Meaning{"bridleway", Kind::Path}, Meaning{"steps", Kind::Path}};
constexpr std::array rails{
    Meaning{"rail", Kind::Rail}, Meaning{"light_rail", Kind::Rail}, Meaning{"narrow_gauge", Kind::Rail}, Meaning{"tram", Kind::Tram}};
constexpr std::array waters{Meaning{"river", Kind::River}, Meaning{"canal", Kind::River}, Meaning{"stream", Kind::Stream}};
constexpr std::array landuses{Meaning{"residential", Kind::Residential}, Meaning{"commercial", Kind::Business},
    Meaning{"retail", Kind::Business}, Meaning{"industrial", Kind::Business}, Meaning{"railway", Kind::Business},
    Meaning{"forest", Kind::Forest}, Meaning{"grass", Kind::Park}, Meaning{"cemetery", Kind::Park},
    Meaning{"recreation_ground", Kind::Park}, Meaning{"village_green", Kind::Park}, Meaning{"allotments", Kind::Park},
    Meaning{"reservoir", Kind::Water}, Meaning{"basin", Kind::Water}};
constexpr std::array leisures{Meaning{"park", Kind::Park}, Meaning{"garden", Kind::Park}, Meaning{"golf_course", Kind::Park},
    Meaning{"pitch", Kind::Park}, Meaning{"stadium", Kind::Park}, Meaning{"sports_centre", Kind::Park}};
constexpr std::array places{Meaning{"city", Kind::City}, Meaning{"town", Kind::Town}, Meaning{"village", Kind::Village},
    Meaning{"suburb", Kind::Suburb}, Meaning{"quarter", Kind::Hamlet}, Meaning{"hamlet", Kind::Hamlet},
    Meaning{"neighbourhood", Kind::Hamlet}};

std::optional<Kind> among(std::span<const Meaning> meanings, QByteArrayView value)
{
    if (value.isEmpty()) return {};
    const auto found = std::ranges::find_if(meanings, [&](const Meaning &meaning) { return value == QByteArrayView(meaning.value); });
    return found == meanings.end() ? std::nullopt : std::optional(found->kind);
}

bool isBelowGround(const OsmTags &tags)
{
    return tags.has("tunnel") && !tags.is("tunnel", "no");
}

std::optional<Kind> kindOfRoad(const OsmTags &tags)
{
    QByteArrayView road = tags["highway"];
    if (road.endsWith("_link")) road.chop(5);
    // Pavements and car parks' aisles would cover what they belong to.
    if (tags.is("footway", "sidewalk") || tags.is("footway", "crossing") || tags.is("service", "parking_aisle")) return {};
    return among(roads, road);
}
}

std::optional<BaseKind> baseKindOfWay(const OsmTags &tags)
{
    if (tags.is("area", "yes")) return {};
    if (const auto road = kindOfRoad(tags)) return road;
    if (isBelowGround(tags)) return {};
    if (const auto water = among(waters, tags["waterway"])) return water;
    const auto rail = among(rails, tags["railway"]);
    return rail == Kind::Rail && tags.has("service") ? Kind::Tram : rail;
}

std::optional<BaseKind> baseKindOfArea(const OsmTags &tags)
{
    if (tags.has("building")) return tags.is("building", "no") || isBelowGround(tags) ? std::nullopt : std::optional(Kind::Building);
    if (tags.is("natural", "water") || tags.is("waterway", "riverbank")) return Kind::Water;
    if (tags.is("natural", "wood")) return Kind::Forest;
    if (const auto landuse = among(landuses, tags["landuse"])) return landuse;
    if (tags.is("amenity", "grave_yard")) return Kind::Park;
    return among(leisures, tags["leisure"]);
}

std::optional<BaseKind> baseKindOfNode(const OsmTags &tags)
{
    return tags.has("name") ? among(places, tags["place"]) : std::nullopt;
}

QString baseName(BaseKind kind, const OsmTags &tags)
{
    constexpr qsizetype longest = 80;
    if (kind == Kind::Motorway) return tags.text("ref").section(u';', 0, 0).left(longest);
    const bool isWritten = isPlaceName(kind) || kind == Kind::Water || kind == Kind::River || kind == Kind::Stream
        || (kind >= Kind::Pedestrian && kind <= Kind::Primary);
    return isWritten ? tags.text("name").left(longest) : QString();
}
