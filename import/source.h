// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "import/archive.h"
#include "import/encoding.h"
#include <functional>
#include <memory>
#include <ogr_geometry.h>

class GDALDataset;
class OGRLayer;
struct Located;

/** One table of features in a file. */
struct Layer {
    QString name = {};
    QStringList fields = {};
    /** False where the file says that there are only points or lines. */
    bool mayHoldPolygons = true;
    /** How many features the file says it has; -1 where it does not say. */
    qint64 announced = -1;
    /** The geometry's coordinate system as the file gives it; null where it gives none. */
    std::shared_ptr<const OGRSpatialReference> crs = {};
    size_t dataset = 0;
    int index = 0;
};

/** One row of a layer. */
struct Feature {
    /** Position in the file, from 1. */
    qint64 number = 0;
    /** The asked fields in their order; a null string where the file has no value. */
    QStringList values = {};
    OGRGeometryUniquePtr geometry = {};
};

/** What of a layer is read. */
struct Selection {
    /** Columns; an empty name gives empty values. */
    QStringList fields = {};
    Encoding encoding = {};
    bool withGeometry = true;
};

/**
 * A file, a folder or a zip file with features, opened read-only with the drivers we import from and nothing else. May
 * be used by one thread at a time.
 */
class Source
{
public:
    /** Refuses with a sentence what is missing, too large, hostile, damaged or of no known format. */
    static Result<Source> open(const QString &path, const Limits &limits = {});
    Source(Source &&) noexcept;
    Source &operator=(Source &&) noexcept;
    ~Source();

    /** File name for people. */
    const QString &name() const { return m_name; }
    const QList<Layer> &layers() const { return m_layers; }

    /** Looks at all texts of the layer where its format leaves the encoding open; UTF-8 otherwise. */
    Encoding encodingOf(const Layer &layer) const;
    /**
     * Gives every feature to @p take until it returns false. A Format error where the file breaks off, delivers fewer
     * features than announced, or holds text that is not in its encoding.
     */
    Result<> read(const Layer &layer, const Selection &selection, const std::function<bool(Feature)> &take) const;

private:
    struct File;
    Source();
    Result<> add(const Located &located);
    Result<> readRows(const Layer &layer, const Selection &selection, const std::function<bool(Feature)> &take, qint64 &number) const;
    OGRLayer &rowsOf(const Layer &layer) const;

    QString m_name;
    Limits m_limits;
    std::vector<std::unique_ptr<File>> m_files;
    QList<Layer> m_layers;
};
