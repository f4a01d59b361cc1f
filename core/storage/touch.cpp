// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/touch.h"
#include "core/storage/changelog.h"

using namespace Qt::StringLiterals;

Result<Touch> lastTouch(Sql &sql, const QList<RowKey> &rows)
{
    QStringList either;
    QVariantList values;
    for (const RowKey &row : rows) {
        either += u"(c.table_name=? and c.row_id=?)"_s;
        values << row.table << row.id;
    }
    if (either.isEmpty()) return Touch();
    const QString select = u"select s.actor_name, s.at, c.action from change_entry c join change_step s on s.id=c.step_id where %1 "
                           "order by c.id desc limit 1"_s;
    return sql.query(select.arg(either.join(u" or "_s)), values).transform([](QSqlQuery found) {
        if (!found.next()) return Touch();
        return Touch{found.value(0).toString(), QDateTime::fromString(found.value(1).toString(), Qt::ISODateWithMs).toLocalTime(),
            found.value(2).toString() == "delete"_L1};
    });
}

Result<QStringList> columnsSince(Sql &sql, const RowKey &row, int version)
{
    const QString select
        = u"select i.image from change_entry c join change_image i on i.change_id=c.id where c.table_name=? and c.row_id=? "
          "and c.version>? and c.action='update' order by c.id"_s;
    return sql.query(select, {row.table, row.id, version}).transform([](QSqlQuery images) {
        QStringList columns;
        while (images.next())
            for (const auto &[column, value] : fromImage(images.value(0).toString().toUtf8()))
                if (!columns.contains(column)) columns += column;
        return columns;
    });
}
