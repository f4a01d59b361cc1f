-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A filter with a name; without owner it is the whole office's.
create table saved_search (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null,
    owner text not null default '',
    filter text not null default '',
    sort_order {bigint} not null default 0
) {strict};
create unique index saved_search_name on saved_search(owner, name);

-- Every word that ever stood in a column "search", and which rows it stands in. They follow from those columns and are
-- kept by Sql with each change, so they have no version and no entry in the change log.
create table search_word (
    id {id},
    word text not null unique
) {strict};
create table building_word (
    word_id {bigint} not null,
    building_id {bigint} not null,
    primary key (word_id, building_id)
) {keyed};
create table landlord_word (
    word_id {bigint} not null,
    landlord_id {bigint} not null,
    primary key (word_id, landlord_id)
) {keyed};

-- Numbers without blanks and signs, to be found by how they begin.
alter table vacancy add column number_key {sorted} not null default '';
alter table vacancy add column external_key {sorted} not null default '';
update vacancy set number_key=lower(replace(number, '-', '')), external_key=lower(replace(replace(external_number, '-', ''), ' ', ''));
-- The order in which lists open, so that the first screen of a long one needs no sorting; with what most filters ask, so that
-- rows that do not pass are never read.
drop index vacancy_confirmed;
create index vacancy_confirmed on vacancy(last_confirmed_on desc, id, dwelling_id, status);

create index vacancy_number_key on vacancy(number_key);
create index vacancy_external_key on vacancy(external_key);

insert into search_word (word)
with recursive part(word, rest, ended) as (
    select '', search || ' ', 0 from (select search from building union select search from landlord) t
    union all
    select case when ended=1 then '' else word end || case when substr(rest, 1, 1)=' ' then '' else substr(rest, 1, 1) end,
        substr(rest, 2), case when substr(rest, 1, 1)=' ' then 1 else 0 end
    from part where rest<>''
)
select distinct word from part where ended=1 and word<>'';
insert into building_word (word_id, building_id)
select w.id, b.id from search_word w join building b on ' ' || b.search || ' ' like '% ' || w.word || ' %';
insert into landlord_word (word_id, landlord_id)
select w.id, l.id from search_word w join landlord l on ' ' || l.search || ' ' like '% ' || w.word || ' %';
