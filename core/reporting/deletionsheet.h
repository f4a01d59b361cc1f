// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/retentionrun.h"
#include "core/reporting/paper.h"

/** The protocol of a deletion run: who, when, by which periods, and numbers. Names and numbers of records are never on it. */
Paper deletionSheet(const RetentionRun &run, const QList<RetentionRule> &rules, bool onServer, const Printing &printing);
