// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/vacancylistmodel.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"
#include <QMetaEnum>

using namespace Qt::StringLiterals;
using VacancyTerms::StatusGroup;
using VacancyTerms::VacancyStatus;

namespace {
constexpr int pageSize = 120;

struct Head {
    VacancyColumn column;
    const char *title;
    Qt::Alignment alignment;
};

// The order is that of the pages; widths and order chosen by the person are kept by the table.
constexpr std::array heads{
    Head{VacancyColumn::Status, QT_TRANSLATE_NOOP("VacancyListModel", "Status"), Qt::AlignLeft},
    Head{VacancyColumn::Address, QT_TRANSLATE_NOOP("VacancyListModel", "Adresse"), Qt::AlignLeft},
    Head{VacancyColumn::Municipality, QT_TRANSLATE_NOOP("VacancyListModel", "Gemeinde"), Qt::AlignLeft},
    Head{VacancyColumn::Rooms, QT_TRANSLATE_NOOP("VacancyListModel", "Zi."), Qt::AlignRight},
    Head{VacancyColumn::Area, QT_TRANSLATE_NOOP("VacancyListModel", "m²"), Qt::AlignRight},
    Head{VacancyColumn::GrossCold, QT_TRANSLATE_NOOP("VacancyListModel", "Bruttokalt €"), Qt::AlignRight},
    Head{VacancyColumn::FreeFrom, QT_TRANSLATE_NOOP("VacancyListModel", "Frei ab"), Qt::AlignLeft},
    Head{VacancyColumn::Confirmed, QT_TRANSLATE_NOOP("VacancyListModel", "Bestätigt"), Qt::AlignRight},
    Head{VacancyColumn::Number, QT_TRANSLATE_NOOP("VacancyListModel", "Nummer"), Qt::AlignLeft},
};

QSet<VacancyStatus> wantedStatuses(const QStringList &groups)
{
    QSet<VacancyStatus> statuses;
    const QMetaEnum all = QMetaEnum::fromType<VacancyStatus>(), keys = QMetaEnum::fromType<StatusGroup>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto status = static_cast<VacancyStatus>(all.value(i));
        const StatusGroup group = groupOf(status);
        const bool isWanted
            = groups.isEmpty() ? group != StatusGroup::Ended : groups.contains(QLatin1StringView(keys.valueToKey(static_cast<int>(group))));
        if (isWanted) statuses += status;
    }
    return statuses;
}

bool isOver(VacancyStatus status)
{
    const StatusGroup group = groupOf(status);
    return group == StatusGroup::Ended || group == StatusGroup::Let;
}
}

VacancyListModel::VacancyListModel(QObject *parent)
    : QueryModel({u"vacancy"_s, u"dwelling"_s, u"building"_s, u"municipality"_s, u"landlord"_s, u"landlord_role"_s}, parent)
{
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
    return {{Qt::DisplayRole, "display"}, {IdRole, "recordId"}, {MarkRole, "mark"}, {BoldRole, "bold"}, {ToneRole, "tone"},
        {AlignRole, "alignment"}};
}

QVariant VacancyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return tr(heads[section].title);
    if (role == AlignRole) return static_cast<int>(heads[section].alignment);
    return {};
}

QVariant VacancyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const VacancyPoint &point = m_points.at(index.row());
    const Head &head = heads[index.column()];
    const QDate today = QDate::currentDate(), confirmed = point.confirmedDay ? QDate::fromJulianDay(point.confirmedDay) : QDate();
    switch (role) {
    case IdRole: return point.id;
    case AlignRole: return static_cast<int>(head.alignment);
    case BoldRole: return head.column == VacancyColumn::Address;
    case MarkRole:
        if (head.column != VacancyColumn::Status) return {};
        return QString::fromLatin1(QMetaEnum::fromType<StatusGroup>().valueToKey(static_cast<int>(groupOf(point.status))));
    case ToneRole:
        return head.column == VacancyColumn::Confirmed && !isOver(point.status) && isStale(confirmed, today) ? u"warn"_s : QString();
    case Qt::DisplayRole: {
        if (head.column == VacancyColumn::Status) return word(point.status);
        if (head.column == VacancyColumn::Confirmed) return confirmed.isValid() ? agoText(confirmed, today) : tr("nie");
        const VacancyRow *found = row(index.row());
        return found ? cellText(*found, head.column) : u"…"_s;
    }
    default: return {};
    }
}

