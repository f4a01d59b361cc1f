// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplecensus.h"
#include "geo/projection.h"
#include "geo/shape.h"
#include "import/gridimport.h"
#include "import/sampleparts.h"
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr quint64 censusSeed = 7335'4;
constexpr int cellMetres = 100;

/** Corners of cells, in metres of EPSG:3035. */
struct Corner {
    int east = 0;
    int north = 0;
    auto operator<=>(const Corner &) const = default;
};

std::optional<Corner> cornerAround(Utm place)
{
    const auto cellOf = [](double metres) { return int(std::floor(metres / cellMetres)) * cellMetres; };
    return toLaea(place).transform([&](LaeaPlace grid) { return Corner{cellOf(grid.east), cellOf(grid.north)}; });
}

Utm centreOf(Corner corner)
{
    return toUtm(LaeaPlace{corner.east + cellMetres / 2.0, corner.north + cellMetres / 2.0}).value_or(Utm());
}

class Counting
{
public:
    explicit Counting(const QList<SampleTown> &towns) : m_towns(towns) { }

    QList<GridCell> run()
    {
        for (const SampleTown &town : m_towns) addTown(town);
        return m_cells;
    }

private:
    /** How many houses of the town stand in each cell. */
    static std::map<Corner, int> housesIn(const SampleTown &town)
    {
        constexpr double step = 45;
        const double reach = sampleReach(town);
        std::map<Corner, int> houses;
        for (double east = -reach; east <= reach; east += step)
            for (double north = -reach; north <= reach; north += step) {
                const Utm house{town.centre.east + east, town.centre.north + north};
                if (east * east + north * north > reach * reach || !contains(town.border, house)) continue;
                if (const auto corner = cornerAround(house)) ++houses[*corner];
            }
        // A cell counts for the town around its centre.
        std::erase_if(houses, [&](const auto &cell) { return !contains(town.border, centreOf(cell.first)); });
        return houses;
    }
    void addTown(const SampleTown &town)
    {
        const std::map<Corner, int> houses = housesIn(town);
        int all = 0, before = 0, given = 0;
        for (const auto &[corner, count] : houses) all += count;
        for (const auto &[corner, count] : houses) {
            before += count;
            const int upToHere = int(qint64(town.population) * before / all);
            add(corner, upToHere - given);
            given = upToHere;
        }
        addFarms(town, houses);
    }
    void add(Corner corner, int inhabitants)
    {
        constexpr int fewest = 3, tenths = 10;
        if (inhabitants <= 0) return;
        const int dwellings = std::max(1, inhabitants * tenths / m_dice.between(19, 23)),
                  vacant = dwellings * m_dice.between(30, 95) / 1000;
        GridCell cell = cellAt(corner);
        cell.inhabitants = inhabitants;
        cell.dwellings = dwellings;
        if (vacant >= fewest) {
            cell.vacantDwellings = vacant;
            cell.vacancyRate = vacant * 10'000 / dwellings;
        }
        m_cells += cell;
    }
    /** Somebody lives outside of the village, but too few to say how many. */
    void addFarms(const SampleTown &town, const std::map<Corner, int> &houses)
    {
        constexpr int farms = 3;
        const UtmBox box = boxOf(town.border);
        for (int i = 0; i < farms; ++i) {
            const Utm place{box.west + m_dice.below(int(box.east - box.west)), box.south + m_dice.below(int(box.north - box.south))};
            const auto corner = cornerAround(place);
            if (corner && contains(town.border, centreOf(*corner)) && !houses.contains(*corner)) m_cells += cellAt(*corner);
        }
    }
    static GridCell cellAt(Corner corner)
    {
        GridCell cell{.sizeM = cellMetres, .east = corner.east, .north = corner.north};
        cell.geom = toWkb(centreOf(corner));
        return cell;
    }

    const QList<SampleTown> &m_towns;
    Dice m_dice{censusSeed};
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
