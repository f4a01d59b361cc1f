// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovers.h"
#include "import/handoverprints.h"
#include "import/printcall.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf oder .html")};
constexpr Option packOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf")};
constexpr Option secondOption{"lang"_L1, "SPRACHE"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Zweite Sprache neben dem Deutschen, zum Beispiel ar; de für Deutsch allein, sonst die der Übergabe")};
constexpr Option blankOption{"blank"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Leer, zum Ausfüllen von Hand")};
constexpr Option personOption{
    "person"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Name für das Papier, mehrmals möglich; gespeichert wird er nicht")};
constexpr Option ownerOption{
    "owner"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Eigentümer, wenn er nicht der Wohnungsgeber ist; gespeichert wird er nicht")};

/** Only what the verb knows of it: an option that it has not cannot be asked for. */
HandoverWish wishOf(const Call &call, bool isForm)
{
    HandoverWish wish{.persons = call.options.values(personOption.name)};
    if (isForm) wish.language = call.options.value(secondOption.name);
    if (isForm) wish.isBlank = call.options.isSet(blankOption.name);
    return wish;
}

Result<> printSheet(const Call &call, HandoverSheet sheet, const HandoverWish &wish)
{
    return printCalled(call, [&](Sql &sql) {
        return findHandover(sql, call.arguments.first()).and_then([&](qint64 id) {
            return loadHandoverSheet(sql, sheet, id, wish, call.actor, QDateTime::currentDateTime());
        });
    });
}

Result<> printConfirmation(const Call &call)
{
    HandoverWish wish = wishOf(call, false);
    wish.isBlank = call.options.isSet(blankOption.name);
    wish.owner = call.options.value(ownerOption.name);
    return printSheet(call, HandoverSheet::Confirmation, wish);
}

void tellPack(const Call &call, const PrintPack &pack, const Printed &printed)
{
    if (call.isJson()) {
        call.out << QJsonDocument(
            QJsonObject{{u"file"_s, printed.file}, {u"pages"_s, printed.pages}, {u"remarks"_s, QJsonArray::fromStringList(pack.remarks)}})
                        .toJson();
        return;
    }
    call.out << pack.title << ": " << printed.file << '\n';
    for (const QString &remark : pack.remarks) call.out << remark << '\n';
}

Result<> printPack(const Call &call)
{
    const QString file = call.options.value(packOption.name);
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"print.nowhere"_s);
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    HandoverWish wish = wishOf(call, true);
    wish.owner = call.options.value(ownerOption.name);
    const auto pack = (*database)
                          ->read([&](Sql &sql) {
                              return findHandover(sql, call.arguments.first()).and_then([&](qint64 id) {
                                  return loadHandoverPack(sql, id, wish, call.actor, QDateTime::currentDateTime());
                              });
                          })
                          .takeResult();
    if (!pack) return std::unexpected(pack.error());
    return savePack(*pack, file, call.progress).transform([&](const Printed &printed) { tellPack(call, *pack, printed); });
}

Result<> printLeaflet(const Call &call)
{
    const QString language = call.options.value(secondOption.name);
    return printCalled(call, [&](Sql &sql) { return loadVisitsLeaflet(sql, language, call.actor, QDateTime::currentDateTime()); });
}

}

const Command &printHandoverCommand()
{
    static const Command command{{"print"_L1, "handover"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Das Übergabeprotokoll drucken, auf Wunsch mit einer zweiten Sprache"),
        {secondOption, blankOption, personOption, outOption, jsonOption},
        [](const Call &call) { return printSheet(call, HandoverSheet::Protocol, wishOf(call, true)); }, true, false, true};
    return command;
}

const Command &printInstructionCommand()
{
    static const Command command{{"print"_L1, "instruction"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Das Einweisungsprotokoll drucken, auf Wunsch mit einer zweiten Sprache"),
        {secondOption, blankOption, personOption, outOption, jsonOption},
        [](const Call &call) { return printSheet(call, HandoverSheet::Instruction, wishOf(call, true)); }, true, false, true};
    return command;
}

const Command &printConfirmationCommand()
{
    static const Command command{{"print"_L1, "confirmation"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die Wohnungsgeberbestätigung drucken (§ 19 BMG)"),
        {personOption, ownerOption, blankOption, outOption, jsonOption}, printConfirmation, true};
    return command;
}

const Command &printPackCommand()
{
    static const Command command{{"print"_L1, "pack"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Alle Papiere einer Übergabe in einer PDF-Datei"),
        {secondOption, blankOption, personOption, ownerOption, packOption, jsonOption}, printPack, true, false, true};
    return command;
}

const Command &printLeafletCommand()
{
    static const Command command{{"print"_L1, "visits-leaflet"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Das Blatt „Freiwillige Besuche“ drucken"), {secondOption, outOption, jsonOption}, printLeaflet,
        true, false, true};
    return command;
}
