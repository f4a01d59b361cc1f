// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/record.h"
#include "import/call.h"
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/** The stored key of a kind, as objects for machines name it. */
template<class E>
    requires std::is_enum_v<E>
QString keyOf(E value)
{
    return toStored(QVariant::fromValue(value)).toString();
}

/** What the verbs that import something share. */
inline constexpr Option dryRunOption{QLatin1StringView("dry-run"), {}, QT_TRANSLATE_NOOP("CommandLine", "Nur zeigen, was geschähe")};
inline constexpr Option feedSourceOption{QLatin1StringView("source"), QLatin1StringView("NAME"),
    QT_TRANSLATE_NOOP("CommandLine", "Von wem die Daten sind; unter demselben Namen werden sie später erneuert")};

inline constexpr Option feedDayOption{QLatin1StringView("day"), QLatin1StringView("JJJJ-MM-TT"),
    QT_TRANSLATE_NOOP("CommandLine", "Der Tag, von dem aus geprüft wird, ob die Daten noch gelten; sonst heute")};

inline bool isDryRun(const Call &call)
{
    return call.options.isSet(QStringLiteral("dry-run"));
}

/** Opens the register, stages something, and keeps it in one write unless that is only tried; returns what was staged. */
template<class Stage, class Keep> auto stageAndKeep(const Call &call, Stage stage, Keep keep) -> std::invoke_result_t<Stage, Database &>
{
    const auto database = openAt(call.options.value(QStringLiteral("register")));
    if (!database) return std::unexpected(database.error());
    auto staged = stage(**database);
    if (!staged || isDryRun(call)) return staged;
    const auto kept = (*database)->write(call.actor, [&](Sql &sql) { return keep(sql, *staged); }).takeResult();
    if (!kept) return std::unexpected(kept.error());
    return staged;
}

/** A remark where nothing was kept. */
void printDryRun(const Call &call);
/** Prints one object for machines, or sentences for people; either says whether it was only tried. */
template<class Json, class Text> void printOutcome(const Call &call, Json json, Text text)
{
    if (call.isJson()) {
        QJsonObject object = json();
        object[QLatin1StringView("dryRun")] = isDryRun(call);
        call.out << QJsonDocument(object).toJson();
    } else {
        printDryRun(call);
        text();
    }
}

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
