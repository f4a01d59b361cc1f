// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feedoutput.h"
#include "import/gtfsplaces.h"
#include "import/placeoutput.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{feedSourceOption, feedDayOption, dryRunOption, jsonOption};

QJsonObject feedJson(const StagedGtfs &staged)
{
    const GtfsCounts &feed = staged.feed.counts;
    return {{u"stops"_s, feed.stops}, {u"stations"_s, feed.stations}, {u"placedStops"_s, feed.placedStops}, {u"routes"_s, feed.routes},
        {u"trips"_s, feed.trips}, {u"usedTrips"_s, feed.usedTrips}, {u"stopTimes"_s, feed.stopTimes}, {u"departures"_s, feed.departures},
        {u"onDemand"_s, feed.onDemand}, {u"validFrom"_s, staged.feed.validFrom.toString(Qt::ISODate)},
        {u"validUntil"_s, staged.feed.validUntil.toString(Qt::ISODate)}};
}

QJsonObject timetableJson(const StagedGtfs &staged)
{
    const TimetableCounts &rows = staged.rows;
    return {{u"key"_s, staged.timetable.feed.key}, {u"added"_s, rows.added}, {u"changed"_s, rows.changed}, {u"removed"_s, rows.removed},
        {u"same"_s, rows.same}};
}

Result<> run(const Call &call)
{
    const auto day = dayOption(call);
    if (!day) return std::unexpected(day.error());
    const QDate today = day->isValid() ? *day : QDate::currentDate();
    RowCounts counts;
    const auto stage = [&](Database &database) {
        return stageGtfs(database, call.arguments.first(), sourceOption(call), today, call.progress).transform([&](StagedGtfs staged) {
            staged.places.notes = gtfsNotes(staged);
            counts = staged.places.counts();
            return staged;
        });
    };
    const auto keep = [&](Sql &sql, const StagedGtfs &staged) {
        return mergeGtfs(sql, staged, today, call.progress).transform([&](const RowCounts &done) { counts = done; });
    };
    return stageAndKeep(call, stage, keep).transform([&](const StagedGtfs &staged) {
        const auto told = [&] {
            QJsonObject object = json(staged.places, counts);
            object[u"feed"_s] = feedJson(staged);
            object[u"timetable"_s] = timetableJson(staged);
            return object;
        };
        printOutcome(call, told, [&] { printText(call.out, staged.places, counts); });
    });
}
}

const Command &importGtfsCommand()
{
    static const Command command{{"import"_L1, "gtfs"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Haltestellen, Fahrplan und Angebote auf Anruf im Format GTFS einlesen: Zip-Datei oder Ordner"),
        options, run, true};
    return command;
}
