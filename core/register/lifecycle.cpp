// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/lifecycle.h"
#include "core/register/checks.h"
#include "core/register/words.h"
#include "core/storage/record.h"
#include <array>

using namespace Qt::StringLiterals;

namespace {
using enum VacancyStatus;
using Level = Finding::Level;
using Guard = void (*)(QList<Finding> &, const VacancyFacts &, QDate today);

void unless(bool met, QList<Finding> &found, const char *id, const char *field, const char *reason, const QStringList &arguments = {})
{
    if (!met) found.append({QString::fromLatin1(id), Level::Error, QString::fromLatin1(field), QString::fromLatin1(reason), arguments});
}

bool hasCome(QDate day, QDate today)
{
    return day.isValid() && day <= today;
}

void toRecorded(QList<Finding> &found, const VacancyFacts &facts, QDate)
{
    found += missingFields(facts.entry, Need::Recorded);
    unless(facts.duplicatesChecked, found, "recorded", "building.street", "status.duplicates");
}

void toVerified(QList<Finding> &found, const VacancyFacts &facts, QDate today)
{
    unless(facts.landlordContacted, found, "verified", "contact", "status.contact");
    const QDate confirmed = facts.entry.vacancy.lastConfirmedOn;
    const bool isRecent = hasCome(confirmed, today) && confirmed.daysTo(today) <= confirmedDays;
    unless(isRecent, found, "verified", "vacancy.lastConfirmedOn", "status.confirmed", {QString::number(confirmedDays)});
}

void toAvailable(QList<Finding> &found, const VacancyFacts &facts, QDate)
{
    found += missingFields(facts.entry, Need::Available);
    unless(facts.basisDocumented, found, "available", "consent", "status.basis");
    unless(facts.entry.vacancy.willingness != Willingness::No, found, "available", "vacancy.willingness", "landlord.unwilling");
    Vacancy offered = facts.entry.vacancy;
    offered.status = Available;
    found += checkReachable(offered, facts.landlords);
}

void toReserved(QList<Finding> &found, const VacancyFacts &facts, QDate today)
{
    unless(!facts.change.caseReference.trimmed().isEmpty(), found, "reserved", "caseReference", "status.case");
    unless(facts.change.until.isValid() && facts.change.until >= today, found, "reserved", "until", "status.until");
}

void toProposed(QList<Finding> &found, const VacancyFacts &facts, QDate today)
{
    unless(hasCome(facts.change.effectiveOn, today), found, "proposed", "effectiveOn", "status.agreement");
}

void toCommitmentPending(QList<Finding> &found, const VacancyFacts &facts, QDate today)
{
    unless(!facts.change.payer.trimmed().isEmpty(), found, "commitment_pending", "payer", "status.payer");
    unless(hasCome(facts.change.effectiveOn, today), found, "commitment_pending", "effectiveOn", "status.papers");
}

void toLet(QList<Finding> &found, const VacancyFacts &facts, QDate)
{
    unless(facts.change.effectiveOn.isValid(), found, "let", "effectiveOn", "status.tenancy");
    unless(facts.change.letTo != LetTo::Unknown, found, "let", "letTo", "status.letto");
}

void toLetElsewhere(QList<Finding> &found, const VacancyFacts &facts, QDate today)
{
    toLet(found, facts, today);
    const bool isElsewhere = facts.change.letTo == LetTo::OutsideRegister || facts.change.letTo == LetTo::Unknown;
    unless(isElsewhere, found, "let", "letTo", "status.outside", {word(facts.entry.vacancy.status)});
}

void toHandedOver(QList<Finding> &found, const VacancyFacts &facts, QDate today)
{
    unless(hasCome(facts.change.effectiveOn, today), found, "handed_over", "effectiveOn", "status.protocol");
}

void withReason(QList<Finding> &found, const VacancyFacts &facts, QDate)
{
    unless(!facts.change.reason.trimmed().isEmpty(), found, "reason", "reason", "status.reason");
}

void toResting(QList<Finding> &found, const VacancyFacts &facts, QDate today)
{
    withReason(found, facts, today);
    unless(facts.change.until > today, found, "resting", "until", "status.followup");
}

void toWithdrawn(QList<Finding> &found, const VacancyFacts &facts, QDate today)
{
    unless(hasCome(facts.change.effectiveOn, today), found, "withdrawn", "effectiveOn", "status.withdrawal");
}

void freely(QList<Finding> &, const VacancyFacts &, QDate) { }

struct StatusStep {
    VacancyStatus from;
    VacancyStatus to;
    Guard guard;
};

// The life cycle with its guards (domain §1.4): the way forward, back, aside, and out.
constexpr std::array steps{
    StatusStep{Draft, Recorded, toRecorded},
    StatusStep{Recorded, Verified, toVerified},
    StatusStep{Verified, Available, toAvailable},
    StatusStep{Available, Reserved, toReserved},
    StatusStep{Reserved, Proposed, toProposed},
    StatusStep{Proposed, CommitmentPending, toCommitmentPending},
    StatusStep{CommitmentPending, Let, toLet},
    StatusStep{Let, HandedOver, toHandedOver},
    StatusStep{Let, Closed, freely},
    StatusStep{HandedOver, Closed, freely},
    // Who needs no commitment is let to directly; what never was offered can only be let by others.
    StatusStep{Available, Let, toLet},
    StatusStep{Reserved, Let, toLet},
    StatusStep{Proposed, Let, toLet},
    StatusStep{Recorded, Let, toLetElsewhere},
    StatusStep{Verified, Let, toLetElsewhere},
    StatusStep{Dormant, Let, toLetElsewhere},
    StatusStep{Renovating, Let, toLetElsewhere},
    // A reservation ends, a proposal or a commitment is refused.
    StatusStep{Reserved, Available, freely},
    StatusStep{Proposed, Available, freely},
    StatusStep{CommitmentPending, Available, freely},
    StatusStep{Recorded, Dormant, toResting},
    StatusStep{Verified, Dormant, toResting},
    StatusStep{Available, Dormant, toResting},
    StatusStep{Reserved, Dormant, toResting},
    StatusStep{Proposed, Dormant, toResting},
    StatusStep{CommitmentPending, Dormant, toResting},
    StatusStep{Renovating, Dormant, toResting},
    StatusStep{Recorded, Renovating, toResting},
    StatusStep{Verified, Renovating, toResting},
    StatusStep{Available, Renovating, toResting},
    StatusStep{Dormant, Renovating, toResting},
    StatusStep{Dormant, Recorded, toRecorded},
    StatusStep{Dormant, Verified, toVerified},
    StatusStep{Dormant, Available, toAvailable},
    StatusStep{Renovating, Recorded, toRecorded},
    StatusStep{Renovating, Verified, toVerified},
    StatusStep{Renovating, Available, toAvailable},
};

Guard guardOf(VacancyStatus from, VacancyStatus to)
{
    // Consent can be withdrawn at any time, even after the end: that starts the deletion.
    if (to == Withdrawn) return from == Withdrawn ? nullptr : toWithdrawn;
    if (to == Dropped) return isOpen(from) ? withReason : nullptr;
    const auto step = std::ranges::find_if(steps, [&](const StatusStep &known) { return known.from == from && known.to == to; });
    return step == steps.end() ? nullptr : step->guard;
}

QList<VacancyStatus> allStatuses()
{
    QList<VacancyStatus> all;
    const auto keys = QMetaEnum::fromType<VacancyStatus>();
    for (int i = 0; i < keys.keyCount(); ++i) all += static_cast<VacancyStatus>(keys.value(i));
    return all;
}
}

