// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/sessionlist.h"
#include "core/base/text.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Counts {
    int invited = 0, comes = 0, open = 0, came = 0, promised = 0;
};

SessionRow rowOf(const InfoSession &session, const Counts &counts)
{
    return {.id = session.id,
        .number = session.number,
        .title = session.title,
        .kind = session.kind,
        .status = session.status,
        .beginsAt = session.beginsAt,
        .endsAt = session.endsAt,
        .placeName = session.placeName,
        .organiser = session.organiser,
        .topics = session.topics,
        .invited = counts.invited,
        .comes = counts.comes,
        .open = counts.open,
        .came = counts.came,
        .promised = counts.promised,
        .isReleased = session.minutesReleasedOn.isValid()};
}

bool isWanted(const SessionFilter &filter, const QString &words, const InfoSession &session)
{
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(session.status)) return false;
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(session.kind)) return false;
    const QDate day = dayOf(session);
    if (filter.from.isValid() && day < filter.from) return false;
    if (filter.until.isValid() && day > filter.until) return false;
    const QStringList searched{session.number, session.title, session.placeName, session.placeAddress, session.organiser, session.speakers};
    return words.isEmpty() || matches(words, folded(searched.join(u' ')));
}

std::weak_ordering compared(const SessionRow &a, const SessionRow &b, SessionColumn column)
{
    switch (column) {
    case SessionColumn::Begins: return a.beginsAt.toMSecsSinceEpoch() <=> b.beginsAt.toMSecsSinceEpoch();
    case SessionColumn::Kind: return a.kind <=> b.kind;
    case SessionColumn::Status: return a.status <=> b.status;
    case SessionColumn::Invited: return a.invited <=> b.invited;
    case SessionColumn::Comes: return a.comes <=> b.comes;
    case SessionColumn::Came: return a.came <=> b.came;
    case SessionColumn::Promised: return a.promised <=> b.promised;
    case SessionColumn::Title: return sortKey(a.title).compare(sortKey(b.title)) <=> 0;
    case SessionColumn::Place: return sortKey(a.placeName).compare(sortKey(b.placeName)) <=> 0;
    case SessionColumn::Number: break;
    }
    return a.number.compare(b.number) <=> 0;
}

Result<QHash<qint64, Counts>> countsBySession(Sql &sql)
{
    const QString parts = u"select session_id, count(*), sum(case when reply='comes' then 1 else 0 end), "
                          "sum(case when reply='open' then 1 else 0 end), sum(case when attended=1 then 1 else 0 end) "
                          "from participation group by session_id"_s;
    const QString promises
        = u"select session_id, count(*) from agreement where session_id is not null and state<>'withdrawn' group by session_id"_s;
    QHash<qint64, Counts> counts;
    return sql.query(parts)
        .and_then([&](QSqlQuery rows) {
            while (rows.next())
                counts[rows.value(0).toLongLong()]
                    = {rows.value(1).toInt(), rows.value(2).toInt(), rows.value(3).toInt(), rows.value(4).toInt(), 0};
            return sql.query(promises);
        })
        .transform([&](QSqlQuery rows) {
            while (rows.next()) counts[rows.value(0).toLongLong()].promised = rows.value(1).toInt();
            return counts;
        });
}
}

Result<QList<SessionRow>> findSessions(Sql &sql, const SessionFilter &filter, const SessionOrder &order)
{
    const auto counts = countsBySession(sql);
    if (!counts) return std::unexpected(counts.error());
    const QString words = folded(filter.text);
    return sql.find<InfoSession>(u"info_session"_s, u"order by number"_s).transform([&](const QList<InfoSession> &all) {
        QList<SessionRow> found;
        for (const InfoSession &session : all)
            if (isWanted(filter, words, session)) found += rowOf(session, counts->value(session.id));
        std::ranges::stable_sort(found, [&](const SessionRow &a, const SessionRow &b) {
            const auto way = compared(a, b, order.column);
            return order.descending ? way > 0 : way < 0;
        });
        return found;
    });
}
