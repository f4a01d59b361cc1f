// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/sampleland.h"
#include "geo/shape.h"
#include "import/samplecrossings.h"
#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {
constexpr quint64 landSeed = 7335'2;
/** From one street to the next. */
constexpr double blockMetres = 105;
/** Where no street runs beside a through road, but may cross it; so many corners at most are left out for that. */
constexpr double nearMetres = 42;
constexpr int mostSkipped = 2;
constexpr int outOfTown = -1;
constexpr int besideRoad = -2;

/** How far the built-up area goes beyond the houses. */
constexpr double outskirts = 1.12;

const char *classOf(const SampleRoad &road)
{
    constexpr int federal = 14'000, state = 4'000;
    return road.people > federal ? "primary" : road.people > state ? "secondary" : road.people > 0 ? "tertiary" : "unclassified";
}

QString mainStreet(Dice &dice)
{
    while (true)
        if (QString name = inventedStreet(dice); name.endsWith(u"straße"_s, Qt::CaseInsensitive)) return name;
}

/** A road from centre to centre: streets and paths have none of those classes. */
bool isThroughRoad(const SampleWay &way)
{
    constexpr std::array classes{"primary", "secondary", "tertiary", "unclassified"};
    return std::ranges::any_of(classes, [&](const char *one) { return qstrcmp(way.value, one) == 0; });
}

class Shaping
{
public:
    Shaping(const QList<SampleTown> &towns, const SampleRoads &roads) : m_towns(towns), m_roads(roads) { }

    SampleLand run()
    {
        for (const SampleTown &town : m_towns) m_centres.push_back(node(town.centre));
        addRoads();
        for (int town = 0; town < m_towns.size(); ++town) addTown(town);
        addPaths();
        joinCrossings(m_land);
        dropLooseRoads(m_land);
        addWay("railway", "rail", {}, nodesOf(sampleRailway(m_towns).line));
        addWaters();
        addWoods();
        return std::move(m_land);
    }

private:
    int node(Utm at)
    {
        constexpr double digits = 10;
        m_land.nodes.push_back({std::round(at.east * digits) / digits, std::round(at.north * digits) / digits});
        return int(m_land.nodes.size()) - 1;
    }
    void addWay(const char *key, const char *value, const QString &name, std::vector<int> nodes)
    {
        if (nodes.size() > 1) m_land.ways.push_back({key, value, name, std::move(nodes)});
    }
    std::vector<int> nodesOf(const Line &line)
    {
        std::vector<int> nodes;
        nodes.reserve(line.size());
        for (const Utm at : line) nodes.push_back(node(at));
        return nodes;
    }
    void addArea(const char *key, const char *value, const Ring &ring)
    {
        std::vector<int> nodes = nodesOf({ring.begin(), ring.end() - 1});
        nodes.push_back(nodes.front());
        addWay(key, value, {}, std::move(nodes));
    }

    /** Each in three parts, as only those in the towns have a name. */
    void addRoads()
    {
        Dice dice(landSeed + 3);
        for (const SampleRoad &road : m_roads.roads) {
            std::vector<int> nodes = nodesOf(road.line);
            nodes.front() = m_centres[road.from];
            nodes.back() = m_centres[road.to];
            const auto outside = [&](int town) {
                return [this, town](int at) { return metresBetween(m_land.nodes[at], m_towns[town].centre) > sampleReach(m_towns[town]); };
            };
            const auto leaves = std::ranges::find_if(nodes, outside(road.from));
            auto enters = std::find_if(nodes.rbegin(), nodes.rend(), outside(road.to)).base();
            if (leaves == nodes.end() || enters <= leaves) enters = leaves == nodes.end() ? leaves : leaves + 1;
            const char *kind = classOf(road);
            addWay("highway", kind, mainStreet(dice), {nodes.begin(), leaves == nodes.end() ? leaves : leaves + 1});
            if (leaves == nodes.end()) continue;
            addWay("highway", kind, {}, {leaves, enters});
            addWay("highway", kind, mainStreet(dice), {enters - 1, nodes.end()});
        }
    }

