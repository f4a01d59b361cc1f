// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/excludedlist.h"
#include <algorithm>

using namespace Qt::StringLiterals;

QVariant ExcludedList::data(const QModelIndex &index, int role) const
{
    if (role != Qt::UserRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    return m_lines.at(index.row());
}

int ExcludedList::rowOfId(qint64 vacancyId) const
{
    const auto found
        = std::ranges::find_if(m_lines, [=](const QVariant &line) { return line.toMap().value(u"vacancyId"_s).toLongLong() == vacancyId; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void ExcludedList::replace(const QList<ExcludedRow> &rows)
{
    beginResetModel();
    m_lines.clear();
    m_lines.reserve(rows.size());
    for (const ExcludedRow &row : rows) m_lines += lineOf(row);
    endResetModel();
}

void ExcludedList::append(const QList<ExcludedRow> &rows)
{
    if (rows.isEmpty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_lines.reserve(first + rows.size());
    for (const ExcludedRow &row : rows) m_lines += lineOf(row);
    endInsertRows();
}
