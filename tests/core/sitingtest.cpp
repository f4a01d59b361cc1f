// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/siting.h"
#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <random>

namespace {
/** How many people @p set reaches, counted one by one. */
qint64 reached(const SitingProblem &problem, const std::vector<int> &set)
{
    qint64 sum = 0;
    for (quint32 demand = 0; demand < problem.weights.size(); ++demand)
        if (std::ranges::any_of(
                set, [&](int candidate) { return std::ranges::contains(problem.covers[static_cast<size_t>(candidate)], demand); }))
            sum += problem.weights[demand];
    return sum;
}

/** The most that any choice reaches: all of them are tried. */
qint64 bestOfAll(const SitingProblem &problem)
{
    qint64 best = 0;
    for (quint32 bits = 0; bits < (1U << problem.covers.size()); ++bits) {
        if (std::popcount(bits) > problem.count) continue;
        std::vector<int> set;
        for (int candidate = 0; candidate < std::ssize(problem.covers); ++candidate)
            if (bits & (1U << candidate)) set.push_back(candidate);
        best = std::max(best, reached(problem, set));
    }
    return best;
}

std::vector<int> candidatesOf(const SitingAnswer &answer)
{
    std::vector<int> set;
    for (const ChosenSite &site : answer.sites) set.push_back(site.candidate);
    return set;
}

SitingProblem randomProblem(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    SitingProblem problem;
    problem.count = 1 + upTo(4);
    const int demands = 1 + upTo(25);
    for (int i = 0; i < demands; ++i) problem.weights.push_back(upTo(9));
    const int candidates = 1 + upTo(11);
    const int often = 2 + upTo(6);
    for (int i = 0; i < candidates; ++i) {
        std::vector<quint32> cover;
        for (int demand = 0; demand < demands; ++demand)
            if (upTo(often) == 0) cover.push_back(static_cast<quint32>(demand));
        problem.covers.push_back(cover);
    }
    return problem;
}

/** Villages in a row, each reached from many spots: the case with no end of equals. */
SitingProblem district(int spots, int count)
{
    std::mt19937 random(7);
    SitingProblem problem{.covers = {}, .weights = {}, .count = count};
    for (int i = 0; i < spots; ++i) problem.weights.push_back(static_cast<int>(random() % 40));
    for (int i = 0; i < spots; ++i) {
        std::vector<quint32> cover(static_cast<size_t>(std::min(spots - i, 5 + static_cast<int>(random() % 30))));
        std::iota(cover.begin(), cover.end(), static_cast<quint32>(i));
        problem.covers.push_back(std::move(cover));
    }
    return problem;
}
}

