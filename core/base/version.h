// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>

/** The version as it stands in `--version` and in the window: the tag's, "1.0.0", or with what came after it, "1.0.0+3.gabc1234". */
QString programVersion();
