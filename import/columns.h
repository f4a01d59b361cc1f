// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/fields.h"
#include "core/storage/sql.h"
#include <QHash>
#include <QStringList>

/** What the rows of a table are. */
enum class TableKind {
    Vacancies,
    Landlords
};
/** "vacancies" and "landlords", as on the command line; nothing for another word. */
std::optional<TableKind> tableKind(const QString &word);
QString tableWord(TableKind kind);

/** Something that a column may hold: a field of the register, or one of a few beside them such as "landlord.name". */
struct Target {
    /** "vacancy.netCold". */
    QString key = {};
    /** For people. */
    QString label = {};
    /** Null where it is no field. */
    const Field *field = nullptr;
};
/** Everything that a column of such a table may hold, in the order of the forms. */
const QList<Target> &tableTargets(TableKind kind);
/** The internal note, where every word has room. */
QString noteTarget(TableKind kind);
/** Null where there is none. */
const Target *findTarget(TableKind kind, const QString &key);

/** What one column is taken for. */
struct ColumnGuess {
    /** Empty where nobody knows; then the column is left out, and named. */
    QString target = {};
    /** False where the head only resembles a known one. */
    bool isSure = false;
    bool operator==(const ColumnGuess &) const = default;
};
/**
 * Takes heads for targets: the labels of the forms, their English names and keys, the template of the columns and what people call them
 * ("Kaltmiete", "NK", "qm", "Zi."), forgiving case, units, brackets and typing errors. No target comes twice, but for the note.
 */
QList<ColumnGuess> guessColumns(TableKind kind, const QStringList &heads);
/** How many of these texts are known heads. */
int knownHeads(TableKind kind, const QStringList &heads);

/** Heads with targets as a person chose them; an empty target leaves the column out. */
using ColumnChoice = QHash<QString, QString>;
/** Targets by column: the guess, with @p wanted above it. NotFound where there is no such head ("table.noHead") or target
 * ("table.noTarget"). */
Result<QStringList> chosenColumns(TableKind kind, const QString &file, const QStringList &heads, const ColumnChoice &wanted);

/** A choice from a JSON file; an empty one where @p path is empty. NotFound "import.unreadable", Format "table.badMap". */
Result<ColumnChoice> readColumnChoice(const QString &path);

/** The choice that was made the last time a table with these heads was imported; empty where there was none. */
Result<ColumnChoice> rememberedColumns(Sql &sql, TableKind kind, const QStringList &heads);
Result<> rememberColumns(Sql &sql, TableKind kind, const QStringList &heads, const QStringList &targets);
