// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/tallies.h"
#include "core/figures/episodes.h"
#include "core/limits/rentlimit.h"

/** What is counted: where, when, and what several figures need of the register. */
struct Counting {
    Period period = {};
    QDate today = {};
    int staleDays = 0;
    /** It is the period before the one that was asked for. */
    bool isBefore = false;
    CountedAreas areas = {};
    QHash<qint64, size_t> placeOfTown = {};
    /** By AGS. */
    QHash<QString, size_t> placeOfAgs = {};
    std::vector<Episode> episodes = {};
    /** Released ones only. */
    QList<RentLimit> limits = {};
    QHash<qint64, QString> comparisonAreaOfTown = {};

    bool isInPeriod(QDate day) const { return day.isValid() && day >= period.from && day <= period.until; }
    /** Lists show what is today; a figure of a past day has no list behind it. */
    FigureTarget targetToday(const QString &page, const QString &filter = {}) const
    {
        return period.until >= today ? FigureTarget{page, filter} : FigureTarget();
    }
};

/** What happened in the period: rows of table @p record whose day, an expression of x, lies in it, and those that are deleted. */
Result<QList<Tally>> eventsOf(Sql &sql, const Counting &counting, const QString &record, const QString &day);

/** All figures, with counts below @p smallNumber withheld; findFigures() takes that from the settings. */
Result<FigureSheet> countFigures(Sql &sql, const Period &period, QDate today, int smallNumber);

/** One figure over one period. */
using CountFigure = Result<RawFigure> (*)(Sql &sql, const Counting &counting);

// K01 to K04, K06, K09 to K11 need the episodes alone.
Result<RawFigure> countStock(Sql &sql, const Counting &counting);
Result<RawFigure> countRecorded(Sql &sql, const Counting &counting);
Result<RawFigure> countPotential(Sql &sql, const Counting &counting);
Result<RawFigure> countAges(Sql &sql, const Counting &counting);
Result<RawFigure> countContacts(Sql &sql, const Counting &counting);
Result<RawFigure> countWillingness(Sql &sql, const Counting &counting);
Result<RawFigure> countSessions(Sql &sql, const Counting &counting);
Result<RawFigure> countLettings(Sql &sql, const Counting &counting);
Result<RawFigure> countRate(Sql &sql, const Counting &counting);
Result<RawFigure> countDaysToLetting(Sql &sql, const Counting &counting);
Result<RawFigure> countWithinLimits(Sql &sql, const Counting &counting);
Result<RawFigure> countHandovers(Sql &sql, const Counting &counting);
Result<RawFigure> countSponsored(Sql &sql, const Counting &counting);
Result<RawFigure> countVisits(Sql &sql, const Counting &counting);
Result<RawFigure> countAgreements(Sql &sql, const Counting &counting);
Result<RawFigure> countUnserved(Sql &sql, const Counting &counting);
Result<RawFigure> countPlaces(Sql &sql, const Counting &counting);
Result<RawFigure> countOpenWork(Sql &sql, const Counting &counting);
Result<RawFigure> countNeeds(Sql &sql, const Counting &counting);
Result<RawFigure> countWaiting(Sql &sql, const Counting &counting);
