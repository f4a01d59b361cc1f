// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/placingform.h"
#include "core/placement/households.h"
#include "core/placement/proposals.h"
#include "core/placement/reservations.h"
#include "core/placement/tenancies.h"
#include "core/register/entries.h"
#include "core/register/input.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
const QString until = u"until"_s, reason = u"reason"_s, consent = u"consent"_s, channel = u"channel"_s, viewing = u"viewing"_s;
const QString outcome = u"outcome"_s, note = u"note"_s, kind = u"kind"_s, beginsOn = u"beginsOn"_s, endsOn = u"endsOn"_s;
const QString commitment = u"commitment"_s, depositLoan = u"depositLoan"_s, directPayment = u"directPayment"_s;

QVariantMap question(const QString &name, const QString &label, const char *type, bool isOptional = false, const QString &hint = {},
    const QVariantList &options = {})
{
    return {{u"name"_s, name}, {u"label"_s, label}, {u"kind"_s, QString::fromLatin1(type)}, {u"hint"_s, hint}, {u"options"_s, options},
        {u"optional"_s, isOptional}};
}

constexpr auto nothing = [](const auto &) { };
}

QString PlacingForm::title() const
{
    const QString flat = m_placing.address.isEmpty() ? m_placing.vacancyNumber : m_placing.address;
    switch (m_step) {
    case Step::Reserve: return tr("%1 reservieren").arg(flat);
    case Step::Extend: return tr("Reservierung von %1 verlängern").arg(flat);
    case Step::Propose: return tr("%1 vorschlagen").arg(flat);
    case Step::Answer: return tr("Antwort zu %1").arg(flat);
    case Step::Viewing: return tr("Besichtigung von %1").arg(flat);
    case Step::Let: return tr("%1 vermieten").arg(flat);
    case Step::Tenancy: return tr("Mietverhältnis in %1").arg(flat);
    }
    return {};
}

QString PlacingForm::verb() const
{
    switch (m_step) {
    case Step::Reserve: return tr("Reservieren");
    case Step::Extend: return tr("Verlängern");
    case Step::Propose: return tr("Als vorgeschlagen eintragen");
    case Step::Answer: return tr("Antwort eintragen");
    case Step::Let: return tr("Als vermietet eintragen");
    case Step::Viewing:
    case Step::Tenancy: return tr("Eintragen");
    }
    return {};
}

void PlacingForm::begin(const QString &step, qint64 vacancyId, qint64 householdId)
{
    if (!workspace() || vacancyId <= 0 || householdId <= 0) return;
    const QHash<QString, Step> steps{{u"reserve"_s, Step::Reserve}, {u"extend"_s, Step::Extend}, {u"propose"_s, Step::Propose},
        {u"answer"_s, Step::Answer}, {u"viewing"_s, Step::Viewing}, {u"let"_s, Step::Let}, {u"tenancy"_s, Step::Tenancy}};
    cancel();
    m_step = steps.value(step);
    m_placing = {.vacancyId = vacancyId, .householdId = householdId};
    workspace()->read(
        this, [vacancyId, householdId](Sql &sql) { return placingOf(sql, vacancyId, householdId); },
        [this, vacancyId](const Result<Placing> &placing) {
            if (vacancyId != m_placing.vacancyId) return; // another one was chosen meanwhile
            if (placing)
                ask(*placing);
            else
                workspace()->tell(placing.error());
        });
}

