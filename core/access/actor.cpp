// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/actor.h"
#include <pwd.h>
#include <unistd.h>

QString systemLogin()
{
    if (const passwd *entry = getpwuid(getuid()); entry && *entry->pw_name) return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER", QString::number(getuid()));
}
