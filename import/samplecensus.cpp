// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplecensus.h"
#include "geo/shape.h"
#include "import/gridimport.h"
#include "import/sampleparts.h"
#include "import/shape.h"
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr quint64 censusSeed = 7335'4;
constexpr int cellMetres = 1000;

/** Corners of cells, in metres of EPSG:3035, with how much of a town lies in each. */
struct Corner {
    int east = 0;
    int north = 0;
    auto operator<=>(const Corner &) const = default;
};

class Counting
{
public:
    Counting(const QList<SampleTown> &towns) : m_towns(towns)
    {
        const auto grid = crsOfEpsg(3035), utm = crsOfEpsg(25832);
        m_toUtm.reset(OGRCreateCoordinateTransformation(grid.get(), utm.get()));
        m_toGrid.reset(OGRCreateCoordinateTransformation(utm.get(), grid.get()));
    }

    QList<GridCell> run()
    {
        for (const SampleTown &town : m_towns) addTown(town);
        return m_cells;
    }

private:
    static std::optional<Utm> moved(OGRCoordinateTransformation *between, Utm place)
    {
        return between && between->Transform(1, &place.east, &place.north) ? std::optional(place) : std::nullopt;
    }
    /** Cells with their centre in the town, with that centre. */
    std::map<Corner, Utm> cellsIn(const SampleTown &town)
    {
        const UtmBox box = boxOf(town.border);
        std::map<Corner, Utm> found;
        const auto low = moved(m_toGrid.get(), {box.west, box.south}), high = moved(m_toGrid.get(), {box.east, box.north});
        if (!low || !high) return found;
        // The two systems are turned against each other a little.
        const auto cellOf = [](double metres) { return int(std::floor(metres / cellMetres)); };
        for (int east = cellOf(low->east) - 1; east <= cellOf(high->east) + 1; ++east)
            for (int north = cellOf(low->north) - 1; north <= cellOf(high->north) + 1; ++north) {
                const Corner corner{east * cellMetres, north * cellMetres};
                const auto centre = moved(m_toUtm.get(), {corner.east + cellMetres / 2.0, corner.north + cellMetres / 2.0});
                if (centre && contains(town.border, *centre)) found[corner] = *centre;
            }
        return found;
    }
    /** How many houses of the town lie nearest to each cell. */
    static std::map<Corner, int> housesIn(const SampleTown &town, const std::map<Corner, Utm> &cells)
    {
        constexpr double step = 90;
        const double reach = sampleReach(town);
        std::map<Corner, int> houses;
        for (double east = -reach; east <= reach; east += step)
            for (double north = -reach; north <= reach; north += step) {
                if (east * east + north * north > reach * reach) continue;
                const Utm house{town.centre.east + east, town.centre.north + north};
                const auto nearest
                    = std::ranges::min_element(cells, {}, [&](const auto &cell) { return metresBetween(cell.second, house); });
                ++houses[nearest->first];
            }
        return houses;
    }
    void addTown(const SampleTown &town)
    {
        const std::map<Corner, Utm> cells = cellsIn(town);
        if (cells.empty()) return;
        const std::map<Corner, int> houses = housesIn(town, cells);
        int all = 0, before = 0, given = 0;
        for (const auto &[corner, count] : houses) all += count;
        for (const auto &[corner, count] : houses) {
            before += count;
            const int upToHere = int(qint64(town.population) * before / all);
            add(corner, cells.at(corner), upToHere - given);
            given = upToHere;
        }
        addFarms(cells, houses);
    }
    void add(Corner corner, Utm centre, int inhabitants)
    {
        constexpr int fewest = 3, tenths = 10;
        if (inhabitants <= 0) return;
        const int dwellings = std::max(1, inhabitants * tenths / m_dice.between(19, 23)),
                  vacant = dwellings * m_dice.between(30, 95) / 1000;
        GridCell cell{.sizeM = cellMetres, .east = corner.east, .north = corner.north, .inhabitants = inhabitants, .dwellings = dwellings};
        if (vacant >= fewest) {
            cell.vacantDwellings = vacant;
            cell.vacancyRate = vacant * 10'000 / dwellings;
        }
        cell.geom = toWkb(centre);
        m_cells += cell;
    }
    /** Somebody lives outside of the village, but too few to say how many. */
    void addFarms(const std::map<Corner, Utm> &cells, const std::map<Corner, int> &houses)
    {
        for (const auto &[corner, centre] : cells)
            if (!houses.contains(corner) && m_dice.chance(7))
                m_cells += GridCell{.sizeM = cellMetres, .east = corner.east, .north = corner.north, .geom = toWkb(centre)};
    }

    const QList<SampleTown> &m_towns;
    Dice m_dice{censusSeed};
    std::unique_ptr<OGRCoordinateTransformation> m_toUtm;
    std::unique_ptr<OGRCoordinateTransformation> m_toGrid;
    QList<GridCell> m_cells;
};
}

Result<int> addSampleCensus(Sql &sql, const QList<SampleTown> &towns, QDate today)
{
    StagedGrid staged;
    staged.read.grid
        = {.source = u"Beispielzensus"_s, .licence = u"CC0"_s, .credit = u"Einwohner frei erfunden"_s, .stand = today.addYears(-2)};
    staged.added = Counting(towns).run();
    return mergeGrid(sql, staged).transform([&] { return int(staged.added.size()); });
}
