// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gaprows.h"
#include "qml/mobility/gapwords.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array gapOrder{GapLevel::L1, GapLevel::L2, GapLevel::L3};

qint64 peopleIn(const GapCounts &counts, GapLevel level)
{
    return counts.byLevel[size_t(level)];
}

qint64 inGaps(const GapCounts &counts)
{
    qint64 sum = 0;
    for (const GapLevel level : gapOrder) sum += peopleIn(counts, level);
    return sum;
}

/** What a column is sorted by. */
double measureOf(const GapCounts &counts, int column)
{
    constexpr int inhabitants = 4, share = 5;
    if (column == inhabitants) return double(counts.inhabitants);
    if (column == share) return counts.inhabitants == 0 ? 0 : double(inGaps(counts)) / double(counts.inhabitants);
    return double(peopleIn(counts, gapOrder[size_t(column - 1)]));
}
}

void GapRows::setDesk(GapDesk *desk)
{
    if (m_desk == desk) return;
    if (m_desk) m_desk->disconnect(this);
    m_desk = desk;
    if (desk) connect(desk, &GapDesk::changed, this, &GapRows::fill);
    Q_EMIT deskChanged();
    fill();
}

QHash<int, QByteArray> GapRows::roleNames() const
{
    return {{Key, "key"}, {Name, "name"}, {Depth, "depth"}, {IsOpen, "isOpen"}, {HasParts, "hasParts"}, {Figures, "figures"}};
}

QVariant GapRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Key: return row.area.key;
    case Name: return row.area.name;
    case Depth: return row.depth;
    case IsOpen: return m_open.contains(row.area.key);
    case HasParts: return row.hasParts;
    case Figures: return figures(row.area);
    default: return {};
    }
}

QVariantMap GapRows::figures(const AreaFigures &area) const
{
    const GapCounts &counts = area.counts;
    QStringList levels, spoken{area.name};
    QVariantList parts;
    for (const GapLevel level : gapOrder) {
        const qint64 people = peopleIn(counts, level);
        levels += peopleWords(people);
        parts += double(people);
        if (people > 0) spoken += u"L%1 %2"_s.arg(int(level)).arg(peopleWords(people));
    }
    if (inGaps(counts) == 0) spoken += tr("keine Lücken");
    spoken += tr("%1 Einwohner").arg(peopleWords(counts.inhabitants));
    if (inGaps(counts) > 0) spoken += tr("%1 in Lücken").arg(shareWords(inGaps(counts), counts.inhabitants));
    return {{u"name"_s, area.name}, {u"key"_s, area.key}, {u"levels"_s, levels}, {u"parts"_s, parts},
        {u"inhabitants"_s, peopleWords(counts.inhabitants)}, {u"share"_s, shareWords(inGaps(counts), counts.inhabitants)},
        {u"spoken"_s, spoken.join(u", "_s)}};
}

QVariantMap GapRows::whole() const
{
    if (!m_desk || !m_desk->study()) return {};
    AreaFigures whole = m_desk->study()->figures.whole;
    whole.name = tr("Landkreis");
    return figures(whole);
}

double GapRows::most() const
{
    qint64 most = 0;
    for (const Row &row : m_rows)
        if (row.depth == 0) most = std::max(most, inGaps(row.area.counts));
    return double(most);
}

void GapRows::sort(QList<AreaFigures> &areas) const
{
    const auto isBefore = [this](const AreaFigures &a, const AreaFigures &b) {
        if (m_column == 0) return m_isDescending ? b.name.localeAwareCompare(a.name) < 0 : a.name.localeAwareCompare(b.name) < 0;
        const double left = measureOf(a.counts, m_column), right = measureOf(b.counts, m_column);
        return m_isDescending ? left > right : left < right;
    };
    std::ranges::stable_sort(areas, isBefore);
}

QList<GapRows::Row> GapRows::wanted() const
{
    QList<Row> rows;
    if (!m_desk || !m_desk->study()) return rows;
    const GapFigures &figures = m_desk->study()->figures;
    QList<AreaFigures> top = figures.associations;
    for (const AreaFigures &town : figures.towns) // of no Verbandsgemeinde
        if (std::ranges::none_of(figures.associations, [&](const AreaFigures &one) { return one.key == town.associationKey; })) top += town;
    sort(top);
    for (const AreaFigures &area : top) {
        QList<AreaFigures> parts;
        for (const AreaFigures &town : figures.towns)
            if (town.associationKey == area.key && !area.key.isEmpty()) parts += town;
        rows += Row{.area = area, .depth = 0, .hasParts = !parts.isEmpty()};
        if (!m_open.contains(area.key)) continue;
        sort(parts);
        for (const AreaFigures &town : parts) rows += Row{.area = town, .depth = 1, .hasParts = false};
    }
    return rows;
}

/** Rows that stay keep their place in views, so that the keyboard does not lose its own. */
void GapRows::fill()
{
    const QList<Row> rows = wanted();
    const auto isSame = [](const Row &a, const Row &b) { return a.area.key == b.area.key && a.depth == b.depth; };
    if (std::ranges::equal(rows, m_rows, isSame)) {
        m_rows = rows;
        if (!rows.isEmpty()) Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT listed();
}

void GapRows::sortBy(int column)
{
    m_isDescending = column == m_column ? !m_isDescending : column != 0;
    m_column = column;
    fill();
}

bool GapRows::setOpen(int row, bool open)
{
    if (row < 0 || row >= count() || !m_rows.at(row).hasParts) return false;
    const QString key = m_rows.at(row).area.key;
    if (m_open.contains(key) == open) return false;
    if (open)
        m_open.insert(key);
    else
        m_open.remove(key);
    const QList<Row> rows = wanted();
    const auto difference = static_cast<int>(rows.size()) - count();
    if (difference > 0) {
        beginInsertRows({}, row + 1, row + difference);
        m_rows = rows;
        endInsertRows();
    } else if (difference < 0) {
        beginRemoveRows({}, row + 1, row - difference);
        m_rows = rows;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT listed();
    return true;
}

int GapRows::rowOfKey(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, [](const Row &row) { return row.area.key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int GapRows::parentRow(int row) const
{
    while (row > 0 && m_rows.value(row).depth > 0) --row;
    return row;
}

QList<qint64> GapRows::townIds(const QString &key) const
{
    QList<qint64> ids;
    if (!m_desk || !m_desk->study()) return ids;
    for (const GapTown &town : m_desk->study()->input->towns)
        if (town.isOwn && (key.isEmpty() || town.ags == key || town.associationKey == key)) ids += town.id;
    return ids;
}

int GapRows::reveal(qint64 townId)
{
    if (!m_desk || !m_desk->study()) return -1;
    const auto &towns = m_desk->study()->input->towns;
    const auto town = std::ranges::find(towns, townId, &GapTown::id);
    if (town == towns.end()) return -1;
    setOpen(rowOfKey(town->associationKey), true);
    return rowOfKey(town->ags);
}

QString GapRows::spokenAt(int row) const
{
    return row >= 0 && row < count() ? figures(m_rows.at(row).area)[u"spoken"_s].toString() : QString();
}
