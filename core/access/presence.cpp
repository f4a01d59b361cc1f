// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/presence.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace {
bool fits(qint64 id)
{
    return id > 0 && id <= std::numeric_limits<int>::max();
}

Result<> run(Sql &sql, const QString &statement, const QString &table, qint64 id)
{
    if (statement.isEmpty() || !fits(id)) return {};
    return sql.query(statement, {presenceNumber(table), static_cast<int>(id)}).transform([](const QSqlQuery &) { });
}

/** What people are called; a role that may not read the accounts gets none, and its transaction is left as it is. */
QHash<QString, QString> namesOf(Sql &sql)
{
    const auto may = sql.value(u"select has_table_privilege('account', 'select')"_s);
    if (!may || !may->toBool()) return {};
    QHash<QString, QString> names;
    if (auto rows = sql.query(u"select login, name from account"_s))
        while (rows->next()) names.insert(rows->value(0).toString(), rows->value(1).toString());
    return names;
}
}

int presenceNumber(const QString &table)
{
    quint32 number = 2'166'136'261U; // FNV-1a
    for (const char letter : table.toUtf8()) number = (number ^ static_cast<unsigned char>(letter)) * 16'777'619U;
    return static_cast<int>(number & 0x7fff'ffffU);
}

Result<> hold(Sql &sql, const QString &table, qint64 id)
{
    return run(sql, sql.engine().hold, table, id);
}

Result<> letGo(Sql &sql, const QString &table, qint64 id)
{
    return run(sql, sql.engine().letGo, table, id);
}

Result<QStringList> holders(Sql &sql, const QString &table, qint64 id)
{
    if (sql.engine().holders.isEmpty() || !fits(id)) return QStringList();
    auto rows = sql.query(sql.engine().holders, {presenceNumber(table), static_cast<int>(id)});
    if (!rows) return std::unexpected(rows.error());
    QStringList found;
    while (rows->next()) found += rows->value(0).toString();
    rows->finish();
    if (found.isEmpty()) return found;
    const QHash<QString, QString> names = namesOf(sql);
    for (QString &one : found)
        if (const QString name = names.value(one); !name.isEmpty()) one = name;
    found.sort(Qt::CaseInsensitive);
    return found;
}
