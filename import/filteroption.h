// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/filter.h"
#include "core/storage/sql.h"
#include "import/call.h"

inline constexpr Option whereOption{QLatin1StringView("where"), QLatin1StringView("FILTER"),
    QT_TRANSLATE_NOOP("CommandLine", "Nur solche: „Status=verfügbar und Zimmer>=3“; siehe README, Filter")};
inline constexpr Option searchOption{QLatin1StringView("search"), QLatin1StringView("NAME"),
    QT_TRANSLATE_NOOP("CommandLine", "Nur solche, die eine gespeicherte Suche findet")};

/** The filter of --where and the saved search of --search, both at once where both are given. */
Result<Filter> filterOf(Sql &sql, const Call &call);
