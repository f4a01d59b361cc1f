-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who acts on the register, asked once per login.
create table actor (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    login text not null unique,
    name text not null
) {strict};

-- One transaction of one person. depth is odd where the step takes another back.
create table change_step (
    id {id},
    at text not null,
    actor_login text not null,
    actor_name text not null,
    office text not null,
    verb text not null,
    subject text not null,
    undoes {bigint} references change_step(id),
    undone_by {bigint} references change_step(id),
    depth {bigint} not null default 0
) {strict};

-- One changed row. hash chains the entries; image_hash stands for the content, which may be forgotten.
create table change_entry (
    id {bigint} not null primary key,
    step_id {bigint} not null references change_step(id),
    action text not null check (action in ('insert', 'update', 'delete')),
    table_name text not null,
    row_id {bigint} not null,
    row_uid text not null,
    version {bigint} not null,
    image_hash text not null,
    hash text not null
) {strict};
create index change_entry_step on change_entry(step_id);
create index change_entry_row on change_entry(table_name, row_id);

-- The row before an update (changed columns) or a deletion (all columns), as JSON.
create table change_image (
    change_id {bigint} not null primary key references change_entry(id),
    image text not null
) {strict};
