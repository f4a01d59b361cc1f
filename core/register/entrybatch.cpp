// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entrybatch.h"
#include "core/base/text.h"
#include "core/register/entryrows.h"
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype idsAtOnce = 500;
constexpr qsizetype rowsPerStep = 1000;

std::optional<int> numberAt(const QSqlQuery &rows, int column)
{
    return rows.isNull(column) ? std::optional<int>() : rows.value(column).toInt();
}

VacancyKeys readKeys(const QSqlQuery &rows)
{
    const auto text = [&](int column) { return rows.value(column).toString(); };
    const Building place{.street = text(11), .houseNumber = text(12), .houseNumberSuffix = text(13)};
    return {.vacancyId = rows.value(0).toLongLong(),
        .dwellingId = rows.value(1).toLongLong(),
        .buildingId = rows.value(2).toLongLong(),
        .uid = text(3),
        .dwellingUid = text(4),
        .buildingUid = text(5),
        .number = text(6),
        .providerKey = text(7),
        .externalNumber = text(8),
        .openimmoObid = text(9),
        .status = fromStored(rows.value(10), QMetaType::fromType<VacancyStatus>()).value<VacancyStatus>(),
        .street = foldedStreet(place),
        .ags = text(14),
        .postalCode = text(15),
        .city = folded(text(16)),
        .flatNumber = folded(text(17)),
        .floor = numberAt(rows, 18),
        .livingAreaDm2 = numberAt(rows, 19),
        .halfRooms = numberAt(rows, 20)};
}

/** The rows of one table with these ids, by id. */
template<class T> Result<QHash<qint64, T>> findAll(Sql &sql, const QString &table, const QList<qint64> &ids)
{
    QHash<qint64, T> all;
    for (qsizetype start = 0; start < ids.size(); start += idsAtOnce) {
        const QList<qint64> part = ids.sliced(start, std::min(idsAtOnce, ids.size() - start));
        QVariantList values;
        for (const qint64 id : part) values += id;
        const QString marks = QStringList(part.size(), u"?"_s).join(u',');
        auto found = sql.find<T>(table, u"where id in (%1)"_s.arg(marks), values);
        if (!found) return std::unexpected(found.error());
        for (const T &one : std::as_const(*found)) all[one.id] = one;
    }
    return all;
}

template<class T> QList<qint64> idsOf(const QHash<qint64, T> &rows, qint64 T::*member)
{
    QSet<qint64> ids;
    for (const T &row : rows) ids += row.*member;
    return ids.values();
}

/** The columns of one table that a batch writes, by their places in the full row; the same for every row of it. */
class Columns
{
public:
    Columns(QStringList needed, const QSet<QString> &facts, QLatin1StringView table) : m_needed(std::move(needed))
    {
        for (const QString &fact : facts)
            if (fact.startsWith(table + u'.')) m_needed += snakeCase(QStringView(fact).sliced(table.size() + 1));
    }
    Row of(const Row &row)
    {
        if (m_places.isEmpty())
            for (qsizetype i = 0; i < row.size(); ++i)
                if (m_needed.contains(row[i].first)) m_places += i;
        Row picked;
        picked.reserve(m_places.size());
        for (const qsizetype place : std::as_const(m_places)) picked.append(row[place]);
        return picked;
    }

private:
    QStringList m_needed;
    QList<qsizetype> m_places;
};

/** Writes the entries table by table, so that one statement serves a whole table. */
class Batch
{
public:
    Batch(Sql &sql, std::span<VacancyEntry *const> entries, const QSet<QString> &facts, const Progress &progress)
        : m_sql(sql), m_entries(entries), m_facts(facts), m_progress(progress)
    {
    }

    Result<> run()
    {
        return readNames()
            .and_then([this] { return m_sql.insertMany(u"building"_s, [this] { return addBuildings(); }); })
            .and_then([this] { return m_sql.insertMany(u"dwelling"_s, [this] { return addDwellings(); }); })
            .and_then([this] { return m_sql.insertMany(u"vacancy"_s, [this] { return addVacancies(); }); });
    }

private:
    Result<> readNames()
    {
        return m_sql.query(u"select id, name from municipality"_s).transform([this](QSqlQuery rows) {
            while (rows.next()) m_names[rows.value(0).toLongLong()] = rows.value(1).toString();
        });
    }

    Result<> addBuildings()
    {
        Columns columns(
            {u"uid"_s, u"office"_s, u"municipality_id"_s, u"ags"_s, u"street"_s, u"house_number"_s, u"house_number_suffix"_s,
                u"postal_code"_s, u"city"_s, u"geom"_s, u"position_accuracy"_s, u"position_origin"_s, u"address_sort"_s, u"search"_s},
            m_facts, "building"_L1);
        QHash<QString, qint64> ids;
        for (VacancyEntry *entry : m_entries) {
            Building &place = entry->building;
            if (place.id == 0 && !place.uid.isEmpty()) place.id = ids.value(place.uid);
            if (place.id == 0) {
                const QString name = m_names.value(place.municipalityId.value_or(0));
                if (auto added = add(u"building"_s, columns.of(rowOfBuilding(place, name)), place.id); !added) return added;
                if (!place.uid.isEmpty()) ids[place.uid] = place.id;
            }
            entry->dwelling.buildingId = place.id;
        }
        return {};
    }

