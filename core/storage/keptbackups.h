// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/backupfolder.h"
#include "core/storage/database.h"
#include "core/storage/registerfacts.h"

/** Where copies of a register are kept. */
struct BackupPlaces {
    QString folder = {};
    /** A stick or a share that gets each copy, too; empty for none. */
    QString second = {};
    /** Automatic copies that no day needs any more are taken away. */
    bool rotates = true;
    bool operator==(const BackupPlaces &) const = default;
};
/** The folder "Sicherungen" beside the register. */
QString defaultBackupFolder(const QString &registerFile);

/** How keeping a copy went. */
struct KeptBackup {
    /** The copy that was made and checked; empty where nothing had changed since the newest one. */
    QString file = {};
    RegisterFacts facts = {};
    /** The copy in the second place; empty where there is none. */
    QString secondFile = {};
    /** Why the second place has no copy; the first one stands all the same. */
    std::optional<Error> secondFailure = {};
    /** Names of copies that rotation took away. */
    QStringList removed = {};
};

/**
 * Keeps a copy of the open register in its places: room looked for beforehand, written, checked by opening it, and only then older
 * automatic ones rotated. An automatic one is made only where something changed. Blocks, so call it in a job.
 */
Result<KeptBackup> keepBackup(
    Database &database, const BackupPlaces &places, BackupKind kind, const QDateTime &now, const Progress &progress);
/** Takes expired automatic copies out of a folder and returns their names. */
QStringList rotateBackups(const QString &folder, const BackupSeries &series, QDate today);

/** A copy as it lies in a folder. */
struct FoundBackup {
    QString file = {};
    /** When it was made. */
    QDateTime at = {};
    qint64 bytes = 0;
    BackupKind kind = BackupKind::Automatic;
    /** An automatic one of the last seven days. */
    bool isDaily = false;
    bool isSecond = false;
};
/**
 * The copies of a register in both places and beside it, newest first. @p origin is its oldest link; empty where the register cannot be
 * read, then every copy under its name counts.
 */
QList<FoundBackup> findBackups(const QString &registerFile, const QString &origin, const BackupPlaces &places, QDate today);
