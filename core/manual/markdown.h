// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

/** A part of a chapter that stands by itself. */
struct ManualBlock {
    enum class Kind {
        Heading,
        Paragraph,
        /** Of a list: begins at `marker`. What else belongs to it follows as blocks that are `inList`. */
        Item,
        Code,
        Table,
        Picture
    };

    Kind kind = Kind::Paragraph;
    /** Of a heading, 1 to 3. */
    int level = 0;
    /** Of an item: "•" or "1.". */
    QString marker = {};
    bool inList = false;
    /** With its marks for words, links and code; the lines of code as they are; what a picture shows. */
    QString text = {};
    /** Name of the file of a picture. */
    QString picture = {};
    /** Of a table; the first one is its head. */
    QList<QStringList> rows = {};

    bool operator==(const ManualBlock &) const = default;
};

/** A link in a text: its words, and the chapter ("register"), the place in one ("trust#backups") or the address it leads to. */
struct ManualLink {
    QString text;
    QString target;

    bool operator==(const ManualLink &) const = default;
};

/**
 * The Markdown of the manual, and no more of it: headings (#), paragraphs, lists (*, 1.) of one level, indented code, tables, a picture on
 * a line of its own; within a line **words of the window**, `code` and [links](chapter.md). Comments are left out.
 */
QList<ManualBlock> blocksOf(const QString &markdown);

/** A line as HTML; @p linkTo makes the address of a link's target, code stands between @p code tags ("code", "b"). */
QString lineHtml(const QString &line, const QString &code, QString (*linkTo)(const QString &target));
/** A line without its marks. */
QString linePlain(const QString &line);
/** The links of a line, in their order. */
QList<ManualLink> linksOf(const QString &line);
/** By what a heading is found in its chapter: "Wer was darf" as "wer-was-darf". */
QString anchorOf(const QString &heading);
