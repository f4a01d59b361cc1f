// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/register/entries.h"
#include "core/register/words.h"
#include "import/attaching.h"
#include "import/call.h"
#include "import/printcall.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf oder .html")};

constexpr Option withoutAddressOption{
    "without-address"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur den Ort drucken, auch wo die Adresse gezeigt werden darf")};

constexpr Option forOption{
    "for"_L1, "HAUSHALT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Für welchen Haushalt (G-…); sonst der, für den die Wohnung gehalten wird")};

Result<> printOffer(const Call &call)
{
    const bool withAddress = !call.options.isSet(withoutAddressOption.name);
    return printCalled(
        call, [&](Sql &sql) { return loadOffer(sql, call.arguments.first(), call.actor, QDateTime::currentDateTime(), withAddress); });
}

Result<> printObject(const Call &call)
{
    return printCalled(call, [&](Sql &sql) { return loadObject(sql, call.arguments.first(), call.actor, QDateTime::currentDateTime()); });
}

Result<> printList(const Call &call)
{
    return printCalled(call, [&](Sql &sql) { return loadFreeList(sql, call.actor, QDateTime::currentDateTime()); });
}

Result<> printPayer(const Call &call)
{
    const QString household = call.options.value(forOption.name);
    return printCalled(
        call, [&](Sql &sql) { return loadPayerOffer(sql, call.arguments.first(), household, call.actor, QDateTime::currentDateTime()); });
}

Result<> printCertificate(const Call &call)
{
    const QString household = call.options.value(forOption.name);
    return printCalled(
        call, [&](Sql &sql) { return loadCertificate(sql, call.arguments.first(), household, call.actor, QDateTime::currentDateTime()); });
}

Result<> printChecklist(const Call &call)
{
    const QString household = call.options.value(forOption.name);
    return printCalled(
        call, [&](Sql &sql) { return loadChecklist(sql, call.arguments.first(), household, call.actor, QDateTime::currentDateTime()); });
}

Result<> printLiving(const Call &call)
{
    const bool withAddress = !call.options.isSet(withoutAddressOption.name);
    return printCalled(
        call, [&](Sql &sql) { return loadLiving(sql, call.arguments.first(), call.actor, QDateTime::currentDateTime(), withAddress); });
}

/** The kind that --kind names, as it is stored; nothing where none is named. */
Result<std::optional<DocumentKind>> wantedKind(const Call &call)
{
    const QString wanted = call.options.value(u"kind"_s);
    if (wanted.isEmpty()) return std::nullopt;
    const QMetaEnum kinds = QMetaEnum::fromType<DocumentKind>();
    QStringList known;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const QString name = snakeCase(QString::fromLatin1(kinds.key(i)));
        if (name == wanted) return static_cast<DocumentKind>(kinds.value(i));
        known += name;
    }
    return fail(Error::Kind::Invalid, u"document.kind"_s, {wanted, known.join(u", "_s)});
}

Result<Attachment> readyFor(const Call &call)
{
    const auto kind = wantedKind(call);
    if (!kind) return std::unexpected(kind.error());
    auto ready = prepareFile(call.arguments.first(), call.options.isSet(u"original"_s));
    if (!ready) return ready;
    if (*kind) ready->document.kind = **kind;
    ready->document.title = call.options.value(u"title"_s);
    ready->document.internal = call.options.isSet(u"internal"_s);
    return ready;
}

Result<> addDocumentTo(const Call &call)
{
    const auto ready = readyFor(call);
    if (!ready) return std::unexpected(ready.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QString number = call.options.value(u"to"_s);
    const auto task = [&](Sql &sql) {
        return findVacancy(sql, number).and_then([&](qint64 id) { return loadEntry(sql, id); }).and_then([&](const VacancyEntry &entry) {
            return attach(sql, *ready, entry);
        });
    };
    return (*database)->write(call.actor, task).takeResult().transform([&](const Document &kept) {
        if (call.isJson()) {
            call.out << QJsonDocument(QJsonObject{{u"uid"_s, kept.uid}, {u"kind"_s, toStored(QVariant::fromValue(kept.kind)).toString()},
                                          {u"fileName"_s, kept.fileName}, {u"bytes"_s, kept.sizeBytes}})
                            .toJson();
            return;
        }
        const QString text = say(QT_TRANSLATE_NOOP("CommandLine", "%1 hängt jetzt an %2 (%3, %4 kB)."));
        constexpr qint64 kilo = 1024;
        call.out << text.arg(kept.fileName, number, word(kept.kind)).arg((kept.sizeBytes + kilo - 1) / kilo) << '\n';
        for (const Error &note : ready->notes) call.out << sentence(note) << '\n';
    });
}
}

const Command &printOfferCommand()
{
    static const Command command{{"print"_L1, "offer"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Das Angebotsblatt eines Leerstands drucken"), {outOption, withoutAddressOption, jsonOption},
        printOffer, true};
    return command;
}

const Command &printObjectCommand()
{
    static const Command command{{"print"_L1, "object"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Das Objektblatt eines Leerstands drucken (intern)"), {outOption, jsonOption}, printObject, true};
    return command;
}

const Command &printPayerCommand()
{
    static const Command command{{"print"_L1, "payer"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Das Angebot einer Wohnung für den Träger der Wohnkosten drucken, mit der Vorprüfung"),
        {forOption, outOption, jsonOption}, printPayer, true};
    return command;
}

const Command &printCertificateCommand()
{
    static const Command command{{"print"_L1, "certificate"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die Mietbescheinigung drucken, für den Vermieter zum Ergänzen und Unterschreiben"),
        {forOption, outOption, jsonOption}, printCertificate, true};
    return command;
}

const Command &printChecklistCommand()
{
    static const Command command{{"print"_L1, "checklist"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die Prüfliste der Sachbearbeitung drucken (intern)"), {forOption, outOption, jsonOption},
        printChecklist, true};
    return command;
}

const Command &printLivingCommand()
{
    static const Command command{{"print"_L1, "living"_L1}, {"NUMMER|AGS"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Das Infoblatt „Leben in …“ drucken: um eine Wohnung oder für eine Gemeinde"),
        {outOption, withoutAddressOption, jsonOption}, printLiving, true};
    return command;
}

const Command &printListCommand()
{
    static const Command command{{"print"_L1, "list"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die freien Wohnungen nach Personen drucken"), {outOption, jsonOption}, printList, true};
    return command;
}

const Command &addDocumentCommand()
{
    static const Command command{{"add"_L1, "document"_L1}, {"DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Ein Foto oder eine Unterlage an einen Leerstand hängen"),
        {{"to"_L1, "NUMMER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Leerstand")},
            {"kind"_L1, "ART"_L1, QT_TRANSLATE_NOOP("CommandLine", "Art, zum Beispiel photo, floor_plan, energy_certificate")},
            {"title"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Titel der Unterlage")},
            {"original"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Bild in voller Größe behalten")},
            {"internal"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nie für andere drucken")}, jsonOption},
        addDocumentTo, true};
    return command;
}
