// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/location.h"
#include <QSqlDatabase>
#include <chrono>

/** Settings of libpq by which no dead connection is waited for longer than a quarter of a minute. */
QStringList patienceOptions();

/**
 * Whether a PostgreSQL server answers there at all: asked for nothing but whether it speaks TLS, before any sign-in. Waits no longer than
 * @p limit; a name that cannot be found in time counts as silence.
 */
bool answers(const Location &location, std::chrono::milliseconds limit);

/** The socket of a connection to a server; -1 where there is none. */
int socketOf(const QSqlDatabase &db);
/** Ends what waits for an answer on this socket, from another thread than the one that waits. */
void cutSocket(int socket);
