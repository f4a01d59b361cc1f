// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/sponsors.h"
#include "core/placement/household.h"
#include "core/register/desk.h"
#include "core/register/settings.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString engagementTable = u"engagement"_s, sponsorTable = u"sponsor"_s, householdTable = u"household"_s, visitTable = u"visit"_s;
const QString searchRule = u"household.sponsor"_s, talkRule = u"sponsor.talk "_s;

/** What bars a sponsor from standing by one more household. */
Result<> expectRoom(Sql &sql, const Sponsor &sponsor, qint64 householdId, QDate beginsOn, QDate today)
{
    const QString name = displayName(sponsor);
    const auto refuse = [&](const QString &reason) { return fail(Error::Kind::Invalid, reason, {name}); };
    const bool hasBegun = !sponsor.activeFrom.isValid() || sponsor.activeFrom <= beginsOn;
    if (!hasBegun || (sponsor.activeUntil.isValid() && sponsor.activeUntil < beginsOn)) return refuse(u"engagement.inactive"_s);
    if (!sponsor.consentOn.isValid() || sponsor.consentOn > today) return refuse(u"engagement.consent"_s);
    const auto known = engagementsOfSponsor(sql, sponsor.id);
    if (!known) return std::unexpected(known.error());
    int load = 0;
    for (const Engagement &one : *known) {
        if (!standsBy(one, today)) continue;
        if (one.householdId == householdId) return refuse(u"engagement.twice"_s);
        ++load;
    }
    if (!sponsor.capacity || load < *sponsor.capacity) return {};
    return fail(Error::Kind::Invalid, u"engagement.full"_s, {name, QString::number(*sponsor.capacity)});
}

/** Planned visits that nobody was to come along to are the new sponsor's. */
Result<> joinVisits(Sql &sql, const Engagement &begun)
{
    return sql.updateAll(visitTable, u"household_id=? and state='planned' and sponsor_id is null"_s, {begun.householdId},
        {{u"sponsor_id"_s, begun.sponsorId}});
}

Result<> leaveVisits(Sql &sql, const Engagement &ended)
{
    return sql.updateAll(visitTable, u"household_id=? and state='planned' and sponsor_id=? and begins_at>=?"_s,
        {ended.householdId, ended.sponsorId, toStored(ended.endsOn.startOfDay())},
        {{u"sponsor_id"_s, QVariant(QMetaType::fromType<qint64>())}});
}

Result<> endSearch(Sql &sql, const Household &household, QDate today)
{
    return sql.updateAll(u"task"_s, u"subject_uid=? and rule=? and state='open'"_s, {household.uid, searchRule},
        {{u"state"_s, u"done"_s}, {u"done_on"_s, today.toString(Qt::ISODate)}});
}

/** Whoever loses somebody by deportation should not be left alone with it: a talk, and with whom. */
Result<Task> offerTalk(Sql &sql, const Sponsor &sponsor, const Household &household, QDate today)
{
    return loadSettings(sql).and_then([&](const RegisterSettings &settings) {
        const QString contact = settings.counsellingContact.isEmpty()
            ? QCoreApplication::translate("Sponsor", "Eine Beratungsstelle steht noch nicht in den Einstellungen.")
            : QCoreApplication::translate("Sponsor", "Beratung: %1").arg(settings.counsellingContact);
        return addTask(sql,
            {.title = QCoreApplication::translate("Sponsor", "Gespräch anbieten"),
                .detail = QCoreApplication::translate("Sponsor", "Haushalt %1 hat das Land verlassen. %2").arg(household.number, contact),
                .dueOn = today,
                .subjectKind = SubjectKind::Sponsor,
                .subjectUid = sponsor.uid,
                .subjectLabel = displayName(sponsor),
                .rule = talkRule + household.number});
    });
}

Result<Task> searchAnother(Sql &sql, const Household &household, QDate today)
{
    return addTask(sql,
        {.title = QCoreApplication::translate("Sponsor", "Anderen Paten suchen"),
            .dueOn = today,
            .subjectKind = SubjectKind::Household,
            .subjectUid = household.uid,
            .subjectLabel = household.number,
            .rule = searchRule});
}

Result<> followEnd(Sql &sql, const Engagement &ended, const Household &household, QDate today)
{
    if (ended.outcome == EngagementEnd::Completed) return {};
    if (ended.outcome != EngagementEnd::LeftCountry) return searchAnother(sql, household, today).transform([](const Task &) { });
    return sql.load<Sponsor>(sponsorTable, ended.sponsorId)
        .and_then([&](const Sponsor &sponsor) { return offerTalk(sql, sponsor, household, today); })
        .transform([](const Task &) {});
}
}

Result<QList<Engagement>> engagementsOfHousehold(Sql &sql, qint64 householdId)
{
    return sql.find<Engagement>(engagementTable, u"where household_id=? order by begins_on, id"_s, {householdId});
}

Result<QList<Engagement>> engagementsOfSponsor(Sql &sql, qint64 sponsorId)
{
    return sql.find<Engagement>(engagementTable, u"where sponsor_id=? order by begins_on, id"_s, {sponsorId});
}

Result<Engagement> engage(Sql &sql, qint64 sponsorId, qint64 householdId, QDate beginsOn, QDate today)
{
    auto sponsor = sql.load<Sponsor>(sponsorTable, sponsorId);
    if (!sponsor) return std::unexpected(sponsor.error());
    auto household = sql.load<Household>(householdTable, householdId);
    if (!household) return std::unexpected(household.error());
    if (!beginsOn.isValid()) beginsOn = today;
    if (auto room = expectRoom(sql, *sponsor, householdId, beginsOn, today); !room) return std::unexpected(room.error());
    sql.describe(u"engagement.begun"_s, household->number);
    auto begun = sql.add(engagementTable, Engagement{.sponsorId = sponsorId, .householdId = householdId, .beginsOn = beginsOn});
    if (!begun) return begun;
    return joinVisits(sql, *begun).and_then([&] { return endSearch(sql, *household, today); }).transform([&] { return *begun; });
}

Result<Engagement> endEngagement(Sql &sql, Engagement engagement, QDate today)
{
    if (engagement.outcome == EngagementEnd::Open) return fail(Error::Kind::Invalid, u"engagement.outcome"_s);
    auto known = sql.load<Engagement>(engagementTable, engagement.id);
    if (!known) return known;
    engagement.sponsorId = known->sponsorId;
    engagement.householdId = known->householdId;
    if (!engagement.endsOn.isValid()) engagement.endsOn = today;
    if (engagement.beginsOn.isValid() && engagement.endsOn < engagement.beginsOn)
        return fail(Error::Kind::Invalid, u"engagement.span"_s, {dateText(engagement.beginsOn), dateText(engagement.endsOn)});
    auto household = sql.load<Household>(householdTable, engagement.householdId);
    if (!household) return std::unexpected(household.error());
    sql.describe(u"engagement.ended"_s, household->number);
    auto ended = sql.save(engagementTable, engagement);
    if (!ended) return ended;
    // Whoever only puts an end right has got the task already.
    const bool isNew = known->outcome != engagement.outcome;
    return leaveVisits(sql, *ended).and_then([&] { return isNew ? followEnd(sql, *ended, *household, today) : Result<>(); }).transform([&] {
        return *ended;
    });
}
