// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/listoutput.h"
#include "core/access/readings.h"

using namespace Qt::StringLiterals;

const QList<Option> &listOptions()
{
    static const QList<Option> options{jsonOption, {"csv"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Ausgabe als CSV mit Semikolon")}};
    return options;
}

QVariant known(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QVariant();
}

void printRecords(const Call &call, const Records &records)
{
    if (call.isJson())
        printJson(call.out, records);
    else if (call.isCsv())
        printCsv(call.out, records);
    else
        printText(call.out, records);
}

Result<> printList(const Call &call, Result<Records> (*list)(Sql &, const Call &))
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return (*database)->read([&](Sql &sql) { return list(sql, call); }).takeResult().transform([&](const Records &records) {
        printRecords(call, records);
    });
}

Result<> printHouseholds(const Call &call, Result<Records> (*list)(Sql &, const Call &))
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return (*database)->read([&](Sql &sql) { return list(sql, call); }).takeResult().transform([&](const Records &records) {
        const ReadingNote note = readingOfHouseholds(records.rows.size(), ReadingPurpose::exported);
        if (!records.rows.isEmpty())
            noteReading(**database, call.actor, [note](Sql &sql) {
                return logReading(sql, note, QDateTime::currentDateTime());
            }).waitForFinished();
        printRecords(call, records);
    });
}
