// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entries.h"
#include "core/register/words.h"
#include "import/call.h"
#include "import/viewingfile.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .ics")};

Result<> run(const Call &call)
{
    const QString file = call.options.value(u"out"_s);
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"viewing.nowhere"_s);
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto vacancy = (*database)->read([&](Sql &sql) { return findVacancy(sql, call.arguments.first()); }).takeResult();
    if (!vacancy) return std::unexpected(vacancy.error());
    return saveViewing(**database, *vacancy, file, QDateTime::currentDateTimeUtc()).transform([&](const Viewing &viewing) {
        if (call.isJson()) {
            call.out << QJsonDocument(
                QJsonObject{{u"file"_s, file}, {u"beginsAt"_s, viewing.appointment.beginsAt.toUTC().toString(Qt::ISODate)}})
                            .toJson();
            return;
        }
        const QDateTime begin = viewing.appointment.beginsAt.toLocalTime();
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1 am %2 um %3: %4"))
                        .arg(viewing.appointment.summary, dateText(begin.date()), begin.time().toString(u"HH:mm"_s), file)
                 << '\n';
    });
}
}

const Command &printViewingCommand()
{
    static const Command command{{"print"_L1, "viewing"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die vereinbarte Besichtigung eines Leerstands als Kalendertermin (ICS) ausgeben"),
        {outOption, jsonOption}, run, true};
    return command;
}
