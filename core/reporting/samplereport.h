// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"

/** "status.html" or "council.html" with made-up numbers, @p picture as its map. */
Paper sampleReport(const QString &form, const QByteArray &picture, const Printing &printing);
