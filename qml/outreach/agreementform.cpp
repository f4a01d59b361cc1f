// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/agreementform.h"
#include "core/base/words.h"
#include "core/outreach/agreements.h"
#include "core/outreach/reduction.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

AgreementForm::AgreementForm(QObject *parent) : RecordForm(parent)
{
    addRecord("agreement", Agreement::staticMetaObject, &m_agreement);
    connect(field(u"agreement.kind"_s), &FormField::edited, this, &AgreementForm::arrange);
    connect(field(u"agreement.state"_s), &FormField::edited, this, &AgreementForm::arrange);
    connect(this, &AgreementForm::edited, this, &AgreementForm::readEffect);
    arrange();
}

QVariantList AgreementForm::landlords() const
{
    QVariantList options;
    options.reserve(m_parts.landlords.size());
    for (const auto &[id, name] : m_parts.landlords) options += option(id, name);
    return options;
}

QVariantList AgreementForm::dwellings() const
{
    QVariantList options{option(0, tr("keine bestimmte"))};
    options.reserve(m_parts.flats.size() + 1);
    for (const AgreementFlat &one : m_parts.flats) options += option(one.dwellingId, one.address);
    return options;
}

const AgreementFlat *AgreementForm::flat() const
{
    const auto found = std::ranges::find(m_parts.flats, dwellingId(), &AgreementFlat::dwellingId);
    return found == m_parts.flats.end() ? nullptr : &*found;
}

void AgreementForm::setLandlordId(qint64 id)
{
    if (id == m_agreement.landlordId) return;
    m_agreement.landlordId = id;
    setDwellingId(0);
    readParts();
}

void AgreementForm::setDwellingId(qint64 id)
{
    m_agreement.dwellingId = id > 0 ? std::optional(id) : std::nullopt;
    const AgreementFlat *chosen = flat();
    m_agreement.tenancyId = chosen && chosen->tenancyId > 0 ? std::optional(chosen->tenancyId) : std::nullopt;
    check();
    Q_EMIT edited();
}

QString AgreementForm::origin() const
{
    QStringList parts;
    if (!m_parts.sessionNumber.isEmpty()) parts += tr("Infogespräch %1 am %2").arg(m_parts.sessionNumber, dateText(m_parts.sessionDay));
    const AgreementFlat *chosen = flat();
    if (m_agreement.tenancyId && chosen) parts += tr("Mietverhältnis seit %1").arg(dateText(chosen->tenancyBegan));
    return parts.join(u" · "_s);
}

QString AgreementForm::law() const
{
    switch (m_agreement.kind) {
    case AgreementKind::LeaseContinued:
        return tr("Ein Mietvertrag geht über, wenn alle drei Seiten zustimmen; nach einem Todesfall gilt § 563 BGB.");
    case AgreementKind::Sublet: return tr("Wer untervermietet, braucht die Erlaubnis der Eigentümerin oder des Eigentümers (§ 540 BGB).");
    case AgreementKind::RentReduction:
        return tr("Die niedrigere Miete steht mit Anfang und Ende in einem Nachtrag; danach gilt von selbst die alte (§ 557 BGB).");
    case AgreementKind::MunicipalLease:
        return tr(
            "Mietet die Kommune für Menschen mit dringendem Wohnbedarf, gilt der Mieterschutz nur zum Teil (§ 549 Abs. 2 Nr. 3 BGB).");
    case AgreementKind::DirectPayment:
        return tr("Ansprüche auf Leistungen lassen sich nicht abtreten (§ 42 Abs. 4 SGB II, § 17 Abs. 1 SGB XII): Die Direktzahlung "
                  "beantragt die leistungsberechtigte Person.");
    case AgreementKind::DepositDeclaration:
        return tr("Erklärt wird, dass die Kaution nach dem Mietende zuerst an den Träger zurückgeht, der sie geliehen hat.");
    case AgreementKind::DepositLoan:
        return tr("Höchstens drei Nettokaltmieten (§ 551 BGB); vorher braucht es Zusicherung und Mietvertrag (§ 22 Abs. 6 SGB II).");
    case AgreementKind::OfferFlats:
    case AgreementKind::Other: break;
    }
    return {};
}

