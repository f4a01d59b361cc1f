// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/accessterms.h"
#include "core/limits/limitterms.h"
#include "core/register/landlordterms.h"
#include "core/storage/sql.h"

// What is said of each kind of data: why it is kept, on which law (domain §6.1), and for how long. Texts are proposals, to be checked by
// the data protection officer.

/** All kinds, in their order. */
QList<RetentionKind> retentionKinds();
QString purposeOf(RetentionKind kind);
/** @p circle decides where it is about a household: Sozialgeheimnis for SGB II and XII, the DSGVO with the LDSG for AsylbLG. */
QString basisOf(RetentionKind kind, LegalCircle circle);

/** For how long each kind is kept, as the administration set it, else as proposed: "6 Monate (Beginn: Suche abgeschlossen)". */
Result<QHash<RetentionKind, QString>> loadPeriods(Sql &sql);
/** The same as proposed. */
QString proposedPeriod(RetentionKind kind);

/** What the register says of itself in notices and in the record of processing. */
struct PrivacyFacts {
    /** Who answers for the processing, and by whom that office is represented. */
    QString controller = {};
    QString representative = {};
    /** Data protection officer with address. */
    QString officer = {};
    /** Whoever runs the server; empty where nobody does. */
    QString processor = {};
    /** Whether a data protection impact assessment was made: result and day. */
    QString assessment = {};
    /** Recipients beyond the usual ones, by lines. */
    QString recipients = {};
    /** Own wording of purposes and legal bases by kind of person; empty means the proposed one. */
    QHash<SubjectKind, QString> purposes = {};
    QHash<SubjectKind, QString> bases = {};
    bool operator==(const PrivacyFacts &) const = default;
};
Result<PrivacyFacts> loadPrivacyFacts(Sql &sql);
Result<> savePrivacyFacts(Sql &sql, const PrivacyFacts &facts);

/** Why data of landlords, sponsors, households or participants of sessions are processed, and on which law. */
QString purposeFor(const PrivacyFacts &facts, SubjectKind kind);
QString basisFor(const PrivacyFacts &facts, SubjectKind kind);
/** Who gets data of such people, by kinds. */
QStringList recipientsFor(const PrivacyFacts &facts, SubjectKind kind);
/** Which kinds of data are kept of them. */
QList<RetentionKind> categoriesFor(SubjectKind kind);
/** Rights of Art. 15 to 21, and the one to complain with the address of the authority in Rheinland-Pfalz. */
QStringList rightsOfPersons(SubjectKind kind);
/** "Landesbeauftragter für den Datenschutz …" with address. */
QString complaintBody();
