// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
class QQuickItem;
class QWindow;

/** From here on screen readers find nothing in the window but @p cover: items that are merely invisible would still tell their names. */
void hideFromReaders(QWindow *window, QQuickItem *cover);
/** Everything is to be read again. */
void showToReaders(QWindow *window);
