// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/storage/sql.h"
#include <QDate>

/** Invented rent limits for one to five persons and each further one, marked as such. */
Result<> addSampleLimits(Sql &sql, QDate today);
