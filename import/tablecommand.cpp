// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "import/feedoutput.h"
#include "import/stagedoutput.h"
#include "import/tableimport.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"as"_L1, "ART"_L1, QT_TRANSLATE_NOOP("CommandLine", "Was die Zeilen sind: vacancies oder landlords")},
    {"map"_L1, "DATEI"_L1,
        QT_TRANSLATE_NOOP(
            "CommandLine", "Zuordnung der Spalten als JSON: {\"Überschrift\": \"vacancy.netCold\"}, leer lässt eine Spalte weg")},
    {"sheet"_L1, "BLATT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Blatt einer Arbeitsmappe; sonst das mit den meisten bekannten Spalten")},
    {"encoding"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Zeichenkodierung einer CSV-Datei, die kein UTF-8 ist")},
    {"provider"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wessen Nummern die externen Objektnummern sind")},
    {"keep-rest"_L1, {},
        QT_TRANSLATE_NOOP("CommandLine", "Spalten ohne Platz und unlesbare Zellen wörtlich in die interne Bemerkung schreiben")},
    {"take-duplicates"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Auch Zeilen aufnehmen, die wohl schon im Register stehen")},
    dryRunOption,
    jsonOption,
};

Result<TableImport> importOf(const QCommandLineParser &parser)
{
    const auto kind = tableKind(parser.value(u"as"_s));
    if (!kind) return fail(Error::Kind::Invalid, u"table.kind"_s, {parser.value(u"as"_s)});
    return readColumnChoice(parser.value(u"map"_s)).transform([&](const ColumnChoice &choice) {
        return TableImport{.kind = *kind,
            .options = {.sheet = parser.value(u"sheet"_s), .encoding = parser.value(u"encoding"_s).toLatin1()},
            .columns = choice,
            .providerKey = parser.value(u"provider"_s),
            .restToNote = parser.isSet(u"keep-rest"_s)};
    });
}

Result<> run(const Call &call)
{
    const auto import = importOf(call.options);
    if (!import) return std::unexpected(import.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const TableChoices choices{.takeDuplicates = call.options.isSet(u"take-duplicates"_s)};
    const QDate today = QDate::currentDate();
    const QString path = call.arguments.first();
    const auto tried = [&] {
        return stageTable(**database, path, *import, today, call.progress).transform([](StagedTable staged) {
            const RowCounts counts = staged.counts();
            return ImportedTable{std::move(staged), counts};
        });
    };
    const auto outcome = isDryRun(call) ? tried() : importTable(**database, call.actor, path, *import, choices, today, call.progress);
    return outcome.transform(
        [&](const ImportedTable &done) { printOutcome(call, [&] { return json(done); }, [&] { printText(call.out, done); }); });
}
}

const Command &importTableCommand()
{
    static const Command command{{"import"_L1, "table"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Leerstände oder Vermieter aus einer Tabelle einlesen: CSV, XLSX, ODS"), options, run, true};
    return command;
}
