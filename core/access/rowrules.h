// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/rights.h"

/** What is done with a row. */
enum class Deed {
    Read,
    Add,
    Change,
    Remove
};
inline constexpr std::array deeds{Deed::Read, Deed::Add, Deed::Change, Deed::Remove};

const GuardedTable &guardedTable(const QString &name);
/**
 * The condition, in SQL, under which somebody with @p role may do @p deed with the row @p row of a table (its name or an alias); nothing
 * where the role may not at all, "true" where it may with every row.
 */
std::optional<QString> rowRule(Role role, Deed deed, const GuardedTable &table, const QString &row);
/** The only columns that the role may read or change there; empty where it may all. */
QStringList openColumns(Role role, Deed deed, const GuardedTable &table);

/** rowRule() where a table follows the matrix by its right, its parent and its extent alone. */
std::optional<QString> plainRule(Role role, Deed deed, const GuardedTable &table, const QString &row);
/** rowRule() for tables with rules of their own; nothing for the others, an empty text where the role may not. */
std::optional<QString> ownRule(Role role, Deed deed, const GuardedTable &table, const QString &row);
/** "There is a row of @p table with this id or uid", with @p rule about it where it is not empty. */
QString exists(const QString &table, const QString &column, const QString &value, const QString &rule = {});
/** @p rule, and the row's use is not restricted unless the role sees such rows too. */
QString unrestricted(Role role, const QString &rule, const QString &uid);
/** True for roles that change anything that is logged. */
bool isWriter(Role role);

namespace RowSql {
inline constexpr QLatin1StringView myOffice{"(select bleibe.my_office())"}, mySponsor{"(select bleibe.my_sponsor())"};
inline constexpr QLatin1StringView myMunicipalities{"(select bleibe.my_municipalities())::bigint[]"};
inline constexpr QLatin1StringView myAreas{"(select bleibe.my_areas())::text[]"}, restrictedUids{"(select bleibe.restricted())::text[]"};
}
