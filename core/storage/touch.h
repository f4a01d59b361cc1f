// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** One row, by its table and id. */
struct RowKey {
    QString table = {};
    qint64 id = 0;
    bool operator==(const RowKey &) const = default;
};

/** The last change of some rows. */
struct Touch {
    QString actorName = {};
    QDateTime at = {};
    bool isDeletion = false;
    bool operator==(const Touch &) const = default;
};

/** Who changed one of @p rows last, and when; an empty name where the log says nothing. */
Result<Touch> lastTouch(Sql &sql, const QList<RowKey> &rows);
/** The columns of a row that were changed after it had @p version. */
Result<QStringList> columnsSince(Sql &sql, const RowKey &row, int version);