void PlacingForm::ask(const Placing &placing)
{
    m_placing = placing;
    const bool isGone = (m_step == Step::Extend && !placing.reservation) || (m_step == Step::Tenancy && !placing.tenancy)
        || ((m_step == Step::Answer || m_step == Step::Viewing) && !placing.proposal);
    if (isGone) return;
    const QDate usual = QDate::currentDate().addDays(workspace()->settings().reservationDays);
    switch (m_step) {
    case Step::Reserve:
        addQuestion(question(until, tr("Reserviert bis"), "date"), dateText(usual));
        addQuestion(question(reason, tr("Grund"), "text", true, tr("Etwa: Besichtigung am Montag.")));
        break;
    case Step::Extend: addQuestion(question(until, tr("Reserviert bis"), "date"), dateText(usual)); break;
    case Step::Propose: askProposal(); break;
    case Step::Answer:
        addQuestion(question(outcome, tr("Antwort"), "choice", false, {},
            optionsOf<ProposalOutcome>({ProposalOutcome::Accepted, ProposalOutcome::DeclinedByLandlord,
                ProposalOutcome::DeclinedByHousehold, ProposalOutcome::Withdrawn})));
        addQuestion(question(reason, tr("Grund einer Absage"), "choice", true, tr("Danach richtet sich, ob die Wohnung wieder frei ist."),
            optionsOf(QMetaEnum::fromType<DeclineReason>())));
        addQuestion(question(note, tr("Bemerkung"), "text", true));
        break;
    case Step::Viewing:
        addQuestion(question(viewing, tr("Besichtigung am"), "moment", true, tr("Tag und Uhrzeit, etwa 01.12.2026 14:30")),
            placing.proposal ? printInput(InputKind::Moment, placing.proposal->viewingAt) : QString());
        break;
    case Step::Let:
        addQuestion(question(beginsOn, tr("Mietbeginn"), "date"));
        addQuestion(question(kind, tr("Mieter"), "choice", false, {},
                        optionsOf<TenancyKind>({TenancyKind::Household, TenancyKind::Municipality, TenancyKind::Sublet})),
            keyOf(TenancyKind::Household));
        break;
    case Step::Tenancy: askTenancy(placing.tenancy.value_or(Tenancy())); break;
    }
    open();
}

void PlacingForm::askProposal()
{
    const QDate usual = QDate::currentDate().addDays(workspace()->settings().reservationDays);
    addQuestion(
        question(consent, tr("Haushalt hat zugestimmt am"), "date", false, tr("Zustimmung zur Weitergabe der Daten an den Vermieter.")));
    addQuestion(
        question(channel, tr("Gefragt über"), "choice", true, {}, optionsOf(QMetaEnum::fromType<Channel>())), keyOf(Channel::Phone));
    addQuestion(question(viewing, tr("Besichtigung am"), "moment", true, tr("Tag und Uhrzeit, etwa 01.12.2026 14:30")));
    if (!m_placing.reservation || m_placing.reservation->outcome != ReservationOutcome::Open)
        addQuestion(question(until, tr("Reserviert bis"), "date"), dateText(usual));
    addQuestion(question(note, tr("Bemerkung"), "text", true));
}

void PlacingForm::askTenancy(const Tenancy &known)
{
    const QVariantList states = optionsOf(QMetaEnum::fromType<GrantState>());
    addQuestion(question(kind, tr("Mieter"), "choice", false, {}, optionsOf(QMetaEnum::fromType<TenancyKind>())), keyOf(known.kind));
    addQuestion(question(beginsOn, tr("Mietbeginn"), "date"), known.beginsOn.isValid() ? dateText(known.beginsOn) : QString());
    addQuestion(question(endsOn, tr("Mietende"), "date", true, tr("Leer: unbefristet")),
        known.endsOn.isValid() ? dateText(known.endsOn) : QString());
    addQuestion(question(commitment, tr("Zusicherung"), "choice", false, {}, states), keyOf(known.commitment));
    addQuestion(question(depositLoan, tr("Kautionsdarlehen"), "choice", false, {}, states), keyOf(known.depositLoan));
    addQuestion(question(directPayment, tr("Direktzahlung"), "choice", false, {}, states), keyOf(known.directPayment));
    addQuestion(question(note, tr("Bemerkung"), "text", true), known.note);
}

bool PlacingForm::isComplete()
{
    clearErrors();
    for (const QString &name : {until, consent, beginsOn})
        if (isAsked(name) && !day(name).isValid()) setError(name, tr("Das Datum fehlt."));
    if (isAsked(consent) && day(consent) > QDate::currentDate()) setError(consent, tr("Die Zustimmung kann nicht in der Zukunft liegen."));
    if (isAsked(outcome) && text(outcome).isEmpty()) setError(outcome, tr("Die Antwort fehlt."));
    const bool needsReason = isAsked(outcome) && isRefusal(ofKey<ProposalOutcome>(text(outcome)));
    if (needsReason && (text(reason).isEmpty() || ofKey<DeclineReason>(text(reason)) == DeclineReason::Unknown))
        setError(reason, tr("Zu einer Absage gehört ihr Grund."));
    return errors().isEmpty();
}