void AgreementForm::begin(qint64 landlordId, qint64 sessionId, qint64 dwellingId)
{
    Agreement fresh{.landlordId = landlordId, .promisedOn = QDate::currentDate()};
    if (sessionId > 0) fresh.sessionId = sessionId;
    if (dwellingId > 0) fresh.dwellingId = dwellingId;
    load(fresh);
}

void AgreementForm::edit(qint64 agreementId)
{
    if (!workspace() || agreementId <= 0) return;
    workspace()->read(
        this, [agreementId](Sql &sql) { return sql.load<Agreement>(u"agreement"_s, agreementId); },
        [this](const Result<Agreement> &known) {
            if (known)
                load(*known);
            else
                workspace()->tell(known.error());
        });
}

void AgreementForm::load(const Agreement &agreement)
{
    if (!workspace()) return;
    workspace()->read(
        this, [agreement](Sql &sql) { return partsOf(sql, agreement, QDate::currentDate()); },
        [this, agreement](const Result<AgreementParts> &parts) {
            if (!parts) return workspace()->tell(parts.error());
            show(agreement, *parts);
            Q_EMIT shown();
        });
}

void AgreementForm::show(const Agreement &agreement, const AgreementParts &parts)
{
    m_agreement = agreement;
    m_parts = parts;
    setConflict({});
    if (agreement.id == 0) {
        if (agreement.landlordId <= 0 && parts.landlords.size() == 1) m_agreement.landlordId = parts.landlords.front().first;
        // Written down after the session it was promised in it, before that today.
        if (parts.sessionDay.isValid()) m_agreement.promisedOn = std::min(parts.sessionDay, QDate::currentDate());
        if (const AgreementFlat *chosen = flat(); chosen && chosen->tenancyId > 0) m_agreement.tenancyId = chosen->tenancyId;
    }
    m_stored = m_agreement;
    if (m_agreement.landlordId != agreement.landlordId) readParts();
    arrange();
    resetFields();
}

void AgreementForm::readParts()
{
    if (!workspace()) return;
    workspace()->read(
        this, [agreement = m_agreement](Sql &sql) { return partsOf(sql, agreement, QDate::currentDate()); },
        [this, landlordId = m_agreement.landlordId](const Result<AgreementParts> &parts) {
            if (landlordId != m_agreement.landlordId) return; // another one was chosen meanwhile
            if (!parts) return workspace()->tell(parts.error());
            m_parts = *parts;
            check();
            Q_EMIT edited();
        });
}

void AgreementForm::arrange()
{
    using enum AgreementKind;
    const Agreement &one = m_agreement;
    const QList<AgreementState> states = statesOf(one.kind);
    if (!states.contains(one.state)) m_agreement.state = one.kind == DirectPayment ? AgreementState::Asked : AgreementState::Promised;
    QVariantList options;
    options.reserve(states.size());
    for (const AgreementState state : states) options += option(keyOf(state), stateWord(one.kind, state));
    field(u"agreement.state"_s)->offer(options);
    const auto fit = [this](const QString &name, bool fits, bool isFilled = false) {
        FormField *shown = field(u"agreement."_s + name);
        shown->setShown(fits || isFilled || shown->isUnreadable());
    };
    const bool isPending = one.state <= AgreementState::Promised, isDeposit = one.kind == DepositLoan || one.kind == DepositDeclaration;
    fit(u"promisedOn"_s, one.kind != DirectPayment);
    fit(u"dueOn"_s, isPending, one.dueOn.isValid());
    fit(u"validFrom"_s, one.kind != OfferFlats && !isDeposit, one.validFrom.isValid());
    fit(u"validUntil"_s, one.kind != OfferFlats && !isDeposit && one.kind != LeaseContinued, one.validUntil.isValid());
    fit(u"flats"_s, one.kind == OfferFlats || one.kind == MunicipalLease, one.flats.has_value());
    fit(u"amount"_s, one.kind == RentReduction || isDeposit || one.kind == Other, one.amount.has_value());
    fit(u"payer"_s, one.kind == DirectPayment || isDeposit, !one.payer.isEmpty());
    fit(u"ownerConsent"_s, one.kind == Sublet, one.ownerConsent != Tri::Unknown);
    fit(u"ownerConsentOn"_s, one.kind == Sublet, one.ownerConsentOn.isValid());
    fit(u"requestedOn"_s, one.kind == DirectPayment, one.requestedOn.isValid());
    if (isPending == m_pending) return;
    m_pending = isPending;
    Q_EMIT arranged();
}

