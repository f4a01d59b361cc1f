// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/sitespots.h"
#include "tests/geo/asciitown.h"
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;

namespace {
GapProfile profile()
{
    return {.key = u"test"_s, .benchM = 500};
}

Result<SiteAnswer> find(const GapInput &input, const SiteQuestion &question, const Progress &progress = {})
{
    return findGaps(input, profile()).and_then([&](const GapAnalysis &analysis) {
        return findSites(input, profile(), analysis, question, progress);
    });
}

const SiteQuestion forAll{.count = 1, .people = SitePeople::All};
}

/** Where new benches and hotspots would reach the most people, told as pictures of towns. */
class SitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBench_data()
    {
        QTest::addColumn<QStringList>("town");
        QTest::addColumn<qint64>("people");
        QTest::addColumn<qint64>("gain");
        QTest::newRow("whoever lives along the path is reached") << QStringList{u"3H3"_s} << 60LL << 60LL;
        QTest::newRow("six hundred metres are too far") << QStringList{u"3H#####3"_s} << 60LL << 30LL;
        QTest::newRow("five hundred are near enough") << QStringList{u"3H####3"_s} << 60LL << 60LL;
        QTest::newRow("not across the brook") << QStringList{u"3H3###"_s, u"     #"_s, u"9#####"_s} << 150LL << 60LL;
        QTest::newRow("the better of two stops") << QStringList{u"1H     H9"_s, u"##########"_s, u"         2"_s} << 120LL << 110LL;
        QTest::newRow("who has a bench needs none") << QStringList{u"9B######3H"_s} << 30LL << 30LL;
        QTest::newRow("a bench that no path leads to helps nobody")
            << QStringList{u"9H###"_s, u"    #"_s, u"B   #"_s, u"#####"_s} << 90LL << 90LL;
    }
    void oneBench()
    {
        QFETCH(QStringList, town);
        QFETCH(qint64, people);
        QFETCH(qint64, gain);
        const auto answer = find(asciiTown(town), forAll);
        QVERIFY(answer);
        QVERIFY(answer->onPaths);
        QCOMPARE(answer->people, people);
        QCOMPARE(answer->sites.size(), 1);
        QCOMPARE(answer->sites.front().gain, gain);
        QCOMPARE(answer->covered, gain);
    }

    void withoutPathsTheLineCounts()
    {
        // Two hundred metres straight, times 1.3, are near enough; five hundred are not.
        const auto near = find(asciiTown({u"3H3###"_s, u"     #"_s, u"9#####"_s}, 1000, false), forAll);
        QVERIFY(near && !near->onPaths);
        QCOMPARE(near->covered, 150);
        const auto far = find(asciiTown({u"H####1"_s}, 1000, false), forAll);
        QVERIFY(!far);
    }

    void ownPeopleInOwnPlaces()
    {
        // The stop beyond the border is nearer to most, but not ours; and the nine there are not counted.
        const auto answer = find(asciiTown({u"2H##4H9"_s}, 4), forAll);
        QVERIFY(answer);
        QCOMPARE(answer->people, 60);
        QCOMPARE(answer->sites.size(), 1);
        QCOMPARE(answer->sites.front().gain, 60);
        QCOMPARE(answer->sites.front().town, u"Mehlbach"_s);
    }

    void peopleInGapsOrAll()
    {
        // Beside the left stop a bus runs every ten minutes, and shop and doctor are near.
        GapInput input = asciiTown({u"9HS#############3H"_s});
        const Utm at = input.places[0].at;
        input.places.push_back({.kind = PlaceKind::Doctor, .at = at});
        input.stations.push_back({.key = u"k"_s, .at = at, .counts = {u"k"_s, 1, {{3, 84}}}});
        GapProfile served = builtInProfiles().front();
        const auto analysis = findGaps(input, served);
        QVERIFY(analysis);
        QCOMPARE(analysis->cells.gaps[0].level, GapLevel::Served);
        SiteQuestion question{.count = 2, .people = SitePeople::InGaps};
        const auto inGaps = findSites(input, served, *analysis, question);
        QVERIFY(inGaps);
        QCOMPARE(inGaps->covered, 30);
        question.people = SitePeople::All;
        QCOMPARE(findSites(input, served, *analysis, question)->covered, 120);
    }

    void measuresCountAsThere()
    {
        const GapInput input = asciiTown({u"5H##########4H"_s});
        ScenarioMeasure bench{.kind = PlaceKind::RideBench, .geom = toWkb(input.places[0].at)};
        const auto before = find(input, forAll);
        QCOMPARE(before->sites.front().gain, 50);
        QCOMPARE(find(withMeasures(input, {bench}), forAll)->sites.front().gain, 40);
        bench.active = false;
        QCOMPARE(find(withMeasures(input, {bench}), forAll)->sites.front().gain, 50);
    }

    void hotspotsHaveTheirOwnReach()
    {
        const GapInput input = asciiTown({u"5H##1#2"_s});
        SiteQuestion question{.kind = PlaceKind::Hotspot, .count = 1, .people = SitePeople::All};
        const auto usual = find(input, question);
        QCOMPARE(usual->question.reachM, 300);
        QCOMPARE(usual->covered, 60);
        question.reachM = 600;
        QCOMPARE(find(input, question)->covered, 80);
    }

    void amongWhat()
    {
        const GapInput input = asciiTown({u"H        "_s, u"#        "_s, u"#######S"_s, u"   9    "_s, u"   9    "_s, u"   #####"_s});
        SiteQuestion question = forAll;
        question.reachM = 150;
        QVERIFY(!find(input, question));
        question.among = SiteSpots::Nodes;
        const auto nodes = find(input, question);
        QVERIFY(nodes);
        QCOMPARE(nodes->covered, 180);
        QCOMPARE(siteName(nodes->sites.front()), u"450\u00a0m von Dorfladen, Mehlbach"_s);
        question.among = SiteSpots::Squares;
        const auto squares = find(input, question);
        QVERIFY(squares);
        QCOMPARE(squares->covered, 180);
        QCOMPARE(siteName(squares->sites.front()), u"Ortsmitte Mehlbach"_s);
        question.reachM = 500;
        question.among = SiteSpots::Stops;
        QVERIFY(!find(input, question));
    }

    void aSecondBenchAddsLess()
    {
        SiteQuestion question = forAll;
        question.count = 5;
        const auto answer = find(asciiTown({u"4H###5#######2H"_s}), question);
        QVERIFY(answer && answer->isOptimal);
        QCOMPARE(answer->sites.size(), 2);
        QCOMPARE(answer->sites[0].gain, 90);
        QCOMPARE(answer->sites[1].gain, 20);
        QCOMPARE(answer->sites[1].cumulated, 110);
        QCOMPARE(answer->reachable, 110);
        QCOMPARE(siteName(answer->sites[0]), u"bei Haltestelle Kirche, Mehlbach"_s);
        QCOMPARE(boundWords(*answer), u"Nachweislich die beste Auswahl."_s);
    }

    void theBoundInWords()
    {
        SiteAnswer answer{.covered = 1000, .bound = 1021};
        QCOMPARE(boundWords(answer), u"Höchstens 3\u00a0% mehr wären möglich."_s);
        answer.bound = 1020;
        QCOMPARE(boundWords(answer), u"Höchstens 2\u00a0% mehr wären möglich."_s);
    }

    void questionsWithoutAnswer()
    {
        const GapInput input = asciiTown({u"3H3"_s});
        for (const int count : {0, -1, 51}) {
            const auto answer = find(input, {.count = count});
            QVERIFY(!answer);
            QCOMPARE(answer.error().reason, u"site.count"_s);
        }
        for (const QStringList &town : {QStringList{u"333"_s}, QStringList{u"H##"_s}, QStringList{u"3B3H"_s}, QStringList{u"0H0"_s}}) {
            const auto answer = find(asciiTown(town), forAll);
            QVERIFY(!answer);
            QCOMPARE(answer.error().reason, u"site.nothing"_s);
        }
        const auto cancelled = find(input, forAll, Progress({}, [] { return true; }));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    }

    /** Every candidate against the one rule by which ways on foot are measured. */
    void coversAreWaysOnFoot_data()
    {
        QTest::addColumn<int>("among");
        QTest::newRow("stops") << int(SiteSpots::Stops);
        QTest::newRow("squares") << int(SiteSpots::Squares);
        QTest::newRow("nodes") << int(SiteSpots::Nodes);
    }
    void coversAreWaysOnFoot()
    {
        QFETCH(int, among);
        std::mt19937 random(11);
        for (int round = 0; round < 30; ++round) {
            QStringList rows;
            for (int row = 0; row < 12; ++row) {
                QString line;
                for (int column = 0; column < 12; ++column) line += u"   ##12345HSs"[random() % 13];
                rows += line;
            }
            const GapInput input = asciiTown(rows, 1000, round % 5 != 0);
            const WalkingGround ground{input.network, profile().detour};
            std::vector<Utm> centres;
            std::vector<quint32> cells;
            for (const GapCell &cell : input.cells) {
                cells.push_back(quint32(cells.size()));
                centres.push_back(cell.centre);
            }
            const FootSpots spots = footSpots(ground, centres);
            const float metres = 350;
            const SiteCandidates candidates(input, ground, SiteSpots(among));
            const auto covers = candidates.covers(spots, cells, metres, {});
            QVERIFY(covers);
            for (quint32 candidate = 0; candidate < covers->size(); ++candidate) {
                const FootSpots here = footSpots(ground, {candidates.site(candidate).at});
                // Nobody walks to a scrap of path that leads nowhere, so its nodes are no places for a bench.
                if (SiteSpots(among) == SiteSpots::Nodes && ground.hasNetwork() && here.footings.front().node != candidate) continue;
                const auto near = nearestOnFoot(ground, here, spots, metres);
                std::vector<quint32> expected;
                for (quint32 cell = 0; cell < near.size(); ++cell)
                    if (near[cell].goal >= 0) expected.push_back(cell);
                QCOMPARE((*covers)[candidate], expected);
            }
        }
    }
};

QTEST_GUILESS_MAIN(SitesTest)
#include "sitestest.moc"
