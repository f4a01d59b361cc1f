// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/call.h"
#include <QDate>
#include <QJsonArray>

/** What the verbs that read feeds (hotspots, timetables, grids) share. */
inline constexpr Option dryRunOption{QLatin1StringView("dry-run"), {}, QT_TRANSLATE_NOOP("CommandLine", "Nur zeigen, was geschähe")};
inline constexpr Option feedSourceOption{QLatin1StringView("source"), QLatin1StringView("NAME"),
    QT_TRANSLATE_NOOP("CommandLine", "Von wem die Daten sind; unter demselben Namen werden sie später erneuert")};

inline constexpr Option feedDayOption{QLatin1StringView("day"), QLatin1StringView("JJJJ-MM-TT"),
    QT_TRANSLATE_NOOP("CommandLine", "Der Tag, von dem aus geprüft wird, ob die Daten noch gelten; sonst heute")};

/** The day of --day; invalid where none is given, an error where it is none. */
Result<QDate> dayOption(const Call &call);
/** The name of --source, else sourceNameOf() the file. */
QString sourceOption(const Call &call);
void printNotes(QTextStream &out, const QList<Error> &notes);
QJsonArray notesJson(const QList<Error> &notes);
/** "Quelle: Zensus 2022, Stand 15.05.2022 · © …" */
void printSource(QTextStream &out, const QString &source, const QString &credit, QDate stand);
/**
 * A name for a file's publisher, taken from its own: without folder, endings, days and the numbers that browsers add, so that next month's
 * file renews this month's.
 */
QString sourceNameOf(const QString &path);
