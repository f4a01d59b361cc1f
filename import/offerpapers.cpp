// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/offerpapers.h"
#include "core/base/words.h"
#include "import/attaching.h"
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
const QString noted = u"papers"_s;

void leaveOut(StagedEntry &row, const QString &reason, const QStringList &arguments)
{
    row.findings += Finding{u"openimmo"_s, Finding::Level::Warning, u"document.fileName"_s, reason, arguments};
}

/** The file as it was sent. */
Result<QByteArray> contentOf(const OpenImmoReader &reader, const OfferPaper &paper)
{
    if (!paper.content.isEmpty()) return paper.content;
    const QString member = reader.memberNamed(paper.path);
    if (member.isEmpty()) return fail(Error::Kind::NotFound, u"openimmo.noPaper"_s, {paper.path});
    return reader.memberBytes(member, largestDocumentBytes);
}

Result<StagedPaper> prepared(const OfferPaper &paper, const QByteArray &bytes, StagedTable &staged, const QString &hash)
{
    const QString name = paper.path.isEmpty() ? paper.title : paper.path;
    return prepareAttachment(bytes, name).and_then([&](const Attachment &ready) -> Result<StagedPaper> {
        StagedPaper kept{.document = ready.document, .contentFile = staged.folder->filePath(hash), .thumbnail = ready.content.thumbnail};
        const bool isPicture = ready.document.kind == DocumentKind::Photo;
        kept.document.kind = paper.kind == DocumentKind::Photo && !isPicture ? DocumentKind::Other : paper.kind;
        kept.document.title = paper.title;
        QFile file(kept.contentFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(ready.content.bytes) != ready.content.bytes.size())
            return fail(Error::Kind::Storage, u"import.noRoom"_s, {name}, file.errorString());
        return kept;
    });
}
}

void stagePapers(const OpenImmoReader &reader, const OfferPapers &found, StagedTable &staged, StagedEntry &row)
{
    if (found.links > 0) leaveOut(row, u"openimmo.links"_s, {QString::number(found.links)});
    QJsonArray hashes = row.origin.value(noted).toArray();
    for (const OfferPaper &paper : found.papers) {
        const auto bytes = contentOf(reader, paper);
        const QString hash = bytes ? QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()) : QString();
        if (bytes && hashes.contains(hash)) continue; // came before; whoever removed it since does not want it
        const auto ready = bytes ? prepared(paper, *bytes, staged, hash) : Result<StagedPaper>(std::unexpected(bytes.error()));
        if (!ready) {
            leaveOut(row, u"openimmo.paper"_s, {sentence(ready.error())});
            continue;
        }
        hashes += hash;
        row.papers += *ready;
    }
    if (row.papers.isEmpty()) return;
    row.said[noted] = hashes;
    row.changes += noted;
    if (row.action == RowAction::Same) row.action = RowAction::Changed;
}

Result<> keepPapers(Sql &sql, const StagedEntry &row, const VacancyEntry &entry)
{
    if (row.papers.isEmpty()) return {};
    const auto there = documentsOfEntry(sql, entry);
    if (!there) return std::unexpected(there.error());
    QSet<QString> hashes;
    for (const Document &one : *there) hashes += one.sha256;
    for (const StagedPaper &paper : row.papers) {
        QFile file(paper.contentFile);
        if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, u"import.noRoom"_s, {paper.document.fileName});
        const Attachment ready{.document = paper.document, .content = {file.readAll(), paper.thumbnail}};
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(ready.content.bytes, QCryptographicHash::Sha256).toHex());
        if (hashes.contains(hash)) continue;
        hashes += hash;
        if (const auto kept = attach(sql, ready, entry); !kept) return std::unexpected(kept.error());
    }
    return {};
}
