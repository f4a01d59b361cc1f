// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "geo/mobility/gaps.h"
#include "geo/mobility/judge.h"
#include <QHash>
#include <algorithm>

namespace {
void addTo(std::optional<qint64> &sum, qint64 more)
{
    sum = sum.value_or(0) + more;
}

/** Exact counts of every municipality, by position. */
std::vector<GapCounts> countTowns(const GapInput &input, const GapAnalysis &analysis)
{
    std::vector<GapCounts> towns(input.towns.size());
    for (GapCounts &town : towns) town.householdsByLevel.fill(0);
    for (size_t i = 0; i < input.cells.size(); ++i)
        if (const GapCell &cell = input.cells[i]; isCounted(input, cell.town))
            countCell(towns[size_t(cell.town)], analysis.cells.gaps[i], cell.inhabitants);
    for (size_t i = 0; i < input.flats.size(); ++i) {
        if (!isCounted(input, input.flats[i].town)) continue;
        GapCounts &town = towns[size_t(input.flats[i].town)];
        ++town.flats;
        ++town.flatsByLevel[size_t(analysis.flats.gaps[i].level)];
    }
    for (size_t i = 0; i < input.households.size(); ++i) {
        if (!isCounted(input, input.households[i].town)) continue;
        GapCounts &town = towns[size_t(input.households[i].town)];
        addTo(town.households, 1);
        addTo(town.householdsByLevel[size_t(analysis.households.gaps[i].level)], 1);
    }
    return towns;
}

void add(GapCounts &sum, const GapCounts &more)
{
    sum.inhabitants += more.inhabitants;
    for (size_t i = 0; i < gapLevels; ++i) {
        sum.byLevel[i] += more.byLevel[i];
        sum.flatsByLevel[i] += more.flatsByLevel[i];
        addTo(sum.householdsByLevel[i], more.householdsByLevel[i].value_or(0));
    }
    for (size_t i = 0; i < sum.byQuality.size(); ++i) sum.byQuality[i] += more.byQuality[i];
    sum.withoutShop += more.withoutShop;
    sum.withoutDoctor += more.withoutDoctor;
    sum.helpedByBench += more.helpedByBench;
    sum.withoutHotspot += more.withoutHotspot;
    sum.flats += more.flats;
    addTo(sum.households, more.households.value_or(0));
}

/** An area whose counts of households may have to be hidden. */
struct Hiding {
    GapCounts *counts = nullptr;
    bool hidesTotal = false;
    bool hidesLevels = false;
    qint64 total() const { return counts->households.value_or(0); }
};

/** One hidden number among shown ones follows from their sum: the smallest other one is hidden with it. False where there is no other. */
bool hideASecond(std::vector<Hiding> &areas, bool Hiding::*hidden)
{
    if (std::ranges::count_if(areas, hidden) != 1) return true;
    Hiding *smallest = nullptr;
    for (Hiding &area : areas)
        if (!(area.*hidden) && area.total() > 0 && (!smallest || area.total() < smallest->total())) smallest = &area;
    if (!smallest) return false;
    smallest->*hidden = true;
    return true;
}

/** An area around others, with them. */
struct HidingSum {
    Hiding area = {};
    std::vector<Hiding> parts = {};
};

void markOwn(Hiding &area, int smallNumber)
{
    const auto isSmall = [&](qint64 count) { return count > 0 && count < smallNumber; };
    area.hidesTotal |= isSmall(area.total());
    for (const auto &count : area.counts->householdsByLevel) area.hidesLevels |= isSmall(count.value_or(0));
}

/** Marks what is small in the parts and what would give it away, the sum too where nothing else could hide it. */
void markSmall(HidingSum &sum, int smallNumber)
{
    for (Hiding &part : sum.parts) markOwn(part, smallNumber);
    sum.area.hidesTotal |= !hideASecond(sum.parts, &Hiding::hidesTotal);
    for (Hiding &part : sum.parts) part.hidesLevels |= part.hidesTotal;
    sum.area.hidesLevels |= !hideASecond(sum.parts, &Hiding::hidesLevels);
}

/** A hidden sum of shown parts would be no secret: the smallest part is hidden with it. */
void hideUnder(HidingSum &sum, bool Hiding::*hidden)
{
    if (!(sum.area.*hidden) || std::ranges::any_of(sum.parts, hidden)) return;
    const auto lived = [](const Hiding &part) { return part.total() > 0 ? part.total() : std::numeric_limits<qint64>::max(); };
    const auto smallest = std::ranges::min_element(sum.parts, {}, lived);
    if (smallest != sum.parts.end()) (*smallest).*hidden = true;
}

void hide(const Hiding &area)
{
    if (area.hidesTotal) area.counts->households.reset();
    if (area.hidesTotal || area.hidesLevels)
        for (auto &count : area.counts->householdsByLevel) count.reset();
}

/** Hides small counts of households, and as many others that no sum or difference gives one away. */
void hideSmall(GapFigures &figures, int smallNumber)
{
    std::vector<HidingSum> associations;
    HidingSum whole{.area = {&figures.whole.counts}};
    for (AreaFigures &association : figures.associations) {
        HidingSum sum{.area = {&association.counts}};
        for (AreaFigures &town : figures.towns)
            if (town.associationKey == association.key) sum.parts.push_back({&town.counts});
        markSmall(sum, smallNumber);
        whole.parts.push_back(sum.area);
        associations.push_back(std::move(sum));
    }
    markSmall(whole, smallNumber);
    markOwn(whole.area, smallNumber);
    for (size_t i = 0; i < associations.size(); ++i) {
        associations[i].area = whole.parts[i];
        hideUnder(associations[i], &Hiding::hidesTotal);
        hideUnder(associations[i], &Hiding::hidesLevels);
        hide(associations[i].area);
        std::ranges::for_each(associations[i].parts, hide);
    }
    hide(whole.area);
}

void sortByName(QList<AreaFigures> &areas)
{
    std::ranges::sort(areas, {}, [](const AreaFigures &area) { return std::pair(sortKey(area.name), area.key); });
}
}

