// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/recordwords.h"
#include "core/handover/sponsors.h"
#include "core/outreach/agreements.h"
#include "core/places/places.h"
#include "core/register/documents.h"
#include "core/register/landlords.h"
#include "core/register/settinginput.h"
#include "core/register/words.h"
#include "core/storage/changelog.h"
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {
template<class T> T valueFrom(const QVariantMap &row)
{
    T value;
    const QMetaObject &meta = T::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const auto stored = row.constFind(snakeCase(QString::fromLatin1(property.name())));
        if (stored != row.constEnd() && property.metaType() != QMetaType::fromType<Wkb>())
            property.writeOnGadget(&value, fromStored(*stored, property.metaType()));
    }
    return value;
}

QString text(const QVariantMap &row, const QString &column)
{
    return row.value(column).toString();
}

QString addressOf(const QVariantMap &row)
{
    const QString street
        = (text(row, u"street"_s) + u' ' + text(row, u"house_number"_s) + text(row, u"house_number_suffix"_s)).simplified();
    const QString city = text(row, u"city"_s);
    return street.isEmpty() || city.isEmpty() ? street + city : street + u", "_s + city;
}

/** The columns that name a row of these tables, each as it reads. */
QString namedBy(const QString &table, const QVariantMap &row)
{
    static const QHash<QString, QStringList> naming{{u"status_transition"_s, {u"to_status"_s}}, {u"landlord_role"_s, {u"role"_s}},
        {u"consent"_s, {u"purpose"_s}}, {u"contact"_s, {u"at"_s}}, {u"task"_s, {u"title"_s}}, {u"destination"_s, {u"kind"_s, u"name"_s}},
        {u"session_item"_s, {u"heading"_s}}, {u"handover_party"_s, {u"role"_s, u"name"_s}}, {u"handover_key"_s, {u"kind"_s}},
        {u"meter_reading"_s, {u"medium"_s, u"meter_number"_s}}, {u"room_part"_s, {u"element"_s}}, {u"inventory_item"_s, {u"name"_s}},
        {u"handover_promise"_s, {u"text"_s}}, {u"instruction_row"_s, {u"topic"_s}}, {u"signature"_s, {u"role"_s, u"name"_s}},
        {u"rent_limit"_s, {u"comparison_area"_s, u"persons"_s}}, {u"topic_text"_s, {u"title"_s}}, {u"retention_rule"_s, {u"kind"_s}},
        {u"subject_request"_s, {u"number"_s}}, {u"text_release"_s, {u"language"_s}}, {u"number_counter"_s, {u"series"_s, u"year"_s}},
        {u"timetable_route"_s, {u"short_name"_s}}, {u"gap_profile"_s, {u"key"_s}}, {u"handover_room"_s, {u"kind"_s, u"name"_s}},
        {u"measure"_s, {u"title"_s}}, {u"report"_s, {u"number"_s}}};
    QStringList words;
    for (const QString &column : naming.value(table))
        if (const QVariant value = row.value(column); !value.toString().isEmpty()) words += valueWord(table, column, value);
    return words.join(u' ');
}

/** The reference of a row that has no name of its own; what it is part of. */
QString owningColumn(const QString &table)
{
    static const QHash<QString, QString> owners{{u"dwelling"_s, u"building_id"_s}, {u"tenancy"_s, u"household_id"_s},
        {u"reservation"_s, u"vacancy_id"_s}, {u"proposal"_s, u"household_id"_s}, {u"participation"_s, u"landlord_id"_s},
        {u"engagement"_s, u"household_id"_s}, {u"visit_plan"_s, u"household_id"_s}, {u"community_bus"_s, u"place_id"_s}};
    return owners.value(table);
}

Result<QVariantMap> rowAtItsEnd(Sql &sql, const QString &table, qint64 id)
{
    return sql
        .value(u"select i.image from change_entry c join change_image i on i.change_id=c.id where c.action='delete' and c.table_name=? "
               "and c.row_id=? order by c.id desc limit 1"_s,
            {table, id})
        .transform([](const QVariant &image) {
            QVariantMap row;
            for (const auto &[column, value] : fromImage(image.toString().toUtf8())) row[column] = value;
            return row;
        });
}
}

QString nameOf(const QString &table, const QVariantMap &row)
{
    if (table == "landlord"_L1) return displayName(valueFrom<Landlord>(row));
    if (table == "sponsor"_L1) return displayName(valueFrom<Sponsor>(row));
    if (table == "place"_L1) return displayName(valueFrom<Place>(row));
    if (table == "document"_L1) return displayName(valueFrom<Document>(row));
    if (table == "agreement"_L1) return agreementWords(valueFrom<Agreement>(row));
    if (table == "building"_L1) return addressOf(row);
    if (table == "setting"_L1) return settingLabel(text(row, u"name"_s));
    if (const QString named = namedBy(table, row); !named.isEmpty()) return named;
    const QString number = text(row, u"number"_s);
    const bool isFlat = table == "dwelling"_L1 || table == "handover_key"_L1;
    return isFlat ? QString() : number.isEmpty() ? text(row, u"name"_s) : number;
}

Result<QVariantMap> storedRow(Sql &sql, const QString &table, qint64 id)
{
    // The log may come from elsewhere: only tables that are known go into a statement.
    if (tableWord(table).isEmpty()) return QVariantMap();
    return sql.query(u"select * from %1 where id=?"_s.arg(table), {id}).transform([](QSqlQuery rows) {
        QVariantMap row;
        if (!rows.next()) return row;
        const QSqlRecord shape = rows.record();
        for (int i = 0; i < shape.count(); ++i) {
            const QVariant value = rows.value(i);
            const QString column = shape.fieldName(i);
            row[column] = value.isNull() ? QVariant() : column == "geom"_L1 ? QVariant(u"geom"_s) : value;
        }
        return row;
    });
}

Result<QString> nameOf(Sql &sql, const QString &table, qint64 id)
{
    auto row = storedRow(sql, table, id);
    if (!row) return std::unexpected(row.error());
    if (row->isEmpty()) row = rowAtItsEnd(sql, table, id);
    if (!row || row->isEmpty()) return row.transform([](const QVariantMap &) { return QString(); });
    QString name = nameOf(table, *row);
    const QString owner = owningColumn(table);
    if (!name.isEmpty() || owner.isEmpty() || row->value(owner).isNull()) return name;
    return nameOf(sql, targetOf(table, owner), row->value(owner).toLongLong()).transform([&](const QString &of) {
        if (table != "dwelling"_L1) return of;
        const QString floor = valueWord(table, u"floor"_s, row->value(u"floor"_s));
        return row->value(u"floor"_s).isNull() ? of : of + u", "_s + floor;
    });
}
