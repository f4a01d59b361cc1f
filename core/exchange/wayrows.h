// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QMap>
#include <QVariantMap>

/** A row on its way between two registers: ids mean nothing there, uids do. */
struct WayRow {
    qint64 id = 0;
    QString uid = {};
    QString office = {};
    int version = 0;
    /** The other stored columns; what refers to another row holds its uid. */
    QVariantMap fields = {};
};
/** Rows of one table by uid. */
using WayRows = QMap<QString, WayRow>;
/** Rows of several tables, by name. */
using WayTables = QMap<QString, WayRows>;

/** The table that a column refers to; empty where it is no reference. */
QString referencedTable(const QString &column);
/** All rows of a table that @p where lets pass, in the order of their ids where that matters; places as WKB. */
Result<WayRows> readWayRows(Sql &sql, const QString &table, const QString &where = {}, const QVariantList &values = {});
/** The same for a list of whole numbers or texts in one column; asked in portions. */
Result<WayRows> readWayRowsIn(Sql &sql, const QString &table, const QString &column, const QVariantList &wanted);
/** The ids of uids in a table; what is not there is left out. */
Result<QHash<QString, qint64>> idsOf(Sql &sql, const QString &table, const QStringList &uids);

/** The form in trip_base: JSON of the columns that are compared when the row comes back. */
QString jsonOf(const QVariantMap &fields);
QVariantMap fieldsOf(const QString &json);
