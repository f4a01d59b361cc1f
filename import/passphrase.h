// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sealed.h"
#include "import/call.h"

inline constexpr Option phraseOption{QLatin1StringView("passphrase-file"), QLatin1StringView("DATEI"),
    QT_TRANSLATE_NOOP("CommandLine", "Die erste Zeile dieser Datei ist die Passphrase; sonst die der Standardeingabe")};

/** The passphrase of a file or of the standard input; never an argument, as those stand in the list of processes. */
Result<Secret> passphraseOf(const Call &call);
