// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/figures/figure.h"
#include <QJsonObject>

/** Figures as a report freezes them and the command line tells them; withheld numbers are not in it. */
QJsonObject figuresToJson(const FigureSheet &sheet);
/** Reads them back; a format error where it is not what figuresToJson() wrote. */
Result<FigureSheet> figuresFromJson(const QJsonObject &object);
