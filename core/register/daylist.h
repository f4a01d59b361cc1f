// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/restricted.h"
#include "core/register/landlordterms.h"
#include "core/register/vacancyterms.h"
#include "core/storage/sql.h"

/** The lists that a clerk works off in the morning. */
enum class DayList {
    /** Tasks, the most urgent first. */
    Tasks,
    /** Open vacancies that nobody confirmed for too long; those of one landlord follow each other, so that one call does. */
    Confirm,
    /** Reservations, the first to end first. */
    Reservations,
    /** Proposals to landlords that nobody answered for a week, the oldest first. */
    Stalled,
    /** Dwellings that will be vacant. */
    Imminent
};

/** One line: what to do about which vacancy or landlord. */
struct DayItem {
    /** 0 where the line is no task. */
    qint64 taskId = 0;
    int taskVersion = 0;
    TaskState taskState = TaskState::Open;
    QString title = {};
    QString assignee = {};
    /** 0 where the line is about none. */
    qint64 vacancyId = 0;
    QString number = {};
    VacancyTerms::VacancyStatus status = VacancyTerms::VacancyStatus::Draft;
    QString address = {};
    QString city = {};
    /** Whom to call about it; 0 where nobody is known. */
    qint64 landlordId = 0;
    QString landlord = {};
    /** The household that a task is about; 0 where it is about none. */
    qint64 householdId = 0;
    /** The session that a task is about; 0 where it is about none. */
    qint64 sessionId = 0;
    /** The same for a handover, a visit, a sponsor. */
    qint64 handoverId = 0;
    qint64 visitId = 0;
    qint64 sponsorId = 0;
    /** The request of a person that a task is about; 0 where it is about none. */
    qint64 requestId = 0;
    /** Due, last confirmed, reserved until, vacant from; invalid where none is known. */
    QDate day = {};
    bool operator==(const DayItem &) const = default;
};

/** Which lines are wanted; an empty member excludes nothing. The assignee and openOnly are about tasks. */
struct DayQuery {
    DayList list = DayList::Tasks;
    QString assigneeLogin = {};
    QString assigneeOffice = {};
    bool openOnly = true;
    /** Tasks due on this day at the latest. */
    QDate dueBy = {};
    QDate today = {};
    int staleDays = 0;
};

/** At most @ref dayLines, the most urgent ones. */
Result<QList<DayItem>> findDay(Sql &sql, const DayQuery &query);
constexpr int dayLines = 1000;

/** How much waits. */
struct DayCounts {
    /** Open tasks of the person that are due, and of these the ones due before today. */
    qint64 due = 0;
    qint64 overdue = 0;
    qint64 confirm = 0;
    /** Reservations that have ended. */
    qint64 expired = 0;
    qint64 stalled = 0;
    qint64 imminent = 0;
    bool operator==(const DayCounts &) const = default;
};
/** Tasks are those of @p query's assignee; the rest is the whole register's. */
Result<DayCounts> countDay(Sql &sql, const DayQuery &query);
