// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/places/placelistmodel.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/places/busarea.h"
#include "core/register/input.h"
#include "core/register/municipality.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int columnsOfList = 7;

/** Names of the municipalities by their AGS. */
Result<QHash<QString, QString>> townNames(Sql &sql)
{
    return sql.query(u"select ags, name from municipality"_s).transform([](QSqlQuery rows) {
        QHash<QString, QString> names;
        while (rows.next()) names.insert(rows.value(0).toString(), rows.value(1).toString());
        return names;
    });
}

/** "Otterbach, Otterberg und 3 weitere". */
Result<QString> townsOfBus(Sql &sql, const Wkb &shape)
{
    return townsAlong(sql, shape).transform([](const QList<AreaTown> &towns) {
        constexpr qsizetype named = 2;
        QStringList names;
        for (const AreaTown &town : towns.first(std::min(named, towns.size()))) names += town.name;
        const auto more = static_cast<int>(towns.size() - names.size());
        return names.join(u", "_s) + (more > 0 ? PlaceListModel::tr(" und %n weitere", nullptr, more) : QString());
    });
}

Result<QSet<QString>> benchUids(Sql &sql)
{
    return sql.query(u"select uid from place where kind='ride_bench'"_s).transform([](QSqlQuery rows) {
        QSet<QString> uids;
        while (rows.next()) uids.insert(rows.value(0).toString());
        return uids;
    });
}
}

PlaceListModel::PlaceListModel(QObject *parent) : QueryModel({u"place"_s, u"community_bus"_s, u"municipality"_s}, parent) { }

int PlaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlaceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsOfList;
}

QHash<int, QByteArray> PlaceListModel::roleNames() const
{
    return cellRoleNames();
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isMarked = (column == Column::Name && row.isOneWay) || (column == Column::Hours && row.isUnreadable)
        || (column == Column::Checked && row.isStale);
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case MarkRole: return isMarked ? u"warn"_s : QString();
    case ToneRole: return column == Column::Source || (column == Column::Checked && !row.isStale) ? u"quiet"_s : QString();
    case StrongRole: return false;
    default: return {};
    }
}

QString PlaceListModel::cellText(const Row &row, Column column)
{
    const Place &place = row.place;
    switch (column) {
    case Column::Kind: return word(place.kind);
    case Column::Name: return orDash(place.name.isEmpty() ? place.address : place.name);
    case Column::Municipality: return orDash(row.town);
    case Column::Hours: return orDash(row.hours);
    case Column::Phone: return orDash(place.phone);
    case Column::Checked: return place.lastCheckedOn.isValid() ? agoText(place.lastCheckedOn, QDate::currentDate()) : tr("nie");
    case Column::Source: return orDash(place.source);
    }
    return {};
}

QString PlaceListModel::keyOfRow(const Row &row, Column column)
{
    switch (column) {
    case Column::Kind: return sortKey(word(row.place.kind));
    case Column::Name: return sortKey(row.place.name.isEmpty() ? row.place.address : row.place.name);
    case Column::Municipality: return sortKey(row.town);
    case Column::Hours: return row.place.openingHours;
    case Column::Phone: return row.place.phone;
    case Column::Checked: return row.place.lastCheckedOn.toString(Qt::ISODate);
    case Column::Source: return sortKey(row.place.source);
    }
    return {};
}

void PlaceListModel::arrange(QList<Row> &rows, const Order &order)
{
    struct Keyed {
        QString first = {};
        QString second = {};
        qsizetype at = 0;
    };
    std::vector<Keyed> keys;
    keys.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype at = 0; at < rows.size(); ++at) keys.push_back({keyOfRow(rows[at], order.column), keyOfRow(rows[at], Column::Name), at});
    std::ranges::stable_sort(keys, [&](const Keyed &a, const Keyed &b) {
        if (a.first == b.first) return a.second < b.second;
        if (a.first.isEmpty() || b.first.isEmpty()) return b.first.isEmpty(); // what nobody knows comes last
        return order.descending ? a.first > b.first : a.first < b.first;
    });
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const Keyed &key : keys) sorted.append(std::move(rows[key.at]));
    rows = std::move(sorted);
}

PlaceFilter PlaceListModel::placeFilter(const Filter &filter)
{
    PlaceFilter wanted{.validOn = filter.validOn, .text = filter.text};
    const QMetaEnum kinds = QMetaEnum::fromType<PlaceKind>();
    for (int i = 0; i < kinds.keyCount() && !filter.groups.isEmpty(); ++i)
        if (const auto kind = static_cast<PlaceKind>(kinds.value(i)); filter.groups.contains(groupOf(kind))) wanted.kinds.insert(kind);
    if (!filter.kinds.isEmpty()) wanted.kinds = QSet<PlaceKind>(filter.kinds.cbegin(), filter.kinds.cend());
    return wanted;
}

