// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feedoutput.h"
#include "import/gridimport.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{feedSourceOption,
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Tag der Zählung, falls die Datei ihn nicht verrät")}, dryRunOption,
    jsonOption};

QJsonObject json(const CellSum &sum)
{
    return {{u"sum"_s, sum.sum}, {u"cells"_s, sum.known}, {u"unknownCells"_s, sum.unknown}};
}

QJsonObject json(const StagedGrid &staged)
{
    const GridFile &read = staged.read;
    return {{u"file"_s, read.file}, {u"source"_s, read.grid.source}, {u"credit"_s, read.grid.credit},
        {u"stand"_s, read.grid.stand.toString(Qt::ISODate)}, {u"rows"_s, read.counts.rows}, {u"added"_s, staged.added.size()},
        {u"changed"_s, staged.changed.size()}, {u"same"_s, staged.same}, {u"inhabitants"_s, json(staged.sums.inhabitants)},
        {u"dwellings"_s, json(staged.sums.dwellings)}, {u"vacantDwellings"_s, json(staged.sums.vacantDwellings)},
        {u"notes"_s, notesJson(read.notes)}};
}

void printText(QTextStream &out, const StagedGrid &staged)
{
    const GridFile &read = staged.read;
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
    return dayOption(call).and_then([&](QDate day) {
        const GridOptions chosen{.source = call.options.value(u"source"_s), .stand = day};
        const auto stage = [&](Database &database) { return stageGrid(database, call.arguments.first(), chosen, call.progress); };
        return stageAndKeep(call, stage, mergeGrid).transform([&](const StagedGrid &staged) {
            printOutcome(call, [&] { return json(staged); }, [&] { printText(call.out, staged); });
        });
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
