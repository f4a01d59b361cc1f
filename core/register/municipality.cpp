// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/municipality.h"
#include "core/base/text.h"
#include "core/register/settings.h"

using namespace Qt::StringLiterals;

namespace {
Result<std::optional<NamedPlace>> placeWhere(Sql &sql, const QString &column, const QVariant &value)
{
    return sql
        .query(u"select ags, name, postal_code, ST_AsBinary(ST_PointOnSurface(geom)) from municipality where %1=?"_s.arg(column), {value})
        .transform([](QSqlQuery row) -> std::optional<NamedPlace> {
            if (!row.next()) return {};
            return NamedPlace{
                row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), pointOf(row.value(3).toByteArray())};
        });
}
}

Result<QList<Municipality>> listMunicipalities(Sql &sql)
{
    const QString columns = columnsOf<Municipality>().replace("ST_AsBinary(geom)"_L1, "null"_L1);
    return sql.query(u"select %1 from municipality order by name_sort, ags"_s.arg(columns)).transform([](QSqlQuery rows) {
        QList<Municipality> found;
        while (rows.next()) found += readValue<Municipality>(rows);
        return found;
    });
}

Result<> eachMunicipality(Sql &sql, const std::function<void(Municipality)> &take)
{
    return sql.query(u"select %1 from municipality order by ags"_s.arg(columnsOf<Municipality>())).transform([&](QSqlQuery rows) {
        while (rows.next()) take(readValue<Municipality>(rows));
    });
}

Result<QList<MunicipalAssociation>> listAssociations(Sql &sql)
{
    return sql.find<MunicipalAssociation>(u"municipal_association"_s, u"order by key"_s);
}

Result<QList<District>> listDistricts(Sql &sql)
{
    return sql.find<District>(u"district"_s, u"order by key"_s);
}

Result<QSet<qint64>> municipalitiesInUse(Sql &sql)
{
    return sql.query(u"select distinct municipality_id from building where municipality_id is not null"_s).transform([](QSqlQuery rows) {
        QSet<qint64> ids;
        while (rows.next()) ids += rows.value(0).toLongLong();
        return ids;
    });
}

Result<std::optional<NamedPlace>> placeNamed(Sql &sql, const QString &name, const QString &postalCode)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty()) return std::nullopt;
    auto own = ownDistrict(sql);
    if (!own) return std::unexpected(own.error());
    struct Candidate {
        qint64 id = 0;
        int rank = 0;
    };
    QList<Candidate> exact, near;
    auto rows = sql.query(u"select id, name, postal_code, district_key from municipality order by ags"_s);
    if (!rows) return std::unexpected(rows.error());
    while (rows->next()) {
        const QString full = folded(rows->value(1).toString()), start = folded(rows->value(1).toString().section(u',', 0, 0));
        const bool isSameCode = !postalCode.isEmpty() && rows->value(2).toString() == postalCode;
        const Candidate one{rows->value(0).toLongLong(), (isSameCode ? 2 : 0) + (rows->value(3).toString() == *own ? 1 : 0)};
        if (wanted == full || wanted == start)
            exact += one; // "Otterberg" also names "Otterberg, Stadt"
        else if (wanted.count(u' ') == start.count(u' ') && matches(wanted, start) && matches(start, wanted))
            near += one;
    }
    rows->finish();
    if (exact.isEmpty() && near.size() != 1) return std::nullopt;
    const QList<Candidate> &found = exact.isEmpty() ? near : exact;
    const qint64 id = std::ranges::max_element(found, {}, &Candidate::rank)->id;
    return placeWhere(sql, u"id"_s, id);
}

Result<std::optional<NamedPlace>> placeWithKey(Sql &sql, const QString &ags)
{
    return placeWhere(sql, u"ags"_s, ags);
}

Result<QString> ownDistrict(Sql &sql)
{
    return settingOf(sql, SettingName::districtKey);
}

Result<> setOwnDistrict(Sql &sql, const QString &key)
{
    return storeSetting(sql, SettingName::districtKey, key);
}
