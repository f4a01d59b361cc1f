// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/rights.h"

/** The database group of a role: "bleibe_caseworker". */
QString groupName(Role role);
/** Views that tell numbers instead of rows, with the right whose extent Counts they serve. */
struct CountView {
    const char *view;
    Right right;
};
std::span<const CountView> countViews();
/** True for tables of large imports, whose rows are held together by one row of another table that is logged. */
bool isBulk(const QString &table);

/** Makes the groups where they are missing, which are one for all registers of a server. */
QString groupStatement();
/**
 * What makes a register on a server keep the matrix: functions, triggers, grants and policies, in the order to run, in one transaction. To
 * be run again whenever the schema or the matrix changed; it takes back first what it gave.
 */
QStringList grantStatements(const QString &owner);
/** Policies and grants of one table; part of the above. */
QString tableStatements(const GuardedTable &table);
