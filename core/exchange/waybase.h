// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/rowpacking.h"
#include "core/exchange/wayrows.h"

/** Tables of which rows are exchanged, each after those it refers to. */
const QStringList &exchangedTables();
/** What of a table goes to another office: no internal notes, nothing that only the own register is about. */
const Luggage &exchangeLuggage(const QString &table);
/** Whether a column is compared with the other office's: a fact, no reference, no number, nothing computed. */
bool isCompared(const QString &table, const QString &column);

/** A hash for each compared value, by column; empty values are left out. */
using WayHashes = QHash<QString, QString>;
WayHashes hashesOf(const QString &table, const WayRow &row);
/** The hash of one value; empty for one that says nothing. */
QString hashOf(const WayRow &row, const QString &column);
/** "net_cold:Jx0aQ2Vb status:…" and back. */
QString textOf(const WayHashes &hashes);
WayHashes wayHashesFrom(const QString &text);

/** As rows were when they last went to or came from an office, by uid. */
using WayBase = QHash<QString, WayHashes>;
Result<WayBase> baseWith(Sql &sql, const QString &otherOffice);
/** Notes under an exchange what these rows say. */
Result<> keepWayBase(Sql &sql, qint64 exchangeId, const WayTables &tables);
