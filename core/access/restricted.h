// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordterms.h"
#include "core/storage/sql.h"

// What is hidden while the use of a record is restricted (Art. 18 DSGVO): on a server the row policies do the same for most.

/** Condition "the column is the id of none whose use is restricted"; true where the column is empty. */
QString unrestricted(SubjectKind kind, const QString &idColumn);
/** The same for a dwelling: none of those who had a say in it when their restriction began. */
QString unrestrictedDwelling(const QString &idColumn);
/** "The task @p alias is about nobody whose use is restricted, nor about a flat, handover, visit or agreement of such a one." */
QString unrestrictedTask(const QString &alias);
/** Their ids, such as "3,17", to be put behind "not in"; empty where nobody is restricted, which a large list asks first. */
Result<QString> restrictedDwellings(Sql &sql);
Result<bool> isRestricted(Sql &sql, const QString &uid);
/** Denied "restriction.holds" while the use of this record is restricted. */
Result<> expectUnrestricted(Sql &sql, SubjectKind kind, qint64 id);
/** The same of a flat, where that of one of its landlords is. */
Result<> expectUnrestrictedDwelling(Sql &sql, qint64 dwellingId);
