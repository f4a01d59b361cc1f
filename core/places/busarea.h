// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** The borders of these municipalities (ids) as one area; an empty geometry for none. */
Result<Wkb> areaOf(Sql &sql, const QList<qint64> &municipalities);

/** The box around a point, a route or an area; nothing around nothing. */
Result<std::optional<UtmBox>> boxAround(Sql &sql, const Wkb &shape);

/** A municipality that belongs to an area. */
struct AreaTown {
    qint64 id = 0;
    QString name = {};
    bool operator==(const AreaTown &) const = default;
};
/** The municipalities with a middle inside @p area, by name; none for a point or a line. */
Result<QList<AreaTown>> townsIn(Sql &sql, const Wkb &area);
/** The municipalities that a place lies in, a route goes through, or that have their middle inside an area, by name. */
Result<QList<AreaTown>> townsAlong(Sql &sql, const Wkb &shape);
