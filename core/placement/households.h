// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/limits/karenz.h"
#include "core/placement/household.h"
#include "core/register/finding.h"
#include "core/storage/sql.h"

/**
 * Adds (id 0, with the next number) or changes a household with its destinations, and keeps the tasks that its dates ask for. Invalid
 * "sketch.crossing" where its drawn area crosses itself, "household.destinations" where there are more than mostDestinations.
 */
Result<HouseholdEntry> saveHousehold(Sql &sql, HouseholdEntry entry, QDate today);
Result<HouseholdEntry> loadHousehold(Sql &sql, qint64 id);
Result<qint64> findHousehold(Sql &sql, const QString &number);
/** Removes it with its destinations and tasks. Refused while it holds a flat. */
Result<> removeHousehold(Sql &sql, qint64 id, int version);

/**
 * What a form has to say: "household.persons" (more children or benefit persons than persons), "household.benefitPersons" and
 * "household.benefitSpans" (not to be read), "household.areas" (a rule without its area), LV-14 on free texts.
 */
QList<Finding> checkHousehold(const Household &household);

/** Persons of each benefit household, from "2, 1"; all persons as one where nothing is written. Nothing where it cannot be read. */
std::optional<std::vector<int>> benefitHouseholds(const Household &household);
/** Those who live there without benefits; their share of the costs is theirs. */
int personsWithoutBenefits(const Household &household);
/** Months with benefits from "03/2021–10/2022, 03/2026–"; nothing where they cannot be read. */
std::optional<QList<BenefitSpan>> benefitSpans(const QString &typed);
/** The keys of a list with semicolons. */
QStringList areaKeys(const QString &areas);

/** A date that somebody has to know in time. */
struct HouseholdDate {
    /** Also the rule of its task: "household.residence", "household.commitment", "household.karenz", "household.loss". */
    QString rule = {};
    QDate day = {};
    /** From when on somebody should act. */
    QDate dueOn = {};
    bool operator==(const HouseholdDate &) const = default;
};
/** The dates of a household that are still to come or past by a month at most, the nearest first. */
QList<HouseholdDate> datesOf(const Household &household, QDate today);
/** "Wohnsitzauflage endet am 01.12.2026". */
QString sentence(const HouseholdDate &date);
/** What to do about it, as the title of a task. */
QString taskTitle(const HouseholdDate &date);

/** §1(3) AsylbLG: whether another office pays from now on, so that commitment and direct payment have to be asked for anew. */
bool changesPayer(LegalCircle before, LegalCircle after);
/** What then has to be asked for anew, as titles of tasks (§22(4) and (7) SGB II). */
QStringList payerTasks();
