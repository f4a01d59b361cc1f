// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QtTypes>
#include <vector>

/** Counts that belong together: which of them are the sum of which others is known to everybody who reads the table. */
struct SumTable {
    struct Sum {
        /** Places in cells. */
        int whole = 0;
        std::vector<int> parts = {};
    };
    /** None below 0. */
    std::vector<qint64> cells = {};
    std::vector<Sum> sums = {};
};

/**
 * Which cells are withheld: those from 1 to @p smallNumber - 1, and as many more as it takes so that each of them could be at least two
 * numbers for whoever knows all the others and that no withheld cell is 0. A count of 0 is always told. The same table gives the same
 * answer.
 */
std::vector<bool> withheldCells(const SumTable &table, int smallNumber);
