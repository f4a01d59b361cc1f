// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaprun.h"
#include <QJsonObject>

class QTextStream;

/** A run for machines: what was asked, how it was measured, and every figure. */
QJsonObject gapJson(const GapRun &run);
/** The same for people: tables with figures under each other, then how it was measured. */
void printGaps(QTextStream &out, const GapRun &run);
