// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/refusal.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/** Neither the library nor the driver tells a code, so its words have to do; the first that fits counts. */
struct Refusal {
    const char *pattern;
    QLatin1StringView reason;
};
constexpr std::array refusals{
    Refusal{"password authentication failed|no password supplied|Passwort-Authentifizierung|kein Passwort angegeben", "server.password"_L1},
    Refusal{"permission denied for database|keine Berechtigung für Datenbank", "server.noaccess"_L1},
    Refusal{"role \".*\" is not permitted to log in|darf sich nicht einloggen|Rolle ».*« ist es nicht erlaubt", "server.noaccess"_L1},
    Refusal{"(role|user) \".*\" does not exist|(Rolle|Benutzer) ».*« existiert nicht", "server.nologin"_L1},
    Refusal{"database \".*\" does not exist|Datenbank ».*« existiert nicht", "server.nodatabase"_L1},
    Refusal{"no pg_hba.conf entry|rejects connection|kein pg_hba.conf-Eintrag|lehnt Verbindung", "server.hba"_L1},
    Refusal{"root certificate file .* does not exist|Root-?-?Zertifikat.* existiert nicht|could not (load|read) .*root certificate",
        "server.root"_L1},
    Refusal{"does not match host name|stimmt nicht mit dem Hostnamen überein", "server.name"_L1},
    Refusal{"certificate verify failed|certificate.*(expired|not yet valid)|unable to get local issuer", "server.certificate"_L1},
    Refusal{"does not support SSL|unterstützt kein SSL|SSL wurde verlangt", "server.notls"_L1},
    Refusal{"could not translate host name|konnte Hostnamen? .* nicht|Name or service not known|Temporary failure in name resolution",
        "server.host"_L1},
};

bool hasOption(const QStringList &options, QLatin1StringView name)
{
    return std::ranges::any_of(options, [&](const QString &option) { return option.startsWith(name + u'='); });
}
}

QString refusalOf(const QString &said)
{
    for (const auto &[pattern, reason] : refusals)
        if (QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption).match(said).hasMatch()) return reason;
    return u"server.unreachable"_s;
}

bool isOnThisMachine(const Location &location)
{
    const QString host = location.host.toLower();
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

QStringList connectOptions(const Location &location)
{
    QStringList options = location.options;
    if (!isOnThisMachine(location) && !hasOption(options, "sslmode"_L1)) options += u"sslmode=verify-full"_s;
    if (options.contains("sslmode=verify-full"_L1) && !hasOption(options, "sslrootcert"_L1)
        && !QFile::exists(QDir::home().filePath(u".postgresql/root.crt"_s)))
        options += u"sslrootcert=system"_s;
    return options + QStringList{u"connect_timeout=10"_s, u"application_name=bleibe"_s};
}
