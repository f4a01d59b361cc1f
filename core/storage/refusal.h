// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/location.h"

/** The reason why a server let nobody in, from what the engine's library says of it, in English or German. */
QString refusalOf(const QString &said);
/**
 * The library's settings for a connection. Over a network the certificate is checked, and its name, unless the address says otherwise; by
 * the authorities in ~/.postgresql/root.crt where that is, else by those of the system.
 */
QStringList connectOptions(const Location &location);
/** True where nothing goes over a network: a Unix socket, or this machine by its own names. */
bool isOnThisMachine(const Location &location);
