// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/feedoutput.h"
#include "import/openimmoimport.h"
#include "import/stagedoutput.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"keep-missing"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Leerstände stehen lassen, die der Anbieter nicht mehr anbietet")},
    {"take-duplicates"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Auch Angebote aufnehmen, die wohl schon im Register stehen")},
    dryRunOption,
    jsonOption,
};

Result<> run(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const TableChoices choices{
        .takeDuplicates = call.options.isSet(u"take-duplicates"_s), .keepGone = call.options.isSet(u"keep-missing"_s)};
    const QDate today = QDate::currentDate();
    return stageOpenImmo(**database, call.arguments.first(), today, call.progress)
        .and_then([&](StagedTable staged) -> Result<ImportedTable> {
            if (!isDryRun(call)) return keepStaged(**database, call.actor, std::move(staged), choices, today, call.progress);
            const RowCounts counts = staged.counts();
            return ImportedTable{std::move(staged), counts};
        })
        .transform([&](const ImportedTable &done) { printOutcome(call, [&] { return json(done); }, [&] { printText(call.out, done); }); });
}
}

const Command &importOpenImmoCommand()
{
    static const Command command{{"import"_L1, "openimmo"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Mietangebote aus OpenImmo 1.2 einlesen: XML, oder Zip mit Bildern"), options, run, true};
    return command;
}
