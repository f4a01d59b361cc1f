// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/manual/markdown.h"

/** A chapter in the table of contents. */
struct ManualEntry {
    /** Of its file, and of the page of the window that it is about: "register". */
    QString name;
    QString title;
    /** What it says, in a line. */
    QString summary;
    /** The heading it stands under. */
    QString group;

    bool operator==(const ManualEntry &) const = default;
};

/** Where words were found. */
struct ManualHit {
    QString chapter;
    QString title;
    /** Anchor and text of the nearest heading; empty where that is the chapter's own. */
    QString anchor;
    QString heading;
    /** The line of text. */
    QString line;

    bool operator==(const ManualHit &) const = default;
};

/** The chapters in the order of `index.md`, in @p language ("de", "en"). */
QList<ManualEntry> manualContents(const QString &language);
/** The Markdown of a chapter; empty where there is none. */
QString manualChapter(const QString &name, const QString &language);
/** Headings first, then lines, that hold every word of @p text; umlauts may be written out, typing errors are forgiven. */
QList<ManualHit> findInManual(const QString &text, const QString &language);
