// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/basemap/basemap.h"
#include "core/storage/database.h"
#include "geo/tiles.h"
#include <QSet>
#include <functional>

/**
 * Draws the base map of a register into tiles. @p read gives the content of a cell, empty where there is none; it is called from any
 * thread that asks for tiles and may wait. Names in @p writtenElsewhere are left to whoever writes them over the map.
 */
std::shared_ptr<const TileSource> baseMapSource(
    const BaseMap &map, std::function<QByteArray(BaseCellKey)> read, const QSet<QString> &writtenElsewhere = {});

/** Reads cells of a map as long as its register is open; whoever asks waits, so never ask from the window's thread. */
std::function<QByteArray(BaseCellKey)> cellReader(const std::shared_ptr<Database> &database, const QString &mapUid);
