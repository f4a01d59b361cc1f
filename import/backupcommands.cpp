// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/keptbackups.h"
#include "import/call.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr Option folderOption{"folder"_L1, "ORDNER"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "In diesen Ordner, unter einem Namen mit Tag und Uhrzeit, und nur, wenn sich etwas geändert hat")};
constexpr Option secondOption{
    "second"_L1, "ORDNER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Dazu eine Kopie in diesen Ordner, etwa auf einem Stick")};
constexpr Option rotateOption{
    "rotate"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Ältere im Ordner wegnehmen: es bleiben 7 tägliche und 4 wöchentliche")};

void print(const Call &call, const QString &text, const QJsonObject &object)
{
    if (call.isJson())
        call.out << QJsonDocument(object).toJson();
    else
        call.out << text << '\n';
}

Result<> backupToFile(const Call &call, Database &database)
{
    const QString target = QFileInfo(call.arguments.last()).absoluteFilePath();
    return database.backup(target, call.progress).takeResult().transform([&] {
        print(call, say(QT_TRANSLATE_NOOP("CommandLine", "Gesichert und geprüft: %1")).arg(target), {{u"backup"_s, target}});
    });
}

void tell(const Call &call, const KeptBackup &kept)
{
    QStringList lines;
    lines += kept.file.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "Seit der letzten Sicherung ist nichts geändert worden."))
                                 : say(QT_TRANSLATE_NOOP("CommandLine", "Gesichert und geprüft: %1")).arg(kept.file);
    if (!kept.secondFile.isEmpty()) lines += say(QT_TRANSLATE_NOOP("CommandLine", "Zweiter Ort: %1")).arg(kept.secondFile);
    for (const QString &name : kept.removed) lines += say(QT_TRANSLATE_NOOP("CommandLine", "Weggenommen: %1")).arg(name);
    print(call, lines.join(u'\n'),
        {{u"backup"_s, kept.file}, {u"second"_s, kept.secondFile}, {u"removed"_s, QJsonArray::fromStringList(kept.removed)}});
}

Result<> backupToFolder(const Call &call, Database &database)
{
    if (database.location().kind == Location::Kind::Server) return fail(Error::Kind::Invalid, u"backup.server"_s);
    const auto folderOf = [&](const Option &option) {
        const QString folder = call.options.value(option.name);
        return folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath();
    };
    const BackupPlaces places{folderOf(folderOption), folderOf(secondOption), call.options.isSet(rotateOption.name)};
    const auto kept = keepBackup(database, places, BackupKind::Automatic, QDateTime::currentDateTime(), call.progress);
    if (!kept) return std::unexpected(kept.error());
    tell(call, *kept);
    if (kept->secondFailure) return std::unexpected(*kept->secondFailure);
    return {};
}

Result<> backup(const Call &call)
{
    const bool toFolder = call.options.isSet(folderOption.name);
    if (toFolder == (call.arguments.size() == 2)) return fail(Error::Kind::Invalid, u"backup.where"_s);
    const auto database = openAt(call.arguments.first());
    if (!database) return std::unexpected(database.error());
    return toFolder ? backupToFolder(call, **database) : backupToFile(call, **database);
}

Result<> verify(const Call &call)
{
    const QString file = QFileInfo(call.arguments.first()).absoluteFilePath();
    return checkCopy(file, call.progress).transform([&](const RegisterFacts &facts) {
        QJsonObject counts;
        for (const auto &[table, rows] : facts.counts.asKeyValueRange()) counts[table] = rows;
        const QString text
            = say(QT_TRANSLATE_NOOP("CommandLine", "Die Sicherung ist in Ordnung: %1, Änderungsprotokoll lückenlos bis Eintrag %2."));
        print(call, text.arg(countsText(facts)).arg(facts.entry),
            {{u"sound"_s, true}, {u"schema"_s, facts.schema}, {u"entry"_s, facts.entry},
                {u"changedAt"_s, facts.changedAt.toString(Qt::ISODate)}, {u"bytes"_s, facts.bytes}, {u"counts"_s, counts}});
    });
}
}

const Command &backupCommand()
{
    static const Command command{.words = {"backup"_L1},
        .operands = {"REGISTER"_L1, "DATEI"_L1},
        .help = QT_TRANSLATE_NOOP("CommandLine", "Ein Register geprüft sichern, in eine Datei oder einen Ordner"),
        .options = {folderOption, secondOption, rotateOption, jsonOption},
        .run = backup,
        .optional = 1};
    return command;
}

const Command &verifyBackupCommand()
{
    static const Command command{{"backup"_L1, "verify"_L1}, {"SICHERUNG"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Eine Sicherung öffnen und ganz prüfen, ohne sie zu verändern"), {jsonOption}, verify};
    return command;
}
