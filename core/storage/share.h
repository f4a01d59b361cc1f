// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/location.h"
#include <QDateTime>

/** A register that is kept on this machine because its file lies on a network drive; each use ends with a verified copy there. */
struct SharedRegister {
    /** The file on the drive. */
    QString share = {};
    /** The file that is worked with. */
    QString local = {};
    /** SHA-256 of the drive's file, with its log, as it was last read or written from here; empty where nothing of ours is there yet. */
    QByteArray written = {};
    /** Newest entry of the change log that the drive's file contains. */
    qint64 entry = 0;
    /** When the drive's file was last read or written from here. */
    QDateTime at = {};
    bool operator==(const SharedRegister &) const = default;
};

/** What is found on the drive before a use. */
struct ShareLook {
    enum class State {
        Same, // as it was left
        Different, // somebody else wrote there
        Unreachable
    };
    State state = State::Same;
    /** When the drive's file was last changed. */
    QDateTime changedAt = {};
    /** Changes made here that the drive has not seen. */
    bool hasOwnChanges = false;
};

/** How a delivery went. */
struct Delivery {
    SharedRegister kept = {};
    /** Where the copy lies instead, because somebody else wrote to the drive meanwhile; empty where it lies in its place. */
    QString aside = {};
    /** Nothing had changed, so nothing was written. */
    bool wasCurrent = false;
};

using FileSystemOf = QByteArray (*)(const QString &path);

/** Where the register of a network drive is kept below @p folder; another path for every file on any drive. */
QString localPathFor(const QString &share, const QString &folder);
/** "register (Stand 2026-11-20 1640).sqlite": a name that is free beside @p path. */
QString asideName(const QString &path, const QDateTime &now);

/** Looks at both sides; blocks for as long as the drive takes. */
Result<ShareLook> lookAtShare(const SharedRegister &kept, FileSystemOf fileSystem = fileSystemType);
/** Copies the drive's file to its place below @p folder; a local file that is there already is set aside, never lost. */
Result<SharedRegister> fetchShare(const QString &share, const QString &folder, const QDateTime &now, const Progress &progress);
/** The person stays with the local state: the drive's other file is renamed, so that the next delivery overwrites nothing. */
Result<SharedRegister> keepOwnState(const SharedRegister &kept, const QDateTime &now);
/**
 * Puts a verified copy of the local register onto the drive: written beside, read back, renamed. Where somebody else wrote there
 * meanwhile, the copy lies beside theirs. Blocks, so call it in a job.
 */
Result<Delivery> deliverShare(
    const SharedRegister &kept, const QDateTime &now, const Progress &progress, FileSystemOf fileSystem = fileSystemType);
/** Copies a file beside @p to, reads it back and renames it; returns its SHA-256. */
Result<QByteArray> putFile(const QString &from, const QString &to, const Progress &progress);
