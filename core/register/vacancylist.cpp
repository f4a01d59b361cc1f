// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/vacancylist.h"
#include "core/base/text.h"
#include <QMetaEnum>
#include <limits>

using namespace Qt::StringLiterals;
using VacancyTerms::Availability;
using VacancyTerms::VacancyStatus;

namespace {
const QString tables = u" from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id "
                       "left join municipality m on m.id=b.municipality_id"_s;

const QString landlordNames
    = u"coalesce((select string_agg(l.search, ' ') from landlord_role r join landlord l on l.id=r.landlord_id where r.dwelling_id=d.id), '')"_s;

/** The conditions of a filter, with the values they bind. */
struct Conditions {
    QStringList texts = {};
    QVariantList values = {};

    void add(const QString &text, const QVariantList &bound = {})
    {
        texts += text;
        values += bound;
    }
    template<class List> void anyOf(const QString &column, const List &wanted)
    {
        if (wanted.isEmpty()) return;
        QStringList marks;
        for (const auto &value : wanted) {
            marks += u"?"_s;
            values += QVariant::fromValue(value);
        }
        texts += u"%1 in (%2)"_s.arg(column, marks.join(u','));
    }
    QString where() const { return texts.isEmpty() ? QString() : u" where "_s + texts.join(u" and "_s); }
};

Conditions conditionsOf(const VacancyFilter &filter)
{
    Conditions all;
    all.anyOf(u"v.status"_s, filter.statuses);
    all.anyOf(u"m.association_key"_s, filter.associationKeys);
    all.anyOf(u"b.municipality_id"_s, filter.municipalityIds);
    if (filter.halfRoomsMin) all.add(u"d.half_rooms>=?"_s, {*filter.halfRoomsMin});
    if (filter.halfRoomsMax) all.add(u"d.half_rooms<=?"_s, {*filter.halfRoomsMax});
    if (filter.grossColdMax) all.add(u"v.gross_cold<=?"_s, {filter.grossColdMax->value});
    if (filter.freeBy.isValid()) all.add(u"(v.availability='immediately' or v.available_from<=?)"_s, {filter.freeBy});
    if (filter.confirmedBefore.isValid()) all.add(u"(v.last_confirmed_on is null or v.last_confirmed_on<?)"_s, {filter.confirmedBefore});
    return all;
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

QList<VacancyPoint> readPoints(QSqlQuery &rows, const std::function<bool()> &passes)
{
    QHash<QString, VacancyStatus> known; // thousands of rows share a dozen words
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    QList<VacancyPoint> points;
    while (rows.next()) {
        if (!passes()) continue;
        const QString status = rows.value(1).toString();
        if (!known.contains(status)) known.insert(status, statusOf(status));
        const QString confirmed = rows.value(2).toString();
        const bool isPlaced = !rows.isNull(3);
        points.append({rows.value(0).toLongLong(), known.value(status),
            confirmed.isEmpty() ? 0 : static_cast<qint32>(QDate::fromString(confirmed, Qt::ISODate).toJulianDay()),
            isPlaced ? Utm{rows.value(3).toDouble(), rows.value(4).toDouble()} : Utm{nowhere, nowhere}});
    }
    return points;
}

const QString pointColumns = u"select v.id, v.status, v.last_confirmed_on, ST_X(b.geom), ST_Y(b.geom)"_s;

/** Exact words first, which the engine finds by itself. */
Result<QList<VacancyPoint>> findByWords(Sql &sql, const VacancyFilter &filter, const VacancyOrder &order, const QString &text)
{
    Conditions all = conditionsOf(filter);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isNumber = word.front().isDigit(); // 9 is not meant to find the 9 in 67697
        all.add(u"(' ' || b.search || ' ' || v.search || ' ' || %1) like ?"_s.arg(landlordNames),
            {(isNumber ? u"% "_s : u"%"_s) + word + u'%'});
    }
    return sql.query(pointColumns + tables + all.where() + orderOf(order), all.values).transform([](QSqlQuery rows) {
        return readPoints(rows, [] { return true; });
    });
}

/** Words with typing errors, compared here with every row that passes the rest of the filter. */
Result<QList<VacancyPoint>> findForgiving(Sql &sql, const VacancyFilter &filter, const VacancyOrder &order, const QString &text)
{
    const Conditions all = conditionsOf(filter);
    const QString select = pointColumns + u", b.search || ' ' || v.search || ' ' || "_s + landlordNames;
    return sql.query(select + tables + all.where() + orderOf(order), all.values).transform([&](QSqlQuery rows) {
        return readPoints(rows, [&] { return matches(text, rows.value(5).toString()); });
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

Result<QList<VacancyPoint>> findVacancies(Sql &sql, const VacancyFilter &filter, const VacancyOrder &order)
{
    const QString text = folded(filter.text);
    auto found = findByWords(sql, filter, order, text);
    if (!found || !found->isEmpty() || text.isEmpty()) return found;
    return findForgiving(sql, filter, order, text);
}

Result<QHash<qint64, VacancyRow>> loadVacancyRows(Sql &sql, const QList<qint64> &ids)
{
    if (ids.isEmpty()) return QHash<qint64, VacancyRow>();
    Conditions wanted;
    wanted.anyOf(u"v.id"_s, ids);
    const QString columns = u"select v.id, v.number, v.status, b.street, b.house_number, b.house_number_suffix, d.floor, b.city, m.name, "
                            "d.half_rooms, d.living_area_dm2, v.gross_cold, v.availability, v.available_from, v.last_confirmed_on"_s;
    return sql.query(columns + tables + wanted.where(), wanted.values).transform([](QSqlQuery rows) {
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
    return sql.value(u"select count(*) from vacancy"_s).transform([](const QVariant &count) { return count.toLongLong(); });
}
