// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/accessterms.h"
#include "core/storage/sql.h"
#include <span>

/** How far one role may read and change what one right covers. */
struct Allowance {
    Extent read = Extent::None;
    Extent write = Extent::None;
    bool operator==(const Allowance &) const = default;
};

/** The matrix of domain §6.3: what the database enforces, the window shows and the manual prints. */
Allowance allowed(Role role, Right right);

/** Who the acting person is on a server; without a role (a file, or the owner of the schema) everything is allowed. */
struct Standing {
    std::optional<Role> role = {};
    QString name = {};
    QString office = {};
    /** Key of the own Verbandsgemeinde; empty for the district. */
    QString associationKey = {};
    bool operator==(const Standing &) const = default;
};
Allowance allowed(const Standing &standing, Right right);
/** Counts and a mere proposal are less than reading or writing records. */
bool mayRead(const Standing &standing, Right right);
bool mayWrite(const Standing &standing, Right right);

/** One table of the register, and the right that covers it. */
struct GuardedTable {
    const char *table;
    Right right;
    /** Rows belong to a row of this table, and are seen and changed by whom that one is; null for roots, which go by office or place. */
    const char *parent = nullptr;
    /** The column that names it. */
    const char *via = nullptr;
};
/** Every table of the schema, once. */
std::span<const GuardedTable> guardedTables();
