// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handoverlist.h"
#include "core/handover/sponsors.h"
#include "core/handover/visit.h"
#include "core/placement/placings.h"
#include "core/register/facts.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return QCoreApplication::translate("Handover", german);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QDate dayOf(const QDateTime &moment)
{
    return moment.toLocalTime().date();
}

Result<> addPlacings(Sql &sql, qint64 householdId, QList<HouseholdEvent> &events)
{
    return placingsOf(sql, householdId).transform([&](const QList<Placing> &placings) {
        for (const Placing &one : placings) {
            const auto add = [&](QDate day, const char *german, bool isOpen) {
                events += {.day = day,
                    .text = joined({text(german).arg(one.vacancyNumber), one.address}),
                    .kind = SubjectKind::Vacancy,
                    .id = one.vacancyId,
                    .isOpen = isOpen};
            };
            if (one.reservation)
                add(one.reservation->reservedOn, QT_TRANSLATE_NOOP("Handover", "%1 reserviert"),
                    one.reservation->outcome == ReservationOutcome::Open);
            if (one.proposal)
                add(one.proposal->proposedOn, QT_TRANSLATE_NOOP("Handover", "%1 vorgeschlagen"),
                    one.proposal->outcome == ProposalOutcome::Open);
            if (!one.tenancy) continue;
            add(one.tenancy->beginsOn, QT_TRANSLATE_NOOP("Handover", "Mietbeginn %1"), false);
            if (one.tenancy->endsOn.isValid()) add(one.tenancy->endsOn, QT_TRANSLATE_NOOP("Handover", "Mietende %1"), false);
        }
    });
}

Result<> addHandovers(Sql &sql, qint64 householdId, QList<HouseholdEvent> &events)
{
    return sql.find<Handover>(u"handover"_s, u"where household_id=? order by id"_s, {householdId})
        .transform([&](const QList<Handover> &handovers) {
            for (const Handover &one : handovers)
                events += {.day = dayOf(one.beginsAt),
                    .text = joined({text(QT_TRANSLATE_NOOP("Handover", "Übergabe %1")).arg(one.number), word(one.kind), word(one.status)}),
                    .kind = SubjectKind::Handover,
                    .id = one.id,
                    .isOpen = one.status == HandoverStatus::Planned || one.status == HandoverStatus::UnderWay};
        });
}

Result<> addSponsors(Sql &sql, qint64 householdId, QList<HouseholdEvent> &events)
{
    return sql.find<Engagement>(u"engagement"_s, u"where household_id=? order by id"_s, {householdId})
        .and_then([&](const QList<Engagement> &engagements) -> Result<> {
            for (const Engagement &one : engagements) {
                const auto sponsor = sql.load<Sponsor>(u"sponsor"_s, one.sponsorId);
                if (!sponsor) return std::unexpected(sponsor.error());
                const auto add = [&](QDate day, const char *german) {
                    events
                        += {.day = day, .text = text(german).arg(displayName(*sponsor)), .kind = SubjectKind::Sponsor, .id = one.sponsorId};
                };
                add(one.beginsOn, QT_TRANSLATE_NOOP("Handover", "%1 wird Pate"));
                if (one.outcome != EngagementEnd::Open) add(one.endsOn, QT_TRANSLATE_NOOP("Handover", "%1 ist nicht mehr Pate"));
            }
            return {};
        });
}

/** Whether anybody was let in stands nowhere but on the visit itself (Art. 13 GG). */
Result<> addVisits(Sql &sql, qint64 householdId, QList<HouseholdEvent> &events)
{
    return sql.find<Visit>(u"visit"_s, u"where household_id=? and state<>'cancelled' order by id"_s, {householdId})
        .transform([&](const QList<Visit> &visits) {
            for (const Visit &one : visits)
                events += {.day = dayOf(one.beginsAt),
                    .text = joined({text(QT_TRANSLATE_NOOP("Handover", "Besuch %1")).arg(one.number), word(one.occasion), word(one.state)}),
                    .kind = SubjectKind::Visit,
                    .id = one.id,
                    .isOpen = one.state == VisitState::Planned};
        });
}
}

Result<QList<HouseholdEvent>> timelineOf(Sql &sql, qint64 householdId)
{
    QList<HouseholdEvent> events;
    return addPlacings(sql, householdId, events)
        .and_then([&] { return addHandovers(sql, householdId, events); })
        .and_then([&] { return addSponsors(sql, householdId, events); })
        .and_then([&] { return addVisits(sql, householdId, events); })
        .transform([&] {
            std::ranges::stable_sort(events, [](const HouseholdEvent &a, const HouseholdEvent &b) { return a.day > b.day; });
            return events;
        });
}