Result<PlaceListModel::Found> PlaceListModel::find(Sql &sql, const Filter &filter, const Order &order)
{
    auto places = listPlaces(sql, placeFilter(filter));
    if (!places) return std::unexpected(places.error());
    const auto towns = townNames(sql);
    if (!towns) return std::unexpected(towns.error());
    const auto benches = benchUids(sql);
    if (!benches) return std::unexpected(benches.error());
    const auto total = sql.value(u"select count(*) from place"_s);
    if (!total) return std::unexpected(total.error());
    Found found{.total = total->toInt()};
    const QDate today = QDate::currentDate();
    HourWords hours(today);
    QHash<QString, bool> readable; // few different hours stand in many places
    const auto rowOf = [&](const Place &place) {
        if (!readable.contains(place.openingHours)) readable.insert(place.openingHours, checkHours(place.openingHours).has_value());
        return Row{.town = towns->value(place.ags),
            .hours = hours.of(place.openingHours),
            .isOneWay = place.kind == PlaceKind::RideBench && !benches->contains(place.returnBenchUid),
            .isUnreadable = !readable.value(place.openingHours),
            .isStale = place.lastCheckedOn.isValid() && place.lastCheckedOn.daysTo(today) > daysUntilStale};
    };
    if (filter.findingsOnly)
        places->removeIf([&](const Place &place) {
            const Row row = rowOf(place);
            return !row.isOneWay && !row.isUnreadable && !row.isStale;
        });
    auto shown = showPlaces(sql, *places, hours);
    if (!shown) return std::unexpected(shown.error());
    found.shown = std::move(*shown);
    found.rows.reserve(places->size());
    for (Place &place : *places) {
        Row row = rowOf(place);
        if (place.kind == PlaceKind::CommunityBus) {
            const auto town = townsOfBus(sql, place.geom);
            if (!town) return std::unexpected(town.error());
            row.town = *town;
        }
        place.geom.bytes.clear();
        place.originFacts.clear();
        row.place = std::move(place);
        found.rows += std::move(row);
    }
    arrange(found.rows, order);
    return found;
}

void PlaceListModel::reload()
{
    const auto find = [filter = m_filter, order = m_order](Sql &sql) { return PlaceListModel::find(sql, filter, order); };
    readNewest(find, [this](const Found &found) {
        m_rows = found.rows;
        m_shown = found.shown;
        m_total = found.total;
    });
}

void PlaceListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnsOfList) return;
    m_order = {static_cast<Column>(column), order == Qt::DescendingOrder};
    Q_EMIT orderChanged();
    refresh();
}

QStringList PlaceListModel::groups() const
{
    QStringList keys;
    for (const PlaceGroup group : m_filter.groups) keys += keyOf(group);
    return keys;
}

QStringList PlaceListModel::kinds() const
{
    QStringList keys;
    for (const PlaceKind kind : m_filter.kinds) keys += keyOf(kind);
    return keys;
}

QString PlaceListModel::validOn() const
{
    return dateText(m_filter.validOn);
}

QVariantList PlaceListModel::groupOptions() const
{
    return optionsOf(QMetaEnum::fromType<PlaceGroup>());
}

QVariantList PlaceListModel::kindOptions() const
{
    const QMetaEnum kinds = QMetaEnum::fromType<PlaceKind>();
    QVariantList options;
    for (int i = 0; i < kinds.keyCount(); ++i)
        if (m_filter.groups.isEmpty() || m_filter.groups.contains(groupOf(static_cast<PlaceKind>(kinds.value(i)))))
            options += option(QString::fromLatin1(kinds.key(i)), wordOf(kinds, kinds.value(i)));
    return options;
}

void PlaceListModel::filterBy(const Filter &filter)
{
    m_filter = filter;
    m_validOnError.clear();
    Q_EMIT filterChanged();
    refresh();
}

void PlaceListModel::setText(const QString &text)
{
    Filter filter = m_filter;
    filter.text = text;
    if (text != m_filter.text) filterBy(filter);
}

void PlaceListModel::setGroups(const QStringList &keys)
{
    Filter filter = m_filter;
    filter.groups.clear();
    for (const QString &key : keys) filter.groups += ofKey<PlaceGroup>(key);
    const auto isOutside = [&](PlaceKind kind) { return !filter.groups.isEmpty() && !filter.groups.contains(groupOf(kind)); };
    filter.kinds.removeIf(isOutside);
    if (!(filter == m_filter)) filterBy(filter);
}

void PlaceListModel::setKinds(const QStringList &keys)
{
    Filter filter = m_filter;
    filter.kinds.clear();
    for (const QString &key : keys) filter.kinds += ofKey<PlaceKind>(key);
    if (!(filter == m_filter)) filterBy(filter);
}

void PlaceListModel::setFindingsOnly(bool on)
{
    Filter filter = m_filter;
    filter.findingsOnly = on;
    if (on != m_filter.findingsOnly) filterBy(filter);
}

void PlaceListModel::setValidOn(const QString &typed)
{
    const auto day = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
    if (!day) {
        m_validOnError = sentence(day.error());
        Q_EMIT filterChanged();
        return;
    }
    Filter filter = m_filter;
    filter.validOn = day->toDate();
    filterBy(filter);
}

void PlaceListModel::resetFilter()
{
    if (isFiltered() || !m_validOnError.isEmpty()) filterBy({});
}

qint64 PlaceListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).place.id : 0;
}

int PlaceListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.place.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}
