// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapdrag.h"
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;

namespace {
constexpr double sideM = 3000;

/** A made-up small town in which everything lies anywhere. */
class Town
{
public:
    explicit Town(unsigned seed) : m_random(seed) { }

    Utm place() { return {400000 + metres(), 5480000 + metres()}; }
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    double metres() { return std::uniform_real_distribution(0.0, sideM)(m_random); }

    GapInput input(bool withPaths)
    {
        GapInput input{.day = QDate(2026, 11, 24), .fromMin = 360, .untilMin = 1200, .origin = CellOrigin::Census};
        input.towns = {{.id = 1, .ags = u"07335001"_s, .name = u"Adorf"_s, .associationKey = u"a"_s, .associationName = u"A"_s},
            {.id = 2, .ags = u"07335002"_s, .name = u"Bedorf"_s, .associationKey = u"a"_s, .associationName = u"A"_s},
            {.id = 3,
                .ags = u"07312000"_s,
                .name = u"Stadt"_s,
                .associationKey = u"07312000"_s,
                .associationName = u"Stadt"_s,
                .isOwn = false}};
        for (int i = 0; i < 250; ++i) input.cells.push_back({.centre = place(), .inhabitants = number(1, 60), .town = number(-1, 2)});
        for (int i = 0; i < 25; ++i) input.flats.push_back({.id = i + 1, .at = place(), .town = number(-1, 2)});
        for (int i = 0; i < 25; ++i) input.households.push_back({.id = i + 1, .at = place(), .town = number(0, 2)});
        addPlaces(input);
        addStations(input);
        input.buses.push_back({.uid = u"bus"_s, .stops = {place(), place()}, .towns = {1}});
        if (withPaths) input.network = network();
        return input;
    }

private:
    void addPlaces(GapInput &input)
    {
        using enum PlaceKind;
        int count = 0;
        for (const PlaceKind kind : {RideBench, Hotspot, Supermarket, Doctor, Pharmacy, RideBench, Hotspot, VillageShop, Doctor})
            input.places.push_back({.uid = u"place%1"_s.arg(++count), .kind = kind, .at = place()});
    }
    void addStations(GapInput &input)
    {
        for (int i = 0; i < 6; ++i) {
            const QString uid = u"stop%1"_s.arg(i);
            const Utm at = place();
            input.places.push_back({.uid = uid, .kind = PlaceKind::Stop, .at = at});
            input.stations.push_back({.uid = uid,
                .key = uid,
                .at = at,
                .counts = {.stationKey = uid, .stops = number(1, 3), .byRouteType = {{i % 3 == 0 ? 2 : 3, number(1, 60)}}}});
        }
    }
    /** Crooked streets over the southern half, with gaps; in the north one stands far from every path. */
    std::shared_ptr<const WalkingNetwork> network()
    {
        constexpr int across = 22, along = 10;
        std::vector<Utm> places;
        std::vector<WalkingEdge> edges;
        for (int y = 0; y < along; ++y)
            for (int x = 0; x < across; ++x)
                places.push_back({400000 + x * sideM / across + number(-40, 40), 5480000 + y * sideM / across + number(-40, 40)});
        const auto join = [&](int a, int b) {
            const auto from = static_cast<quint32>(a), to = static_cast<quint32>(b);
            const double way = metresBetween(places[from], places[to]) * (1 + number(0, 50) / 100.0);
            if (number(0, 6) > 0) edges.push_back({from, to, static_cast<float>(way)});
        };
        for (int y = 0; y < along; ++y)
            for (int x = 0; x < across; ++x) {
                if (x + 1 < across) join(y * across + x, y * across + x + 1);
                if (y + 1 < along) join(y * across + x, (y + 1) * across + x);
            }
        return std::make_shared<const WalkingNetwork>(std::move(places), edges);
    }

    std::mt19937 m_random;
};

GapProfile profileNamed(const QString &key)
{
    for (const GapProfile &one : builtInProfiles())
        if (one.key == key) return one;
    return {};
}

ScenarioMeasure measureOf(PlaceKind kind, MeasureAction action, const QString &uid)
{
    ScenarioMeasure measure{.uid = u"tried"_s, .action = action, .kind = kind, .placeUid = uid};
    if (kind == PlaceKind::Stop) measure.departures = 40;
    return measure;
}
}