bool isStep(VacancyStatus from, VacancyStatus to)
{
    return guardOf(from, to) != nullptr;
}

QList<VacancyStatus> nextStatuses(VacancyStatus from)
{
    QList<VacancyStatus> next = allStatuses();
    next.removeIf([from](VacancyStatus to) { return !isStep(from, to); });
    return next;
}

QList<Finding> unmetConditions(const VacancyFacts &facts, VacancyStatus to, QDate today)
{
    const VacancyStatus from = facts.entry.vacancy.status;
    const Guard guard = guardOf(from, to);
    if (!guard) return {{u"step"_s, Level::Error, u"vacancy.status"_s, u"status.step"_s, {word(from), word(to)}}};
    QList<Finding> found;
    guard(found, facts, today);
    return found;
}

Result<> mayBecome(const VacancyFacts &facts, VacancyStatus to, QDate today)
{
    const QList<Finding> unmet = unmetConditions(facts, to, today);
    if (unmet.isEmpty()) return {};
    return std::unexpected(
        Error{Error::Kind::Invalid, u"vacancy.status"_s, {word(to), sentence(unmet.first())}, unmet.first().reason, unmet.first().field});
}

QStringList askedFor(VacancyStatus from, VacancyStatus to)
{
    VacancyFacts unanswered;
    unanswered.entry.vacancy.status = from;
    QSet<QString> missing;
    for (const Finding &finding : unmetConditions(unanswered, to, QDate()))
        missing += finding.reason == "status.duplicates"_L1 ? u"duplicatesChecked"_s : finding.field;
    QStringList asked{u"duplicatesChecked"_s, u"caseReference"_s, u"payer"_s, u"letTo"_s, u"effectiveOn"_s, u"reason"_s, u"until"_s};
    asked.removeIf([&](const QString &name) { return !missing.contains(name); });
    return asked;
}

