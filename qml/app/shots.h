// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QSize>
#include <QString>

class QGuiApplication;

/** What is drawn, and how. */
struct ShotOptions {
    QString folder; // where the PNGs go; made if missing
    QString location = {}; // file or server address; "sample" the made-up register; empty: none, only the open page
    QString language = QStringLiteral("de"); // or "pseudo": longer texts, see LongTexts
    QString theme = QStringLiteral("light"); // light, dark, contrast
    QString page = {}; // only this one; empty: all
    QSize size = {1440, 900};
    double textScale = 1.0;
    bool findsClipped = false; // prints the texts that are cut off, too
};

/**
 * Draws every page off screen, with every state it offers (AppPage.poses), as FOLDER/page.png and FOLDER/page-pose.png; prints the
 * paths. Returns the exit code: 1 where the register did not open, a picture could not be written or a text is cut off (findsClipped).
 */
int drawShots(QGuiApplication &app, const ShotOptions &options);
/** Draws the window as it starts into the cache folder and says where; for machines without a display. */
int drawFirstWindow(QGuiApplication &app, const QString &location);
