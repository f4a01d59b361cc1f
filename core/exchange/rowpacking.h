// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/sql.h"

/** Which columns of a table go along; those left out stay as the schema has them. */
struct Luggage {
    QStringList only = {};
    QStringList without = {};

    bool takes(const QString &column) const;
};

/** Collects the first column of queries as a set. */
class RowGathering
{
public:
    explicit RowGathering(Sql &sql) : m_sql(sql) { }

    /** @p select ends with "in (%1)" for @p among; nothing is asked where that is empty. */
    RowGathering &add(QVariantList &into, const QString &select, const QVariantList &among);
    const Result<> &done() const { return m_done; }

private:
    Sql &m_sql;
    Result<> m_done;
};

/** Copies rows of one register into the other, with ids, uids and versions. */
class RowPacking
{
public:
    RowPacking(Sql &from, Sql &to, const Progress &progress) : m_from(from), m_to(to), m_progress(progress) { }

    RowPacking &rows(const QString &table, const QString &column, const QVariantList &among, const Luggage &luggage = {});
    RowPacking &all(const QString &table);
    const Result<> &done() const { return m_done; }

private:
    Result<> copyRows(const QString &table, const QString &rest, const QVariantList &values, const Luggage &luggage);

    Sql &m_from;
    Sql &m_to;
    const Progress &m_progress;
    Result<> m_done;
};
