// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/checks.h"
#include "core/register/lifecycle.h"
#include "core/register/numbers.h"
#include "core/storage/sql.h"

/** The municipality around a place. */
struct Siting {
    qint64 municipalityId = 0;
    QString ags = {};
    QString name = {};
    QString districtKey = {};
    bool operator==(const Siting &) const = default;
};
/** Point in polygon; nothing outside of all municipalities. On a border the one with the smaller AGS. */
Result<std::optional<Siting>> municipalityAt(Sql &sql, Utm place);
/** What LV-05 wants to know; unknown while the register has no boundaries. */
Result<PlaceFacts> placeFacts(Sql &sql, const Building &building);

/** Stores a new episode as draft with the next number; building and dwelling too where their id is 0. Returns it as kept. */
Result<VacancyEntry> addEntry(Sql &sql, VacancyEntry entry, QDate today);
/** Stores what changed of an entry; its status stays, changeStatus() moves that. */
Result<VacancyEntry> saveEntry(Sql &sql, VacancyEntry entry);
Result<VacancyEntry> loadEntry(Sql &sql, qint64 vacancyId);
Result<qint64> findVacancy(Sql &sql, const QString &number);
/** Removes an episode with its log, and dwelling and building where nothing else hangs on them. Talks stay with the landlord. */
Result<> removeEntry(Sql &sql, qint64 vacancyId, int version);
/** Moves the pin; @p place is a point. */
Result<VacancyEntry> moveBuilding(Sql &sql, qint64 vacancyId, int buildingVersion, Utm place);

/** The facts that a guard looks at, as the register knows them. */
Result<VacancyFacts> loadFacts(Sql &sql, qint64 vacancyId, const StatusChange &change, QDate today);
/** Moves an episode on if its guard allows, with its line in the transition log; a resting one gets its follow-up. */
Result<Vacancy> changeStatus(Sql &sql, qint64 vacancyId, int version, VacancyStatus to, const StatusChange &change, QDate today);
/** The same without a guard, for what already happened elsewhere: imports and the sample. */
Result<Vacancy> keepStatus(Sql &sql, Vacancy vacancy, StatusTransition transition);
Result<QList<StatusTransition>> transitionsOf(Sql &sql, qint64 vacancyId);
/** All episodes of a dwelling, the newest first. */
Result<QList<Vacancy>> episodesOf(Sql &sql, qint64 dwellingId);

/** Notes that somebody confirmed the data of an episode today. */
Result<Vacancy> confirmVacancy(Sql &sql, qint64 vacancyId, int version, Channel channel, QDate today);

/** Other dwellings that may be the same one, each with its newest episode. */
Result<QList<DuplicateCandidate>> findDuplicates(Sql &sql, const VacancyEntry &entry);
/** Everything that checkEntry() wants to know beyond the entry; limits come from the settings. */
Result<CheckContext> loadCheckContext(Sql &sql, const VacancyEntry &entry, QDate today);
