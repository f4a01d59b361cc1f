// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"

/**
 * Adds invented talks with the sample's landlords: two held with their promises, the older one with released minutes; one for which the
 * invitations are out; one planned; a single talk, and one that was called off.
 */
Result<> addSampleSessions(Sql &sql, QDate today);
