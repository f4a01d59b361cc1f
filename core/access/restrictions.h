// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/restriction.h"
#include "core/access/subject.h"

/**
 * Restricts the use of somebody's record (Art. 18): from then on it is in no list, search, match, letter, export, map or paper. Or notes an
 * objection (Art. 21): a landlord is neither called nor invited any more. Invalid without a reason or where the same holds already.
 */
Result<Restriction> restrictUse(Sql &sql, const Subject &subject, RestrictionKind kind, const QString &reason, QDate day);
/** Ends it; the reason is wanted again. An objection of a landlord lifts the block that it made. */
Result<Restriction> liftRestriction(Sql &sql, qint64 id, int version, const QString &reason, QDate day);

/** One that holds or held, with whom it is about. */
struct RestrictionRow {
    Restriction restriction = {};
    Subject subject = {};
};
/** Those that hold, or all, the newest first. One whose record is gone has no subject. */
Result<QList<RestrictionRow>> findRestrictions(Sql &sql, bool holdingOnly);
/** Those of one record that hold. */
Result<QList<Restriction>> restrictionsOf(Sql &sql, const QString &uid);
