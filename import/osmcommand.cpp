// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/call.h"
#include "import/osmimport.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"dry-run"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur zeigen, was geschähe")},
    jsonOption,
};

void printJson(QTextStream &out, const StagedOsm &staged, bool isDryRun)
{
    const OsmReport &report = staged.report;
    QJsonObject counts;
    for (const OsmCount &line : staged.counts) counts[line.key] = line.count;
    const QJsonObject object{{u"file"_s, report.name}, {u"dryRun"_s, isDryRun}, {u"nodes"_s, report.nodes}, {u"ways"_s, report.ways},
        {u"relations"_s, report.relations}, {u"areas"_s, report.areas}, {u"brokenAreas"_s, report.brokenAreas},
        {u"incompleteAreas"_s, report.incompleteAreas}, {u"missingMembers"_s, report.missingMembers},
        {u"unplacedNodes"_s, report.unplacedNodes}, {u"wasSorted"_s, report.wasSorted},
        {u"stand"_s, staged.map.stand.toString(Qt::ISODate)}, {u"attribution"_s, staged.map.attribution},
        {u"licence"_s, staged.map.licence}, {u"bounds"_s, QJsonArray{staged.map.west, staged.map.south, staged.map.east, staged.map.north}},
        {u"map"_s, counts}, {u"cells"_s, staged.map.cells}};
    out << QJsonDocument(object).toJson();
}

void printText(QTextStream &out, const StagedOsm &staged, bool isDryRun)
{
    const OsmReport &report = staged.report;
    if (isDryRun) out << say(QT_TRANSLATE_NOOP("CommandLine", "Probelauf, es wurde nichts übernommen.")) << '\n';
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: Knoten %2, Wege %3, Relationen %4; Flächen %5."))
               .arg(report.name)
               .arg(report.nodes)
               .arg(report.ways)
               .arg(report.relations)
               .arg(report.areas)
        << '\n';
    if (report.brokenAreas + report.incompleteAreas + report.missingMembers + report.unplacedNodes > 0)
        out << say(QT_TRANSLATE_NOOP("CommandLine",
                       "Übergangen: Flächen mit offenem oder gekreuztem Rand %1, Flächen mit fehlenden Teilen %2; es fehlen Mitglieder von "
                       "Relationen %3, Punkte von Wegen %4."))
                   .arg(report.brokenAreas)
                   .arg(report.incompleteAreas)
                   .arg(report.missingMembers)
                   .arg(report.unplacedNodes)
            << '\n';
    if (!report.wasSorted)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Die Datei war nicht nach Nummern geordnet und wurde sortiert.")) << '\n';
    out << say(QT_TRANSLATE_NOOP("CommandLine", "Hintergrundkarte, Stand %1, %2:"))
               .arg(staged.map.stand.isValid() ? staged.map.stand.toString(u"dd.MM.yyyy"_s)
                                               : say(QT_TRANSLATE_NOOP("CommandLine", "unbekannt")),
                   staged.map.attribution)
        << '\n';
    for (const OsmCount &line : staged.counts) out << "  " << line.text << ": " << line.count << '\n';
}

Result<> import(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const bool isDryRun = call.options.isSet(u"dry-run"_s);
    const QString path = call.arguments.first();
    const auto staged = isDryRun ? stageOsm(path, {}, call.progress) : importOsm(**database, call.actor, path, call.progress);
    return staged.transform([&](const StagedOsm &done) {
        if (call.isJson())
            printJson(call.out, done, isDryRun);
        else
            printText(call.out, done, isDryRun);
    });
}
}

const Command &importOsmCommand()
{
    static const Command command{{"import"_L1, "osm"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP(
            "CommandLine", "Hintergrundkarte aus einer OSM-Datei einlesen (.osm.pbf, .osm, .osm.gz, .osm.bz2); eine frühere wird ersetzt"),
        options, import, true};
    return command;
}
