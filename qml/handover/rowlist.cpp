// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/rowlist.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
qint64 idOf(const QVariant &row)
{
    return row.toMap().value(u"id"_s).toLongLong();
}

QList<qint64> idsOf(const QVariantList &rows)
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const QVariant &row : rows) ids += idOf(row);
    return ids;
}
}

QVariant RowList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::UserRole) return {};
    return m_rows.at(index.row());
}

int RowList::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, idOf);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RowList::takeAway(const QVariantList &wanted)
{
    const QList<qint64> ids = idsOf(wanted);
    const QSet<qint64> kept(ids.begin(), ids.end());
    for (int row = count() - 1; row >= 0; --row) {
        if (kept.contains(idOf(m_rows.at(row)))) continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void RowList::bring(const QVariantList &wanted)
{
    const QList<qint64> ids = idsOf(m_rows);
    const QSet<qint64> known(ids.begin(), ids.end());
    for (int row = 0; row < wanted.size(); ++row) {
        if (known.contains(idOf(wanted.at(row)))) continue;
        const int at = std::min(row, count());
        beginInsertRows({}, at, at);
        m_rows.insert(at, wanted.at(row));
        endInsertRows();
    }
}

void RowList::setRows(const QVariantList &rows)
{
    const int before = count();
    takeAway(rows);
    bring(rows);
    if (idsOf(m_rows) != idsOf(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row) == rows.at(row)) continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (count() != before) Q_EMIT countChanged();
}
