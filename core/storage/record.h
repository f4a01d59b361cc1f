// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QJsonObject>
#include <QMetaObject>
#include <QSqlQuery>
#include <QVariant>

/**
 * A value on its way into a table: column names with values. A value's properties become columns of the same name,
 * camelCase to snake_case; `id` and `version` belong to the register and are left out.
 */
using Row = QList<std::pair<QString, QVariant>>;

/** netColdCents to net_cold_cents; also the stored form of enum keys. */
QString snakeCase(QStringView camel);
/** The stored form of one property: ISO dates, 0/1, whole cents, snake_case keys, null where a fact is unknown. */
QVariant toStored(const QVariant &value);
/** The reverse for a property of type @p type; a default value where the stored one means nothing. */
QVariant fromStored(const QVariant &stored, QMetaType type);

/** A stored value as JSON and back; bytes and geometries as hex. */
QJsonValue jsonOfStored(const QVariant &value);
QVariant storedOfJson(const QJsonValue &json);

Row rowOfGadget(const QMetaObject &meta, const void *gadget);
/** "id, uid, …" in the order of the properties, geometry as WKB; every name with @p prefix in front. */
QString columnsOfGadget(const QMetaObject &meta, const QString &prefix = {});
/** Reads the columns of columnsOfGadget() from @p query, the first at @p first. */
void readGadget(const QMetaObject &meta, void *gadget, const QSqlQuery &query, int first = 0);

template<class T> Row rowOf(const T &value)
{
    return rowOfGadget(T::staticMetaObject, &value);
}
template<class T> QString columnsOf(const QString &prefix = {})
{
    return columnsOfGadget(T::staticMetaObject, prefix);
}
template<class T> T readValue(const QSqlQuery &query, int first = 0)
{
    T value;
    readGadget(T::staticMetaObject, &value, query, first);
    return value;
}
