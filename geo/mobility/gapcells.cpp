// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapcells.h"
#include "core/address/address.h"
#include "core/places/grid.h"
#include "geo/projection.h"
#include "geo/shape.h"
#include <QLocale>
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
/** Larger squares say too little about who reaches a stop on foot. */
constexpr int largestCellM = 1000;
constexpr int cellM = 100;
/** With fewer houses an address file knows so little of a municipality that its people would all stand at a few doors. */
constexpr int mostPeoplePerHouse = 500;
constexpr double millimetres = 1000;

/** The finest cells with inhabitants of the newest count; nothing where there are none. */
Result<std::optional<GridExtent>> bestGrid(Sql &sql)
{
    const auto grids = listGrids(sql);
    if (!grids) return std::unexpected(grids.error());
    std::optional<GridExtent> best;
    for (const GridExtent &extent : *grids) {
        if (extent.sizeM > largestCellM) continue;
        const auto people
            = sql.value(u"select count(*) from grid_cell where grid_id=? and size_m=? and inhabitants>0"_s, {extent.grid.id, extent.sizeM});
        if (!people) return std::unexpected(people.error());
        if (people->toLongLong() == 0) continue;
        const auto rank = [](const GridExtent &one) { return std::tuple(-one.sizeM, one.grid.stand, one.grid.source); };
        if (!best || rank(extent) > rank(*best)) best = extent;
    }
    return best;
}

Result<> loadCensus(Sql &sql, const GridExtent &extent, const TownFinder &finder, GapInput &input)
{
    const QStringList columns{u"east"_s, u"north"_s, u"inhabitants"_s, u"centre_east"_s, u"centre_north"_s};
    const auto numbers = sql.numbers(columns,
        u"select east, north, coalesce(inhabitants, -1) as inhabitants, %1 as centre_east, %2 as centre_north from grid_cell "
        "where grid_id=? and size_m=? order by north, east"_s.arg(sql.engine().eastMm.arg(u"geom"_s), sql.engine().northMm.arg(u"geom"_s)),
        {extent.grid.id, extent.sizeM});
    if (!numbers) return std::unexpected(numbers.error());
    qint64 withheld = 0;
    for (size_t i = 0; i + 4 < numbers->size(); i += 5) {
        const std::span<const qint64> row(numbers->data() + i, 5);
        if (row[2] < 0) ++withheld;
        if (row[2] < 1) continue;
        const Utm centre{double(row[3]) / millimetres, double(row[4]) / millimetres};
        input.cells.push_back({.centre = centre,
            .east = int(row[0]),
            .north = int(row[1]),
            .sizeM = extent.sizeM,
            .inhabitants = int(row[2]),
            .town = finder.townAt(centre)});
    }
    std::ranges::sort(input.cells, {}, [](const GapCell &cell) { return std::pair(cell.north, cell.east); });
    input.origin = CellOrigin::Census;
    const Grid &grid = extent.grid;
    input.sources
        += grid.stand.isValid() ? u"%1 (%2)"_s.arg(grid.source, QLocale().toString(grid.stand, QLocale::ShortFormat)) : grid.source;
    if (!grid.credit.isEmpty()) input.credits += grid.credit;
    if (withheld > 0) input.notes += Error{Error::Kind::Format, u"note.gaps.withheld"_s, {QString::number(withheld)}, {}, {}};
    return {};
}

/** Whole people in proportion to @p shares; the largest remainders get what rounding leaves, so that the sum stays. */
std::vector<int> spread(int people, const std::vector<int> &shares)
{
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<int> parts(shares.size());
    std::vector<std::pair<double, size_t>> remainders(shares.size());
    int given = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        const double exact = people * shares[i] / total;
        parts[i] = int(std::floor(exact));
        given += parts[i];
        remainders[i] = {parts[i] - exact, i};
    }
    std::ranges::sort(remainders);
    for (size_t i = 0; given < people && i < remainders.size(); ++i, ++given) ++parts[remainders[i].second];
    return parts;
}

using Corner = std::pair<int, int>;

