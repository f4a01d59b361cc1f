// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entries.h"
#include "core/access/restricted.h"
#include "core/register/entryrows.h"
#include "core/register/settings.h"

using namespace Qt::StringLiterals;

namespace {
const QString building = u"building"_s, dwelling = u"dwelling"_s, vacancy = u"vacancy"_s;

template<class T> Result<T> keep(Sql &sql, const QString &table, T value, const Row &row)
{
    if (value.id == 0) return sql.insert(table, row).and_then([&](qint64 id) { return sql.load<T>(table, id); });
    return sql.update(table, value.id, value.version, row).transform([&](int version) {
        value.version = version;
        return value;
    });
}

/** The place decides on the municipality, the AGS only where there is no place. Returns the municipality's name. */
Result<QString> site(Sql &sql, Building &place)
{
    if (const auto point = pointOf(place.geom.bytes)) {
        auto found = municipalityAt(sql, *point);
        if (!found) return std::unexpected(found.error());
        if (*found) {
            place.municipalityId = (*found)->municipalityId;
            if (place.ags.isEmpty()) place.ags = (*found)->ags;
            return (*found)->name;
        }
    }
    return sql.query(u"select id, name from municipality where ags=?"_s, {place.ags}).transform([&](QSqlQuery rows) {
        const bool known = rows.next();
        place.municipalityId = known ? std::optional(rows.value(0).toLongLong()) : std::nullopt;
        return known ? rows.value(1).toString() : QString();
    });
}

Result<> expectNoOpenEpisode(Sql &sql, qint64 dwellingId)
{
    auto episodes = episodesOf(sql, dwellingId);
    if (!episodes) return std::unexpected(episodes.error());
    for (const Vacancy &episode : *episodes)
        if (isOpen(episode.status)) return fail(Error::Kind::Conflict, u"vacancy.open"_s, {episode.number});
    return {};
}

Result<> keepBuilding(Sql &sql, Building &place)
{
    auto municipality = site(sql, place);
    if (!municipality) return std::unexpected(municipality.error());
    return keep(sql, building, place, rowOfBuilding(place, *municipality)).transform([&](const Building &kept) { place = kept; });
}

Result<> keepDwelling(Sql &sql, VacancyEntry &entry)
{
    entry.dwelling.buildingId = entry.building.id;
    return keep(sql, dwelling, entry.dwelling, rowOf(entry.dwelling)).transform([&](const Dwelling &kept) { entry.dwelling = kept; });
}
}

Result<VacancyEntry> addEntry(Sql &sql, VacancyEntry entry, QDate today)
{
    if (entry.dwelling.id != 0)
        if (auto free = expectNoOpenEpisode(sql, entry.dwelling.id); !free) return std::unexpected(free.error());
    auto number = nextNumber(sql, u"LR"_s, today.year());
    if (!number) return std::unexpected(number.error());
    entry.vacancy.number = *number;
    entry.vacancy.status = VacancyStatus::Draft;
    if (!entry.vacancy.statusSince.isValid()) entry.vacancy.statusSince = QDateTime::currentDateTimeUtc();
    sql.describe(u"vacancy.added"_s, *number);
    if (auto kept = keepBuilding(sql, entry.building); !kept) return std::unexpected(kept.error());
    if (auto kept = keepDwelling(sql, entry); !kept) return std::unexpected(kept.error());
    entry.vacancy.dwellingId = entry.dwelling.id;
    return keep(sql, vacancy, entry.vacancy, rowOfVacancy(entry.vacancy)).transform([&](const Vacancy &kept) {
        entry.vacancy = kept;
        return entry;
    });
}

Result<VacancyEntry> saveEntry(Sql &sql, VacancyEntry entry)
{
    auto before = sql.load<Vacancy>(vacancy, entry.vacancy.id);
    if (!before) return std::unexpected(before.error());
    sql.describe(u"vacancy.changed"_s, before->number);
    entry.vacancy.number = before->number;
    entry.vacancy.status = before->status;
    entry.vacancy.statusSince = before->statusSince;
    entry.vacancy.dwellingId = before->dwellingId;
    if (auto kept = keepBuilding(sql, entry.building); !kept) return std::unexpected(kept.error());
    if (auto kept = keepDwelling(sql, entry); !kept) return std::unexpected(kept.error());
    return keep(sql, vacancy, entry.vacancy, rowOfVacancy(entry.vacancy)).transform([&](const Vacancy &kept) {
        entry.vacancy = kept;
        return entry;
    });
}

Result<VacancyEntry> loadEntry(Sql &sql, qint64 vacancyId)
{
    VacancyEntry entry;
    return sql.load<Vacancy>(vacancy, vacancyId)
        .and_then([&](const Vacancy &found) {
            entry.vacancy = found;
            return sql.load<Dwelling>(dwelling, found.dwellingId);
        })
        .and_then([&](const Dwelling &found) {
            entry.dwelling = found;
            return sql.load<Building>(building, found.buildingId);
        })
        .transform([&](const Building &found) {
            entry.building = found;
            return entry;
        });
}

