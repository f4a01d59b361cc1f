// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/rights.h"
#include "core/access/serversetup.h"
#include "core/register/words.h"
#include "import/feedoutput.h"

using namespace Qt::StringLiterals;

namespace {
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

Result<> init(const Call &call)
{
    return parseLocation(call.arguments.first()).and_then(setUpServer).transform([&](const ServerSetup &setup) {
        if (call.isJson())
            call.out << QJsonDocument(toJson(setup)).toJson();
        else
            for (const QString &line : registerLines(setup) + encryptionLines(setup)) call.out << line << '\n';
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
        QT_TRANSLATE_NOOP("CommandLine", "Ein Register auf einem Server anlegen oder erneuern, mit Rollen und Rechten"), {jsonOption},
        init};
    return command;
}

const Command &serverRolesCommand()
{
    static const Command command{{"server"_L1, "roles"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Zeigen, welche Rolle auf einem Server was darf"), {jsonOption}, printRoles};
    return command;
}
