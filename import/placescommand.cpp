// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/call.h"
#include "import/cellwords.h"
#include "import/feedoutput.h"
#include "import/placeoutput.h"
#include "import/placetable.h"
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"kind"_L1, "ART"_L1, QT_TRANSLATE_NOOP("CommandLine", "Was alle Zeilen sind, etwa ride_bench, wenn keine Spalte es sagt")},
    feedSourceOption, {"credit"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Quellenangabe, die neben jeder Karte stehen muss")},
    {"licence"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Lizenz der Quelle")},
    {"map"_L1, "DATEI"_L1,
        QT_TRANSLATE_NOOP("CommandLine", "Zuordnung der Spalten als JSON: {\"Überschrift\": \"place.name\"}, leer lässt eine Spalte weg")},
    takeDuplicatesOption, endGoneOption, dryRunOption, jsonOption};

Result<> run(const Call &call)
{
    PlaceTableOptions chosen{
        .source = call.options.value(u"source"_s), .licence = call.options.value(u"licence"_s), .credit = call.options.value(u"credit"_s)};
    if (const QString kind = call.options.value(u"kind"_s); !kind.isEmpty()) {
        const auto known = valueOfFileWord(QMetaEnum::fromType<PlaceKind>(), kind);
        if (!known) return fail(Error::Kind::Invalid, u"places.kind"_s, {kind});
        chosen.kind = static_cast<PlaceKind>(*known);
    }
    const auto columns = readColumnChoice(call.options.value(u"map"_s));
    if (!columns) return std::unexpected(columns.error());
    chosen.columns = *columns;
    const QDate today = QDate::currentDate();
    const auto table = readPlaceTable(call.arguments.first(), chosen, today, call.progress);
    if (!table) return std::unexpected(table.error());
    return takePlaces(call, table->source, table->places, table->notes, today);
}
}

const Command &importPlacesCommand()
{
    static const Command command{{"import"_L1, "places"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP(
            "CommandLine", "Orte für die Karte einlesen: Bänke, Haltestellen, Geschäfte … aus CSV, XLSX, ODS, GeoJSON, GeoPackage"),
        options, run, true};
    return command;
}
