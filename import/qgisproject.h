// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/place.h"
#include "core/base/result.h"

/** What a QGIS project says of the register that it shows. */
struct QgisView {
    QString title = {};
    /** The file of the register. */
    QString registerFile = {};
    /** What is seen at first; everything where it is empty. */
    UtmBox extent = {};
};

/**
 * A project of QGIS with open vacancies, places, routes and municipalities, in the shapes and colours of the program, for reading only and
 * without persons. The register is named by its path from @p folder, so that both can be moved together.
 */
Result<QString> qgisProject(const QgisView &view, const QString &folder);
/** Writes it, packed as *.qgz; another ending is refused ("qgis.ending"). */
Result<> writeQgisProject(const QString &file, const QgisView &view);
