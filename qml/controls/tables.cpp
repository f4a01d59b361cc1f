// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/controls/tables.h"
#include "core/base/text.h"
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype copiedRows = 100'000;
constexpr int searchedRows = 200'000;

/** Text that keeps its cell: tabs and line breaks would make new ones. */
QString cellText(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}
}

QHash<int, QByteArray> cellRoleNames()
{
    return {{Qt::DisplayRole, "display"}, {MarkRole, "mark"}, {ToneRole, "tone"}, {StrongRole, "strong"}};
}

QString Tables::text(QAbstractItemModel *model, int row, int column)
{
    return model ? model->index(row, column).data().toString() : QString();
}

QString Tables::copy(QAbstractItemModel *model, const QList<int> &rows, const QList<int> &columns, const QStringList &titles)
{
    if (!model) return {};
    QStringList lines{titles.join(u'\t')};
    for (const int row : rows.first(qMin(rows.size(), copiedRows))) {
        QStringList cells;
        for (const int column : columns) cells.append(cellText(text(model, row, column)));
        lines.append(cells.join(u'\t'));
    }
    const QString table = lines.join(u'\n') + u'\n';
    QGuiApplication::clipboard()->setText(table);
    return table;
}

int Tables::find(QAbstractItemModel *model, int column, const QString &typed, int from)
{
    const QString wanted = folded(typed);
    const int count = model ? model->rowCount() : 0;
    if (wanted.isEmpty()) return -1;
    for (int step = 0; step < qMin(count, searchedRows); ++step) {
        const int row = (from + step) % count;
        if (folded(text(model, row, column)).startsWith(wanted)) return row;
    }
    return -1;
}

void Tables::selectRows(QItemSelectionModel *selection, int from, int to)
{
    if (!selection || !selection->model() || from < 0 || to < from) return;
    auto *model = selection->model();
    selection->select({model->index(from, 0), model->index(to, model->columnCount() - 1)}, QItemSelectionModel::ClearAndSelect);
}

QList<int> Tables::selectedRows(const QItemSelectionModel *selection)
{
    QList<int> rows;
    if (!selection) return rows;
    for (const QItemSelectionRange &range : selection->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.append(row);
    std::ranges::sort(rows);
    const auto twice = std::ranges::unique(rows);
    rows.erase(twice.begin(), twice.end());
    return rows;
}