GapCell cellAt(Corner corner, int inhabitants, int town)
{
    const LaeaPlace middle{corner.second + cellM / 2.0, corner.first + cellM / 2.0};
    return {.centre = toUtm(middle).value_or(Utm()),
        .east = corner.second,
        .north = corner.first,
        .sizeM = cellM,
        .inhabitants = inhabitants,
        .town = town};
}

Corner cornerAround(LaeaPlace place)
{
    const auto down = [](double metres) { return int(std::floor(metres / cellM)) * cellM; };
    return {down(place.north), down(place.east)};
}

/** Each municipality's people on the squares in which it has addresses. */
Result<> loadFromAddresses(Sql &sql, const TownFinder &finder, GapInput &input)
{
    const auto streets = listAddressStreets(sql);
    if (!streets) return std::unexpected(streets.error());
    std::vector<std::map<Corner, int>> houses(input.towns.size());
    for (const AddressStreet &street : *streets)
        for (const AddressHouse &house : housesOf(street)) {
            const int town = finder.townAt(house.place);
            const auto onGrid = toLaea(house.place);
            if (town >= 0 && onGrid) ++houses[size_t(town)][cornerAround(*onGrid)];
        }
    for (size_t town = 0; town < houses.size(); ++town) {
        const int people = input.towns[town].population.value_or(0);
        int known = 0;
        for (const auto &[corner, count] : houses[town]) known += count;
        if (people < 1 || people > known * mostPeoplePerHouse) continue;
        std::vector<int> shares;
        for (const auto &[corner, count] : houses[town]) shares.push_back(count);
        const std::vector<int> parts = spread(people, shares);
        size_t at = 0;
        for (const auto &[corner, count] : houses[town])
            if (const int here = parts[at++]; here > 0) input.cells.push_back(cellAt(corner, here, int(town)));
    }
    return {};
}

/** Municipalities without any cell, each as one square in its middle. */
void addWholeTowns(const TownFinder &finder, GapInput &input)
{
    std::vector<bool> hasCells(input.towns.size());
    for (const GapCell &cell : input.cells)
        if (cell.town >= 0) hasCells[size_t(cell.town)] = true;
    for (size_t town = 0; town < input.towns.size(); ++town) {
        const int people = input.towns[town].population.value_or(0);
        if (hasCells[town] || people < 1) continue;
        const auto middle = toLaea(labelPlace(finder.borders()[town].area, cellM));
        if (middle) input.cells.push_back(cellAt(cornerAround(*middle), people, int(town)));
    }
}
}

int TownFinder::townAt(Utm place) const
{
    const auto isIn = [&](const Border &border) {
        const UtmBox &box = border.box;
        return box.west <= place.east && place.east <= box.east && box.south <= place.north && place.north <= box.north
            && contains(border.area, place);
    };
    if (m_last >= 0 && isIn(m_borders[size_t(m_last)])) return m_last;
    const auto found = std::ranges::find_if(m_borders, isIn);
    if (found == m_borders.end()) return -1;
    m_last = int(found - m_borders.begin());
    return m_last;
}

Result<> loadCells(Sql &sql, const TownFinder &finder, GapInput &input)
{
    const auto grid = bestGrid(sql);
    if (!grid) return std::unexpected(grid.error());
    if (*grid) return loadCensus(sql, **grid, finder, input);
    if (auto loaded = loadFromAddresses(sql, finder, input); !loaded) return loaded;
    input.origin = input.cells.empty() ? CellOrigin::Municipalities : CellOrigin::Addresses;
    addWholeTowns(finder, input);
    if (input.cells.empty()) return fail(Error::Kind::NotFound, u"gaps.noCells"_s);
    const bool byAddresses = input.origin == CellOrigin::Addresses;
    input.notes += Error{Error::Kind::Format, byAddresses ? u"note.gaps.addresses"_s : u"note.gaps.towns"_s, {}, {}, {}};
    const auto sources = listAddressSources(sql);
    if (!sources) return std::unexpected(sources.error());
    for (const AddressSource &source : *sources) {
        if (!byAddresses) break;
        input.sources += source.name;
        if (!source.credit.isEmpty()) input.credits += source.credit;
    }
    return {};
}