    Dice diceOf(int town) const { return Dice(landSeed + quint64(town) * 1000); }

    void addTown(int index)
    {
        const SampleTown &town = m_towns[index];
        Dice dice = diceOf(index);
        const double reach = sampleReach(town);
        const Ring outline = bentRing(town.centre, reach * outskirts, dice);
        addArea("landuse", "residential", outline);
        addStreets(index, outline, dice);
        addArea("leisure", "park", bentRing(beside(town.centre, {town.centre.east, town.centre.north + 1}, 0, reach * 0.35), 60, dice));
        if (town.population > 2500) {
            const double turn = 2 * std::numbers::pi * dice.below(360) / 360;
            const Utm edge{town.centre.east + reach * 1.2 * std::cos(turn), town.centre.north + reach * 1.2 * std::sin(turn)};
            addArea("landuse", "industrial", bentRing(edge, 60 + reach * 0.2, dice));
        }
    }

    /** Rows of streets along the broadest road, bent a little, with others between them. */
    void addStreets(int index, const Ring &outline, Dice &dice)
    {
        const SampleTown &town = m_towns[index];
        const double turn = directionOf(index), phase = dice.below(628) / 100.0;
        const double block = town.population > 50'000 ? blockMetres * 1.6 : blockMetres;
        const int half = int(sampleReach(town) * 1.4 / block);
        const int side = 2 * half;
        std::vector<int> corner(size_t(side) * size_t(side), outOfTown);
        const auto at = [&](int row, int column) -> int & { return corner[size_t(row) * size_t(side) + size_t(column)]; };
        const MultiPolygon area{{outline}};
        const std::vector<Line> through = throughRoads(index);
        for (int row = 0; row < side; ++row)
            for (int column = 0; column < side; ++column) {
                const double x = (column - half + 0.5) * block, y = (row - half + 0.5) * block * 0.85;
                const double bentX = x + 26 * std::sin(y / 210 + phase) + dice.between(-12, 12);
                const double bentY = y + 34 * std::sin(x / 260 + 2 * phase) + dice.between(-9, 9);
                const Utm place{town.centre.east + bentX * std::cos(turn) - bentY * std::sin(turn),
                    town.centre.north + bentX * std::sin(turn) + bentY * std::cos(turn)};
                if (isWellInside(outline, town.centre, place)) at(row, column) = isNear(through, place) ? besideRoad : node(place);
            }
        for (int row = 0; row < side; ++row) {
            addRow(row, side, at, dice);
            addLanes(row, side, at, dice);
        }
    }
    template<class At> void addRow(int row, int side, At at, Dice &dice)
    {
        std::vector<int> nodes;
        int skipped = 0;
        for (int column = 0; column <= side; ++column) {
            const int here = column < side ? at(row, column) : outOfTown;
            skipped = here == besideRoad ? skipped + 1 : 0;
            if (here == besideRoad && skipped <= mostSkipped) continue;
            const bool goesOn = here >= 0 && !dice.chance(6);
            if (goesOn) nodes.push_back(here);
            if (goesOn || nodes.empty()) continue;
            addWay("highway", "residential", inventedStreet(dice), std::move(nodes));
            nodes = {};
        }
    }
    /** From this row to the next, across a through road where one lies between. */
    template<class At> void addLanes(int row, int side, At at, Dice &dice)
    {
        constexpr int streets = 52, paths = 70, streetsAcross = 80;
        for (int column = 0; column < side; ++column) {
            int next = row + 1;
            while (next < side && next - row <= mostSkipped && at(next, column) == besideRoad) ++next;
            const int here = at(row, column), there = next < side ? at(next, column) : outOfTown;
            if (here < 0 || there < 0) continue;
            const int kind = dice.below(100);
            if (kind < (next > row + 1 ? streetsAcross : streets))
                addWay("highway", "residential", {}, {here, there});
            else if (kind < paths)
                addWay("highway", "footway", {}, {here, there});
        }
    }
    /** In which direction the road leaves that most people take. */
    double directionOf(int town) const
    {
        const SampleRoad *broadest = nullptr;
        for (const SampleRoad &road : m_roads.roads)
            if ((road.from == town || road.to == town) && (!broadest || road.people > broadest->people)) broadest = &road;
        if (!broadest) return 0;
        const Utm a = m_towns[broadest->from].centre, b = m_towns[broadest->to].centre;
        return std::atan2(b.north - a.north, b.east - a.east);
    }
    std::vector<Line> throughRoads(int town) const
    {
        std::vector<Line> lines;
        for (const SampleRoad &road : m_roads.roads)
            if (road.from == town || road.to == town) lines.push_back(road.line);
        return lines;
    }
    static bool isNear(const std::vector<Line> &lines, Utm place)
    {
        return std::ranges::any_of(lines, [&](const Line &line) { return metresTo(line, place) < nearMetres; });
    }
    static bool isWellInside(const Ring &outline, Utm centre, Utm place)
    {
        constexpr double margin = 1.08;
        const Utm farther{centre.east + (place.east - centre.east) * margin, centre.north + (place.north - centre.north) * margin};
        return contains({{outline}}, farther);
    }

