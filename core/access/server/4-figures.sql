-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Vacancies that are not over, as numbers down a tree: district, association, municipality, status. Below a number that is withheld nothing is
-- shown. Among the parts of a number that is shown, those below the threshold are withheld, and with them the next larger ones until at least two
-- are and their sum leaves each of them open; where that cannot be, no part is shown. number is null where it is withheld.
create or replace view bleibe.counted_vacancies with (security_barrier) as
with recursive threshold as materialized (select bleibe.small_number() as most),
single as (
    select 'd'::text as district, coalesce(nullif(m.association_key, ''), '-') as association_key, coalesce(m.ags, nullif(b.ags, ''), '-') as ags, v.status
    from bleibe.vacancy v join bleibe.dwelling d on d.id = v.dwelling_id join bleibe.building b on b.id = d.building_id
    left join bleibe.municipality m on m.id = b.municipality_id
    where v.status not in ('draft', 'let', 'handed_over', 'closed', 'dropped', 'withdrawn')
),
node as (
    select 0 as level, '' as parent, 'd' as key, '' as association_key, '' as ags, '' as status, count(*) as n from single having count(*) > 0
    union all select 1, 'd', 'd/' || association_key, association_key, '', '', count(*) from single group by association_key
    union all select 2, 'd/' || association_key, 'd/' || association_key || '/' || ags, association_key, ags, '', count(*) from single group by association_key, ags
    union all select 3, 'd/' || association_key || '/' || ags, 'd/' || association_key || '/' || ags || '/' || status, association_key, ags, status, count(*)
        from single group by association_key, ags, status
),
ranked as (
    select node.*, row_number() over w as place, sum(n) over w as running, count(*) filter (where n < (select most from threshold)) over (partition by parent) as small
    from node window w as (partition by parent order by n, key)
),
sized as (
    select parent, case when max(small) = 0 then 0
        else min(place) filter (where place >= greatest(small, 2) and running >= place + (select most from threshold) - 1) end as hidden
    from ranked group by parent
),
judged as (
    select r.*, r.level > 0 and s.hidden is null as unsafe, r.level > 0 and r.place <= s.hidden or r.level = 0 and r.n < (select most from threshold) as withheld
    from ranked r join sized s using (parent)
),
shown as (
    select j.* from judged j where level = 0
    union all select j.* from judged j join shown p on j.parent = p.key and j.level = p.level + 1 where not p.withheld and not j.unsafe
)
select (array['district', 'association', 'municipality', 'status'])[level + 1] as level, association_key, ags, status,
    case when withheld then null else n end as number
from shown where bleibe.my_role() in ({{counting}});

-- Information sessions that were held, by year, and how many came.
create or replace view bleibe.counted_sessions with (security_barrier) as
select substr(s.begins_at, 1, 4) as year, count(*) as sessions,
    case when coalesce(sum(p.came), 0) >= bleibe.small_number() or coalesce(sum(p.came), 0) = 0 then coalesce(sum(p.came), 0) end as participants
from bleibe.info_session s
left join lateral (select count(*) filter (where attended = 1) + coalesce(sum(companions) filter (where attended = 1), 0) as came
                   from bleibe.participation where session_id = s.id) p on true
where s.status = 'held' and bleibe.my_role() in ({{counting}})
group by substr(s.begins_at, 1, 4);
