-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A census by grid cells: who counted, on which day, and the line that its licence asks for.
create table grid (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    source text not null unique,
    licence text not null default '',
    credit text not null default '',
    stand text
) {strict};

-- east and north are the south-west corner in metres of EPSG:3035, geom is the centre in EPSG:25832. A number that is withheld or
-- was not counted is null. vacancy_rate is in hundredths of a percent.
create table grid_cell (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    grid_id {bigint} not null references grid(id),
    size_m {bigint} not null,
    east {bigint} not null,
    north {bigint} not null,
    inhabitants {bigint},
    dwellings {bigint},
    vacant_dwellings {bigint},
    vacancy_rate {bigint},
    geom {geom}
) {strict};
{geometry grid_cell POINT};
create unique index grid_cell_corner on grid_cell(grid_id, size_m, east, north);
