// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/address/addressindex.h"
#include "core/base/text.h"
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace {
Utm mean(const std::vector<AddressHouse> &houses)
{
    const auto add = [](Utm sum, const AddressHouse &house) { return Utm{sum.east + house.place.east, sum.north + house.place.north}; };
    const Utm sum = std::accumulate(houses.begin(), houses.end(), Utm(), add);
    const auto count = static_cast<double>(std::max<size_t>(houses.size(), 1));
    return {sum.east / count, sum.north / count};
}

/** The house that is nearest to the mean of all: it lies at the street even where that bends. */
Utm middleOf(const std::vector<AddressHouse> &houses)
{
    const Utm centre = mean(houses);
    const auto away = [&](const AddressHouse &house) { return metresBetween(house.place, centre); };
    const auto nearest = std::ranges::min_element(houses, {}, away);
    return nearest == houses.end() ? centre : nearest->place;
}

/** Where most of a town's streets are: the middle one by each coordinate, so that a stray one counts little. */
Utm centreOf(std::vector<Utm> places)
{
    const auto half = static_cast<std::ptrdiff_t>(places.size() / 2);
    std::ranges::nth_element(places, places.begin() + half, {}, &Utm::east);
    const double east = places[static_cast<size_t>(half)].east;
    std::ranges::nth_element(places, places.begin() + half, {}, &Utm::north);
    return {east, places[static_cast<size_t>(half)].north};
}

QStringList wordsOf(const QString &folded)
{
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/** "Otterberg, Stadt" is called Otterberg. */
QString plainName(const QString &name)
{
    return name.section(u',', 0, 0).trimmed();
}
}

quint64 lettersOf(QStringView word)
{
    constexpr int letters = 26, digits = 10;
    quint64 bits = 0;
    for (const QChar c : word) {
        if (c >= u'a' && c <= u'z')
            bits |= quint64(1) << (c.unicode() - u'a');
        else if (c >= u'0' && c <= u'9')
            bits |= quint64(1) << (letters + c.unicode() - u'0');
        else
            bits |= quint64(1) << (letters + digits);
    }
    return bits;
}

AddressIndex::AddressIndex(const QList<AddressStreet> &streets, QList<AddressTown> towns)
{
    addStreets(streets);
    addNames();
    addTowns(std::move(towns));
}

void AddressIndex::addStreets(const QList<AddressStreet> &streets)
{
    std::map<std::pair<QString, QString>, int> known;
    m_streets.reserve(static_cast<size_t>(streets.size()));
    for (const AddressStreet &row : streets) {
        const auto [area, isNew] = known.try_emplace({row.city, row.cityPart}, static_cast<int>(m_areas.size()));
        if (isNew) m_areas.push_back({row.city, row.cityPart, wordsOf(folded(QString(row.city + u' ' + row.cityPart)))});
        Street street{.street = row.street, .postalCode = row.postalCode, .area = area->second, .houses = housesOf(row)};
        if (street.houses.empty()) continue;
        street.middle = middleOf(street.houses);
        m_streets.push_back(std::move(street));
    }
}

void AddressIndex::addNames()
{
    std::map<QString, Name> names;
    for (size_t i = 0; i < m_streets.size(); ++i) {
        const QString text = folded(m_streets[i].street);
        const QString joined = QString(text).remove(u' ');
        Name &name = names[joined];
        if (name.joined.isEmpty()) name = {joined, wordsOf(text), lettersOf(joined), {}};
        name.streets.push_back(static_cast<int>(i));
    }
    std::map<QString, std::set<int>> words;
    for (auto &[joined, name] : names) {
        for (const QString &word : std::as_const(name.words)) words[word].insert(static_cast<int>(m_names.size()));
        m_names.push_back(std::move(name));
    }
    for (const auto &[text, at] : words) m_words.push_back({text, lettersOf(text), {at.begin(), at.end()}});
}

void AddressIndex::addTowns(QList<AddressTown> towns)
{
    std::set<QString> known;
    for (AddressTown &town : towns) {
        town.name = plainName(town.name);
        known.insert(folded(town.name));
    }
    m_towns = std::move(towns);
    std::map<QString, std::vector<Utm>> others;
    for (const Street &street : m_streets) {
        const Area &area = m_areas[static_cast<size_t>(street.area)];
        for (const QString &name : {area.city, area.cityPart})
            if (!name.isEmpty() && !known.contains(folded(name))) others[name].push_back(street.middle);
    }
    for (auto &[name, places] : others) m_towns += AddressTown{name, {}, centreOf(std::move(places))};
    for (const AddressTown &town : std::as_const(m_towns)) m_townWords.push_back(wordsOf(folded(town.name)));
}

qint64 AddressIndex::houseCount() const
{
    const auto add = [](qint64 sum, const Street &street) { return sum + static_cast<qint64>(street.houses.size()); };
    return std::accumulate(m_streets.begin(), m_streets.end(), qint64(0), add);
}

Result<AddressIndex> loadAddressIndex(Sql &sql)
{
    auto streets = listAddressStreets(sql);
    if (!streets) return std::unexpected(streets.error());
    return sql.query(u"select name, postal_code, ST_AsBinary(ST_PointOnSurface(geom)) from municipality order by name_sort, ags"_s)
        .transform([&](QSqlQuery rows) {
            QList<AddressTown> towns;
            while (rows.next())
                if (const auto centre = pointOf(rows.value(2).toByteArray()))
                    towns += AddressTown{rows.value(0).toString(), rows.value(1).toString(), *centre};
            return AddressIndex(*streets, std::move(towns));
        });
}
