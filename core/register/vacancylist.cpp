// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/vacancylist.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/register/filtersql.h"
#include <QMetaEnum>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using VacancyTerms::Availability;
using VacancyTerms::VacancyStatus;

namespace {
const QString tables = u" from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id "
                       "left join municipality m on m.id=b.municipality_id"_s;

/** The tables that a text asks for; vacancy alone is ordered several times as fast. */
QString tablesFor(const QString &text)
{
    static const QRegularExpression building(u"\\b[bm]\\."_s), dwelling(u"\\bd\\."_s);
    if (text.contains(building)) return tables;
    return text.contains(dwelling) ? u" from vacancy v join dwelling d on d.id=v.dwelling_id"_s : u" from vacancy v"_s;
}

QString where(const SqlCondition &condition)
{
    return u" where "_s + condition.text;
}

/** The place of a status in the life cycle, to sort by. */
QString statusRank()
{
    const QMetaEnum statuses = QMetaEnum::fromType<VacancyStatus>();
    QString rank = u"case v.status"_s;
    for (int i = 0; i < statuses.keyCount(); ++i)
        rank += u" when '%1' then %2"_s.arg(snakeCase(QString::fromLatin1(statuses.key(i))), QString::number(i));
    return rank + u" end"_s;
}

QString orderOf(const VacancyOrder &order)
{
    bool descending = order.descending;
    QString column;
    switch (order.column) {
    case VacancyColumn::Status: column = statusRank(); break;
    case VacancyColumn::Number: column = u"v.number"_s; break;
    case VacancyColumn::Address: column = u"b.address_sort"_s; break;
    case VacancyColumn::Municipality: column = u"m.name_sort"_s; break;
    case VacancyColumn::Rooms: column = u"d.half_rooms"_s; break;
    case VacancyColumn::Area: column = u"d.living_area_dm2"_s; break;
    case VacancyColumn::GrossCold: column = u"v.gross_cold"_s; break;
    case VacancyColumn::FreeFrom: column = u"case when v.availability='immediately' then '0' else v.available_from end"_s; break;
    case VacancyColumn::Confirmed:
        column = u"v.last_confirmed_on"_s;
        descending = !descending; // shown as an age, and the youngest age is the latest day
        break;
    }
    return u" order by %1 %2 nulls last, v.id"_s.arg(column, descending ? u"desc"_s : u"asc"_s);
}

VacancyStatus statusOf(const QVariant &stored)
{
    return fromStored(stored, QMetaType::fromType<VacancyStatus>()).value<VacancyStatus>();
}

const QStringList pointColumns{u"id"_s, u"status"_s, u"confirmed"_s, u"east"_s, u"north"_s};

/** The columns of a point as whole numbers: the day as 20261121, the place in millimetres; without place none is asked for. */
QString pointSelect(const Engine &engine, bool withPlaces)
{
    const QString none = u"cast(null as bigint)"_s;
    return u"select v.id as id, %1 as status, cast(replace(v.last_confirmed_on, '-', '') as bigint) as confirmed, %2 as east, %3 as north"_s
        .arg(statusRank(), withPlaces ? engine.eastMm.arg(u"b.geom"_s) : none, withPlaces ? engine.northMm.arg(u"b.geom"_s) : none);
}

qint32 julianDay(qint64 digits)
{
    constexpr qint64 hundred = 100;
    if (digits <= 0) return 0;
    return static_cast<qint32>(QDate(
        static_cast<int>(digits / hundred / hundred), static_cast<int>(digits / hundred % hundred), static_cast<int>(digits % hundred))
            .toJulianDay());
}

QList<VacancyPoint> pointsOf(const std::vector<qint64> &numbers)
{
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN(), millimetres = 1000;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const QMetaEnum statuses = QMetaEnum::fromType<VacancyStatus>();
    const auto width = static_cast<size_t>(pointColumns.size());
    QList<VacancyPoint> points;
    points.reserve(static_cast<qsizetype>(numbers.size() / width));
    for (size_t at = 0; at + width <= numbers.size(); at += width) {
        const qint64 status = numbers[at + 1], east = numbers[at + 3], north = numbers[at + 4];
        const bool isPlaced = east != none && north != none;
        points.append({numbers[at], static_cast<VacancyStatus>(statuses.value(static_cast<int>(std::max<qint64>(status, 0)))),
            julianDay(numbers[at + 2]),
            isPlaced ? Utm{static_cast<double>(east) / millimetres, static_cast<double>(north) / millimetres} : Utm{nowhere, nowhere}});
    }
    return points;
}

/**
 * Whether it is quicker to read all rows in their order than to go along an index, which fetches each from somewhere else: where facts of
 * vacancy and dwelling are asked that let many pass. Statuses alone are in their index.
 */
bool isRead(const QString &condition)
{
    static const QRegularExpression facts(u"\\b[vd]\\."_s), selective(u"\\b([bm]\\.|select\\b)"_s);
    const bool isStatusAlone = condition.startsWith("v.status in"_L1) && !condition.contains(" and "_L1);
    return condition.contains(facts) && !condition.contains(selective) && !isStatusAlone;
}

/** The filter without what is hidden; the list of dwellings is put in only where there is one, for most registers have none. */
Result<SqlCondition> shown(Sql &sql, const Filter &filter)
{
    const auto hidden = restrictedDwellings(sql);
    if (!hidden) return std::unexpected(hidden.error());
    return sqlOf(sql, filter).transform([&](SqlCondition condition) {
        if (!hidden->isEmpty()) condition.text = u"(%1) and v.dwelling_id not in (%2)"_s.arg(condition.text, *hidden);
        return condition;
    });
}

VacancyRow readRow(const QSqlQuery &rows)
{
    const auto number = [&](int column) { return rows.isNull(column) ? std::optional<int>() : rows.value(column).toInt(); };
    const QString street = rows.value(3).toString(), house = rows.value(4).toString() + rows.value(5).toString();
    return {.id = rows.value(0).toLongLong(),
        .number = rows.value(1).toString(),
        .status = statusOf(rows.value(2)),
        .address = house.isEmpty() ? street : street + u' ' + house,
        .floor = number(6),
        .city = rows.value(7).toString(),
        .municipality = rows.value(8).toString(),
        .halfRooms = number(9),
        .livingAreaDm2 = number(10),
        .grossCold = rows.isNull(11) ? std::optional<Cents>() : Cents{rows.value(11).toLongLong()},
        .availability = fromStored(rows.value(12), QMetaType::fromType<Availability>()).value<Availability>(),
        .availableFrom = QDate::fromString(rows.value(13).toString(), Qt::ISODate),
        .lastConfirmedOn = QDate::fromString(rows.value(14).toString(), Qt::ISODate)};
}
}

