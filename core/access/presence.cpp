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

/** What somebody is called; the login where the register does not say. Accounts are hidden from most roles, their names are not. */
QString nameOf(Sql &sql, const QString &login)
{
    const auto says = sql.value(u"select to_regprocedure('bleibe.name_of(text)') is not null"_s);
    const QString ask = says && says->toBool() ? u"select bleibe.name_of(?)"_s : u"select name from account where login=?"_s;
    const QString name = sql.value(ask, {login}).value_or(QVariant()).toString();
    return name.isEmpty() ? login : name;
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
    for (QString &one : found) one = nameOf(sql, one);
    found.sort(Qt::CaseInsensitive);
    return found;
}
