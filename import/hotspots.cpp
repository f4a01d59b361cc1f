// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/hotspots.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

PlaceSource hotspotSource(const FreifunkList &list, const QString &name)
{
    const QString community = name.contains("freifunk"_L1, Qt::CaseInsensitive) ? name : u"Freifunk "_s + name;
    return {.key = u"freifunk:"_s + folded(name).replace(u' ', u'-'),
        .name = community,
        .credit = community,
        .file = list.file,
        .stand = list.stand.date()};
}

QList<ReadPlace> hotspotPlaces(const FreifunkList &list, const PlaceSource &source)
{
    QList<ReadPlace> places;
    for (const FreifunkNode &node : list.nodes) {
        Place place{.kind = PlaceKind::Hotspot, .name = node.name, .operatorName = u"Freifunk"_s};
        place.freeOfCharge = Tri::Yes;
        place.registration = Tri::No;
        place.program = HotspotProgram::Freifunk;
        place.originKey = source.key + u':' + node.key;
        place.geom = toWkb(node.place);
        places += ReadPlace{.entry = {.place = place}, .number = places.size() + 1};
    }
    return places;
}
