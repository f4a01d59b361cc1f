// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"

/** Where a register lies: a SpatiaLite file, or a PostgreSQL database. */
struct Location {
    enum class Kind {
        File,
        Server
    };
    Kind kind = Kind::File;
    /** Absolute path of the file. */
    QString path = {};
    QString host = {};
    int port = 5432;
    QString database = {};
    QString user = {};
    QString password = {};
    /** Further libpq settings, such as sslmode=verify-full. */
    QStringList options = {};
    bool operator==(const Location &) const = default;
};

/** Reads a path or postgresql://user@host:port/database?sslmode=…; `?host=/folder` names a Unix socket. */
Result<Location> parseLocation(const QString &text);
/** For people and recent lists; never with the password. */
QString displayName(const Location &location);
/** True for the types of file systems where the write-ahead log is unsafe: nfs, cifs, sshfs … */
bool isNetworkFileSystem(const QByteArray &type);
/** The type of the file system that @p path lies, or would lie, on. */
QByteArray fileSystemType(const QString &path);
