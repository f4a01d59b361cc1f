// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/servicequality.h"
#include <algorithm>

namespace {
/** First and last of some GTFS route types, and where they belong. */
struct RouteTypes {
    int first = 0;
    int last = 0;
    TransitGroup group = TransitGroup::Bus;
};
// Exactly the types of domain §5.6, step 4; whatever is not here does not count.
constexpr std::array routeTypes{
    RouteTypes{1, 2, TransitGroup::Rail},
    RouteTypes{100, 112, TransitGroup::Rail},
    RouteTypes{114, 114, TransitGroup::Rail},
    RouteTypes{116, 117, TransitGroup::Rail},
    RouteTypes{400, 403, TransitGroup::Rail},
    RouteTypes{405, 405, TransitGroup::Rail},
    RouteTypes{0, 0, TransitGroup::Tram},
    RouteTypes{7, 7, TransitGroup::Tram},
    RouteTypes{900, 906, TransitGroup::Tram},
    RouteTypes{1400, 1400, TransitGroup::Tram},
    RouteTypes{3, 3, TransitGroup::Bus},
    RouteTypes{6, 6, TransitGroup::Bus},
    RouteTypes{200, 202, TransitGroup::Bus},
    RouteTypes{204, 204, TransitGroup::Bus},
    RouteTypes{700, 702, TransitGroup::Bus},
    RouteTypes{704, 705, TransitGroup::Bus},
    RouteTypes{712, 712, TransitGroup::Bus},
    RouteTypes{715, 715, TransitGroup::Bus},
    RouteTypes{800, 800, TransitGroup::Bus},
    RouteTypes{1000, 1000, TransitGroup::Bus},
    RouteTypes{1300, 1300, TransitGroup::Bus},
};
}

std::optional<TransitGroup> transitGroupOf(int routeType)
{
    for (const RouteTypes &types : routeTypes)
        if (routeType >= types.first && routeType <= types.last) return types.group;
    return {};
}

StationService serviceOf(const StationDepartures &station, const GapProfile &profile)
{
    StationService service;
    for (const auto &[routeType, departures] : station.byRouteType.asKeyValueRange()) {
        const auto group = transitGroupOf(routeType);
        if (!group || departures <= 0) continue;
        service.departures += departures;
        service.group = std::min(service.group.value_or(*group), *group);
    }
    if (!service.group) return service;
    // Several stops of a station are its two directions; a single pole is taken as one.
    const double inOneDirection = station.stops > 1 ? service.departures / 2.0 : service.departures;
    service.intervalMin = profile.windowMin() / inOneDirection;
    for (const IntervalRow &row : profile.intervals) {
        if (service.intervalMin >= row.belowMin) continue;
        service.category = row.categories[static_cast<size_t>(*service.group)];
        break;
    }
    return service;
}

int qualityAt(const GapProfile &profile, int category, double metres)
{
    if (category < 1 || category > profile.classes.size()) return noQuality;
    const QString &classes = profile.classes[category - 1];
    for (qsizetype ring = 0; ring < profile.ringsM.size() && ring < classes.size(); ++ring)
        if (metres <= profile.ringsM[ring]) return classes[ring] == u'-' ? noQuality : classes[ring].unicode() - u'A';
    return noQuality;
}

int reachOfCategory(const GapProfile &profile, int category)
{
    if (category < 1 || category > profile.classes.size()) return 0;
    const QString &classes = profile.classes[category - 1];
    for (qsizetype ring = std::min(profile.ringsM.size(), classes.size()) - 1; ring >= 0; --ring)
        if (classes[ring] != u'-') return profile.ringsM[ring];
    return 0;
}

QString qualityLetter(int quality)
{
    return quality == noQuality ? QString() : QString(QChar(u'A' + quality));
}

bool isServed(const GapProfile &profile, int quality)
{
    return quality != noQuality && quality <= profile.lastServed.unicode() - u'A';
}

int stopRuleReach(const GapProfile &profile, const StationService &service)
{
    if (!profile.stopRule || !service.group || service.departures < profile.stopRule->departures) return 0;
    return *service.group == TransitGroup::Rail ? profile.stopRule->railM : profile.stopRule->busM;
}
