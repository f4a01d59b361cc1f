-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- True where a role of the cluster is nobody's but this program's to change.
create or replace function bleibe.is_own_login(wanted text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select coalesce((select shobj_description(r.oid, 'pg_authid') = 'bleibe' and not r.rolsuper and not r.rolcreaterole and not r.rolcreatedb
     and not r.rolreplication and not r.rolbypassrls from pg_roles r where r.rolname = wanted), false) $$;

-- Brings the login role of an account into agreement with it, whichever way the account was changed.
create or replace function bleibe.settle_login(wanted text) returns void language plpgsql security definer set search_path = bleibe, pg_temp as
$$
declare
    kept bleibe.account;
    known pg_roles;
    group_name text;
begin
    select * into kept from bleibe.account where login = wanted;
    select * into known from pg_roles where rolname = wanted;
    if kept.login is null and known.rolname is null then return; end if;
    if known.rolname is null then
        execute format('create role %I nosuperuser nocreatedb nocreaterole noreplication nobypassrls', wanted);
        execute format('comment on role %I is %L', wanted, 'bleibe');
    elsif known.rolsuper or known.rolcreaterole or known.rolbypassrls or known.rolreplication or wanted like 'pg\_%' or wanted like 'bleibe\_%'
        or known.rolname = (select tableowner from pg_tables where schemaname = 'bleibe' and tablename = 'account') then
        raise exception 'role % has rights of its own', wanted using errcode = '42939';
    end if;
    foreach group_name in array '{{groups}}'::text[] loop
        if kept.active = 1 and group_name = 'bleibe_' || kept.role then
            if not pg_has_role(wanted, group_name, 'member') then execute format('grant %I to %I', group_name, wanted); end if;
        elsif exists (select 1 from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles u on u.oid = m.member
                      where g.rolname = group_name and u.rolname = wanted) then
            execute format('revoke %I from %I', group_name, wanted);
        end if;
    end loop;
    if kept.active = 1 then
        execute format('grant connect on database %I to %I', current_database(), wanted);
        if bleibe.is_own_login(wanted) then execute format('alter role %I login', wanted); end if;
    else
        execute format('revoke connect on database %I from %I', current_database(), wanted);
        if bleibe.is_own_login(wanted) then execute format('alter role %I nologin', wanted); end if;
    end if;
    if kept.login is null and bleibe.is_own_login(wanted) then
        begin
            execute format('drop role %I', wanted);
        exception when dependent_objects_still_exist then null; -- another database of the cluster knows it; there it stays without login
        end;
    end if;
end $$;

create or replace function bleibe.account_settles() returns trigger language plpgsql security definer set search_path = bleibe, pg_temp as
$$
begin
    if session_user in (coalesce(new.login, ''), coalesce(old.login, '')) then
        raise exception 'nobody changes the own account' using errcode = '42501';
    end if;
    if tg_op = 'UPDATE' and new.login <> old.login then
        raise exception 'a login is not renamed' using errcode = '42501';
    end if;
    perform bleibe.settle_login(coalesce(new.login, old.login));
    return null;
end $$;

drop trigger if exists account_settles on bleibe.account;

create trigger account_settles after insert or update or delete on bleibe.account for each row execute function bleibe.account_settles();

-- Everybody sets the own password, the administrator those of all accounts. Only what a password makes is taken, never a password.
create or replace function bleibe.set_password(wanted text, verifier text) returns void language plpgsql security definer set search_path = bleibe, pg_temp as
$$
declare
    by_owner boolean := pg_has_role(session_user, (select tableowner from pg_tables where schemaname = 'bleibe' and tablename = 'account'), 'member');
begin
    if verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' then
        raise exception 'no verifier' using errcode = '22023';
    end if;
    if not exists (select 1 from bleibe.account where login = wanted) or not bleibe.is_own_login(wanted) then
        raise exception 'the password of % is not kept here', wanted using errcode = '42939';
    end if;
    if not (by_owner or coalesce(bleibe.my_role() = 'administrator', false) or (wanted = session_user and bleibe.my_role() is not null)) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    execute format('alter role %I password %L', wanted, verifier);
end $$;

-- What the administrator needs to bind an account to a sponsor: the name alone.
create or replace view bleibe.assignable_sponsor with (security_barrier) as
select uid, trim(first_name || ' ' || last_name) as name from bleibe.sponsor
where bleibe.my_role() = 'administrator' or pg_has_role(session_user, (select tableowner from pg_tables where schemaname = 'bleibe' and tablename = 'account'), 'member');
