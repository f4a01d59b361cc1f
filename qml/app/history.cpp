// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/history.h"

void History::keep(const Step &step)
{
    const bool isTakingBack = step.depth % 2 == 1;
    const auto forget = [&](QList<Step> &steps) { steps.removeIf([&](const Step &other) { return other.id == step.undoes; }); };
    if (isTakingBack) {
        forget(done);
        takenBack.append(step);
        return;
    }
    if (step.depth > 0)
        forget(takenBack);
    else
        takenBack.clear();
    done.append(step);
}
