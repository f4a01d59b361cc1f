// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/agreements.h"
#include "core/access/restricted.h"
#include "core/register/checks.h"
#include "core/register/duedays.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString agreementTable = u"agreement"_s, taskTable = u"task"_s;

QString say(const char *german)
{
    return QCoreApplication::translate("Agreement", german);
}

Result<> checkRules(const Agreement &agreement)
{
    if (!statesOf(agreement.kind).contains(agreement.state))
        return fail(Error::Kind::Invalid, u"agreement.state"_s, {word(agreement.state), word(agreement.kind)});
    if (agreement.validFrom.isValid() && agreement.validUntil.isValid() && agreement.validUntil < agreement.validFrom)
        return fail(Error::Kind::Invalid, u"agreement.span"_s);
    const bool isPaid = agreement.kind == AgreementKind::DirectPayment && agreement.state == AgreementState::Active;
    if (isPaid && !agreement.requestedOn.isValid()) return fail(Error::Kind::Invalid, u"agreement.request"_s);
    return {};
}

/** Asked for or promised, and not yet kept. */
bool isPending(AgreementState state)
{
    return state == AgreementState::Asked || state == AgreementState::Requested || state == AgreementState::Promised;
}

Task taskOf(const Agreement &agreement, const QString &landlord, const QString &rule, const char *german)
{
    return {.title = say(german).arg(agreementWords(agreement)),
        .subjectKind = SubjectKind::Agreement,
        .subjectUid = agreement.uid,
        .subjectLabel = landlord,
        .rule = rule};
}

Result<> followDays(Sql &sql, const Agreement &agreement, QDate today)
{
    const auto landlord = sql.load<Landlord>(u"landlord"_s, agreement.landlordId);
    if (!landlord) return std::unexpected(landlord.error());
    const QString name = displayName(*landlord);
    const QDate dueOn = isPending(agreement.state) ? agreement.dueOn : QDate();
    const bool ends = agreement.state == AgreementState::Active && agreement.validUntil.isValid();
    const QDate remindOn = ends ? agreement.validUntil.addDays(-agreementReminderDays) : QDate();
    const Task due = taskOf(agreement, name, u"agreement.due"_s, QT_TRANSLATE_NOOP("Agreement", "Zusage einlösen: %1"));
    const Task end = taskOf(agreement, name, u"agreement.ends"_s, QT_TRANSLATE_NOOP("Agreement", "Vereinbarung endet: %1"));
    return followDueDay(sql, due, dueOn, today).and_then([&] { return followDueDay(sql, end, remindOn, today); });
}

Result<QList<Agreement>> agreementsWhere(Sql &sql, const QString &column, qint64 id)
{
    return sql.find<Agreement>(agreementTable,
        u"where %1=? and %2 order by coalesce(promised_on, '') desc, id desc"_s.arg(
            column, unrestricted(SubjectKind::Landlord, u"agreement.landlord_id"_s)),
        {id});
}

/** Sublets need whoever owns the flat, reductions a sum and an end, direct payments a request and a payer. */
void checkKind(const Agreement &agreement, QList<Finding> &found)
{
    using enum Finding::Level;
    const auto unless = [&](bool isThere, Finding::Level level, const QString &property, const QString &reason) {
        if (!isThere) found.append({{}, level, u"agreement."_s + property, u"agreement."_s + reason, {}});
    };
    const bool isActive = agreement.state == AgreementState::Active;
    switch (agreement.kind) {
    case AgreementKind::OfferFlats: return unless(agreement.flats.has_value(), Warning, u"flats"_s, u"flats"_s);
    case AgreementKind::Sublet: return unless(agreement.ownerConsent == Tri::Yes, Warning, u"ownerConsent"_s, u"ownerConsent"_s);
    case AgreementKind::RentReduction:
        unless(agreement.amount.has_value(), Warning, u"amount"_s, u"amount"_s);
        return unless(agreement.validUntil.isValid(), Warning, u"validUntil"_s, u"until"_s);
    case AgreementKind::DirectPayment:
        unless(agreement.requestedOn.isValid(), isActive ? Error : Hint, u"requestedOn"_s, u"request"_s);
        return unless(!agreement.payer.trimmed().isEmpty(), Warning, u"payer"_s, u"payer"_s);
    default: return;
    }
}
}

