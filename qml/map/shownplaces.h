// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/hours.h"
#include "core/storage/sql.h"
#include "geo/placemarks.h"

/** Places as a map shows them: their signs and what it says about them. */
struct ShownPlaces {
    std::shared_ptr<const PlaceSet> set = std::make_shared<PlaceSet>();
    /** How many there are in each PlaceGroup. */
    QList<int> counts = QList<int>(placeGroups);
    /** The credits of their sources, each once. */
    QStringList credits = {};
    /** In one line what a place is, by id: name, hours, and for a bench where it leads. */
    QHash<qint64, QString> words = {};
    /** Source, licence and stand of each PlaceGroup. */
    QHash<int, QStringList> sources = {};
};

/** Reads what their sources say of themselves, and puts all in words. */
Result<ShownPlaces> showPlaces(Sql &sql, std::span<const Place> places, HourWords &hours);
