// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/stepwords.h"
#include <QList>

/** What this person did since the register was opened, as two stacks: to take back, and to do again. */
struct History {
    QList<Step> done = {};
    QList<Step> takenBack = {};

    /** Sorts a kept step where it belongs; doing something new forgets what could be done again. */
    void keep(const Step &step);
};
