// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/returnleft.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
/** Uids by table. */
using Known = QHash<QString, QSet<QString>>;

/** Which of the rows that a plan refers to are here. */
Result<Known> knownHere(Sql &sql, const ReturnPlan &plan)
{
    Known wanted, known;
    for (const RowPlan &row : plan.rows)
        for (const auto &[column, value] : row.fields.asKeyValueRange())
            if (const QString table = referencedTable(column); !table.isEmpty() && !value.isNull()) wanted[table] += value.toString();
    for (const auto &[table, uids] : wanted.asKeyValueRange()) {
        const auto ids = idsOf(sql, table, uids.values());
        if (!ids) return std::unexpected(ids.error());
        const QStringList found = ids->keys();
        known[table] = QSet<QString>(found.begin(), found.end());
    }
    return known;
}

/** Columns of a row that refer to nothing here. */
QStringList missingIn(const RowPlan &row, const Known &known)
{
    QStringList missing;
    for (const auto &[column, value] : row.fields.asKeyValueRange())
        if (const QString table = referencedTable(column);
            !table.isEmpty() && !value.isNull() && !known.value(table).contains(value.toString()))
            missing += column;
    return missing;
}
}

Result<> leaveOut(Sql &sql, const ReturnedTrip &returned, ReturnPlan &plan)
{
    auto found = knownHere(sql, plan);
    if (!found) return std::unexpected(found.error());
    QSet<QString> left;
    const auto isLeft = [&](RowPlan &row) {
        if (row.what == RowPlan::What::Remove) return false;
        const QStringList missing = missingIn(row, *found);
        // A photo or a task hangs on its subject by uid.
        const bool isOfLeft = left.contains(row.fields.value(u"subject_uid"_s).toString());
        if (missing.isEmpty() && !isOfLeft) {
            if (row.what == RowPlan::What::Insert) (*found)[row.table] += row.uid;
            return false;
        }
        plan.notes += QCoreApplication::translate("Trip", "%1 wird nicht übernommen: Wozu es gehört, gibt es hier nicht mehr.")
                          .arg(labelOf(row.table, returned.there.value(row.table).value(row.uid), returned.there));
        if (row.what == RowPlan::What::Insert) left += row.uid;
        for (const QString &column : missing) row.fields.remove(column);
        return row.what == RowPlan::What::Insert || row.fields.isEmpty();
    };
    QList<RowPlan> rows;
    rows.reserve(plan.rows.size());
    for (RowPlan &row : plan.rows)
        if (!isLeft(row)) rows += row;
    plan.rows = rows;
    // Nobody is asked about what is left out anyway.
    plan.conflicts.removeIf([&](const MergeConflict &conflict) {
        return std::ranges::none_of(plan.rows, [key = keyOf(conflict)](const RowPlan &row) {
            return row.key == key
                || std::ranges::any_of(row.fields.keys(), [&](const QString &column) { return row.waiting.value(column) == key; });
        });
    });
    return {};
}
