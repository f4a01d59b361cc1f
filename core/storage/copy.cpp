// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/copy.h"
#include "core/storage/schema.h"
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {
Result<QStringList> columnsOfTable(Sql &sql, const QString &table)
{
    return sql.query(u"select * from %1 where 1=0"_s.arg(table)).transform([](const QSqlQuery &shape) {
        QStringList columns;
        for (int i = 0; i < shape.record().count(); ++i) columns += shape.record().fieldName(i);
        return columns;
    });
}

Result<> copyTable(Sql &from, const Connection &to, const QString &table)
{
    auto columns = columnsOfTable(from, table);
    if (!columns) return std::unexpected(columns.error());
    QStringList selected, marks;
    for (const QString &column : *columns) {
        selected += column == "geom"_L1 ? u"ST_AsBinary(geom)"_s : column;
        marks += column == "geom"_L1 ? u"ST_GeomFromWKB(?,25832)"_s : u"?"_s;
    }
    auto rows = from.query(u"select %1 from %2"_s.arg(selected.join(u','), table));
    if (!rows) return std::unexpected(rows.error());
    QSqlQuery insert(to.db);
    if (!insert.prepare(u"insert into %1 (%2) values (%3)"_s.arg(table, columns->join(u','), marks.join(u','))))
        return std::unexpected(to.engine->explain(insert.lastError()));
    while (rows->next()) {
        for (int i = 0; i < columns->size(); ++i) insert.bindValue(i, rows->value(i));
        if (!insert.exec()) return std::unexpected(to.engine->explain(insert.lastError()));
    }
    return {};
}
}

Result<> copyRows(Sql &from, const Connection &to, const Progress &progress)
{
    // Steps name later steps that took them back, so the references hold only once all rows are there.
    if (auto deferred = execute(to.db, *to.engine, u"pragma defer_foreign_keys=on"_s); !deferred) return deferred;
    const QStringList tables = schemaTables();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (!progress.step(static_cast<int>(100 * i / tables.size()), tables[i])) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        if (auto copied = copyTable(from, to, tables[i]); !copied) return copied;
    }
    return {};
}
