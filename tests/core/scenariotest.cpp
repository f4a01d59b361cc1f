// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/scenario.h"
#include "core/places/places.h"
#include "core/storage/changelog.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const Utm square1{400500, 5480500};

Result<Place> addPlace(Sql &sql, PlaceKind kind, const QString &name)
{
    return sql.add(u"place"_s, Place{.kind = kind, .name = name, .geom = toWkb(square1)});
}

ScenarioMeasure bench(qint64 scenarioId)
{
    return {.scenarioId = scenarioId, .kind = PlaceKind::RideBench, .name = u"Bank am Markt"_s, .geom = toWkb(square1)};
}

Result<ScenarioEntry> addScenario(Sql &sql, const QString &name)
{
    return saveScenario(sql, {.name = name}, today).and_then([&](const Scenario &kept) {
        return saveMeasure(sql, bench(kept.id)).and_then([&](const ScenarioMeasure &) { return loadScenario(sql, kept.id); });
    });
}

QStringList namesOf(const Result<QList<ScenarioEntry>> &found)
{
    QStringList names;
    for (const ScenarioEntry &one : *found) names += one.scenario.name;
    return names;
}

/** Everything that the table place says, so that a test can show that nothing of it changed. */
Result<QString> printPlaces(Sql &sql)
{
    return sql.find<Place>(u"place"_s, u"order by id"_s).transform([](const QList<Place> &places) {
        QString all;
        for (const Place &one : places)
            all += u"%1 %2 %3 %4\n"_s.arg(
                QString::number(one.id), QString::number(one.version), one.name, QString::fromLatin1(one.geom.bytes.toHex()));
        return all;
    });
}
}

