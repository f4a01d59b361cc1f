// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/storage/location.h"

/** The address that opens @p location again, further settings included; never with the password. */
QString addressOf(const Location &location);
/** The server answers, and only name or password do not fit: asking again helps. */
bool asksForPassword(const Error &error);
/** What an engine said, without the values that it quotes: those are what people typed. */
QString withoutValues(const QString &said);
