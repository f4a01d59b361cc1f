// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/addressoutput.h"
#include "import/feedoutput.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{feedSourceOption,
    {"credit"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Quellenangabe, die neben jeder Karte stehen muss")},
    {"licence"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Lizenz der Quelle")},
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Stand der Daten, falls die Datei ihn nicht verrät")}, dryRunOption,
    jsonOption};

Result<> run(const Call &call)
{
    return dayOption(call).and_then([&](QDate day) {
        const AddressOptions chosen{.source = call.options.value(u"source"_s),
            .credit = call.options.value(u"credit"_s),
            .licence = call.options.value(u"licence"_s),
            .stand = day};
        const auto stage = [&](Database &database) { return stageAddresses(database, call.arguments.first(), chosen, call.progress); };
        return stageAndKeep(call, stage, mergeAddresses).transform([&](const StagedAddresses &staged) {
            printOutcome(call, [&] { return json(staged); }, [&] { printText(call.out, staged); });
        });
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
