// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/visitlistmodel.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "geo/handovermarks.h"
#include "qml/controls/tables.h"
#include "qml/handover/handoversigns.h"
#include "qml/handover/visitwords.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page. */
enum class Column {
    Urgency,
    Begins,
    Address,
    Municipality,
    Household,
    Occasion,
    Sponsor,
    Announced,
    Holder,
    Number
};
constexpr int columnsShown = static_cast<int>(Column::Number) + 1;

QString cellText(const VisitRow &row, Column column)
{
    const Visit &visit = row.visit;
    switch (column) {
    case Column::Urgency: return urgencyText(row);
    case Column::Begins: return visitMoment(visit);
    case Column::Address: return orDash(row.address);
    case Column::Municipality: return orDash(row.municipality);
    case Column::Household: return row.householdNumber;
    case Column::Occasion: return word(visit.occasion);
    case Column::Sponsor: return orDash(row.sponsor);
    case Column::Announced: return orDash(dateText(visit.announcedOn));
    case Column::Holder: return orDash(row.holder);
    case Column::Number: return visit.number;
    }
    return {};
}
}

VisitListModel::VisitListModel(QObject *parent)
    : QueryModel(
          {u"visit"_s, u"visit_plan"_s, u"household"_s, u"dwelling"_s, u"building"_s, u"sponsor"_s, u"trip"_s, u"trip_item"_s}, parent)
{
}

int VisitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VisitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QHash<int, QByteArray> VisitListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant VisitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const VisitRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case MarkRole: return column == Column::Urgency ? signOf(row.visit.state, isDue(row)) : QString();
    case ToneRole:
        if (column == Column::Urgency) return urgencyTone(row);
        return row.visit.state == VisitState::Cancelled ? u"quiet"_s : QString();
    case StrongRole: return column == Column::Urgency && row.daysLate > 0;
    default: return {};
    }
}

void VisitListModel::reload()
{
    const auto find = [filter = m_filter](Sql &sql) -> Result<Found> {
        const QDate today = QDate::currentDate();
        auto rows = findVisits(sql, filter, today);
        if (!rows) return std::unexpected(rows.error());
        const auto total = sql.value(u"select count(*) from visit"_s);
        if (!total) return std::unexpected(total.error());
        const auto areas = namedAreas(sql);
        if (!areas) return std::unexpected(areas.error());
        return findVisits(sql, {.states = {VisitState::Planned}, .until = today}, today).transform([&](const QList<VisitRow> &due) {
            return Found{*rows, total->toInt(), static_cast<int>(due.size()), *areas};
        });
    };
    readNewest(find, [this](const Found &found) { take(found); });
}

bool VisitListModel::isShown(const VisitRow &row) const
{
    if (m_states.isEmpty()) return row.visit.state == VisitState::Planned;
    switch (row.visit.state) {
    case VisitState::Planned: return m_states.contains(isDue(row) ? u"due"_s : u"ahead"_s);
    case VisitState::Done: return m_states.contains(u"done"_s);
    case VisitState::Cancelled: return m_states.contains(u"cancelled"_s);
    }
    return true;
}

void VisitListModel::arrange(QList<VisitRow> &rows) const
{
    const auto column = static_cast<Column>(m_sortColumn);
    const auto before = [column](const VisitRow &a, const VisitRow &b) {
        switch (column) {
        case Column::Urgency: {
            // What is planned comes before what is over.
            const bool aAhead = a.visit.state == VisitState::Planned, bAhead = b.visit.state == VisitState::Planned;
            return aAhead != bAhead ? aAhead : a.visit.beginsAt < b.visit.beginsAt;
        }
        case Column::Begins: return a.visit.beginsAt < b.visit.beginsAt;
        case Column::Announced: return a.visit.announcedOn < b.visit.announcedOn;
        case Column::Occasion: return a.visit.occasion < b.visit.occasion;
        default: return sortKey(cellText(a, column)) < sortKey(cellText(b, column));
        }
    };
    if (m_descending)
        std::ranges::stable_sort(rows, [&](const VisitRow &a, const VisitRow &b) { return before(b, a); });
    else
        std::ranges::stable_sort(rows, before);
}

void VisitListModel::take(const Found &found)
{
    m_rows.clear();
    for (const VisitRow &row : found.rows)
        if (isShown(row)) m_rows += row;
    arrange(m_rows);
    m_total = found.total;
    m_areas = found.areas;
    m_waiting = found.waiting;
    m_places.clear();
    if (m_filter.sponsorId == 0) m_sponsors.clear();
    for (const VisitRow &row : found.rows)
        if (row.visit.sponsorId) m_sponsors.insert(*row.visit.sponsorId, row.sponsor);
    std::vector<Mark> marks;
    marks.reserve(size_t(m_rows.size()));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const VisitRow &row = m_rows.at(at);
        m_places.insert(row.visit.id, at);
        if (!row.place || row.visit.state != VisitState::Planned) continue;
        const HandoverMark mark = isDue(row) ? HandoverMark::VisitDue : HandoverMark::Visit;
        marks.push_back({row.visit.id, *row.place, shapeOf(mark), row.daysLate > 0});
    }
    m_marks.setMarks(std::move(marks), [this](qint64 id) { return describe(id); });
}

QString VisitListModel::describe(qint64 id) const
{
    const int at = rowOfId(id);
    if (at < 0) return {};
    const VisitRow &row = m_rows.at(at);
    QStringList parts{urgencyText(row), visitMoment(row.visit), row.address, row.householdNumber, row.sponsor};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void VisitListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnsShown) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    Q_EMIT orderChanged();
    refresh();
}

qint64 VisitListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).visit.id : 0;
}

int VisitListModel::rowOfId(qint64 id) const
{
    return static_cast<int>(m_places.value(id, -1));
}

QString VisitListModel::dayAt(int row) const
{
    return row >= 0 && row < rowCount() ? dayOf(m_rows.at(row).visit).toString(Qt::ISODate) : QString();
}
