-- SPDX-FileCopyrightText: 2026 Bleibe contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What a provider last said of an episode, its dwelling and building, as JSON by "record.property": a fact that the register
-- has otherwise was changed by a person since, and stays.
create table import_origin (
    id {id},
    uid text not null unique,
    office text not null default '',
    version {bigint} not null default 1,
    vacancy_uid text not null unique,
    facts text not null default '{}'
) {strict};
