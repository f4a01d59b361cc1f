// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/subjectaccess.h"
#include "core/access/subjecttables.h"

/** The rows of one table that are about the person. */
Result<QList<SubjectRecord>> recordsOf(Sql &sql, const SubjectTable &table, const Subject &subject, const AccessWish &wish);
/** One value as it is told; nothing where it says nothing or only the program needs it. */
std::optional<SubjectValue> valueOf(
    const SubjectTable &table, const SubjectPart &part, const QString &column, const QVariant &value, const AccessWish &wish);
/** The same of a value as the log keeps it, from which its kind is lost. */
std::optional<SubjectValue> storedValueOf(
    const SubjectTable &table, const SubjectPart &part, const QString &column, const QVariant &stored, const AccessWish &wish);

/** Changes of these records, and of such that were deleted, as far as the log still knows. */
Result<QList<SubjectEvent>> changesOf(Sql &sql, const SubjectAccess &access, const AccessWish &wish);
Result<QList<SubjectEvent>> readingsOf(Sql &sql, const Subject &subject, const AccessWish &wish);
/** Where the records came from: an import with its day, or an office. */
Result<QStringList> originsOf(Sql &sql, const SubjectAccess &access);
Result<QList<SubjectRecipient>> recipientsOf(Sql &sql, const SubjectAccess &access);
/** "?,?" for a list of values. */
QString marksFor(qsizetype count);
