// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entrystore.h"
#include "core/base/text.h"
#include "core/register/rent.h"

using namespace Qt::StringLiterals;

namespace {
QString numberOf(const Building &building)
{
    return building.houseNumber + building.houseNumberSuffix;
}

/** Street by its letters, then the house number by its value: 9 before 10 before 10a. */
QString addressKey(const Building &building)
{
    QString digits;
    for (const QChar c : building.houseNumber) {
        if (!c.isDigit()) break;
        digits += c;
    }
    return sortKey(building.street) + u'\x1e' + digits.rightJustified(6, u'0') + numberOf(building).toLower() + u'\x1e'
        + sortKey(building.city);
}

Row storedRow(const Building &building, const QString &municipality)
{
    const QStringList searched{building.street, numberOf(building), building.postalCode, building.city, building.cityPart, municipality};
    return rowOf(building) + Row{{u"address_sort"_s, addressKey(building)}, {u"search"_s, folded(searched.join(u' '))}};
}

Row storedRow(const Vacancy &vacancy)
{
    const Rent rent = rentOf(vacancy);
    return rowOf(vacancy)
        + Row{{u"gross_cold"_s, toStored(QVariant::fromValue(rent.grossCold))},
            {u"gross_warm"_s, toStored(QVariant::fromValue(rent.grossWarm))},
            {u"search"_s, folded(vacancy.number + u' ' + vacancy.externalNumber)}};
}

/** Inserts or updates, and takes over id and version. */
template<class T> Result<> store(Sql &sql, const QString &table, T &value, const Row &row)
{
    if (value.id == 0) {
        return sql.insert(table, row).and_then([&](qint64 id) { return sql.load<T>(table, id); }).transform([&](const T &stored) {
            value = stored;
        });
    }
    return sql.update(table, value.id, value.version, row).transform([&](int version) { value.version = version; });
}

/** The municipality's name, after the building was told which one it lies in. */
Result<QString> locate(Sql &sql, Building &building)
{
    const auto place = pointOf(building.geom.bytes);
    auto around = place ? municipalityAt(sql, *place) : Result<std::optional<Municipality>>();
    if (!around) return std::unexpected(around.error());
    if (!*around && !building.ags.isEmpty()) {
        auto named = sql.find<Municipality>(u"municipality"_s, u"where ags=?"_s, {building.ags});
        if (!named) return std::unexpected(named.error());
        if (!named->isEmpty()) *around = named->first();
    }
    building.municipalityId = *around ? std::optional((*around)->id) : std::nullopt;
    if (*around) building.ags = (*around)->ags;
    return *around ? (*around)->name : QString();
}

Result<> logStart(Sql &sql, const Vacancy &vacancy)
{
    StatusTransition first;
    first.vacancyId = vacancy.id;
    first.toStatus = vacancy.status;
    first.at = vacancy.statusSince;
    first.actorLogin = sql.actor().login;
    first.actorName = sql.actor().name;
    return sql.insert(u"status_transition"_s, rowOf(first)).transform([](qint64) { });
}

/** Removes the rows of @p table that @p where picks. */
Result<> removeRows(Sql &sql, const QString &table, const QString &where, qint64 value)
{
    auto rows = sql.query(u"select id, version from %1 where %2=?"_s.arg(table, where), {value});
    if (!rows) return std::unexpected(rows.error());
    QList<std::pair<qint64, int>> found;
    while (rows->next()) found.append({rows->value(0).toLongLong(), rows->value(1).toInt()});
    rows->finish();
    for (const auto &[id, version] : found)
        if (auto done = sql.remove(table, id, version); !done) return done;
    return {};
}

Result<bool> isNeeded(Sql &sql, const QString &table, const QString &column, qint64 id)
{
    return sql.value(u"select count(*) from %1 where %2=?"_s.arg(table, column), {id}).transform([](const QVariant &n) {
        return n.toInt() > 0;
    });
}
}