bool isOpen(VacancyStatus status)
{
    switch (status) {
    case Let:
    case HandedOver:
    case Closed:
    case Dropped:
    case Withdrawn: return false;
    default: return true;
    }
}

QString openCondition(const QString &column)
{
    QStringList over;
    for (const VacancyStatus status : allStatuses())
        if (!isOpen(status)) over += u"'%1'"_s.arg(toStored(QVariant::fromValue(status)).toString());
    return u"%1 not in (%2)"_s.arg(column, over.join(u", "_s));
}

StatusGroup groupOf(VacancyStatus status)
{
    switch (status) {
    case Draft:
    case Recorded:
    case Verified: return StatusGroup::ToCheck;
    case Available: return StatusGroup::Available;
    case Reserved: return StatusGroup::Reserved;
    case Proposed:
    case CommitmentPending: return StatusGroup::InPlacement;
    case Let:
    case HandedOver: return StatusGroup::Let;
    case Dormant:
    case Renovating: return StatusGroup::Paused;
    case Closed:
    case Dropped:
    case Withdrawn: return StatusGroup::Ended;
    }
    return StatusGroup::Ended;
}

QList<VacancyStatus> statusesOf(StatusGroup group)
{
    QList<VacancyStatus> all = allStatuses();
    all.removeIf([group](VacancyStatus status) { return groupOf(status) != group; });
    return all;
}

VacancyEntry nextEpisode(const VacancyEntry &last, QDate today)
{
    VacancyEntry entry = last;
    const Vacancy fresh;
    Vacancy &vacancy = entry.vacancy;
    vacancy.id = 0;
    vacancy.uid.clear();
    vacancy.version = 0;
    for (QString *text : {&vacancy.number, &vacancy.externalNumber, &vacancy.openimmoObid, &vacancy.providerKey, &vacancy.note,
             &vacancy.willingnessNote, &vacancy.lastConfirmedBy})
        text->clear();
    vacancy.status = fresh.status;
    vacancy.statusSince = fresh.statusSince;
    vacancy.endedOn = fresh.endedOn;
    vacancy.source = fresh.source;
    vacancy.reason = fresh.reason;
    vacancy.evidence = fresh.evidence;
    vacancy.availability = fresh.availability;
    vacancy.availableFrom = fresh.availableFrom;
    vacancy.availableWithin3Months = fresh.availableWithin3Months;
    vacancy.willingness = fresh.willingness;
    vacancy.reducedNetCold = fresh.reducedNetCold;
    vacancy.reducedUntil = fresh.reducedUntil;
    vacancy.lastConfirmedChannel = fresh.lastConfirmedChannel;
    vacancy.kind = fresh.kind;
    vacancy.vacantSince = today;
    vacancy.vacantSinceAccuracy = fresh.vacantSinceAccuracy;
    vacancy.lastConfirmedOn = today;
    return entry;
}

QDate freshAsOf(const Vacancy &vacancy)
{
    return vacancy.lastConfirmedOn.isValid() ? vacancy.lastConfirmedOn : vacancy.statusSince.toLocalTime().date();
}

bool isStale(QDate lastConfirmed, QDate today, int days)
{
    return !lastConfirmed.isValid() || lastConfirmed.daysTo(today) > days;
}

bool allows(const QList<Consent> &consents, ConsentPurpose purpose, QDate day)
{
    return std::ranges::any_of(consents, [&](const Consent &consent) {
        const bool isGiven = consent.givenOn.isValid() && consent.givenOn <= day;
        const bool isOver
            = (consent.validUntil.isValid() && consent.validUntil < day) || (consent.withdrawnOn.isValid() && consent.withdrawnOn <= day);
        return consent.purpose == purpose && isGiven && !isOver;
    });
}
