// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordterms.h"
#include "core/storage/sql.h"

/** A person, or a household, whose data the register holds. */
struct Subject {
    /** Landlord, Sponsor or Household. */
    SubjectKind kind = SubjectKind::None;
    qint64 id = 0;
    QString uid = {};
    /** A name; of a household its number. */
    QString label = {};
    /** Name, street and town as on an envelope; of a household its number alone, for the register knows no name. */
    QStringList address = {};
    bool operator==(const Subject &) const = default;
};

/** The kinds of records that are about somebody. */
QList<SubjectKind> subjectKinds();
/** The table of such a kind: "landlord". */
QString subjectTable(SubjectKind kind);

Result<Subject> loadSubject(Sql &sql, SubjectKind kind, const QString &uid);
Result<Subject> loadSubject(Sql &sql, SubjectKind kind, qint64 id);
/** Those whose name or number fits, restricted ones too: only for the page of requests. At most @p most of each kind. */
Result<QList<Subject>> findSubjects(Sql &sql, const QString &text, int most);
/** The one that is meant: NotFound "subject.unknown", Conflict "subject.many". */
Result<Subject> findSubject(Sql &sql, const QString &text);
