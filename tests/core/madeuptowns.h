// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/text.h"
#include "core/register/municipality.h"
#include <QtEndian>

/** A square of 1 km as multipolygon WKB, its lower left corner at @p east, @p north. */
inline Wkb square(double east, double north)
{
    QByteArray bytes;
    const auto put = [&](auto value) {
        const auto little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    bytes.append('\1');
    put(quint32(6));
    put(quint32(1));
    bytes.append('\1');
    put(quint32(3));
    put(quint32(1));
    put(quint32(5));
    for (const auto &[x, y] : {std::pair(0, 0), std::pair(1000, 0), std::pair(1000, 1000), std::pair(0, 1000), std::pair(0, 0)}) {
        put(east + x);
        put(north + y);
    }
    return {bytes};
}

/** A municipality with that square as its border. */
inline Result<Municipality> addMunicipality(Sql &sql, const QString &ags, const QString &name, double east, double north)
{
    return sql.add(QStringLiteral("municipality"),
        Municipality{.ags = ags, .name = name, .nameSort = sortKey(name), .districtKey = ags.first(5), .geom = square(east, north)});
}