    /** A way around every village, and a second one beside short roads or where there is none. */
    void addPaths()
    {
        constexpr double wayAround = 1.5, longest = 3400;
        Dice dice(landSeed);
        for (const SampleTown &town : m_towns) addPath("track", bentRing(town.centre, sampleReach(town) * wayAround, dice));
        for (int a = 0; a < m_towns.size(); ++a)
            for (int b = a + 1; b < m_towns.size(); ++b) {
                const Utm from = m_towns[a].centre, to = m_towns[b].centre;
                if (metresBetween(from, to) > longest) continue;
                const double start = 0.6 * sampleReach(m_towns[a]), end = 0.6 * sampleReach(m_towns[b]), apart = metresBetween(from, to);
                if (start + end > apart * 0.9) continue;
                const double aside = dice.chance(50) ? 90 : -90;
                addPath("path", bentLine(beside(from, to, start / apart, aside), beside(from, to, 1 - end / apart, aside), 0.15, dice));
            }
    }
    void addPath(const char *value, const Line &line) { addWay("highway", value, {}, nodesOf(line)); }

    /** Streams run beside the roads down to the northernmost town, and out of the district there. */
    void addWaters()
    {
        constexpr double beyond = 7000, spring = 1600, bend = 0.2;
        Dice dice(landSeed + 1);
        int mouth = 0;
        for (int town = 0; town < m_towns.size(); ++town)
            if (m_towns[town].centre.north > m_towns[mouth].centre.north) mouth = town;
        const QList<int> down = waysTo(mouth, m_towns, m_roads.roads);
        QList<int> springs(m_towns.size(), 0);
        for (int town = 0; town < m_towns.size(); ++town)
            for (const int passed : wayFrom(town, down)) ++springs[passed];
        std::vector<int> banks;
        banks.reserve(size_t(m_towns.size()));
        for (int town = 0; town < m_towns.size(); ++town) banks.push_back(node(bankOf(town, down)));
        for (int town = 0; town < m_towns.size(); ++town) {
            const Utm here = m_land.nodes[banks[town]], centre = m_towns[town].centre;
            if (springs[town] == 1 && down[town] >= 0) {
                const Utm next = m_towns[down[town]].centre;
                const double far = metresBetween(centre, next);
                addStream("stream",
                    bentLine(beside(here, {here.east + centre.east - next.east, here.north + centre.north - next.north}, spring / far, 0),
                        here, bend, dice),
                    -1, banks[town]);
            }
            const bool isRiver = springs[town] > 9;
            if (down[town] >= 0)
                addStream(isRiver ? "river" : "stream", bentLine(here, m_land.nodes[banks[down[town]]], bend, dice), banks[town],
                    banks[down[town]]);
            else
                addStream("river", bentLine(here, {here.east - beyond / 3, here.north + beyond}, bend, dice), banks[town], -1);
        }
    }
    /** Where the stream passes a town: at its edge. */
    Utm bankOf(int town, const QList<int> &down) const
    {
        const Utm centre = m_towns[town].centre;
        const Utm next = down[town] >= 0 ? m_towns[down[town]].centre : Utm{centre.east, centre.north + 1};
        return beside(centre, next, 0, -(60 + 0.9 * sampleReach(m_towns[town])));
    }
    void addStream(const char *value, const Line &line, int first, int last)
    {
        std::vector<int> nodes;
        nodes.reserve(line.size());
        for (size_t i = 0; i < line.size(); ++i)
            nodes.push_back(i == 0 && first >= 0 ? first : i + 1 == line.size() && last >= 0 ? last : node(line[i]));
        addWay("waterway", value, qstrcmp(value, "river") == 0 ? u"Märchenbach"_s : QString(), std::move(nodes));
    }

