// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/municipality.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include "import/call.h"
#include "import/qgisproject.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .qgz")};

/** The box around all municipalities. */
Result<UtmBox> extentOf(Sql &sql)
{
    std::optional<UtmBox> all;
    const auto read = eachMunicipality(sql, [&](const Municipality &one) {
        const auto area = readPolygons(one.geom.bytes);
        if (!area) return;
        const UtmBox box = boxOf(*area);
        if (!all) all = box;
        all = UtmBox{
            std::min(all->west, box.west), std::min(all->south, box.south), std::max(all->east, box.east), std::max(all->north, box.north)};
    });
    return read.transform([&] { return all.value_or(UtmBox()); });
}

Result<> write(const Call &call)
{
    const QString file = call.options.value(outOption.name);
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"qgis.nowhere"_s);
    const auto opened = openAt(call.options.value(u"register"_s));
    if (!opened) return std::unexpected(opened.error());
    const Location &location = (*opened)->location();
    if (location.kind != Location::Kind::File) return fail(Error::Kind::Invalid, u"qgis.server"_s);
    const auto extent = (*opened)->read(extentOf).takeResult();
    if (!extent) return std::unexpected(extent.error());
    const QString title = u"Bleibe: %1"_s.arg(QFileInfo(location.path).completeBaseName());
    return writeQgisProject(file, {.title = title, .registerFile = location.path, .extent = *extent}).transform([&] {
        if (call.isJson())
            call.out << QJsonDocument(QJsonObject{{u"file"_s, file}, {u"register"_s, location.path}, {u"layers"_s, 4}}).toJson();
        else
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "QGIS-Projekt mit vier Ebenen, nur zum Lesen: %1")).arg(file) << '\n';
    });
}
}

const Command &qgisCommand()
{
    static const Command command{{"qgis"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Ein QGIS-Projekt schreiben, das Leerstände, Orte und Gemeinden dieses Registers zeigt"),
        {outOption, jsonOption}, write, true};
    return command;
}
