// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/copy.h"
#include "import/call.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
void tell(const Call &call, const QList<TableSum> &sums)
{
    constexpr int nameWidth = 22, countWidth = 9;
    qint64 rows = 0;
    for (const TableSum &sum : sums) {
        rows += sum.rows;
        if (sum.rows > 0)
            call.out << sum.table.leftJustified(nameWidth) << QString::number(sum.rows).rightJustified(countWidth) << "  " << sum.text()
                     << '\n';
    }
    call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Kopiert und verglichen: %1 Tabellen, %2 Zeilen, alle Prüfsummen gleich."))
                    .arg(sums.size())
                    .arg(rows)
             << '\n';
}

QJsonObject asJson(const QList<TableSum> &sums)
{
    QJsonArray tables;
    for (const TableSum &sum : sums) tables += QJsonObject{{u"table"_s, sum.table}, {u"rows"_s, sum.rows}, {u"sha256"_s, sum.text()}};
    return {{u"copied"_s, true}, {u"tables"_s, tables}};
}

Result<> copy(const Call &call)
{
    const auto from = parseLocation(call.arguments.first()), to = parseLocation(call.arguments.last());
    if (!from) return std::unexpected(from.error());
    if (!to) return std::unexpected(to.error());
    return copyRegister(*from, *to, call.progress).transform([&](const QList<TableSum> &sums) {
        if (call.isJson())
            call.out << QJsonDocument(asJson(sums)).toJson();
        else
            tell(call, sums);
    });
}
}

const Command &copyCommand()
{
    static const Command command{{"copy"_L1}, {"VON"_L1, "NACH"_L1},
        QT_TRANSLATE_NOOP(
            "CommandLine", "Ein ganzes Register kopieren, von Datei zu Server, zurück oder unter sich; danach werden beide verglichen"),
        {jsonOption}, copy};
    return command;
}
