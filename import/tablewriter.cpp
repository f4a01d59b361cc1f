// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/tablewriter.h"
#include "core/base/number.h"
#include "import/formula.h"
#include "import/gdal.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <array>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int storedEpsg = 25832, jsonEpsg = 4326;

OGRwkbGeometryType typeOf(WrittenShapes shapes)
{
    switch (shapes) {
    case WrittenShapes::Points: return wkbPoint;
    case WrittenShapes::Areas: return wkbMultiPolygon;
    case WrittenShapes::Any: return wkbUnknown;
    case WrittenShapes::None: return wkbNone;
    }
    return wkbUnknown;
}

OGRFieldType fieldType(WrittenColumn::Type type, const WrittenFormat &format)
{
    if (format.isText) return OFTString;
    switch (type) {
    case WrittenColumn::Type::Integer: return OFTInteger64;
    case WrittenColumn::Type::Decimal: return OFTReal;
    case WrittenColumn::Type::Date: return OFTDate;
    case WrittenColumn::Type::Text: break;
    }
    return OFTString;
}

double powerOfTen(int places)
{
    double power = 1;
    while (places-- > 0) power *= 10;
    return power;
}

/** German marks without groups, so that every spreadsheet takes it for a number. */
QString textOf(const Decimal &number)
{
    QLocale german(QLocale::German);
    german.setNumberOptions(QLocale::OmitGroupSeparator);
    return decimalText(number.scaled, number.places, number.places == 1 ? 0 : number.places, german).replace(u'−', u'-');
}

OGRSpatialReference crsOf(int epsg)
{
    OGRSpatialReference crs;
    crs.importFromEPSG(epsg);
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return crs;
}
}

struct TableWriter::File {
    std::unique_ptr<QTemporaryDir> folder;
    QString temporary;
    GDALDatasetUniquePtr dataset;
    OGRLayer *layer = nullptr;
    OGRFeatureUniquePtr feature;
    std::unique_ptr<OGRCoordinateTransformation> toLonLat;
};

TableWriter::TableWriter() = default;
TableWriter::TableWriter(TableWriter &&) noexcept = default;
TableWriter::~TableWriter() = default;

std::optional<WrittenFormat> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1) return WrittenFormat{"CSV", true, false, true};
    if (ending == "xlsx"_L1) return WrittenFormat{"XLSX", true, false, false};
    if (ending == "ods"_L1) return WrittenFormat{"ODS", true, false, false};
    if (ending == "gpkg"_L1) return WrittenFormat{"GPKG", false, true, false};
    if (ending == "geojson"_L1 || ending == "json"_L1) return WrittenFormat{"GeoJSON", false, true, false};
    return {};
}

Result<TableWriter> TableWriter::create(
    const QString &path, const QString &title, const QList<WrittenColumn> &columns, WrittenShapes shapes)
{
    const auto format = formatOf(path);
    if (!format) return fail(Error::Kind::Invalid, u"export.format"_s, {QFileInfo(path).fileName()});
    TableWriter writer;
    writer.m_path = QFileInfo(path).absoluteFilePath();
    writer.m_format = *format;
    return writer.open().and_then([&] { return writer.next(title, columns, shapes); }).transform([&] { return std::move(writer); });
}

