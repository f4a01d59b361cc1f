// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/source.h"
#include "import/gdal.h"
#include "import/locate.h"
#include "import/shapefile.h"
#include "import/topojson.h"
#include <QFileInfo>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array drivers{"ESRI Shapefile", "GPKG", "GeoJSON", "TopoJSON", "GML", "LIBKML", "FlatGeobuf", "CSV", "MapInfo File",
    static_cast<const char *>(nullptr)};
// An empty encoding leaves the bytes alone; which letters they are is decided in encodingOf().
constexpr std::array openOptions{"ENCODING=", "WRITE_GFS=NO", "GEOM_POSSIBLE_NAMES=WKT,wkt,geom,geometry,the_geom,wkt_geom,GEOM,GEOMETRY",
    "KEEP_GEOM_COLUMNS=NO", static_cast<const char *>(nullptr)};

bool isTextFree(GDALDataset &dataset)
{
    const std::string_view driver = dataset.GetDriverName();
    return driver == "ESRI Shapefile" || driver == "MapInfo File" || driver == "CSV";
}

/** GeoPackage says "undefined" with a coordinate system of its own, MapInfo and others with a local one. */
bool isMeaningless(const OGRSpatialReference &crs)
{
    return crs.IsLocal() || QString::fromUtf8(crs.GetName()).contains("undefined"_L1, Qt::CaseInsensitive);
}

QByteArray declaredEncoding(OGRLayer &rows)
{
    for (const char *key : {"ENCODING_FROM_CPG", "ENCODING_FROM_LDID"})
        if (const char *codec = rows.GetMetadataItem(key, "SHAPEFILE"); codec && *codec) return codec;
    return {};
}

Layer describe(OGRLayer &rows)
{
    Layer layer{.name = QString::fromUtf8(rows.GetName()), .announced = rows.GetFeatureCount()};
    const OGRFeatureDefn &columns = *rows.GetLayerDefn();
    for (int i = 0; i < columns.GetFieldCount(); ++i) layer.fields += QString::fromUtf8(columns.GetFieldDefn(i)->GetNameRef());
    const auto type = wkbFlatten(rows.GetGeomType());
    layer.mayHoldPolygons
        = type == wkbUnknown || type == wkbGeometryCollection || OGR_GT_IsSurface(type) || OGR_GT_IsSubClassOf(type, wkbMultiSurface);
    if (const auto *crs = rows.GetSpatialRef(); crs && !isMeaningless(*crs)) layer.crs = {crs->Clone(), [](auto *own) { own->Release(); }};
    return layer;
}

/** Lets the driver leave out what nobody asked for. */
void ignoreOthers(OGRLayer &rows, const Layer &layer, const Selection &selection)
{
    CPLStringList ignored;
    for (const QString &field : layer.fields)
        if (!selection.fields.contains(field)) ignored.AddString(field.toUtf8().constData());
    if (!selection.withGeometry) ignored.AddString("OGR_GEOMETRY");
    rows.SetIgnoredFields(ignored.List());
}

/** Nothing where a text is not in its encoding. */
std::optional<QStringList> valuesOf(const OGRFeature &row, const QList<int> &columns, const Encoding &encoding)
{
    QStringList values;
    for (const int column : columns) {
        std::optional<QString> text{QString()};
        if (column >= 0 && row.IsFieldSetAndNotNull(column)) text = decoded(row.GetFieldAsString(column), encoding);
        if (!text) return {};
        values += *text;
    }
    return values;
}
}

struct Source::File {
    Located located;
    GDALDatasetUniquePtr dataset;
};

Source::Source() = default;
Source::Source(Source &&) noexcept = default;
Source &Source::operator=(Source &&) noexcept = default;
Source::~Source() = default;

Result<Source> Source::open(const QString &path, const Limits &limits)
{
    hardenGdal();
    const GdalMessages quiet;
    Source source;
    source.m_name = QFileInfo(path).fileName();
    source.m_limits = limits;
    const auto found = locate(path, limits);
    if (!found) return std::unexpected(found.error());
    for (const Located &located : *found)
        if (const auto added = source.add(located); !added) return std::unexpected(added.error());
    if (source.m_layers.isEmpty()) return fail(Error::Kind::Format, u"import.unknown"_s, {source.m_name});
    return source;
}

