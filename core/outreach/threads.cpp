// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/threads.h"
#include "core/access/restricted.h"
#include "core/outreach/topics.h"
#include "core/register/facts.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include <QSet>

using namespace Qt::StringLiterals;
using VacancyTerms::VacancyStatus;

namespace {
constexpr int monthsOfYear = 12;

/** Flats of the participants that were entered in the days after a session, each with its landlord. */
Result<QHash<qint64, QList<WonFlat>>> wonFlats(Sql &sql, const InfoSession &session)
{
    const QString select
        = u"select r.landlord_id, v.id, v.number, b.street, b.house_number, b.house_number_suffix, b.city, v.status, "
          "(select min(t.at) from status_transition t where t.vacancy_id=v.id and t.to_status<>'draft') as entered_at, "
          "(select count(*) from proposal p where p.vacancy_id=v.id), h.number, p.outcome, n.begins_on, h.id from vacancy v "
          "join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id "
          "join landlord_role r on r.dwelling_id=d.id and r.landlord_id in (select landlord_id from participation where session_id=?) "
          "left join proposal p on p.id=(select max(id) from proposal where vacancy_id=v.id) left join household h on h.id=p.household_id "
          "left join tenancy n on n.vacancy_id=v.id where %1 order by v.number"_s.arg(unrestrictedDwelling(u"v.dwelling_id"_s));
    const QDate day = dayOf(session);
    return sql.query(select, {session.id}).transform([&](QSqlQuery rows) {
        QHash<qint64, QList<WonFlat>> found;
        while (rows.next()) {
            const QDate entered = fromStored(rows.value(8), QMetaType::fromType<QDateTime>()).toDateTime().toLocalTime().date();
            if (!entered.isValid() || entered < day || entered > day.addDays(wonWithinDays)) continue;
            QList<WonFlat> &flats = found[rows.value(0).toLongLong()];
            const qint64 vacancyId = rows.value(1).toLongLong();
            if (std::ranges::contains(flats, vacancyId, &WonFlat::vacancyId)) continue;
            flats += {.vacancyId = vacancyId,
                .number = rows.value(2).toString(),
                .address = QString(streetOf(rows, 3) + u", "_s + rows.value(6).toString()),
                .enteredOn = entered,
                .status = fromStored(rows.value(7), QMetaType::fromType<VacancyStatus>()).value<VacancyStatus>(),
                .proposals = rows.value(9).toInt(),
                .household = rows.value(10).toString(),
                .householdId = rows.value(13).toLongLong(),
                .outcome = fromStored(rows.value(11), QMetaType::fromType<ProposalOutcome>()).value<ProposalOutcome>(),
                .letOn = QDate::fromString(rows.value(12).toString(), Qt::ISODate)};
        }
        return found;
    });
}

/** Counts one session's flats for the topics that won their landlord. */
void addThreads(
    QList<TopicFigures> &figures, const InfoSession &session, const QList<Thread> &threads, const QHash<qint64, Topics> &interests)
{
    for (TopicFigures &one : figures) {
        if (!session.topics.testFlag(one.topic)) continue;
        ++one.sessions;
        for (const Thread &thread : threads) {
            const bool isInterested = interests.value(thread.participationId).testFlag(one.topic);
            one.interested += isInterested;
            one.came += isInterested && thread.attended == Tri::Yes;
            const auto promised = std::ranges::count_if(thread.promises,
                [&](const Agreement &promise) { return promise.topic.testFlag(one.topic) && promise.state != AgreementState::Withdrawn; });
            one.promised += static_cast<int>(promised);
            if (promised == 0 && !isInterested) continue;
            one.entered += static_cast<int>(thread.flats.size());
            one.let += static_cast<int>(std::ranges::count_if(thread.flats, [](const WonFlat &flat) { return flat.letOn.isValid(); }));
        }
    }
}
}

