// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/subjectaccess.h"
#include "core/reporting/paper.h"

/** Auskunft after Art. 15 DSGVO: all that is held, and what the law wants said of it. What is about others is blacked out. */
Paper accessSheet(const SubjectAccess &access, const Printing &printing);
