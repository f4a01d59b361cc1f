// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QStringList>

class QTextStream;

/** True where the arguments (the program's name first) ask for something that needs no window. */
bool isCommand(const QStringList &arguments);

/** True for a verb that draws letters and so needs a QGuiApplication. */
bool isDrawingCommand(const QStringList &arguments);

/** True for a verb whose --lang names the second language of a paper. */
bool isBilingualCommand(const QStringList &arguments);

/**
 * Runs one verb without a window: data to @p out, progress and sentences to @p err. Returns 0 done, 1 refused or failed,
 * 2 wrong usage. Needs a QCoreApplication; speaks the language of its translators, --lang is taken out before.
 */
int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err);
