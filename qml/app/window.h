// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QCommandLineParser>

class QGuiApplication;

/** What the window verbs accept. */
struct WindowOptions {
    QString open = {}; // file or server address to open at once
    bool sample = false; // open the sample register
    bool selfTest = false; // load every page, quit
    QString language = {}; // "de", "en"; empty: as remembered
};

/** Application-wide settings that must stand before the first window: names, style, font, translations. */
void prepare(QGuiApplication &app, const QString &language);
/** Opens the window and runs until it closes. */
int runWindow(QGuiApplication &app, const WindowOptions &options);
/** True where a window can appear. */
bool hasDisplay();
