// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/sql.h"

/** How a register is opened; the defaults are what the program uses. */
struct OpenOptions {
    /** Makes a new register; refused where there is one already. */
    bool create = false;
    /** Tells the type of the file system of a path; replaced in tests. */
    QByteArray (*fileSystem)(const QString &path) = fileSystemType;
};

/** Connects under @p name without looking at what is there. */
Result<Connection> connectTo(const Location &location, const QString &name);
/** Connects to a finished file for reading alone; leaves no trace in it or beside it. */
Result<Connection> connectToCopy(const QString &file, const QString &name);
/** Closes and forgets the connection. */
void disconnectFrom(Connection &connection);

/**
 * What opening looks at before it changes anything: that it is a register, of which step of the schema, with nothing foreign in it, and a
 * sound file. Returns the step, which may be an older one.
 */
Result<int> lookAtRegister(const Connection &connection, const Location &location);

/**
 * Opens or makes the register at @p location: refuses network file systems, foreign files, newer schemas and triggers
 * or views that are not ours, brings an older register to the newest step after a copy, and checks the file.
 */
Result<Connection> openRegister(const Location &location, const QString &name, const OpenOptions &options);
