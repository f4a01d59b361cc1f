// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/trashlistmodel.h"
#include "core/access/recordwords.h"
#include "core/base/text.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page. */
enum class Column {
    When,
    What,
    Kind,
    Who,
    With
};
constexpr int columnsShown = static_cast<int>(Column::With) + 1;
}

int TrashListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QVariant TrashListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TrashItem &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == ToneRole) return row.isForgotten ? u"quiet"_s : QString();
    if (role == MarkRole) return QString();
    if (role == StrongRole) return false;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::When: return logMoment(row.at);
    case Column::What: return row.isForgotten ? tr("Inhalt gelöscht") : orDash(row.name);
    case Column::Kind: return tableWord(row.table);
    case Column::Who: return row.actorName;
    case Column::With: return row.companions > 0 ? tr("und %n weitere", nullptr, row.companions) : QString();
    }
    return {};
}

QVariantList TrashListModel::kindOptions() const
{
    QVariantList options;
    for (const QString &table : trashKinds()) options += option(table, tableWord(table));
    return options;
}

int TrashListModel::rowOfChange(qint64 change) const
{
    const auto found = std::ranges::find(m_rows, change, &TrashItem::changeId);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void TrashListModel::reload()
{
    const int most = std::max<int>(pageSize, (rowCount() + pageSize - 1) / pageSize * pageSize);
    const auto find = [wanted = wanted(), most](Sql &sql) { return findTrash(sql, wanted, 0, most); };
    readNewest(find, [this, most](const QList<TrashItem> &found) {
        m_rows = found;
        notePage(found.size() >= most ? pageSize : 0);
        noteTotals(static_cast<int>(found.size()), {});
    });
}

void TrashListModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_rows.isEmpty() || !beginReading()) return;
    const qint64 before = m_rows.last().changeId;
    const auto find = [wanted = wanted(), before](Sql &sql) { return findTrash(sql, wanted, before, pageSize); };
    workspace()->read(this, find, [this, before](const Result<QList<TrashItem>> &more) {
        endReading();
        if (!more || m_rows.isEmpty() || m_rows.last().changeId != before) return; // the list was filled anew meanwhile
        notePage(more->size() >= pageSize ? pageSize : 0);
        if (more->isEmpty()) return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more->size()) - 1);
        m_rows += *more;
        endInsertRows();
        noteTotals(rowCount(), {});
        Q_EMIT countChanged();
    });
}
