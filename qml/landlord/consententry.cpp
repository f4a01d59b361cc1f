// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/landlord/consententry.h"
#include "core/base/words.h"
#include "core/register/consents.h"
#include "core/register/input.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
const QString dayName = u"day"_s, untilName = u"validUntil"_s;
}

QString ConsentEntry::purpose() const
{
    return m_active ? keyOf(m_purpose) : QString();
}

QString ConsentEntry::purposeText() const
{
    return word(m_purpose);
}

QString ConsentEntry::consequence() const
{
    if (!m_active || !m_withdrawing) return {};
    switch (m_purpose) {
    case ConsentPurpose::StoreInRegister:
        return tr("Daraus folgt die Löschung. Sie ist ein eigener Schritt: Bis dahin bleiben die Angaben stehen und sind gekennzeichnet.");
    case ConsentPurpose::ContactOnDemand: return tr("Danach bietet Bleibe nirgends mehr an, diesen Vermieter anzurufen.");
    case ConsentPurpose::AddressToSeekers: return tr("Danach nennen Ausdrucke und Exporte nur noch den Ort.");
    default: return {};
    }
}

QVariantList ConsentEntry::bases() const
{
    return optionsOf(QMetaEnum::fromType<LegalBasis>());
}

QVariantList ConsentEntry::forms() const
{
    return optionsOf(QMetaEnum::fromType<ConsentForm>());
}

void ConsentEntry::begin(qint64 landlordId, const QString &purpose, bool withdrawing)
{
    m_landlordId = landlordId;
    m_purpose = ofKey<ConsentPurpose>(purpose);
    m_withdrawing = withdrawing;
    m_answers
        = {{dayName, dateText(QDate::currentDate())}, {u"basis"_s, keyOf(LegalBasis::Consent)}, {u"form"_s, keyOf(ConsentForm::Written)}};
    m_errors.clear();
    m_active = landlordId > 0;
    Q_EMIT changed();
}

void ConsentEntry::answer(const QString &name, const QVariant &value)
{
    m_answers[name] = value;
    m_errors.remove(name);
    if (name == dayName || name == untilName) readDays();
    Q_EMIT changed();
}

QDate ConsentEntry::dayOf(const QString &name) const
{
    return parseDate(m_answers.value(name).toString(), QDate::currentDate()).value_or(QDate());
}

/** Says what is wrong with the days, and writes the right ones as people write them. */
void ConsentEntry::readDays()
{
    for (const QString &name : {dayName, untilName}) {
        m_errors.remove(name);
        const QString typed = m_answers.value(name).toString();
        const auto day = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
        if (!day)
            m_errors[name] = sentence(day.error());
        else if (!typed.isEmpty())
            m_answers[name] = dateText(day->toDate());
    }
    const QDate day = dayOf(dayName), until = dayOf(untilName);
    if (m_errors.contains(dayName)) return;
    if (!day.isValid())
        m_errors[dayName] = tr("Das Datum fehlt.");
    else if (day > QDate::currentDate())
        m_errors[dayName] = tr("Der %1 kommt erst noch. Einen Tag bis heute eintragen.").arg(dateText(day));
    else if (until.isValid() && until < day && !m_errors.contains(untilName))
        m_errors[untilName] = tr("Das Ende liegt vor dem Anfang.");
}

void ConsentEntry::commit()
{
    if (!m_active || m_busy || !m_workspace) return;
    readDays();
    Q_EMIT changed();
    for (const QString &name : {dayName, untilName})
        if (m_errors.contains(name)) return Q_EMIT refused(name);
    const Consent consent{.landlordId = m_landlordId,
        .purpose = m_purpose,
        .basis = ofKey<LegalBasis>(m_answers.value(u"basis"_s).toString()),
        .form = ofKey<ConsentForm>(m_answers.value(u"form"_s).toString()),
        .givenOn = dayOf(dayName),
        .validUntil = dayOf(untilName),
        .textVersion = m_answers.value(u"textVersion"_s).toString().trimmed(),
        .note = m_answers.value(u"note"_s).toString().trimmed()};
    const auto store = [consent, isWithdrawn = m_withdrawing](Sql &sql) -> Result<> {
        if (isWithdrawn) return withdrawConsent(sql, consent.landlordId, consent.purpose, consent.givenOn);
        return keepConsent(sql, consent).transform([](const Consent &) { });
    };
    m_busy = true;
    Q_EMIT changed();
    const QString said = (m_withdrawing ? tr("Widerruf eingetragen: %1") : tr("Eingetragen: %1")).arg(purposeText());
    m_workspace->write(this, store, [this, said](const Result<> &kept) {
        m_busy = false;
        if (kept) {
            cancel();
            Q_EMIT done(said);
        }
        Q_EMIT changed();
    });
}

void ConsentEntry::cancel()
{
    m_active = false;
    m_answers.clear();
    m_errors.clear();
    Q_EMIT changed();
}
