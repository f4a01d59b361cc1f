// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "import/feedoutput.h"
#include "import/staging.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"district"_L1, "KREIS"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur Gemeinden, deren Schlüssel so beginnt, etwa 07335")},
    {"layer"_L1, "EBENE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Ebene der Datei; sonst die mit den Gemeinden")},
    {"map"_L1, "ANGABE=SPALTE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Spalte für eine Angabe, etwa ags=SCHLUESSEL; mehrfach möglich")},
    {"crs"_L1, "EPSG:25832"_L1, QT_TRANSLATE_NOOP("CommandLine", "Koordinatensystem, falls die Datei keines oder ein falsches nennt")},
    {"remove-gone"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Gemeinden entfernen, die in der Datei fehlen und keine Gebäude haben")},
    dryRunOption,
    jsonOption,
};

Result<BoundaryOptions> optionsOf(const QCommandLineParser &parser)
{
    BoundaryOptions chosen{.layer = parser.value(u"layer"_s), .district = parser.value(u"district"_s)};
    for (const QString &pair : parser.values(u"map"_s)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign < 1) return fail(Error::Kind::Invalid, u"boundaries.badMap"_s, {pair});
        chosen.fields[pair.left(sign)] = pair.sliced(sign + 1);
    }
    if (const QString crs = parser.value(u"crs"_s); !crs.isEmpty()) {
        chosen.epsg = (crs.startsWith("EPSG:"_L1, Qt::CaseInsensitive) ? crs.sliced(5) : crs).toInt();
        if (chosen.epsg == 0) return fail(Error::Kind::Invalid, u"crs.unknown"_s, {crs});
    }
    return chosen;
}

/** What a merge with these choices would do. */
MergeCounts expected(const StagedBoundaries &staged, const MergeChoices &choices)
{
    const auto isFree = [&](const Municipality &one) { return !staged.inUse.contains(one.id); };
    return {staged.added.size(), staged.changed.size(), choices.removeGone ? std::ranges::count_if(staged.gone, isFree) : 0};
}

QJsonArray problems(const QList<Refusal> &refused)
{
    QJsonArray array;
    for (const Refusal &one : refused)
        array += QJsonObject{
            {u"feature"_s, one.feature}, {u"number"_s, one.number}, {u"reason"_s, one.error.reason}, {u"text"_s, sentence(one.error)}};
    return array;
}

QJsonArray gone(const StagedBoundaries &staged)
{
    QJsonArray array;
    for (const Municipality &one : staged.gone)
        array += QJsonObject{{u"ags"_s, one.ags}, {u"name"_s, one.name}, {u"inUse"_s, staged.inUse.contains(one.id)}};
    return array;
}

QJsonObject json(const ImportedBoundaries &outcome)
{
    return {{u"file"_s, outcome.staged.file}, {u"layer"_s, outcome.staged.layer}, {u"added"_s, outcome.counts.added},
        {u"changed"_s, outcome.counts.changed}, {u"removed"_s, outcome.counts.removed}, {u"unchanged"_s, outcome.staged.unchanged},
        {u"skipped"_s, outcome.staged.skipped}, {u"gone"_s, gone(outcome.staged)}, {u"problems"_s, problems(outcome.staged.refused)},
        {u"notes"_s, notesJson(outcome.staged.notes)}};
}

void printText(QTextStream &out, const ImportedBoundaries &outcome)
{
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: Gemeinden neu %2, geändert %3, entfernt %4, unverändert %5; Objekte übersprungen %6."))
               .arg(outcome.staged.file)
               .arg(outcome.counts.added)
               .arg(outcome.counts.changed)
               .arg(outcome.counts.removed)
               .arg(outcome.staged.unchanged)
               .arg(outcome.staged.skipped)
        << '\n';
    printNotes(out, outcome.staged.notes);
    for (const Refusal &one : outcome.staged.refused) out << "  " << one.feature << ": " << sentence(one.error) << '\n';
    if (outcome.counts.removed > 0 || outcome.staged.gone.isEmpty()) return;
    out << say(QT_TRANSLATE_NOOP("CommandLine", "In der Datei fehlen, im Register bleiben:")) << '\n';
    for (const Municipality &one : outcome.staged.gone) out << "  " << one.ags << ' ' << one.name << '\n';
}

Result<ImportedBoundaries> tried(const Call &call, Database &database, const BoundaryOptions &chosen, const MergeChoices &choices)
{
    return stageBoundaries(database, call.arguments.first(), chosen, call.progress).transform([&](StagedBoundaries staged) {
        const MergeCounts counts = expected(staged, choices);
        return ImportedBoundaries{std::move(staged), counts};
    });
}

Result<> import(const Call &call, const BoundaryOptions &chosen)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const MergeChoices choices{.removeGone = call.options.isSet(u"remove-gone"_s)};
    const auto outcome = isDryRun(call) ? tried(call, **database, chosen, choices)
                                        : importBoundaries(**database, call.actor, call.arguments.first(), chosen, choices, call.progress);
    return outcome.transform(
        [&](const ImportedBoundaries &done) { printOutcome(call, [&] { return json(done); }, [&] { printText(call.out, done); }); });
}

Result<> run(const Call &call)
{
    return optionsOf(call.options).and_then([&](const BoundaryOptions &chosen) { return import(call, chosen); });
}
}

const Command &importBoundariesCommand()
{
    static const Command command{{"import"_L1, "boundaries"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine",
            "Gemeindegrenzen einlesen: GeoPackage, Shapefile (auch gezippt), GeoJSON, TopoJSON, GML, KML, FlatGeobuf, MapInfo, CSV mit "
            "WKT"),
        options, run, true};
    return command;
}
