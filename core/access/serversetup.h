// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/location.h"

struct Connection;

/** What "server init" found and did. */
struct ServerSetup {
    /** True where there was no register before. */
    bool isNew = false;
    int versionBefore = 0;
    int versionNow = 0;
    /** How many tables keep their rows by policies now. */
    int tables = 0;
    int accounts = 0;
    /** True where nothing goes over a network. */
    bool isLocal = false;
    bool isEncrypted = false;
    /** Such as "TLSv1.3". */
    QString encryption = {};
    /** False where the server would also take connections over the network without encryption; unknown to logins that may not ask. */
    std::optional<bool> isForced = {};
    /** Tables and functions that everybody could use before, whoever they were. */
    QStringList wereOpen = {};
};

/**
 * Makes the register where there is none, brings an older one to the newest step, and applies the matrix: groups, grants, policies,
 * triggers. May be run again at any time, in parallel too.
 */
Result<ServerSetup> setUpServer(const Location &location);

/** True where the connection is the register's owner, who alone migrates it and keeps its rights. */
Result<bool> ownsRegister(const Connection &connection);
/** Applies the matrix again where "server init" did before: after a migration. */
Result<> renewGrants(const Connection &connection);
