// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/placesource.h"

using namespace Qt::StringLiterals;

namespace {
const QString sourceTable = u"place_source"_s;
}

Result<QList<PlaceSource>> listPlaceSources(Sql &sql)
{
    return sql.find<PlaceSource>(sourceTable, u"order by name, key"_s);
}

Result<> keepPlaceSource(Sql &sql, PlaceSource source)
{
    const auto known = sql.find<PlaceSource>(sourceTable, u"where key=?"_s, {source.key});
    if (!known) return std::unexpected(known.error());
    if (known->isEmpty()) return sql.add(sourceTable, source).transform([](const PlaceSource &) { });
    const PlaceSource &before = known->first();
    source.id = before.id;
    source.uid = before.uid;
    source.office = before.office;
    source.version = before.version;
    if (source == before) return {};
    return sql.save(sourceTable, source).transform([](const PlaceSource &) { });
}
