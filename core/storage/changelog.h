// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** A row as it was, as JSON; geometry and bytes as hex, because JSON has no bytes and PostgreSQL refuses NUL. */
QByteArray toImage(const Row &row);
Row fromImage(const QByteArray &image);
/** True where two stored values mean the same, whatever type the driver gave them. */
bool sameStored(const QVariant &a, const QVariant &b);

/** True for tables of large bytes, and of keys: the log names their rows but keeps no copy, and undo leaves them, since later steps may
 * lean on them. */
bool isContent(const QString &table);

/** True for tables that are a log themselves and whose rows go after a while without a trace: the readings. */
bool isUnlogged(const QString &table);

/** One change of one row, without its content. */
struct Change {
    qint64 id = 0;
    qint64 stepId = 0;
    QString action = {};
    QString table = {};
    qint64 rowId = 0;
    QString rowUid = {};
    /** The row's version after the change; before it, for a deletion. */
    int version = 0;
};

/** The tables changed after change @p seen, and the newest change's id. */
struct News {
    qint64 newest = 0;
    QStringList tables = {};
};
Result<News> newsSince(Sql &sql, qint64 seen);

/** The newest steps first, at most @p limit. */
Result<QList<Step>> recentSteps(Sql &sql, int limit);
Result<Step> loadStep(Sql &sql, qint64 id);
/** Takes back one step as a step of its own; conflict where a row was changed since by a step that still holds. */
Result<> undoStep(Sql &sql, qint64 id);
/** The errors that undoStep() would give; changes nothing. */
Result<> checkUndo(Sql &sql, qint64 id);

/** Recomputes the chain of hashes; a Format error names the first entry that does not fit. */
Result<> checkChain(Sql &sql);
