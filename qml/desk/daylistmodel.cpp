// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/desk/daylistmodel.h"
#include "core/base/text.h"
#include "core/register/lifecycle.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"
#include "qml/register/signs.h"

using namespace Qt::StringLiterals;

namespace {
enum Column {
    Day,
    What,
    Address,
    City,
    LandlordName,
    Who,
    Number,
    columns
};

QString keyOfList(DayList list)
{
    switch (list) {
    case DayList::Tasks: return u"Tasks"_s;
    case DayList::Confirm: return u"Confirm"_s;
    case DayList::Reservations: return u"Reservations"_s;
    case DayList::Stalled: return u"Stalled"_s;
    case DayList::Imminent: return u"Imminent"_s;
    }
    return {};
}

QString counted(const QString &text, qint64 count)
{
    return count == 0 ? text : u"%1 (%2)"_s.arg(text, QLocale().toString(count));
}

/** Days to come by name, past ones by age: what a due date is read for. */
QString dueText(QDate day, QDate today)
{
    if (!day.isValid()) return {};
    if (day <= today) return agoText(day, today);
    return day == today.addDays(1) ? DayListModel::tr("morgen") : dateText(day);
}
}

DayListModel::DayListModel(QObject *parent)
    : QueryModel({u"task"_s, u"contact"_s, u"vacancy"_s, u"dwelling"_s, u"building"_s, u"landlord"_s, u"landlord_role"_s, u"reservation"_s,
                     u"proposal"_s, u"setting"_s},
          parent)
{
}

int DayListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int DayListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QHash<int, QByteArray> DayListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

namespace {
/** About something that has a page of its own, not about a dwelling. */
bool isElsewhere(const DayItem &item)
{
    return item.householdId + item.sessionId + item.handoverId + item.visitId + item.sponsorId + item.requestId != 0;
}
}

QString DayListModel::text(const DayItem &item, int column) const
{
    const QDate today = QDate::currentDate();
    switch (column) {
    case Day:
        return m_list == DayList::Confirm ? (item.day.isValid() ? agoText(item.day, today) : tr("nie")) : orDash(dueText(item.day, today));
    case What: return m_list == DayList::Tasks ? item.title : word(item.status);
    case Address: return isElsewhere(item) ? item.number : orDash(item.address);
    case City: return orDash(item.city);
    case LandlordName: return orDash(item.landlord);
    case Who: return orDash(item.assignee);
    case Number: return orDash(item.number);
    default: return {};
    }
}

QString DayListModel::toneOf(const DayItem &item) const
{
    const QDate today = QDate::currentDate();
    const bool isLate = item.day.isValid() && item.day < today;
    if (m_list == DayList::Tasks) return item.taskState == TaskState::Open && isLate ? u"bad"_s : QString();
    if (m_list == DayList::Confirm) return u"warn"_s;
    if (m_list == DayList::Stalled) return u"warn"_s;
    return m_list == DayList::Reservations && isLate ? u"bad"_s : QString();
}

QVariant DayListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DayItem &item = m_items.at(index.row());
    const bool isStatus = m_list != DayList::Tasks && index.column() == What;
    const bool isDone = item.taskState != TaskState::Open;
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case MarkRole: return isStatus ? signOf(groupOf(item.status)) : isDone && index.column() == What ? u"good"_s : QString();
    case ToneRole: return index.column() == Day ? toneOf(item) : isDone ? u"quiet"_s : QString();
    case StrongRole: return index.column() == (m_list == DayList::Tasks ? What : Address);
    default: return {};
    }
}

QString DayListModel::list() const
{
    return keyOfList(m_list);
}

void DayListModel::setList(const QString &list)
{
    for (const DayList one : {DayList::Tasks, DayList::Confirm, DayList::Reservations, DayList::Stalled, DayList::Imminent}) {
        if (keyOfList(one) != list || one == m_list) continue;
        m_list = one;
        Q_EMIT wantedChanged();
        refresh();
    }
}

void DayListModel::want(QString &member, const QString &value)
{
    if (member == value) return;
    member = value;
    Q_EMIT wantedChanged();
    refresh();
}
void DayListModel::setScope(const QString &scope)
{
    want(m_scope, scope);
}
void DayListModel::setSpan(const QString &span)
{
    want(m_span, span);
}

QVariantList DayListModel::lists() const
{
    return {option(keyOfList(DayList::Tasks), counted(tr("Aufgaben"), m_counts.due)),
        option(keyOfList(DayList::Confirm), counted(tr("Nachfragen"), m_counts.confirm)),
        option(keyOfList(DayList::Reservations), counted(tr("Reservierungen"), m_counts.expired)),
        option(keyOfList(DayList::Stalled), counted(tr("Ohne Antwort"), m_counts.stalled)),
        option(keyOfList(DayList::Imminent), counted(tr("Drohend"), m_counts.imminent))};
}

QVariantMap DayListModel::at(int row) const
{
    if (row < 0 || row >= rowCount()) return {};
    const DayItem &item = m_items.at(row);
    return {{u"taskId"_s, item.taskId}, {u"taskVersion"_s, item.taskVersion}, {u"isOpen"_s, item.taskState == TaskState::Open},
        {u"title"_s, item.title}, {u"assignee"_s, item.assignee}, {u"day"_s, dueText(item.day, QDate::currentDate())},
        {u"tone"_s, toneOf(item)}, {u"vacancyId"_s, item.vacancyId}, {u"landlordId"_s, item.landlordId}, {u"landlord"_s, item.landlord},
        {u"householdId"_s, item.householdId}, {u"sessionId"_s, item.sessionId}, {u"handoverId"_s, item.handoverId},
        {u"visitId"_s, item.visitId}, {u"sponsorId"_s, item.sponsorId}, {u"requestId"_s, item.requestId}, {u"subject"_s, item.number}};
}

int DayListModel::rowOf(qint64 taskId, qint64 vacancyId) const
{
    const auto found = std::ranges::find_if(
        m_items, [&](const DayItem &item) { return taskId != 0 ? item.taskId == taskId : vacancyId != 0 && item.vacancyId == vacancyId; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void DayListModel::reload()
{
    struct Found {
        QList<DayItem> items;
        DayCounts counts;
    };
    const Actor actor = workspace()->actor();
    DayQuery query{
        .list = m_list, .openOnly = m_span != "all"_L1, .today = QDate::currentDate(), .staleDays = workspace()->settings().staleDays};
    if (m_scope == "mine"_L1) query.assigneeLogin = actor.login;
    if (m_scope == "office"_L1) query.assigneeOffice = actor.office;
    if (m_span == "due"_L1) query.dueBy = query.today;
    const auto find = [query, login = actor.login](Sql &sql) -> Result<Found> {
        auto items = findDay(sql, query);
        if (!items) return std::unexpected(items.error());
        DayQuery mine = query;
        mine.assigneeLogin = login;
        return countDay(sql, mine).transform([&](const DayCounts &counts) { return Found{*items, counts}; });
    };
    readNewest(find, [this](const Found &found) {
        m_items = found.items;
        m_counts = found.counts;
    });
}
