// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/exportlists.h"

/** The fields of places and of community buses, then east and north of what is a point. */
QList<WrittenColumn> placeColumns();
/** These places, in this order, with point, route or area; those that are gone are left out. */
Result<QList<ExportRow>> placeRows(Sql &sql, const QList<qint64> &ids, const WrittenFormat &format);
