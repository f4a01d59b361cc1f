-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who the connection is. Policies ask these in sub-selects of their own, so that each is answered once per statement.
create or replace function bleibe.my_role() returns text language sql stable security definer set search_path = bleibe, pg_temp as
$$ select role from bleibe.account where login = session_user and active = 1 $$;

create or replace function bleibe.my_name() returns text language sql stable security definer set search_path = bleibe, pg_temp as
$$ select name from bleibe.account where login = session_user and active = 1 $$;

-- What a colleague is called, for the line that says who works on a record; no more of the account.
create or replace function bleibe.name_of(wanted text) returns text language sql stable security definer set search_path = bleibe, pg_temp as
$$ select name from bleibe.account where login = wanted $$;

-- Null where the account names none, so that rows without an office belong to nobody.
create or replace function bleibe.my_office() returns text language sql stable security definer set search_path = bleibe, pg_temp as
$$ select nullif(office, '') from bleibe.account where login = session_user and active = 1 $$;

create or replace function bleibe.my_association() returns text language sql stable security definer set search_path = bleibe, pg_temp as
$$ select association_key from bleibe.account where login = session_user and active = 1 $$;

create or replace function bleibe.my_sponsor() returns bigint language sql stable security definer set search_path = bleibe, pg_temp as
$$ select s.id from bleibe.account a join bleibe.sponsor s on s.uid = a.sponsor_uid
   where a.login = session_user and a.active = 1 and a.role = 'volunteer' $$;

create or replace function bleibe.my_municipalities() returns bigint[] language sql stable security definer set search_path = bleibe, pg_temp as
$$ select coalesce(array_agg(m.id), '{}') from bleibe.account a join bleibe.municipality m on m.association_key = a.association_key
   where a.login = session_user and a.active = 1 and a.association_key <> '' $$;

create or replace function bleibe.my_areas() returns text[] language sql stable security definer set search_path = bleibe, pg_temp as
$$ select coalesce(array_agg(k.key), '{}') from (
     select a.association_key as key from bleibe.account a where a.login = session_user and a.active = 1
     union select m.ags from bleibe.account a join bleibe.municipality m on m.association_key = a.association_key
     where a.login = session_user and a.active = 1) k where k.key <> '' $$;

-- Records whose use is restricted (Art. 18 DSGVO).
create or replace function bleibe.restricted() returns text[] language sql stable security definer set search_path = bleibe, pg_temp as
$$ select coalesce(array_agg(subject_uid), '{}') from bleibe.restriction where kind = 'restriction' and ended_on is null $$;

-- Counts below are withheld. The setting may raise it, and lower it to three.
create or replace function bleibe.small_number() returns bigint language sql stable security definer set search_path = bleibe, pg_temp as
$$ select greatest(3, coalesce((select case when value ~ '^[0-9]{1,6}$' then value::bigint end
     from bleibe.setting where name = 'figures.small_number'), 5)) $$;

-- Before this moment data of one kind are due to go; whoever carries out deletions sees them then.
create or replace function bleibe.due_before(wanted text, usual bigint) returns text language sql stable security definer set search_path = bleibe, pg_temp as
$$ select to_char(now() at time zone 'UTC' - make_interval(months => coalesce((select months from bleibe.retention_rule where kind = wanted), usual)::int),
     'YYYY-MM-DD"T"HH24:MI:SS') $$;

-- The newest entry of the log: the chain goes on from it.
create or replace function bleibe.last_change() returns bigint language sql stable security definer set search_path = bleibe, pg_temp as
$$ select max(id) from bleibe.change_entry $$;

-- True until the log has an entry of the row: who has just stored it still sees it.
create or replace function bleibe.is_unlogged(wanted text, wanted_id bigint) returns boolean language sql stable security definer set search_path = bleibe, pg_temp as
$$ select not exists (select 1 from bleibe.change_entry where table_name = wanted and row_id = wanted_id) $$;

-- True where no document names these bytes any more.
create or replace function bleibe.is_loose(wanted text) returns boolean language sql stable security definer set search_path = bleibe, pg_temp as
$$ select not exists (select 1 from bleibe.document where sha256 = wanted) $$;

-- True while a statement writes it: who notes a reading is told its id then.
create or replace function bleibe.is_new_reading(wanted bigint) returns boolean language sql stable security definer set search_path = bleibe, pg_temp as
$$ select not exists (select 1 from bleibe.reading where id = wanted) $$;
