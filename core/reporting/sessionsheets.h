// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"
#include "core/reporting/sessionfacts.h"

/** Anwesenheitsliste: names and towns to sign beside, with free lines; never a phone number or a street. */
Paper attendanceSheet(const SessionFacts &facts, const Printing &printing);
/** Niederschrift: who took part in numbers, points with results, open questions, what was agreed; nobody is named but the office's own. */
Paper minutesSheet(const SessionFacts &facts, const Printing &printing);
/** Merkblatt: what landlords are told about the topics of the session. */
Paper handoutSheet(const SessionFacts &facts, const Printing &printing);
/** The same in Leichte Sprache, one sentence a line and in large type (BITV annex 2). */
Paper easyHandoutSheet(const SessionFacts &facts, const Printing &printing);
