// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include "import/call.h"

inline constexpr Option sessionOption{
    QLatin1StringView("session"), QLatin1StringView("NUMMER"), QT_TRANSLATE_NOOP("CommandLine", "Das Infogespräch (IG-…)")};

/** The session of --session. Invalid "session.unnamed" where none is named. */
Result<qint64> wantedSession(Sql &sql, const Call &call);
