-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A template as an office changed it; without a row the program's own counts.
create table paper_template (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null unique,
    content text not null default ''
) {strict};
