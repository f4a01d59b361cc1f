// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/agreement.h"
#include "core/outreach/invitees.h"
#include "core/outreach/session.h"
#include "core/outreach/topics.h"
#include "core/register/task.h"

/** A participant with the landlord behind it, and whether writing to him is allowed today. */
struct Recipient {
    Participation part = {};
    Landlord landlord = {};
    CallState state = CallState::Allowed;
};

/** Everything the papers of one session are made of. */
struct SessionFacts {
    SessionEntry entry = {};
    /** By name. */
    QList<Recipient> recipients = {};
    /** T01 to T15 as this register says them. */
    QList<TopicText> topics = {};
    /** Of the session itself; by the day they are due. */
    QList<Task> tasks = {};
    QList<Agreement> agreements = {};
};
Result<SessionFacts> loadSessionFacts(Sql &sql, qint64 sessionId, QDate today);

/** "Donnerstag, 10.12.2026, 18:00 bis 20:00 Uhr"; without the end where nobody said it. */
QString whenText(const InfoSession &session);
/** "Rathaus, Saal, Hauptstraße 27, 67697 Otterberg" */
QString whereText(const InfoSession &session);
/** The topics of the session in their order; T05 to T09, what landlords ask first, where it names none. */
QList<TopicText> topicsOf(const SessionFacts &facts);
