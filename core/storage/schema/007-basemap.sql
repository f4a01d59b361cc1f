-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A background map that we draw ourselves, from a file that somebody read in. The newest row counts; bounds are degrees.
create table base_map (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    name text not null,
    attribution text not null default '',
    licence text not null default '',
    stand text,
    imported_at text,
    west {real} not null,
    south {real} not null,
    east {real} not null,
    north {real} not null,
    features {bigint} not null default 0,
    cells {bigint} not null default 0
) {strict};

-- Its streets, waters and areas, packed as in geo/basecell.h, in squares of the tile scheme: the cell's level is the zoom whose tile it is.
-- The change log keeps no copy of them, and taking an import back leaves them for doing it again.
create table base_cell (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    map_uid text not null,
    level {bigint} not null,
    cell_x {bigint} not null,
    cell_y {bigint} not null,
    content {blob} not null,
    unique (map_uid, level, cell_x, cell_y)
) {strict};
