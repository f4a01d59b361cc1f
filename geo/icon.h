// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QImage>

/**
 * An icon of assets/icons in the wanted colours and pixels; `currentColor` becomes @p color, `edgeColor` becomes @p edge.
 * Null where there is no icon of that name.
 */
QImage icon(const QString &name, const QColor &color, const QColor &edge, QSize pixels);
bool hasIcon(const QString &name);
