// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QStringList>

/** What may be read at all; a file beyond it is refused before GDAL sees it. */
struct Limits {
    qint64 fileBytes = 2LL << 30;
    /** Sum of the unpacked sizes in a zip file. */
    qint64 unpackedBytes = 2LL << 30;
    int members = 2000;
    qint64 features = 200'000;
    int verticesPerFeature = 5'000'000;
};

/** True where the file starts like a zip file. */
bool isArchive(const QString &path);
/**
 * Refuses a zip file that is no zip file ("zip.broken"), too large when unpacked, too crowded, or with names that lead
 * out of the folder ("zip.names"). Looks at the table of contents only.
 */
Result<> checkArchive(const QString &path, const Limits &limits);

/** Where GDAL finds what lies in a zip file: "/vsizip/{…}". */
QString insideOf(const QString &path);
/** The files in it, without the path of insideOf(); for a zip file that checkArchive() let pass. */
QStringList membersOf(const QString &path);