/** The step with copies of its answers: it runs while the form may go on. */
std::function<Result<>(Sql &)> PlacingForm::task() const
{
    const QDate today = QDate::currentDate();
    switch (m_step) {
    case Step::Reserve: {
        const ReservationWish wish{m_placing.householdNumber, text(reason), day(until)};
        return [=, id = m_placing.vacancyId](Sql &sql) { return reserve(sql, id, wish, today).transform(nothing); };
    }
    case Step::Extend:
        return [=, held = *m_placing.reservation, last = day(until)](
                   Sql &sql) { return extendReservation(sql, held.id, held.version, last, today).transform(nothing); };
    case Step::Propose: {
        const ProposalWish wish{.consentOn = day(consent),
            .channel = ofKey<Channel>(text(channel)),
            .viewingAt = moment(viewing),
            .heldUntil = day(until),
            .note = text(note)};
        return [=, placing = m_placing](
                   Sql &sql) { return propose(sql, placing.householdId, placing.vacancyId, wish, today).transform(nothing); };
    }
    case Step::Answer:
        return [=, asked = *m_placing.proposal, answer = ofKey<ProposalOutcome>(text(outcome)), why = ofKey<DeclineReason>(text(reason)),
                   remark = text(note)](
                   Sql &sql) { return decideProposal(sql, asked.id, asked.version, answer, why, remark, today).transform(nothing); };
    case Step::Viewing:
        return [=, asked = *m_placing.proposal, at = moment(viewing)](
                   Sql &sql) { return setViewing(sql, asked.id, asked.version, at).transform(nothing); };
    case Step::Let:
        return [=, placing = m_placing, tenant = ofKey<TenancyKind>(text(kind)), from = day(beginsOn)](
                   Sql &sql) { return letTo(sql, placing.vacancyId, tenant, from, today).transform(nothing); };
    case Step::Tenancy: break;
    }
    return [tenancy = tenancy()](Sql &sql) { return saveTenancy(sql, tenancy).transform(nothing); };
}

Tenancy PlacingForm::tenancy() const
{
    Tenancy tenancy = m_placing.tenancy.value_or(Tenancy());
    tenancy.kind = ofKey<TenancyKind>(text(kind));
    tenancy.beginsOn = day(beginsOn);
    tenancy.endsOn = day(endsOn);
    tenancy.commitment = ofKey<GrantState>(text(commitment));
    tenancy.depositLoan = ofKey<GrantState>(text(depositLoan));
    tenancy.directPayment = ofKey<GrantState>(text(directPayment));
    tenancy.note = text(note);
    return tenancy;
}

QString PlacingForm::said() const
{
    const QString &flat = m_placing.vacancyNumber, &household = m_placing.householdNumber;
    switch (m_step) {
    case Step::Reserve: return tr("%1 ist für %2 reserviert.").arg(flat, household);
    case Step::Extend: return tr("Die Reservierung von %1 ist verlängert.").arg(flat);
    case Step::Propose: return tr("%1 ist für %2 vorgeschlagen.").arg(flat, household);
    case Step::Answer: return tr("Die Antwort zu %1 ist eingetragen.").arg(flat);
    case Step::Viewing: return tr("Die Besichtigung von %1 ist eingetragen.").arg(flat);
    case Step::Let: return tr("%1 ist an %2 vermietet.").arg(flat, household);
    case Step::Tenancy: return tr("Das Mietverhältnis in %1 ist eingetragen.").arg(flat);
    }
    return {};
}

void PlacingForm::commit()
{
    if (!workspace() || !isActive() || isBusy() || !checkDays()) return;
    if (!isComplete()) return refuseFirst();
    setBusy(true);
    workspace()->write(this, task(), [this, sentence = said()](const Result<> &kept) {
        setBusy(false);
        if (!kept) return;
        cancel();
        Q_EMIT done(sentence);
    });
}

void PlacingForm::release(qint64 vacancyId)
{
    if (!workspace() || vacancyId <= 0) return;
    const auto free = [vacancyId](Sql &sql) {
        return sql.load<Vacancy>(u"vacancy"_s, vacancyId).and_then([&](const Vacancy &vacancy) {
            return makeAvailable(sql, vacancy, QDate::currentDate());
        });
    };
    workspace()->write(this, free, [this](const Result<Vacancy> &kept) {
        if (kept) Q_EMIT done(tr("%1 ist wieder frei.").arg(kept->number));
    });
}

void PlacingForm::returnExpired()
{
    if (!workspace()) return;
    workspace()->write(
        this, [](Sql &sql) { return ::returnExpired(sql, QDate::currentDate()); },
        [this](const Result<int> &count) {
            if (count) Q_EMIT done(tr("%n Wohnungen sind wieder frei.", nullptr, *count));
        });
}

void PlacingForm::cancel()
{
    m_placing = {};
    QuestionForm::cancel();
}
