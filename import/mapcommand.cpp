// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/settings.h"
#include "geo/projection.h"
#include "geo/scalebar.h"
#include "import/call.h"
#include "import/cellwords.h"
#include "import/feedoutput.h"
#include "import/filteroption.h"
#include "import/mapcontent.h"
#include "import/records.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"layers"_L1, "EBENEN"_L1,
        QT_TRANSLATE_NOOP("CommandLine",
            "Was die Karte zeigt, mit Komma dazwischen: background, areas, names, vacancies, reach, transit, community_bus, ride_bench, "
            "hotspot, supply, health, education, advice")},
    {"box"_L1, "W,S,O,N"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Ausschnitt in Grad; sonst der ganze Landkreis")},
    {"scale"_L1, "ZAHL"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Maßstab: 25000 für 1 : 25.000; sonst so groß, wie das Papier erlaubt")},
    {"paper"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "a4, a3 oder a2; sonst a4")},
    {"portrait"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Hochformat")},
    {"title"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Was über der Karte steht")},
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Orte, wie sie an diesem Tag gelten; sonst heute")},
    whereOption,
    searchOption,
    jsonOption,
};

/** Switches of --layers beside the layers of places. */
constexpr std::array otherLayers{std::pair("background"_L1, &MapWish::withBackground), std::pair("areas"_L1, &MapWish::withAreas),
    std::pair("names"_L1, &MapWish::withNames), std::pair("vacancies"_L1, &MapWish::withVacancies),
    std::pair("reach"_L1, &MapWish::withReach)};

constexpr PlaceLayers bitOf(PlaceGroup group)
{
    return 1U << int(group);
}

QString knownLayers()
{
    QStringList names;
    for (const auto &[name, member] : otherLayers) names += name;
    for (int group = 0; group < placeGroups; ++group) names += toStored(QVariant::fromValue(static_cast<PlaceGroup>(group))).toString();
    return names.join(u", "_s);
}

Result<MapWish> wishOf(const Call &call)
{
    const auto day = dayOption(call);
    if (!day) return std::unexpected(day.error());
    MapWish wish{.layers = bitOf(PlaceGroup::CommunityBus) | bitOf(PlaceGroup::RideBench) | bitOf(PlaceGroup::Hotspot),
        .day = day->isValid() ? *day : QDate::currentDate()};
    if (!call.options.isSet(u"layers"_s)) return wish;
    wish.layers = 0;
    for (const auto &[name, member] : otherLayers) wish.*member = false;
    for (const QString &text : call.options.value(u"layers"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString layer = text.trimmed();
        const auto other = std::ranges::find_if(otherLayers, [&](const auto &one) { return one.first == layer; });
        const auto group = valueOfFileWord(QMetaEnum::fromType<PlaceGroup>(), layer);
        if (other != otherLayers.end())
            wish.*other->second = true;
        else if (group)
            wish.layers |= bitOf(static_cast<PlaceGroup>(*group));
        else
            return fail(Error::Kind::Invalid, u"map.layer"_s, {layer, knownLayers()});
    }
    return wish;
}

/** Empty where none is given. */
Result<MercatorBox> boxOf(const Call &call)
{
    const QString text = call.options.value(u"box"_s);
    if (text.isEmpty()) return MercatorBox();
    const auto wrong = fail(Error::Kind::Invalid, u"map.box"_s, {text});
    const QStringList parts = text.split(u',');
    std::array<double, 4> sides{};
    if (size_t(parts.size()) != sides.size()) return wrong;
    for (size_t i = 0; i < sides.size(); ++i) {
        bool isNumber = false;
        sides[i] = parts[qsizetype(i)].trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(sides[i])) return wrong;
    }
    const auto [west, south, east, north] = sides;
    constexpr double mostLon = 180, mostLat = 85;
    if (west >= east || south >= north || west < -mostLon || east > mostLon || south < -mostLat || north > mostLat) return wrong;
    MercatorBox box;
    box.add(toMercator(LonLat{west, south}));
    box.add(toMercator(LonLat{east, north}));
    return box;
}

Result<SheetForm> formOf(const Call &call, const MapWish &wish)
{
    SheetForm form{.title = call.options.value(u"title"_s), .day = wish.day};
    const auto box = boxOf(call);
    if (!box) return std::unexpected(box.error());
    form.box = *box;
    if (const QString paper = call.options.value(u"paper"_s); !paper.isEmpty()) {
        const auto known = paperOf(paper);
        if (!known) return fail(Error::Kind::Invalid, u"map.paper"_s, {paper});
        form.paperMm = *known;
    }
    if (call.options.isSet(u"portrait"_s)) form.paperMm.transpose();
    if (const QString scale = call.options.value(u"scale"_s); !scale.isEmpty()) {
        constexpr int largest = 500, smallest = 50'000'000;
        form.scale = scale.toInt();
        if (form.scale < largest || form.scale > smallest) return fail(Error::Kind::Invalid, u"map.scale"_s, {scale});
    }
    return form;
}

Result<> complete(Sql &sql, const Call &call, MapWish &wish, SheetForm &form)
{
    const auto filter = filterOf(sql, call);
    if (!filter) return std::unexpected(filter.error());
    wish.where = *filter;
    return sheetTexts(sql, wish.withVacancies ? std::optional(MarkFamily::Vacancies) : std::nullopt)
        .transform([&](const SheetTexts &texts) {
            form.office = texts.office;
            form.notice = texts.notice;
            if (form.title.isEmpty()) form.title = texts.title;
        });
}

Result<> draw(const Call &call)
{
    auto wish = wishOf(call);
    if (!wish) return std::unexpected(wish.error());
    auto form = formOf(call, *wish);
    if (!form) return std::unexpected(form.error());
    auto opened = openAt(call.options.value(u"register"_s));
    if (!opened) return std::unexpected(opened.error());
    const std::shared_ptr<Database> database = std::move(*opened);
    if (auto done = database->read([&](Sql &sql) { return complete(sql, call, *wish, *form); }).takeResult(); !done) return done;
    constexpr int loadedPercent = 30;
    const auto content = loadMap(database, *wish, call.progress.part(0, loadedPercent));
    if (!content) return std::unexpected(content.error());
    if (form->box.isEmpty() && content->areas) form->box = content->areas->box;
    if (form->box.isEmpty()) return fail(Error::Kind::Invalid, u"map.nowhere"_s);
    const QString file = call.arguments.first();
    return saveSheet(*content, *form, file, call.progress.part(loadedPercent, 100)).transform([&] {
        const qint64 scale = roundedScale(paperScale(sheetView(*form)));
        if (call.isJson())
            call.out << QJsonDocument(QJsonObject{{u"file"_s, file}, {u"title"_s, form->title}, {u"scale"_s, scale}}).toJson();
        else
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2, etwa 1 : %3")).arg(form->title, file, QLocale().toString(scale))
                     << '\n';
    });
}
}

const Command &mapCommand()
{
    static const Command command{{"map"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die Karte als PDF oder PNG mit 300 dpi schreiben, mit Titel, Legende, Maßstab und Quellen"),
        options, draw, true, true};
    return command;
}
