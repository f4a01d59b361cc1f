// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/readings.h"
#include "import/records.h"

/** A step with what it changed, as it is given out. */
struct AuditedStep {
    AuditStep step = {};
    QList<AuditChange> changes = {};
    /** Rows beyond those. */
    qint64 more = 0;
};
/** Rows of one step that are given out; an import changes many thousand. */
inline constexpr int rowsGivenOut = 200;

/** The newest steps before @p before (0: from the newest on) that the filter lets through, at most @p most, with their changes. */
Result<QList<AuditedStep>> auditedSteps(Sql &sql, const AuditFilter &filter, qint64 before, int most);
/** "geändert", "neu", "gelöscht". */
QString actionWord(const AuditChange &change);
/** 20.11.2026 09:30 */
QString momentText(const QDateTime &at);
/** One row for each field. */
Records auditRecords(const QList<AuditedStep> &steps);
Records readingRecords(const QList<NotedReading> &readings);
