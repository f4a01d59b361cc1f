// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/paper.h"
#include "core/reporting/sheetfacts.h"

// The parts that offer sheet and object sheet have in common.

/** "Wohnung, 2. OG" or "Haus". */
QString dwellingText(const Dwelling &dwelling);
/** Town with part, municipality and association: "67697 Otterberg, Ortsteil Drehenthalerhof · VG Otterbach-Otterberg". */
QString townText(const SheetFacts &facts);
/** Area, rooms, move-in and floor, large at the top. */
QJsonArray figuresOf(const VacancyEntry &entry);
/** Rent line by line with its sums, and what is unclear about it. */
QJsonObject rentTable(const VacancyEntry &entry);
/** {title, facts} of a group; nothing where it has no facts. */
QJsonArray group(const QString &title, const QList<Fact> &facts);
/** {title, items}. */
QJsonObject photosOf(const QList<SheetPhoto> &photos);