void AgreementForm::readEffect()
{
    if (!workspace() || !workspace()->isOpen()) return;
    workspace()->read(
        this, [agreement = m_agreement](Sql &sql) { return reductionEffect(sql, agreement, QDate::currentDate()); },
        [this, agreement = m_agreement](const Result<std::optional<ReductionEffect>> &found) {
            if (!(agreement == m_agreement) || !found) return; // something else was typed meanwhile
            const bool isKnown = found->has_value();
            m_effect = isKnown ? effectWords(**found) : QString();
            QStringList note{preliminaryText()};
            if (isKnown && (*found)->reliability != LimitStatus::Official) note += reliabilityText((*found)->reliability);
            m_effectNote = isKnown ? note.join(u' ') : QString();
            Q_EMIT effectChanged();
        });
}

QStringList AgreementForm::firstFields() const
{
    return {u"agreement.kind"_s, u"agreement.state"_s};
}

QVariantList AgreementForm::groups() const
{
    return {QVariantMap{{u"key"_s, u"note"_s}, {u"title"_s, QString()},
        {u"names"_s, QStringList{u"agreement.note"_s, u"agreement.topic"_s}}, {u"open"_s, true}}};
}

QStringList AgreementForm::detailFields() const
{
    const QString promised = u"agreement.promisedOn"_s;
    QStringList names{u"agreement.dueOn"_s, u"agreement.ownerConsent"_s, u"agreement.ownerConsentOn"_s, u"agreement.payer"_s,
        u"agreement.requestedOn"_s, u"agreement.validFrom"_s, u"agreement.validUntil"_s, u"agreement.flats"_s, u"agreement.amount"_s};
    names.insert(m_pending ? 0 : names.size(), promised);
    return names;
}

QList<Finding> AgreementForm::findings() const
{
    const AgreementFlat *chosen = flat();
    QList<Finding> found = checkAgreement(m_agreement, chosen ? chosen->netCold : std::nullopt);
    // A new form does not complain before something was typed.
    if (m_agreement.id == 0 && m_agreement == m_stored)
        found.removeIf([](const Finding &finding) { return finding.level != Finding::Level::Error; });
    return found;
}

bool AgreementForm::isDirty() const
{
    return !(m_agreement == m_stored) || hasUnreadable();
}

void AgreementForm::save()
{
    if (!workspace() || isBusy()) return;
    check();
    Q_EMIT edited();
    if (firstError() || m_agreement.landlordId <= 0) {
        Q_EMIT refused();
        return;
    }
    const auto save = [agreement = m_agreement](Sql &sql) { return saveAgreement(sql, agreement, QDate::currentDate()); };
    store(save, [this](const Agreement &stored) {
        m_agreement = stored;
        m_stored = stored;
        Q_EMIT kept(agreementWords(stored));
        Q_EMIT saved(stored.id);
    });
}

void AgreementForm::revert()
{
    show(m_stored, m_parts);
}

void AgreementForm::lookAtTheirs()
{
    meet([id = m_agreement.id](Sql &sql) { return sql.load<Agreement>(u"agreement"_s, id); },
        [this](const Agreement &theirs, Versions &versions) {
            const auto place = [this](const Agreement &one) {
                const auto found = std::ranges::find(m_parts.flats, one.dwellingId.value_or(0), &AgreementFlat::dwellingId);
                return found != m_parts.flats.end() ? found->address : one.dwellingId ? tr("eine andere Wohnung") : QString();
            };
            versions.compareWords(
                u"agreement.dwellingId"_s, fieldLabel(u"agreement.dwellingId"_s), place(m_stored), place(m_agreement), place(theirs));
            versions.compare("agreement", m_stored, m_agreement, theirs);
        },
        [this](const Agreement &theirs) {
            m_agreement = chosen("agreement", m_stored, m_agreement, theirs);
            m_stored = theirs;
            setConflict({});
            arrange();
            resetFields();
        });
}

void AgreementForm::renew()
{
    makeNew(m_agreement);
    m_stored = {};
}
