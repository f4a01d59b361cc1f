-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A change of a record without its entry in the log of the same transaction is refused when the transaction ends.
create or replace function bleibe.expect_logged() returns trigger language plpgsql security definer set search_path = bleibe, pg_temp as
$$
declare
    is_delete boolean := tg_op = 'DELETE';
    wanted_id bigint := case when is_delete then old.id else new.id end;
    wanted_version bigint := case when is_delete then old.version else new.version end;
begin
    if current_setting('bleibe.migrating', true) = 'on' and pg_has_role(session_user, current_user, 'member') then return null; end if;
    if not exists (select 1 from bleibe.change_entry c where c.table_name = tg_table_name and c.row_id = wanted_id and c.version = wanted_version
                   and c.action = lower(tg_op) and c.xmin = pg_current_xact_id()::xid) then
        raise exception 'change of % % past the log', tg_table_name, wanted_id using errcode = '42501';
    end if;
    return null;
end $$;

-- Entries link to the one before and to their step, whoever writes them.
create or replace function bleibe.expect_chained() returns trigger language plpgsql security definer set search_path = bleibe, pg_temp as
$$
declare
    first_id bigint;
    before text;
    broken bigint;
begin
    select min(id) into first_id from added;
    select hash into before from bleibe.change_entry where id < first_id order by id desc limit 1;
    select a.id into broken from (
        select d.*, coalesce(lag(d.hash) over (order by d.id), before, '') as link, s.at, s.actor_login, s.actor_name, s.office as step_office, s.undoes, s.depth,
               s.xmin as step_xmin
        from added d join bleibe.change_step s on s.id = d.step_id) a
    where a.hash <> 'v2:' || encode(sha256(convert_to(concat_ws(E'\x1f', a.link, a.id, a.step_id, a.at, a.actor_login, a.action, a.table_name, a.row_id,
                                                      a.row_uid, a.version, a.image_hash, a.actor_name, a.step_office,
                                                                coalesce(a.undoes, 0), a.depth), 'UTF8')), 'hex')
    or a.step_xmin <> pg_current_xact_id()::xid
    order by a.id limit 1;
    if broken is not null or exists (select 1 from bleibe.change_entry c where c.id > (select max(id) from added)) then
        raise exception 'entry % is no link of the chain', coalesce(broken, first_id) using errcode = '42501';
    end if;
    return null;
end $$;

drop trigger if exists change_entry_chained on bleibe.change_entry;

create trigger change_entry_chained after insert on bleibe.change_entry referencing new table as added for each statement execute function bleibe.expect_chained();

-- An image is what its entry says it is.
create or replace function bleibe.expect_image() returns trigger language plpgsql security definer set search_path = bleibe, pg_temp as
$$
begin
    if not exists (select 1 from bleibe.change_entry c where c.id = new.change_id and c.xmin = pg_current_xact_id()::xid
                   and c.image_hash = encode(sha256(convert_to(new.image, 'UTF8')), 'hex')) then
        raise exception 'image of % does not fit', new.change_id using errcode = '42501';
    end if;
    return null;
end $$;

drop trigger if exists change_image_fits on bleibe.change_image;

create trigger change_image_fits after insert on bleibe.change_image for each row execute function bleibe.expect_image();

-- Of a kept step only the mark that it was taken back may change, and its subject where the person it names is deleted.
create or replace function bleibe.expect_same_step() returns trigger language plpgsql security definer set search_path = bleibe, pg_temp as
$$
begin
    if (new.verb <> old.verb or new.subject <> old.subject) and not bleibe.may_retain()
        and not exists (select 1 from bleibe.change_step s where s.id = old.id and s.xmin = pg_current_xact_id()::xid) then
        raise exception 'step % is kept', old.id using errcode = '42501';
    end if;
    return new;
end $$;

-- Who carries out deletions.
create or replace function bleibe.may_retain() returns boolean language sql stable security definer set search_path = bleibe, pg_temp as
$$ select coalesce(bleibe.my_role() in ({{retaining}}), false) or pg_has_role(session_user, current_user, 'member') $$;

drop trigger if exists change_step_same on bleibe.change_step;

create trigger change_step_same before update on bleibe.change_step for each row execute function bleibe.expect_same_step();

-- Takes the content of these entries out of the log: those of steps of the own office, and whatever is due.
create or replace function bleibe.forget_content(changes bigint[]) returns bigint language plpgsql security definer set search_path = bleibe, pg_temp as
$$
declare
    gone bigint;
begin
    if not bleibe.may_retain() then raise exception 'not allowed' using errcode = '42501'; end if;
    delete from bleibe.change_image i using bleibe.change_entry c join bleibe.change_step s on s.id = c.step_id
    where i.change_id = any(changes) and c.id = i.change_id
    and (s.office = bleibe.my_office() or s.at < bleibe.due_before('audit_content', 6) or pg_has_role(session_user, current_user, 'member'));
    get diagnostics gone = row_count;
    return gone;
end $$;

-- The same for a row that this very transaction deleted, whoever changed it before.
create or replace function bleibe.forget_row(wanted text, wanted_id bigint) returns bigint language plpgsql security definer set search_path = bleibe, pg_temp as
$$
declare
    gone bigint;
begin
    if not bleibe.may_retain() or not exists (select 1 from bleibe.change_entry c join bleibe.change_step s on s.id = c.step_id
        where c.table_name = wanted and c.row_id = wanted_id and c.action = 'delete' and c.xmin = pg_current_xact_id()::xid and s.actor_login = session_user) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    delete from bleibe.change_image i using bleibe.change_entry c where c.id = i.change_id and c.table_name = wanted and c.row_id = wanted_id;
    get diagnostics gone = row_count;
    return gone;
end $$;

-- Words that no row has any more, whoever wrote them; the mark tells programs that remember ids of words.
create or replace function bleibe.forget_words() returns bigint language plpgsql security definer set search_path = bleibe, pg_temp as
$$
declare
    gone bigint;
begin
    if not bleibe.may_retain() then raise exception 'not allowed' using errcode = '42501'; end if;
    delete from bleibe.search_word w where not exists (select 1 from bleibe.building_word b where b.word_id = w.id)
        and not exists (select 1 from bleibe.landlord_word l where l.word_id = w.id);
    get diagnostics gone = row_count;
    insert into bleibe.search_word (word) values ('#');
    return gone;
end $$;

-- Steps without what they were about, for whoever keeps the server.
create or replace view bleibe.technical_step with (security_barrier) as
select id, at, actor_login, actor_name, office, verb, undone_by is not null as undone from bleibe.change_step
where bleibe.my_role() in ('administrator', 'auditor');

-- Two people delete: who planned a run does not confirm it.
create or replace function bleibe.expect_second() returns trigger language plpgsql security definer set search_path = bleibe, pg_temp as
$$
begin
    if tg_op = 'INSERT' and (new.state = 'done' or new.planned_by_login <> session_user)
        or tg_op = 'UPDATE' and (new.planned_by_login <> old.planned_by_login or new.preview_hash <> old.preview_hash or old.state = 'done'
            or new.state = 'done' and (new.confirmed_by_login <> session_user or new.confirmed_by_login = new.planned_by_login)) then
        raise exception 'a second person confirms' using errcode = '42501';
    end if;
    return new;
end $$;

drop trigger if exists retention_run_second on bleibe.retention_run;

create trigger retention_run_second before insert or update on bleibe.retention_run for each row
when (session_user <> '{{owner}}') execute function bleibe.expect_second();
