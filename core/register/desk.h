// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/contact.h"
#include "core/register/task.h"
#include "core/storage/sql.h"

/**
 * Keeps a talk as held by the actor. One in which the data were confirmed refreshes its vacancy, one with a follow-up
 * day makes a task for the actor.
 */
Result<Contact> addContact(Sql &sql, Contact contact, QDate today);
/** When a talk with this result comes up again: the next working days, or never. A proposal that a person may change. */
QDate followUpAfter(ContactOutcome outcome, QDate today);
/** The newest first. */
Result<QList<Contact>> contactsOfLandlord(Sql &sql, qint64 landlordId);
Result<QList<Contact>> contactsOfVacancy(Sql &sql, qint64 vacancyId);

/** Open and due on @p today, or before. */
bool isDue(const Task &task, QDate today);
/** Due before @p today. */
bool isOverdue(const Task &task, QDate today);

/** Which tasks a list shows; an empty member excludes nothing. */
struct TaskFilter {
    QString assigneeLogin = {};
    QString assigneeOffice = {};
    QString subjectUid = {};
    /** Due on this day at the latest. */
    QDate dueBy = {};
    bool openOnly = true;
};
/** The most urgent first; tasks without a day last. */
Result<QList<Task>> findTasks(Sql &sql, const TaskFilter &filter);
/** Stores a task; one without an assignee becomes the actor's, in the actor's office. */
Result<Task> addTask(Sql &sql, Task task);
Result<Task> finishTask(Sql &sql, qint64 id, int version, QDate today);
Result<Task> postponeTask(Sql &sql, qint64 id, int version, QDate dueOn);
/** Everybody who ever held a talk or a task here, by name: to whom tasks can be handed. */
Result<QList<Actor>> colleagues(Sql &sql);
/** Hands a task to somebody, or with an empty login to whoever of the office. */
Result<Task> handTask(Sql &sql, qint64 id, int version, const Actor &assignee);
