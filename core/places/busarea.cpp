// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/busarea.h"
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** The corners of an envelope as WKB: a polygon of five points, or less where it is a line or a point. */
std::optional<UtmBox> boxOf(const QByteArray &envelope)
{
    constexpr qsizetype headBytes = 13, corners = 5, pointBytes = 16;
    if (envelope.size() != headBytes + corners * pointBytes) return {};
    const auto number = [&](qsizetype at) { return qFromLittleEndian<double>(envelope.constData() + headBytes + at); };
    UtmBox box{number(0), number(8), number(0), number(8)};
    for (qsizetype corner = 1; corner < corners; ++corner) {
        const double east = number(corner * pointBytes), north = number(corner * pointBytes + 8);
        box = {std::min(box.west, east), std::min(box.south, north), std::max(box.east, east), std::max(box.north, north)};
    }
    return box;
}

bool isArea(const Wkb &shape)
{
    constexpr quint32 polygon = 3, multiPolygon = 6;
    constexpr qsizetype headBytes = 5;
    if (shape.bytes.size() < headBytes) return false;
    const auto type = qFromLittleEndian<quint32>(shape.bytes.constData() + 1);
    return type == polygon || type == multiPolygon;
}

/** By name, those of which @p part meets @p shape. */
Result<QList<AreaTown>> townsMeeting(Sql &sql, const Wkb &shape, const QString &part)
{
    const auto box = boxAround(sql, shape);
    if (!box) return std::unexpected(box.error());
    if (!*box) return QList<AreaTown>();
    QVariantList values = Sql::boxValues(**box);
    values += shape.bytes;
    return sql
        .query(u"select id, name from municipality where %1 and ST_Intersects(%2, ST_GeomFromWKB(?, 25832)) order by name_sort, id"_s.arg(
                   sql.inBox(u"municipality"_s), part),
            values)
        .transform([](QSqlQuery rows) {
            QList<AreaTown> towns;
            while (rows.next()) towns += {rows.value(0).toLongLong(), rows.value(1).toString()};
            return towns;
        });
}
}

Result<Wkb> areaOf(Sql &sql, const QList<qint64> &municipalities)
{
    if (municipalities.isEmpty()) return Wkb();
    const QString marks = QStringList(municipalities.size(), u"?"_s).join(u',');
    const QVariantList ids(municipalities.cbegin(), municipalities.cend());
    return sql.value(u"select ST_AsBinary(ST_Multi(ST_Union(geom))) from municipality where id in (%1)"_s.arg(marks), ids)
        .transform([](const QVariant &shape) { return Wkb{shape.toByteArray()}; });
}

Result<std::optional<UtmBox>> boxAround(Sql &sql, const Wkb &shape)
{
    if (shape.bytes.isEmpty()) return std::optional<UtmBox>();
    if (const auto point = pointOf(shape.bytes)) return std::optional(UtmBox{point->east, point->north, point->east, point->north});
    return sql.value(u"select ST_AsBinary(ST_Envelope(ST_GeomFromWKB(?, 25832)))"_s, {shape.bytes}).transform([](const QVariant &envelope) {
        return boxOf(envelope.toByteArray());
    });
}

Result<QList<AreaTown>> townsIn(Sql &sql, const Wkb &area)
{
    return townsMeeting(sql, area, u"ST_PointOnSurface(geom)"_s);
}

Result<QList<AreaTown>> townsAlong(Sql &sql, const Wkb &shape)
{
    auto towns = isArea(shape) ? townsIn(sql, shape) : Result<QList<AreaTown>>();
    return towns && towns->isEmpty() ? townsMeeting(sql, shape, u"geom"_s) : towns;
}
