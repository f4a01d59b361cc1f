// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feedoutput.h"
#include "import/hotspots.h"
#include "import/placeoutput.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{feedSourceOption, feedDayOption, takeDuplicatesOption, endGoneOption, dryRunOption, jsonOption};

Result<> run(const Call &call)
{
    const auto day = dayOption(call);
    if (!day) return std::unexpected(day.error());
    const QDate today = day->isValid() ? *day : QDate::currentDate();
    return readFreifunk(call.arguments.first(), today).and_then([&](const FreifunkList &list) {
        const PlaceSource source = hotspotSource(list, sourceOption(call));
        return takePlaces(call, source, hotspotPlaces(list, source), list.notes, today);
    });
}
}

const Command &importHotspotsCommand()
{
    static const Command command{{"import"_L1, "hotspots"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Hotspots aus einer Knotenliste von Freifunk einlesen: meshviewer, nodelist, nodes.json, GeoJSON"),
        options, run, true};
    return command;
}
