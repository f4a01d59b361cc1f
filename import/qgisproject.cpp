// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/qgisproject.h"
#include "core/places/placeterms.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"
#include "core/reporting/template.h"
#include "core/storage/record.h"
#include "import/call.h"
#include <QDir>
#include <QJsonArray>
#include <QMetaEnum>
#include <QTemporaryDir>
#include <array>
#include <cpl_conv.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto templateName = "register.qgs"_L1;

/** How a symbol of QGIS looks; the shape carries the meaning, the colour repeats it. */
struct Look {
    QLatin1StringView shape;
    QLatin1StringView colour;
    QLatin1StringView angle = "0"_L1;
};

constexpr std::array statusLooks{
    Look{"circle"_L1, "255,255,255,255"_L1},
    Look{"circle"_L1, "0,158,115,255"_L1},
    Look{"diamond"_L1, "230,159,0,255"_L1},
    Look{"equilateral_triangle"_L1, "181,82,139,255"_L1, "90"_L1},
    Look{"square"_L1, "79,107,131,255"_L1},
    Look{"hexagon"_L1, "107,111,117,255"_L1},
};
constexpr std::array placeLooks{
    Look{"square"_L1, "255,255,255,255"_L1},
    Look{"pentagon"_L1, "255,255,255,255"_L1},
    Look{"equilateral_triangle"_L1, "255,255,255,255"_L1},
    Look{"star"_L1, "255,255,255,255"_L1},
    Look{"diamond"_L1, "213,219,225,255"_L1},
    Look{"cross_fill"_L1, "213,219,225,255"_L1},
    Look{"semi_circle"_L1, "213,219,225,255"_L1},
    Look{"octagon"_L1, "213,219,225,255"_L1},
};

template<class E> QString keyOf(E value)
{
    return toStored(QVariant::fromValue(value)).toString();
}

/** "case column when 'a' then 'x' … end": the group of every value of E that has one of the first @p groups. */
template<class E> QString groupCase(const QString &column, int groups)
{
    QString text = u"case "_s + column;
    const QMetaEnum known = QMetaEnum::fromType<E>();
    for (int at = 0; at < known.keyCount(); ++at) {
        const auto value = static_cast<E>(known.value(at));
        if (int(groupOf(value)) < groups) text += u" when '%1' then '%2'"_s.arg(keyOf(value), keyOf(groupOf(value)));
    }
    return text + u" end"_s;
}

template<class Group, size_t size> QJsonArray categories(const std::array<Look, size> &looks, const QString &millimetres)
{
    QJsonArray list;
    for (size_t at = 0; at < size; ++at) {
        const auto group = static_cast<Group>(at);
        list.append(QJsonObject{{u"index"_s, int(at)}, {u"stored"_s, keyOf(group)}, {u"label"_s, word(group)},
            {u"shape"_s, QString(looks[at].shape)}, {u"colour"_s, QString(looks[at].colour)}, {u"angle"_s, QString(looks[at].angle)},
            {u"edge"_s, u"28,33,38,255"_s}, {u"edgeWidth"_s, u"0.4"_s}, {u"size"_s, millimetres}});
    }
    return list;
}

QString vacancyQuery()
{
    return u"select v.id as id, v.number as number, %1 as layer, v.vacant_since as vacant_since, v.available_from as available_from, "
           "v.last_confirmed_on as last_confirmed_on, d.living_area_dm2 / 100.0 as living_area, d.half_rooms / 2.0 as rooms, "
           "v.net_cold / 100.0 as net_cold, trim(b.street || ' ' || b.house_number || b.house_number_suffix) as address, "
           "b.postal_code as postal_code, b.city as city, b.geom as geom "
           "from vacancy v join dwelling d on d.id = v.dwelling_id join building b on b.id = d.building_id where b.geom is not null and %2"_s
               .arg(groupCase<VacancyStatus>(u"v.status"_s, int(statusLooks.size())), openCondition(u"v.status"_s));
}

QString placeQuery()
{
    return u"select id, name, %1 as layer, operator_name, address, phone, opening_hours, valid_from, valid_until, last_checked_on, geom "
           "from place where st_geometrytype(geom) = 'POINT'"_s.arg(groupCase<PlaceKind>(u"kind"_s, int(placeLooks.size())));
}

/** The labels of the columns of a query, in its order. */
QJsonArray fields(const QList<std::pair<QString, const char *>> &labels)
{
    QJsonArray list;
    for (qsizetype at = 0; at < labels.size(); ++at)
        list.append(QJsonObject{{u"index"_s, int(at)}, {u"field"_s, labels[at].first}, {u"label"_s, say(labels[at].second)}});
    return list;
}

/** A layer of what @p query finds in the register at @p path. */
QJsonObject layer(const QString &id, const char *name, const QString &path, QString query)
{
    query.replace(u'"', u"\\\""_s);
    return {{u"id"_s, id}, {u"name"_s, say(name)},
        {u"source"_s, u"dbname='%1' key='id' table=\"(%2)\" (geom)"_s.arg(QString(path).replace(u'\'', u"\\'"_s), query)}};
}

