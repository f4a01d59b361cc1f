// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/register/entry.h"
#include "core/storage/sql.h"
#include <QSet>
#include <functional>
#include <span>

/** What tells a vacancy from others when a file names it again. */
struct VacancyKeys {
    qint64 vacancyId = 0;
    qint64 dwellingId = 0;
    qint64 buildingId = 0;
    QString uid = {};
    QString dwellingUid = {};
    QString buildingUid = {};
    QString number = {};
    QString providerKey = {};
    QString externalNumber = {};
    QString openimmoObid = {};
    VacancyStatus status = VacancyStatus::Draft;
    /** foldedStreet() of the building. */
    QString street = {};
    QString ags = {};
    QString postalCode = {};
    QString city = {};
    QString flatNumber = {};
    std::optional<int> floor = {};
    std::optional<int> livingAreaDm2 = {};
    std::optional<int> halfRooms = {};
};
/** All episodes of the register, the newest first. */
Result<QList<VacancyKeys>> listVacancyKeys(Sql &sql);

/** Whole entries by the id of their episode; those that are gone are left out. */
Result<QHash<qint64, VacancyEntry>> loadEntries(Sql &sql, const QList<qint64> &vacancyIds);

/**
 * Stores many new episodes, whose numbers and statuses are set, and gives them their ids. Buildings and dwellings that have an id stay
 * as they are; entries whose buildings or dwellings bear the same uid share it. @p facts ("building.street" …) are what any of them states;
 * all else takes the register's default. About 0.1 ms each.
 */
Result<> addEntries(Sql &sql, std::span<VacancyEntry *const> entries, const QSet<QString> &facts, const Progress &progress);

/** Stores what differs between two states of one entry; conflict where somebody changed it since @p before was read. */
Result<> saveChanges(Sql &sql, const VacancyEntry &before, const VacancyEntry &after);
