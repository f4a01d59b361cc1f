// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/sponsorlistmodel.h"
#include "core/base/text.h"
#include "core/handover/spokenlanguages.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/controls/tables.h"
#include "qml/handover/sponsorwords.h"

using namespace Qt::StringLiterals;

namespace {
/** In the order of the page. */
enum Column {
    Name,
    Load,
    Languages,
    Area,
    Kind,
    Seen,
    Phone
};
constexpr int columnsShown = Phone + 1;
}

SponsorListModel::SponsorListModel(QObject *parent) : QueryModel({u"sponsor"_s, u"engagement"_s}, parent) { }

int SponsorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SponsorListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QHash<int, QByteArray> SponsorListModel::roleNames() const
{
    QHash<int, QByteArray> names = cellRoleNames();
    names.insert(Qt::DisplayRole, "display");
    return names;
}

QString SponsorListModel::cellText(const SponsorRow &row, int column) const
{
    switch (column) {
    case Name: return row.name;
    case Load: return shortLoad(row);
    case Languages: return orDash(languageNames(row.sponsor.languages));
    case Area: return orDash(areaNames(m_areas, row.sponsor.areas));
    case Kind: return word(row.sponsor.kind);
    case Seen: return papersText(row.sponsor);
    case Phone: return orDash(row.sponsor.phone);
    default: return {};
    }
}

QVariant SponsorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const SponsorRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(row, index.column());
    case MarkRole:
        if (index.column() == Load) return loadMark(row);
        return index.column() == Seen ? (papersMissing(row.sponsor) == 0 ? u"good"_s : u"warn"_s) : QString();
    case ToneRole: return row.isActive ? QString() : u"quiet"_s;
    case StrongRole: return false;
    default: return {};
    }
}

void SponsorListModel::reload()
{
    const auto find = [filter = m_filter](Sql &sql) -> Result<Found> {
        Found found;
        return findSponsors(sql, filter, QDate::currentDate())
            .and_then([&](const QList<SponsorRow> &rows) {
                found.rows = rows;
                return findSponsors(sql, {.activeOnly = false}, QDate::currentDate());
            })
            .and_then([&](const QList<SponsorRow> &all) {
                found.total = static_cast<int>(all.size());
                for (const SponsorRow &row : all)
                    for (const QString &code : languageCodes(row.sponsor.languages))
                        if (!found.languages.contains(code)) found.languages += code;
                return namedAreas(sql);
            })
            .transform([&](const QList<NamedArea> &areas) {
                found.areas = areas;
                return found;
            });
    };
    readNewest(find, [this](const Found &found) {
        m_areas = found.areas;
        m_rows = found.rows;
        arrange(m_rows);
        m_languages = found.languages;
        m_total = found.total;
    });
}

void SponsorListModel::arrange(QList<SponsorRow> &rows) const
{
    const auto before = [this](const SponsorRow &a, const SponsorRow &b) {
        if (m_sortColumn == Name) return a.sponsor.nameSort < b.sponsor.nameSort;
        if (m_sortColumn == Load) return a.load < b.load;
        return sortKey(cellText(a, m_sortColumn)) < sortKey(cellText(b, m_sortColumn));
    };
    if (m_descending)
        std::ranges::stable_sort(rows, [&](const SponsorRow &a, const SponsorRow &b) { return before(b, a); });
    else
        std::ranges::stable_sort(rows, before);
}

void SponsorListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnsShown) return;
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    Q_EMIT orderChanged();
    refresh();
}

QVariantList SponsorListModel::languageOptions() const
{
    QVariantList options;
    for (const QString &code : spokenLanguages())
        if (m_languages.contains(code)) options += option(code, spokenName(code));
    return options;
}

QVariantList SponsorListModel::areaOptions() const
{
    QVariantList options;
    for (const NamedArea &one : m_areas)
        if (one.isOwn) options += option(one.key, one.name);
    return options;
}

void SponsorListModel::filterBy(const SponsorFilter &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void SponsorListModel::setText(const QString &text)
{
    SponsorFilter filter = m_filter;
    filter.text = text;
    filterBy(filter);
}

void SponsorListModel::setLanguage(const QString &code)
{
    SponsorFilter filter = m_filter;
    filter.language = code;
    filterBy(filter);
}

void SponsorListModel::setArea(const QString &key)
{
    SponsorFilter filter = m_filter;
    filter.area = key;
    filterBy(filter);
}

void SponsorListModel::setWithRoomOnly(bool on)
{
    SponsorFilter filter = m_filter;
    filter.withRoomOnly = on;
    filterBy(filter);
}

void SponsorListModel::setWithInactive(bool on)
{
    SponsorFilter filter = m_filter;
    filter.activeOnly = !on;
    filterBy(filter);
}

void SponsorListModel::resetFilter()
{
    filterBy({});
}

qint64 SponsorListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(row).sponsor.id : 0;
}

int SponsorListModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const SponsorRow &row) { return row.sponsor.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}
