// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/documents.h"
#include "core/register/entry.h"

/** The largest file that the register takes. */
inline constexpr qint64 largestDocumentBytes = 50ll * 1024 * 1024;

/** A file that was looked at and made ready, but is not in the register yet. */
struct Attachment {
    /** File name, media type, size of a picture; the caller adds kind, title and "internal". */
    Document document = {};
    DocumentContent content = {};
    /** What happened to it and is worth a word, as reasons with sentences; empty for most. */
    QList<Error> notes = {};
    /** A picture that was scaled; its original can be had instead. */
    bool isScaled = false;
};

/**
 * Takes the bytes of a file in: what it is says its content, not its name. Pictures lose position and all other metadata, stand upright and
 * are scaled to 2,560 px unless @p original is wanted; PDF, office files and plain text stay as they are; everything else is refused.
 * Decodes, so call it in a job and outside of write().
 */
Result<Attachment> prepareAttachment(const QByteArray &bytes, const QString &fileName, bool original = false);
Result<Attachment> prepareFile(const QString &path, bool original = false);

/** Which record a document of this kind hangs on: photos and plans on the dwelling, certificates on the building, the rest on the episode.
 */
void setSubject(Document &document, const VacancyEntry &entry);
/** All documents of an episode, its dwelling and its building; photos first. */
Result<QList<Document>> documentsOfEntry(Sql &sql, const VacancyEntry &entry);
/** Stores what was made ready under the record that its kind belongs to. */
Result<Document> attach(Sql &sql, const Attachment &attachment, const VacancyEntry &entry);