Filter filterOf(const VacancyFilter &filter)
{
    using enum Comparison;
    const auto stored = [](const auto &list) {
        QVariantList values;
        for (const auto &value : list) values += toStored(QVariant::fromValue(value));
        return values;
    };
    QList<Filter> all;
    const auto add
        = [&](QStringView field, Comparison test, const QVariantList &values) { all += condition(filterField(field), test, values); };
    if (!filter.statuses.isEmpty()) {
        QList<VacancyStatus> statuses(filter.statuses.begin(), filter.statuses.end());
        std::ranges::sort(statuses);
        add(u"status", Is, stored(statuses));
    }
    if (!filter.associationKeys.isEmpty()) add(u"association", Is, stored(filter.associationKeys));
    if (!filter.municipalityIds.isEmpty()) add(u"municipality_id", Is, stored(filter.municipalityIds));
    if (filter.halfRoomsMin) add(u"rooms", AtLeast, {*filter.halfRoomsMin});
    if (filter.halfRoomsMax) add(u"rooms", AtMost, {*filter.halfRoomsMax});
    if (filter.grossColdMax) add(u"gross_cold", AtMost, {filter.grossColdMax->value});
    if (filter.freeBy.isValid())
        all += Filter{.kind = Filter::Kind::Any,
            .parts = {condition(filterField(u"availability"), Is, {toStored(QVariant::fromValue(Availability::Immediately))}),
                condition(filterField(u"available_from"), AtMost, {toStored(filter.freeBy)})}};
    if (filter.confirmedBefore.isValid()) add(u"stale", Is, {toStored(filter.confirmedBefore)});
    if (!folded(filter.text).isEmpty()) add(u"text", Contains, {filter.text.simplified()});
    return allOf(all << filter.where);
}

Result<QList<VacancyPoint>> findVacancies(
    Sql &sql, const VacancyFilter &filter, const VacancyOrder &order, const VacancyRange &range, const Progress &progress)
{
    return findVacancies(sql, filterOf(filter), order, range, progress);
}

