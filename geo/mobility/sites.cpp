// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/sites.h"
#include "core/mobility/siting.h"
#include "geo/mobility/sitespots.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
std::unexpected<Error> cancelled()
{
    return fail(Error::Kind::Cancelled, u"cancelled"_s);
}

/** Whom a site of this kind is to reach: positions of cells whose people have none so far. */
std::vector<quint32> unreachedCells(
    const GapInput &input, const GapAnalysis &analysis, const WalkingGround &ground, const SiteQuestion &question)
{
    std::vector<Utm> there;
    for (const GapPlace &place : input.places)
        if (place.kind == question.kind) there.push_back(place.at);
    const auto nearest = nearestOnFoot(ground, footSpots(ground, std::move(there)), analysis.cells.spots, float(question.reachM));
    std::vector<quint32> cells;
    for (quint32 i = 0; i < input.cells.size(); ++i) {
        const GapCell &cell = input.cells[i];
        const bool isOwn = cell.town >= 0 && input.towns[size_t(cell.town)].isOwn;
        const bool isMeant = question.people == SitePeople::All || analysis.cells.gaps[i].level != GapLevel::Served;
        if (isOwn && isMeant && cell.inhabitants > 0 && nearest[i].goal < 0) cells.push_back(i);
    }
    return cells;
}

/** Candidates that reach somebody, in their order; the problem keeps those alone. */
std::vector<quint32> dropIdle(SitingProblem &problem)
{
    std::vector<quint32> kept;
    for (quint32 i = 0; i < problem.covers.size(); ++i) {
        if (problem.covers[i].empty()) continue;
        if (kept.size() < i) problem.covers[kept.size()] = std::move(problem.covers[i]);
        kept.push_back(i);
    }
    problem.covers.resize(kept.size());
    return kept;
}

SitingProblem problemOf(const GapInput &input, const std::vector<quint32> &cells, int count)
{
    SitingProblem problem{.count = count};
    problem.weights.reserve(cells.size());
    for (const quint32 cell : cells) problem.weights.push_back(input.cells[cell].inhabitants);
    return problem;
}

/** Whom all candidates together would reach. */
qint64 reachableBy(const SitingProblem &problem)
{
    std::vector<bool> isReachable(problem.weights.size());
    for (const std::vector<quint32> &cover : problem.covers)
        for (const quint32 demand : cover) isReachable[demand] = true;
    qint64 people = 0;
    for (size_t demand = 0; demand < isReachable.size(); ++demand)
        if (isReachable[demand]) people += problem.weights[demand];
    return people;
}
}

Result<SiteAnswer> findSites(
    const GapInput &input, const GapProfile &profile, const GapAnalysis &analysis, SiteQuestion question, const Progress &progress)
{
    constexpr int cellsDone = 5, coversDone = 50;
    if (question.count < 1 || question.count > mostSites)
        return fail(Error::Kind::Invalid, u"site.count"_s, {QString::number(question.count), QString::number(mostSites)});
    if (question.reachM <= 0) question.reachM = question.kind == PlaceKind::Hotspot ? profile.hotspotM : profile.benchM;
    const WalkingGround ground{input.network, profile.detour};
    const std::vector<quint32> cells = unreachedCells(input, analysis, ground, question);
    SitingProblem problem = problemOf(input, cells, question.count);
    SiteAnswer answer{.question = question, .onPaths = ground.hasNetwork()};
    for (const int people : problem.weights) answer.people += people;
    if (!progress.step(cellsDone)) return cancelled();
    const SiteCandidates candidates(input, ground, question.among);
    auto covers = candidates.covers(analysis.cells.spots, cells, float(question.reachM), progress.part(cellsDone, coversDone));
    if (!covers) return std::unexpected(covers.error());
    problem.covers = std::move(*covers);
    const std::vector<quint32> kept = dropIdle(problem);
    answer.candidates = std::ssize(kept);
    answer.reachable = reachableBy(problem);
    const auto best = bestSites(problem, progress.part(coversDone, 100));
    if (!best) return std::unexpected(best.error());
    if (best->sites.empty()) return fail(Error::Kind::NotFound, u"site.nothing"_s);
    answer.covered = best->covered;
    answer.bound = best->bound;
    answer.isOptimal = best->isOptimal;
    qint64 cumulated = 0;
    for (const ChosenSite &chosen : best->sites) {
        answer.sites.push_back(candidates.site(kept[size_t(chosen.candidate)]));
        answer.sites.back().gain = chosen.gain;
        answer.sites.back().cumulated = cumulated += chosen.gain;
    }
    return answer;
}
