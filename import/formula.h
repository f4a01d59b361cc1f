// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>

/**
 * A text as it may stand in a cell: one that a spreadsheet would take for a formula (it starts with = + - @, a tab or a line feed) gets an
 * apostrophe in front, and so does one that looks as if it had been treated already.
 */
QString harmless(const QString &text);
/** The reverse. */
QString restored(const QString &cell);
