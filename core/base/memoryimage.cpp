// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/memoryimage.h"
#include <sys/prctl.h>
#include <sys/resource.h>

void leaveNoMemoryImage()
{
    // The limit alone is not enough: a handler that crashes are piped to does not ask for it.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}
