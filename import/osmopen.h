// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/osmfile.h"
#include <QTemporaryFile>
#include <memory>

/** An OSM file as libosmium may read it: local, not packed, of a known format. */
struct OsmInput {
    /** File name for people. */
    QString name = {};
    /** Absolute; a temporary file where the original is packed. */
    QString path = {};
    bool isXml = false;
    /** Keeps the unpacked file as long as it is needed. */
    std::shared_ptr<QTemporaryFile> unpacked = {};
};

/** Looks at the content, not at the ending. Errors as readOsm(), and Storage "import.noRoom" where there is no room to unpack. */
Result<OsmInput> openOsm(const QString &path, const OsmLimits &limits, const Progress &progress);
/** True where the beginning of a local file says that it is one, or that it is packed as only OSM files are. */
bool looksLikeOsm(const QString &path);
