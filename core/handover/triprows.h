// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/waylabels.h"
#include "core/exchange/wayrows.h"

/** Tables whose rows come back, each after those it refers to. */
const QStringList &returningTables();
/** "UE-2026-00031 · Zähler Strom" for people; numbers come from @p all. */
QString labelOf(const QString &table, const WayRow &row, const WayTables &all);
