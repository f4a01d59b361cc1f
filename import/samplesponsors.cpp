// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/samplesponsors.h"
#include "core/handover/sponsors.h"
#include "core/handover/visits.h"

using namespace Qt::StringLiterals;

namespace {
/** A planned visit that is no older than this was simply not made yet. */
constexpr int lateDays = 10;

Sponsor invented(SponsorKind kind, const QString &first, const QString &last, const QString &languages, const QString &areas, int capacity)
{
    return {.kind = kind, .firstName = first, .lastName = last, .languages = languages, .areas = areas, .capacity = capacity};
}

QList<Sponsor> sponsors()
{
    using enum SponsorKind;
    // Associations of the sample's district: Otterbach-Otterberg, Landstuhl, Ramstein-Miesenbach, Weilerbach.
    return {invented(Volunteer, u"Amina"_s, u"Sternenhimmel"_s, u"ar, fr"_s, u"073355010;073355011"_s, 3),
        invented(Volunteer, u"Oksana"_s, u"Kornblume"_s, u"uk, ru"_s, u"073355011"_s, 2),
        invented(MigrantContact, u"Samir"_s, u"Wacholder"_s, u"ar, so, en"_s, u"073355011;073355001"_s, 2),
        invented(Volunteer, u"Gerlinde"_s, u"Holunder"_s, u"en"_s, u"073355010"_s, 1),
        invented(Association, {}, {}, u"ti, en, fa"_s, u"073355010;073355011;073355001"_s, 4),
        invented(Volunteer, u"Ruprecht"_s, u"Haselnuss"_s, u"tr"_s, u"073355001"_s, 1)};
}

Result<> finish(Sql &sql, Visit visit, qsizetype at, QDate day)
{
    visit.voluntaryExplained = true;
    visit.announcedOn = lastAnnouncement(dayOf(visit));
    visit.channel = Channel::Phone;
    visit.visitors = Visitor::Staff | Visitor::Sponsor;
    visit.access = at == 1 ? VisitAccess::DoorTalk : VisitAccess::Granted;
    visit.heatingWorks = Tri::Yes;
    visit.smokeAlarmsWork = Tri::Yes;
    visit.damp = Tri::No;
    visit.refreshed = InstructionTopic::Heating | InstructionTopic::Waste;
    visit.copyHanded = true;
    return finishVisit(sql, visit, day).transform([](const Visit &) { });
}
}

Result<> addSampleSponsors(Sql &sql, QDate today)
{
    int number = 200;
    for (Sponsor sponsor : sponsors()) {
        if (sponsor.kind == SponsorKind::Association) sponsor.organisation = u"Freundeskreis Ankommen e. V."_s;
        sponsor.phone = u"069 90009 "_s + QString::number(++number);
        sponsor.consentOn = today.addMonths(-14);
        sponsor.confidentialityOn = today.addMonths(-14);
        sponsor.trainedOn = today.addMonths(-13);
        if (number % 3 != 0) sponsor.certificateSeenOn = today.addMonths(-14);
        sponsor.activeFrom = today.addMonths(-12);
        if (auto kept = saveSponsor(sql, sponsor); !kept) return std::unexpected(kept.error());
    }
    return {};
}

Result<> engageSampleSponsor(Sql &sql, qint64 householdId, QDate beginsOn, QDate today)
{
    return suggestSponsors(sql, householdId, today).and_then([&](const QList<SponsorSuggestion> &found) -> Result<> {
        if (found.isEmpty()) return {};
        return engage(sql, found.first().row.sponsor.id, householdId, beginsOn, today).transform([](const Engagement &) { });
    });
}

Result<> addSampleVisits(Sql &sql, const Handover &handover, QDate today)
{
    const QDate movedIn = handover.movesInOn;
    const VisitPlan plan{.householdId = *handover.householdId, .handoverId = handover.id, .movedInOn = movedIn, .consentOn = movedIn};
    if (auto begun = beginVisits(sql, plan, handover.dwellingId, movedIn); !begun) return std::unexpected(begun.error());
    auto visits
        = sql.find<Visit>(u"visit"_s, u"where household_id=? and state='planned' order by begins_at, id"_s, {*handover.householdId});
    if (!visits) return std::unexpected(visits.error());
    for (qsizetype at = 0; at < visits->size(); ++at) {
        const Visit &visit = (*visits)[at];
        if (dayOf(visit) > today.addDays(-lateDays)) break;
        if (auto done = finish(sql, visit, at, dayOf(visit)); !done) return done;
    }
    return {};
}
