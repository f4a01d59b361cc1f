// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/placestaging.h"

/** What a file of facts from others holds. */
enum class FeedKind {
    Osm,
    Hotspots,
    Timetable,
    Grid,
    Addresses,
    Holidays,
    RentLimits,
    HeatingLimits
};
/** By its content, not its name; a Format error where it is none of them. Reads the file. */
Result<FeedKind> feedKindOf(const QString &path);
/** True where the beginning of a file, or what a zip file lists, looks like one of them; quick. */
bool looksLikeFeed(const QString &path);

/** One number of a preview, with what it counts, for people. */
struct FeedFigure {
    QString text = {};
    qint64 count = 0;
};

/** What one such file would do to the register, in a form that every kind shares. */
struct StagedFeed {
    FeedKind kind = FeedKind::Hotspots;
    QString file = {};
    QString source = {};
    QString credit = {};
    QDate stand = {};
    QList<FeedFigure> figures = {};
    /** Places that somebody should look at before: changed, near others, gone, refused. */
    QList<StagedPlace> rows = {};
    QList<Error> notes = {};
    /** What else is in the file, one sentence each. */
    QStringList facts = {};
    /** False where the register holds all of it already. */
    bool hasWork = false;
    /** Somebody has to say what becomes of places that the source does not have any more, or that lie beside others. */
    bool asksAboutGone = false;
    bool asksAboutDuplicates = false;
    /** Keeps it as one step; returns what was done. */
    std::function<Result<RowCounts>(Sql &, const PlaceChoices &)> keep = {};
};

/** A name for a file's publisher, see sourceNameOf(), where @p source is empty. Blocks, so call it in a job. */
Result<StagedFeed> stageFeed(
    Database &database, FeedKind kind, const QString &path, const QString &source, QDate today, const Progress &progress);
