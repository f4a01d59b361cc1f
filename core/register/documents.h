// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/document.h"
#include "core/storage/sql.h"

/** The bytes of a document; pictures bring a small copy for lists. */
struct DocumentContent {
    QByteArray bytes = {};
    QByteArray thumbnail = {};
    bool operator==(const DocumentContent &) const = default;
};

/** The name a document is spoken of by: its title, else its file name. */
QString displayName(const Document &document);

/**
 * Stores @p content, once however often it is added, and the document that names it, as the last of its subject. The subject must be
 * named; size and hash follow from the bytes.
 */
Result<Document> addDocument(Sql &sql, Document document, const DocumentContent &content);
/** All documents of these subjects, in their order; photos of a dwelling and papers of its episode are asked for together. */
Result<QList<Document>> documentsOf(Sql &sql, const QStringList &subjectUids);
Result<Document> loadDocument(Sql &sql, const QString &uid);
/** The bytes under a hash; NotFound where they are gone. */
Result<QByteArray> contentOf(Sql &sql, const QString &sha256);
/** The small copy; empty where there is none. */
Result<QByteArray> thumbnailOf(Sql &sql, const QString &sha256);

/** Title, kind, "internal" and subject as they are in @p document; moved to another subject it becomes the last there. */
Result<Document> saveDocument(Sql &sql, const Document &document);
/** Gives a document other bytes, such as the original of a picture that was scaled; file name, type and size are those in @p document. */
Result<Document> replaceContent(Sql &sql, const Document &document, const DocumentContent &content);
/** Puts a document at @p place (from 0) among those of its subject. */
Result<> moveDocument(Sql &sql, const Document &document, int place);
/** Takes the document off its record. Its bytes stay, as others may name them and undo has to find them. */
Result<> removeDocument(Sql &sql, const Document &document);
