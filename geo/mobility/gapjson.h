// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaps.h"
#include <QJsonObject>

/** "served", "L1", "L2", "L3". */
QString levelKey(GapLevel level);

/** Inhabitants stand exact and rounded; counts of households that are hidden are null. */
QJsonObject toJson(const GapCounts &counts);
QJsonObject toJson(const GapFigures &figures);
/** The reverse. Format "result.damaged" where it cannot be read. */
Result<GapFigures> gapFiguresOf(const QJsonObject &json);
QJsonObject toJson(const GapDifference &difference);
