// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/incoming.h"
#include "core/register/entries.h"
#include "core/register/landlord.h"
#include "import/pictures.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
/** What is made ready waits in memory until all are. */
constexpr qint64 mostBytesAtOnce = 300ll * 1024 * 1024;
constexpr int percent = 100;

QString nameOf(const IncomingFile &file)
{
    return file.path.isEmpty() ? file.name : QFileInfo(file.path).fileName();
}

/** A file that was made ready, and where it came from. */
struct Ready {
    Attachment attachment;
    QString path;
};

/** The record itself, read once for all files. */
struct Home {
    VacancyEntry entry = {};
    QString landlordUid = {};
    QString handoverUid = {};
    bool isSignedScan = false;
    QList<Document> documents = {};
};

Result<Home> openHome(Sql &sql, const DocumentHome &home)
{
    Home opened;
    if (!home.handoverUid.isEmpty())
        return documentsOf(sql, {home.handoverUid}).transform([&](const QList<Document> &found) {
            opened.handoverUid = home.handoverUid;
            opened.isSignedScan = home.isSignedScan;
            opened.documents = found;
            return opened;
        });
    if (home.landlordId != 0)
        return sql.load<Landlord>(u"landlord"_s, home.landlordId)
            .and_then([&](const Landlord &landlord) {
                opened.landlordUid = landlord.uid;
                return documentsOf(sql, {landlord.uid});
            })
            .transform([&](const QList<Document> &found) {
                opened.documents = found;
                return opened;
            });
    return loadEntry(sql, home.vacancyId)
        .and_then([&](const VacancyEntry &entry) {
            opened.entry = entry;
            return documentsOfEntry(sql, entry);
        })
        .transform([&](const QList<Document> &found) {
            opened.documents = found;
            return opened;
        });
}

void placeAt(Document &document, const Home &home)
{
    if (!home.handoverUid.isEmpty()) {
        document.subjectKind = SubjectKind::Handover;
        document.subjectUid = home.handoverUid;
        return;
    }
    if (home.landlordUid.isEmpty()) return setSubject(document, home.entry);
    document.subjectKind = SubjectKind::Landlord;
    document.subjectUid = home.landlordUid;
}

/** Keeps one file, unless the same bytes lie there already. */
Result<> keepOne(Sql &sql, Home &home, const Ready &ready, Attached &outcome)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(ready.attachment.content.bytes, QCryptographicHash::Sha256).toHex());
    const auto same = std::ranges::find(home.documents, hash, &Document::sha256);
    if (same != home.documents.end()) {
        outcome.refused += Error{Error::Kind::Invalid, u"document.twice"_s, {ready.attachment.document.fileName, displayName(*same)}};
        return {};
    }
    Document document = ready.attachment.document;
    // What is filed with a landlord is paper: a scanned form more often than anything else.
    if (!home.landlordUid.isEmpty()) document.kind = DocumentKind::Consent;
    if (home.isSignedScan) document.kind = DocumentKind::SignedScan;
    placeAt(document, home);
    return addDocument(sql, document, ready.attachment.content).transform([&](const Document &kept) {
        home.documents += kept;
        outcome.documents += kept;
        if (ready.attachment.isScaled && !ready.path.isEmpty()) outcome.scaled += ScaledPicture{ready.path, kept.uid};
    });
}

Result<> keepAll(Sql &sql, const DocumentHome &where, const QList<Ready> &ready, Attached &outcome)
{
    auto home = openHome(sql, where);
    if (!home) return std::unexpected(home.error());
    if (ready.size() > 1) sql.describe(u"document.many"_s, QString::number(ready.size()));
    for (const Ready &one : ready)
        if (auto kept = keepOne(sql, *home, one, outcome); !kept) return kept;
    return {};
}

/** Decodes file by file, which is what takes time. */
Result<QList<Ready>> prepareAll(const QList<IncomingFile> &files, bool original, Attached &outcome, const Progress &progress)
{
    QList<Ready> ready;
    qint64 bytes = 0;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const IncomingFile &file = files[at];
        if (!progress.step(static_cast<int>(percent * at / files.size()), nameOf(file)))
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const auto prepared = file.path.isEmpty() ? prepareAttachment(file.bytes, file.name, original) : prepareFile(file.path, original);
        if (!prepared) {
            outcome.refused += prepared.error();
            continue;
        }
        bytes += prepared->content.bytes.size();
        if (bytes > mostBytesAtOnce) return fail(Error::Kind::Invalid, u"document.many"_s, {QString::number(mostBytesAtOnce >> 20)});
        ready += Ready{*prepared, file.path};
    }
    return ready;
}
}

Result<QList<Document>> documentsAt(Sql &sql, const DocumentHome &home)
{
    return openHome(sql, home).transform([](const Home &opened) { return opened.documents; });
}

Result<Document> saveDocumentAt(Sql &sql, const DocumentHome &home, Document document)
{
    return openHome(sql, home).and_then([&](const Home &opened) {
        placeAt(document, opened);
        return saveDocument(sql, document);
    });
}

Result<Attached> attachFiles(
    Database &database, const Actor &actor, const DocumentHome &home, const QList<IncomingFile> &files, const Progress &progress)
{
    Attached outcome;
    const auto ready = prepareAll(files, false, outcome, progress);
    if (!ready) return std::unexpected(ready.error());
    if (ready->isEmpty()) return outcome;
    if (!progress.step(percent)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    const auto kept = database.write(actor, [&](Sql &sql) { return keepAll(sql, home, *ready, outcome); }).takeResult();
    if (!kept) return std::unexpected(kept.error());
    return outcome;
}

Result<> keepOriginals(Database &database, const Actor &actor, const QList<ScaledPicture> &pictures, const Progress &progress)
{
    Attached unused;
    QList<IncomingFile> files;
    for (const ScaledPicture &picture : pictures) files += IncomingFile{.path = picture.path};
    const auto ready = prepareAll(files, true, unused, progress);
    if (!ready) return std::unexpected(ready.error());
    if (!unused.refused.isEmpty()) return std::unexpected(unused.refused.first());
    return database
        .write(actor,
            [&](Sql &sql) -> Result<> {
                if (pictures.size() > 1) sql.describe(u"document.originals"_s, QString::number(pictures.size()));
                for (qsizetype at = 0; at < pictures.size(); ++at) {
                    auto document = loadDocument(sql, pictures[at].documentUid);
                    if (!document) return std::unexpected(document.error());
                    const Attachment &original = (*ready)[at].attachment;
                    document->fileName = original.document.fileName;
                    document->mediaType = original.document.mediaType;
                    document->widthPx = original.document.widthPx;
                    document->heightPx = original.document.heightPx;
                    if (auto kept = replaceContent(sql, *document, original.content); !kept) return std::unexpected(kept.error());
                }
                return {};
            })
        .takeResult();
}

Result<> copyDocument(Database &database, const QString &sha256, const QString &path)
{
    const auto bytes = database.read([&](Sql &sql) { return contentOf(sql, sha256); }).takeResult();
    if (!bytes) return std::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(Error::Kind::Storage, u"print.unwritable"_s, {path}, file.errorString());
    return {};
}

Result<QByteArray> screenCopy(Database &database, const QString &sha256)
{
    return database.read([&](Sql &sql) { return contentOf(sql, sha256); })
        .takeResult()
        .and_then([](const QByteArray &bytes) -> Result<QByteArray> {
            QByteArray copy = paperCopy(bytes);
            if (copy.isEmpty()) return fail(Error::Kind::Format);
            return copy;
        });
}
