// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/processing.h"
#include "core/reporting/paper.h"

/** What notices and the record of processing say: the register's own facts and the period of each kind of data. */
struct NoticeFacts {
    PrivacyFacts facts = {};
    QHash<RetentionKind, QString> periods = {};
};
Result<NoticeFacts> loadNoticeFacts(Sql &sql);

/**
 * Notice for landlords, sponsors, households or (Session) participants of a session: Art. 13 where the data come from the person, with
 * @p fromThirdParty Art. 14. A proposal, to be checked by the data protection officer.
 */
Paper noticeSheet(const NoticeFacts &notice, SubjectKind kind, const Printing &printing, bool fromThirdParty = false);
/** The record of processing of Art. 30 (domain §6.6), filled as far as the register knows. */
Paper processingSheet(const NoticeFacts &notice, const Printing &printing);
/** The same record as Markdown, to be carried on in any editor. */
QString processingText(const NoticeFacts &notice, const Printing &printing);
