// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mapsheet.h"

/** What the signs of a sheet mean, from the top of @p box, with how many of each the view shows. */
void paintLegend(
    QPainter &painter, const QRectF &box, const SheetContent &content, const MapView &view, const QString &family, double density);
/** A bar of a round length at the lower left of the map, with the scale in numbers. */
void paintScaleBar(QPainter &painter, const QRectF &map, const MapView &view, const QString &family);
/** An arrow at the upper right of the map. */
void paintNorth(QPainter &painter, const QRectF &map, const QString &family);

/** Letters of so many pixels. */
QFont sheetFont(const QString &family, int pixels, bool isBold = false);
