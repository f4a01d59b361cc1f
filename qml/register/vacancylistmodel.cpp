// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/vacancylistmodel.h"
#include "core/register/lifecycle.h"
#include "core/register/savedsearch.h"
#include "core/register/settings.h"
#include "qml/controls/tables.h"
#include "qml/register/statusoptions.h"
#include "qml/register/vacancytexts.h"
#include <QMetaEnum>

using namespace Qt::StringLiterals;
using VacancyTerms::StatusGroup;
using VacancyTerms::VacancyStatus;

namespace {
struct Head {
    VacancyColumn column;
    const char *title;
};

// The order is that of the pages; widths and order chosen by the person are kept by the table.
constexpr std::array heads{
    Head{VacancyColumn::Status, QT_TRANSLATE_NOOP("VacancyListModel", "Status")},
    Head{VacancyColumn::Address, QT_TRANSLATE_NOOP("VacancyListModel", "Adresse")},
    Head{VacancyColumn::Municipality, QT_TRANSLATE_NOOP("VacancyListModel", "Gemeinde")},
    Head{VacancyColumn::Rooms, QT_TRANSLATE_NOOP("VacancyListModel", "Zi.")},
    Head{VacancyColumn::Area, QT_TRANSLATE_NOOP("VacancyListModel", "m²")},
    Head{VacancyColumn::GrossCold, QT_TRANSLATE_NOOP("VacancyListModel", "Bruttokalt €")},
    Head{VacancyColumn::FreeFrom, QT_TRANSLATE_NOOP("VacancyListModel", "Frei ab")},
    Head{VacancyColumn::Confirmed, QT_TRANSLATE_NOOP("VacancyListModel", "Bestätigt")},
    Head{VacancyColumn::Number, QT_TRANSLATE_NOOP("VacancyListModel", "Nummer")},
};

QSet<VacancyStatus> wantedStatuses(const QStringList &signs)
{
    QSet<VacancyStatus> statuses;
    const QMetaEnum all = QMetaEnum::fromType<VacancyStatus>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto status = static_cast<VacancyStatus>(all.value(i));
        const StatusGroup group = groupOf(status);
        const QString sign = group == StatusGroup::Ended && !signs.isEmpty() ? u"ended"_s : signOf(group); // past ones only on request
        if (signs.isEmpty() ? !sign.isEmpty() : signs.contains(sign)) statuses += status;
    }
    return statuses;
}

/** Who asks for statuses gets those, past ones too. */
bool saysWhichStatus(const Filter &filter)
{
    if (filter.kind != Filter::Kind::Condition) return std::ranges::any_of(filter.parts, saysWhichStatus);
    return filter.field->name == "status"_L1 || filter.field->name == "open"_L1 || filter.field->name == "stale"_L1;
}
}

VacancyListModel::VacancyListModel(QObject *parent)
    : QueryModel({u"vacancy"_s, u"dwelling"_s, u"building"_s, u"municipality"_s, u"landlord"_s, u"landlord_role"_s, u"setting"_s}, parent)
{
    connect(this, &QueryModel::workspaceChanged, this, [this] {
        m_stock.reset();
        if (!workspace()) return;
        connect(workspace(), &Workspace::opened, this, [this] { m_stock.reset(); });
        connect(workspace(), &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains(u"vacancy"_s) || tables.contains(u"building"_s) || tables.contains(u"dwelling"_s)
                || tables.contains(u"setting"_s))
                m_stock.reset();
        });
    });
}

int VacancyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int VacancyListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(heads.size());
}

QHash<int, QByteArray> VacancyListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QVariant VacancyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return tr(heads[section].title);
    return {};
}

QVariant VacancyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const VacancyPoint point = m_points.at(index.row()).point();
    const Head &head = heads[index.column()];
    const QDate today = QDate::currentDate(), confirmed = point.confirmedDay ? QDate::fromJulianDay(point.confirmedDay) : QDate();
    switch (role) {
    case StrongRole: return head.column == VacancyColumn::Address;
    case MarkRole: return head.column == VacancyColumn::Status ? signOf(groupOf(point.status)) : QString();
    case ToneRole:
        return head.column == VacancyColumn::Confirmed && isOpen(point.status) && isStale(confirmed, today, m_staleDays) ? u"warn"_s
                                                                                                                         : QString();
    case Qt::DisplayRole: {
        const bool needsRow = head.column != VacancyColumn::Status && head.column != VacancyColumn::Confirmed;
        return vacancyText(point, needsRow ? row(index.row()) : nullptr, head.column);
    }
    default: return {};
    }
}

void VacancyListModel::readTexts(const QList<int> &columns, qsizetype most, const Texts &then)
{
    if (!workspace()) return;
    QList<VacancyPoint> points;
    QList<qint64> ids;
    for (const ListedVacancy &listed : m_points.first(std::min(most, m_points.size()))) {
        points += listed.point();
        ids += points.last().id;
    }
    workspace()->read(
        this, [ids](Sql &sql) { return loadVacancyRows(sql, ids); },
        [points, columns, then](const Result<QHash<qint64, VacancyRow>> &found) {
            if (!found) return then(std::unexpected(found.error()));
            QList<QStringList> rows;
            for (const VacancyPoint &point : points) {
                const auto vacancy = found->find(point.id);
                if (vacancy == found->end()) continue; // gone meanwhile
                QStringList texts;
                for (const int column : columns) texts += vacancyText(point, &*vacancy, heads[column].column);
                rows += texts;
            }
            then(rows);
        });
}

