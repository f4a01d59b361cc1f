// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/lapses.h"
#include "core/register/lifecycle.h"

using namespace Qt::StringLiterals;

namespace {
// Each select gives table, id, uid, label, start, people, hold, office. A relation or process that goes on starts on "never".
// Words in braces: {never}, {today}, {open V} (vacancy V is open), {landlord L} (its name), {tenancy …} and {agreement …} (one runs).

const QString landlordContact = uR"(
select 'landlord', l.id, l.uid, {landlord}, max(a.day), l.uid,
 case when {tenancy} then 'tenancy' when {agreement} then 'agreement' else '' end, l.office
from landlord l left join (
 select landlord_id, substr(at, 1, 10) as day from contact
 union all select r.landlord_id, case when {open} then '{never}' else coalesce(v.ended_on, substr(v.status_since, 1, 10)) end
  from landlord_role r join vacancy v on v.dwelling_id=r.dwelling_id where r.until is null or v.ended_on is null or v.ended_on<=r.until
 union all select landlord_id, until from landlord_role
 union all select landlord_id, given_on from consent
 union all select p.landlord_id, substr(s.begins_at, 1, 10) from participation p join info_session s on s.id=p.session_id
 union all select landlord_id, promised_on from agreement
 union all select landlord_id, valid_until from agreement
 union all select landlord_id, substr(begins_at, 1, 10) from handover
 union all select c.row_id, substr(s.at, 1, 10) from change_entry c join change_step s on s.id=c.step_id
  where c.table_name='landlord' and c.action='insert'
) a on a.landlord_id=l.id group by l.id)"_s;

// Withdrawn, and nothing given since that still allows keeping.
const QString withdrawnConsent = uR"(
select 'landlord', l.id, l.uid, {landlord}, max(w.day), l.uid,
 case when exists (select 1 from landlord_role r join vacancy v on v.dwelling_id=r.dwelling_id
  where r.landlord_id=l.id and r.until is null and {open}) then 'vacancy'
 when {tenancy} then 'tenancy' when {agreement} then 'agreement' else '' end, l.office
from landlord l join (
 select landlord_id, withdrawn_on as day from consent where withdrawn_on is not null and purpose='store_in_register'
 union all select r.landlord_id, coalesce(v.ended_on, substr(v.status_since, 1, 10))
  from landlord_role r join vacancy v on v.dwelling_id=r.dwelling_id where v.status='withdrawn' and r.until is null
  and not exists (select 1 from consent k where k.landlord_id=r.landlord_id and k.given_on is not null and k.withdrawn_on is null
   and k.purpose='contact_on_demand' and (k.valid_until is null or k.valid_until>='{today}'))
) w on w.landlord_id=l.id
where not exists (select 1 from consent k where k.landlord_id=l.id and k.given_on is not null and k.withdrawn_on is null
 and k.purpose='store_in_register' and (k.valid_until is null or k.valid_until>='{today}')) group by l.id)"_s;

const QString vacancyEpisode = uR"(
select 'vacancy', v.id, v.uid, v.number, coalesce(v.ended_on, substr(v.status_since, 1, 10)), '',
 case when exists (select 1 from tenancy t where t.vacancy_id=v.id and t.kind<>'elsewhere' and (t.ends_on is null or t.ends_on>='{today}'))
 then 'tenancy' when exists (select 1 from agreement g where g.dwelling_id=v.dwelling_id and g.state not in ('ended', 'withdrawn'))
 then 'agreement' else '' end, v.office
from vacancy v where not ({open}) and v.number not like 'AL-%')"_s;

const QString vacancyPlace = uR"(
select 'building', b.id, b.uid, b.street || ' ' || b.house_number || ', ' || b.city,
 max(case when {open} then '{never}' else coalesce(v.ended_on, substr(v.status_since, 1, 10)) end), '',
 case when exists (select 1 from dwelling e join vacancy n on n.dwelling_id=e.id join tenancy t on t.vacancy_id=n.id
  where e.building_id=b.id and t.kind<>'elsewhere' and (t.ends_on is null or t.ends_on>='{today}')) then 'tenancy'
 when exists (select 1 from dwelling e join agreement g on g.dwelling_id=e.id
  where e.building_id=b.id and g.state not in ('ended', 'withdrawn')) then 'agreement'
 when exists (select 1 from dwelling e join handover o on o.dwelling_id=e.id
  where e.building_id=b.id and o.status in ('planned', 'under_way')) then 'handover' else '' end, b.office
from building b join dwelling d on d.building_id=b.id join vacancy v on v.dwelling_id=d.id
where b.position_accuracy<>'coarsened' group by b.id)"_s;