/** Where new places would reach the most people: against all choices there are, and what may never be claimed. */
class SitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstAllChoices()
    {
        const double guaranteed = 1 - 1 / std::numbers::e;
        for (unsigned seed = 0; seed < 400; ++seed) {
            const SitingProblem problem = randomProblem(seed);
            const auto answer = bestSites(problem);
            QVERIFY(answer);
            const qint64 best = bestOfAll(problem);
            const QByteArray which = QByteArray::number(seed);
            QVERIFY2(answer->bound >= best, which);
            QVERIFY2(static_cast<double>(answer->covered) >= guaranteed * static_cast<double>(best), which);
            QVERIFY2(answer->isOptimal, which);
            QCOMPARE(answer->covered, best);
            QCOMPARE(answer->bound, best);
            QCOMPARE(reached(problem, candidatesOf(*answer)), best);
            QVERIFY2(std::ssize(answer->sites) <= problem.count, which);
        }
    }

    void gainsAddUpAndFall()
    {
        for (unsigned seed = 1000; seed < 1200; ++seed) {
            const SitingProblem problem = randomProblem(seed);
            const auto answer = bestSites(problem);
            QVERIFY(answer);
            std::vector<int> before;
            qint64 last = std::numeric_limits<qint64>::max();
            for (const ChosenSite &site : answer->sites) {
                const qint64 without = reached(problem, before);
                before.push_back(site.candidate);
                QCOMPARE(site.gain, reached(problem, before) - without);
                QVERIFY(site.gain > 0 && site.gain <= last);
                last = site.gain;
            }
        }
    }

    void whereGreedyIsNotTheBest()
    {
        // The middle one alone reaches the most, but the two at its sides together reach everybody.
        const SitingProblem problem{.covers = {{1, 2, 3, 4}, {0, 1, 2}, {3, 4, 5}}, .weights = {2, 2, 2, 2, 2, 2}, .count = 2};
        const auto answer = bestSites(problem);
        QVERIFY(answer);
        QCOMPARE(candidatesOf(*answer), (std::vector<int>{1, 2}));
        QCOMPARE(answer->covered, 12);
        QVERIFY(answer->isOptimal);
    }

    void firstOfEqualsWins()
    {
        const SitingProblem problem{.covers = {{}, {0}, {0}, {1}, {1}}, .weights = {5, 5}, .count = 2};
        const auto answer = bestSites(problem);
        QVERIFY(answer);
        QCOMPARE(answer->sites, (std::vector<ChosenSite>{{1, 5}, {3, 5}}));
    }

    void nothingToChoose_data()
    {
        QTest::addColumn<SitingProblem>("problem");
        QTest::newRow("no candidates") << SitingProblem{.covers = {}, .weights = {3, 4}, .count = 2};
        QTest::newRow("nobody anywhere") << SitingProblem{.covers = {{0, 1}, {1}}, .weights = {0, 0}, .count = 2};
        QTest::newRow("nobody to reach") << SitingProblem{.covers = {{}, {}}, .weights = {8}, .count = 2};
        QTest::newRow("no demand at all") << SitingProblem{.covers = {{}, {}}, .weights = {}, .count = 1};
        QTest::newRow("none wanted") << SitingProblem{.covers = {{0}}, .weights = {8}, .count = 0};
        QTest::newRow("less than none wanted") << SitingProblem{.covers = {{0}}, .weights = {8}, .count = -3};
        QTest::newRow("a negative number of people counts as nobody") << SitingProblem{.covers = {{0}}, .weights = {-8}, .count = 1};
        QTest::newRow("a point that is not there") << SitingProblem{.covers = {{7}}, .weights = {8}, .count = 1};
    }
    void nothingToChoose()
    {
        QFETCH(SitingProblem, problem);
        const auto answer = bestSites(problem);
        QVERIFY(answer);
        QVERIFY(answer->sites.empty());
        QCOMPARE(answer->covered, 0);
        QCOMPARE(answer->bound, 0);
        QVERIFY(answer->isOptimal);
    }

    void moreThanCandidates()
    {
        const SitingProblem problem{.covers = {{0, 1}, {1}, {2}}, .weights = {3, 4, 5}, .count = 50};
        const auto answer = bestSites(problem);
        QVERIFY(answer);
        // The second adds nobody, so it is left out.
        QCOMPARE(answer->sites, (std::vector<ChosenSite>{{0, 7}, {2, 5}}));
        QCOMPARE(answer->bound, 12);
        QVERIFY(answer->isOptimal);
    }

    void aDistrictComesOutTheSame()
    {
        const SitingProblem problem = district(3000, 12);
        const auto once = bestSites(problem);
        const auto again = bestSites(problem);
        QVERIFY(once && again);
        QCOMPARE(*once, *again);
        QVERIFY(once->bound >= once->covered);
        QVERIFY(once->bound <= std::reduce(problem.weights.begin(), problem.weights.end()));
        // What is said of it has to be worth saying.
        QVERIFY(once->bound * 100 <= once->covered * 103);
    }

    void aHardCaseIsGivenUpHonestly()
    {
        std::mt19937 random(3);
        SitingProblem problem{.covers = {}, .weights = std::vector<int>(400, 1), .count = 20};
        for (int i = 0; i < 150; ++i) {
            std::vector<quint32> cover;
            for (quint32 demand = 0; demand < 400; ++demand)
                if (random() % 16 == 0) cover.push_back(demand);
            problem.covers.push_back(std::move(cover));
        }
        const auto answer = bestSites(problem);
        QVERIFY(answer);
        QVERIFY(!answer->isOptimal);
        QVERIFY(answer->bound > answer->covered);
        QCOMPARE(reached(problem, candidatesOf(*answer)), answer->covered);
        QCOMPARE(*bestSites(problem), *answer);
    }

    void canBeCancelled()
    {
        const SitingProblem problem = district(2000, 12);
        int all = 0;
        QVERIFY(bestSites(problem, Progress({}, [&] { return ++all < 0; })));
        for (const int after : {0, 5, all / 4, all / 2, all - 1}) {
            int steps = 0;
            const auto answer = bestSites(problem, Progress({}, [&] { return steps++ >= after; }));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        }
    }

    void tellsHowFarItIs()
    {
        std::vector<int> told;
        const Progress progress([&](int percent, const QString &) { told.push_back(percent); }, {});
        QVERIFY(bestSites(district(500, 8), progress));
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.back(), 100);
    }
};

QTEST_GUILESS_MAIN(SitingTest)
#include "sitingtest.moc"
