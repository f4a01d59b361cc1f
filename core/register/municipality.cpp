// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/municipality.h"
#include "core/register/settings.h"

using namespace Qt::StringLiterals;

namespace {
const QString ownDistrictName = u"district.key"_s;
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

Result<QString> ownDistrict(Sql &sql)
{
    return settingOf(sql, ownDistrictName);
}

Result<> setOwnDistrict(Sql &sql, const QString &key)
{
    return storeSetting(sql, ownDistrictName, key);
}
