// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"

/**
 * Compares what the three parts of a shapefile say about each other, because GDAL reads past most contradictions: the
 * lengths in the headers, the index against the records, the table against the index (ESRI Shapefile Technical
 * Description, 1998; dBASE III). @p path is the .shp as GDAL names it, inside a zip file too.
 */
Result<> checkShapefile(const QString &path);
