// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "import/call.h"
#include "import/feedoutput.h"
#include "import/gridimport.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{feedSourceOption,
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Tag der Zählung, falls die Datei ihn nicht verrät")}, dryRunOption,
    jsonOption};

QJsonObject json(const CellSum &sum)
{
    return {{u"sum"_s, sum.sum}, {u"cells"_s, sum.known}, {u"unknownCells"_s, sum.unknown}};
}

void printJson(QTextStream &out, const StagedGrid &staged, bool isDryRun)
{
    const GridFile &read = staged.read;
    const QJsonObject object{{u"file"_s, read.file}, {u"source"_s, read.grid.source}, {u"credit"_s, read.grid.credit},
        {u"stand"_s, read.grid.stand.toString(Qt::ISODate)}, {u"dryRun"_s, isDryRun}, {u"rows"_s, read.counts.rows},
        {u"added"_s, staged.added.size()}, {u"changed"_s, staged.changed.size()}, {u"same"_s, staged.same},
        {u"inhabitants"_s, json(staged.sums.inhabitants)}, {u"dwellings"_s, json(staged.sums.dwellings)},
        {u"vacantDwellings"_s, json(staged.sums.vacantDwellings)}, {u"notes"_s, notesJson(read.notes)}};
    out << QJsonDocument(object).toJson();
}

void printText(QTextStream &out, const StagedGrid &staged, bool isDryRun)
{
    const GridFile &read = staged.read;
    if (isDryRun) out << say(QT_TRANSLATE_NOOP("CommandLine", "Probelauf, es wurde nichts übernommen.")) << '\n';
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 Zeilen, Zellen neu %3, geändert %4, unverändert %5."))
               .arg(read.file)
               .arg(read.counts.rows)
               .arg(staged.added.size())
               .arg(staged.changed.size())
               .arg(staged.same)
        << '\n';
    const auto sum = [&](const QString &fact, const char *text, const CellSum &cells) {
        if (read.facts.contains(fact)) out << say(text).arg(cells.sum).arg(cells.known).arg(cells.unknown) << '\n';
    };
    sum(u"inhabitants"_s, QT_TRANSLATE_NOOP("CommandLine", "Einwohner: %1 in %2 Zellen, unbekannt in %3 Zellen."), staged.sums.inhabitants);
    sum(u"dwellings"_s, QT_TRANSLATE_NOOP("CommandLine", "Wohnungen: %1 in %2 Zellen, unbekannt in %3 Zellen."), staged.sums.dwellings);
    sum(u"vacant_dwellings"_s, QT_TRANSLATE_NOOP("CommandLine", "Leerstehende Wohnungen: %1 in %2 Zellen, unbekannt in %3 Zellen."),
        staged.sums.vacantDwellings);
    printSource(out, read.grid.source, read.grid.credit, read.grid.stand);
    printNotes(out, read.notes);
}

Result<> run(const Call &call)
{
    const auto day = dayOption(call);
    if (!day) return std::unexpected(day.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const bool isDryRun = call.options.isSet(u"dry-run"_s);
    const GridOptions chosen{.source = call.options.value(u"source"_s), .stand = *day};
    const auto staged = stageGrid(**database, call.arguments.first(), chosen, call.progress);
    if (!staged) return std::unexpected(staged.error());
    const auto kept
        = isDryRun ? Result<>() : (*database)->write(call.actor, [&](Sql &sql) { return mergeGrid(sql, *staged); }).takeResult();
    return kept.transform([&] {
        if (call.isJson())
            printJson(call.out, *staged, isDryRun);
        else
            printText(call.out, *staged, isDryRun);
    });
}
}

const Command &importGridCommand()
{
    static const Command command{{"import"_L1, "grid"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Einwohner und Leerstand nach Gitterzellen des Zensus einlesen: CSV, GeoPackage, GeoJSON"),
        options, run, true};
    return command;
}