/** Scenarios and their measures: kept beside the places, never among them, on both engines. */
class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void scenariosAreKept_data() { engineRows(); }
    void scenariosAreKept()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto kept = store.write([](Sql &sql) { return saveScenario(sql, {.name = u"  Bänke  2027 "_s}, today); });
        VERIFY_DONE(kept);
        QCOMPARE(kept->number, u"SZ-2026-00001"_s);
        QCOMPARE(kept->name, u"Bänke 2027"_s);
        VERIFY_DONE(store.write([](Sql &sql) { return saveScenario(sql, {.name = u"Zwei Läden"_s}, today); }));
        VERIFY_DONE(store.write([](Sql &sql) { return saveScenario(sql, {.name = u"Ämter"_s}, today); }));
        QCOMPARE(
            namesOf(store.read([](Sql &sql) { return listScenarios(sql); })), (QStringList{u"Ämter"_s, u"Bänke 2027"_s, u"Zwei Läden"_s}));
        QCOMPARE(store.write([](Sql &sql) { return saveScenario(sql, {.name = u" "_s}, today); }).error().reason, u"scenario.name"_s);
        const auto taken = store.write([](Sql &sql) { return saveScenario(sql, {.name = u"bänke 2027"_s}, today); });
        QCOMPARE(taken.error().reason, u"scenario.taken"_s);
        QCOMPARE(taken.error().field, u"name"_s);
        Scenario renamed = *kept;
        renamed.name = u"Bänke"_s;
        VERIFY_DONE(store.write([&](Sql &sql) { return saveScenario(sql, renamed, today); }));
        QCOMPARE(store.write([&](Sql &sql) { return saveScenario(sql, renamed, today); }).error().kind, Error::Kind::Conflict);
        QCOMPARE(store.write([&](Sql &sql) { return removeScenario(sql, kept->id, kept->version); }).error().kind, Error::Kind::Conflict);
    }

    void scenariosAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("number") << u"SZ-2026-00002"_s << u"Läden"_s;
        QTest::newRow("small letters") << u" sz-2026-00001 "_s << u"Bänke"_s;
        QTest::newRow("name") << u"läden"_s << u"Läden"_s;
        QTest::newRow("figures") << u"2"_s << u"Läden"_s;
        QTest::newRow("unknown") << u"7"_s << u"scenario.unknown: 7, SZ-2026-00001 (Bänke), SZ-2026-00002 (Läden)"_s;
        QTest::newRow("nothing") << QString() << u"scenario.unknown: , SZ-2026-00001 (Bänke), SZ-2026-00002 (Läden)"_s;
    }
    void scenariosAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        TestRegister store(false);
        VERIFY_DONE(store.write([](Sql &sql) { return saveScenario(sql, {.name = u"Bänke"_s}, today); }));
        VERIFY_DONE(store.write([](Sql &sql) { return saveScenario(sql, {.name = u"Läden"_s}, today); }));
        const auto entry = store.read([&](Sql &sql) { return findScenario(sql, typed); });
        QCOMPARE(entry ? entry->scenario.name : entry.error().reason + u": "_s + entry.error().arguments.join(u", "_s), found);
    }

    void withoutScenariosNoneIsFound()
    {
        TestRegister store(false);
        QCOMPARE(store.read([](Sql &sql) { return findScenario(sql, u"Bänke"_s); }).error().reason, u"scenario.none"_s);
    }

    void measuresAreKeptInOrder_data() { engineRows(); }
    void measuresAreKeptInOrder()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write([](Sql &sql) { return addScenario(sql, u"Bänke"_s); });
        VERIFY_DONE(entry);
        QCOMPARE(entry->measures.size(), 1);
        const ScenarioMeasure first = entry->measures.first();
        QCOMPARE(pointOf(first.geom.bytes), square1);
        QVERIFY(first.active);
        ScenarioMeasure second = bench(entry->scenario.id);
        second.kind = PlaceKind::Stop;
        second.name.clear();
        second.departures = 14;
        VERIFY_DONE(store.write([&](Sql &sql) { return saveMeasure(sql, second); }));
        auto both = store.read([&](Sql &sql) { return loadScenario(sql, entry->scenario.id); });
        VERIFY_DONE(both);
        QCOMPARE(both->measures.size(), 2);
        QCOMPARE(both->measures.last().departures, 14);
        QCOMPARE(displayName(both->measures.last()), u"neue Haltestelle"_s);
        QVERIFY(both->measures.first().sortOrder < both->measures.last().sortOrder);

        ScenarioMeasure off = first;
        off.active = false;
        VERIFY_DONE(store.write([&](Sql &sql) { return saveMeasure(sql, off); }));
        QCOMPARE(store.write([&](Sql &sql) { return saveMeasure(sql, off); }).error().kind, Error::Kind::Conflict);
        QCOMPARE(store.write([&](Sql &sql) { return removeMeasure(sql, first.id, first.version); }).error().kind, Error::Kind::Conflict);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeMeasure(sql, first.id, first.version + 1); }));
        both = store.read([&](Sql &sql) { return loadScenario(sql, entry->scenario.id); });
        QCOMPARE(both->measures.size(), 1);
        QCOMPARE(store.write([&](Sql &sql) { return saveMeasure(sql, bench(4711)); }).error().kind, Error::Kind::NotFound);
    }

    void aMeasureNeedsWhatItsKindNeeds_data()
    {
        QTest::addColumn<ScenarioMeasure>("measure");
        QTest::addColumn<QString>("reason");
        const auto changed = [](auto change) {
            ScenarioMeasure measure = bench(0);
            change(measure);
            return measure;
        };
        using M = ScenarioMeasure;
        const auto stop = [](M &one) { one.kind = PlaceKind::Stop, one.departures = 10; };
        const auto bus = [](M &one) { one.kind = PlaceKind::CommunityBus, one.geom = {}, one.towns = u"07335034"_s; };
        const auto subject = [](M &one, const QString &uid) { one.placeUid = uid; };
        QTest::newRow("a bench") << bench(0) << QString();
        QTest::newRow("a bench without a place") << changed([](M &one) { one.geom = {}; }) << u"geom measure.place"_s;
        QTest::newRow("a bench with an area") << changed([](M &one) { one.geom = square(400000, 5480000); }) << u"geom measure.place"_s;
        QTest::newRow("a school") << changed([](M &one) { one.kind = PlaceKind::School; }) << u"kind measure.kind"_s;
        QTest::newRow("a stop") << changed(stop) << QString();
        QTest::newRow("a stop without departures")
            << changed([](M &one) { one.kind = PlaceKind::Stop; }) << u"departures measure.departures"_s;
        QTest::newRow("a stop where nothing departs") << changed([&](M &one) {
            stop(one);
            one.departures = 0;
        }) << u"departures measure.departures"_s;
        QTest::newRow("a stop without a pole") << changed([&](M &one) {
            stop(one);
            one.poles = 0;
        }) << u"poles measure.poles"_s;
        QTest::newRow("a bus") << changed(bus) << QString();
        QTest::newRow("a bus that runs nowhere") << changed([&](M &one) {
            bus(one);
            one.towns = u" , "_s;
        }) << u"towns measure.area"_s;
        QTest::newRow("a bus at no time") << changed([&](M &one) {
            bus(one);
            one.openingHours = u"immer mal"_s;
        }) << u"openingHours measure.hours"_s;
        QTest::newRow("a bus of today with other times") << changed([&](M &one) {
            subject(one, u"bus"_s);
            one.action = MeasureAction::Change;
            one.geom = {};
            one.openingHours = u"Mi 8:30–13:30"_s;
        }) << QString();
        QTest::newRow("a bus of today with nothing new") << changed([&](M &one) {
            subject(one, u"bus"_s);
            one.action = MeasureAction::Change;
            one.geom = {};
        }) << u"openingHours measure.empty"_s;
        QTest::newRow("a bench that moves") << changed([&](M &one) {
            subject(one, u"bench"_s);
            one.action = MeasureAction::Move;
        }) << QString();
        QTest::newRow("a bench that moves nowhere") << changed([&](M &one) {
            subject(one, u"bench"_s);
            one.action = MeasureAction::Move;
            one.geom = {};
        }) << u"geom measure.place"_s;
        QTest::newRow("a bench that changes") << changed([&](M &one) {
            subject(one, u"bench"_s);
            one.action = MeasureAction::Change;
        }) << u"action measure.change"_s;
        QTest::newRow("a bench that goes") << changed([&](M &one) {
            subject(one, u"bench"_s);
            one.action = MeasureAction::Remove;
        }) << QString();
        QTest::newRow("nobody knows what goes")
            << changed([&](M &one) { one.action = MeasureAction::Remove; }) << u"placeUid measure.subject"_s;
        QTest::newRow("what goes is gone") << changed([&](M &one) {
            subject(one, u"nowhere"_s);
            one.action = MeasureAction::Remove;
        }) << u"placeUid measure.subject"_s;
        QTest::newRow("a stop that closes") << changed([&](M &one) {
            subject(one, u"stop"_s);
            one.action = MeasureAction::Change;
            one.departures = 0;
        }) << QString();
        QTest::newRow("a stop that changes nothing") << changed([&](M &one) {
            subject(one, u"stop"_s);
            one.action = MeasureAction::Change;
        }) << u"departures measure.departures"_s;
    }
    void aMeasureNeedsWhatItsKindNeeds()
    {
        QFETCH(ScenarioMeasure, measure);
        QFETCH(QString, reason);
        TestRegister store(false);
        const auto kept = store.write([&](Sql &sql) -> Result<ScenarioMeasure> {
            const auto scenario = saveScenario(sql, {.name = u"Versuch"_s}, today);
            if (!scenario) return std::unexpected(scenario.error());
            for (const auto &[kind, uid] : {std::pair(PlaceKind::CommunityBus, u"bus"_s), std::pair(PlaceKind::RideBench, u"bench"_s),
                     std::pair(PlaceKind::Stop, u"stop"_s)}) {
                const auto place = sql.add(u"place"_s, Place{.uid = uid, .kind = kind, .name = uid, .geom = toWkb(square1)});
                if (!place) return std::unexpected(place.error());
            }
            ScenarioMeasure wanted = measure;
            wanted.scenarioId = scenario->id;
            return saveMeasure(sql, wanted);
        });
        QCOMPARE(kept ? QString() : kept.error().field + u' ' + kept.error().reason, reason);
    }

    void aMeasureTakesKindAndNameOfItsPlace()
    {
        TestRegister store(false);
        const auto stop = store.write([](Sql &sql) { return addPlace(sql, PlaceKind::Stop, u"Marktplatz"_s); });
        VERIFY_DONE(stop);
        const auto scenario = store.write([](Sql &sql) { return saveScenario(sql, {.name = u"Versuch"_s}, today); });
        const auto kept = store.write([&](Sql &sql) {
            return saveMeasure(sql,
                {.scenarioId = scenario->id,
                    .action = MeasureAction::Remove,
                    .kind = PlaceKind::Doctor,
                    .placeUid = stop->uid,
                    .departures = 4,
                    .openingHours = u"Mo 8-12"_s,
                    .geom = toWkb(square1)});
        });
        VERIFY_DONE(kept);
        QCOMPARE(kept->kind, PlaceKind::Stop);
        QVERIFY(kept->name.contains(u"Marktplatz"_s));
        QCOMPARE(kept->departures, std::nullopt);
        QVERIFY(kept->openingHours.isEmpty());
        QVERIFY(kept->geom.bytes.isEmpty());
    }

    void hoursAreReadAsPeopleTypeThem()
    {
        TestRegister store(false);
        const auto scenario = store.write([](Sql &sql) { return saveScenario(sql, {.name = u"Versuch"_s}, today); });
        const auto kept = store.write([&](Sql &sql) {
            return saveMeasure(sql,
                {.scenarioId = scenario->id,
                    .kind = PlaceKind::CommunityBus,
                    .openingHours = u"Di, Do 8.30–13.30 Uhr"_s,
                    .towns = u"07335034, 07335035,07335034"_s});
        });
        VERIFY_DONE(kept);
        QCOMPARE(kept->openingHours, u"Tu,Th 08:30-13:30"_s);
        QCOMPARE(kept->towns, u"07335034,07335035"_s);
        QCOMPARE(displayName(*kept), u"neuer Bürgerbus"_s);
    }

    void aCopyStandsAlone_data() { engineRows(); }
    void aCopyStandsAlone()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto from = store.write([](Sql &sql) { return addScenario(sql, u"Bänke"_s); });
        VERIFY_DONE(from);
        QCOMPARE(store.write([&](Sql &sql) { return copyScenario(sql, from->scenario.id, u"Bänke"_s, today); }).error().reason,
            u"scenario.taken"_s);
        const auto copy = store.write([&](Sql &sql) { return copyScenario(sql, from->scenario.id, u"Bänke anders"_s, today); });
        VERIFY_DONE(copy);
        QCOMPARE(copy->scenario.number, u"SZ-2026-00002"_s);
        QCOMPARE(copy->measures.size(), 1);
        QVERIFY(copy->measures.first().uid != from->measures.first().uid);
        VERIFY_DONE(store.write([&](Sql &sql) { return removeScenario(sql, copy->scenario.id, copy->scenario.version); }));
        QCOMPARE(store.read([&](Sql &sql) { return loadScenario(sql, from->scenario.id); }), *from);
    }

    void everyStepCanBeTakenBack_data() { engineRows(); }
    void everyStepCanBeTakenBack()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        Step step;
        const auto keepStep = [&](Sql &sql, auto outcome) {
            step = sql.step();
            return outcome;
        };
        const auto entry = store.write([](Sql &sql) { return addScenario(sql, u"Bänke"_s); });
        VERIFY_DONE(entry);
        const auto copied = store.write([&](Sql &sql) { return keepStep(sql, copyScenario(sql, entry->scenario.id, u"Kopie"_s, today)); });
        VERIFY_DONE(copied);
        QCOMPARE(step.verb, u"scenario.copied"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, step.id); }));
        QCOMPARE(namesOf(store.read([](Sql &sql) { return listScenarios(sql); })), QStringList{u"Bänke"_s});
        VERIFY_DONE(store.write([&](Sql &sql) { return keepStep(sql, removeScenario(sql, entry->scenario.id, entry->scenario.version)); }));
        QCOMPARE(step.verb, u"scenario.removed"_s);
        QVERIFY(store.read([](Sql &sql) { return listScenarios(sql); })->isEmpty());
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, step.id); }));
        const auto back = store.read([](Sql &sql) { return listScenarios(sql); });
        QCOMPARE(back->size(), 1);
        QCOMPARE(back->first().measures.size(), 1);
        QCOMPARE(pointOf(back->first().measures.first().geom.bytes), square1);
    }

    void placesStayAsTheyAre_data() { engineRows(); }
    void placesStayAsTheyAre()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto stop = store.write([](Sql &sql) { return addPlace(sql, PlaceKind::Stop, u"Markt"_s); });
        VERIFY_DONE(stop);
        const auto before = store.read(printPlaces);
        const auto entry = store.write([](Sql &sql) { return addScenario(sql, u"Alles anders"_s); });
        VERIFY_DONE(entry);
        for (const MeasureAction action : {MeasureAction::Move, MeasureAction::Change, MeasureAction::Remove})
            VERIFY_DONE(store.write([&](Sql &sql) {
                return saveMeasure(sql,
                    {.scenarioId = entry->scenario.id,
                        .action = action,
                        .placeUid = stop->uid,
                        .departures = 40,
                        .geom = toWkb({401000, 5481000})});
            }));
        VERIFY_DONE(store.write([&](Sql &sql) { return copyScenario(sql, entry->scenario.id, u"Kopie"_s, today); }));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeScenario(sql, entry->scenario.id, entry->scenario.version); }));
        QCOMPARE(store.read(printPlaces), before);
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenariotest.moc"
