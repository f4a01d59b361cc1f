// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/placetable.h"
#include "import/source.h"
#include "import/tablereader.h"

/** A row of a file before anybody knows what its columns stand for. */
struct RawRow {
    qint64 number = 0;
    QStringList cells = {};
    /** In the file's coordinate system; null where the file has columns only. */
    OGRGeometryUniquePtr geometry = {};
};

/** All rows of a file of places. */
struct RawTable {
    QString name = {};
    QStringList heads = {};
    std::vector<RawRow> rows = {};
    NumberStyle numbers = NumberStyle::German;
    /** Null where the file has columns only, or does not say. */
    std::shared_ptr<const OGRSpatialReference> crs = {};
    QList<Error> notes = {};
};

/** At most so many places in one file. */
inline constexpr qint64 mostPlaces = 200'000;

Result<RawTable> readRows(const QString &path, const Progress &progress, qint64 most = mostPlaces);
