// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/job.h"
#include "core/storage/database.h"
#include "import/attaching.h"

/** On which record files are attached; one of the three. */
struct DocumentHome {
    /** Photos go to the dwelling of this episode, certificates to its building, see setSubject(). */
    qint64 vacancyId = 0;
    qint64 landlordId = 0;
    /** Uid of a handover, or of a room, an element of a room or a meter in it. */
    QString handoverUid = {};
    /** What comes in there is the paper that was signed by hand, even where it is a picture. */
    bool isSignedScan = false;
    bool operator==(const DocumentHome &) const = default;
};
/** All documents there, in their order. */
Result<QList<Document>> documentsAt(Sql &sql, const DocumentHome &home);
/** Keeps a changed title, kind or "internal"; with its kind a document may move from episode to dwelling or building. */
Result<Document> saveDocumentAt(Sql &sql, const DocumentHome &home, Document document);

/** A file on its way in: a path, or where there is none, bytes with a name, as from the clipboard. */
struct IncomingFile {
    QString path = {};
    QString name = {};
    QByteArray bytes = {};
};
/** A picture that was kept smaller than the file it came from. */
struct ScaledPicture {
    QString path = {};
    QString documentUid = {};
};
/** What became of several files. */
struct Attached {
    QList<Document> documents = {};
    QList<ScaledPicture> scaled = {};
    /** Why others were not taken, one per file. */
    QList<Error> refused = {};
};

/**
 * Attaches files as one step that can be undone; those that cannot be taken are told of and stop nobody else. Blocks and decodes, so call
 * it in a job; cancelled keeps nothing.
 */
Result<Attached> attachFiles(
    Database &database, const Actor &actor, const DocumentHome &home, const QList<IncomingFile> &files, const Progress &progress = {});
/** Puts the originals in the place of pictures that were scaled. */
Result<> keepOriginals(Database &database, const Actor &actor, const QList<ScaledPicture> &pictures, const Progress &progress = {});
/** Writes a document's bytes into a file; one that stands there is replaced once the new one is complete. Blocks. */
Result<> copyDocument(Database &database, const QString &sha256, const QString &path);
/** A picture for the screen, PNG or JPEG of at most 1600 px. Blocks and decodes. */
Result<QByteArray> screenCopy(Database &database, const QString &sha256);
