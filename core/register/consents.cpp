// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/consents.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {
const QString consentTable = u"consent"_s;

ConsentState stateOf(const Consent &consent, QDate today)
{
    if (consent.withdrawnOn.isValid() && consent.withdrawnOn <= today) return ConsentState::Withdrawn;
    if (consent.validUntil.isValid() && consent.validUntil < today) return ConsentState::Expired;
    return consent.givenOn.isValid() && consent.givenOn <= today ? ConsentState::Given : ConsentState::Missing;
}
}

CallState callState(const Landlord &landlord, const QList<Consent> &consents, QDate today, ConsentPurpose purpose)
{
    if (landlord.contactBlocked) return CallState::Blocked;
    if (allows(consents, purpose, today)) return CallState::Allowed;
    const bool wasWithdrawn = std::ranges::any_of(consents, [&](const Consent &consent) {
        return consent.purpose == purpose && consent.withdrawnOn.isValid() && consent.withdrawnOn <= today;
    });
    return wasWithdrawn ? CallState::Withdrawn : CallState::NoConsent;
}

QString callWords(CallState state, const Landlord &landlord)
{
    switch (state) {
    case CallState::Allowed: return {};
    case CallState::Blocked: {
        const QString words = QCoreApplication::translate("Landlord", "Kontaktsperre seit %1. %2");
        return words.arg(dateText(landlord.contactBlockedOn), landlord.contactBlockedReason).trimmed();
    }
    case CallState::NoConsent: return QCoreApplication::translate("Landlord", "Keine Einwilligung für „Kontakt bei Bedarf“.");
    case CallState::Withdrawn:
        return QCoreApplication::translate("Landlord", "Die Einwilligung für „Kontakt bei Bedarf“ wurde widerrufen.");
    }
    return {};
}

QList<PurposeState> purposeStates(const QList<Consent> &consents, QDate today)
{
    QList<PurposeState> states;
    const QMetaEnum purposes = QMetaEnum::fromType<ConsentPurpose>();
    for (int i = 0; i < purposes.keyCount(); ++i) {
        PurposeState one{.purpose = static_cast<ConsentPurpose>(purposes.value(i))};
        for (const Consent &consent : consents) {
            const ConsentState state = stateOf(consent, today);
            const bool isBetter = state == ConsentState::Given || one.state != ConsentState::Given;
            if (consent.purpose == one.purpose && state != ConsentState::Missing && isBetter) one = {one.purpose, state, consent};
        }
        states += one;
    }
    return states;
}

QString stateWords(const PurposeState &one)
{
    const Consent &consent = one.consent;
    switch (one.state) {
    case ConsentState::Missing: return QCoreApplication::translate("Consent", "fehlt");
    case ConsentState::Expired: return QCoreApplication::translate("Consent", "abgelaufen am %1").arg(dateText(consent.validUntil));
    case ConsentState::Withdrawn: return QCoreApplication::translate("Consent", "widerrufen am %1").arg(dateText(consent.withdrawnOn));
    case ConsentState::Given: break;
    }
    if (consent.basis != LegalBasis::Consent)
        return QCoreApplication::translate("Consent", "%1, seit %2").arg(word(consent.basis), dateText(consent.givenOn));
    QString given = QCoreApplication::translate("Consent", "erteilt am %1, %2").arg(dateText(consent.givenOn), word(consent.form));
    if (!consent.validUntil.isValid()) return given;
    return QCoreApplication::translate("Consent", "%1, gültig bis %2").arg(given, dateText(consent.validUntil));
}

Result<QList<Consent>> consentsOf(Sql &sql, qint64 landlordId)
{
    return sql.find<Consent>(consentTable, u"where landlord_id=? order by id"_s, {landlordId});
}

Result<Consent> keepConsent(Sql &sql, const Consent &consent)
{
    sql.describe(u"consent.changed"_s, word(consent.purpose));
    return consent.id == 0 ? sql.add(consentTable, consent) : sql.save(consentTable, consent);
}

Result<> withdrawConsent(Sql &sql, qint64 landlordId, ConsentPurpose purpose, QDate day)
{
    sql.describe(u"consent.withdrawn"_s, word(purpose));
    auto consents = consentsOf(sql, landlordId);
    if (!consents) return std::unexpected(consents.error());
    for (Consent consent : *consents) {
        if (consent.purpose != purpose || consent.withdrawnOn.isValid()) continue;
        consent.withdrawnOn = day;
        if (auto kept = sql.save(consentTable, consent); !kept) return std::unexpected(kept.error());
    }
    return {};
}