Result<Agreement> saveAgreement(Sql &sql, const Agreement &agreement, QDate today)
{
    if (auto sound = checkRules(agreement); !sound) return std::unexpected(sound.error());
    const bool isNew = agreement.id == 0;
    sql.describe(isNew ? u"agreement.added"_s : u"agreement.changed"_s, agreementWords(agreement));
    auto kept = isNew ? sql.add(agreementTable, agreement) : sql.save(agreementTable, agreement);
    if (!kept) return kept;
    return followDays(sql, *kept, today).transform([&] { return *kept; });
}

Result<> removeAgreement(Sql &sql, qint64 id, int version)
{
    const auto known = sql.load<Agreement>(agreementTable, id);
    if (!known) return std::unexpected(known.error());
    sql.describe(u"agreement.removed"_s, agreementWords(*known));
    return sql.removeAll(taskTable, u"subject_uid=?"_s, {known->uid}).and_then([&] { return sql.remove(agreementTable, id, version); });
}

Result<QList<Agreement>> agreementsOfLandlord(Sql &sql, qint64 landlordId)
{
    return agreementsWhere(sql, u"landlord_id"_s, landlordId);
}

Result<QList<Agreement>> agreementsOfDwelling(Sql &sql, qint64 dwellingId)
{
    return agreementsWhere(sql, u"dwelling_id"_s, dwellingId);
}

Result<QList<Agreement>> agreementsOfSession(Sql &sql, qint64 sessionId)
{
    return agreementsWhere(sql, u"session_id"_s, sessionId);
}

QList<AgreementState> statesOf(AgreementKind kind)
{
    using enum AgreementState;
    // A direct payment is asked for and requested; no landlord can promise it (§22(7) SGB II).
    if (kind == AgreementKind::DirectPayment) return {Asked, Requested, Active, Ended, Withdrawn};
    return {Asked, Promised, Active, Ended, Withdrawn};
}

QString stateWord(AgreementKind kind, AgreementState state)
{
    const bool isRedeemed = kind == AgreementKind::OfferFlats && state == AgreementState::Active;
    return isRedeemed ? say(QT_TRANSLATE_NOOP("Agreement", "eingelöst")) : word(state);
}

QList<Finding> checkAgreement(const Agreement &agreement, std::optional<Cents> netCold)
{
    using enum Finding::Level;
    QList<Finding> found;
    if (agreement.validFrom.isValid() && agreement.validUntil.isValid() && agreement.validUntil < agreement.validFrom)
        found.append({{}, Error, u"agreement.validUntil"_s, u"agreement.span"_s, {}});
    checkKind(agreement, found);
    const bool isTooMuch = agreement.kind == AgreementKind::DepositLoan && agreement.amount && netCold
        && agreement.amount->value > mostDepositRents * netCold->value;
    if (isTooMuch)
        found.append({{}, Warning, u"agreement.amount"_s, u"agreement.deposit"_s, {euroText(Cents{mostDepositRents * netCold->value})}});
    return found + checkPrivacy(u"agreement.note"_s, agreement.note);
}

QString agreementWords(const Agreement &agreement)
{
    switch (agreement.kind) {
    case AgreementKind::OfferFlats:
        if (!agreement.flats) break;
        return QCoreApplication::translate("Agreement", "%n Wohnungen anbieten", nullptr, *agreement.flats);
    case AgreementKind::RentReduction: {
        if (!agreement.amount) break;
        QString less = say(QT_TRANSLATE_NOOP("Agreement", "Miete senken um %1")).arg(euroText(agreement.amount));
        if (!agreement.validUntil.isValid()) return less;
        return say(QT_TRANSLATE_NOOP("Agreement", "%1 bis %2")).arg(less, dateText(agreement.validUntil));
    }
    case AgreementKind::DirectPayment:
        if (agreement.payer.trimmed().isEmpty()) break;
        return say(QT_TRANSLATE_NOOP("Agreement", "Direktzahlung durch %1")).arg(agreement.payer.trimmed());
    case AgreementKind::DepositLoan:
        if (!agreement.amount) break;
        return say(QT_TRANSLATE_NOOP("Agreement", "Kautionsdarlehen über %1")).arg(euroText(agreement.amount));
    default: break;
    }
    return word(agreement.kind);
}
