// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feedoutput.h"
#include "import/limitfile.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{dryRunOption, jsonOption};

QJsonObject json(const StagedLimits &staged)
{
    const RentLimitChanges &changes = staged.changes;
    return {{u"file"_s, staged.file}, {u"lines"_s, staged.lines.size()}, {u"added"_s, changes.added.size()},
        {u"changed"_s, changes.changed.size()}, {u"gone"_s, changes.gone.size()}, {u"ended"_s, changes.ended.size()},
        {u"same"_s, changes.same}};
}

void printText(QTextStream &out, const StagedLimits &staged)
{
    const RentLimitChanges &changes = staged.changes;
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: Mietgrenzen neu %2, geändert %3, entfallen %4, unverändert %5."))
               .arg(staged.file)
               .arg(changes.added.size())
               .arg(changes.changed.size())
               .arg(changes.gone.size())
               .arg(changes.same)
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
}

const Command &importRentLimitsCommand()
{
    static const Command command{{"import"_L1, "rentlimits"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Mietgrenzen (Angemessenheit der Unterkunftskosten) aus einer Tabelle einlesen"), options, run,
        true};
    return command;
}
