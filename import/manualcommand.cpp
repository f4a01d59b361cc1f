// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/manual/manualpages.h"
#include "import/call.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "ORDNER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: ein Ordner, der angelegt wird")};

Result<> write(const Call &call)
{
    const QString folder = call.options.value(outOption.name);
    if (folder.isEmpty()) return fail(Error::Kind::Invalid, u"manual.nowhere"_s);
    const QString language = QLocale().language() == QLocale::English ? u"en"_s : u"de"_s;
    const auto written = writeManual(folder, language, call.options.value(u"shots"_s));
    if (!written) return std::unexpected(written.error());
    if (call.isJson())
        call.out << QJsonDocument(QJsonObject{{u"folder"_s, folder}, {u"language"_s, language}, {u"chapters"_s, written->chapters},
                                      {u"pictures"_s, written->pictures}})
                        .toJson();
    else
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Handbuch: %1 Kapitel, %2 Bilder, %3"))
                        .arg(written->chapters)
                        .arg(written->pictures)
                        .arg(folder + u"/index.html"_s)
                 << '\n';
    return {};
}
}

const Command &manualCommand()
{
    static const Command command{{"manual"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Das Handbuch als barrierefreie Seiten (HTML) schreiben"),
        {outOption,
            {"shots"_L1, "ORDNER"_L1,
                QT_TRANSLATE_NOOP("CommandLine", "Mit den Bildern aus diesem Ordner, wie „bleibe shots“ sie schreibt; sonst ohne Bilder")},
            jsonOption},
        write};
    return command;
}
