// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/joinedrows.h"
#include "core/exchange/recordgroups.h"

/** Writes rows of a file into this register, under its own numbers. */
class TakenRows
{
public:
    TakenRows(Sql &sql, const OpenedExchange &opened, const JoinedRows &joined, QDate today)
        : m_sql(sql), m_opened(opened), m_joined(joined), m_today(today)
    {
    }

    Result<> addLandlord(const QString &uid);
    /** With building and dwelling, where they are not here yet. */
    Result<> addVacancy(const QString &uid);
    /** With its destinations. */
    Result<> addHousehold(const QString &uid);
    /** A role, a consent, a talk or a destination; left out where what it refers to is not here, or where it is here already. */
    Result<> addPart(const QString &table, const QString &uid);
    /** Takes these columns of a row that both sides have. */
    Result<> changeFields(const QString &table, const QString &uid, const QStringList &columns);

    /** The id here of a row, or of that with which it became one; 0 where there is none. */
    Result<qint64> idOf(const QString &table, const QString &uid);

private:
    WayRow row(const QString &table, const QString &uid) const { return m_opened.rows.value(table).value(uid); }
    Result<qint64> idBehind(const WayRow &row, const QString &column);
    Result<> addRole(const WayRow &row);
    Result<> addConsent(const WayRow &row);
    Result<> addTalk(const WayRow &row);
    Result<> addDestination(const WayRow &row);
    Result<> changeEntry(const QString &table, qint64 id, const QVariantMap &fields);
    Result<> changeStatusOf(qint64 vacancyId, const QVariantMap &fields);
    Result<> changeHousehold(qint64 id, const QVariantMap &fields);
    Result<> changeDestination(qint64 id, const QVariantMap &fields);
    /** "Übernommen von VG X (AT-2026-00003)": why something has the status that it has. */
    QString reason() const;

    Sql &m_sql;
    const OpenedExchange &m_opened;
    const JoinedRows &m_joined;
    QDate m_today;
};
