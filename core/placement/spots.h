// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/placement/placementterms.h"
#include "core/storage/sql.h"

/** Somewhere on the map that typed words may mean. */
struct Spot {
    QString name = {};
    /** What it is, where it is: "Grundschule · Schulstraße 3". */
    QString detail = {};
    Utm at = {};
    bool operator==(const Spot &) const = default;
};

/** Places of the register and municipalities that @p text may mean; first those that destinations of this kind usually are. */
Result<QList<Spot>> findSpots(Sql &sql, const QString &text, DestinationKind kind, qsizetype most);
/** The municipality around each of these points; empty where none is known. */
Result<QStringList> townsAround(Sql &sql, const QList<Wkb> &points);
