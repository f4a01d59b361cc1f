// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/prints.h"

/** The protocol of the deletion run with this number. */
Result<Print> loadDeletion(Sql &sql, const QString &number, const Actor &actor, const QDateTime &now);