    /** Round woods that overlap, on a jittered grid wherever a town is far; the more, the farther south-east. */
    void addWoods()
    {
        constexpr double grid = 850, clearing = 170, largest = 1000, smallest = 170;
        Dice dice(landSeed + 2);
        UtmBox box = boxOf(m_towns.first().border);
        for (const SampleTown &town : m_towns) {
            const UtmBox one = boxOf(town.border);
            box = {
                std::min(box.west, one.west), std::min(box.south, one.south), std::max(box.east, one.east), std::max(box.north, one.north)};
        }
        for (double north = box.south; north < box.north; north += grid)
            for (double east = box.west; east < box.east; east += grid) {
                const Utm at{east + dice.between(-350, 350), north + dice.between(-350, 350)};
                const double south = (box.north - at.north) / (box.north - box.south), far = (at.east - box.west) / (box.east - box.west);
                const double wave = std::sin(at.east / 2100 + 1) * std::cos(at.north / 1700) * 26;
                const bool isWooded = dice.below(100) < int(12 + 62 * south * far + 26 * south + wave);
                const double radius = std::min(roomAround(at) - clearing, largest) * dice.between(65, 95) / 100;
                if (isWooded && radius > smallest && isInside(at)) addArea("landuse", "forest", bentRing(at, radius, dice));
            }
    }
    double roomAround(Utm at) const
    {
        double room = std::numeric_limits<double>::infinity();
        for (const SampleTown &town : m_towns) room = std::min(room, metresBetween(at, town.centre) - sampleReach(town) * outskirts);
        return room;
    }
    bool isInside(Utm at) const
    {
        return std::ranges::any_of(m_towns, [&](const SampleTown &town) { return contains(town.border, at); });
    }

    const QList<SampleTown> &m_towns;
    const SampleRoads &m_roads;
    SampleLand m_land;
    /** The node in the middle of each town. */
    std::vector<int> m_centres;
};
}

bool isRoad(const SampleWay &way)
{
    return qstrcmp(way.key, "highway") == 0;
}

SampleLand sampleLand(const QList<SampleTown> &towns, const SampleRoads &roads)
{
    return Shaping(towns, roads).run();
}

QList<Utm> stopPlaces(const SampleLand &land, const SampleTown &town, int count)
{
    const double reach = sampleReach(town) * outskirts;
    std::vector<Utm> spots;
    for (const SampleWay &way : land.ways) {
        if (!isThroughRoad(way) || way.name.isEmpty()) continue;
        for (const int at : way.nodes)
            if (const Utm place = land.nodes[at]; metresBetween(place, town.centre) < reach && contains(town.border, place))
                spots.push_back(place);
    }
    if (spots.empty()) spots.push_back(town.centre);
    QList<Utm> chosen;
    const auto roomAt = [&](Utm spot) {
        double room = std::numeric_limits<double>::infinity();
        for (const Utm one : chosen) room = std::min(room, metresBetween(one, spot));
        return chosen.isEmpty() ? -metresBetween(spot, town.centre) : room;
    };
    while (chosen.size() < count) chosen += *std::ranges::max_element(spots, {}, roomAt);
    return chosen;
}
