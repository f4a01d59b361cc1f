// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feedoutput.h"
#include "import/holidays.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{feedSourceOption, dryRunOption, jsonOption};

QJsonArray json(const QList<SchoolHoliday> &holidays)
{
    QJsonArray array;
    for (const SchoolHoliday &one : holidays)
        array.append(QJsonObject{
            {u"name"_s, one.name}, {u"first"_s, one.firstOn.toString(Qt::ISODate)}, {u"last"_s, one.lastOn.toString(Qt::ISODate)}});
    return array;
}

QJsonObject json(const StagedHolidays &staged)
{
    return {{u"file"_s, staged.read.file}, {u"source"_s, staged.read.source}, {u"added"_s, json(staged.changes.added)},
        {u"gone"_s, json(staged.changes.gone)}, {u"same"_s, staged.changes.same}, {u"notes"_s, notesJson(staged.read.notes)}};
}

void printText(QTextStream &out, const StagedHolidays &staged)
{
    const SchoolHolidayChanges &changes = staged.changes;
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: Ferien neu %2, entfallen %3, unverändert %4."))
               .arg(staged.read.file)
               .arg(changes.added.size())
               .arg(changes.gone.size())
               .arg(changes.same)
        << '\n';
    for (const auto &[sign, list] : {std::pair("+", &changes.added), std::pair("-", &changes.gone)})
        for (const SchoolHoliday &one : *list) out << "  " << sign << ' ' << holidayText(one) << '\n';
    printSource(out, staged.read.source, {}, {});
    printNotes(out, staged.read.notes);
}

Result<> run(const Call &call)
{
    const auto stage = [&](Database &database) { return stageHolidays(database, call.arguments.first(), call.options.value(u"source"_s)); };
    return stageAndKeep(call, stage, mergeHolidays).transform([&](const StagedHolidays &staged) {
        printOutcome(call, [&] { return json(staged); }, [&] { printText(call.out, staged); });
    });
}
}

const Command &importHolidaysCommand()
{
    static const Command command{{"import"_L1, "holidays"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP(
            "CommandLine", "Schulferien aus einem Kalender (ICS) oder einer Tabelle mit Name, erstem und letztem Tag einlesen"),
        options, run, true};
    return command;
}
