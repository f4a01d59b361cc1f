// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/handoverlistmodel.h"
#include "core/access/reach.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "geo/handovermarks.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"
#include "qml/handover/handoversigns.h"
#include "qml/outreach/sessionwords.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page. */
constexpr std::array columns{HandoverColumn::Status, HandoverColumn::Begins, HandoverColumn::Address, HandoverColumn::Kind,
    HandoverColumn::Household, HandoverColumn::Sponsor, HandoverColumn::Signatures, HandoverColumn::OpenPoints, HandoverColumn::Visits,
    HandoverColumn::Holder, HandoverColumn::Number};

QString cellText(const HandoverRow &handover, HandoverColumn column)
{
    const bool isOff = handover.status == HandoverStatus::Cancelled;
    const auto count = [&](int number) { return isOff && number == 0 ? u"–"_s : QString::number(number); };
    switch (column) {
    case HandoverColumn::Begins: return orDash(momentText(handover.beginsAt));
    case HandoverColumn::Number: return handover.number;
    case HandoverColumn::Kind: return word(handover.kind);
    case HandoverColumn::Status: return word(handover.status);
    case HandoverColumn::Address: return orDash(handover.address);
    case HandoverColumn::Household: return orDash(handover.householdNumber);
    case HandoverColumn::Sponsor: return orDash(handover.sponsor);
    case HandoverColumn::Signatures: return count(handover.signatures);
    case HandoverColumn::OpenPoints: return count(handover.openPoints);
    case HandoverColumn::Visits: return count(handover.visits);
    case HandoverColumn::Holder: return orDash(handover.holder);
    }
    return {};
}

/** Not signed, though its day has come. */
bool isWaiting(const HandoverRow &handover, QDate today)
{
    const bool isOpen = handover.status == HandoverStatus::Planned || handover.status == HandoverStatus::UnderWay;
    return isOpen && handover.beginsAt.toLocalTime().date() <= today;
}

QString cellMark(const HandoverRow &handover, HandoverColumn column, const QDateTime &now)
{
    if (column == HandoverColumn::Status) return signOf(handover.status);
    const bool isMissed = handover.status == HandoverStatus::Planned && handover.beginsAt.isValid() && handover.beginsAt < now;
    if (column == HandoverColumn::Begins) return isMissed ? u"warn"_s : QString();
    return column == HandoverColumn::OpenPoints && handover.openPoints > 0 ? u"warn"_s : QString();
}
}

HandoverListModel::HandoverListModel(QObject *parent)
    : QueryModel({u"handover"_s, u"signature"_s, u"engagement"_s, u"visit"_s, u"trip"_s, u"trip_item"_s, u"building"_s, u"dwelling"_s,
                     u"household"_s, u"sponsor"_s, u"room_part"_s, u"instruction_row"_s},
          parent)
{
}

int HandoverListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandoverListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QHash<int, QByteArray> HandoverListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant HandoverListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const HandoverRow &handover = m_rows.at(index.row());
    const HandoverColumn column = columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cellText(handover, column);
    case MarkRole: return cellMark(handover, column, QDateTime::currentDateTime());
    case ToneRole: return handover.status == HandoverStatus::Cancelled ? u"quiet"_s : QString();
    case StrongRole: return false;
    default: return {};
    }
}

void HandoverListModel::reload()
{
    // A volunteer has visits and no list of handovers.
    const bool isListed = mayList(workspace()->standing(), Right::Handovers);
    const auto find = [isListed, filter = m_filter, order = m_order](Sql &sql) -> Result<Found> {
        if (!isListed) return namedAreas(sql).transform([](const QList<NamedArea> &areas) { return Found{.areas = areas}; });
        const QDate today = QDate::currentDate();
        auto rows = findHandovers(sql, filter, order, today);
        if (!rows) return std::unexpected(rows.error());
        const auto all = filter.isEmpty() ? rows : findHandovers(sql, {}, {}, today);
        if (!all) return std::unexpected(all.error());
        const auto waits = [&](const HandoverRow &row) { return isWaiting(row, today); };
        return namedAreas(sql).transform([&](const QList<NamedArea> &areas) {
            return Found{*rows, static_cast<int>(all->size()), static_cast<int>(std::ranges::count_if(*all, waits)), areas};
        });
    };
    readNewest(find, [this](const Found &found) { take(found); });
}

void HandoverListModel::take(const Found &found)
{
    m_rows = found.rows;
    m_total = found.total;
    m_areas = found.areas;
    m_waiting = found.waiting;
    m_places.clear();
    if (m_filter.isEmpty()) m_sponsors.clear();
    std::vector<Mark> marks;
    marks.reserve(size_t(m_rows.size()));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const HandoverRow &row = m_rows.at(at);
        m_places.insert(row.id, at);
        if (row.sponsorId != 0) m_sponsors.insert(row.sponsorId, row.sponsor);
        if (row.place) marks.push_back({row.id, *row.place, shapeOf(markOf(row.status)), row.openPoints > 0});
    }
    m_marks.setMarks(std::move(marks), [this](qint64 id) { return describe(id); });
}

QString HandoverListModel::describe(qint64 id) const
{
    const int at = rowOfId(id);
    if (at < 0) return {};
    const HandoverRow &row = m_rows.at(at);
    QStringList parts{word(row.status), word(row.kind), momentText(row.beginsAt), row.address, row.householdNumber};
    if (row.openPoints > 0) parts += tr("%n offene Punkte", nullptr, row.openPoints);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void HandoverListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) return;
    m_order = {columns[column], order == Qt::DescendingOrder};
    Q_EMIT orderChanged();
    refresh();
}

int HandoverListModel::sortColumn() const
{
    return static_cast<int>(std::ranges::find(columns, m_order.column) - columns.begin());
}

qint64 HandoverListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).id : 0;
}

int HandoverListModel::rowOfId(qint64 id) const
{
    return static_cast<int>(m_places.value(id, -1));
}
