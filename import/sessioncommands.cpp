// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/sessions.h"
#include "core/reporting/sessioncalendar.h"
#include "import/printcall.h"
#include "import/sessionoption.h"
#include "import/sessionprints.h"
#include "import/viewingfile.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf oder .html")};
constexpr Option folderOption{"out"_L1, "ORDNER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: ein Ordner, der angelegt wird")};
constexpr Option formatOption{"format"_L1, "FORMAT"_L1, QT_TRANSLATE_NOOP("CommandLine", "pdf (ohne Angabe), html oder eml")};
constexpr Option oneFileOption{"one-file"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Alle Briefe in einer PDF-Datei, je 250 Briefe eine")};
constexpr Option allOption{"all"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Auch an alle, die einen anderen Weg wünschen")};
constexpr Option sentOption{"sent"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Danach eintragen, dass die Einladungen verschickt sind")};

Result<> printSheet(const Call &call, SessionSheet sheet)
{
    return printCalled(call, [&](Sql &sql) {
        return findSession(sql, call.arguments.first()).and_then([&](qint64 id) {
            return loadSessionSheet(sql, sheet, id, call.actor, QDateTime::currentDateTime());
        });
    });
}

Result<MailingFormat> wantedFormat(const Call &call)
{
    const QString wanted = call.options.value(formatOption.name).toLower();
    if (wanted.isEmpty() || wanted == "pdf"_L1) return MailingFormat::Pdf;
    if (wanted == "html"_L1) return MailingFormat::Html;
    if (wanted == "eml"_L1) return MailingFormat::Eml;
    return fail(Error::Kind::Invalid, u"letter.format"_s, {wanted});
}

Result<MailingWish> wishOf(const Call &call, SessionLetter letter)
{
    if (call.options.value(folderOption.name).isEmpty()) return fail(Error::Kind::Invalid, u"letter.nowhere"_s);
    if (call.options.value(sessionOption.name).isEmpty()) return fail(Error::Kind::Invalid, u"session.unnamed"_s);
    return wantedFormat(call).and_then([&](MailingFormat format) -> Result<MailingWish> {
        const bool oneFile = call.options.isSet(oneFileOption.name);
        if (oneFile && format != MailingFormat::Pdf) return fail(Error::Kind::Invalid, u"letter.oneFile"_s);
        return MailingWish{letter, format, call.options.isSet(allOption.name), oneFile};
    });
}

void tellMailed(const Call &call, const QString &title, const Mailed &mailed, const QString &folder)
{
    if (call.isJson()) {
        QJsonArray leftOut;
        for (const LeftOut &one : mailed.leftOut) leftOut += QJsonObject{{u"name"_s, one.name}, {u"reason"_s, one.reason}};
        call.out << QJsonDocument(QJsonObject{{u"letters"_s, mailed.participations.size()},
                                      {u"files"_s, QJsonArray::fromStringList(mailed.files)}, {u"leftOut"_s, leftOut}})
                        .toJson();
        return;
    }
    call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: Briefe %2, Ordner %3")).arg(title).arg(mailed.participations.size()).arg(folder)
             << '\n';
    for (const LeftOut &one : mailed.leftOut)
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Ohne Brief: %1. %2")).arg(one.name, one.reason) << '\n';
}

Result<> writeLetters(const Call &call, SessionLetter letter)
{
    const auto wish = wishOf(call, letter);
    if (!wish) return std::unexpected(wish.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QDateTime now = QDateTime::currentDateTime();
    const auto task = [&](Sql &sql) {
        return wantedSession(sql, call).and_then([&](qint64 id) { return loadMailing(sql, *wish, id, call.actor, now); });
    };
    const auto mailing = (*database)->read(task).takeResult();
    if (!mailing) return std::unexpected(mailing.error());
    const QString folder = call.options.value(folderOption.name);
    const auto mailed = saveMailing(*mailing, folder, call.progress);
    if (!mailed) return std::unexpected(mailed.error());
    const InfoSession &session = mailing->facts.entry.session;
    const bool isSent = letter == SessionLetter::Invitation && call.options.isSet(sentOption.name) && !mailed->participations.isEmpty();
    if (isSent) {
        const auto note = [&](Sql &sql) { return noteInvited(sql, session.id, mailed->participations, now.date()); };
        if (auto noted = (*database)->write(call.actor, note).takeResult(); !noted) return noted;
    }
    tellMailed(call, letterTitle(letter, session), *mailed, folder);
    return {};
}

Result<> writeCalendar(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QString file = call.arguments.first();
    const auto task = [&](Sql &sql) {
        return !call.options.value(sessionOption.name).isEmpty()
            ? wantedSession(sql, call).and_then([&](qint64 id) { return loadSessionCalendar(sql, id); })
            : loadSessionCalendar(sql);
    };
    const auto appointments = (*database)->read(task).takeResult();
    if (!appointments) return std::unexpected(appointments.error());
    if (auto kept = saveAppointments(*appointments, file, QDateTime::currentDateTimeUtc()); !kept) return kept;
    if (call.isJson())
        call.out << QJsonDocument(QJsonObject{{u"file"_s, file}, {u"appointments"_s, appointments->size()}}).toJson();
    else
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Termine: %1, Datei %2")).arg(appointments->size()).arg(file) << '\n';
    return {};
}
}

const Command &printAttendanceCommand()
{
    static const Command command{{"print"_L1, "attendance"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die Anwesenheitsliste eines Infogesprächs drucken"), {outOption, jsonOption},
        [](const Call &call) { return printSheet(call, SessionSheet::Attendance); }, true};
    return command;
}

const Command &printMinutesCommand()
{
    static const Command command{{"print"_L1, "minutes"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die Niederschrift eines Infogesprächs drucken"), {outOption, jsonOption},
        [](const Call &call) { return printSheet(call, SessionSheet::Minutes); }, true};
    return command;
}

const Command &printHandoutCommand()
{
    static const Command command{{"print"_L1, "handout"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Das Merkblatt für Vermieter zu den Themen eines Infogesprächs drucken"), {outOption, jsonOption},
        [](const Call &call) { return printSheet(call, SessionSheet::Handout); }, true};
    return command;
}

const Command &printEasyHandoutCommand()
{
    static const Command command{{"print"_L1, "easy-handout"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Dasselbe Merkblatt in Leichter Sprache drucken"), {outOption, jsonOption},
        [](const Call &call) { return printSheet(call, SessionSheet::EasyHandout); }, true};
    return command;
}

const Command &letterInvitationCommand()
{
    static const Command command{{"letter"_L1, "invitation"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die Einladungen zu einem Infogespräch schreiben, als Briefe oder Mails"),
        {sessionOption, folderOption, formatOption, oneFileOption, allOption, sentOption, jsonOption},
        [](const Call &call) { return writeLetters(call, SessionLetter::Invitation); }, true};
    return command;
}

const Command &letterThanksCommand()
{
    static const Command command{{"letter"_L1, "thanks"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Den Dank an alle schreiben, die bei einem Infogespräch waren"),
        {sessionOption, folderOption, formatOption, oneFileOption, allOption, jsonOption},
        [](const Call &call) { return writeLetters(call, SessionLetter::Thanks); }, true};
    return command;
}

const Command &calendarCommand()
{
    static const Command command{{"calendar"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Geplante Infogespräche und ihre offenen Aufgaben als Kalenderdatei (ICS) ausgeben"),
        {sessionOption, jsonOption}, writeCalendar, true};
    return command;
}
