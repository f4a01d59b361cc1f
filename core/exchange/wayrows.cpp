// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/wayrows.h"
#include <QJsonDocument>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {
/** So many values go into one "in (…)"; both engines take more, but their plans do not get better. */
constexpr qsizetype portion = 500;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/** Puts uids in the place of ids. */
Result<> nameReferences(Sql &sql, const QString &column, WayRows &rows)
{
    QVariantList ids;
    for (const WayRow &row : std::as_const(rows))
        if (const QVariant id = row.fields.value(column); !id.isNull() && !ids.contains(id)) ids += id;
    QHash<QString, QString> uids;
    for (qsizetype at = 0; at < ids.size(); at += portion) {
        const QVariantList part = ids.sliced(at, std::min(portion, ids.size() - at));
        auto found = sql.query(u"select id, uid from %1 where id in (%2)"_s.arg(referencedTable(column), marks(part.size())), part);
        if (!found) return std::unexpected(found.error());
        while (found->next()) uids[found->value(0).toString()] = found->value(1).toString();
    }
    for (WayRow &row : rows) {
        QVariant &value = row.fields[column];
        value = value.isNull() ? QVariant() : QVariant(uids.value(value.toString()));
    }
    return {};
}

QVariant storedFrom(const QString &column, const QVariant &value)
{
    if (value.isNull()) return {};
    return column == "geom"_L1 ? QVariant::fromValue(Wkb{value.toByteArray()}) : value;
}

/** All columns of a table, its place as every program reads it. */
Result<QString> columnsOfTable(Sql &sql, const QString &table)
{
    return sql.query(u"select * from %1 where 1=0"_s.arg(table)).transform([](const QSqlQuery &shape) {
        QStringList columns;
        for (int i = 0; i < shape.record().count(); ++i) {
            const QString column = shape.record().fieldName(i);
            columns += column == "geom"_L1 ? u"ST_AsBinary(geom) as geom"_s : column;
        }
        return columns.join(u',');
    });
}

WayRow rowFrom(const QSqlQuery &found, const QSqlRecord &shape)
{
    WayRow row;
    for (int i = 0; i < shape.count(); ++i) {
        const QString column = shape.fieldName(i);
        const QVariant value = found.value(i);
        if (column == "id"_L1)
            row.id = value.toLongLong();
        else if (column == "uid"_L1)
            row.uid = value.toString();
        else if (column == "office"_L1)
            row.office = value.toString();
        else if (column == "version"_L1)
            row.version = value.toInt();
        else
            row.fields[column] = storedFrom(column, value);
    }
    return row;
}
}

QString referencedTable(const QString &column)
{
    static const QHash<QString, QString> tables{{u"dwelling_id"_s, u"dwelling"_s}, {u"vacancy_id"_s, u"vacancy"_s},
        {u"tenancy_id"_s, u"tenancy"_s}, {u"household_id"_s, u"household"_s}, {u"landlord_id"_s, u"landlord"_s},
        {u"handover_id"_s, u"handover"_s}, {u"room_id"_s, u"handover_room"_s}, {u"plan_id"_s, u"visit_plan"_s},
        {u"sponsor_id"_s, u"sponsor"_s}, {u"building_id"_s, u"building"_s}};
    return tables.value(column);
}

Result<WayRows> readWayRows(Sql &sql, const QString &table, const QString &where, const QVariantList &values)
{
    const auto columns = columnsOfTable(sql, table);
    if (!columns) return std::unexpected(columns.error());
    auto found = sql.query(u"select %1 from %2 %3"_s.arg(*columns, table, where.isEmpty() ? QString() : u"where "_s + where), values);
    if (!found) return std::unexpected(found.error());
    WayRows rows;
    const QSqlRecord shape = found->record();
    while (found->next()) {
        const WayRow row = rowFrom(*found, shape);
        rows[row.uid] = row;
    }
    found->finish();
    for (int i = 0; i < shape.count(); ++i)
        if (!referencedTable(shape.fieldName(i)).isEmpty())
            if (auto named = nameReferences(sql, shape.fieldName(i), rows); !named) return std::unexpected(named.error());
    return rows;
}

Result<WayRows> readWayRowsIn(Sql &sql, const QString &table, const QString &column, const QVariantList &wanted)
{
    WayRows rows;
    for (qsizetype at = 0; at < wanted.size(); at += portion) {
        const QVariantList part = wanted.sliced(at, std::min(portion, wanted.size() - at));
        auto found = readWayRows(sql, table, u"%1 in (%2)"_s.arg(column, marks(part.size())), part);
        if (!found) return found;
        rows.insert(*found);
    }
    return rows;
}

Result<QHash<QString, qint64>> idsOf(Sql &sql, const QString &table, const QStringList &uids)
{
    QHash<QString, qint64> ids;
    for (qsizetype at = 0; at < uids.size(); at += portion) {
        QVariantList part;
        for (const QString &uid : uids.sliced(at, std::min(portion, uids.size() - at))) part += uid;
        auto found = sql.query(u"select uid, id from %1 where uid in (%2)"_s.arg(table, marks(part.size())), part);
        if (!found) return std::unexpected(found.error());
        while (found->next()) ids[found->value(0).toString()] = found->value(1).toLongLong();
    }
    return ids;
}

QString jsonOf(const QVariantMap &fields)
{
    QJsonObject object;
    for (const auto &[column, value] : fields.asKeyValueRange()) object[column] = jsonOfStored(value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariantMap fieldsOf(const QString &json)
{
    QVariantMap fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) fields[it.key()] = it.value().isNull() ? QVariant() : storedOfJson(it.value());
    return fields;
}
