// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/landlordroles.h"
#include "core/register/consents.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
const QString roleTable = u"landlord_role"_s;

Result<QString> nameOf(Sql &sql, qint64 landlordId)
{
    return sql.load<Landlord>(u"landlord"_s, landlordId).transform([](const Landlord &landlord) { return displayName(landlord); });
}

/** Owners before managers, brokers and main tenants. */
int rank(const DwellingLandlord &one)
{
    return one.role.callFirst ? -1 : static_cast<int>(one.role.role);
}

bool hasEnded(const LandlordRole &role, QDate today)
{
    return role.until.isValid() && role.until < today;
}

Result<QList<DwellingLandlord>> landlordsWhere(Sql &sql, qint64 dwellingId, QDate today, bool ended)
{
    auto roles = sql.find<LandlordRole>(roleTable, u"where dwelling_id=? order by id"_s, {dwellingId});
    if (!roles) return std::unexpected(roles.error());
    QList<DwellingLandlord> found;
    for (const LandlordRole &role : *roles) {
        if (hasEnded(role, today) != ended) continue;
        auto landlord = sql.load<Landlord>(u"landlord"_s, role.landlordId);
        if (!landlord) return std::unexpected(landlord.error());
        auto consents = consentsOf(sql, role.landlordId);
        if (!consents) return std::unexpected(consents.error());
        found.append({role, *landlord, *consents});
    }
    return found;
}

LandlordDwelling readDwelling(const QSqlQuery &rows)
{
    constexpr int first = 9;
    LandlordDwelling dwelling{.role = readValue<LandlordRole>(rows, first)};
    dwelling.address = (rows.value(0).toString() + u' ' + rows.value(1).toString() + rows.value(2).toString()).simplified();
    dwelling.city = rows.value(3).toString();
    if (!rows.value(4).isNull()) dwelling.floor = rows.value(4).toInt();
    dwelling.vacancyId = rows.value(5).toLongLong();
    dwelling.number = rows.value(6).toString();
    dwelling.status = fromStored(rows.value(7), QMetaType::fromType<VacancyTerms::VacancyStatus>()).value<VacancyTerms::VacancyStatus>();
    return dwelling;
}
}

Result<QList<DwellingLandlord>> landlordsOf(Sql &sql, qint64 dwellingId, QDate today)
{
    return landlordsWhere(sql, dwellingId, today, false).transform([](QList<DwellingLandlord> found) {
        std::ranges::stable_sort(found, {}, rank);
        return found;
    });
}

Result<QList<DwellingLandlord>> formerLandlordsOf(Sql &sql, qint64 dwellingId, QDate today)
{
    return landlordsWhere(sql, dwellingId, today, true).transform([](QList<DwellingLandlord> found) {
        std::ranges::stable_sort(found, std::greater(), [](const DwellingLandlord &one) { return one.role.until; });
        return found;
    });
}

Result<LandlordRole> keepRole(Sql &sql, const LandlordRole &role)
{
    auto name = nameOf(sql, role.landlordId);
    if (!name) return std::unexpected(name.error());
    sql.describe(u"role.changed"_s, *name);
    if (role.callFirst) {
        auto others = sql.find<LandlordRole>(roleTable, u"where dwelling_id=? and call_first=1 and id<>?"_s, {role.dwellingId, role.id});
        if (!others) return std::unexpected(others.error());
        for (LandlordRole other : *others) {
            other.callFirst = false;
            if (auto kept = sql.save(roleTable, other); !kept) return kept;
        }
    }
    return role.id == 0 ? sql.add(roleTable, role) : sql.save(roleTable, role);
}

Result<LandlordRole> endRole(Sql &sql, qint64 id, int version, QDate day)
{
    auto role = sql.load<LandlordRole>(roleTable, id);
    if (!role) return role;
    if (role->since.isValid() && day < role->since)
        return fail(Error::Kind::Invalid, u"role.until"_s, {dateText(role->since)}, u"landlord_role.until"_s);
    auto name = nameOf(sql, role->landlordId);
    if (!name) return std::unexpected(name.error());
    sql.describe(u"role.ended"_s, *name);
    role->version = version;
    role->until = day;
    role->callFirst = false;
    return sql.save(roleTable, *role);
}

Result<> removeRole(Sql &sql, qint64 id, int version)
{
    return sql.load<LandlordRole>(roleTable, id)
        .and_then([&](const LandlordRole &role) { return nameOf(sql, role.landlordId); })
        .and_then([&](const QString &name) {
            sql.describe(u"role.removed"_s, name);
            return sql.remove(roleTable, id, version);
        });
}

Result<QList<LandlordDwelling>> dwellingsOf(Sql &sql, qint64 landlordId, QDate today)
{
    const QString select
        = u"select b.street, b.house_number, b.house_number_suffix, b.city, d.floor, v.id, v.number, v.status, b.address_sort, %1 "
          "from landlord_role r join dwelling d on d.id=r.dwelling_id join building b on b.id=d.building_id "
          "left join vacancy v on v.id=(select w.id from vacancy w where w.dwelling_id=d.id "
          "order by case when %2 then 0 else 1 end, w.id desc limit 1) "
          "where r.landlord_id=? order by b.address_sort, d.id, r.id"_s;
    return sql.query(select.arg(columnsOf<LandlordRole>(u"r."_s), openCondition(u"w.status"_s)), {landlordId})
        .transform([&](QSqlQuery rows) {
            QList<LandlordDwelling> found;
            while (rows.next()) found += readDwelling(rows);
            std::ranges::stable_sort(found, {}, [&](const LandlordDwelling &one) { return hasEnded(one.role, today); });
            return found;
        });
}

Result<> keepPick(Sql &sql, qint64 dwellingId, const LandlordPick &pick)
{
    LandlordRole role = pick.role;
    role.dwellingId = dwellingId;
    if (role.landlordId == 0 && pick.name.trimmed().isEmpty()) return role.id == 0 ? Result<>() : removeRole(sql, role.id, role.version);
    if (role.landlordId == 0) {
        Landlord made = landlordNamed(pick.name);
        made.phone = pick.phone.trimmed();
        auto added = addLandlord(sql, made);
        if (!added) return std::unexpected(added.error());
        role.landlordId = added->id;
    }
    return keepRole(sql, role).transform([](const LandlordRole &) { });
}
