// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/keys.h"
#include "import/boundaries.h"
#include "import/source.h"

/** The layer with municipalities, how its columns and letters are to be read, and in which coordinate system it is. */
struct LayerChoice {
    Layer layer = {};
    FieldMap fields = {};
    Encoding encoding = {};
    std::shared_ptr<const OGRSpatialReference> crs = {};
    QList<Error> notes = {};
};

/** Refuses a file without areas, without keys, or with areas of another level, and says what was found. */
Result<LayerChoice> chooseLayer(const Source &source, const BoundaryOptions &options);

/** Key to name of every layer of @p source that holds areas of @p level: a GeoPackage often has the districts beside. */
QHash<QString, QString> namesOf(const Source &source, KeyLevel level);
