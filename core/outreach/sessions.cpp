// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/sessions.h"
#include "core/access/restricted.h"
#include "core/outreach/invitees.h"
#include "core/outreach/topics.h"
#include "core/register/consents.h"
#include "core/register/desk.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include "core/register/numbers.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString sessionTable = u"info_session"_s, itemTable = u"session_item"_s, partTable = u"participation"_s, taskTable = u"task"_s;
const QString minutesRule = u"session.minutes"_s, thanksRule = u"session.thanks"_s;
constexpr int followUpDays = 14;

Result<> checkTimes(const InfoSession &session)
{
    if (!session.beginsAt.isValid()) return fail(Error::Kind::Invalid, u"session.begins"_s);
    if (session.endsAt.isValid() && session.endsAt <= session.beginsAt) return fail(Error::Kind::Invalid, u"session.ends"_s);
    return {};
}

Result<> expectOpenMinutes(const InfoSession &session)
{
    if (!session.minutesReleasedOn.isValid()) return {};
    return fail(Error::Kind::Invalid, u"session.released"_s, {session.number});
}

QList<SessionItem> agendaOf(Topics topics)
{
    QList<SessionItem> items;
    items.reserve(topicList().size());
    for (const Topic topic : topicList())
        if (topics.testFlag(topic)) items += {.heading = topicText(topic).title};
    return items;
}

Result<> keepItems(Sql &sql, const QList<SessionItem> &wanted, qint64 sessionId)
{
    auto before = sql.find<SessionItem>(itemTable, u"where session_id=?"_s, {sessionId});
    if (!before) return std::unexpected(before.error());
    for (const SessionItem &known : std::as_const(*before))
        if (!std::ranges::contains(wanted, known.id, &SessionItem::id))
            if (auto gone = sql.remove(itemTable, known.id, known.version); !gone) return gone;
    int position = 0;
    for (SessionItem item : wanted) {
        item.sessionId = sessionId;
        item.position = ++position;
        const auto kept = item.id == 0 ? sql.add(itemTable, item) : sql.save(itemTable, item);
        if (!kept) return std::unexpected(kept.error());
    }
    return {};
}

Task taskOf(const InfoSession &session, const QString &rule, const QString &title, QDate dueOn)
{
    return {.title = title,
        .dueOn = dueOn,
        .subjectKind = SubjectKind::Session,
        .subjectUid = session.uid,
        .subjectLabel = session.number,
        .rule = rule};
}

Result<> endTasks(Sql &sql, const QString &subjectUid, const QString &rule, TaskState state, QDate today)
{
    auto open = sql.find<Task>(taskTable, u"where subject_uid=? and rule=? and state='open'"_s, {subjectUid, rule});
    if (!open) return std::unexpected(open.error());
    for (Task task : *open) {
        task.state = state;
        task.doneOn = state == TaskState::Done ? today : QDate();
        if (auto kept = sql.save(taskTable, task); !kept) return std::unexpected(kept.error());
    }
    return {};
}

/** Who asks for a call gets one: the task belongs to the landlord, so that his card opens. */
Result<> followReply(Sql &sql, const InfoSession &session, const Participation &part, Reply before, QDate today)
{
    if (part.reply == before) return {};
    auto landlord = sql.load<Landlord>(u"landlord"_s, part.landlordId);
    if (!landlord) return std::unexpected(landlord.error());
    const QString rule = u"session.call "_s + session.number;
    if (part.reply != Reply::CallBack) return endTasks(sql, landlord->uid, rule, TaskState::Done, today);
    const QString title = QCoreApplication::translate("Session", "Anrufen: bittet um Rückruf zu „%1“").arg(session.title);
    return addTask(sql,
        {.title = title,
            .dueOn = today,
            .subjectKind = SubjectKind::Landlord,
            .subjectUid = landlord->uid,
            .subjectLabel = displayName(*landlord),
            .rule = rule})
        .transform([](const Task &) { });
}

/** On which of the consents an invitation rests; nothing where none holds. */
std::optional<LegalBasis> basisOf(const QList<Consent> &consents, QDate today)
{
    for (const Consent &consent : consents)
        if (allows({consent}, ConsentPurpose::EventInvitation, today)) return consent.basis;
    return {};
}

Result<InfoSession> changed(Sql &sql, qint64 id, int version, const QString &verb, const std::function<Result<>(InfoSession &)> &change)
{
    auto session = sql.load<InfoSession>(sessionTable, id);
    if (!session) return session;
    session->version = version;
    if (auto done = change(*session); !done) return std::unexpected(done.error());
    sql.describe(verb, session->number);
    return sql.save(sessionTable, *session);
}
}

