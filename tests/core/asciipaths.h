// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/walking/onfoot.h"
#include <QHash>
#include <QStringList>

/**
 * Paths drawn with signs, one every hundred metres, each joined with its neighbours to the left and right, above and below. Letters and #
 * are on a path; % are steps, on which every metre counts twice. A lower case letter stands where no path is.
 */
struct AsciiPaths {
    std::vector<Utm> places = {};
    std::vector<WalkingEdge> edges = {};
    QHash<QChar, Utm> named = {};

    explicit AsciiPaths(const QStringList &rows)
    {
        constexpr double step = 100, west = 400000, north = 5480000;
        QHash<std::pair<qsizetype, qsizetype>, quint32> nodes;
        const auto sign = [&](qsizetype row, qsizetype column) { return row < 0 ? QChar() : rows[row].mid(column, 1).front(); };
        for (qsizetype row = 0; row < rows.size(); ++row)
            for (qsizetype column = 0; column < rows[row].size(); ++column) {
                const QChar here = rows[row][column];
                const Utm at{west + step * double(column), north - step * double(row)};
                if (here.isLetter()) named[here] = at;
                if (here == u' ' || here.isLower()) continue;
                const auto node = quint32(places.size());
                places.push_back(at);
                nodes[{row, column}] = node;
                for (const std::pair<qsizetype, qsizetype> &before : {std::pair(row - 1, column), std::pair(row, column - 1)}) {
                    const auto other = nodes.constFind(before);
                    if (other == nodes.constEnd()) continue;
                    const bool hasSteps = here == u'%' || sign(before.first, before.second) == u'%';
                    edges.push_back({*other, node, float(hasSteps ? 2 * step : step)});
                }
            }
    }
    WalkingGround ground() const { return {.network = std::make_shared<WalkingNetwork>(places, edges)}; }
    std::vector<Utm> of(const QString &names) const
    {
        std::vector<Utm> found;
        for (const QChar name : names) found.push_back(named.value(name));
        return found;
    }
};
