// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/reports.h"
#include "import/preview.h"
#include "import/prints.h"

/**
 * Counts what a report over the period of @p report says: figures, measures, map, letterhead. Stores nothing, see freezeReport(). Without a
 * QGuiApplication there is no map. Blocks.
 */
Result<FrozenReport> gatherReport(Database &database, const Report &report, const Progress &progress = {});
/** The same inside a transaction, as seen on @p today. */
Result<FrozenReport> gatherReport(Sql &sql, const Report &report, QDate today, const Progress &progress = {});

/** The paper of a report from what is frozen, with the templates of the register. */
Result<Print> reportPrint(Sql &sql, const Report &report, const FrozenReport &frozen, const Actor &actor, const QDateTime &now);
/** Writes PDF, HTML, ODT, or the numbers as CSV, as the file's ending says. Invalid "report.ending". Blocks. */
Result<Printed> writeReport(const Print &print, const FrozenReport &frozen, const QString &file, const Progress &progress = {});
/** The same of a report that is kept; Invalid "report.uncounted" where its numbers are not. */
Result<Printed> saveReportPaper(
    Database &database, qint64 reportId, const QString &file, const Actor &actor, const QDateTime &now, const Progress &progress = {});
/** Its pages as pictures. Blocks. */
Result<Preview> previewReport(Database &database, qint64 reportId, const Actor &actor, const QDateTime &now, const Progress &progress = {});
