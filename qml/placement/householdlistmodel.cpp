// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/householdlistmodel.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "qml/app/readingnotes.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page. */
constexpr std::array columns{HouseholdColumn::Number, HouseholdColumn::Status, HouseholdColumn::Persons, HouseholdColumn::NeededFrom,
    HouseholdColumn::Circle, HouseholdColumn::Residence, HouseholdColumn::Access, HouseholdColumn::Commitment, HouseholdColumn::Reserved,
    HouseholdColumn::NextDate};

QString personsText(const HouseholdRow &household)
{
    if (!household.persons) return u"–"_s;
    const QString persons = QString::number(*household.persons);
    return household.children == 0 ? persons : u"%1 (%2)"_s.arg(persons, QString::number(household.children));
}

QString cellText(const HouseholdRow &household, HouseholdColumn column)
{
    switch (column) {
    case HouseholdColumn::Number: return household.number;
    case HouseholdColumn::Status: return word(household.status);
    case HouseholdColumn::Persons: return personsText(household);
    case HouseholdColumn::NeededFrom: return orDash(dateText(household.neededFrom));
    case HouseholdColumn::Circle: return household.circle == LegalCircle::Unknown ? u"–"_s : word(household.circle);
    case HouseholdColumn::Residence: return word(household.residenceRule);
    case HouseholdColumn::Access: return household.access == AccessNeed::Unknown ? u"–"_s : word(household.access);
    case HouseholdColumn::Commitment: return word(household.commitment);
    case HouseholdColumn::Reserved: return orDash(household.reserved);
    case HouseholdColumn::NextDate: return orDash(dateText(household.nextDate));
    }
    return {};
}

QString cellMark(const HouseholdRow &household, HouseholdColumn column)
{
    if (column == HouseholdColumn::Residence && household.residenceRule == ResidenceRule::Unclear) return u"unknown"_s;
    if (column == HouseholdColumn::Commitment && household.commitment == CommitmentState::Granted) return u"good"_s;
    if (column == HouseholdColumn::Commitment && household.commitment == CommitmentState::Refused) return u"bad"_s;
    const bool isDue = household.nextDueOn.isValid() && household.nextDueOn <= QDate::currentDate();
    return column == HouseholdColumn::NextDate && isDue ? u"warn"_s : QString();
}

QString cellTone(const HouseholdRow &household, HouseholdColumn column)
{
    const bool isOver = household.status == HouseholdStatus::Placed || household.status == HouseholdStatus::Closed;
    const bool isNothing = (column == HouseholdColumn::Commitment && household.commitment == CommitmentState::NotRequested)
        || (column == HouseholdColumn::Access && household.access == AccessNeed::None)
        || (column == HouseholdColumn::Residence && household.residenceRule == ResidenceRule::None);
    return isOver || isNothing ? u"quiet"_s : QString();
}
}

HouseholdListModel::HouseholdListModel(QObject *parent) : QueryModel({u"household"_s, u"reservation"_s}, parent) { }

int HouseholdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HouseholdListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QHash<int, QByteArray> HouseholdListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant HouseholdListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const HouseholdRow &household = m_rows.at(index.row());
    const HouseholdColumn column = columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cellText(household, column);
    case MarkRole: return cellMark(household, column);
    case ToneRole: return cellTone(household, column);
    case StrongRole: return false;
    default: return {};
    }
}

void HouseholdListModel::reload()
{
    struct Found {
        QList<HouseholdRow> rows;
        int total = 0;
    };
    const auto find = [filter = m_filter, order = m_order](Sql &sql) -> Result<Found> {
        auto rows = findHouseholds(sql, filter, QDate::currentDate(), order);
        if (!rows) return std::unexpected(rows.error());
        return sql.value(u"select count(*) from household where %1"_s.arg(unrestricted(SubjectKind::Household, u"household.id"_s)))
            .transform([&](const QVariant &total) { return Found{*rows, total.toInt()}; });
    };
    readNewest(find, [this](const Found &found) {
        m_rows = found.rows;
        m_total = found.total;
        if (m_total > 0) noteShown(*workspace(), readingOfHouseholds(m_rows.size(), ReadingPurpose::view));
    });
}

void HouseholdListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) return;
    m_order = {columns[column], order == Qt::DescendingOrder};
    Q_EMIT orderChanged();
    refresh();
}

int HouseholdListModel::sortColumn() const
{
    return static_cast<int>(std::ranges::find(columns, m_order.column) - columns.begin());
}

QStringList HouseholdListModel::statuses() const
{
    QStringList keys;
    for (const HouseholdStatus status : m_filter.statuses) keys += keyOf(status);
    return keys;
}

QStringList HouseholdListModel::circles() const
{
    QStringList keys;
    for (const LegalCircle circle : m_filter.circles) keys += keyOf(circle);
    return keys;
}

QVariantList HouseholdListModel::statusOptions() const
{
    return optionsOf(QMetaEnum::fromType<HouseholdStatus>());
}

QVariantList HouseholdListModel::circleOptions() const
{
    return optionsOf(QMetaEnum::fromType<LegalCircle>());
}

void HouseholdListModel::filterBy(const HouseholdFilter &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void HouseholdListModel::setText(const QString &text)
{
    HouseholdFilter filter = m_filter;
    filter.text = text;
    filterBy(filter);
}

void HouseholdListModel::setStatuses(const QStringList &keys)
{
    HouseholdFilter filter = m_filter;
    filter.statuses.clear();
    for (const QString &key : keys) filter.statuses += ofKey<HouseholdStatus>(key);
    filterBy(filter);
}

void HouseholdListModel::setCircles(const QStringList &keys)
{
    HouseholdFilter filter = m_filter;
    filter.circles.clear();
    for (const QString &key : keys) filter.circles += ofKey<LegalCircle>(key);
    filterBy(filter);
}

void HouseholdListModel::setWithoutFlat(bool on)
{
    HouseholdFilter filter = m_filter;
    filter.withoutFlat = on;
    filterBy(filter);
}

void HouseholdListModel::resetFilter()
{
    filterBy({});
}

qint64 HouseholdListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).id : 0;
}

int HouseholdListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &HouseholdRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}
