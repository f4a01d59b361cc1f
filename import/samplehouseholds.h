// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/**
 * Adds invented households of every legal circle, and gives each flat that is held to the first of them that it fits. The first is
 * the mother with three children who has to stay in her association.
 */
Result<> addSampleHouseholds(Sql &sql, QDate today);
