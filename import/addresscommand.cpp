// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addressimport.h"
#include "import/call.h"
#include "import/feedoutput.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{feedSourceOption,
    {"credit"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Quellenangabe, die neben jeder Karte stehen muss")},
    {"licence"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Lizenz der Quelle")},
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Stand der Daten, falls die Datei ihn nicht verrät")}, dryRunOption,
    jsonOption};

void printJson(QTextStream &out, const StagedAddresses &staged, bool isDryRun)
{
    const AddressFile &read = staged.read;
    const AddressCounts &counts = read.counts;
    const QJsonObject object{{u"file"_s, read.file}, {u"source"_s, read.source.name}, {u"credit"_s, read.source.credit},
        {u"stand"_s, read.source.stand.toString(Qt::ISODate)}, {u"dryRun"_s, isDryRun}, {u"rows"_s, counts.rows},
        {u"houses"_s, counts.taken}, {u"streets"_s, staged.streets}, {u"repeated"_s, counts.repeated},
        {u"withoutStreet"_s, counts.noStreet}, {u"withoutNumber"_s, counts.noNumber}, {u"withoutPlace"_s, counts.noPlace},
        {u"elsewhere"_s, counts.elsewhere}, {u"farAway"_s, counts.outside}, {u"unofficial"_s, counts.unofficial},
        {u"filledPostalCodes"_s, counts.filledCode}, {u"filledTowns"_s, counts.filledCity}, {u"added"_s, staged.houses.added},
        {u"moved"_s, staged.houses.moved}, {u"removed"_s, staged.houses.removed}, {u"same"_s, staged.houses.same},
        {u"notes"_s, notesJson(read.notes)}};
    out << QJsonDocument(object).toJson();
}

void printText(QTextStream &out, const StagedAddresses &staged, bool isDryRun)
{
    const AddressFile &read = staged.read;
    if (isDryRun) out << say(QT_TRANSLATE_NOOP("CommandLine", "Probelauf, es wurde nichts übernommen.")) << '\n';
    out << say(
        QT_TRANSLATE_NOOP("CommandLine", "%1: %2 Zeilen, %3 Häuser in %4 Straßen; neu %5, verschoben %6, entfallen %7, unverändert %8."))
               .arg(read.file)
               .arg(read.counts.rows)
               .arg(read.counts.taken)
               .arg(staged.streets)
               .arg(staged.houses.added)
               .arg(staged.houses.moved)
               .arg(staged.houses.removed)
               .arg(staged.houses.same)
        << '\n';
    if (read.counts.filledCode > 0 || read.counts.filledCity > 0)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Ergänzt: %1 Postleitzahlen, %2 Orte."))
                   .arg(read.counts.filledCode)
                   .arg(read.counts.filledCity)
            << '\n';
    printSource(out, read.source.name, read.source.credit, read.source.stand);
    printNotes(out, read.notes);
}

Result<> run(const Call &call)
{
    const auto day = dayOption(call);
    if (!day) return std::unexpected(day.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const bool isDryRun = call.options.isSet(u"dry-run"_s);
    const AddressOptions chosen{.source = call.options.value(u"source"_s),
        .credit = call.options.value(u"credit"_s),
        .licence = call.options.value(u"licence"_s),
        .stand = *day};
    const auto staged = stageAddresses(**database, call.arguments.first(), chosen, call.progress);
    if (!staged) return std::unexpected(staged.error());
    const auto kept
        = isDryRun ? Result<>() : (*database)->write(call.actor, [&](Sql &sql) { return mergeAddresses(sql, *staged); }).takeResult();
    return kept.transform([&] {
        if (call.isJson())
            printJson(call.out, *staged, isDryRun);
        else
            printText(call.out, *staged, isDryRun);
    });
}
}

const Command &importAddressesCommand()
{
    static const Command command{{"import"_L1, "addresses"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Hauskoordinaten einlesen: CSV, XLSX, ODS, Hauskoordinaten der Länder, GeoJSON, GeoPackage, OSM"),
        options, run, true};
    return command;
}
