// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/ownerless.h"
#include "core/access/rights.h"
#include "core/access/serversetup.h"
#include "core/register/words.h"
#include "import/feedoutput.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option officeOption{
    "office"_L1, "DIENSTSTELLE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Datensätzen, die keine Dienststelle haben, diese geben")};

QStringList registerLines(const ServerSetup &setup)
{
    const QString now = QString::number(setup.versionNow);
    QStringList lines;
    if (setup.isNew)
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "Neues Register, Fassung %1.")).arg(now);
    else if (setup.versionBefore < setup.versionNow)
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "Register von Fassung %1 auf %2 gebracht."))
                     .arg(QString::number(setup.versionBefore), now);
    else
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "Register vorhanden, Fassung %1.")).arg(now);
    lines += say(QT_TRANSLATE_NOOP("CommandLine", "%1 Tabellen geben nur noch her, was die Rolle erlaubt. Konten: %2."))
                 .arg(QString::number(setup.tables), QString::number(setup.accounts));
    if (!setup.wereOpen.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "War für jeden am Server offen und ist es nicht mehr: %1"))
                     .arg(setup.wereOpen.join(u", "_s));
    return lines;
}

QStringList encryptionLines(const ServerSetup &setup)
{
    QStringList lines;
    if (setup.isEncrypted)
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "Die Verbindung ist verschlüsselt (%1).")).arg(setup.encryption);
    else if (setup.isLocal)
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "Die Verbindung verlässt diesen Rechner nicht."));
    else
        lines += say(
            QT_TRANSLATE_NOOP("CommandLine", "Achtung: Die Verbindung ist nicht verschlüsselt. Kennwörter und Daten sind im Netz lesbar."));
    if (!setup.isForced)
        lines += say(QT_TRANSLATE_NOOP(
            "CommandLine", "Ob der Server aus dem Netz nur verschlüsselte Verbindungen annimmt, sieht diese Anmeldung nicht."));
    else if (!*setup.isForced)
        lines += say(QT_TRANSLATE_NOOP("CommandLine",
            "Achtung: Der Server nimmt aus dem Netz auch unverschlüsselte Verbindungen an. In pg_hba.conf „host“ durch „hostssl“ "
            "ersetzen."));
    return lines;
}

QJsonObject toJson(const ServerSetup &setup)
{
    return {{u"new"_s, setup.isNew}, {u"versionBefore"_s, setup.versionBefore}, {u"version"_s, setup.versionNow},
        {u"tables"_s, setup.tables}, {u"accounts"_s, setup.accounts}, {u"local"_s, setup.isLocal}, {u"encrypted"_s, setup.isEncrypted},
        {u"encryption"_s, setup.encryption}, {u"encryptionForced"_s, setup.isForced ? QJsonValue(*setup.isForced) : QJsonValue()},
        {u"wereOpen"_s, QJsonArray::fromStringList(setup.wereOpen)}};
}

/** How many records had no office, and whether they have one now. */
struct Ownerless {
    qint64 records = 0;
    bool areGiven = false;
};

Result<Ownerless> settleOwnerless(const Call &call)
{
    const auto database = openAt(call.arguments.first());
    if (!database) return std::unexpected(database.error());
    const bool areGiven = call.options.isSet(officeOption.name);
    const QString office = call.options.value(officeOption.name);
    auto done = areGiven ? (*database)->write(call.actor, [&](Sql &sql) { return giveOwnerless(sql, office); }).takeResult()
                         : (*database)->read(countOwnerless).takeResult();
    return done.transform([&](qint64 records) { return Ownerless{records, areGiven}; });
}

QStringList ownerlessLines(const Ownerless &found)
{
    const int records = static_cast<int>(found.records);
    if (records == 0) return {};
    if (found.areGiven)
        return {QCoreApplication::translate("CommandLine", "%n Datensätze haben jetzt eine Dienststelle.", nullptr, records)};
    return {QCoreApplication::translate("CommandLine",
        "Achtung: %n Datensätze haben keine Dienststelle. Wer nur Eigenes sieht, sieht sie nicht. Mit --office NAME bekommen sie eine.",
        nullptr, records)};
}

Result<> init(const Call &call)
{
    const auto setup = parseLocation(call.arguments.first()).and_then(setUpServer);
    if (!setup) return std::unexpected(setup.error());
    return settleOwnerless(call).transform([&](const Ownerless &found) {
        QJsonObject json = toJson(*setup);
        json[u"ownerless"_s] = found.areGiven ? 0 : found.records;
        if (call.isJson())
            call.out << QJsonDocument(json).toJson();
        else
            for (const QString &line : registerLines(*setup) + encryptionLines(*setup) + ownerlessLines(found)) call.out << line << '\n';
    });
}

QJsonObject cellOf(Role role, Right right)
{
    const Allowance cell = allowed(role, right);
    return {{u"role"_s, keyOf(role)}, {u"read"_s, keyOf(cell.read)}, {u"write"_s, keyOf(cell.write)}};
}

/** The matrix, right by right; roles without anything are left out. */
void printMatrix(const Call &call)
{
    for (size_t right = 0; right < rightCount; ++right) {
        call.out << word(static_cast<Right>(right)) << '\n';
        for (size_t role = 0; role < roleCount; ++role) {
            const Allowance cell = allowed(static_cast<Role>(role), static_cast<Right>(right));
            if (cell == Allowance()) continue;
            call.out << "  " << word(static_cast<Role>(role)) << " (" << keyOf(static_cast<Role>(role))
                     << "): " << say(QT_TRANSLATE_NOOP("CommandLine", "sieht: %1, ändert: %2")).arg(word(cell.read), word(cell.write))
                     << '\n';
        }
    }
}

Result<> printRoles(const Call &call)
{
    if (!call.isJson()) {
        printMatrix(call);
        return {};
    }
    QJsonArray rights;
    for (size_t right = 0; right < rightCount; ++right) {
        QJsonArray cells;
        for (size_t role = 0; role < roleCount; ++role) cells += cellOf(static_cast<Role>(role), static_cast<Right>(right));
        rights += QJsonObject{{u"right"_s, keyOf(static_cast<Right>(right))}, {u"roles"_s, cells}};
    }
    call.out << QJsonDocument(rights).toJson();
    return {};
}
}

const Command &serverInitCommand()
{
    static const Command command{{"server"_L1, "init"_L1}, {"REGISTER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Ein Register auf einem Server anlegen oder erneuern, mit Rollen und Rechten"),
        {officeOption, jsonOption}, init};
    return command;
}

const Command &serverRolesCommand()
{
    static const Command command{{"server"_L1, "roles"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Zeigen, welche Rolle auf einem Server was darf"), {jsonOption}, printRoles};
    return command;
}
