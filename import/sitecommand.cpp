// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/register/words.h"
#include "geo/mobility/sites.h"
#include "geo/projection.h"
#include "import/feedoutput.h"
#include "import/tablewriter.h"
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{{"count"_L1, "N"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wie viele Standorte; sonst 5")},
    {"among"_L1, "WAS"_L1,
        QT_TRANSLATE_NOOP(
            "CommandLine", "Unter welchen Orten: stops (Haltestellen), squares (Ortsmitten, Läden, Ämter …), nodes (alle Wegkreuzungen)")},
    {"people"_L1, "WER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wer zählt: gaps (wer in Lücken wohnt; für Bänke üblich) oder all")},
    {"metres"_L1, "N"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wie weit ein Standort zu Fuß reicht; sonst nach dem Profil")},
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Für welchen Tag; sonst der nächste übliche Werktag mit Schule")},
    {"profile"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nach welchem Profil; sonst extended_210")},
    {"scenario"_L1, "NUMMER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Mit den Maßnahmen dieses Szenarios")},
    {"gpkg"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Die Standorte auch als GeoPackage schreiben")}, jsonOption};

template<class E> struct Choice {
    QLatin1StringView word;
    E value;
};
constexpr std::array amongWords{Choice<SiteSpots>{"stops"_L1, SiteSpots::Stops}, Choice<SiteSpots>{"squares"_L1, SiteSpots::Squares},
    Choice<SiteSpots>{"nodes"_L1, SiteSpots::Nodes}};
constexpr std::array peopleWords{Choice<SitePeople>{"gaps"_L1, SitePeople::InGaps}, Choice<SitePeople>{"all"_L1, SitePeople::All}};

/** What an option chose; @p usual where it is not given. */
template<class E, size_t n> Result<E> chosen(const Call &call, const QString &option, const std::array<Choice<E>, n> &words, E usual)
{
    const QString given = call.options.value(option);
    if (given.isEmpty()) return usual;
    QStringList known;
    for (const Choice<E> &one : words) {
        if (given == one.word) return one.value;
        known += one.word;
    }
    return fail(Error::Kind::Invalid, u"site.choice"_s, {given, known.join(u", "_s)});
}

Result<int> numberOption(const Call &call, const QString &option, int usual, int most)
{
    const QString given = call.options.value(option);
    if (given.isEmpty()) return usual;
    bool isNumber = false;
    const int number = given.toInt(&isNumber);
    if (!isNumber || number < 1 || number > most) return fail(Error::Kind::Invalid, u"site.count"_s, {given, QString::number(most)});
    return number;
}

Result<SiteQuestion> questionOf(const Call &call)
{
    constexpr int usualCount = 5, farthest = 5000;
    SiteQuestion question;
    const QString &what = call.arguments.first();
    if (what != "bench"_L1 && what != "hotspot"_L1) return fail(Error::Kind::Invalid, u"site.kind"_s, {what});
    question.kind = what == "bench"_L1 ? PlaceKind::RideBench : PlaceKind::Hotspot;
    const auto count = numberOption(call, u"count"_s, usualCount, mostSites);
    if (!count) return std::unexpected(count.error());
    const auto metres = numberOption(call, u"metres"_s, 0, farthest);
    if (!metres) return std::unexpected(metres.error());
    const auto among = chosen(call, u"among"_s, amongWords, SiteSpots::Stops);
    if (!among) return std::unexpected(among.error());
    const auto people
        = chosen(call, u"people"_s, peopleWords, question.kind == PlaceKind::RideBench ? SitePeople::InGaps : SitePeople::All);
    if (!people) return std::unexpected(people.error());
    question.count = *count;
    question.reachM = *metres;
    question.among = *among;
    question.people = *people;
    return question;
}

struct Found {
    QDate day = {};
    QString profile = {};
    QString scenario = {};
    QStringList credits = {};
    SiteAnswer answer = {};
};

Result<Found> find(Sql &sql, const Call &call, const SiteQuestion &question, QDate day)
{
    constexpr int readPart = 30, gapPart = 50;
    const QString typed = call.options.value(u"profile"_s), number = call.options.value(u"scenario"_s);
    const auto profile = loadProfile(sql, typed.isEmpty() ? usualProfile : typed);
    if (!profile) return std::unexpected(profile.error());
    const auto scenario = number.isEmpty() ? Result<ScenarioEntry>(ScenarioEntry()) : findScenario(sql, number);
    if (!scenario) return std::unexpected(scenario.error());
    auto input = loadGapInput(sql, {.day = day, .profile = *profile, .today = QDate::currentDate()}, call.progress.part(0, readPart));
    if (!input) return std::unexpected(input.error());
    const GapInput changed = withMeasures(*input, scenario->measures);
    const auto analysis = findGaps(changed, *profile, call.progress.part(readPart, gapPart));
    if (!analysis) return std::unexpected(analysis.error());
    auto answer = findSites(changed, *profile, *analysis, question, call.progress.part(gapPart, 100));
    if (!answer) return std::unexpected(answer.error());
    if (auto named = nameByHouses(sql, *answer); !named) return std::unexpected(named.error());
    return Found{.day = changed.day,
        .profile = profile->key,
        .scenario = scenario->scenario.number,
        .credits = changed.credits,
        .answer = std::move(*answer)};
}

template<class E, size_t n> QString wordOf(E value, const std::array<Choice<E>, n> &words)
{
    return std::ranges::find(words, value, &Choice<E>::value)->word;
}

QJsonObject json(const Found &found)
{
    const SiteAnswer &answer = found.answer;
    QJsonArray sites;
    for (const FoundSite &site : answer.sites) {
        const LonLat place = toLonLat(site.at).value_or(LonLat());
        sites += QJsonObject{{u"name"_s, siteName(site)}, {u"municipality"_s, site.town}, {u"lon"_s, place.lon}, {u"lat"_s, place.lat},
            {u"gain"_s, rounded(site.gain)}, {u"cumulated"_s, rounded(site.cumulated)}};
    }
    return {{u"kind"_s, keyOf(answer.question.kind)}, {u"day"_s, found.day.toString(Qt::ISODate)}, {u"profile"_s, found.profile},
        {u"scenario"_s, found.scenario}, {u"among"_s, wordOf(answer.question.among, amongWords)},
        {u"people"_s, wordOf(answer.question.people, peopleWords)}, {u"metres"_s, answer.question.reachM}, {u"sites"_s, sites},
        {u"unreached"_s, rounded(answer.people)}, {u"reachable"_s, rounded(answer.reachable)}, {u"covered"_s, rounded(answer.covered)},
        {u"bound"_s, rounded(answer.bound)}, {u"optimal"_s, answer.isOptimal}, {u"candidates"_s, answer.candidates},
        {u"onPaths"_s, answer.onPaths}, {u"credits"_s, QJsonArray::fromStringList(found.credits)}};
}

void print(QTextStream &out, const Found &found)
{
    const SiteAnswer &answer = found.answer;
    const auto people = [](qint64 count) { return QLocale().toString(rounded(count)); };
    out << siteSummary(answer) << '\n';
    int rank = 0;
    for (const FoundSite &site : answer.sites)
        out << ++rank << ". " << siteName(site) << ": "
            << say(QT_TRANSLATE_NOOP("CommandLine", "+%1 Einwohner, zusammen %2")).arg(people(site.gain), people(site.cumulated)) << '\n';
    out << boundWords(answer) << '\n';
    for (const QString &credit : found.credits) out << credit << '\n';
}

Result<> write(const Found &found, const QString &path)
{
    using Type = WrittenColumn::Type;
    const auto column = [](const char *german, const QString &name, Type type) { return WrittenColumn{say(german), name, type}; };
    const QList<WrittenColumn> columns{column(QT_TRANSLATE_NOOP("CommandLine", "Rang"), u"rank"_s, Type::Integer),
        column(QT_TRANSLATE_NOOP("CommandLine", "Standort"), u"name"_s, Type::Text),
        column(QT_TRANSLATE_NOOP("CommandLine", "Gemeinde"), u"municipality"_s, Type::Text),
        column(QT_TRANSLATE_NOOP("CommandLine", "Einwohner neu erreicht"), u"gain"_s, Type::Integer),
        column(QT_TRANSLATE_NOOP("CommandLine", "Einwohner zusammen"), u"cumulated"_s, Type::Integer)};
    auto writer = TableWriter::create(path, u"sites"_s, columns, WrittenShapes::Points);
    if (!writer) return std::unexpected(writer.error());
    qint64 rank = 0;
    for (const FoundSite &site : found.answer.sites)
        if (auto written = writer->write({++rank, siteName(site), site.town, rounded(site.gain), rounded(site.cumulated)}, toWkb(site.at));
            !written)
            return written;
    return writer->finish();
}

Result<> run(const Call &call)
{
    const auto question = questionOf(call);
    if (!question) return std::unexpected(question.error());
    const auto day = dayOption(call);
    if (!day) return std::unexpected(day.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QString path = call.options.value(u"gpkg"_s);
    return (*database)
        ->read([&](Sql &sql) { return find(sql, call, *question, *day); })
        .takeResult()
        .and_then([&](const Found &found) -> Result<> {
            if (call.isJson())
                call.out << QJsonDocument(json(found)).toJson();
            else
                print(call.out, found);
            return path.isEmpty() ? Result<>() : write(found, path);
        });
}
}

const Command &siteCommand()
{
    static const Command command{{"site"_L1}, {"WAS"_L1},
        QT_TRANSLATE_NOOP("CommandLine",
            "Wo neue Mitfahrerbänke (bench) oder Hotspots (hotspot) die meisten Menschen erreichten, die bisher keine in der Nähe haben"),
        options, run, true};
    return command;
}
