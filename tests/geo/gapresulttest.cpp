// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/grid.h"
#include "core/places/places.h"
#include "core/register/municipality.h"
#include "core/storage/changelog.h"
#include "geo/mobility/gapjson.h"
#include "geo/mobility/gapmethod.h"
#include "geo/mobility/gaprun.h"
#include "geo/mobility/gaptable.h"
#include "geo/projection.h"
#include "tests/core/madeuptowns.h"
#include "tests/geo/gapscene.h"
#include "tests/testregister.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 22), tuesday(2026, 11, 24);
const QDateTime now(today, QTime(14, 30));
constexpr double west = 400000, south = 5470000;

/** One village with a square in which thirty people live. */
Result<> addVillage(Sql &sql)
{
    const auto town = addMunicipality(sql, u"07335001"_s, u"Adorf"_s, west, south);
    if (!town) return std::unexpected(town.error());
    const auto grid = sql.add(u"grid"_s, Grid{.source = u"Zensus 2022"_s, .credit = u"© Zensus"_s, .stand = QDate(2022, 5, 15)});
    if (!grid) return std::unexpected(grid.error());
    const auto corner = *toLaea(Utm{west + 200, south + 200});
    GridCell cell{.gridId = grid->id, .sizeM = 100, .east = int(corner.east) / 100 * 100, .north = int(corner.north) / 100 * 100};
    cell.inhabitants = 30;
    cell.geom = toWkb(*toUtm(LaeaPlace{cell.east + 50.0, cell.north + 50.0}));
    return sql.add(u"grid_cell"_s, cell).transform([](const GridCell &) { });
}

ScenarioMeasure newBench()
{
    return {.kind = PlaceKind::RideBench, .name = u"Bank am Anger"_s, .active = true, .geom = toWkb(Utm{west + 250, south + 250})};
}

Result<GapRun> runOf(TestRegister &store, const GapWish &wish)
{
    return store.read([&](Sql &sql) { return loadGapSetup(sql, wish); }).and_then([](const GapSetup &setup) { return runGaps(setup); });
}

Result<GapResult> kept(TestRegister &store, const GapWish &wish, const QString &name)
{
    return runOf(store, wish).and_then([&](const GapRun &run) {
        return store.write([&](Sql &sql) { return keepResult(sql, resultOf(run, name), now); });
    });
}

Result<ResultState> compared(TestRegister &store, const GapResult &result)
{
    return store.read([&](Sql &sql) { return compareWithNow(sql, result, today); });
}

/** A register with the village; @p then runs in the same transaction. */
Result<> filled(TestRegister &store)
{
    return store.write([](Sql &sql) { return addVillage(sql); });
}
}

