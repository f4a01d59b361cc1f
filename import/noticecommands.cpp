// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/printcall.h"
#include "import/subjectprints.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
constexpr Option paperOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf oder .html")};
constexpr Option recordOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf, .html oder .md")};
constexpr Option forOption{"for"_L1, "WEN"_L1, QT_TRANSLATE_NOOP("CommandLine", "Für wen: landlord, household, sponsor oder session")};
constexpr Option thirdOption{
    "third-party"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Daten kommen nicht von der Person selbst (Art. 14 statt Art. 13 DSGVO)")};

Result<> printNotice(const Call &call)
{
    const QString whom = call.options.value(forOption.name);
    const auto kind = fromStored(whom, QMetaType::fromType<SubjectKind>()).value<SubjectKind>();
    const bool isKnown
        = kind == SubjectKind::Landlord || kind == SubjectKind::Household || kind == SubjectKind::Sponsor || kind == SubjectKind::Session;
    if (!isKnown) return fail(Error::Kind::Invalid, u"notice.whom"_s, {whom});
    return printCalled(call,
        [&](Sql &sql) { return loadNotice(sql, kind, call.options.isSet(thirdOption.name), call.actor, QDateTime::currentDateTime()); });
}

Result<> printProcessing(const Call &call)
{
    const QString file = call.options.value(recordOption.name);
    if (QFileInfo(file).suffix().compare("md"_L1, Qt::CaseInsensitive) != 0)
        return printCalled(call, [&](Sql &sql) { return loadProcessing(sql, call.actor, QDateTime::currentDateTime()); });
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto text
        = (*database)->read([&](Sql &sql) { return loadProcessingText(sql, call.actor, QDateTime::currentDateTime()); }).takeResult();
    if (!text) return std::unexpected(text.error());
    return writeFile(file, text->toUtf8()).transform([&] { call.out << file << '\n'; });
}
}

const Command &printNoticeCommand()
{
    static const Command command{{"print"_L1, "notice"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Datenschutzhinweise nach Art. 13 oder 14 DSGVO drucken"),
        {forOption, thirdOption, paperOption, jsonOption}, printNotice, true};
    return command;
}

const Command &printProcessingCommand()
{
    static const Command command{{"print"_L1, "record-of-processing"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Das Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO) als Vorschlag drucken"),
        {recordOption, jsonOption}, printProcessing, true};
    return command;
}
