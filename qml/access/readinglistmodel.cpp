// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/readinglistmodel.h"
#include "core/base/text.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page. */
enum class Column {
    When,
    What,
    Who,
    Office,
    Purpose
};
constexpr int columnsShown = static_cast<int>(Column::Purpose) + 1;

struct Found {
    QList<NotedReading> rows = {};
    int total = 0;
    QStringList persons = {};
};
}

int ReadingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QVariant ReadingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const NotedReading &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == ToneRole) return column == Column::Office ? u"quiet"_s : QString();
    if (role == MarkRole) return QString();
    if (role == StrongRole) return false;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Column::When: return logMoment(row.at);
    case Column::What: return subjectWords(row);
    case Column::Who: return row.actorName;
    case Column::Office: return orDash(row.office);
    case Column::Purpose: return orDash(purposeWords(row));
    }
    return {};
}

void ReadingListModel::reload()
{
    // What one has gone down to stays read.
    const int most = std::max<int>(pageSize, (rowCount() + pageSize - 1) / pageSize * pageSize);
    const auto find = [filter = filter(), most](Sql &sql) -> Result<Found> {
        auto rows = findReadings(sql, filter, 0, most);
        if (!rows) return std::unexpected(rows.error());
        const auto total = countReadings(sql, filter);
        if (!total) return std::unexpected(total.error());
        return readingPersons(sql).transform([&](const QStringList &persons) { return Found{*rows, static_cast<int>(*total), persons}; });
    };
    readNewest(find, [this, most](const Found &found) {
        m_rows = found.rows;
        notePage(found.rows.size() == most ? pageSize : 0);
        noteTotals(found.total, found.persons);
    });
}

void ReadingListModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_rows.isEmpty() || !beginReading()) return;
    const qint64 before = m_rows.last().id;
    const auto find = [filter = filter(), before](Sql &sql) { return findReadings(sql, filter, before, pageSize); };
    workspace()->read(this, find, [this, before](const Result<QList<NotedReading>> &more) {
        endReading();
        if (!more || m_rows.isEmpty() || m_rows.last().id != before) return; // the list was filled anew meanwhile
        notePage(more->size());
        if (more->isEmpty()) return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more->size()) - 1);
        m_rows += *more;
        endInsertRows();
        Q_EMIT countChanged();
    });
}