// The log of a landlord goes as a whole, two years after its last entry.
const QString contactLog = uR"(
select 'contact', c.id, c.uid, case when l.id is null then coalesce(v.number, '') else {landlord} end || ' · ' || coalesce(substr(c.at, 1, 10), ''),
 max(substr(c.at, 1, 10)) over (partition by coalesce(c.landlord_id, 0), case when c.landlord_id is null then coalesce(c.vacancy_id, 0) else 0 end),
 coalesce(l.uid, (select string_agg(n.uid, ' ') from landlord_role r join landlord n on n.id=r.landlord_id where r.dwelling_id=v.dwelling_id), ''),
 '', c.office
from contact c left join landlord l on l.id=c.landlord_id left join vacancy v on v.id=c.vacancy_id)"_s;

const QString household = uR"(
select 'household', h.id, h.uid, h.number, h.ended_on, h.uid,
 case when exists (select 1 from reservation r where r.household_id=h.id and r.outcome='open')
  or exists (select 1 from proposal p where p.household_id=h.id and p.outcome='open') then 'placement'
 when exists (select 1 from handover o where o.household_id=h.id and o.status in ('planned', 'under_way')) then 'handover'
 when exists (select 1 from visit_plan p where p.household_id=h.id and p.outcome='open')
  or exists (select 1 from engagement e where e.household_id=h.id and e.outcome='open')
  or exists (select 1 from visit v where v.household_id=h.id and v.state='planned') then 'accompaniment' else '' end, h.office
from household h where h.status in ('placed', 'closed'))"_s;

const QString placement = uR"(
select 'proposal', p.id, p.uid, h.number || ' · ' || v.number, coalesce(p.decided_on, p.proposed_on), h.uid, '', p.office
from proposal p join household h on h.id=p.household_id join vacancy v on v.id=p.vacancy_id where p.outcome<>'open'
union all
select 'reservation', r.id, r.uid, coalesce(h.number, r.case_reference) || ' · ' || v.number, coalesce(r.ended_on, r.reserved_until),
 coalesce(h.uid, ''), '', r.office
from reservation r left join household h on h.id=r.household_id join vacancy v on v.id=r.vacancy_id where r.outcome<>'open')"_s;

// Ends with the tenancy: what that says, the way out of the same flat, or a protocol of moving out itself.
const QString handover = uR"(
select 'handover', o.id, o.uid, o.number,
 case when o.status in ('planned', 'under_way') then null when o.status='cancelled' then substr(o.begins_at, 1, 10)
 else coalesce(t.ends_on, case when o.kind='move_out' then substr(o.begins_at, 1, 10) end,
  (select min(substr(m.begins_at, 1, 10)) from handover m where m.dwelling_id=o.dwelling_id and m.kind='move_out' and m.status='signed'
   and m.begins_at>=o.begins_at)) end,
 coalesce(h.uid, '') || ' ' || coalesce(l.uid, ''), '', o.office
from handover o left join household h on h.id=o.household_id left join landlord l on l.id=o.landlord_id
left join tenancy t on t.id=coalesce(o.tenancy_id, (select n.id from tenancy n where n.vacancy_id=o.vacancy_id)))"_s;

// Everything of one household's accompaniment ends on one day.
const QString visit = uR"(
with ended as (select household_id, max(day) as day from (
 select household_id, case when outcome='open' then '{never}' else ended_on end as day from visit_plan
 union all select household_id, case when outcome='open' then '{never}' else coalesce(ends_on, begins_on) end from engagement
 union all select household_id, case when state='planned' then '{never}' else substr(begins_at, 1, 10) end from visit) e group by household_id)
select 'visit', v.id, v.uid, v.number, e.day, h.uid, '', v.office
from visit v join ended e on e.household_id=v.household_id join household h on h.id=v.household_id
union all select 'engagement', g.id, g.uid, h.number, e.day, h.uid || ' ' || s.uid, '', g.office
from engagement g join ended e on e.household_id=g.household_id join household h on h.id=g.household_id join sponsor s on s.id=g.sponsor_id
union all select 'visit_plan', p.id, p.uid, h.number, e.day, h.uid, '', p.office
from visit_plan p join ended e on e.household_id=p.household_id join household h on h.id=p.household_id)"_s;

const QString attendanceList = uR"(
select 'participation', p.id, p.uid, s.number || ' · ' || {landlord},
 case when s.status='cancelled' then substr(s.begins_at, 1, 10) else s.minutes_released_on end, l.uid, '', p.office
from participation p join info_session s on s.id=p.session_id join landlord l on l.id=p.landlord_id)"_s;

const QString sponsor = uR"(
select 'sponsor', s.id, s.uid, case when s.last_name='' then s.organisation else s.last_name || ', ' || s.first_name end, s.active_until, s.uid,
 case when exists (select 1 from engagement e where e.sponsor_id=s.id and e.outcome='open')
  or exists (select 1 from visit v where v.sponsor_id=s.id and v.state='planned') then 'accompaniment' else '' end, s.office
from sponsor s)"_s;

