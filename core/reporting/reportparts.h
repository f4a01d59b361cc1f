// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/figures/measures.h"
#include "core/figures/reports.h"
#include "core/reporting/paper.h"
#include <span>

// What the reports to steering group and council share. Their words are German whatever the program speaks, as the council's papers are,
// and nothing in them depends on when they are printed: the same report is the same page next year.

/** "30.06.2026" */
QString germanDay(QDate day);
/** A report's frame: its letterhead as it was frozen, its stand, its language, and that it is a draft. */
Paper reportFrame(const QString &form, const Report &report, const FrozenReport &frozen, const Printing &printing);
/** The numbers of the period with those before it: caption, heads, groups with rows, note. @p day is that of the stock. */
QJsonObject figureTable(const FigureSheet &sheet, QDate day);
/** A line of a figure by its key, and what a short table calls it. */
struct ShortLine {
    QLatin1StringView key;
    const char *german;
};
/** Some lines alone. */
QJsonObject shortFigureTable(const FigureSheet &sheet, std::span<const ShortLine> lines);
/** The numbers of each Verbandsgemeinde, some at a time so that they fit across a page. */
QJsonArray areaTables(const FigureSheet &sheet);
/** Vacancies of each Verbandsgemeinde: what the map shows, as a table. */
QJsonObject mapTable(const FigureSheet &sheet);
/** How each figure is counted. */
QJsonObject methodTable(const FigureSheet &sheet);
/** How much of the numbers is old, in a sentence. */
QString qualityText(const FigureSheet &sheet);
/** "K12: 12", "K17: Bürgerbusse 5, Hotspots 12"; empty where the measure names no figure that was counted. */
QString figureOfMeasure(const FigureSheet &sheet, const Measure &measure);
/** What "•" means. */
QString withheldText();
/** The name of its traffic light in the style sheet. */
QString lightClass(Light light);
/** The day from which measures are judged: the one on which the numbers were counted. */
QDate countedOn(const Report &report);
/** The day of what is counted on a day: the last of the period, or earlier where it was counted before. */
QDate dayOfStock(const Report &report);
