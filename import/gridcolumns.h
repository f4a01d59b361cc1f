// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/grid.h"
#include <QStringList>

/** Which column of a file holds what, -1 for none. */
struct GridColumns {
    qsizetype id = -1;
    qsizetype x = -1;
    qsizetype y = -1;
    /** Length of a side that the heads or the name of the table tell; 0 where they do not. */
    int sizeM = 0;
    /** By column of grid_cell: inhabitants, dwellings, vacant_dwellings, vacancy_rate. */
    QMap<QString, qsizetype> facts = {};

    bool areEnough() const { return (id >= 0 || (x >= 0 && y >= 0)) && !facts.isEmpty(); }
    /** How many of them are known, for finding heads. */
    int known() const { return int(id >= 0) + int(x >= 0) + int(y >= 0) + static_cast<int>(facts.size()); }
};

GridColumns gridColumns(const QStringList &heads, const QString &tableName);

/** A number of the census; nothing where it is withheld, and not a number where the text is none. */
std::optional<double> censusNumber(const QString &text);