Result<> Source::add(const Located &located)
{
    if (located.path.endsWith(".shp"_L1, Qt::CaseInsensitive))
        if (const auto sound = checkShapefile(located.path); !sound) return sound;
    const GdalMessages messages;
    GDALDatasetUniquePtr dataset(GDALDataset::Open(located.path.toUtf8().constData(),
        GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, drivers.data(), openOptions.data(), nullptr));
    if (!dataset && !hasKnownEnding(located.path)) return fail(Error::Kind::Format, u"import.unknown"_s, {m_name}, messages.first());
    for (int i = 0; dataset && i < dataset->GetLayerCount(); ++i) {
        Layer layer = describe(*dataset->GetLayer(i));
        layer.dataset = m_files.size();
        layer.index = i;
        m_layers += layer;
    }
    if (!dataset || messages.hasFailure()) return fail(Error::Kind::Format, u"import.damaged"_s, {m_name}, messages.first());
    m_files.push_back(std::make_unique<File>(located, std::move(dataset)));
    return {};
}

OGRLayer &Source::rowsOf(const Layer &layer) const
{
    return *m_files[layer.dataset]->dataset->GetLayer(layer.index);
}

Encoding Source::encodingOf(const Layer &layer) const
{
    if (!isTextFree(*m_files[layer.dataset]->dataset)) return {};
    const GdalMessages quiet;
    OGRLayer &rows = rowsOf(layer);
    const std::array ignored{"OGR_GEOMETRY", static_cast<const char *>(nullptr)};
    rows.SetIgnoredFields(ignored.data());
    TextSample sample;
    for (const auto &row : rows)
        for (int i = 0; i < row->GetFieldCount(); ++i)
            if (row->GetFieldDefnRef(i)->GetType() == OFTString && row->IsFieldSetAndNotNull(i)) sample.add(row->GetFieldAsString(i));
    rows.SetIgnoredFields(nullptr);
    return chooseEncoding(declaredEncoding(rows), sample);
}

Result<> Source::read(const Layer &layer, const Selection &selection, const std::function<bool(Feature)> &take) const
{
    qint64 number = 0;
    bool isWanted = true;
    const auto giveOn = [&](Feature feature) { return isWanted = take(std::move(feature)); };
    if (const auto end = readRows(layer, selection, giveOn, number); !end || !isWanted) return end;
    const File &file = *m_files[layer.dataset];
    if (std::string_view(file.dataset->GetDriverName()) != "TopoJSON") return {};
    for (const QJsonObject &object : objectsWithoutGeometry(file.located.path, layer.name)) {
        Feature feature{.number = ++number};
        for (const QString &field : selection.fields) feature.values += object[field].toVariant().toString();
        if (!take(std::move(feature))) break;
    }
    return {};
}

Result<> Source::readRows(const Layer &layer, const Selection &selection, const std::function<bool(Feature)> &take, qint64 &number) const
{
    const GdalMessages messages;
    OGRLayer &rows = rowsOf(layer);
    ignoreOthers(rows, layer, selection);
    QList<int> columns;
    for (const QString &field : selection.fields) columns += int(layer.fields.indexOf(field));
    rows.ResetReading();
    const auto stopped = [&](const QString &reason, qint64 where) {
        return fail(Error::Kind::Format, reason, {m_name, QString::number(where), QString::number(number)}, messages.first());
    };
    while (const OGRFeatureUniquePtr row{rows.GetNextFeature()}) {
        if (messages.hasFailure()) return stopped(u"import.damagedAt"_s, number + 1);
        if (++number > m_limits.features) return stopped(u"import.crowded"_s, m_limits.features);
        const auto values = valuesOf(*row, columns, selection.encoding);
        if (!values) return stopped(u"import.notUtf8"_s, number);
        if (!take({number, *values, OGRGeometryUniquePtr(row->StealGeometry())})) return {};
    }
    if (messages.hasFailure()) return stopped(u"import.damagedAt"_s, number + 1);
    if (number < layer.announced) return stopped(u"import.truncated"_s, layer.announced);
    return {};
}
