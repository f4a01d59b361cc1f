// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/call.h"
#include "import/exporting.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"full"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Auch personenbezogene Angaben und Adressen: alles, was sich wieder einlesen lässt")},
    jsonOption,
};

Result<> run(const Call &call)
{
    const auto kind = exportKind(call.arguments.first());
    if (!kind) return fail(Error::Kind::Invalid, u"export.kind"_s, {call.arguments.first()});
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const ExportChoice choice{.kind = *kind, .isFull = call.options.isSet(u"full"_s)};
    const QString path = call.arguments.last();
    return exportList(**database, path, choice, call.progress).transform([&](qint64 rows) {
        const QString name = QFileInfo(path).fileName();
        if (call.isJson())
            call.out << QJsonDocument(QJsonObject{{u"file"_s, name}, {u"rows"_s, rows}, {u"full"_s, choice.isFull}}).toJson();
        else
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 Zeilen geschrieben.")).arg(name).arg(rows) << '\n';
    });
}
}

const Command &exportCommand()
{
    static const Command command{{"export"_L1}, {"LISTE"_L1, "DATEI"_L1},
        QT_TRANSLATE_NOOP("CommandLine",
            "Eine Liste (vacancies, landlords, municipalities, places) in eine Datei schreiben: CSV, XLSX, ODS, GeoPackage, GeoJSON; ohne "
            "--full "
            "ohne "
            "Angaben zu Personen"),
        options, run, true};
    return command;
}
