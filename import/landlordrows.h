// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/cells.h"
#include "import/matching.h"
#include "import/staged.h"

/** Reads the rows of a table of landlords and compares each with the register as it was read before. */
class LandlordRows
{
public:
    LandlordRows(StagedTable &staged, const KnownRegister &known, QDate today, NumberStyle numbers, bool restToNote);
    void add(const TableRow &row);

private:
    Result<> take(const QString &key, const Field *field, const QString &cell, StagedLandlord &row);
    void compare(StagedLandlord &row);

    StagedTable &m_staged;
    const KnownRegister &m_known;
    QDate m_today;
    bool m_restToNote;
    CellReader m_cells;
    LandlordMatcher m_landlords;
    QHash<QString, qint64> m_rowByKey;
};
