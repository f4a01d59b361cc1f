// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverparts.h"
#include "core/storage/sql.h"

/** The papers that a handover of this kind has; instruction first where it is the only one. */
QList<HandoverDocument> papersOf(HandoverKind kind);
/** SHA-256 in hex of everything the paper says, in a form that depends on nothing but the content. */
QString contentHash(const HandoverEntry &entry, HandoverDocument document);
/** Whether somebody signed the paper, so that it does not change any more. */
bool isLocked(const HandoverEntry &entry, HandoverDocument document);
/** Who should sign unless absent: every tenant, the landlord's side of a protocol, the office of an instruction; and others that are there.
 */
QList<HandoverParty> expectedSigners(const HandoverEntry &entry, HandoverDocument document);

/**
 * Puts a signature under a paper as it was read: Conflict "signature.changed" where it says something else by now than
 * @p signature.contentSha256. Invalid "signature.name", "signature.empty" (drawn without a stroke), "signature.missing" (the paper is not
 * complete), "signature.twice".
 */
Result<Signature> sign(Sql &sql, Signature signature, const QDateTime &now);
/** Takes all signatures of a paper off while the handover is not concluded, so that it can be put right; the log keeps them. Invalid
 * "signature.reason". */
Result<> discardSignatures(Sql &sql, qint64 handoverId, HandoverDocument document, const QString &reason);
/**
 * Ends a handover that everybody expected has signed: keeps the hashes, makes tasks of defects and of topics to refresh, hands the vacancy
 * over, and reminds of the Wohnungsgeberbestätigung (two weeks, §17(1), §19(1) BMG). Invalid "handover.unsigned" with who is missing.
 */
Result<Handover> concludeHandover(Sql &sql, qint64 id, int version, QDate today);
/** Those of expectedSigners() who have not signed yet. */
QList<HandoverParty> missingSigners(const HandoverEntry &entry, HandoverDocument document);
/** What is added to a paper that is locked. Invalid "supplement.open" where the paper can still be changed, "supplement.empty". */
Result<Supplement> addSupplement(Sql &sql, Supplement supplement, const QDateTime &now);
/** Whether a concluded handover still says what was signed. */
bool isIntact(const HandoverEntry &entry);
/** Every signed paper of the register; Storage "check.paper" names the first that says something else than what was signed. */
Result<> checkPapers(Sql &sql);
/** Undoes a step as undoStep() does. Invalid "handover.undo" where that would change a signed paper or take a signature back, "report.undo"
 * where it would change a released report. */
Result<> undoKeepingPapers(Sql &sql, qint64 step);
/** What speaks against it, as far as it shows before it is done; changes nothing. */
Result<> checkUndoKeepingPapers(Sql &sql, qint64 step);
/** Until when the landlord has to confirm the move-in (§19(1) sentence 1 with §17(1) BMG: two weeks); invalid without a day. */
QDate confirmationDue(const Handover &handover);
