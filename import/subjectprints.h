// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/subjectaccess.h"
#include "import/prints.h"

/** The answer to a person: the paper with its templates, the same as values, and the files that go with it. */
struct SubjectAnswer {
    SubjectAccess access = {};
    Print print = {};
    /** File names, each its own, with the bytes. */
    QList<std::pair<QString, QByteArray>> files = {};
};
Result<SubjectAnswer> loadSubjectAnswer(
    Sql &sql, const Subject &subject, const AccessWish &wish, bool withFiles, const Actor &actor, const QDateTime &now);
/** Writes PDF, HTML or JSON, as the ending says; papers and photos into a folder of the same name beside it. Blocks. */
Result<Printed> saveSubjectAnswer(const SubjectAnswer &answer, const QString &file, const Progress &progress = {});

/** Notice of Art. 13 (or 14) for landlords, sponsors, households or participants of sessions. */
Result<Print> loadNotice(Sql &sql, SubjectKind kind, bool fromThirdParty, const Actor &actor, const QDateTime &now);
/** The record of processing of Art. 30. */
Result<Print> loadProcessing(Sql &sql, const Actor &actor, const QDateTime &now);
/** The same as Markdown. */
Result<QString> loadProcessingText(Sql &sql, const Actor &actor, const QDateTime &now);
