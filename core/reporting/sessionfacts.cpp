// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/sessionfacts.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/outreach/sessions.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr Topics firstAsked
    = Topics(Topic::DirectPayment) | Topic::NoAssignment | Topic::Deposit | Topic::RentArrears | Topic::RentCertificate;

QString say(const char *german)
{
    return QCoreApplication::translate("SessionPaper", german);
}

/** All at once, for a session may have thousands. */
template<class Row> Result<QList<Row>> ofParticipants(Sql &sql, const QString &table, const QString &key, qint64 sessionId)
{
    return sql.find<Row>(table, u"where %1 in (select landlord_id from participation where session_id=?)"_s.arg(key), {sessionId});
}

Result<QList<Recipient>> recipientsOf(Sql &sql, qint64 sessionId, QDate today)
{
    const auto parts = participationsOf(sql, sessionId);
    if (!parts) return std::unexpected(parts.error());
    const auto landlords = ofParticipants<Landlord>(sql, u"landlord"_s, u"id"_s, sessionId);
    if (!landlords) return std::unexpected(landlords.error());
    const auto consents = ofParticipants<Consent>(sql, u"consent"_s, u"landlord_id"_s, sessionId);
    if (!consents) return std::unexpected(consents.error());
    QHash<qint64, const Landlord *> byId;
    for (const Landlord &landlord : *landlords) byId[landlord.id] = &landlord;
    QHash<qint64, QList<Consent>> consentsById;
    for (const Consent &consent : *consents) consentsById[consent.landlordId] += consent;
    QList<Recipient> found;
    found.reserve(parts->size());
    for (const Participation &part : *parts)
        if (const Landlord *landlord = byId.value(part.landlordId))
            found += {.part = part, .landlord = *landlord, .state = inviteState(*landlord, consentsById.value(landlord->id), today)};
    std::ranges::stable_sort(found, {}, [](const Recipient &one) { return sortKey(displayName(one.landlord)); });
    return found;
}

QString timeText(const QDateTime &moment)
{
    return moment.toLocalTime().time().toString(u"HH:mm"_s);
}
}

Result<SessionFacts> loadSessionFacts(Sql &sql, qint64 sessionId, QDate today)
{
    SessionFacts facts;
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    return loadSession(sql, sessionId)
        .transform(into(facts.entry))
        .and_then([&] { return recipientsOf(sql, sessionId, today); })
        .transform(into(facts.recipients))
        .and_then([&] { return topicTexts(sql); })
        .transform(into(facts.topics))
        .and_then([&] { return sql.find<Task>(u"task"_s, u"where subject_uid=? order by due_on, id"_s, {facts.entry.session.uid}); })
        .transform(into(facts.tasks))
        .and_then([&] { return sql.find<Agreement>(u"agreement"_s, u"where session_id=? order by id"_s, {sessionId}); })
        .transform(into(facts.agreements))
        .transform([&] { return facts; });
}

QString whenText(const InfoSession &session)
{
    const QDate day = dayOf(session);
    const QString date = QLocale().dayName(day.dayOfWeek()) + u", "_s + dateText(day), begin = timeText(session.beginsAt);
    if (!session.endsAt.isValid()) return say(QT_TRANSLATE_NOOP("SessionPaper", "%1, %2 Uhr")).arg(date, begin);
    return say(QT_TRANSLATE_NOOP("SessionPaper", "%1, %2 bis %3 Uhr")).arg(date, begin, timeText(session.endsAt));
}

QString whereText(const InfoSession &session)
{
    QStringList parts{session.placeName.simplified(), session.placeAddress.simplified()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<TopicText> topicsOf(const SessionFacts &facts)
{
    const Topics wanted = facts.entry.session.topics ? facts.entry.session.topics : firstAsked;
    QList<TopicText> found;
    for (const TopicText &text : facts.topics)
        if (wanted & text.topic) found += text;
    return found;
}
