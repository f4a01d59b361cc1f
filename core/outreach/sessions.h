// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "core/register/finding.h"
#include "core/storage/sql.h"

/**
 * Adds (id 0, with the next number) or changes a session with its agenda; an empty agenda of a new one is made of its topics. Invalid
 * "session.begins", "session.ends", or "session.released" where its minutes are.
 */
Result<SessionEntry> saveSession(Sql &sql, SessionEntry entry, QDate today);
Result<SessionEntry> loadSession(Sql &sql, qint64 id);
Result<qint64> findSession(Sql &sql, const QString &number);
/** Removes it with its agenda, participations and tasks. Invalid "session.invited" where invitations went out: it can be cancelled. */
Result<> removeSession(Sql &sql, qint64 id, int version);
/** Called off; its open tasks end with it. Invalid "session.over" where it was held. */
Result<InfoSession> cancelSession(Sql &sql, qint64 id, int version);

/** What a form has to say: "session.place" (nobody knows where), "session.replyUntil" (after the session), LV-14 on free texts. */
QList<Finding> checkSession(const InfoSession &session);

/**
 * Makes a landlord a participant, who has not got the invitation yet. Invalid "session.basis" where no legal basis allows it,
 * "session.over" where the session was held or cancelled. One who takes part already stays as he is.
 */
Result<Participation> invite(Sql &sql, qint64 sessionId, qint64 landlordId, QDate today);
/** Notes that the invitations of these participations went out, and with the first that the session is open for replies. */
Result<> noteInvited(Sql &sql, qint64 sessionId, const QList<qint64> &participations, QDate today);
/** Changes a reply, attendance, interests …; a call that is asked for becomes a task, answered ones end it. */
Result<Participation> saveParticipation(Sql &sql, Participation participation, QDate today);
/** Takes a landlord from the list whose invitation has not gone out. */
Result<> removeParticipation(Sql &sql, qint64 id, int version);
/** In the order of invitation. */
Result<QList<Participation>> participationsOf(Sql &sql, qint64 sessionId);

/**
 * The session took place: whoever said to come and was marked neither way keeps "unknown". Gives the organiser the tasks of the next two
 * weeks: release the minutes, send thanks and handouts, enter what was offered.
 */
Result<InfoSession> holdSession(Sql &sql, qint64 id, int version, QDate today);
/** Releases the minutes in the name of the actor; from then on the session does not change any more. Invalid "session.minutes". */
Result<InfoSession> releaseMinutes(Sql &sql, qint64 id, int version, QDate today);
Result<InfoSession> reopenMinutes(Sql &sql, qint64 id, int version);
