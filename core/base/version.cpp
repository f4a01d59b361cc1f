// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/version.h"

QString programVersion()
{
    return QStringLiteral(BLEIBE_DESCRIBED);
}
