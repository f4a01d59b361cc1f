// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/reporting/letters.h"
#include "core/reporting/sessionfacts.h"

/** What is written to participants of a session. */
enum class SessionLetter {
    /** Before it, with a slip to answer on. */
    Invitation,
    /** To whoever came. */
    Thanks
};

Letter sessionLetter(SessionLetter kind, const SessionFacts &facts, const Recipient &recipient, const Printing &printing);
/** "Einladung IG-2026-00001"; the beginning of names of files. */
QString letterTitle(SessionLetter kind, const InfoSession &session);

/** A participant who gets no letter, and why. */
struct LeftOut {
    QString name = {};
    QString reason = {};
    bool operator==(const LeftOut &) const = default;
};
/** Who gets the letter on one way, and who does not. */
struct Mailing {
    QList<Recipient> recipients = {};
    QList<LeftOut> leftOut = {};
};
/**
 * Whom the letter goes to on @p way, Letter or Email: those who want it so, or with @p everybody all whom it can reach so. Whoever wants
 * another way, who did not come (of thanks) or declined (of invitations) is passed over; whoever may not be written to, or cannot be for
 * want of an address, is left out with the reason.
 */
Mailing mailingOf(SessionLetter kind, const SessionFacts &facts, Channel way, bool everybody);
