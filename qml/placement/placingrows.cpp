// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/placingrows.h"
#include "core/placement/proposals.h"
#include "core/register/input.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"
#include "qml/register/signs.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Placing", german);
}

QString withReason(const QString &line, const QString &reason)
{
    return reason.isEmpty() ? line : u"%1: %2"_s.arg(line, reason);
}

QString reservationLine(const Reservation &held, QDate today)
{
    if (held.outcome != ReservationOutcome::Open)
        return say(QT_TRANSLATE_NOOP("Placing", "reserviert bis %1, %2")).arg(dateText(held.reservedUntil), word(held.outcome));
    const QString until = held.reservedUntil < today ? say(QT_TRANSLATE_NOOP("Placing", "Reservierung endete am %1, %2"))
                                                     : say(QT_TRANSLATE_NOOP("Placing", "reserviert bis %1, %2"));
    return withReason(until.arg(dateText(held.reservedUntil), held.holderName), held.reason);
}

QString proposalLine(const Proposal &proposal)
{
    const QString asked = say(QT_TRANSLATE_NOOP("Placing", "vorgeschlagen am %1")).arg(dateText(proposal.proposedOn));
    if (proposal.outcome == ProposalOutcome::Open) return asked;
    const bool hasReason = proposal.declineReason != DeclineReason::Unknown;
    const QString answer = hasReason ? withReason(word(proposal.outcome), word(proposal.declineReason)) : word(proposal.outcome);
    return u"%1, %2"_s.arg(asked, answer);
}

QString grantLine(const Tenancy &tenancy)
{
    QStringList parts;
    const auto add = [&](const char *what, GrantState state) {
        if (state != GrantState::NotNeeded) parts += u"%1 %2"_s.arg(say(what), word(state));
    };
    add(QT_TRANSLATE_NOOP("Placing", "Zusicherung"), tenancy.commitment);
    add(QT_TRANSLATE_NOOP("Placing", "Kautionsdarlehen"), tenancy.depositLoan);
    add(QT_TRANSLATE_NOOP("Placing", "Direktzahlung"), tenancy.directPayment);
    return parts.join(u", "_s);
}

QStringList linesOf(const Placing &placing, QDate today)
{
    QStringList lines;
    if (const auto &tenancy = placing.tenancy) {
        lines += say(QT_TRANSLATE_NOOP("Placing", "Mietbeginn %1, %2")).arg(dateText(tenancy->beginsOn), word(tenancy->kind));
        if (const QString grants = grantLine(*tenancy); !grants.isEmpty()) lines += grants;
        return lines;
    }
    if (placing.proposal) lines += proposalLine(*placing.proposal);
    const bool isOpen = placing.proposal && placing.proposal->outcome == ProposalOutcome::Open;
    if (isOpen && placing.proposal->viewingAt.isValid())
        lines += say(QT_TRANSLATE_NOOP("Placing", "Besichtigung am %1")).arg(printInput(InputKind::Moment, placing.proposal->viewingAt));
    if (placing.reservation) lines += reservationLine(*placing.reservation, today);
    return lines;
}

QVariantMap step(const char *key, const char *german, bool isPrimary = false)
{
    return {{u"key"_s, QString::fromLatin1(key)}, {u"text"_s, say(german)}, {u"primary"_s, isPrimary}};
}

/** What can be done next with a flat that is held. */
QVariantList stepsOf(const Placing &placing)
{
    if (placing.tenancy) return {step("tenancy", QT_TRANSLATE_NOOP("Placing", "Mietverhältnis"))};
    if (!isOpen(placing)) return {};
    const QVariantMap let = step("let", QT_TRANSLATE_NOOP("Placing", "Vermieten"), placing.status == VacancyStatus::CommitmentPending);
    const QVariantMap release = step("release", QT_TRANSLATE_NOOP("Placing", "Freigeben"));
    if (placing.proposal && placing.proposal->outcome == ProposalOutcome::Open) {
        QVariantList steps{step("answer", QT_TRANSLATE_NOOP("Placing", "Antwort eintragen"), true),
            step("viewing", QT_TRANSLATE_NOOP("Placing", "Besichtigung"))};
        if (placing.proposal->viewingAt.isValid()) steps += step("calendar", QT_TRANSLATE_NOOP("Placing", "In den Kalender"));
        steps += release;
        return steps;
    }
    if (placing.status == VacancyStatus::Reserved)
        return {step("propose", QT_TRANSLATE_NOOP("Placing", "Vorschlagen"), true),
            step("extend", QT_TRANSLATE_NOOP("Placing", "Verlängern")), release};
    return {let, release};
}
}

QVariantMap placingRow(const Placing &placing, QDate today)
{
    return {{u"vacancyId"_s, placing.vacancyId}, {u"number"_s, placing.vacancyNumber}, {u"address"_s, placing.address},
        {u"mark"_s, signOf(groupOf(placing.status))}, {u"status"_s, word(placing.status)}, {u"lines"_s, linesOf(placing, today)},
        {u"isOpen"_s, isOpen(placing)}, {u"isStalled"_s, placing.proposal && isStalled(*placing.proposal, today)},
        {u"steps"_s, stepsOf(placing)}};
}