Result<std::optional<Municipality>> municipalityAt(Sql &sql, Utm place)
{
    const UtmBox point{place.east, place.north, place.east, place.north};
    const QString rest
        = u"where %1 and cast(ST_Covers(geom, ST_GeomFromWKB(?,25832)) as integer)=1 limit 1"_s.arg(sql.inBox(u"municipality"_s));
    return sql.find<Municipality>(u"municipality"_s, rest, Sql::boxValues(point) << toWkb(place).bytes)
        .transform([](const QList<Municipality> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

Result<QString> nextNumber(Sql &sql, const QString &series, int year)
{
    auto counter = sql.query(u"select id, version, last from number_counter where series=? and year=?"_s, {series, year});
    if (!counter) return std::unexpected(counter.error());
    Result<qint64> last = 1;
    if (counter->next()) {
        last = counter->value(2).toLongLong() + 1;
        const auto kept = sql.update(u"number_counter"_s, counter->value(0).toLongLong(), counter->value(1).toInt(), {{u"last"_s, *last}});
        if (!kept) return std::unexpected(kept.error());
    } else if (auto made = sql.insert(u"number_counter"_s, {{u"series"_s, series}, {u"year"_s, year}, {u"last"_s, *last}}); !made) {
        return std::unexpected(made.error());
    }
    return u"%1-%2-%3"_s.arg(series).arg(year).arg(*last, 5, 10, QChar(u'0'));
}

Result<VacancyEntry> loadEntry(Sql &sql, qint64 vacancyId)
{
    VacancyEntry entry;
    return sql.load<Vacancy>(u"vacancy"_s, vacancyId)
        .and_then([&](const Vacancy &vacancy) {
            entry.vacancy = vacancy;
            return sql.load<Dwelling>(u"dwelling"_s, vacancy.dwellingId);
        })
        .and_then([&](const Dwelling &dwelling) {
            entry.dwelling = dwelling;
            return sql.load<Building>(u"building"_s, dwelling.buildingId);
        })
        .transform([&](const Building &building) {
            entry.building = building;
            return entry;
        });
}

Result<VacancyEntry> saveEntry(Sql &sql, VacancyEntry entry, QDate today)
{
    const bool isNew = entry.vacancy.id == 0;
    if (isNew) {
        auto number = nextNumber(sql, u"LR"_s, today.year());
        if (!number) return std::unexpected(number.error());
        entry.vacancy.number = *number;
        entry.vacancy.statusSince = QDateTime::currentDateTimeUtc();
    }
    sql.describe(isNew ? u"vacancy.added"_s : u"vacancy.changed"_s, entry.vacancy.number);
    return locate(sql, entry.building)
        .and_then(
            [&](const QString &municipality) { return store(sql, u"building"_s, entry.building, storedRow(entry.building, municipality)); })
        .and_then([&] {
            entry.dwelling.buildingId = entry.building.id;
            return store(sql, u"dwelling"_s, entry.dwelling, rowOf(entry.dwelling));
        })
        .and_then([&] {
            entry.vacancy.dwellingId = entry.dwelling.id;
            return store(sql, u"vacancy"_s, entry.vacancy, storedRow(entry.vacancy));
        })
        .and_then([&] { return isNew ? logStart(sql, entry.vacancy) : Result<>(); })
        .transform([&] { return entry; });
}

Result<> removeEntry(Sql &sql, qint64 vacancyId)
{
    auto entry = loadEntry(sql, vacancyId);
    if (!entry) return std::unexpected(entry.error());
    sql.describe(u"vacancy.removed"_s, entry->vacancy.number);
    const auto &[building, dwelling, vacancy] = *entry;
    auto done = removeRows(sql, u"status_transition"_s, u"vacancy_id"_s, vacancyId)
                    .and_then([&] { return removeRows(sql, u"contact"_s, u"vacancy_id"_s, vacancyId); })
                    .and_then([&] { return sql.remove(u"vacancy"_s, vacancyId, vacancy.version); });
    if (!done) return done;
    auto needed = isNeeded(sql, u"vacancy"_s, u"dwelling_id"_s, dwelling.id);
    if (!needed || *needed) return needed.transform([](bool) { });
    done = removeRows(sql, u"landlord_role"_s, u"dwelling_id"_s, dwelling.id).and_then([&] {
        return sql.remove(u"dwelling"_s, dwelling.id, dwelling.version);
    });
    if (!done) return done;
    needed = isNeeded(sql, u"dwelling"_s, u"building_id"_s, building.id);
    if (!needed || *needed) return needed.transform([](bool) { });
    return sql.remove(u"building"_s, building.id, building.version);
}

Result<> confirmEntry(Sql &sql, qint64 vacancyId, Channel channel, QDate today)
{
    return sql.load<Vacancy>(u"vacancy"_s, vacancyId).and_then([&](Vacancy vacancy) {
        sql.describe(u"vacancy.confirmed"_s, vacancy.number);
        vacancy.lastConfirmedOn = today;
        vacancy.lastConfirmedBy = sql.actor().name;
        vacancy.lastConfirmedChannel = channel;
        return sql.save(u"vacancy"_s, vacancy).transform([](const Vacancy &) { });
    });
}

Result<> moveEntry(Sql &sql, qint64 vacancyId, Utm place)
{
    return loadEntry(sql, vacancyId).and_then([&](VacancyEntry entry) {
        sql.describe(u"vacancy.moved"_s, entry.vacancy.number);
        entry.building.geom = toWkb(place);
        entry.building.positionAccuracy = PositionAccuracy::Manual;
        entry.building.positionOrigin = PositionOrigin::Manual;
        return saveEntry(sql, entry, QDate::currentDate()).transform([](const VacancyEntry &) { });
    });
}
