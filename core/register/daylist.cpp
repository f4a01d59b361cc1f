// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/daylist.h"
#include "core/access/restricted.h"
#include "core/placement/proposals.h"
#include "core/register/facts.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"

using namespace Qt::StringLiterals;
using VacancyTerms::VacancyStatus;

namespace {
const QString columns = u"v.id, v.number, v.status, b.street, b.house_number, b.house_number_suffix, b.city, l.id, l.company, l.last_name, "
                        "l.first_name"_s;

// Whom one calls first about a dwelling, in the order of landlordsOf().
const QString dwellings
    = u"left join dwelling d on d.id=v.dwelling_id left join building b on b.id=d.building_id "
      "left join landlord l on l.id=coalesce((select r.landlord_id from landlord_role r where r.dwelling_id=d.id "
      "and (r.until is null or r.until>=?) order by r.call_first desc, case r.role when 'owner' then 0 when 'manager' then 1 "
      "when 'broker' then 2 else 3 end, r.id limit 1)"_s;

const QString reservedUntil = u"(select s.reserved_until from reservation s where s.vacancy_id=v.id and s.outcome='open')"_s;

struct Part {
    QString text;
    QVariantList values;
};

/** Stale ones that nobody put off: who has a later follow-up waits for it, the end of a reservation is none. */
Part staleOnes(const DayQuery &query)
{
    return {u"%1 and v.status<>'draft' and (v.last_confirmed_on is null or v.last_confirmed_on<?) and not exists "
            "(select 1 from task t where t.subject_uid=v.uid and t.state='open' and t.due_on>? and t.rule<>'reservation.ends')"_s.arg(
                openCondition(u"v.status"_s)),
        {query.today.addDays(-query.staleDays), query.today}};
}

Part wantedTasks(const DayQuery &query)
{
    QStringList conditions{u"t.state<>'cancelled'"_s, unrestrictedTask(u"t"_s)};
    QVariantList values;
    const auto add = [&](bool isWanted, const QString &condition, const QVariant &value) {
        if (!isWanted) return;
        conditions += condition;
        values += value;
    };
    add(query.openOnly, u"t.state=?"_s, u"open"_s);
    add(!query.assigneeLogin.isEmpty(), u"t.assignee_login=?"_s, query.assigneeLogin);
    add(!query.assigneeOffice.isEmpty(), u"t.assignee_office=?"_s, query.assigneeOffice);
    add(query.dueBy.isValid(), u"t.due_on<=?"_s, query.dueBy);
    return {conditions.join(u" and "_s), values};
}

DayItem readItem(const QSqlQuery &rows)
{
    const Landlord landlord{
        .firstName = rows.value(10).toString(), .lastName = rows.value(9).toString(), .company = rows.value(8).toString()};
    return {.vacancyId = rows.value(0).toLongLong(),
        .number = rows.value(1).toString(),
        .status = fromStored(rows.value(2), QMetaType::fromType<VacancyStatus>()).value<VacancyStatus>(),
        .address = streetOf(rows, 3),
        .city = rows.value(6).toString(),
        .landlordId = rows.value(7).toLongLong(),
        .landlord = displayName(landlord),
        .day = QDate::fromString(rows.value(11).toString(), Qt::ISODate)};
}

Result<QList<DayItem>> vacancies(Sql &sql, const DayQuery &query, const QString &day, const Part &where)
{
    // What nobody ever confirmed is as old as its status.
    const QString select
        = u"select %1, %2 from vacancy v %3, 0) where %4 and %6 order by coalesce(%2, substr(v.status_since, 1, 10), ''), v.id limit %5"_s
              .arg(columns, day, dwellings, where.text, QString::number(dayLines), unrestrictedDwelling(u"v.dwelling_id"_s));
    return sql.query(select, QVariantList{query.today} + where.values).transform([](QSqlQuery rows) {
        QList<DayItem> found;
        while (rows.next()) found += readItem(rows);
        return found;
    });
}

/** Keeps the lines of one landlord together, where the most urgent of them stands. */
QList<DayItem> byLandlord(const QList<DayItem> &items)
{
    QHash<qint64, qsizetype> first;
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items[i].landlordId != 0 && !first.contains(items[i].landlordId)) first.insert(items[i].landlordId, i);
    QList<std::pair<qsizetype, qsizetype>> order;
    for (qsizetype i = 0; i < items.size(); ++i) order.append({first.value(items[i].landlordId, i), i});
    std::ranges::sort(order);
    QList<DayItem> sorted;
    for (const auto &[group, at] : std::as_const(order)) sorted += items[at];
    return sorted;
}

