// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/tripmerge.h"

/** What would happen to one row of this register. */
struct RowPlan {
    enum class What {
        Insert,
        Update,
        Remove
    };
    What what = What::Update;
    QString table = {};
    QString uid = {};
    /** As they are on the way. */
    QVariantMap fields = {};
    /** Columns that wait for a choice, with the key of its conflict. */
    QHash<QString, QString> waiting = {};
    /** The conflict that decides about all of it; empty where nobody is asked. */
    QString key = {};
};
struct ReturnPlan {
    QList<RowPlan> rows = {};
    QList<MergeConflict> conflicts = {};
    /** Sentences about what is not taken over, and why. */
    QStringList notes = {};
};
/** Three-way by uid; touches nothing. @p here are the rows of this register that the file knows, and all of its handovers. */
ReturnPlan planReturn(const ReturnedTrip &returned, const WayTables &here);
/** The same text for the same rows; not for others. A row that is not there counts as well. */
QString printOf(const QList<const WayRow *> &rows);
/** The handover that a row is part of, by uid; empty where it is none. */
QString handoverOf(const QString &table, const WayRow &row, const WayTables &all);