QJsonObject valuesOf(const QgisView &view, const QString &path)
{
    QJsonObject vacancies = layer(u"vacancies"_s, QT_TRANSLATE_NOOP("CommandLine", "Offene Leerstände"), path, vacancyQuery());
    vacancies.insert(u"categories"_s, categories<StatusGroup>(statusLooks, u"3.6"_s));
    vacancies.insert(u"fields"_s,
        fields({{u"id"_s, QT_TRANSLATE_NOOP("CommandLine", "Zeile")}, {u"number"_s, QT_TRANSLATE_NOOP("CommandLine", "Nummer")},
            {u"layer"_s, QT_TRANSLATE_NOOP("CommandLine", "Stand")}, {u"vacant_since"_s, QT_TRANSLATE_NOOP("CommandLine", "Leer seit")},
            {u"available_from"_s, QT_TRANSLATE_NOOP("CommandLine", "Frei ab")},
            {u"last_confirmed_on"_s, QT_TRANSLATE_NOOP("CommandLine", "Zuletzt bestätigt")},
            {u"living_area"_s, QT_TRANSLATE_NOOP("CommandLine", "Wohnfläche in m²")},
            {u"rooms"_s, QT_TRANSLATE_NOOP("CommandLine", "Zimmer")},
            {u"net_cold"_s, QT_TRANSLATE_NOOP("CommandLine", "Nettokaltmiete in €")},
            {u"address"_s, QT_TRANSLATE_NOOP("CommandLine", "Anschrift")}, {u"postal_code"_s, QT_TRANSLATE_NOOP("CommandLine", "PLZ")},
            {u"city"_s, QT_TRANSLATE_NOOP("CommandLine", "Ort")}}));
    QJsonObject places = layer(u"places"_s, QT_TRANSLATE_NOOP("CommandLine", "Orte"), path, placeQuery());
    places.insert(u"categories"_s, categories<PlaceGroup>(placeLooks, u"2.8"_s));
    QJsonObject values{{u"title"_s, view.title}, {u"vacancies"_s, vacancies}, {u"places"_s, places},
        {u"points"_s, QJsonArray{vacancies, places}},
        {u"routes"_s,
            layer(u"routes"_s, QT_TRANSLATE_NOOP("CommandLine", "Strecken der Bürgerbusse"), path,
                u"select id, name, operator_name, phone, geom from place where st_geometrytype(geom) in ('LINESTRING', 'MULTILINESTRING')"_s)},
        {u"municipalities"_s,
            layer(u"municipalities"_s, QT_TRANSLATE_NOOP("CommandLine", "Gemeinden"), path,
                u"select id, name, ags, kind, association_key, population, geom from municipality where geom is not null"_s)}};
    if (const UtmBox &box = view.extent; box.west < box.east)
        values.insert(
            u"extent"_s, QJsonObject{{u"west"_s, box.west}, {u"south"_s, box.south}, {u"east"_s, box.east}, {u"north"_s, box.north}});
    return values;
}

/** @p content as the only file in a zip file. */
bool saveZipped(const QString &file, const QString &inner, const QByteArray &content)
{
    void *zip = CPLCreateZip(file.toUtf8().constData(), nullptr);
    if (!zip) return false;
    bool good = CPLCreateFileInZip(zip, inner.toUtf8().constData(), nullptr) == CE_None;
    good = good && CPLWriteFileInZip(zip, content.constData(), int(content.size())) == CE_None;
    good = CPLCloseFileInZip(zip) == CE_None && good;
    return CPLCloseZip(zip) == CE_None && good;
}
}

Result<QString> qgisProject(const QgisView &view, const QString &folder)
{
    QFile source(u":/bleibe/manual/"_s + templateName);
    if (!source.open(QFile::ReadOnly)) return fail(Error::Kind::Storage, u"engine.missing"_s, {templateName});
    const QString inside = QDir(folder).relativeFilePath(QFileInfo(view.registerFile).absoluteFilePath());
    const QString path = inside.startsWith("../"_L1) || QDir::isAbsolutePath(inside) ? inside : u"./"_s + inside;
    return fillTemplate({{templateName, QString::fromUtf8(source.readAll())}}, templateName, valuesOf(view, path));
}

Result<> writeQgisProject(const QString &file, const QgisView &view)
{
    const QFileInfo target(file);
    if (target.suffix().compare("qgz"_L1, Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::Invalid, u"qgis.ending"_s, {target.fileName()});
    if (!target.absoluteDir().exists()) return fail(Error::Kind::NotFound, u"file.nofolder"_s, {target.absolutePath()});
    const auto text = qgisProject(view, target.absolutePath());
    if (!text) return std::unexpected(text.error());
    // Made beside the target and put in its place, so that an older one stays where the disk is full.
    const QTemporaryDir beside(target.absoluteDir().filePath(u".qgis-XXXXXX"_s));
    const QString made = beside.filePath(u"project.qgz"_s);
    if (!beside.isValid()) return fail(Error::Kind::Storage, u"export.folder"_s, {target.absolutePath()});
    if (!saveZipped(made, target.completeBaseName() + u".qgs"_s, text->toUtf8()))
        return fail(Error::Kind::Storage, u"export.failed"_s, {file});
    QFile::remove(file);
    if (!QFile::rename(made, file)) return fail(Error::Kind::Storage, u"export.failed"_s, {file});
    return {};
}