QString VacancyListModel::cellText(const VacancyRow &vacancy, VacancyColumn column) const
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (column) {
    case VacancyColumn::Number: return vacancy.number;
    case VacancyColumn::Address: {
        const QString floor = floorText(vacancy.floor);
        const QString address = vacancy.address.isEmpty() ? vacancy.city : vacancy.address;
        return orDash(floor.isEmpty() ? address : address + u", "_s + floor);
    }
    case VacancyColumn::Municipality: return orDash(vacancy.municipality.isEmpty() ? vacancy.city : vacancy.municipality);
    case VacancyColumn::Rooms: return orDash(roomsText(vacancy.halfRooms));
    case VacancyColumn::Area: return vacancy.livingAreaDm2 ? QLocale().toString(qRound(*vacancy.livingAreaDm2 / 100.0)) : u"–"_s;
    case VacancyColumn::GrossCold: return vacancy.grossCold ? toText(*vacancy.grossCold, QLocale()) : u"–"_s;
    case VacancyColumn::FreeFrom: return orDash(moveInText(vacancy.availability, vacancy.availableFrom));
    case VacancyColumn::Status:
    case VacancyColumn::Confirmed: break;
    }
    return {};
}

const VacancyRow *VacancyListModel::row(int row) const
{
    const VacancyRow *found = m_rows.object(m_points.at(row).id);
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
    for (int i = first; i <= last; ++i) ids += m_points.at(i).id;
    auto *self = const_cast<VacancyListModel *>(this);
    workspace()->read(
        self, [ids](Sql &sql) { return loadVacancyRows(sql, ids); },
        [self, page, first, last, request = m_request](const Result<QHash<qint64, VacancyRow>> &rows) {
            if (request != self->m_request) return; // an older list asked
            self->m_fetching.remove(page);
            if (!rows) return;
            for (const VacancyRow &found : *rows) self->m_rows.insert(found.id, new VacancyRow(found));
            Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, self->columnCount() - 1));
        });
}

void VacancyListModel::reload()
{
    struct Found {
        QList<VacancyPoint> points;
        QHash<qint64, VacancyRow> rows;
        qint64 total = 0;
    };
    VacancyFilter filter = m_filter;
    filter.statuses = wantedStatuses(m_groups);
    if (m_staleOnly) filter.confirmedBefore = QDate::currentDate().addDays(-staleDays);
    const quint64 request = ++m_request;
    const auto find = [filter, order = m_order](Sql &sql) -> Result<Found> {
        auto points = findVacancies(sql, filter, order);
        if (!points) return std::unexpected(points.error());
        QList<qint64> first;
        for (const VacancyPoint &point : points->first(std::min<qsizetype>(pageSize, points->size()))) first += point.id;
        auto rows = loadVacancyRows(sql, first);
        if (!rows) return std::unexpected(rows.error());
        return countVacancies(sql).transform([&](qint64 total) { return Found{*points, *rows, total}; });
    };
    workspace()->read(this, find, [this, request](const Result<Found> &found) {
        if (request != m_request) return; // the filter has moved on
        if (found) {
            beginResetModel();
            m_points = found->points;
            m_total = found->total;
            m_rows.clear();
            m_fetching.clear();
            for (const VacancyRow &row : found->rows) m_rows.insert(row.id, new VacancyRow(row));
            endResetModel();
        }
        loaded(found.transform([](const Found &) { }));
        Q_EMIT reloaded();
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

void VacancyListModel::resetFilter()
{
    m_filter = {};
    m_groups.clear();
    m_staleOnly = false;
    Q_EMIT filterChanged();
    refresh();
}

qint64 VacancyListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_points.at(row).id : 0;
}

int VacancyListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_points, id, &VacancyPoint::id);
    return found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
}
