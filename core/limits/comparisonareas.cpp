// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/comparisonareas.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QString areaTable = u"comparison_area"_s;
}

Result<QList<ComparisonArea>> listComparisonAreas(Sql &sql)
{
    return sql.find<ComparisonArea>(areaTable, u"order by name"_s);
}

Result<ComparisonArea> keepComparisonArea(Sql &sql, const QString &name, const QStringList &keys)
{
    static const QRegularExpression key(u"^(\\d{5}|\\d{8}|\\d{9})$"_s);
    auto known = listComparisonAreas(sql);
    if (!known) return std::unexpected(known.error());
    for (const QString &one : keys) {
        if (!key.match(one).hasMatch()) return fail(Error::Kind::Invalid, u"area.keys"_s, {one});
        for (const ComparisonArea &other : std::as_const(*known))
            if (other.name != name && other.areas.split(u';').contains(one))
                return fail(Error::Kind::Invalid, u"area.taken"_s, {one, other.name});
    }
    sql.describe(u"area.changed"_s, name);
    const auto before = std::ranges::find(*known, name, &ComparisonArea::name);
    ComparisonArea area = before == known->end() ? ComparisonArea{.name = name} : *before;
    area.areas = keys.join(u';');
    return area.id == 0 ? sql.add(areaTable, area) : sql.save(areaTable, area);
}