    Result<> addDwellings()
    {
        Columns columns({u"uid"_s, u"office"_s, u"building_id"_s}, m_facts, "dwelling"_L1);
        QHash<QString, qint64> ids;
        for (VacancyEntry *entry : m_entries) {
            Dwelling &dwelling = entry->dwelling;
            if (dwelling.id == 0 && !dwelling.uid.isEmpty()) dwelling.id = ids.value(dwelling.uid);
            if (dwelling.id == 0) {
                if (auto added = add(u"dwelling"_s, columns.of(rowOf(dwelling)), dwelling.id); !added) return added;
                if (!dwelling.uid.isEmpty()) ids[dwelling.uid] = dwelling.id;
            }
            entry->vacancy.dwellingId = dwelling.id;
        }
        return {};
    }

    Result<> addVacancies()
    {
        Columns columns({u"uid"_s, u"office"_s, u"dwelling_id"_s, u"number"_s, u"status"_s, u"status_since"_s, u"source"_s,
                            u"availability"_s, u"vacant_since_accuracy"_s, u"external_number"_s, u"provider_key"_s, u"note"_s,
                            u"ended_on"_s, u"gross_cold"_s, u"gross_warm"_s, u"search"_s, u"number_key"_s, u"external_key"_s},
            m_facts, "vacancy"_L1);
        for (VacancyEntry *entry : m_entries)
            if (auto added = add(u"vacancy"_s, columns.of(rowOfVacancy(entry->vacancy)), entry->vacancy.id); !added) return added;
        return {};
    }

    Result<> add(const QString &table, const Row &row, qint64 &id)
    {
        constexpr int tables = 3, whole = 100;
        if (++m_done % rowsPerStep == 0) {
            const qsizetype all = tables * static_cast<qsizetype>(m_entries.size());
            if (!m_progress.step(static_cast<int>(whole * m_done / all))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        }
        return m_sql.insert(table, row).transform([&](qint64 given) { id = given; });
    }

    Sql &m_sql;
    std::span<VacancyEntry *const> m_entries;
    const QSet<QString> &m_facts;
    const Progress &m_progress;
    QHash<qint64, QString> m_names;
    qsizetype m_done = 0;
};

Row difference(const Row &before, const Row &after)
{
    Row changed;
    for (qsizetype i = 0; i < after.size(); ++i)
        if (before[i].second != after[i].second) changed.append(after[i]);
    return changed;
}

Result<> update(Sql &sql, const QString &table, qint64 id, int version, const Row &changed)
{
    if (changed.isEmpty()) return {};
    return sql.update(table, id, version, changed).transform([](int) { });
}
}

Result<QList<VacancyKeys>> listVacancyKeys(Sql &sql)
{
    return sql
        .query(
            u"select v.id, d.id, b.id, v.uid, d.uid, b.uid, v.number, v.provider_key, v.external_number, v.openimmo_obid, v.status, "
            "b.street, b.house_number, b.house_number_suffix, b.ags, b.postal_code, b.city, d.flat_number, d.floor, d.living_area_dm2, "
            "d.half_rooms from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id order by v.id desc"_s)
        .transform([](QSqlQuery rows) {
            QList<VacancyKeys> all;
            while (rows.next()) all += readKeys(rows);
            return all;
        });
}

Result<QHash<qint64, VacancyEntry>> loadEntries(Sql &sql, const QList<qint64> &vacancyIds)
{
    const auto vacancies = findAll<Vacancy>(sql, u"vacancy"_s, vacancyIds);
    if (!vacancies) return std::unexpected(vacancies.error());
    const auto dwellings = findAll<Dwelling>(sql, u"dwelling"_s, idsOf(*vacancies, &Vacancy::dwellingId));
    if (!dwellings) return std::unexpected(dwellings.error());
    return findAll<Building>(sql, u"building"_s, idsOf(*dwellings, &Dwelling::buildingId)).transform([&](const auto &buildings) {
        QHash<qint64, VacancyEntry> entries;
        for (const Vacancy &vacancy : *vacancies) {
            const Dwelling dwelling = dwellings->value(vacancy.dwellingId);
            entries[vacancy.id] = {buildings.value(dwelling.buildingId), dwelling, vacancy};
        }
        return entries;
    });
}

Result<> addEntries(Sql &sql, std::span<VacancyEntry *const> entries, const QSet<QString> &facts, const Progress &progress)
{
    return Batch(sql, entries, facts, progress).run();
}

Result<> saveChanges(Sql &sql, const VacancyEntry &before, const VacancyEntry &after)
{
    auto municipality = sql.value(u"select name from municipality where id=?"_s, {after.building.municipalityId.value_or(0)});
    if (!municipality) return std::unexpected(municipality.error());
    const QString name = municipality->toString();
    const Row changed
        = before.building == after.building ? Row() : difference(rowOfBuilding(before.building, name), rowOfBuilding(after.building, name));
    if (auto done = update(sql, u"building"_s, before.building.id, before.building.version, changed); !done) return done;
    const Dwelling &dwelling = before.dwelling;
    if (auto done = update(sql, u"dwelling"_s, dwelling.id, dwelling.version, difference(rowOf(dwelling), rowOf(after.dwelling))); !done)
        return done;
    const Vacancy &vacancy = before.vacancy;
    return update(sql, u"vacancy"_s, vacancy.id, vacancy.version, difference(rowOfVacancy(vacancy), rowOfVacancy(after.vacancy)));
}
