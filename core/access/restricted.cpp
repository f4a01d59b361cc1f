// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/restricted.h"

using namespace Qt::StringLiterals;

namespace {
const QString holds = u"x.kind='restriction' and x.ended_on is null"_s;

const QString dwellings
    = u"select r.dwelling_id from restriction x join landlord l on l.uid=x.subject_uid join landlord_role r on r.landlord_id=l.id "
      "where %1 and (r.until is null or r.until>=x.since)"_s;

const QString restrictedIds = u"select y.id from restriction x join %1 y on y.uid=x.subject_uid where %2"_s;

Result<> expectNone(Sql &sql, const QString &select, qint64 id)
{
    return sql.value(select, {id}).and_then([](const QVariant &count) -> Result<> {
        if (count.toLongLong() > 0) return fail(Error::Kind::Denied, u"restriction.holds"_s);
        return {};
    });
}
}

QString unrestricted(SubjectKind kind, const QString &idColumn)
{
    const QString table = toStored(QVariant::fromValue(kind)).toString();
    return u"coalesce(%1, 0) not in (%2)"_s.arg(idColumn, restrictedIds.arg(table, holds));
}

QString unrestrictedDwelling(const QString &idColumn)
{
    return u"coalesce(%1, 0) not in (%2)"_s.arg(idColumn, dwellings.arg(holds));
}

QString unrestrictedTask(const QString &alias)
{
    const QString landlords = restrictedIds.arg(u"landlord"_s, holds), households = restrictedIds.arg(u"household"_s, holds);
    return u"%1.subject_uid not in (select x.subject_uid from restriction x where %2 "
           "union all select v.uid from vacancy v where v.dwelling_id in (%3) union all select w.uid from visit w where w.household_id in "
           "(%4) "
           "union all select o.uid from handover o where o.household_id in (%4) or o.landlord_id in (%5) "
           "union all select a.uid from agreement a where a.landlord_id in (%5))"_s.arg(
               alias, holds, dwellings.arg(holds), households, landlords);
}

Result<QString> restrictedDwellings(Sql &sql)
{
    const auto any = sql.value(u"select count(*) from restriction x where %1"_s.arg(holds));
    if (!any) return std::unexpected(any.error());
    if (any->toLongLong() == 0) return QString();
    return sql.query(u"select distinct q.dwelling_id from (%1) q order by 1"_s.arg(dwellings.arg(holds))).transform([](QSqlQuery rows) {
        QStringList ids;
        while (rows.next()) ids += rows.value(0).toString();
        return ids.join(u',');
    });
}

Result<bool> isRestricted(Sql &sql, const QString &uid)
{
    return sql.value(u"select count(*) from restriction x where x.subject_uid=? and %1"_s.arg(holds), {uid})
        .transform([](const QVariant &count) { return count.toLongLong() > 0; });
}

Result<> expectUnrestricted(Sql &sql, SubjectKind kind, qint64 id)
{
    const QString table = toStored(QVariant::fromValue(kind)).toString();
    return expectNone(
        sql, u"select count(*) from restriction x join %1 y on y.uid=x.subject_uid where y.id=? and %2"_s.arg(table, holds), id);
}

Result<> expectUnrestrictedDwelling(Sql &sql, qint64 dwellingId)
{
    return expectNone(sql, u"select count(*) from (%1) q where q.dwelling_id=?"_s.arg(dwellings.arg(holds)), dwellingId);
}
