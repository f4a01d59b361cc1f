// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/placement/rankingrows.h"

/** Flats side by side, rule by rule: {label, cells: [{judgement, text, best}]}; nobody is best where all are alike. */
QVariantList comparedRules(const QList<RankedRow> &flats);
