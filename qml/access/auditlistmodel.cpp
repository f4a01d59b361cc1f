// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/auditlistmodel.h"
#include "core/base/text.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page. */
enum class Column {
    When,
    What,
    Who,
    Office,
    State
};
constexpr int columnsShown = static_cast<int>(Column::State) + 1;

struct Found {
    QList<AuditStep> rows = {};
    int total = 0;
    QStringList persons = {};
};
}

int AuditListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AuditStep &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == ToneRole) return row.undoneBy != 0 || column == Column::Office ? u"quiet"_s : QString();
    if (role == MarkRole) return QString();
    if (role == StrongRole) return false;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::When: return logMoment(row.step.at);
    case Column::What: return wordsOf(row);
    case Column::Who: return row.step.actorName;
    case Column::Office: return orDash(row.office);
    case Column::State: return row.undoneBy != 0 ? tr("zurückgenommen") : QString();
    }
    return {};
}

QVariantList AuditListModel::kindOptions() const
{
    QVariantList options;
    for (const AuditKind &kind : auditKinds()) options += option(kind.key, kind.name);
    return options;
}

int AuditListModel::rowOfStep(qint64 step) const
{
    const auto found = std::ranges::find(m_rows, step, [](const AuditStep &row) { return row.step.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void AuditListModel::reload()
{
    // What one has gone down to stays read.
    const int most = std::max<int>(pageSize, (rowCount() + pageSize - 1) / pageSize * pageSize);
    const auto find = [filter = filter(), most](Sql &sql) -> Result<Found> {
        auto rows = findAuditSteps(sql, filter, 0, most);
        if (!rows) return std::unexpected(rows.error());
        const auto total = countAuditSteps(sql, filter);
        if (!total) return std::unexpected(total.error());
        return auditPersons(sql).transform([&](const QStringList &persons) { return Found{*rows, static_cast<int>(*total), persons}; });
    };
    readNewest(find, [this, most](const Found &found) {
        m_rows = found.rows;
        notePage(found.rows.size() == most ? pageSize : 0);
        noteTotals(found.total, found.persons);
    });
}

void AuditListModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_rows.isEmpty() || !beginReading()) return;
    const qint64 before = m_rows.last().step.id;
    const auto find = [filter = filter(), before](Sql &sql) { return findAuditSteps(sql, filter, before, pageSize); };
    workspace()->read(this, find, [this, before](const Result<QList<AuditStep>> &more) {
        endReading();
        if (!more || m_rows.isEmpty() || m_rows.last().step.id != before) return; // the list was filled anew meanwhile
        notePage(more->size());
        if (more->isEmpty()) return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more->size()) - 1);
        m_rows += *more;
        endInsertRows();
        Q_EMIT countChanged();
    });
}