Result<QList<DayItem>> tasks(Sql &sql, const DayQuery &query)
{
    const Part where = wantedTasks(query);
    const QString select = u"select %1, t.due_on, t.id, t.version, t.state, t.title, t.assignee_name, t.assignee_office, t.subject_label, "
                           u"h.id, i.id, o.id, w.id, p.id, q.id from task t "
                           "left join household h on h.uid=t.subject_uid and t.subject_kind='household' "
                           "left join info_session i on i.uid=t.subject_uid and t.subject_kind='session' "
                           "left join handover o on o.uid=t.subject_uid and t.subject_kind='handover' "
                           "left join visit w on w.uid=t.subject_uid and t.subject_kind='visit' "
                           "left join sponsor p on p.uid=t.subject_uid and t.subject_kind='sponsor' "
                           "left join subject_request q on q.uid=t.subject_uid and t.rule='request.answer' "
                           "left join vacancy v on v.uid=t.subject_uid and t.subject_kind='vacancy' %2, "
                           "(select s.id from landlord s where s.uid=t.subject_uid and t.subject_kind='landlord'), "
                           "(select a.landlord_id from agreement a where a.uid=t.subject_uid and t.subject_kind='agreement'), 0) "
                           "where %3 order by %4 t.due_on asc nulls last, t.id limit %5"_s.arg(columns, dwellings, where.text,
                               query.openOnly ? QString() : u"t.done_on desc nulls first,"_s, QString::number(dayLines));
    return sql.query(select, QVariantList{query.today} + where.values).transform([](QSqlQuery rows) {
        QList<DayItem> found;
        while (rows.next()) {
            DayItem item = readItem(rows);
            item.taskId = rows.value(12).toLongLong();
            item.taskVersion = rows.value(13).toInt();
            item.taskState = fromStored(rows.value(14), QMetaType::fromType<TaskState>()).value<TaskState>();
            item.title = rows.value(15).toString();
            item.assignee = rows.value(16).toString().isEmpty() ? rows.value(17).toString() : rows.value(16).toString();
            if (item.number.isEmpty()) item.number = rows.value(18).toString();
            item.householdId = rows.value(19).toLongLong();
            item.sessionId = rows.value(20).toLongLong();
            item.handoverId = rows.value(21).toLongLong();
            item.visitId = rows.value(22).toLongLong();
            item.sponsorId = rows.value(23).toLongLong();
            item.requestId = rows.value(24).toLongLong();
            found += item;
        }
        return found;
    });
}

Result<qint64> count(Sql &sql, const QString &table, const Part &where)
{
    return sql.value(u"select count(*) from %1 where %2"_s.arg(table, where.text), where.values).transform([](const QVariant &number) {
        return number.toLongLong();
    });
}

const QString proposedOn = u"(select p.proposed_on from proposal p where p.vacancy_id=v.id and p.outcome='open')"_s;

/** The same as isStalled(). */
Part stalledOnes(const DayQuery &query)
{
    return {u"exists (select 1 from proposal p where p.vacancy_id=v.id and p.outcome='open' and p.proposed_on<? "
            "and (p.viewing_at is null or substr(p.viewing_at, 1, 10)<?))"_s,
        {query.today.addDays(-stalledDays), query.today}};
}

Part imminentOnes()
{
    return {u"v.kind='imminent' and "_s + openCondition(u"v.status"_s), {}};
}
}

Result<QList<DayItem>> findDay(Sql &sql, const DayQuery &query)
{
    switch (query.list) {
    case DayList::Tasks: return tasks(sql, query);
    case DayList::Confirm: return vacancies(sql, query, u"v.last_confirmed_on"_s, staleOnes(query)).transform(byLandlord);
    case DayList::Reservations: return vacancies(sql, query, reservedUntil, {u"v.status='reserved'"_s, {}});
    case DayList::Stalled: return vacancies(sql, query, proposedOn, stalledOnes(query));
    case DayList::Imminent: return vacancies(sql, query, u"coalesce(v.vacant_since, v.available_from)"_s, imminentOnes());
    }
    return QList<DayItem>();
}

Result<DayCounts> countDay(Sql &sql, const DayQuery &query)
{
    DayCounts counts;
    const QString mine = unrestrictedTask(u"task"_s) + u" and state='open' and assignee_login=? and due_on"_s;
    const std::array<std::tuple<qint64 *, QString, Part>, 6> wanted{{
        {&counts.due, u"task"_s, {mine + u"<=?"_s, {query.assigneeLogin, query.today}}},
        {&counts.overdue, u"task"_s, {mine + u"<?"_s, {query.assigneeLogin, query.today}}},
        {&counts.confirm, u"vacancy v"_s, staleOnes(query)},
        {&counts.expired, u"vacancy v"_s, {u"v.status='reserved' and %1<?"_s.arg(reservedUntil), {query.today}}},
        {&counts.stalled, u"vacancy v"_s, stalledOnes(query)},
        {&counts.imminent, u"vacancy v"_s, imminentOnes()},
    }};
    for (const auto &[number, table, where] : wanted) {
        const bool isFlats = table == "vacancy v"_L1;
        auto found
            = count(sql, table, isFlats ? Part{where.text + u" and "_s + unrestrictedDwelling(u"v.dwelling_id"_s), where.values} : where);
        if (!found) return std::unexpected(found.error());
        *number = *found;
    }
    return counts;
}
