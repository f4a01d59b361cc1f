// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/proposal.h"
#include "core/register/vacancy.h"
#include "core/storage/sql.h"

/** Days without an answer or a viewing ahead after which a proposal counts as stalled. */
inline constexpr int stalledDays = 7;

/** How a landlord is asked. */
struct ProposalWish {
    /** When the household agreed; without it nothing is proposed. */
    QDate consentOn = {};
    Channel channel = Channel::Unknown;
    QDateTime viewingAt = {};
    /** Last day of the reservation that is made where there is none yet. */
    QDate heldUntil = {};
    QString note = {};
};
/**
 * Holds the flat for the household where it does not yet, and notes that its landlord was asked, with the check of the costs. Conflict
 * "reservation.taken" where somebody else holds it, Invalid "proposal.tooMany" where the household waits for enough answers.
 */
Result<Proposal> propose(Sql &sql, qint64 householdId, qint64 vacancyId, const ProposalWish &wish, QDate today);
/** Another viewing, or none. */
Result<Proposal> setViewing(Sql &sql, qint64 id, int version, const QDateTime &viewingAt);
/**
 * Notes the answer; the flat follows: accepted goes on to the payer's commitment, let to others ends the episode, a landlord who wants no
 * more rests, everything else is available again. A refusal needs its reason.
 */
Result<Proposal> decideProposal(
    Sql &sql, qint64 id, int version, ProposalOutcome outcome, DeclineReason reason, const QString &note, QDate today);

/** The newest first. */
Result<QList<Proposal>> proposalsOfVacancy(Sql &sql, qint64 vacancyId);
/** The landlord or the household said no. */
bool isRefusal(ProposalOutcome outcome);
bool isStalled(const Proposal &proposal, QDate today);

/** What keepStatus() does with proposals when a vacancy goes from one status to the other. */
Result<> followProposal(Sql &sql, const Vacancy &vacancy, const StatusTransition &transition);
/** A proposal as of @p day, with the check of the costs; for what already happened. */
Result<Proposal> addProposal(Sql &sql, Proposal proposal, QDate day);
