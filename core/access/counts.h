// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/vacancyterms.h"
#include "core/storage/sql.h"

/** How many vacancies are open in an area, as the server tells those who may read numbers only; small numbers are withheld. */
struct VacancyCount {
    /** "district", "association" or "municipality". */
    QString level = {};
    QString name = {};
    /** Nothing where it is withheld. */
    std::optional<int> number = {};
    /** The parts by status that are told, and whether others are withheld. */
    QList<std::pair<VacancyStatus, int>> parts = {};
    bool hasWithheld = false;
};
/** The district first, then each Verbandsgemeinde with its municipalities below it, by name. Needs a server with roles. */
Result<QList<VacancyCount>> findVacancyCounts(Sql &sql);

/** Sessions held in a year, and how many came; nothing where that is withheld. */
struct SessionCount {
    QString year = {};
    int sessions = 0;
    std::optional<int> participants = {};
};
/** The newest year first. */
Result<QList<SessionCount>> findSessionCounts(Sql &sql);