Result<QList<Thread>> threadsOf(Sql &sql, qint64 sessionId)
{
    const auto session = sql.load<InfoSession>(u"info_session"_s, sessionId);
    if (!session) return std::unexpected(session.error());
    const auto flats = wonFlats(sql, *session);
    if (!flats) return std::unexpected(flats.error());
    const auto promises = sql.find<Agreement>(u"agreement"_s, u"where session_id=? order by promised_on, id"_s, {sessionId});
    if (!promises) return std::unexpected(promises.error());
    const auto landlords = sql.find<Landlord>(u"landlord"_s,
        u"where id in (select landlord_id from participation where session_id=?) and %1 order by name_sort, id"_s.arg(
            unrestricted(SubjectKind::Landlord, u"landlord.id"_s)),
        {sessionId});
    if (!landlords) return std::unexpected(landlords.error());
    const auto parts = sql.find<Participation>(u"participation"_s, u"where session_id=?"_s, {sessionId});
    if (!parts) return std::unexpected(parts.error());
    QList<Thread> threads;
    threads.reserve(landlords->size());
    for (const Landlord &landlord : *landlords) {
        const auto part = std::ranges::find(*parts, landlord.id, &Participation::landlordId);
        Thread thread{.participationId = part->id,
            .landlordId = landlord.id,
            .landlord = displayName(landlord),
            .reply = part->reply,
            .attended = part->attended,
            .offeredFlats = part->offeredFlats};
        std::ranges::copy_if(
            *promises, std::back_inserter(thread.promises), [&](const Agreement &promise) { return promise.landlordId == landlord.id; });
        // Who was not there and promised nothing was won by something else.
        if (part->attended == Tri::Yes || !thread.promises.isEmpty()) thread.flats = flats->value(landlord.id);
        threads += thread;
    }
    return threads;
}

SessionFigures figuresOf(const QList<Thread> &threads)
{
    SessionFigures figures{.invited = static_cast<int>(threads.size())};
    QSet<qint64> counted;
    for (const Thread &thread : threads) {
        figures.comes += thread.reply == Reply::Comes;
        figures.declined += thread.reply == Reply::DoesNotCome;
        figures.open += thread.reply == Reply::Open;
        figures.callBack += thread.reply == Reply::CallBack;
        figures.came += thread.attended == Tri::Yes;
        figures.offeredFlats += thread.offeredFlats.value_or(0);
        figures.promised += static_cast<int>(
            std::ranges::count_if(thread.promises, [](const Agreement &one) { return one.state != AgreementState::Withdrawn; }));
        for (const WonFlat &flat : thread.flats) {
            // Owner and manager may both have been there; their flat was won once.
            if (counted.contains(flat.vacancyId)) continue;
            counted += flat.vacancyId;
            ++figures.entered;
            figures.let += flat.letOn.isValid();
        }
    }
    return figures;
}

Result<QList<TopicFigures>> topicFigures(Sql &sql, QDate from, QDate until)
{
    QList<TopicFigures> figures;
    figures.reserve(topicList().size());
    for (const Topic topic : topicList()) figures += {.topic = topic};
    const auto sessions = sql.find<InfoSession>(u"info_session"_s, u"where status='held' order by id"_s);
    if (!sessions) return std::unexpected(sessions.error());
    for (const InfoSession &session : *sessions) {
        const QDate day = dayOf(session);
        if ((from.isValid() && day < from) || (until.isValid() && day > until)) continue;
        const auto threads = threadsOf(sql, session.id);
        if (!threads) return std::unexpected(threads.error());
        const auto parts = sql.find<Participation>(u"participation"_s, u"where session_id=?"_s, {session.id});
        if (!parts) return std::unexpected(parts.error());
        QHash<qint64, Topics> interests;
        for (const Participation &part : *parts) interests.insert(part.id, part.interests);
        addThreads(figures, session, *threads, interests);
    }
    return figures;
}

int monthsBetween(QDate from, QDate to)
{
    if (!from.isValid() || from >= to) return 0;
    const int months = (to.year() - from.year()) * monthsOfYear + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

Result<LostRent> lostRentOf(Sql &sql, qint64 landlordId, QDate today)
{
    const QString select = u"select distinct v.id, v.vacant_since, v.net_cold from vacancy v "
                           "join landlord_role r on r.dwelling_id=v.dwelling_id and r.landlord_id=? and (r.until is null or r.until>=?) "
                           "where %1"_s.arg(openCondition(u"v.status"_s));
    return sql.query(select, {landlordId, today}).transform([&](QSqlQuery rows) {
        LostRent lost;
        while (rows.next()) {
            const int months = monthsBetween(QDate::fromString(rows.value(1).toString(), Qt::ISODate), today);
            if (rows.value(1).isNull() || rows.value(2).isNull()) {
                ++lost.uncounted;
                continue;
            }
            ++lost.flats;
            lost.months += months;
            lost.amount.value += rows.value(2).toLongLong() * months;
        }
        return lost;
    });
}
