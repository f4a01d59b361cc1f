// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/engine.h"
#include <QSqlQuery>

Result<> execute(const QSqlDatabase &db, const Engine &engine, const QString &statement)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(statement)) return std::unexpected(engine.explain(query.lastError()));
    return {};
}

Result<QVariant> scalar(const QSqlDatabase &db, const Engine &engine, const QString &statement)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(statement)) return std::unexpected(engine.explain(query.lastError()));
    return query.next() ? query.value(0) : QVariant();
}

const Engine &engineOf(const Location &location)
{
    return location.kind == Location::Kind::File ? spatialite() : postgis();
}