Result<SessionEntry> saveSession(Sql &sql, SessionEntry entry, QDate today)
{
    InfoSession &session = entry.session;
    if (auto sound = checkTimes(session); !sound) return std::unexpected(sound.error());
    if (session.title.trimmed().isEmpty()) session.title = QCoreApplication::translate("Session", "Informationsgespräch");
    if (session.id == 0) {
        auto number = nextNumber(sql, u"IG"_s, today.year());
        if (!number) return std::unexpected(number.error());
        session.number = *number;
        if (entry.items.isEmpty()) entry.items = agendaOf(session.topics);
        sql.describe(u"session.added"_s, session.number);
    } else {
        auto known = sql.load<InfoSession>(sessionTable, session.id);
        if (!known) return std::unexpected(known.error());
        if (auto open = expectOpenMinutes(*known); !open) return std::unexpected(open.error());
        session.number = known->number;
        sql.describe(u"session.changed"_s, session.number);
    }
    auto kept = session.id == 0 ? sql.add(sessionTable, session) : sql.save(sessionTable, session);
    if (!kept) return std::unexpected(kept.error());
    return keepItems(sql, entry.items, kept->id).and_then([&] { return loadSession(sql, kept->id); });
}

Result<SessionEntry> loadSession(Sql &sql, qint64 id)
{
    auto session = sql.load<InfoSession>(sessionTable, id);
    if (!session) return std::unexpected(session.error());
    return sql.find<SessionItem>(itemTable, u"where session_id=? order by position, id"_s, {id})
        .transform([&](const QList<SessionItem> &items) { return SessionEntry{*session, items}; });
}

Result<qint64> findSession(Sql &sql, const QString &number)
{
    return sql.value(u"select id from info_session where number=?"_s, {number.trimmed().toUpper()})
        .and_then([&](const QVariant &id) -> Result<qint64> {
            if (!id.isValid()) return fail(Error::Kind::NotFound, u"session.gone"_s, {number});
            return id.toLongLong();
        });
}

Result<> removeSession(Sql &sql, qint64 id, int version)
{
    auto session = sql.load<InfoSession>(sessionTable, id);
    if (!session) return std::unexpected(session.error());
    if (session->invitedOn.isValid()) return fail(Error::Kind::Invalid, u"session.invited"_s, {session->number});
    sql.describe(u"session.removed"_s, session->number);
    auto parts = participationsOf(sql, id);
    if (!parts) return std::unexpected(parts.error());
    for (const Participation &part : std::as_const(*parts))
        if (auto gone = sql.remove(partTable, part.id, part.version); !gone) return gone;
    return keepItems(sql, {}, id)
        .and_then([&] {
            return sql.updateAll(u"agreement"_s, u"session_id=?"_s, {id}, {{u"session_id"_s, QVariant(QMetaType::fromType<qint64>())}});
        })
        .and_then([&] { return sql.removeAll(taskTable, u"subject_uid=?"_s, {session->uid}); })
        .and_then([&] { return sql.remove(sessionTable, id, version); });
}

Result<InfoSession> cancelSession(Sql &sql, qint64 id, int version)
{
    return changed(sql, id, version, u"session.cancelled"_s, [&](InfoSession &session) -> Result<> {
        if (session.status == SessionStatus::Held) return fail(Error::Kind::Invalid, u"session.over"_s, {session.number});
        session.status = SessionStatus::Cancelled;
        return sql.updateAll(taskTable, u"subject_uid=? and state='open'"_s, {session.uid}, {{u"state"_s, u"cancelled"_s}});
    });
}

Result<Participation> invite(Sql &sql, qint64 sessionId, qint64 landlordId, QDate today)
{
    auto session = sql.load<InfoSession>(sessionTable, sessionId);
    if (!session) return std::unexpected(session.error());
    auto landlord = sql.load<Landlord>(u"landlord"_s, landlordId);
    if (!landlord) return std::unexpected(landlord.error());
    const auto known = sql.find<Participation>(partTable, u"where session_id=? and landlord_id=?"_s, {sessionId, landlordId});
    if (!known) return std::unexpected(known.error());
    if (!known->isEmpty()) return known->first();
    if (session->status == SessionStatus::Cancelled || session->minutesReleasedOn.isValid())
        return fail(Error::Kind::Invalid, u"session.over"_s, {session->number});
    const auto consents = consentsOf(sql, landlordId);
    if (!consents) return std::unexpected(consents.error());
    const CallState state = inviteState(*landlord, *consents, today);
    if (state != CallState::Allowed)
        return fail(Error::Kind::Invalid, u"session.basis"_s, {displayName(*landlord), inviteWords(state, *landlord)});
    sql.describe(u"session.invite"_s, session->number);
    return sql.add(partTable,
        Participation{.sessionId = sessionId,
            .landlordId = landlordId,
            .basis = basisOf(*consents, today).value_or(LegalBasis::Consent),
            .channel = invitationChannel(*landlord)});
}

