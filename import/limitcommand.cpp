// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/comparisonareas.h"
#include "import/feedoutput.h"
#include "import/heatingfile.h"
#include "import/limitfile.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{dryRunOption, jsonOption};

/** What both kinds of limits count. */
template<class Staged> QJsonObject countsOf(const Staged &staged)
{
    const auto &changes = staged.changes;
    return {{u"file"_s, staged.file}, {u"lines"_s, staged.lines.size()}, {u"added"_s, changes.added.size()},
        {u"changed"_s, changes.changed.size()}, {u"gone"_s, changes.gone.size()}, {u"same"_s, changes.same}};
}

QJsonObject json(const StagedLimits &staged)
{
    QJsonObject object = countsOf(staged);
    object[u"ended"_s] = staged.changes.ended.size();
    return object;
}

/** The same in a sentence. */
template<class Staged> QString counted(const QString &sentence, const Staged &staged)
{
    const auto &changes = staged.changes;
    return sentence.arg(staged.file).arg(changes.added.size()).arg(changes.changed.size()).arg(changes.gone.size()).arg(changes.same);
}

void printText(QTextStream &out, const StagedLimits &staged)
{
    out << counted(say(QT_TRANSLATE_NOOP("CommandLine", "%1: Mietgrenzen neu %2, geändert %3, entfallen %4, unverändert %5.")), staged)
        << '\n';
    for (const QString &hint : limitHints(staged)) out << hint << '\n';
}

Result<> run(const Call &call)
{
    const auto stage = [&](Database &database) { return stageLimits(database, call.arguments.first()); };
    return stageAndKeep(call, stage, mergeLimits).transform([&](const StagedLimits &staged) {
        printOutcome(call, [&] { return json(staged); }, [&] { printText(call.out, staged); });
    });
}

Result<> runHeating(const Call &call)
{
    const auto stage = [&](Database &database) { return stageHeatingLimits(database, call.arguments.first()); };
    return stageAndKeep(call, stage, mergeHeatingLimits).transform([&](const StagedHeating &staged) {
        printOutcome(
            call, [&] { return countsOf(staged); },
            [&] {
                call.out << counted(
                    say(QT_TRANSLATE_NOOP("CommandLine", "%1: Heizkosten neu %2, geändert %3, entfallen %4, unverändert %5.")), staged)
                         << '\n';
            });
    });
}

Result<> runArea(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QString name = call.arguments.first();
    const QStringList keys = call.arguments.value(1).split(u',', Qt::SkipEmptyParts);
    const auto task = [&](Sql &sql) { return keepComparisonArea(sql, name, keys); };
    return (*database)->write(call.actor, task).takeResult().transform([&](const ComparisonArea &area) {
        if (call.isJson())
            call.out << QJsonDocument(QJsonObject{{u"area"_s, area.name}, {u"keys"_s, QJsonArray::fromStringList(keys)}}).toJson();
        else
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 Gebiete.")).arg(area.name).arg(keys.size()) << '\n';
    });
}

Result<> runRelease(const Call &call)
{
    const QDate from = QDate::fromString(call.arguments.value(1), Qt::ISODate);
    if (!from.isValid()) return fail(Error::Kind::Invalid, u"limit.releaseDay"_s, {call.arguments.value(1)});
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QString area = call.arguments.first();
    const auto task = [&](Sql &sql) { return releaseRentLimits(sql, area, from, QDate::currentDate()); };
    return (*database)->write(call.actor, task).takeResult().transform([&](int lines) {
        if (call.isJson())
            call.out
                << QJsonDocument(QJsonObject{{u"area"_s, area}, {u"from"_s, from.toString(Qt::ISODate)}, {u"lines"_s, lines}}).toJson();
        else
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 Mietgrenzen freigegeben.")).arg(area).arg(lines) << '\n';
    });
}
}

const Command &importHeatingLimitsCommand()
{
    static const Command command{{"import"_L1, "heatinglimits"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Richtwerte für Heizkosten (Heizspiegel) aus einer Tabelle einlesen"), options, runHeating, true};
    return command;
}

const Command &setAreaCommand()
{
    static const Command command{{"set"_L1, "area"_L1}, {"RAUM"_L1, "SCHLUESSEL"_L1},
        QT_TRANSLATE_NOOP("CommandLine",
            "Welche Gemeinden und Verbandsgemeinden ein Vergleichsraum hat, mit Komma dazwischen; nötig, wenn es mehrere gibt"),
        {jsonOption}, runArea, true};
    return command;
}

const Command &releaseRentLimitsCommand()
{
    static const Command command{{"release"_L1, "rentlimits"_L1}, {"RAUM"_L1, "JJJJ-MM-TT"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Amtliche Mietgrenzen, die an diesem Tag beginnen, als zweite Person freigeben"), {jsonOption},
        runRelease, true};
    return command;
}

const Command &importRentLimitsCommand()
{
    static const Command command{{"import"_L1, "rentlimits"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Mietgrenzen (Angemessenheit der Unterkunftskosten) aus einer Tabelle einlesen"), options, run,
        true};
    return command;
}
