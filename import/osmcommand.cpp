// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/number.h"
#include "core/register/words.h"
#include "import/addressoutput.h"
#include "import/feedoutput.h"
#include "import/osmimport.h"
#include "import/placeoutput.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"only"_L1, "TEIL"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur map, places, addresses oder walking einlesen; mehrere mit Komma")},
    feedDayOption, takeDuplicatesOption, endGoneOption, dryRunOption, jsonOption};

Result<OsmParts> partsOf(const QString &text)
{
    static const QHash<QString, OsmPart> words{
        {u"map"_s, OsmPart::Map}, {u"places"_s, OsmPart::Places}, {u"addresses"_s, OsmPart::Addresses}, {u"walking"_s, OsmPart::Walking}};
    if (text.isEmpty()) return wholeOsm;
    OsmParts parts;
    const QStringList chosen = text.split(u',');
    for (const QString &word : chosen) {
        if (!words.contains(word.trimmed())) return fail(Error::Kind::Invalid, u"osm.part"_s, {word});
        parts |= words[word.trimmed()];
    }
    return parts;
}

QJsonObject mapJson(const StagedOsm &staged)
{
    QJsonObject counts;
    for (const OsmCount &line : staged.counts) counts[line.key] = line.count;
    return {{u"same"_s, staged.isMapSame}, {u"attribution"_s, staged.map.attribution}, {u"licence"_s, staged.map.licence},
        {u"bounds"_s, QJsonArray{staged.map.west, staged.map.south, staged.map.east, staged.map.north}}, {u"cells"_s, staged.map.cells},
        {u"features"_s, counts}};
}

QJsonObject walkingJson(const StagedOsm &staged)
{
    const WalkingSource &walking = staged.walking;
    return {{u"same"_s, staged.isWalkingSame}, {u"credit"_s, walking.credit}, {u"licence"_s, walking.licence}, {u"nodes"_s, walking.nodes},
        {u"edges"_s, walking.edges}, {u"parts"_s, walking.parts}, {u"metres"_s, qRound64(staged.walkingMetres)}};
}

QJsonObject json(const StagedOsm &staged, const RowCounts &counts)
{
    const OsmReport &report = staged.report;
    QJsonObject object{{u"file"_s, report.name}, {u"nodes"_s, report.nodes}, {u"ways"_s, report.ways}, {u"relations"_s, report.relations},
        {u"areas"_s, report.areas}, {u"brokenAreas"_s, report.brokenAreas}, {u"incompleteAreas"_s, report.incompleteAreas},
        {u"missingMembers"_s, report.missingMembers}, {u"unplacedNodes"_s, report.unplacedNodes}, {u"wasSorted"_s, report.wasSorted},
        {u"stand"_s, report.stand.date().toString(Qt::ISODate)}, {u"notes"_s, notesJson(osmNotes(staged))}};
    if (staged.parts.testFlag(OsmPart::Map)) object[u"map"_s] = mapJson(staged);
    if (staged.parts.testFlag(OsmPart::Walking)) object[u"walking"_s] = walkingJson(staged);
    if (staged.parts.testFlag(OsmPart::Places)) object[u"places"_s] = json(staged.places, counts);
    if (staged.parts.testFlag(OsmPart::Addresses)) object[u"addresses"_s] = json(staged.addresses);
    return object;
}

void printMap(QTextStream &out, const StagedOsm &staged)
{
    const QString stand = staged.map.stand.isValid() ? dateText(staged.map.stand) : say(QT_TRANSLATE_NOOP("CommandLine", "unbekannt"));
    out << (staged.isMapSame ? say(QT_TRANSLATE_NOOP("CommandLine", "Hintergrundkarte unverändert, Stand %1, %2:"))
                             : say(QT_TRANSLATE_NOOP("CommandLine", "Hintergrundkarte, Stand %1, %2:")))
               .arg(stand, staged.map.attribution)
        << '\n';
    for (const OsmCount &line : staged.counts) out << "  " << line.text << ": " << line.count << '\n';
}

void printWalking(QTextStream &out, const StagedOsm &staged)
{
    constexpr double tenthKm = 100;
    out << (staged.isWalkingSame ? say(QT_TRANSLATE_NOOP("CommandLine", "Wege für Fußgänger unverändert: %1 km, Knoten %2, Teile %3."))
                                 : say(QT_TRANSLATE_NOOP("CommandLine", "Wege für Fußgänger: %1 km, Knoten %2, Teile %3.")))
               .arg(decimalText(qRound64(staged.walkingMetres / tenthKm), 1, 1, QLocale()))
               .arg(staged.walking.nodes)
               .arg(staged.walking.parts)
        << '\n';
}

void printText(QTextStream &out, const StagedOsm &staged, const RowCounts &counts)
{
    const OsmReport &report = staged.report;
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: Knoten %2, Wege %3, Relationen %4; Flächen %5."))
               .arg(report.name)
               .arg(report.nodes)
               .arg(report.ways)
               .arg(report.relations)
               .arg(report.areas)
        << '\n';
    printNotes(out, osmNotes(staged));
    if (staged.parts.testFlag(OsmPart::Map)) printMap(out, staged);
    if (staged.parts.testFlag(OsmPart::Walking)) printWalking(out, staged);
    if (staged.parts.testFlag(OsmPart::Places)) printText(out, staged.places, counts);
    if (staged.parts.testFlag(OsmPart::Addresses)) printText(out, staged.addresses);
}

Result<> run(const Call &call)
{
    const auto day = dayOption(call);
    const auto parts = partsOf(call.options.value(u"only"_s));
    if (!day) return std::unexpected(day.error());
    if (!parts) return std::unexpected(parts.error());
    const OsmOptions chosen{.parts = *parts, .today = day->isValid() ? *day : QDate::currentDate()};
    RowCounts counts;
    const auto stage = [&](Database &database) {
        return stageOsm(database, call.arguments.first(), chosen, call.progress).transform([&](StagedOsm staged) {
            counts = staged.places.counts();
            return staged;
        });
    };
    const auto keep = [&](Sql &sql, const StagedOsm &staged) {
        return mergeOsm(sql, staged, placeChoices(call), call.progress).transform([&](const RowCounts &done) { counts = done; });
    };
    return stageAndKeep(call, stage, keep).transform([&](const StagedOsm &staged) {
        printOutcome(call, [&] { return json(staged, counts); }, [&] { printText(call.out, staged, counts); });
    });
}
}

const Command &importOsmCommand()
{
    static const Command command{{"import"_L1, "osm"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine",
            "Hintergrundkarte, Wege, Orte und Adressen aus einer OSM-Datei einlesen (.osm.pbf, .osm, .osm.gz, .osm.bz2); frühere Karte und "
            "Wege werden ersetzt"),
        options, run, true};
    return command;
}
