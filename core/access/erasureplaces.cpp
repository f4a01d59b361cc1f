// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/erasure.h"
#include "core/register/entryrows.h"
#include "core/register/lifecycle.h"
#include "core/register/numbers.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double kilometre = 1000;
/** The centre of the square kilometre of EPSG:25832 that a place lies in. */
Wkb coarsened(const Wkb &geom)
{
    const auto place = pointOf(geom.bytes);
    if (!place) return geom;
    const auto centre = [](double metres) { return (std::floor(metres / kilometre) + 0.5) * kilometre; };
    return toWkb(Utm{centre(place->east), centre(place->north)});
}

Result<QList<qint64>> idsOf(Sql &sql, const QString &select, const QVariantList &values)
{
    return sql.query(select, values).transform([](QSqlQuery rows) {
        QList<qint64> ids;
        while (rows.next()) ids += rows.value(0).toLongLong();
        return ids;
    });
}

Result<QString> townOf(Sql &sql, const Building &place)
{
    return sql.value(u"select name from municipality where id=?"_s, {place.municipalityId ? QVariant(*place.municipalityId) : QVariant(0)})
        .transform([](const QVariant &name) { return name.toString(); });
}

/** Papers that name whoever lets, beside photos and plans of the flat. */
const QString personalPapers = u"kind in ('consent', 'power_of_attorney', 'letter', 'offer', 'signed_scan', 'other')"_s;
}

Result<> Erasure::episodesOf(qint64 landlordId)
{
    const QString over = u"from vacancy v join landlord_role r on r.dwelling_id=v.dwelling_id where r.landlord_id=? and not (%1)"_s.arg(
        openCondition(u"v.status"_s));
    const auto ids = idsOf(m_sql, u"select distinct v.id "_s + over, {landlordId});
    if (!ids) return std::unexpected(ids.error());
    for (const qint64 id : *ids)
        if (auto blank = blankEpisode(id); !blank) return blank;
    // A note on a flat is about whoever let it, unless somebody else does so now.
    const QString flats
        = u"id in (select r.dwelling_id from landlord_role r where r.landlord_id=?) and not exists (select 1 from landlord_role "
          "o where o.dwelling_id=dwelling.id and o.landlord_id<>? and o.until is null)"_s;
    return change(u"dwelling"_s, flats, {landlordId, landlordId}, {{u"note"_s, u""_s}, {u"position_note"_s, u""_s}}).and_then([&] {
        return change(u"building"_s,
            u"id in (select d.building_id from dwelling d join landlord_role r on r.dwelling_id=d.id where r.landlord_id=?) and not exists "
            "(select 1 from dwelling d join landlord_role o on o.dwelling_id=d.id where d.building_id=building.id and o.landlord_id<>? and "
            "o.until is null)"_s,
            {landlordId, landlordId}, {{u"note"_s, u""_s}});
    });
}

Result<> Erasure::blankEpisode(qint64 id)
{
    auto episode = m_sql.load<Vacancy>(u"vacancy"_s, id);
    if (!episode) return std::unexpected(episode.error());
    for (QString *text : {&episode->externalNumber, &episode->openimmoObid, &episode->providerKey, &episode->willingnessNote,
             &episode->fixedTermReason, &episode->depositNote, &episode->description, &episode->note})
        text->clear();
    const QVariantList self{id};
    return change(u"vacancy"_s, u"id=?"_s, self, rowOfVacancy(*episode))
        .and_then(
            [&] { return change(u"status_transition"_s, u"vacancy_id=?"_s, self, {{u"reason"_s, u""_s}, {u"case_reference"_s, u""_s}}); })
        .and_then([&] { return tallied(u"contact"_s, u"vacancy_id=? and landlord_id is null"_s, self); })
        .and_then([&] { return rows(u"import_origin"_s, u"vacancy_uid=?"_s, {episode->uid}); })
        .and_then([&] { return rows(u"task"_s, u"subject_uid=? and state<>'open'"_s, {episode->uid}); })
        .and_then([&] { return papers(u"subject_uid=? and "_s + personalPapers, {episode->uid}); });
}