GapFigures figuresOf(const GapInput &input, const GapAnalysis &analysis)
{
    const std::vector<GapCounts> towns = countTowns(input, analysis);
    GapFigures figures;
    figures.whole.counts.householdsByLevel.fill(0);
    QHash<QString, qsizetype> associations;
    for (size_t i = 0; i < towns.size(); ++i) {
        const GapTown &town = input.towns[i];
        if (!town.isOwn) continue;
        figures.towns += {.key = town.ags, .name = town.name, .associationKey = town.associationKey, .counts = towns[i]};
        if (!associations.contains(town.associationKey)) {
            associations[town.associationKey] = figures.associations.size();
            figures.associations += {.key = town.associationKey, .name = town.associationName};
            figures.associations.last().counts.householdsByLevel.fill(0);
        }
        add(figures.associations[associations[town.associationKey]].counts, towns[i]);
        add(figures.whole.counts, towns[i]);
    }
    sortByName(figures.associations);
    sortByName(figures.towns);
    hideSmall(figures, input.smallNumber);
    return figures;
}

qint64 rounded(qint64 inhabitants)
{
    constexpr qint64 ten = 10;
    return (inhabitants + ten / 2) / ten * ten;
}

GapDifference differenceOf(const GapInput &input, const GapAnalysis &before, const GapAnalysis &after)
{
    GapDifference difference;
    for (size_t i = 0; i < input.cells.size(); ++i) {
        const GapCell &cell = input.cells[i];
        if (!isCounted(input, cell.town)) continue;
        const SpotGap &was = before.cells.gaps[i], &is = after.cells.gaps[i];
        difference.byLevel[size_t(was.level)] -= cell.inhabitants;
        difference.byLevel[size_t(is.level)] += cell.inhabitants;
        if (badness(is.level) < badness(was.level)) difference.better += cell.inhabitants;
        if (badness(is.level) > badness(was.level)) difference.worse += cell.inhabitants;
        if (is.hasBench && !was.hasBench) difference.newlyAtBench += cell.inhabitants;
        if (is.hasHotspot && !was.hasHotspot) difference.newlyAtHotspot += cell.inhabitants;
    }
    for (size_t i = 0; i < input.flats.size(); ++i) {
        if (!isCounted(input, input.flats[i].town)) continue;
        --difference.flatsByLevel[size_t(before.flats.gaps[i].level)];
        ++difference.flatsByLevel[size_t(after.flats.gaps[i].level)];
    }
    return difference;
}
