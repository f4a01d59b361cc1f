// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gapinput.h"

/**
 * A town drawn with letters, one every hundred metres: digits are cells with ten times so many people, H a stop, B a bench, W a hotspot,
 * S a shop, all on a path; # is a path alone. Neighbours above, below and beside each other are joined. A lower case s is a shop far from
 * every path. The left half up to column @p border belongs to the town, what is right of it to a neighbour.
 */
inline GapInput asciiTown(const QStringList &rows, qsizetype border = 1000, bool withPaths = true)
{
    constexpr double step = 100, west = 400000, north = 5480000;
    GapInput input{.day = {2026, 11, 24}, .fromMin = 360, .untilMin = 1200, .origin = CellOrigin::Census};
    input.towns.push_back({.id = 1, .ags = QStringLiteral("1"), .name = QStringLiteral("Mehlbach"), .isOwn = true});
    input.towns.push_back({.id = 2, .ags = QStringLiteral("2"), .name = QStringLiteral("Anderswo"), .isOwn = false});
    std::vector<Utm> nodes;
    std::vector<WalkingEdge> edges;
    QHash<std::pair<qsizetype, qsizetype>, quint32> nodeAt;
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QChar sign = rows[row][column];
            if (sign == u' ') continue;
            const Utm at{west + step * double(column), north - step * double(row)};
            const auto place = [&](PlaceKind kind, const QString &name) {
                const QString uid = QStringLiteral("%1/%2").arg(row).arg(column);
                input.places.push_back({.id = row * 1000 + column + 1, .uid = uid, .kind = kind, .name = name, .at = at});
            };
            if (sign.isDigit())
                input.cells.push_back({.centre = at,
                    .east = int(column),
                    .north = int(row),
                    .inhabitants = 10 * sign.digitValue(),
                    .town = column <= border ? 0 : 1});
            if (sign == u'H') place(PlaceKind::Stop, QStringLiteral("Haltestelle Kirche"));
            if (sign == u'B') place(PlaceKind::RideBench, QStringLiteral("Mitfahrerbank"));
            if (sign == u'W') place(PlaceKind::Hotspot, QStringLiteral("Hotspot"));
            if (sign == u'S' || sign == u's') place(PlaceKind::VillageShop, QStringLiteral("Dorfladen"));
            if (sign.isLower()) continue;
            nodeAt[{row, column}] = quint32(nodes.size());
            for (const std::pair<qsizetype, qsizetype> &before : {std::pair(row - 1, column), std::pair(row, column - 1)})
                if (const auto other = nodeAt.constFind(before); other != nodeAt.constEnd())
                    edges.push_back({*other, quint32(nodes.size()), float(step)});
            nodes.push_back(at);
        }
    if (withPaths) input.network = std::make_shared<WalkingNetwork>(nodes, edges);
    return input;
}
