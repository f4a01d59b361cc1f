// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/call.h"
#include "import/placestaging.h"

/** What `import places`, `osm`, `gtfs` and `hotspots` say of the places they read; @p counts is what was done, or would be. */
void printText(QTextStream &out, const StagedPlaces &staged, const RowCounts &counts);
QJsonObject json(const StagedPlaces &staged, const RowCounts &counts);

/** Options of every verb that takes places. */
inline constexpr Option takeDuplicatesOption{
    QLatin1StringView("take-duplicates"), {}, QT_TRANSLATE_NOOP("CommandLine", "Auch aufnehmen, was wohl schon im Register steht")};
inline constexpr Option endGoneOption{
    QLatin1StringView("end-gone"), {}, QT_TRANSLATE_NOOP("CommandLine", "Beenden, was die Quelle früher hatte und nicht mehr hat")};
PlaceChoices placeChoices(const Call &call);
/** Stages and, where it is no dry run, keeps; prints either. */
Result<> takePlaces(const Call &call, const PlaceSource &source, const QList<ReadPlace> &read, const QList<Error> &notes, QDate today);
