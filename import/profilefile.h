// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/mobility/gapprofile.h"

/** A profile that another office wrote, as JSON. NotFound "import.unreadable", Format "profile.file" or what checkProfile() says. */
Result<GapProfile> readProfile(const QString &path);
/** The whole file or none of it. Storage "print.unwritable". */
Result<> writeProfile(const QString &path, const GapProfile &profile);