VacancyQuery VacancyListModel::wanted() const
{
    VacancyQuery query{.filter = m_filter, .order = m_order, .staleOnly = m_staleOnly};
    if (!m_groups.isEmpty() || !saysWhichStatus(m_filter.where)) query.filter.statuses = wantedStatuses(m_groups);
    return query;
}

const VacancyRow *VacancyListModel::row(int row) const
{
    const VacancyRow *found = m_rows.object(idAt(row));
    if (!found) fetchAround(row);
    return found;
}

void VacancyListModel::fetchAround(int row) const
{
    const int page = row / pageSize;
    if (m_fetching.contains(page) || !workspace()) return;
    m_fetching.insert(page);
    const int first = page * pageSize, last = std::min(first + pageSize, rowCount()) - 1;
    QList<qint64> ids;
    for (int i = first; i <= last; ++i) ids += idAt(i);
    auto *self = const_cast<VacancyListModel *>(this);
    workspace()->read(
        self, [ids](Sql &sql) { return loadVacancyRows(sql, ids); },
        [self, page, first, last, request = m_request->load()](const Result<QHash<qint64, VacancyRow>> &rows) {
            if (request != *self->m_request) return; // an older list asked
            self->m_fetching.remove(page);
            if (!rows) return;
            for (const VacancyRow &found : *rows) self->m_rows.insert(found.id, new VacancyRow(found));
            Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, self->columnCount() - 1));
        });
}

void VacancyListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) return;
    m_order = {heads[column].column, order == Qt::DescendingOrder};
    Q_EMIT orderChanged();
    refresh();
}

int VacancyListModel::sortColumn() const
{
    const auto head = std::ranges::find(heads, m_order.column, &Head::column);
    return static_cast<int>(head - heads.begin());
}

QVariantList VacancyListModel::municipalityIds() const
{
    QVariantList ids;
    for (const qint64 id : m_filter.municipalityIds) ids += id;
    return ids;
}

template<class T> void VacancyListModel::setFilter(T &member, const T &value)
{
    if (member == value) return;
    member = value;
    Q_EMIT filterChanged();
    refresh();
}

void VacancyListModel::setStatusGroups(const QStringList &groups)
{
    setFilter(m_groups, groups);
}
void VacancyListModel::setAssociationKeys(const QStringList &keys)
{
    setFilter(m_filter.associationKeys, keys);
}
void VacancyListModel::setFreeBy(QDate day)
{
    setFilter(m_filter.freeBy, day);
}
void VacancyListModel::setStaleOnly(bool on)
{
    setFilter(m_staleOnly, on);
}
void VacancyListModel::setText(const QString &text)
{
    setFilter(m_filter.text, text);
}

void VacancyListModel::setMunicipalityIds(const QVariantList &ids)
{
    QList<qint64> wanted;
    for (const QVariant &id : ids) wanted += id.toLongLong();
    setFilter(m_filter.municipalityIds, wanted);
}

void VacancyListModel::setRoomsMin(double rooms)
{
    setFilter(m_filter.halfRoomsMin, rooms > 0 ? std::optional(qRound(rooms * 2)) : std::nullopt);
}

void VacancyListModel::setGrossColdMaxCents(qint64 cents)
{
    setFilter(m_filter.grossColdMax, cents > 0 ? std::optional(Cents{cents}) : std::nullopt);
}

bool VacancyListModel::applyFilter(const QString &text)
{
    if (!workspace()) return false;
    const auto parsed = parseFilter(text, {QDate::currentDate(), workspace()->settings().staleDays});
    if (!parsed) {
        workspace()->tell(parsed.error());
        return false;
    }
    m_filter = {.where = *parsed};
    m_where = text;
    m_groups.clear();
    m_staleOnly = false;
    Q_EMIT filterChanged();
    refresh();
    return true;
}

QString VacancyListModel::filterAsText() const
{
    VacancyFilter whole = m_filter;
    whole.where = {}; // its own words keep their days relative
    if (!m_groups.isEmpty()) whole.statuses = wantedStatuses(m_groups);
    QStringList parts{
        filterText(filterOf(whole)), m_where.isEmpty() ? QString() : u"(%1)"_s.arg(m_where), m_staleOnly ? staleFilter : QString()};
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.size() == 1 && !m_where.isEmpty() ? m_where : parts.join(u" and "_s);
}

void VacancyListModel::resetFilter()
{
    m_filter = {};
    m_where.clear();
    m_groups.clear();
    m_staleOnly = false;
    Q_EMIT filterChanged();
    refresh();
}

qint64 VacancyListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? static_cast<qint64>(m_points.at(row).id) : 0;
}

QVariantList VacancyListModel::allIds() const
{
    QVariantList ids;
    for (const ListedVacancy &listed : m_points) ids += static_cast<qint64>(listed.id);
    return ids;
}

QVariantList VacancyListModel::idsAt(const QList<int> &rows) const
{
    QVariantList ids;
    for (const int row : rows)
        if (const qint64 id = idAt(row)) ids += id;
    return ids;
}

QVariantList VacancyListModel::nextStatusesAt(const QList<int> &rows) const
{
    QMap<int, VacancyStatus> next; // in the order of the life cycle
    QSet<VacancyStatus> seen;
    for (const int row : rows) {
        if (idAt(row) == 0 || seen.contains(m_points[row].status())) continue;
        seen += m_points[row].status();
        for (const VacancyStatus one : nextStatuses(m_points[row].status())) next.insert(static_cast<int>(one), one);
    }
    return statusOptions(next.values());
}

int VacancyListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find_if(m_points, [id](const ListedVacancy &listed) { return static_cast<qint64>(listed.id) == id; });
    return found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
}