/** Dragging a place gives at every step what finding all gaps anew gives. */
class GapDragTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepIsAsFoundAnew_data()
    {
        QTest::addColumn<PlaceKind>("kind");
        QTest::addColumn<MeasureAction>("action");
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<bool>("withPaths");
        struct Case {
            const char *name;
            PlaceKind kind;
            MeasureAction action;
            QString uid;
        };
        using enum PlaceKind;
        const QList<Case> rows{{"new stop", Stop, MeasureAction::Add, {}}, {"stop moved", Stop, MeasureAction::Move, u"stop3"_s},
            {"station moved", Station, MeasureAction::Move, u"stop0"_s}, {"new bench", RideBench, MeasureAction::Add, {}},
            {"bench moved", RideBench, MeasureAction::Move, u"place1"_s}, {"new hotspot", Hotspot, MeasureAction::Add, {}},
            {"new shop", VillageShop, MeasureAction::Add, {}}, {"shop moved", Supermarket, MeasureAction::Move, u"place3"_s},
            {"new doctor", Doctor, MeasureAction::Add, {}}, {"pharmacy", Pharmacy, MeasureAction::Add, {}},
            {"gone place", RideBench, MeasureAction::Move, u"nowhere"_s}};
        for (const Case &row : rows)
            for (const QString &profile : {u"standard_120"_s, u"extended_210"_s, u"bbsr"_s, u"paths"_s})
                for (const bool withPaths : {false, true})
                    QTest::addRow("%s, %s, %s", row.name, qPrintable(profile), withPaths ? "paths" : "straight")
                        << row.kind << row.action << row.uid << profile << withPaths;
    }
    void eachStepIsAsFoundAnew()
    {
        QFETCH(PlaceKind, kind);
        QFETCH(MeasureAction, action);
        QFETCH(QString, uid);
        QFETCH(QString, profile);
        QFETCH(bool, withPaths);
        GapProfile wanted = profileNamed(profile == "paths"_L1 ? u"extended_210"_s : profile);
        if (profile == "paths"_L1) wanted.distance = DistanceBasis::Paths;
        int changes = 0;
        for (unsigned seed = 1; seed <= 3; ++seed) {
            Town town(seed);
            const auto input = std::make_shared<const GapInput>(town.input(withPaths));
            const auto before = findGaps(*input, wanted).value();
            ScenarioMeasure other = measureOf(PlaceKind::Doctor, MeasureAction::Add, {});
            other.uid = u"other"_s;
            other.geom = toWkb(town.place());
            ScenarioMeasure later = measureOf(PlaceKind::Stop, MeasureAction::Add, {});
            later.uid = u"later"_s;
            later.geom = toWkb(town.place());
            QList<ScenarioMeasure> measures{other, measureOf(kind, action, uid), later};
            GapDrag drag(input, {}, wanted, measures, 1);
            QList<ScenarioMeasure> without = measures;
            without[1].geom = toWkb({0, 0});
            const auto beside = findGaps(withMeasures(*input, without), wanted).value();
            for (int i = 0; i < 12; ++i) {
                const Utm at = i == 5 ? Utm{300000, 5480000} : town.place();
                measures[1].geom = toWkb(at);
                const GapInput changed = withMeasures(*input, measures);
                const auto whole = findGaps(changed, wanted).value();
                const DragStep step = drag.at(at);
                QCOMPARE(step.gaps, whole.cells.gaps);
                QVERIFY(step.counts == figuresOf(changed, whole).whole.counts);
                QVERIFY(step.difference == differenceOf(*input, before, whole));
                QVERIFY(step.effect == effectOf(*input, beside, whole));
                std::vector<quint32> cells;
                for (quint32 cell = 0; cell < whole.cells.gaps.size(); ++cell)
                    if (whole.cells.gaps[cell] != before.cells.gaps[cell]) cells.push_back(cell);
                QCOMPARE(step.changedCells, cells);
                changes += whole.cells.gaps == beside.cells.gaps ? 0 : 1;
            }
        }
        // A pharmacy closes no gap, and what is not there cannot be moved: all others have to do something, else nothing was tried.
        QCOMPARE(changes > 0, kind != PlaceKind::Pharmacy && uid != "nowhere"_L1);
    }

    void aBenchHelpsButNeverChangesALevel()
    {
        Town town(7);
        const auto input = std::make_shared<const GapInput>(town.input(true));
        const GapProfile profile = profileNamed(usualProfile);
        GapDrag drag(input, {}, profile, {measureOf(PlaceKind::RideBench, MeasureAction::Add, {})}, 0);
        qint64 helped = 0;
        for (int i = 0; i < 40; ++i) {
            const DragStep step = drag.at(town.place());
            QCOMPARE(step.effect.better, 0);
            QCOMPARE(step.effect.worse, 0);
            QVERIFY(step.effect.helpedByBench <= step.effect.newlyAtBench);
            helped += step.effect.helpedByBench;
        }
        QVERIFY(helped > 0);
    }

    void eachMeasureIsJudgedAgainstTheOthers()
    {
        Town town(11);
        const GapInput input = town.input(true);
        const GapProfile profile = profileNamed(usualProfile);
        QList<ScenarioMeasure> measures{measureOf(PlaceKind::Stop, MeasureAction::Add, {}),
            measureOf(PlaceKind::Stop, MeasureAction::Add, {}), measureOf(PlaceKind::RideBench, MeasureAction::Add, {}),
            measureOf(PlaceKind::Stop, MeasureAction::Add, {})};
        const auto before = findGaps(input, profile).value();
        Utm at;
        for (size_t i = 0; i < input.cells.size(); ++i)
            if (before.cells.gaps[i].level == GapLevel::L1 && input.cells[i].town == 0) at = input.cells[i].centre;
        for (qsizetype i = 0; i < measures.size(); ++i) {
            measures[i].uid = QString::number(i);
            measures[i].geom = toWkb(at);
        }
        measures[3].active = false;
        const auto together = findGaps(withMeasures(input, measures), profile).value();
        const auto effects = effectsOf(input, profile, measures, together).value();
        // Two stops at one place: without one of them the other does it all.
        QVERIFY(effects[0] == GapEffect() || effects[0].better == 0);
        QCOMPARE(effects[3], GapEffect());
        measures[1].active = false;
        const auto alone = findGaps(withMeasures(input, measures), profile).value();
        const auto first = effectsOf(input, profile, measures, alone).value().first();
        QVERIFY(first.better > 0);
        QCOMPARE(first.worse, 0);
        qint64 moved = 0;
        for (size_t from = 0; from < gapLevels; ++from)
            for (size_t to = 0; to < gapLevels; ++to) moved += from == to ? 0 : first.people[from][to];
        QCOMPARE(moved, first.better);
        const auto cancelled = effectsOf(input, profile, measures, alone, Progress({}, [] { return true; }));
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(GapDragTest)
#include "gapdragtest.moc"
