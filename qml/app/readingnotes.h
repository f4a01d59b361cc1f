// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/readings.h"
#include "qml/app/workspace.h"

/** Notes that the person is shown a guarded record or a list of them; in the background, and not again within a quarter of an hour. */
void noteShown(Workspace &workspace, const ReadingNote &note);