Result<QList<VacancyPoint>> findVacancies(
    Sql &sql, const Filter &filter, const VacancyOrder &order, const VacancyRange &range, const Progress &progress)
{
    const auto condition = shown(sql, filter);
    if (!condition) return std::unexpected(condition.error());
    const QString ordered = orderOf(order), columns = pointSelect(sql.engine(), true);
    QString select = columns + tables + where(*condition) + ordered;
    if (range.most > 0) // the rest of the columns is read for the lines of the part alone
        select = columns + tables
            + u" where v.id in (select v.id%1%2%3 limit %4 offset %5)"_s.arg(
                tablesFor(condition->text + ordered), where(*condition), ordered, QString::number(range.most), QString::number(range.first))
            + ordered;
    return sql.numbers(pointColumns, select, condition->values, progress).transform(pointsOf);
}

Result<QList<VacancyPoint>> findLines(Sql &sql, const Filter &filter, const VacancyOrder &order, const Progress &progress)
{
    return shown(sql, filter).and_then([&](const SqlCondition &condition) {
        const QString ordered = orderOf(order);
        const QString select = pointSelect(sql.engine(), false) + tablesFor(condition.text + ordered) + where(condition) + ordered;
        return sql.numbers(pointColumns, select, condition.values, progress).transform(pointsOf);
    });
}

Result<std::vector<qint64>> findVacancyIds(Sql &sql, const Filter &filter, const Progress &progress)
{
    return shown(sql, filter).and_then([&](const SqlCondition &condition) {
        QString from = tablesFor(condition.text);
        if (&sql.engine() == &spatialite() && isRead(condition.text)) from.replace(u"vacancy v"_s, u"vacancy v not indexed"_s);
        return sql.numbers({u"id"_s}, u"select v.id as id"_s + from + where(condition), condition.values, progress);
    });
}

Result<QList<VacancyPoint>> allVacancies(Sql &sql, const Progress &progress)
{
    // In the order in which they lie, so that buildings are read one after the other.
    return shown(sql, {}).and_then([&](const SqlCondition &condition) {
        const QString select = pointSelect(sql.engine(), true) + tables + where(condition) + u" order by v.id"_s;
        return sql.numbers(pointColumns, select, condition.values, progress).transform(pointsOf);
    });
}

Result<QHash<qint64, VacancyRow>> loadVacancyRows(Sql &sql, const QList<qint64> &ids)
{
    if (ids.isEmpty()) return QHash<qint64, VacancyRow>();
    QStringList wanted;
    for (const qint64 id : ids) wanted += QString::number(id);
    const QString columns = u"select v.id, v.number, v.status, b.street, b.house_number, b.house_number_suffix, d.floor, b.city, m.name, "
                            "d.half_rooms, d.living_area_dm2, v.gross_cold, v.availability, v.available_from, v.last_confirmed_on"_s;
    return sql.query(columns + tables + u" where v.id in (%1)"_s.arg(wanted.join(u','))).transform([](QSqlQuery rows) {
        QHash<qint64, VacancyRow> found;
        while (rows.next()) {
            const VacancyRow row = readRow(rows);
            found.insert(row.id, row);
        }
        return found;
    });
}

Result<qint64> countVacancies(Sql &sql)
{
    return countVacancies(sql, {});
}

Result<qint64> countVacancies(Sql &sql, const Filter &filter)
{
    return shown(sql, filter).and_then([&](const SqlCondition &condition) {
        return sql.value(u"select count(*)"_s + tablesFor(condition.text) + where(condition), condition.values)
            .transform([](const QVariant &count) { return count.toLongLong(); });
    });
}

Result<QHash<qint64, int>> countByMunicipality(Sql &sql, const Filter &filter, const Progress &progress)
{
    const auto condition = shown(sql, filter);
    if (!condition) return std::unexpected(condition.error());
    const QString select = u"select coalesce(b.municipality_id, 0) as municipality, count(*) as vacancies"_s + tables + where(*condition)
        + u" group by b.municipality_id"_s;
    const auto numbers = sql.numbers({u"municipality"_s, u"vacancies"_s}, select, condition->values, progress);
    return numbers.transform([](const std::vector<qint64> &values) {
        QHash<qint64, int> counts;
        for (size_t at = 0; at + 1 < values.size(); at += 2) counts.insert(values[at], int(values[at + 1]));
        return counts;
    });
}
