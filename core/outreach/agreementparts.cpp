// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/agreementparts.h"
#include "core/access/restricted.h"
#include "core/outreach/session.h"
#include "core/register/facts.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
using Names = QList<std::pair<qint64, QString>>;

Names namesOf(const QList<Landlord> &landlords)
{
    Names names;
    names.reserve(landlords.size());
    for (const Landlord &one : landlords) names.append({one.id, displayName(one)});
    return names;
}

/** The one it is with; of a new one whoever took part in the session or has a role on the flat. */
Result<Names> landlordsFor(Sql &sql, const Agreement &agreement, QDate today)
{
    const auto find = [&](const QString &where, const QVariantList &values) {
        return sql
            .find<Landlord>(u"landlord"_s,
                u"where id in (%1) and %2 order by name_sort, id"_s.arg(where, unrestricted(SubjectKind::Landlord, u"landlord.id"_s)),
                values)
            .transform(namesOf);
    };
    if (agreement.id != 0) return find(u"?"_s, {agreement.landlordId});
    if (agreement.sessionId)
        return find(
            u"select landlord_id from participation where session_id=? union select ?"_s, {*agreement.sessionId, agreement.landlordId});
    if (agreement.dwellingId)
        return find(u"select landlord_id from landlord_role where dwelling_id=? and (until is null or until>=?) union select ?"_s,
            {*agreement.dwellingId, today, agreement.landlordId});
    return find(u"?"_s, {agreement.landlordId});
}

/** The newest vacancy of each dwelling tells its rent and its tenancy. */
Result<QList<AgreementFlat>> findFlats(Sql &sql, const QString &where, const QVariantList &values)
{
    const QString select
        = u"select d.id, b.street, b.house_number, b.house_number_suffix, d.floor, b.city, v.net_cold, n.id, n.begins_on from dwelling d "
          "join building b on b.id=d.building_id "
          "left join vacancy v on v.id=(select max(w.id) from vacancy w where w.dwelling_id=d.id) "
          "left join tenancy n on n.id=(select max(m.id) from tenancy m join vacancy x on x.id=m.vacancy_id where x.dwelling_id=d.id) "
          "where %1 order by b.city, b.street, b.house_number, d.floor, d.id"_s;
    return sql.query(select.arg(u"(%1) and %2"_s.arg(where, unrestrictedDwelling(u"d.id"_s))), values).transform([](QSqlQuery rows) {
        QList<AgreementFlat> flats;
        while (rows.next()) {
            const QString street = streetOf(rows, 1);
            const QString floor = rows.value(4).isNull() ? QString() : floorText(rows.value(4).toInt());
            QStringList parts{floor.isEmpty() ? street : u"%1, %2"_s.arg(street, floor), rows.value(5).toString()};
            parts.removeIf([](const QString &part) { return part.isEmpty(); });
            flats += {.dwellingId = rows.value(0).toLongLong(),
                .address = parts.join(u" · "_s),
                .netCold = rows.value(6).isNull() ? std::nullopt : std::optional(Cents{rows.value(6).toLongLong()}),
                .tenancyId = rows.value(7).toLongLong(),
                .tenancyBegan = QDate::fromString(rows.value(8).toString(), Qt::ISODate)};
        }
        return flats;
    });
}
}

Result<AgreementParts> partsOf(Sql &sql, const Agreement &agreement, QDate today)
{
    AgreementParts parts;
    auto landlords = landlordsFor(sql, agreement, today);
    if (!landlords) return std::unexpected(landlords.error());
    parts.landlords = *landlords;
    auto flats
        = findFlats(sql, u"d.id=? or d.id in (select dwelling_id from landlord_role where landlord_id=? and (until is null or until>=?))"_s,
            {agreement.dwellingId.value_or(qint64(0)), agreement.landlordId, today});
    if (!flats) return std::unexpected(flats.error());
    parts.flats = *flats;
    if (!agreement.sessionId) return parts;
    return sql.load<InfoSession>(u"info_session"_s, *agreement.sessionId).transform([&](const InfoSession &session) {
        parts.sessionNumber = session.number;
        parts.sessionDay = dayOf(session);
        return parts;
    });
}

Result<std::optional<AgreementFlat>> flatOf(Sql &sql, qint64 dwellingId)
{
    return findFlats(sql, u"d.id=?"_s, {dwellingId}).transform([](const QList<AgreementFlat> &found) {
        return found.isEmpty() ? std::optional<AgreementFlat>() : found.first();
    });
}
