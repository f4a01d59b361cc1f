// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/vacancylist.h"

/** What the list shows, as its page asks for it. */
struct VacancyQuery {
    VacancyFilter filter = {};
    VacancyOrder order = {};
    /** Confirmed too long ago, by the register's settings. */
    bool staleOnly = false;
};

/** The first screen of a list. */
struct FoundVacancies {
    QList<VacancyPoint> points = {};
    QHash<qint64, VacancyRow> rows = {};
    /** Of the register, whatever the filter. */
    qint64 total = 0;
    int staleDays = 0;
    /** Nothing follows the points. */
    bool isWhole = false;
};

/** The first @p most lines; in a register of usual size the points of all others too, so that one reading does. */
Result<FoundVacancies> findFirst(Sql &sql, const VacancyQuery &query, qsizetype most);
/** How many there are in each municipality, wherever the filter looks. */
Result<QHash<qint64, int>> countPlaces(Sql &sql, const VacancyQuery &query, const Progress &progress);
/** Those of all that pass, in no order, for the map. */
Result<std::vector<qint64>> findIds(Sql &sql, const VacancyQuery &query, const Progress &progress);
/** All lines in order, without places. */
Result<QList<VacancyPoint>> findAll(Sql &sql, const VacancyQuery &query, const Progress &progress);