Result<> Erasure::anonymise(qint64 id)
{
    const auto before = m_sql.load<Vacancy>(u"vacancy"_s, id);
    if (!before) return std::unexpected(before.error());
    m_names += before->number;
    // The number of an episode stands on papers that name people, so it gets another one of the year it ended in.
    const QDate ended = before->endedOn.isValid() ? before->endedOn : before->statusSince.date();
    return blankEpisode(id)
        .and_then([&] { return nextNumber(m_sql, u"AL"_s, ended.year()); })
        .and_then([&](const QString &number) {
            return m_sql.load<Vacancy>(u"vacancy"_s, id).and_then([&](Vacancy episode) {
                episode.number = number;
                return change(u"vacancy"_s, u"id=?"_s, {id}, rowOfVacancy(episode));
            });
        })
        .and_then([&] { return change(u"tenancy"_s, u"vacancy_id=?"_s, {id}, {{u"note"_s, u""_s}, {u"household_id"_s, QVariant()}}); })
        .and_then([&] { return belongings(before->uid); })
        .and_then([&]() -> Result<> {
            const auto young
                = m_sql.value(u"select count(*) from vacancy where dwelling_id=? and number not like 'AL-%'"_s, {before->dwellingId});
            if (!young) return std::unexpected(young.error());
            return young->toInt() > 0 ? Result<>() : blankDwelling(before->dwellingId);
        });
}

Result<> Erasure::blankDwelling(qint64 id)
{
    const auto flat = m_sql.load<Dwelling>(u"dwelling"_s, id);
    if (!flat) return std::unexpected(flat.error());
    return rows(u"landlord_role"_s, u"dwelling_id=?"_s, {id})
        .and_then([&] {
            return change(u"dwelling"_s, u"id=?"_s, {id},
                {{u"flat_number"_s, u""_s}, {u"position_note"_s, u""_s}, {u"defects"_s, u""_s}, {u"note"_s, u""_s}});
        })
        .and_then([&] { return belongings(flat->uid); })
        .and_then([&]() -> Result<> {
            const auto young
                = m_sql.value(u"select count(*) from vacancy v join dwelling d on d.id=v.dwelling_id where d.building_id=? and "
                              "v.number not like 'AL-%'"_s,
                    {flat->buildingId});
            if (!young) return std::unexpected(young.error());
            return young->toInt() > 0 ? Result<>() : blankAddress(flat->buildingId);
        });
}

Result<> Erasure::coarsen(qint64 buildingId)
{
    auto place = m_sql.load<Building>(u"building"_s, buildingId);
    if (!place) return std::unexpected(place.error());
    if (place->positionAccuracy == PositionAccuracy::Coarsened) return {};
    for (QString *text : {&place->houseNumber, &place->houseNumberSuffix, &place->cadastralDistrict, &place->cadastralSection,
             &place->parcel, &place->certificateNumber})
        text->clear();
    place->geom = coarsened(place->geom);
    place->positionOrigin = PositionOrigin::Automatic;
    place->positionAccuracy = PositionAccuracy::Coarsened;
    return townOf(m_sql, *place)
        .and_then([&](const QString &town) { return change(u"building"_s, u"id=?"_s, {buildingId}, rowOfBuilding(*place, town)); })
        .and_then([&] {
            return change(u"dwelling"_s, u"building_id=?"_s, {buildingId}, {{u"flat_number"_s, u""_s}, {u"position_note"_s, u""_s}});
        });
}

Result<> Erasure::blankAddress(qint64 buildingId)
{
    return coarsen(buildingId)
        .and_then([&] { return m_sql.load<Building>(u"building"_s, buildingId); })
        .and_then([&](Building place) {
            for (QString *text : {&place.street, &place.cityPart, &place.note}) text->clear();
            return townOf(m_sql, place).and_then([&](const QString &town) {
                return change(u"building"_s, u"id=?"_s, {buildingId}, rowOfBuilding(place, town));
            });
        })
        .and_then([&] { return m_sql.value(u"select uid from building where id=?"_s, {buildingId}); })
        .and_then([&](const QVariant &uid) { return belongings(uid.toString()); });
}