/** Results that are kept: what they hold, that they can be made again, and what is said once the data are others. */
class GapResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void figuresSurviveJson()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const GapInput input = randomDistrict(seed, seed % 2 == 0);
            const auto analysis = findGaps(input, builtInProfiles().first());
            VERIFY_DONE(analysis);
            const GapFigures figures = figuresOf(input, *analysis);
            const auto again = gapFiguresOf(QJsonDocument::fromJson(QJsonDocument(toJson(figures)).toJson()).object());
            VERIFY_DONE(again);
            QVERIFY(*again == figures);
        }
    }
    void hiddenHouseholdsAreNull()
    {
        GapCounts counts{.inhabitants = 1234, .households = std::nullopt};
        counts.householdsByLevel = {7, std::nullopt, std::nullopt, 0};
        const QJsonObject json = toJson(counts);
        QVERIFY(json["households"_L1].isNull());
        QVERIFY(json["householdsByLevel"_L1]["L1"_L1].isNull());
        QCOMPARE(json["householdsByLevel"_L1]["served"_L1].toInt(), 7);
        QCOMPARE(json["inhabitants"_L1].toInt(), 1234);
        QCOMPARE(json["inhabitantsRounded"_L1].toInt(), 1230);
    }
    void damagedFiguresAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no figures") << QByteArray("{}");
        QTest::newRow("a negative count") << QJsonDocument(toJson(GapFigures())).toJson().replace("\"flats\": 0", "\"flats\": -3");
        QTest::newRow("no number") << QJsonDocument(toJson(GapFigures())).toJson().replace("\"flats\": 0", "\"flats\": \"viele\"");
    }
    void damagedFiguresAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto figures = gapFiguresOf(QJsonDocument::fromJson(text).object());
        QVERIFY(!figures);
        QCOMPARE(figures.error().reason, u"result.damaged"_s);
    }

    void measuresSurviveText()
    {
        ScenarioMeasure stop{.uid = u"u-1"_s,
            .sortOrder = 3,
            .action = MeasureAction::Move,
            .kind = PlaceKind::Stop,
            .placeUid = u"p-9"_s,
            .name = u"Halt „Mitte“"_s,
            .active = false,
            .departures = 28,
            .poles = 2,
            .transitGroup = TransitGroup::Rail,
            .openingHours = u"Tu 08:30-13:30"_s,
            .towns = u"07335001,07335002"_s,
            .note = u"a\nb"_s,
            .geom = toWkb(Utm{west, south})};
        const QList<ScenarioMeasure> measures{stop, newBench()};
        const auto again = measuresOf(measuresText(measures));
        VERIFY_DONE(again);
        QCOMPARE(again->size(), 2);
        QVERIFY(again->first() == stop);
        QVERIFY(again->last() == newBench());
        QCOMPARE(measuresText({}), QString());
        QVERIFY(measuresOf(QString())->isEmpty());
        QCOMPARE(measuresOf(u"[{"_s).error().reason, u"result.damaged"_s);
    }

    void aResultIsKept_data() { engineRows(); }
    void aResultIsKept()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(filled(store));
        const GapWish wish{.day = tuesday, .profile = u"standard_120"_s, .today = today};
        const auto first = kept(store, wish, u"  Nahverkehrsplan   2027 "_s);
        VERIFY_DONE(first);
        QCOMPARE(first->number, u"LA-2026-00001"_s);
        QCOMPARE(displayName(*first), u"LA-2026-00001 · Nahverkehrsplan 2027"_s);
        QCOMPARE(first->madeBy, testActor.name);
        QCOMPARE(first->madeAt, now);
        QCOMPARE(first->day, tuesday);
        QVERIFY(!first->inputHash.isEmpty());
        const auto second = kept(store, wish, u"Noch einmal"_s);
        VERIFY_DONE(second);
        // The same input gives the same numbers, to the letter.
        QCOMPARE(second->figures, first->figures);
        QCOMPARE(second->inputHash, first->inputHash);
        const auto all = store.read(listResults);
        VERIFY_DONE(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().id, second->id);
        QCOMPARE(store.read([](Sql &sql) { return findResult(sql, u"la-2026-00001"_s); })->id, first->id);
        QCOMPARE(store.read([](Sql &sql) { return findResult(sql, u"noch einmal"_s); })->id, second->id);
        QCOMPARE(store.read([](Sql &sql) { return findResult(sql, u"LA-1"_s); }).error().reason, u"result.unknown"_s);
        QCOMPARE(kept(store, wish, u"  "_s).error().reason, u"result.name"_s);
    }

    void removingCanBeUndone_data() { engineRows(); }
    void removingCanBeUndone()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(filled(store));
        const auto result = kept(store, {.day = tuesday, .today = today}, u"Plan"_s);
        VERIFY_DONE(result);
        const auto gone = store.write(
            [&](Sql &sql) { return removeResult(sql, result->id, result->version).transform([&] { return sql.step().id; }); });
        VERIFY_DONE(gone);
        QVERIFY(store.read(listResults)->isEmpty());
        const auto steps = store.read([](Sql &sql) { return recentSteps(sql, 1); });
        VERIFY_DONE(steps);
        QCOMPARE(steps->first().verb, u"result.removed"_s);
        QCOMPARE(steps->first().subject, displayName(*result));
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QCOMPARE(store.read(listResults)->size(), 1);
    }

    void whetherTheDataChangedIsSaid_data() { engineRows(); }
    void whetherTheDataChangedIsSaid()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(filled(store));
        const auto result = kept(store, {.day = tuesday, .profile = u"standard_120"_s, .today = today}, u"Plan"_s);
        VERIFY_DONE(result);
        QCOMPARE(compared(store, *result), Result<ResultState>(ResultState::Same));
        // A shop far away changes the data, no figure.
        const auto shop = [](double east) {
            return [east](Sql &sql) {
                return keepPlace(sql, {.place = {.kind = PlaceKind::RideBench, .name = u"Bank"_s, .geom = toWkb(Utm{east, south + 250})}});
            };
        };
        VERIFY_DONE(store.write(shop(west + 20'000)));
        QCOMPARE(compared(store, *result), Result<ResultState>(ResultState::SameFigures));
        // One in the village helps thirty people.
        VERIFY_DONE(store.write(shop(west + 250)));
        QCOMPARE(compared(store, *result), Result<ResultState>(ResultState::Changed));
        QCOMPARE(stateText(ResultState::Changed, *result), u"Daten haben sich geändert seit 22.11.2026"_s);
        VERIFY_DONE(store.write([](Sql &sql) { return sql.removeAll(u"grid_cell"_s, u"1=1"_s, {}); }));
        QCOMPARE(compared(store, *result), Result<ResultState>(ResultState::Lost));
    }

    void aScenarioIsKeptAsItWas_data() { engineRows(); }
    void aScenarioIsKeptAsItWas()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(filled(store));
        const auto scenario = store.write([](Sql &sql) {
            return saveScenario(sql, {.name = u"Bänke"_s}, today).and_then([&](const Scenario &made) {
                ScenarioMeasure bench = newBench();
                bench.scenarioId = made.id;
                return saveMeasure(sql, bench).transform([&](const ScenarioMeasure &) { return made; });
            });
        });
        VERIFY_DONE(scenario);
        const auto count = scenario->number.section(u'-', -1).toInt();
        for (const QString &typed : {scenario->number, u"bänke"_s, QString::number(count)}) {
            const auto run = runOf(store, {.day = tuesday, .scenario = typed, .today = today});
            VERIFY_DONE(run);
            QVERIFY(run->then);
            QCOMPARE(run->difference.newlyAtBench, 30);
        }
        const auto result = kept(store, {.day = tuesday, .scenarioId = scenario->id, .today = today}, u"Mit Bank"_s);
        VERIFY_DONE(result);
        QCOMPARE(result->scenarioNumber, scenario->number);
        // The scenario may go; the result still knows its measures.
        VERIFY_DONE(store.write([&](Sql &sql) { return removeScenario(sql, scenario->id, scenario->version); }));
        QCOMPARE(compared(store, *result), Result<ResultState>(ResultState::Same));
        const auto again = store.read([&](Sql &sql) { return loadGapSetup(sql, *result, today); });
        VERIFY_DONE(again);
        const auto run = runGaps(*again);
        VERIFY_DONE(run);
        QCOMPARE(resultOf(*run, u"x"_s).figures, result->figures);
    }

    void whatDoesNotExistIsSaid()
    {
        TestRegister store(false);
        QCOMPARE(runOf(store, {.day = tuesday, .today = today}).error().reason, u"gaps.noTowns"_s);
        VERIFY_DONE(filled(store));
        QCOMPARE(runOf(store, {.day = tuesday, .profile = u"stadt"_s, .today = today}).error().reason, u"profile.unknown"_s);
        QCOMPARE(runOf(store, {.day = tuesday, .scenario = u"7"_s, .today = today}).error().reason, u"scenario.none"_s);
        const Progress stop({}, [] { return true; });
        const auto setup = store.read([&](Sql &sql) { return loadGapSetup(sql, {.day = tuesday, .today = today}, stop); });
        QCOMPARE(setup.error().kind, Error::Kind::Cancelled);
    }

    void theMethodNamesEverything()
    {
        TestRegister store(false);
        VERIFY_DONE(filled(store));
        const auto run = runOf(store, {.day = tuesday, .profile = u"standard_120"_s, .distance = DistanceBasis::Paths, .today = today});
        VERIFY_DONE(run);
        QHash<QString, QString> method;
        for (const MethodFact &fact : methodOf(*run)) method[fact.key] = fact.text;
        QCOMPARE(method[u"day"_s], u"Fahrplan vom Dienstag, 24.11.2026 (Schultag)"_s);
        QCOMPARE(method[u"window"_s], u"6:00 bis 20:00 Uhr"_s);
        QVERIFY2(method[u"stopWay"_s].contains("1,3"_L1), qPrintable(method[u"stopWay"_s]));
        QCOMPARE(method[u"cells"_s], u"1 bewohnte Zensuszellen, Seite 100 m"_s);
        QCOMPARE(method[u"hash"_s], run->now.input.hash);
        QVERIFY(noticesOf(*run).contains(u"Einwohner auf 10 gerundet."_s));
    }
    void tablesAddUp()
    {
        const GapInput input = randomDistrict(7, false);
        const auto analysis = findGaps(input, builtInProfiles().first());
        VERIFY_DONE(analysis);
        const GapFigures figures = figuresOf(input, *analysis);
        const GapTable table = associationTable(figures);
        QCOMPARE(table.rows.size(), figures.associations.size() + 1);
        QVERIFY(table.rows.last().isSum);
        for (const GapRow &row : table.rows) QCOMPARE(row.cells.size() + 1, table.heads.size());
        qsizetype towns = 0;
        for (const GapTable &one : townTables(figures)) towns += one.rows.size();
        QCOMPARE(towns, figures.towns.size());
    }
};

QTEST_GUILESS_MAIN(GapResultTest)
#include "gapresulttest.moc"
