// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/placings.h"
#include "core/access/restricted.h"
#include "core/register/facts.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
/** The newest row of one flat and household. */
template<class T> Result<std::optional<T>> newest(Sql &sql, const QString &table, qint64 vacancyId, qint64 householdId)
{
    return sql.find<T>(table, u"where vacancy_id=? and household_id=? order by id desc limit 1"_s, {vacancyId, householdId})
        .transform([](const QList<T> &found) { return found.isEmpty() ? std::optional<T>() : std::optional<T>(found.first()); });
}

Placing readPlacing(const QSqlQuery &row)
{
    const QString street = streetOf(
        {.street = row.value(3).toString(), .houseNumber = row.value(4).toString(), .houseNumberSuffix = row.value(5).toString()});
    const QString floor = floorText(row.isNull(6) ? std::optional<int>() : row.value(6).toInt());
    QStringList parts{street, floor, row.value(7).toString()};
    parts.removeAll(QString());
    return {.vacancyId = row.value(0).toLongLong(),
        .vacancyNumber = row.value(1).toString(),
        .status = fromStored(row.value(2), QMetaType::fromType<VacancyStatus>()).value<VacancyStatus>(),
        .address = parts.join(u", "_s),
        .householdId = row.value(8).toLongLong(),
        .householdNumber = row.value(9).toString()};
}

Result<QList<Placing>> load(Sql &sql, const QString &pairs, const QVariantList &values)
{
    const QString select
        = u"select v.id, v.number, v.status, b.street, b.house_number, b.house_number_suffix, d.floor, b.city, h.id, h.number "
          "from (%1) p join vacancy v on v.id=p.vacancy_id join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id "
          "join household h on h.id=p.household_id where %2 and %3 order by v.id"_s;
    auto rows
        = sql.query(select.arg(pairs, unrestrictedDwelling(u"v.dwelling_id"_s), unrestricted(SubjectKind::Household, u"h.id"_s)), values);
    if (!rows) return std::unexpected(rows.error());
    QList<Placing> found;
    while (rows->next()) found += readPlacing(*rows);
    rows->finish();
    for (Placing &placing : found) {
        auto reservation = newest<Reservation>(sql, u"reservation"_s, placing.vacancyId, placing.householdId);
        if (!reservation) return std::unexpected(reservation.error());
        auto proposal = newest<Proposal>(sql, u"proposal"_s, placing.vacancyId, placing.householdId);
        if (!proposal) return std::unexpected(proposal.error());
        auto tenancy = newest<Tenancy>(sql, u"tenancy"_s, placing.vacancyId, placing.householdId);
        if (!tenancy) return std::unexpected(tenancy.error());
        placing.reservation = *reservation;
        placing.proposal = *proposal;
        placing.tenancy = *tenancy;
    }
    return found;
}

qint64 newestId(const Placing &placing)
{
    return placing.reservation ? placing.reservation->id : 0;
}
}

bool isOpen(const Placing &placing)
{
    return placing.tenancy || (placing.reservation && placing.reservation->outcome == ReservationOutcome::Open);
}

Result<QList<Placing>> placingsOf(Sql &sql, qint64 householdId)
{
    const QString pairs = u"select vacancy_id, household_id from reservation where household_id=? "
                          "union select vacancy_id, household_id from proposal where household_id=? "
                          "union select vacancy_id, household_id from tenancy where household_id=?"_s;
    return load(sql, pairs, {householdId, householdId, householdId}).transform([](QList<Placing> found) {
        std::ranges::stable_sort(
            found, [](const Placing &a, const Placing &b) { return isOpen(a) != isOpen(b) ? isOpen(a) : newestId(a) > newestId(b); });
        return found;
    });
}

Result<Placing> placingOf(Sql &sql, qint64 vacancyId, qint64 householdId)
{
    const QString pair = u"select v.id as vacancy_id, h.id as household_id from vacancy v, household h where v.id=? and h.id=?"_s;
    return load(sql, pair, {vacancyId, householdId}).and_then([](const QList<Placing> &found) -> Result<Placing> {
        if (found.isEmpty()) return fail(Error::Kind::NotFound);
        return found.first();
    });
}