// While an episode is open, the next transfer is compared with it.
const QString importOrigin = uR"(
select 'import_origin', i.id, i.uid, coalesce(v.number, ''), max(substr(s.at, 1, 10)), '',
 case when v.id is not null and {open} then 'vacancy' else '' end, i.office
from import_origin i left join vacancy v on v.uid=i.vacancy_uid
join change_entry c on c.table_name='import_origin' and c.row_id=i.id join change_step s on s.id=c.step_id group by i.id, v.id)"_s;

const QString answeredRequest = uR"(
select 'subject_request', r.id, r.uid, r.number, r.answered_on, '', '', r.office from subject_request r)"_s;

const QString &selectOf(RetentionKind kind)
{
    static const QString none;
    switch (kind) {
    case RetentionKind::LandlordContact: return landlordContact;
    case RetentionKind::WithdrawnConsent: return withdrawnConsent;
    case RetentionKind::VacancyEpisode: return vacancyEpisode;
    case RetentionKind::VacancyPlace: return vacancyPlace;
    case RetentionKind::ContactLog: return contactLog;
    case RetentionKind::Household: return household;
    case RetentionKind::Placement: return placement;
    case RetentionKind::Handover: return handover;
    case RetentionKind::Visit: return visit;
    case RetentionKind::AttendanceList: return attendanceList;
    case RetentionKind::Sponsor: return sponsor;
    case RetentionKind::ImportOrigin: return importOrigin;
    case RetentionKind::AnsweredRequest: return answeredRequest;
    case RetentionKind::AuditContent:
    case RetentionKind::ReadingLog: return none;
    }
    return none;
}

QString filled(QString select, QDate today)
{
    select.replace(u"{tenancy}"_s,
        u"exists (select 1 from landlord_role r join vacancy v on v.dwelling_id=r.dwelling_id join tenancy t on t.vacancy_id=v.id "
        "where r.landlord_id=l.id and r.until is null and t.kind<>'elsewhere' and (t.ends_on is null or t.ends_on>='{today}'))"_s);
    select.replace(
        u"{agreement}"_s, u"exists (select 1 from agreement g where g.landlord_id=l.id and g.state not in ('ended', 'withdrawn'))"_s);
    select.replace(u"{landlord}"_s,
        u"case when l.company<>'' then l.company when l.first_name='' then l.last_name else l.last_name || ', ' || l.first_name end"_s);
    select.replace(u"{open}"_s, openCondition(u"v.status"_s));
    select.replace(u"{never}"_s, u"9999-12-31"_s);
    return select.replace(u"{today}"_s, today.toString(Qt::ISODate));
}
}

Result<QList<Lapse>> lapsesOf(Sql &sql, RetentionKind kind, QDate today)
{
    constexpr int never = 9999;
    enum Column {
        Table,
        Id,
        Uid,
        Label,
        Start,
        People,
        Hold,
        Office
    };
    return sql.query(filled(selectOf(kind), today)).transform([&](QSqlQuery rows) {
        QList<Lapse> lapses;
        while (rows.next()) {
            const QDate start = QDate::fromString(rows.value(Start).toString(), Qt::ISODate);
            if (!start.isValid() || start.year() == never) continue;
            const auto hold = fromStored(rows.value(Hold), QMetaType::fromType<RetentionHold>()).value<RetentionHold>();
            lapses += Lapse{.record = {.kind = kind,
                                .table = rows.value(Table).toString(),
                                .id = rows.value(Id).toLongLong(),
                                .uid = rows.value(Uid).toString(),
                                .label = rows.value(Label).toString().simplified(),
                                .since = start,
                                .hold = hold,
                                .office = rows.value(Office).toString()},
                .people = rows.value(People).toString().split(u' ', Qt::SkipEmptyParts)};
            // The relation to a landlord ends two years after the last sign of it.
            if (kind == RetentionKind::LandlordContact) lapses.last().record.since = start.addMonths(silentMonths);
        }
        return lapses;
    });
}

Result<QList<std::pair<QDate, qint64>>> daysOfLog(Sql &sql, RetentionKind kind, const QString &office)
{
    const QString readings
        = u"select substr(r.at, 1, 10), count(*) from reading r where (?='' or r.office=?) group by substr(r.at, 1, 10)"_s;
    const QString images
        = u"select substr(s.at, 1, 10), count(*) from change_image i join change_entry c on c.id=i.change_id "
          "join change_step s on s.id=c.step_id where (?='' or s.office=?) and c.row_uid not in "
          "(select subject_uid from restriction where kind='restriction' and ended_on is null) group by substr(s.at, 1, 10)"_s;
    return sql.query(kind == RetentionKind::ReadingLog ? readings : images, {office, office}).transform([](QSqlQuery rows) {
        QList<std::pair<QDate, qint64>> days;
        while (rows.next()) days.append({QDate::fromString(rows.value(0).toString(), Qt::ISODate), rows.value(1).toLongLong()});
        return days;
    });
}