Result<> noteInvited(Sql &sql, qint64 sessionId, const QList<qint64> &participations, QDate today)
{
    auto session = sql.load<InfoSession>(sessionTable, sessionId);
    if (!session) return std::unexpected(session.error());
    sql.describe(u"session.sent"_s, session->number);
    auto parts = participationsOf(sql, sessionId);
    if (!parts) return std::unexpected(parts.error());
    for (Participation part : *parts) {
        if (!participations.contains(part.id) || part.invitedOn.isValid()) continue;
        part.invitedOn = today;
        if (auto kept = sql.save(partTable, part); !kept) return std::unexpected(kept.error());
    }
    if (session->status == SessionStatus::Planned) session->status = SessionStatus::Invited;
    if (!session->invitedOn.isValid()) session->invitedOn = today;
    return sql.save(sessionTable, *session).transform([](const InfoSession &) { });
}

Result<Participation> saveParticipation(Sql &sql, Participation participation, QDate today)
{
    auto session = sql.load<InfoSession>(sessionTable, participation.sessionId);
    if (!session) return std::unexpected(session.error());
    auto before = sql.load<Participation>(partTable, participation.id);
    if (!before) return before;
    if (participation.attended == Tri::Yes && dayOf(*session) > today)
        return fail(Error::Kind::Invalid, u"session.future"_s, {session->number, dateText(dayOf(*session))});
    if (participation.reply != before->reply) participation.repliedOn = participation.reply == Reply::Open ? QDate() : today;
    sql.describe(u"session.reply"_s, session->number);
    return followReply(sql, *session, participation, before->reply, today).and_then([&] { return sql.save(partTable, participation); });
}

Result<> removeParticipation(Sql &sql, qint64 id, int version)
{
    auto part = sql.load<Participation>(partTable, id);
    if (!part) return std::unexpected(part.error());
    auto session = sql.load<InfoSession>(sessionTable, part->sessionId);
    if (!session) return std::unexpected(session.error());
    if (part->invitedOn.isValid()) return fail(Error::Kind::Invalid, u"session.invited"_s, {session->number});
    sql.describe(u"session.uninvite"_s, session->number);
    return sql.remove(partTable, id, version);
}

Result<QList<Participation>> participationsOf(Sql &sql, qint64 sessionId)
{
    return sql.find<Participation>(partTable,
        u"where session_id=? and %1 order by id"_s.arg(unrestricted(SubjectKind::Landlord, u"participation.landlord_id"_s)), {sessionId});
}

Result<InfoSession> holdSession(Sql &sql, qint64 id, int version, QDate today)
{
    return changed(sql, id, version, u"session.held"_s, [&](InfoSession &session) -> Result<> {
        if (session.status == SessionStatus::Cancelled) return fail(Error::Kind::Invalid, u"session.over"_s, {session.number});
        if (dayOf(session) > today) return fail(Error::Kind::Invalid, u"session.future"_s, {session.number, dateText(dayOf(session))});
        if (session.status == SessionStatus::Held) return {};
        session.status = SessionStatus::Held;
        const QDate dueOn = std::max(today, dayOf(session).addDays(followUpDays));
        const auto task = [&](const QString &rule, const char *german) {
            return addTask(sql, taskOf(session, rule, QCoreApplication::translate("Session", german), dueOn)).transform([](const Task &) {
            });
        };
        return task(minutesRule, QT_TRANSLATE_NOOP("Session", "Protokoll fertigstellen und freigeben")).and_then([&] {
            return task(thanksRule, QT_TRANSLATE_NOOP("Session", "Dank und Merkblatt senden, genannte Wohnungen erfassen"));
        });
    });
}

Result<InfoSession> releaseMinutes(Sql &sql, qint64 id, int version, QDate today)
{
    return changed(sql, id, version, u"session.released"_s, [&](InfoSession &session) -> Result<> {
        const auto results = sql.value(u"select count(*) from session_item where session_id=? and result<>''"_s, {id});
        if (!results) return std::unexpected(results.error());
        if (session.minutes.trimmed().isEmpty() && results->toInt() == 0)
            return fail(Error::Kind::Invalid, u"session.minutes"_s, {session.number});
        session.minutesReleasedBy = sql.actor().name;
        session.minutesReleasedOn = today;
        return endTasks(sql, session.uid, minutesRule, TaskState::Done, today);
    });
}

Result<InfoSession> reopenMinutes(Sql &sql, qint64 id, int version)
{
    return changed(sql, id, version, u"session.reopened"_s, [](InfoSession &session) -> Result<> {
        session.minutesReleasedBy.clear();
        session.minutesReleasedOn = {};
        return {};
    });
}
