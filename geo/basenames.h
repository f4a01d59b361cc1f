// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/baselook.h"
#include <QFont>
#include <QPointF>
#include <QSet>

/** A name with its place, in pixels from the north-west corner of its cell. */
struct BaseName {
    QString text = {};
    QPointF middle = {};
    /** In degrees, clockwise; always readable from below. */
    double angle = 0;
    NameStyle style = {};
};

/** The font that names of this style are written in. */
QFont nameFont(const NameStyle &style);

/**
 * Names for one cell that is so many pixels wide. None meets another and none leaves the cell, so that every tile of the cell
 * draws its share of the same names and nothing is cut between cells. The same input always gives the same answer.
 */
std::vector<BaseName> placeBaseNames(
    const std::vector<BaseFeature> &features, double cellPixels, double zoom, MapTheme theme, const QSet<QString> &writtenElsewhere = {});