Result<qint64> findVacancy(Sql &sql, const QString &number)
{
    return sql.value(u"select id from vacancy where number=? and %1"_s.arg(unrestrictedDwelling(u"vacancy.dwelling_id"_s)), {number})
        .and_then([&](const QVariant &id) -> Result<qint64> {
            if (id.isNull()) return fail(Error::Kind::NotFound, u"vacancy.gone"_s, {number});
            return id.toLongLong();
        });
}

Result<VacancyEntry> moveBuilding(Sql &sql, qint64 vacancyId, int buildingVersion, Utm place)
{
    auto entry = loadEntry(sql, vacancyId);
    if (!entry) return entry;
    sql.describe(u"vacancy.moved"_s, entry->vacancy.number);
    entry->building.version = buildingVersion;
    entry->building.geom = toWkb(place);
    entry->building.positionAccuracy = PositionAccuracy::Manual;
    entry->building.positionOrigin = PositionOrigin::Manual;
    return keepBuilding(sql, entry->building).transform([&] { return *entry; });
}

Result<QList<Vacancy>> episodesOf(Sql &sql, qint64 dwellingId)
{
    return sql.find<Vacancy>(vacancy, u"where dwelling_id=? order by id desc"_s, {dwellingId});
}

Result<Vacancy> confirmVacancy(Sql &sql, qint64 vacancyId, int version, Channel channel, QDate today)
{
    auto episode = sql.load<Vacancy>(vacancy, vacancyId);
    if (!episode) return episode;
    sql.describe(u"vacancy.confirmed"_s, episode->number);
    episode->version = version;
    episode->lastConfirmedOn = today;
    episode->lastConfirmedBy = sql.actor().name;
    episode->lastConfirmedChannel = channel;
    return sql.save(vacancy, *episode);
}

Result<QList<DuplicateCandidate>> findDuplicates(Sql &sql, const VacancyEntry &entry)
{
    constexpr double reach = 16; // a little more than the 15 m of LV-13: boxes in the index are rounded
    const auto here = pointOf(entry.building.geom.bytes);
    const QString street = foldedStreet(entry.building);
    QString where = u"(building.ags=? and building.search like ?)"_s;
    QVariantList values{entry.dwelling.id, entry.building.ags, (street.isEmpty() ? u"?"_s : street) + u'%'};
    if (here) {
        where += u" or "_s + sql.inBox(building);
        values += Sql::boxValues({here->east - reach, here->north - reach, here->east + reach, here->north + reach});
    }
    const QString select
        = u"select v.number, building.ags, building.street, building.house_number || building.house_number_suffix, d.flat_number, "
          "ST_AsBinary(building.geom), d.living_area_dm2, d.half_rooms, v.id, d.id, v.status from vacancy v join dwelling d on "
          "d.id=v.dwelling_id "
          "join building on building.id=d.building_id where d.id<>? and (%1) and %2 "
          "and v.id=(select n.id from vacancy n where n.dwelling_id=d.id order by case when %3 then 0 else 1 end, n.id desc limit 1) "
          "order by v.id"_s.arg(where, unrestrictedDwelling(u"d.id"_s), openCondition(u"n.status"_s));
    return sql.query(select, values).transform([&](QSqlQuery rows) {
        const auto number = [&](int column) { return rows.isNull(column) ? std::optional<int>() : rows.value(column).toInt(); };
        QList<DuplicateCandidate> found;
        while (rows.next()) {
            const DuplicateCandidate other{rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
                rows.value(3).toString(), rows.value(4).toString(), pointOf(rows.value(5).toByteArray()), number(6), number(7),
                rows.value(8).toLongLong(), rows.value(9).toLongLong(),
                fromStored(rows.value(10), QMetaType::fromType<VacancyStatus>()).value<VacancyStatus>()};
            if (mayBeSame(entry, other)) found += other;
        }
        return found;
    });
}

Result<CheckContext> loadCheckContext(Sql &sql, const VacancyEntry &entry, QDate today)
{
    auto settings = loadSettings(sql);
    if (!settings) return std::unexpected(settings.error());
    auto place = placeFacts(sql, entry.building);
    if (!place) return std::unexpected(place.error());
    auto candidates = findDuplicates(sql, entry);
    if (!candidates) return std::unexpected(candidates.error());
    auto landlords = sql.find<Landlord>(u"landlord"_s,
        u"where id in (select landlord_id from landlord_role where dwelling_id=?) and %1 order by id"_s.arg(
            unrestricted(SubjectKind::Landlord, u"landlord.id"_s)),
        {entry.dwelling.id});
    return landlords.transform([&](const QList<Landlord> &found) { return CheckContext{today, *place, *candidates, found, *settings}; });
}
