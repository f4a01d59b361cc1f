// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/mapcontent.h"
#include "core/basemap/basemap.h"
#include "core/places/places.h"
#include "core/register/municipality.h"
#include "core/register/settings.h"
#include "core/register/vacancylist.h"
#include "core/reporting/sheetfacts.h"
#include "geo/basesource.h"
#include "geo/vacancymarks.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/** The own district is the one that the settings name, else the one with most municipalities. */
Result<QString> shownDistrict(Sql &sql)
{
    auto own = ownDistrict(sql);
    if (!own || !own->isEmpty()) return own;
    return sql.value(u"select district_key from municipality group by district_key order by count(*) desc, district_key limit 1"_s)
        .transform([](const QVariant &key) { return key.toString(); });
}

struct Loaded {
    std::vector<Area> areas = {};
    QList<VacancyPoint> points = {};
    QList<Place> places = {};
    std::optional<BaseMap> base = {};
    QStringList credits = {};
    int staleDays = 0;
};

void addCredit(QStringList &credits, const QString &credit)
{
    if (!credit.isEmpty() && !credits.contains(credit)) credits += credit;
}

Result<> readAreas(Sql &sql, Loaded &loaded)
{
    return listAreas(sql).and_then([&](std::vector<Area> areas) {
        loaded.areas = std::move(areas);
        return loadCredits(sql).transform([&](const QStringList &credits) {
            for (const QString &credit : credits) addCredit(loaded.credits, credit);
        });
    });
}

Result<> readPlaces(Sql &sql, const MapWish &wish, Loaded &loaded)
{
    return listPlaces(sql, {.validOn = wish.day}).transform([&](const QList<Place> &places) {
        for (const Place &place : places)
            if (isIn(wish.layers, place.kind)) addCredit(loaded.credits, place.credit);
        loaded.places = places;
    });
}

Result<> readBackground(Sql &sql, Loaded &loaded)
{
    return currentBaseMap(sql).transform([&](const std::optional<BaseMap> &map) {
        loaded.base = map;
        if (map) addCredit(loaded.credits, map->attribution);
    });
}

Result<> readVacancies(Sql &sql, const MapWish &wish, Loaded &loaded, const Progress &progress)
{
    return findVacancies(sql, wish.where, VacancyOrder(), {}, progress).transform([&](const QList<VacancyPoint> &points) {
        loaded.points = points;
    });
}

Result<Loaded> readAll(Sql &sql, const MapWish &wish, const Progress &progress)
{
    Loaded loaded;
    const auto settings = loadSettings(sql);
    if (!settings) return std::unexpected(settings.error());
    loaded.staleDays = settings->staleDays;
    Result<> done;
    if (wish.withAreas) done = readAreas(sql, loaded);
    if (done && wish.withBackground) done = readBackground(sql, loaded);
    if (done && wish.layers != 0) done = readPlaces(sql, wish, loaded);
    if (done && wish.withVacancies) done = readVacancies(sql, wish, loaded, progress);
    if (!done) return std::unexpected(done.error());
    return loaded;
}
}

Result<std::vector<Area>> listAreas(Sql &sql)
{
    const auto district = shownDistrict(sql);
    if (!district) return std::unexpected(district.error());
    const QString select
        = u"select m.id, m.name, m.association_key, coalesce(a.name, ''), m.population, m.kind, m.district_key, ST_AsBinary(m.geom) "
          "from municipality m left join municipal_association a on a.key=m.association_key order by m.name_sort, m.id"_s;
    return sql.query(select).transform([&](QSqlQuery rows) {
        std::vector<Area> areas;
        while (rows.next()) {
            const bool isForeign = rows.value(6).toString() != *district;
            areas.push_back({.id = rows.value(0).toLongLong(),
                .name = rows.value(1).toString(),
                .group = rows.value(2).toString(),
                .groupName = rows.value(3).toString(),
                .note = isForeign ? QCoreApplication::translate("MunicipalityAreas", "kreisfreie Stadt") : QString(),
                .population = rows.value(4).toInt(),
                .isTown = rows.value(5).toString().contains("Stadt"_L1),
                .isForeign = isForeign,
                .shape = {rows.value(7).toByteArray()}});
        }
        return areas;
    });
}

Result<SheetTexts> sheetTexts(Sql &sql, std::optional<MarkFamily> marks)
{
    const auto settings = loadSettings(sql);
    const auto key = shownDistrict(sql);
    if (!settings) return std::unexpected(settings.error());
    if (!key) return std::unexpected(key.error());
    const auto say = [](const char *german) { return QCoreApplication::translate("MapSheet", german); };
    return sql.value(u"select name from district where key=?"_s, {*key}).transform([&](const QVariant &district) {
        const bool withVacancies = marks == MarkFamily::Vacancies;
        const QString what = withVacancies ? say(QT_TRANSLATE_NOOP("MapSheet", "Leerstände"))
            : marks                        ? say(QT_TRANSLATE_NOOP("MapSheet", "Übergaben und Besuche"))
                                           : say(QT_TRANSLATE_NOOP("MapSheet", "Orte und Mobilität"));
        const QString name = district.toString();
        return SheetTexts{.title = name.isEmpty() ? what : what + u", "_s + name,
            .office = settings->officeName,
            .notice = withVacancies
                ? say(QT_TRANSLATE_NOOP("MapSheet", "Nur für den Dienstgebrauch: Die Zeichen zeigen, wo Wohnungen leer stehen."))
                : marks
                ? say(QT_TRANSLATE_NOOP("MapSheet", "Nur für den Dienstgebrauch: Die Zeichen zeigen, wo Haushalte einziehen und wohnen."))
                : QString()};
    });
}

Result<SheetContent> loadMap(const std::shared_ptr<Database> &database, const MapWish &wish, const Progress &progress)
{
    const auto loaded = database->read([&](Sql &sql) { return readAll(sql, wish, progress); }).takeResult();
    if (!loaded) return std::unexpected(loaded.error());
    SheetContent content{.withNames = wish.withNames, .layers = wish.layers, .withReach = wish.withReach, .credits = loaded->credits};
    if (loaded->base) {
        QSet<QString> names;
        for (const Area &area : loaded->areas) names += area.name;
        content.background
            = baseMapSource(*loaded->base, cellReader(database, loaded->base->uid), wish.withNames ? names : QSet<QString>());
    }
    if (wish.layers != 0) content.places = std::make_shared<const PlaceSet>(makePlaces(loaded->places));
    if (wish.withAreas) {
        const auto drawing = drawAreas(loaded->areas, progress);
        if (!drawing) return std::unexpected(drawing.error());
        content.areas = *drawing;
    }
    if (wish.withVacancies) {
        auto marks = makeMarks(marksOf(loaded->points, wish.day, loaded->staleDays), markClusters, progress);
        if (!marks) return std::unexpected(marks.error());
        content.marks = std::make_shared<const MarkSet>(std::move(*marks));
    }
    return content;
}
