// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/sql.h"
#include <array>

/** How much one table holds: its rows, and a sum over them that both engines tell the same, in whatever order the rows come. */
struct TableSum {
    QString table = {};
    qint64 rows = 0;
    std::array<quint64, 4> lanes = {};

    /** Adds one row, its values in the order of TableShape::columns. */
    void add(const QVariantList &row);
    /** 64 hexadecimal digits. */
    QString text() const;
    bool operator==(const TableSum &) const = default;
};

/** The columns of a table by name, and how its rows are read and written on any engine; geometries travel as WKB. */
struct TableShape {
    QString table = {};
    QStringList columns = {};
    /** "select … from table" without an end. */
    QString select = {};
    /** "(?,?,…)" for one row. */
    QString marks = {};
};
Result<TableShape> shapeOfTable(Sql &sql, const QString &table);
/** The values of the row that @p rows stands at; texts and bytes are never null where the row's are not. */
QVariantList valuesOfRow(const QSqlQuery &rows, qsizetype columns);

/** The rows of all tables, by name. */
Result<QHash<QString, qint64>> countRows(Sql &sql);
/** All tables of the register, in the order of the schema. */
Result<QList<TableSum>> sumsOf(Sql &sql, const Progress &progress);
