// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordterms.h"
#include "core/register/lifecycle.h"
#include "core/register/task.h"
#include "core/storage/sql.h"

/** What became of many vacancies at once. */
struct BulkOutcome {
    /** Numbers of those that were changed. */
    QStringList done = {};
    struct Refusal {
        QString number = {};
        Error reason = {};
    };
    /** Those that stay as they are, each with its reason. */
    QList<Refusal> refused = {};
};

/** Each of these is one step to undo. Gone ones are refused, not an error. */
Result<BulkOutcome> changeStatuses(Sql &sql, const QList<qint64> &vacancyIds, VacancyStatus to, const StatusChange &change, QDate today);
/** Refused are those that are over. */
Result<BulkOutcome> confirmVacancies(Sql &sql, const QList<qint64> &vacancyIds, Channel channel, QDate today);
/** A task like @p task for each vacancy. */
Result<BulkOutcome> addTasks(Sql &sql, const QList<qint64> &vacancyIds, const Task &task);
