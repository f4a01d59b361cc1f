// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/stagedtable.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
enum Column {
    Line,
    What,
    Subject,
    Known,
    Why,
    columns
};

QString markOf(RowAction action)
{
    switch (action) {
    case RowAction::New: return u"good"_s;
    case RowAction::Duplicate:
    case RowAction::Gone: return u"warn"_s;
    case RowAction::Refused: return u"bad"_s;
    default: return {};
    }
}

bool isTroubled(const StagedRow &row)
{
    return row.action == RowAction::Refused || row.action == RowAction::Duplicate || !row.problems.isEmpty() || !row.findings.isEmpty()
        || !row.kept.isEmpty();
}

QStringList reasons(const StagedRow &row)
{
    QStringList texts = sentences(row);
    if (const QString changes = changesText(row); !changes.isEmpty()) texts.prepend(StagedTableModel::tr("ändert %1").arg(changes));
    return texts;
}
}

int StagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int StagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QHash<int, QByteArray> StagedTableModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant StagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const StagedRow &row = at(index.row());
    if (role == MarkRole) return index.column() == What ? markOf(row.action) : QString();
    if (role == ToneRole) return row.action == RowAction::Same ? u"quiet"_s : QString();
    if (role == StrongRole) return index.column() == Subject;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Line: return QLocale().toString(row.number);
    case What: return actionWord(row.action);
    case Subject: return row.subject;
    case Known: return row.known;
    case Why: return reasons(row).join(u' ');
    default: return {};
    }
}

void StagedTableModel::setTroubledOnly(bool on)
{
    if (m_troubledOnly == on) return;
    m_troubledOnly = on;
    select();
    Q_EMIT troubledOnlyChanged();
}

void StagedTableModel::show(std::shared_ptr<const StagedTable> staged)
{
    m_staged = std::move(staged);
    select();
}

void StagedTableModel::select()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; m_staged && i < m_staged->rowCount(); ++i)
        if (!m_troubledOnly || isTroubled(m_staged->row(i))) m_shown += i;
    endResetModel();
}

QString StagedTableModel::details(int row) const
{
    if (row < 0 || row >= rowCount()) return {};
    const StagedRow &staged = at(row);
    QStringList lines{tr("Zeile %1: %2").arg(QLocale().toString(staged.number), actionWord(staged.action)), staged.subject};
    return (lines + reasons(staged)).join(u'\n');
}
