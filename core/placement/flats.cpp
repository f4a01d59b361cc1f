// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/flats.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/register/facts.h"
#include "core/register/words.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** Takes the columns of a row one after the other. */
class Columns
{
public:
    explicit Columns(const QSqlQuery &row, int first = 0) : m_row(row), m_at(first) { }

    void to(qint64 &member) { member = next().toLongLong(); }
    void to(int &member) { member = next().toInt(); }
    void to(QString &member) { member = next().toString(); }
    void to(QDate &member) { member = QDate::fromString(next().toString(), Qt::ISODate); }
    void to(Tri &member)
    {
        const QVariant value = next();
        member = value.isNull() ? Tri::Unknown : value.toInt() != 0 ? Tri::Yes : Tri::No;
    }
    void to(std::optional<int> &member)
    {
        const QVariant value = next();
        member = value.isNull() ? std::nullopt : std::optional(value.toInt());
    }
    void to(std::optional<Cents> &member)
    {
        const QVariant value = next();
        member = value.isNull() ? std::nullopt : std::optional(Cents{value.toLongLong()});
    }
    /** Kinds and sets, which are stored as their keys; each is looked up once. */
    template<class E> void to(E &member)
    {
        thread_local QHash<QString, E> known;
        const QVariant stored = next();
        const QString key = stored.toString();
        auto found = known.constFind(key);
        if (found == known.cend()) found = known.insert(key, fromStored(stored, QMetaType::fromType<E>()).template value<E>());
        member = *found;
    }
    template<class... Members> void all(Members &...members) { (to(members), ...); }

private:
    QVariant next() { return m_row.value(m_at++); }

    const QSqlQuery &m_row;
    int m_at;
};

const QString judged
    = u"v.id, v.status, v.availability, v.available_from, v.net_cold, v.cold_operating_costs, v.heating_costs, "
      "v.heating_in_operating_costs, v.flat_rate, v.parking_rent, v.parking_mandatory, v.deposit, v.reduced_net_cold, v.reduced_until, "
      "v.max_persons, v.pets, v.target_groups, v.willingness, v.last_confirmed_on, d.id, d.floor, d.flat_type, d.living_area_dm2, "
      "d.half_rooms, d.accessible, d.wheelchair, d.steps_to_door, d.wbs_required, d.energy_carriers, d.hot_water, b.id, b.ags, b.lift, "
      "b.certificate_kind, b.municipality_id, m.association_key, m.district_key, r.reserved_until, r.household_id, %1, %2"_s;
/** What only words need. */
const QString named = u", v.uid, v.number, b.street, b.house_number, b.house_number_suffix, b.postal_code, b.city, d.wbs_size, "
                      "r.holder_name, r.case_reference, (select h.number from household h where h.id=r.household_id)"_s;
const QString tables
    = u" from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id "
      "left join municipality m on m.id=b.municipality_id left join reservation r on r.vacancy_id=v.id and r.outcome='open' "_s;
constexpr int placeColumn = 39;

Flat readFlat(const QSqlQuery &row, bool withNames)
{
    Flat flat;
    Vacancy &v = flat.entry.vacancy;
    Dwelling &d = flat.entry.dwelling;
    Building &b = flat.entry.building;
    Columns read(row);
    read.all(v.id, v.status, v.availability, v.availableFrom, v.netCold, v.coldOperatingCosts, v.heatingCosts, v.heatingInOperatingCosts,
        v.flatRate, v.parkingRent, v.parkingMandatory, v.deposit, v.reducedNetCold, v.reducedUntil, v.maxPersons, v.pets, v.targetGroups,
        v.willingness, v.lastConfirmedOn);
    read.all(d.id, d.floor, d.flatType, d.livingAreaDm2, d.halfRooms, d.accessible, d.wheelchair, d.stepsToDoor, d.wbsRequired,
        d.energyCarriers, d.hotWater);
    read.all(
        b.id, b.ags, b.lift, b.certificateKind, flat.municipalityId, flat.associationKey, flat.districtKey, flat.heldUntil, flat.heldForId);
    v.dwellingId = d.id;
    d.buildingId = b.id;
    if (!row.isNull(placeColumn)) flat.place = Utm{row.value(placeColumn).toDouble() / 1000, row.value(placeColumn + 1).toDouble() / 1000};
    if (!withNames) return flat;
    QString caseReference, householdNumber;
    Columns names(row, placeColumn + 2);
    names.all(v.uid, v.number, b.street, b.houseNumber, b.houseNumberSuffix, b.postalCode, b.city, d.wbsSize, flat.holder, caseReference,
        householdNumber);
    flat.heldFor = householdNumber.isEmpty() ? caseReference : householdNumber;
    return flat;
}
}

Result<> eachFlat(Sql &sql, const FlatQuery &query, const NearPlaces &near, const std::function<Result<>(const Flat &)> &take)
{
    QStringList conditions{unrestrictedDwelling(u"v.dwelling_id"_s)};
    QVariantList values;
    if (query.vacancyId != 0) {
        conditions += u"v.id=?"_s;
        values += query.vacancyId;
    }
    if (query.offeredOnly) conditions += u"v.status in ('available', 'reserved', 'proposed', 'commitment_pending')"_s;
    const QString where = u"where "_s + conditions.join(u" and "_s);
    const Engine &engine = sql.engine();
    QString selected = judged.arg(engine.eastMm.arg(u"b.geom"_s), engine.northMm.arg(u"b.geom"_s));
    if (query.withNames) selected += named;
    auto rows = sql.query(u"select "_s + selected + tables + where + u" order by v.id"_s, values);
    if (!rows) return std::unexpected(rows.error());
    while (rows->next()) {
        Flat flat = readFlat(*rows, query.withNames);
        if (flat.place) flat.near = near.nearest(*flat.place);
        if (auto taken = take(flat); !taken) return taken;
    }
    return {};
}

QString addressLine(const Flat &flat)
{
    const QString street = streetOf(flat.entry.building);
    const QString floor = floorText(flat.entry.dwelling.floor, flat.entry.dwelling.flatType);
    return floor.isEmpty() ? orDash(street) : u"%1, %2"_s.arg(orDash(street), floor);
}
