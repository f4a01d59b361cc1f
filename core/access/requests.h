// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/request.h"
#include "core/access/subject.h"

/** Takes a request in: with the next number, the day it is due, and a task that comes up on that day. Invalid where its day lies ahead. */
Result<SubjectRequest> addRequest(Sql &sql, SubjectRequest request, QDate today);
/** Stores identity, note and day of receipt; the task moves along. */
Result<SubjectRequest> saveRequest(Sql &sql, SubjectRequest request, QDate today);
/** Marks it as answered by the actor and closes its task. Invalid while nobody checked who asks (Art. 12 Abs. 6). */
Result<SubjectRequest> answerRequest(Sql &sql, qint64 id, int version, QDate today);
/** Opens it again, answered by mistake. */
Result<SubjectRequest> reopenRequest(Sql &sql, qint64 id, int version, QDate today);

/** Open ones first, by due day; then the answered ones, the newest first. */
Result<QList<SubjectRequest>> findRequests(Sql &sql, bool openOnly = false);
/** By its number; NotFound "request.unknown". */
Result<SubjectRequest> findRequest(Sql &sql, const QString &number);
/** Days until it is due on @p today; negative ones are over. */
int daysLeft(const SubjectRequest &request, QDate today);

/** What stands against deleting somebody's data now, in sentences; empty where nothing does. A hint, no decision (Art. 17 Abs. 3). */
Result<QStringList> reasonsToKeep(Sql &sql, const Subject &subject);
