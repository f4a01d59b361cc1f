// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>

class QCoreApplication;
class QGuiApplication;

/** What the window verbs accept. */
struct WindowOptions {
    QString open = {}; // file or server address to open at once
    bool sample = false; // open the sample register
    QString language = {}; // "de", "en"; empty: as remembered
};

/** Texts, numbers and dates in @p language, "de" or "en", whatever the system speaks. */
void translate(QCoreApplication &app, const QString &language);
/** Application-wide settings that must stand before the first window: names, style, font, translations. */
void prepare(QGuiApplication &app, const QString &language);
/** Opens the window and runs until it closes. */
int runWindow(QGuiApplication &app, const WindowOptions &options);
/** Loads every page once, off screen, and quits: 0 where all came up without a warning. */
int selfTest(QGuiApplication &app);
/** True where a window can appear. */
bool hasDisplay();
