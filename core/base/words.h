// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"

/** The error in plain words, in the language of the program: what is wrong, where, what to do. */
QString sentence(const Error &error);
/** Every reason that has a sentence of its own; for the test that none is missing. */
QStringList knownReasons();