Result<> TableWriter::open()
{
    hardenGdal();
    const GdalMessages messages;
    const QFileInfo target(m_path);
    m_file = std::make_unique<File>();
    // Beside the target, so that the finished file can be moved there at once.
    m_file->folder = std::make_unique<QTemporaryDir>(target.dir().filePath(u".bleibe-export-XXXXXX"_s));
    if (!m_file->folder->isValid()) return fail(Error::Kind::Storage, u"export.folder"_s, {target.dir().path()});
    m_file->temporary = m_file->folder->filePath(target.fileName());
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(m_format.driver);
    m_file->dataset.reset(driver ? driver->Create(m_file->temporary.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    if (!m_file->dataset) return fail(Error::Kind::Storage, u"export.failed"_s, {target.fileName()}, messages.first());
    return {};
}

Result<> TableWriter::next(const QString &title, const QList<WrittenColumn> &columns, WrittenShapes shapes)
{
    const GdalMessages messages;
    const auto failed = [&] { return fail(Error::Kind::Storage, u"export.failed"_s, {QFileInfo(m_path).fileName()}, messages.first()); };
    GDALDataset &dataset = *m_file->dataset;
    const bool hasTransactions = dataset.TestCapability(ODsCTransactions);
    if (m_file->layer && hasTransactions && dataset.CommitTransaction() != OGRERR_NONE) return failed();
    m_file->feature.reset();
    const bool isJson = qstrcmp(m_format.driver, "GeoJSON") == 0;
    OGRSpatialReference crs = crsOf(isJson ? jsonEpsg : storedEpsg), stored = crsOf(storedEpsg);
    if (isJson) m_file->toLonLat.reset(OGRCreateCoordinateTransformation(&stored, &crs));
    CPLStringList options;
    if (m_format.isText) {
        for (const char *option : {"SEPARATOR=SEMICOLON", "LINEFORMAT=CRLF", "WRITE_BOM=YES", "STRING_QUOTING=IF_NEEDED"})
            options.AddString(option);
    } else if (isJson) {
        options.AddString("RFC7946=YES");
    }
    const OGRwkbGeometryType type = m_format.hasGeometry ? typeOf(shapes) : wkbNone;
    m_file->layer = dataset.CreateLayer(title.toUtf8().constData(), type == wkbNone ? nullptr : &crs, type, options.List());
    if (!m_file->layer) return failed();
    for (const WrittenColumn &column : columns) {
        const QString name = m_format.isSpreadsheet ? column.label : column.name;
        OGRFieldDefn field(name.toUtf8().constData(), fieldType(column.type, m_format));
        if (m_file->layer->CreateField(&field) != OGRERR_NONE) return failed();
    }
    if (hasTransactions) dataset.StartTransaction();
    m_file->feature.reset(OGRFeature::CreateFeature(m_file->layer->GetLayerDefn()));
    return {};
}

void TableWriter::set(int column, const WrittenCell &cell)
{
    OGRFeature &feature = *m_file->feature;
    const auto text = [&](const QString &value) { feature.SetField(column, value.toUtf8().constData()); };
    if (const auto *value = std::get_if<QString>(&cell)) {
        text(m_format.isSpreadsheet ? harmless(*value) : *value);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        m_format.isText ? text(QString::number(*number)) : feature.SetField(column, GIntBig(*number));
    } else if (const auto *decimal = std::get_if<Decimal>(&cell)) {
        m_format.isText ? text(textOf(*decimal)) : feature.SetField(column, double(decimal->scaled) / powerOfTen(decimal->places));
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        m_format.isText ? text(day->toString(u"dd.MM.yyyy"_s)) : feature.SetField(column, day->year(), day->month(), day->day());
    } else {
        feature.SetFieldNull(column);
    }
}

Result<> TableWriter::write(const QList<WrittenCell> &cells, const Wkb &geometry)
{
    const GdalMessages messages;
    m_file->feature->SetFID(OGRNullFID);
    for (qsizetype i = 0; i < cells.size(); ++i) set(static_cast<int>(i), cells[i]);
    m_file->feature->SetGeometry(nullptr);
    if (m_format.hasGeometry && !geometry.bytes.isEmpty()) {
        OGRGeometry *shape = nullptr;
        OGRGeometryFactory::createFromWkb(geometry.bytes.constData(), nullptr, &shape, geometry.bytes.size());
        if (shape && m_file->toLonLat) shape->transform(m_file->toLonLat.get());
        m_file->feature->SetGeometryDirectly(shape);
    }
    if (m_file->layer->CreateFeature(m_file->feature.get()) == OGRERR_NONE && !messages.hasFailure()) return {};
    return fail(Error::Kind::Storage, u"export.failed"_s, {QFileInfo(m_path).fileName()}, messages.first());
}

Result<> TableWriter::finish()
{
    const GdalMessages messages;
    if (m_file->dataset->TestCapability(ODsCTransactions)) m_file->dataset->CommitTransaction();
    m_file->feature.reset();
    const bool isClosed = m_file->dataset->Close() == CE_None;
    m_file->dataset.reset();
    const QString name = QFileInfo(m_path).fileName();
    if (!isClosed || messages.hasFailure()) return fail(Error::Kind::Storage, u"export.failed"_s, {name}, messages.first());
    if (std::rename(QFile::encodeName(m_file->temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
        return fail(Error::Kind::Storage, u"export.folder"_s, {QFileInfo(m_path).dir().path()});
    return {};
}
