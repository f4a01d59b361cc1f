// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/agreement.h"
#include "core/outreach/session.h"
#include "core/placement/placementterms.h"
#include "core/register/vacancyterms.h"
#include "core/storage/sql.h"

/** Flats of landlords who came or promised something count as won when they are entered within so many days (indicator K07). */
inline constexpr int wonWithinDays = 90;

/** A flat that came into the register after a session, and how far it got. */
struct WonFlat {
    qint64 vacancyId = 0;
    QString number = {};
    QString address = {};
    QDate enteredOn = {};
    VacancyTerms::VacancyStatus status = VacancyTerms::VacancyStatus::Draft;
    int proposals = 0;
    /** The last proposal's household and outcome; empty where none was made. */
    QString household = {};
    qint64 householdId = 0;
    ProposalOutcome outcome = ProposalOutcome::Open;
    /** When a tenancy began; invalid where none did. */
    QDate letOn = {};
    bool operator==(const WonFlat &) const = default;
};

/** What became of one landlord's part in a session: session → promise → vacancy → proposal → tenancy. */
struct Thread {
    qint64 participationId = 0;
    qint64 landlordId = 0;
    QString landlord = {};
    Reply reply = Reply::Open;
    Tri attended = Tri::Unknown;
    std::optional<int> offeredFlats = {};
    QList<Agreement> promises = {};
    QList<WonFlat> flats = {};
};
/** One per participant, by name. */
Result<QList<Thread>> threadsOf(Sql &sql, qint64 sessionId);

/** What a session or a topic brought. */
struct SessionFigures {
    int invited = 0;
    int comes = 0;
    int declined = 0;
    int open = 0;
    int callBack = 0;
    int came = 0;
    /** Companions of those who came. */
    int companions = 0;
    /** Flats that landlords spoke of. */
    int offeredFlats = 0;
    int promised = 0;
    /** Flats entered within wonWithinDays. */
    int entered = 0;
    int let = 0;
    bool operator==(const SessionFigures &) const = default;
};
SessionFigures figuresOf(const QList<Thread> &threads);

/** A topic over all sessions of a time in which it was on the agenda. */
struct TopicFigures {
    Topic topic = Topic::LeaseTakeover;
    int sessions = 0;
    /** Participants who asked about it, and of them those who came. */
    int interested = 0;
    int came = 0;
    /** Agreements that it won. */
    int promised = 0;
    /** Flats entered within wonWithinDays by those who were won by it, and of them the ones that were let. */
    int entered = 0;
    int let = 0;
    bool operator==(const TopicFigures &) const = default;
};
/** T01 to T15; an invalid day sets no bound. */
Result<QList<TopicFigures>> topicFigures(Sql &sql, QDate from, QDate until);

/** Rent that a landlord's open vacancies did not bring since each became vacant: whole months times the net cold rent asked. */
struct LostRent {
    int flats = 0;
    /** Flats of which rent or begin is not known and that are not counted. */
    int uncounted = 0;
    int months = 0;
    Cents amount = {};
    bool operator==(const LostRent &) const = default;
};
Result<LostRent> lostRentOf(Sql &sql, qint64 landlordId, QDate today);
/** Whole months from one day to the other; 0 where the first is unknown or later. */
int monthsBetween(QDate from, QDate to);
