// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/csv.h"
#include <QDate>
#include <QHash>

/** What of a feed may be read at all. */
struct GtfsLimits {
    /** Of one table, unpacked. */
    qint64 tableBytes = 1LL << 30;
    qint64 rows = 20'000'000;
    /** Of the departures that its tables stand for. */
    qint64 departures = 10'000'000;
};

/** One row of a table, its cells by the name of the column. */
class GtfsRow
{
public:
    GtfsRow(const QHash<QString, qsizetype> &columns, TableRow row) : m_columns(columns), m_row(std::move(row)) { }
    /** Without blanks around; empty where the table has no such column or the row no such cell. */
    QString text(const QString &column) const { return m_row.cells.value(m_columns.value(column, -1)).trimmed(); }
    std::optional<int> number(const QString &column) const;
    qint64 line() const { return m_row.number; }

private:
    const QHash<QString, qsizetype> &m_columns;
    TableRow m_row;
};

/** What one table needs. */
struct GtfsTable {
    /** Without ".txt". */
    QString name = {};
    /** Columns without which its rows mean nothing. */
    QStringList required = {};
};

/** The tables of a feed in a zip file or folder; nothing but the tables asked for is opened. */
class GtfsFiles
{
public:
    /** Refuses what is missing, hostile or no feed. A feed may lie in the only folder of a zip file. */
    static Result<GtfsFiles> open(const QString &path, const GtfsLimits &limits);
    /** The same of files that are in memory already, by their names. */
    static GtfsFiles of(const QHash<QString, QByteArray> &files, const GtfsLimits &limits);

    /** File name for people. */
    const QString &name() const { return m_name; }
    bool has(const QString &file) const { return m_paths.contains(file) || m_bytes.contains(file); }
    /** The bytes of one file; a Format error where it is larger than allowed or does not unpack. */
    Result<QByteArray> bytes(const QString &file) const;
    /**
     * Gives every row of a table to @p take until it returns false; @p notes tell how many have more or fewer cells than there are heads.
     * A missing column is a Format error that names it; a table without any byte has no rows.
     */
    Result<> read(const GtfsTable &table, const std::function<bool(const GtfsRow &)> &take, QList<Error> &notes) const;

private:
    QString m_name;
    GtfsLimits m_limits;
    QHash<QString, QString> m_paths;
    QHash<QString, QByteArray> m_bytes;
};

/** The rows of one table in memory; see GtfsFiles::read(). */
Result<> readGtfsTable(const GtfsTable &table, QByteArray bytes, const GtfsLimits &limits, const std::function<bool(const GtfsRow &)> &take,
    QList<Error> &notes);

/** "25:10:00" as seconds after the service day's midnight; nothing where it is no time. Up to seven days. */
std::optional<int> gtfsSeconds(const QString &text);
/** "20261121". */
QDate gtfsDay(const QString &text);
