// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/result.h"
#include <QDate>
#include <QStringList>
#include <memory>
#include <variant>

/** A number with a fixed number of decimal places, as whole multiples of the last one. */
struct Decimal {
    qint64 scaled = 0;
    int places = 0;
    bool operator==(const Decimal &) const = default;
};

/** One cell on its way into a file; the first alternative is a fact that nobody knows. */
using WrittenCell = std::variant<std::monostate, QString, qint64, Decimal, QDate>;

/** One column of a file. */
struct WrittenColumn {
    enum class Type {
        Text,
        Integer,
        Decimal,
        Date
    };
    /** Its head for people, in spreadsheets. */
    QString label = {};
    /** Its name for machines, in GeoPackage and GeoJSON; distinct within the file. */
    QString name = {};
    Type type = Type::Text;
};

/** What a file of one ending is: what stands in its cells, and whether rows have a place. */
struct WrittenFormat {
    const char *driver = nullptr;
    /** Heads and words for people, formulas made harmless; else names and stored keys. */
    bool isSpreadsheet = false;
    bool hasGeometry = false;
    /** Numbers and days are written as texts. */
    bool isText = false;
};
/** What the rows of a file are on a map. */
enum class WrittenShapes {
    Points,
    /** Multipolygons. */
    Areas,
    /** Points, lines and areas side by side. */
    Any,
    /** They have no place. */
    None
};
/** By the ending: csv, xlsx, ods, gpkg, geojson; nothing for another. */
std::optional<WrittenFormat> formatOf(const QString &path);

/** Writes a table into a file that appears under its name only when finish() succeeds. */
class TableWriter
{
public:
    /** @p title names the sheet or layer. */
    static Result<TableWriter> create(const QString &path, const QString &title, const QList<WrittenColumn> &columns, WrittenShapes shapes);
    TableWriter(TableWriter &&) noexcept;
    ~TableWriter();

    const WrittenFormat &format() const { return m_format; }
    /** One row; @p geometry in EPSG:25832, empty where there is none. */
    Result<> write(const QList<WrittenCell> &cells, const Wkb &geometry = {});
    /** Ends the table so far and begins another in the same file; not for CSV and GeoJSON, which hold one each. */
    Result<> next(const QString &title, const QList<WrittenColumn> &columns, WrittenShapes shapes);
    Result<> finish();

private:
    struct File;
    TableWriter();
    Result<> open();
    void set(int column, const WrittenCell &cell);

    QString m_path;
    WrittenFormat m_format;
    std::unique_ptr<File> m_file;
};
