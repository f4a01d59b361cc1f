// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "import/archive.h"
#include <QTemporaryDir>
#include <memory>

/** One thing to open. */
struct Located {
    /** As GDAL names it; inside a zip file it begins with /vsizip/. */
    QString path = {};
    /** Holds what had to be unpacked; goes with the last copy. */
    std::shared_ptr<QTemporaryDir> folder = {};
};

/** File endings that belong to a format we read, so that a file that cannot be read must be damaged. */
bool hasKnownEnding(const QString &path);

/**
 * What there is to open in a file, a folder or a zip file; of several formats the best known one counts. A GeoPackage
 * in a zip file is unpacked, since SQLite jumps about in it; a resource of the program (:/…) is copied. Refuses what is missing, empty, too
 * large or hostile.
 */
Result<QList<Located>> locate(const QString &path, const Limits &limits);
