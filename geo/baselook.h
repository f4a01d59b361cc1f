// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/basecell.h"
#include <QColor>

/** The three looks of the window. */
enum class MapTheme {
    Light,
    Dark,
    Contrast
};

/** How a kind of thing is drawn at a zoom. */
struct BaseStyle {
    QColor fill = {};
    /** Around streets; invalid for none. */
    QColor edge = {};
    /** Of lines, in pixels; 0 where it is not drawn at this zoom. */
    double width = 0;
    bool isDashed = false;
    bool isDrawn() const { return fill.isValid(); }
};

/** Quiet, so that marks lead; @p zoom may lie between two whole ones. */
BaseStyle baseStyle(BaseKind kind, double zoom, MapTheme theme);

/** Of the names of a kind: invalid colour where they are not written at this zoom. */
struct NameStyle {
    QColor color = {};
    QColor halo = {};
    double pixels = 11;
    bool isBold = false;
};
NameStyle nameStyle(BaseKind kind, double zoom, MapTheme theme);

/** What lies between all things. */
QColor baseGround(MapTheme theme);
