// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/figure.h"
#include "core/figures/measure.h"
#include "core/figures/report.h"
#include "core/storage/sql.h"
#include <QJsonObject>

/** What a report says beside its texts, as it was when it was counted. */
struct FrozenReport {
    FigureSheet figures = {};
    QList<Measure> measures = {};
    /** PNG; empty where there is no map. */
    QByteArray mapPng = {};
    /** What the map shows, for whoever cannot see it. */
    QString mapText = {};
    /** The letterhead of the office, as papers print it. */
    QJsonObject sender = {};
    /** Whom to name for the map. */
    QStringList credits = {};
    bool operator==(const FrozenReport &) const = default;
};

/** The newest period first; without what is frozen in them, which loadReport() brings. */
Result<QList<Report>> findReports(Sql &sql);
Result<Report> loadReport(Sql &sql, qint64 id);
/** By its number, such as "BR-2026-00001"; NotFound "report.unknown". */
Result<Report> loadReport(Sql &sql, const QString &number);
/**
 * Adds (id 0, with the next number) or changes the texts of a draft; state, number and frozen numbers are left as they are. A draft whose
 * period changes loses its numbers. Invalid "report.title", "report.period"; Denied "report.released".
 */
Result<Report> saveReport(Sql &sql, Report report);
/** Keeps what was counted for a draft, in place of what was kept before. Denied "report.released"; Invalid "report.otherPeriod". */
Result<Report> freezeReport(Sql &sql, qint64 id, const FrozenReport &frozen, const QDateTime &at);
/**
 * From now on texts, numbers, measures and map stay as they are. Invalid "report.releaser" (no name), "report.uncounted" (nothing frozen);
 * Denied "report.released".
 */
Result<Report> releaseReport(Sql &sql, qint64 id, const QString &who, QDate today);
/** Of drafts; Denied "report.released". */
Result<> removeReport(Sql &sql, qint64 id, int version);
/** What was frozen; Invalid "report.uncounted" where nothing was, Format where it cannot be read. */
Result<FrozenReport> frozenOf(const Report &report);
/** Whether a step touched a report that is released, so that it may not be taken back. */
Result<bool> touchesReleasedReport(Sql &sql, qint64 step);

/** A new draft with its title, texts proposed from @p frozen and the day; not yet stored. In German, as the paper is. */
Report proposedReport(ReportKind kind, const FrozenReport &frozen, QDate today);
/** The Kurzfassung: five sentences from the numbers, each a line of its own. */
QString proposedSummary(const FrozenReport &frozen, QDate today);
/** The facts of the council paper, a line for each paragraph. */
QString proposedFacts(const FrozenReport &frozen, QDate today);
/** "1. Halbjahr 2026", "2026", "01.01.2026 bis 31.03.2026". */
QString periodText(const Period &period);
/** The same in German whatever the program speaks. */
QString germanPeriodText(const Period &period);
