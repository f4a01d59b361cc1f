// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/words.h"
#include "import/feedoutput.h"
#include "import/gapexport.h"
#include "import/gapoutput.h"
#include "import/gapprints.h"
#include "import/listoutput.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option dayWish{"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Tag des Fahrplans; sonst der nächste Schultag")};
constexpr Option profileWish{"profile"_L1, "PROFIL"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Der Maßstab: compact_60, standard_120, extended_210, bbsr oder ein eigener; sonst extended_210")};
constexpr Option distanceWish{"distance"_L1, "WEG"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Wie der Weg zur Haltestelle zählt: air_line oder paths; sonst wie im Profil")};
constexpr Option scenarioWish{
    "scenario"_L1, "NUMMER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Mit den Maßnahmen dieses Szenarios, nach Nummer oder Namen")};
constexpr Option packageWish{"gpkg"_L1, "DATEI"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Zellen, Gemeinden, Haltestellen, Maßnahmen und Methode als GeoPackage schreiben")};
constexpr Option tableWish{
    "csv"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Die Tabellen schreiben: als CSV, XLSX oder ODS, nach der Endung")};
constexpr Option pdfWish{"pdf"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Das Blatt mit Karte und Tabellen als PDF schreiben")};
constexpr Option htmlWish{"html"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Dasselbe Blatt als HTML schreiben")};
constexpr Option keepWish{"keep"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Das Ergebnis unter diesem Namen im Register behalten")};

constexpr int loaded = 30, measured = 50;

Result<GapWish> wishOf(const Call &call)
{
    GapWish wish{.profile = call.options.value(profileWish.name),
        .scenario = call.options.value(scenarioWish.name).simplified(),
        .today = QDate::currentDate()};
    if (const QString day = call.options.value(dayWish.name); !day.isEmpty()) {
        wish.day = QDate::fromString(day, Qt::ISODate);
        if (!wish.day.isValid()) return fail(Error::Kind::Invalid, u"gaps.day"_s, {day});
    }
    if (const QString distance = call.options.value(distanceWish.name); distance == "air_line"_L1)
        wish.distance = DistanceBasis::AirLine;
    else if (distance == "paths"_L1)
        wish.distance = DistanceBasis::Paths;
    else if (!distance.isEmpty())
        return fail(Error::Kind::Invalid, u"gaps.distance"_s, {distance});
    return wish;
}

/** A file that --pdf or --html names, with the ending that goes with it. */
Result<QString> fileOf(const Call &call, const Option &option, QLatin1StringView ending)
{
    QString file = call.options.value(option.name);
    if (file.isEmpty() || file.endsWith(u'.' + ending, Qt::CaseInsensitive)) return file;
    return fail(Error::Kind::Invalid, u"gaps.fileEnding"_s, {file, u'.' + ending});
}

/** What is written beside the answer. */
struct Outputs {
    QStringList tables = {};
    QStringList sheets = {};
    QString name = {};
};
Result<Outputs> outputsOf(const Call &call)
{
    Outputs outputs{.name = call.options.value(keepWish.name)};
    if (call.options.isSet(keepWish.name) && outputs.name.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"result.name"_s);
    for (const auto &[option, ending] : {std::pair(pdfWish, "pdf"_L1), std::pair(htmlWish, "html"_L1), std::pair(packageWish, "gpkg"_L1)}) {
        const auto file = fileOf(call, option, ending);
        if (!file) return std::unexpected(file.error());
        if (!file->isEmpty()) (ending == "gpkg"_L1 ? outputs.tables : outputs.sheets) += *file;
    }
    if (const QString file = call.options.value(tableWish.name); !file.isEmpty()) outputs.tables += file;
    return outputs;
}

Result<QStringList> write(const Call &call, Database &database, const GapRun &run, const Outputs &outputs, const Progress &progress)
{
    QStringList written;
    if (!outputs.tables.isEmpty()) {
        const auto shapes = database.read(loadTownShapes).takeResult();
        if (!shapes) return std::unexpected(shapes.error());
        for (const QString &file : outputs.tables) {
            if (auto done = exportGaps(run, *shapes, file, progress); !done) return std::unexpected(done.error());
            written += exportedFiles(run, file);
        }
    }
    if (outputs.sheets.isEmpty()) return written;
    const auto print = gapPrint(database, run, call.actor, QDateTime::currentDateTime(), progress);
    if (!print) return std::unexpected(print.error());
    for (const QString &file : outputs.sheets) {
        if (auto done = savePrint(*print, file, progress); !done) return std::unexpected(done.error());
        written += file;
    }
    return written;
}

Result<QString> keep(const Call &call, Database &database, const GapRun &run, const QString &name)
{
    if (name.isEmpty()) return QString();
    const auto store = [&](Sql &sql) { return keepResult(sql, resultOf(run, name), QDateTime::currentDateTime()); };
    return database.write(call.actor, store).takeResult().transform([](const GapResult &kept) { return kept.number; });
}

Result<> gaps(const Call &call)
{
    const auto wish = wishOf(call);
    if (!wish) return std::unexpected(wish.error());
    const auto outputs = outputsOf(call);
    if (!outputs) return std::unexpected(outputs.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto setup = (*database)->read([&](Sql &sql) { return loadGapSetup(sql, *wish, call.progress.part(0, loaded)); }).takeResult();
    if (!setup) return std::unexpected(setup.error());
    const auto run = runGaps(*setup, call.progress.part(loaded, measured));
    if (!run) return std::unexpected(run.error());
    const auto written = write(call, **database, *run, *outputs, call.progress.part(measured, 100));
    if (!written) return std::unexpected(written.error());
    const auto number = keep(call, **database, *run, outputs->name);
    if (!number) return std::unexpected(number.error());
    if (call.isJson()) {
        QJsonObject object = gapJson(*run);
        object[u"files"_s] = QJsonArray::fromStringList(*written);
        if (!number->isEmpty()) object[u"kept"_s] = *number;
        call.out << QJsonDocument(object).toJson();
        return {};
    }
    printGaps(call.out, *run);
    for (const QString &file : *written) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Geschrieben: %1")).arg(file) << '\n';
    if (!number->isEmpty()) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Behalten als %1")).arg(*number) << '\n';
    return {};
}

Result<Records> keptResults(Sql &sql, const Call & /*call*/)
{
    return listResults(sql).transform([](const QList<GapResult> &found) {
        Records records{{u"number"_s, u"name"_s, u"day"_s, u"profile"_s, u"scenario"_s, u"madeAt"_s, u"madeBy"_s}, {}};
        records.rows.reserve(found.size());
        for (const GapResult &one : found) {
            const QString profile = QJsonDocument::fromJson(one.profile.toUtf8())[u"key"_s].toString();
            records.rows += QVariantList{one.number, one.name, known(one.day), profile, one.scenarioNumber,
                one.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"), one.madeBy};
        }
        return records;
    });
}
}

const Command &gapsCommand()
{
    static const Command command{{"gaps"_L1}, {},
        QT_TRANSLATE_NOOP(
            "CommandLine", "Wo Menschen ohne Bus, Laden oder Arzt wohnen: Einwohner und Leerstände nach Lückenstufe und Gemeinde"),
        {dayWish, profileWish, distanceWish, scenarioWish, jsonOption, packageWish, tableWish, pdfWish, htmlWish, keepWish}, gaps, true,
        true};
    return command;
}

const Command &listGapsCommand()
{
    static const Command command{{"list"_L1, "gaps"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die behaltenen Ergebnisse der Lückenanalyse"), listOptions(),
        [](const Call &call) { return printList(call, keptResults); }, true};
    return command;
}
