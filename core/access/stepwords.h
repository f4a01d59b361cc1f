// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/** "Leerstand LR-2026-00412 ändern": what a step did, from its verb and subject; the subject alone where nobody knows the verb. */
QString wordsOf(const Step &step);
/** Every verb that has words; a test compares them with what the program writes. */
QStringList knownVerbs();
