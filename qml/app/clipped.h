// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QStringList>

class QQuickWindow;

/**
 * The texts in @p window that cannot be read in full (EN 301 549, 11.1.4.4): shortened without a hint that shows the rest, larger than
 * their own place, or cut by a frame that does not scroll. Cells of tables are left out: their columns can be widened. One line each.
 */
QStringList clippedTexts(QQuickWindow *window);
