// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/mapcontent.h"
#include "core/basemap/basemap.h"
#include "core/places/places.h"
#include "core/register/settings.h"
#include "geo/projection.h"
#include "import/osmimport.h"
#include "tests/import/importdesk.h"

using namespace Qt::StringLiterals;

namespace {
constexpr PlaceLayers layerOf(PlaceGroup group)
{
    return 1U << int(group);
}

/** In the middle of the first municipality, and of the second. */
constexpr LonLat inOettersheim{7.61, 49.41};
constexpr LonLat inFormelbach{7.63, 49.41};

Result<> addVacancy(Sql &sql, const QString &ags, LonLat place)
{
    VacancyEntry entry;
    entry.building = {.ags = ags, .street = u"Ohrwurmweg"_s, .houseNumber = u"4"_s, .postalCode = u"00901"_s, .geom = toWkb(*toUtm(place))};
    return addEntry(sql, entry, today).transform([](const VacancyEntry &) { });
}

Result<> addPlace(Sql &sql, PlaceKind kind, const QString &credit, QDate validFrom = {})
{
    PlaceEntry entry;
    entry.place = {.kind = kind, .name = u"Probe"_s, .validFrom = validFrom, .credit = credit, .geom = toWkb(*toUtm(inFormelbach))};
    return savePlace(sql, entry, today).transform([](const PlaceEntry &) { });
}

/** Two vacancies, a bakery, a hotspot, and a shop that opens next year. */
Result<> furnish(Sql &sql)
{
    return addVacancy(sql, u"07335901"_s, inOettersheim)
        .and_then([&] { return addVacancy(sql, u"07335902"_s, inFormelbach); })
        .and_then([&] { return addPlace(sql, PlaceKind::Bakery, u"© Bäckerprobe"_s); })
        .and_then([&] { return addPlace(sql, PlaceKind::Hotspot, u"© Funkprobe"_s); })
        .and_then([&] { return addPlace(sql, PlaceKind::VillageShop, u"© Ladenprobe"_s, today.addYears(1)); });
}

struct MapDesk : ImportDesk {
    explicit MapDesk(bool onServer) : ImportDesk(onServer) { filled = reg.write(furnish); }
    /** The register without owning it: the desk outlives every map of it. */
    Result<SheetContent> load(const MapWish &wish) { return loadMap(std::shared_ptr<Database>(std::shared_ptr<void>(), &*reg), wish); }

    Result<> filled = {};
};
}

/** What of a register a map shows, the same for the window's print and the command line. */
class MapContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areasAreThoseOfTheRegister_data() { engineRows(); }
    void areasAreThoseOfTheRegister()
    {
        QFETCH(const bool, onServer);
        MapDesk desk(onServer);
        const auto areas = desk.reg.read(listAreas);
        VERIFY_DONE(areas);
        QStringList names;
        for (const Area &area : *areas) names += area.name + (area.isForeign ? u" (fremd)"_s : QString());
        QCOMPARE(names, QStringList({u"=Formelbach"_s, u"Kreisfrei (fremd)"_s, u"Öttersheim"_s, u"Zwischenort; \"Alt\""_s}));
        QVERIFY(areas->back().isTown);
        QCOMPARE(areas->front().population, 1204);
    }

    void showsWhatIsWished_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<MapWish>("wish");
        QTest::addColumn<int>("marks");
        QTest::addColumn<int>("places");
        QTest::addColumn<QStringList>("credits");
        const QString bakery = u"© Bäckerprobe"_s;
        const QString wireless = u"© Funkprobe"_s;
        const QString shop = u"© Ladenprobe"_s;
        const FilterContext context{.today = today};
        const auto row = [](const char *name, const MapWish &wish, int marks, int places, const QStringList &credits) {
            QTest::addRow("%s, spatialite", name) << false << wish << marks << places << credits;
            if (!testPostgres().isEmpty()) QTest::addRow("%s, postgis", name) << true << wish << marks << places << credits;
        };
        row("vacancies alone", {.withAreas = false, .day = today}, 2, 0, {});
        row("those of one municipality", {.withAreas = false, .where = *parseFilter(u"municipality = 07335901"_s, context), .day = today},
            1, 0, {});
        row("no vacancies", {.withAreas = false, .withVacancies = false, .layers = layerOf(PlaceGroup::Hotspot), .day = today}, 0, 2,
            {wireless});
        row("all layers", {.withAreas = false, .layers = allLayers, .day = today}, 2, 2, {bakery, wireless});
        row("next year", {.withAreas = false, .layers = allLayers, .day = today.addYears(1)}, 2, 3, {bakery, wireless, shop});
    }
    void showsWhatIsWished()
    {
        QFETCH(const bool, onServer);
        QFETCH(const MapWish, wish);
        QFETCH(const QStringList, credits);
        MapDesk desk(onServer);
        VERIFY_DONE(desk.filled);
        const auto content = desk.load(wish);
        VERIFY_DONE(content);
        QCOMPARE(content->areas != nullptr, wish.withAreas);
        QCOMPARE(content->marks != nullptr, wish.withVacancies);
        QTEST(content->marks ? int(content->marks->ids.size()) : 0, "marks");
        QTEST(content->places ? int(content->places->marks.size()) : 0, "places");
        QCOMPARE(QSet(content->credits.begin(), content->credits.end()), QSet(credits.begin(), credits.end()));
        QVERIFY(!content->background);
    }

    void backgroundIsTheRegistersOwn_data() { engineRows(); }
    void backgroundIsTheRegistersOwn()
    {
        QFETCH(const bool, onServer);
        MapDesk desk(onServer);
        const auto staged = stageOsm(*desk.reg, testFile(u"osm/dorf.osm.pbf"_s), {.parts = wholeOsm, .today = today});
        VERIFY_DONE(staged);
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return mergeOsm(sql, *staged); }));
        const auto shown = desk.load({.withVacancies = false, .day = today});
        VERIFY_DONE(shown);
        QVERIFY(shown->background);
        QVERIFY(shown->credits.contains(staged->map.attribution));
        const auto hidden = desk.load({.withBackground = false, .withVacancies = false, .day = today});
        VERIFY_DONE(hidden);
        QVERIFY(!hidden->background);
        QVERIFY(!hidden->credits.contains(staged->map.attribution));
    }

    void sheetSaysWhatItShows_data() { engineRows(); }
    void sheetSaysWhatItShows()
    {
        QFETCH(const bool, onServer);
        MapDesk desk(onServer);
        VERIFY_DONE(desk.reg.write([](Sql &sql) { return storeSetting(sql, SettingName::officeName, u"Kreis Probe"_s); }));
        const auto with = desk.reg.read([](Sql &sql) { return sheetTexts(sql, MarkFamily::Vacancies); });
        VERIFY_DONE(with);
        QVERIFY(with->title.startsWith(u"Leerstände"_s));
        QCOMPARE(with->office, u"Kreis Probe"_s);
        QVERIFY2(with->notice.contains(u"Dienstgebrauch"_s), "empty flats are not for everybody to know");
        const auto without = desk.reg.read([](Sql &sql) { return sheetTexts(sql, {}); });
        VERIFY_DONE(without);
        QVERIFY(without->title.startsWith(u"Orte und Mobilität"_s));
        QCOMPARE(without->notice, QString());
    }
};

QTEST_GUILESS_MAIN(MapContentTest)
#include "mapcontenttest.moc"
