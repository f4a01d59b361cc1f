// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/invitees.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/outreach/threads.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
/** The open vacancies of one landlord as far as the filter means them. */
struct Holding {
    int vacancies = 0;
    int longestMonths = 0;
};

bool isInAreas(const QStringList &areas, const QString &ags, const QString &association)
{
    return areas.isEmpty() || areas.contains(ags) || areas.contains(association);
}

/** Sees every open vacancy once per landlord who has a say in it today. */
Result<QHash<qint64, Holding>> holdings(Sql &sql, const InviteeFilter &filter, QDate today)
{
    const QString select = u"select distinct r.landlord_id, v.id, v.vacant_since, b.ags, m.association_key from vacancy v "
                           "join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id "
                           "join landlord_role r on r.dwelling_id=d.id and (r.until is null or r.until>=?) "
                           "left join municipality m on m.id=b.municipality_id "
                           "where %1"_s.arg(openCondition(u"v.status"_s));
    const QSet<qint64> picked(filter.vacancies.begin(), filter.vacancies.end());
    return sql.query(select, {today}).transform([&](QSqlQuery rows) {
        QHash<qint64, Holding> found;
        while (rows.next()) {
            if (!picked.isEmpty() && !picked.contains(rows.value(1).toLongLong())) continue;
            if (!isInAreas(filter.areas, rows.value(3).toString(), rows.value(4).toString())) continue;
            const int months = monthsBetween(QDate::fromString(rows.value(2).toString(), Qt::ISODate), today);
            if (months < filter.vacantMonths) continue;
            Holding &one = found[rows.value(0).toLongLong()];
            ++one.vacancies;
            one.longestMonths = std::max(one.longestMonths, months);
        }
        return found;
    });
}

Result<QHash<qint64, QList<Consent>>> invitationConsents(Sql &sql)
{
    return sql.find<Consent>(u"consent"_s, u"where purpose='event_invitation' order by id"_s).transform([](const QList<Consent> &all) {
        QHash<qint64, QList<Consent>> byLandlord;
        for (const Consent &consent : all) byLandlord[consent.landlordId] += consent;
        return byLandlord;
    });
}

Result<QSet<qint64>> participants(Sql &sql, qint64 sessionId)
{
    return sql.query(u"select landlord_id from participation where session_id=?"_s, {sessionId}).transform([](QSqlQuery rows) {
        QSet<qint64> found;
        while (rows.next()) found += rows.value(0).toLongLong();
        return found;
    });
}
}

CallState inviteState(const Landlord &landlord, const QList<Consent> &consents, QDate today)
{
    return callState(landlord, consents, today, ConsentPurpose::EventInvitation);
}

QString inviteWords(CallState state, const Landlord &landlord)
{
    switch (state) {
    case CallState::Allowed: return {};
    case CallState::Blocked:
        return QCoreApplication::translate("Session", "Kontaktsperre seit %1.").arg(dateText(landlord.contactBlockedOn));
    case CallState::NoConsent: return QCoreApplication::translate("Session", "Keine Einwilligung für „Einladung zu Veranstaltungen“.");
    case CallState::Withdrawn:
        return QCoreApplication::translate("Session", "Die Einwilligung für „Einladung zu Veranstaltungen“ wurde widerrufen.");
    }
    return {};
}

bool hasPostalAddress(const Landlord &landlord)
{
    return !landlord.street.trimmed().isEmpty() && !landlord.postalCode.trimmed().isEmpty() && !landlord.city.trimmed().isEmpty();
}

Channel invitationChannel(const Landlord &landlord)
{
    const bool hasMail = !landlord.email.isEmpty();
    if (hasMail && landlord.preferredChannel == Channel::Email) return Channel::Email;
    if (hasPostalAddress(landlord)) return Channel::Letter;
    if (hasMail) return Channel::Email;
    return numberToCall(landlord).isEmpty() ? Channel::Unknown : Channel::Phone;
}

Result<QList<Invitee>> findInvitees(Sql &sql, qint64 sessionId, const InviteeFilter &filter, QDate today)
{
    const auto held = holdings(sql, filter, today);
    if (!held) return std::unexpected(held.error());
    const auto consents = invitationConsents(sql);
    if (!consents) return std::unexpected(consents.error());
    const auto taking = participants(sql, sessionId);
    if (!taking) return std::unexpected(taking.error());
    const QString words = folded(filter.text);
    const bool anybody = filter.withoutVacancy && filter.areas.isEmpty() && filter.vacantMonths == 0 && filter.vacancies.isEmpty();
    const QString where = u"where %1 order by name_sort, id"_s.arg(unrestricted(SubjectKind::Landlord, u"landlord.id"_s));
    return sql.find<Landlord>(u"landlord"_s, where).transform([&](const QList<Landlord> &all) {
        QList<Invitee> found;
        for (const Landlord &landlord : all) {
            const Holding holding = held->value(landlord.id);
            if (holding.vacancies == 0 && !anybody) continue;
            const QString name = displayName(landlord);
            if (!words.isEmpty() && !matches(words, folded(name + u' ' + landlord.city))) continue;
            const CallState state = inviteState(landlord, consents->value(landlord.id), today);
            found += {.landlordId = landlord.id,
                .name = name,
                .kind = landlord.kind,
                .city = landlord.city,
                .channel = invitationChannel(landlord),
                .state = state,
                .reason = inviteWords(state, landlord),
                .isInvited = taking->contains(landlord.id),
                .openVacancies = holding.vacancies,
                .longestMonths = holding.longestMonths};
        }
        return found;
    });
}
