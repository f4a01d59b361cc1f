// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/database.h"
#include "import/staged.h"
#include "import/tablereader.h"

/** What a person decides about a table; everything but the kind may stay as it is. */
struct TableImport {
    TableKind kind = TableKind::Vacancies;
    TableOptions options = {};
    /** Heads with targets, above what was remembered and guessed; an empty target leaves a column out. */
    ColumnChoice columns = {};
    /** Whose numbering the external numbers are: "Wohnbau Muster". Tables of two offices may both count from 1. */
    QString providerKey = {};
    /** Keeps word for word in the internal note what has no column of its own, and cells that cannot be read instead of refusing their row.
     */
    bool restToNote = false;
};

/** A table, opened, with what its columns are taken for; for the page where a person maps them. */
struct TablePreview {
    QString file = {};
    QString sheet = {};
    QStringList sheets = {};
    QStringList heads = {};
    /** By column; a remembered choice counts as sure. */
    QList<ColumnGuess> columns = {};
    /** The first rows, as they stand in the file. */
    QList<TableRow> sample = {};
    QList<Error> notes = {};
};
/** Opens the table and says what its columns are taken for; blocks, so call it in a job. */
Result<TablePreview> previewTable(Database &database, const QString &path, const TableImport &import);

/**
 * Reads every row and compares it with the register as it is now, outside of any lock; blocks, so call it in a job. Nothing is stored.
 * Refuses what TableReader refuses, and a table in which no column is known.
 */
Result<StagedTable> stageTable(Database &database, const QString &path, const TableImport &import, QDate today, const Progress &progress);

/** What a person decides after seeing the staged rows. */
struct TableChoices {
    /** Also adds rows that are probably in the register already. */
    bool takeDuplicates = false;
    /** Rows of the file, by number, that are left out whatever they are. */
    QSet<qint64> leftOut = {};
    /** Leaves alone what a provider does not offer any more. */
    bool keepGone = false;
};

/**
 * Keeps a staged table in the running transaction, all or nothing, as one step that can be taken back, and remembers what its columns
 * were taken for. Conflict where somebody changed one of its entries since.
 */
Result<RowCounts> mergeTable(Sql &sql, const StagedTable &staged, const TableChoices &choices, QDate today, const Progress &progress);

/** What an import found and did. */
struct ImportedTable {
    StagedTable staged = {};
    RowCounts counts = {};
};
/** Keeps what was staged; blocks. Invalid where not one row can be taken. */
Result<ImportedTable> keepStaged(
    Database &database, const Actor &actor, StagedTable staged, const TableChoices &choices, QDate today, const Progress &progress);
/** Reads, compares and keeps, for whoever does not want to look in between; blocks. */
Result<ImportedTable> importTable(Database &database, const Actor &actor, const QString &path, const TableImport &import,
    const TableChoices &choices, QDate today, const Progress &progress);
