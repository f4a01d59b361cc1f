// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/documents.h"
#include "core/handover/handovers.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"document"_s, contentTable = u"document_content"_s;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<> keepContent(Sql &sql, const QString &hash, const DocumentContent &content)
{
    return sql.value(u"select count(*) from document_content where sha256=?"_s, {hash}).and_then([&](const QVariant &count) -> Result<> {
        if (count.toInt() > 0) return {};
        const QVariant thumbnail = content.thumbnail.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : content.thumbnail;
        return sql.insert(contentTable, {{u"sha256"_s, hash}, {u"content"_s, content.bytes}, {u"thumbnail"_s, thumbnail}})
            .transform([](qint64) { });
    });
}

Result<QByteArray> bytesOf(Sql &sql, const QString &column, const QString &sha256)
{
    return sql.query(u"select %1 from document_content where sha256=?"_s.arg(column), {sha256})
        .and_then([](QSqlQuery rows) -> Result<QByteArray> {
            if (!rows.next()) return fail(Error::Kind::NotFound, u"document.gone"_s);
            return rows.value(0).toByteArray();
        });
}

/** A signed protocol keeps its photos as they were, and a paper the scan of its signature. */
Result<> expectOpen(Sql &sql, const Document &document)
{
    if (document.subjectKind != SubjectKind::Handover) return {};
    return document.kind == DocumentKind::Photo ? expectOpenPhotos(sql, document.subjectUid) : expectScanKept(sql, document.uid);
}

Result<Document> update(Sql &sql, const Document &document)
{
    return sql.save(table, document);
}

/** The place behind all that hang on the subject already. */
Result<int> lastPlace(Sql &sql, const QString &subjectUid)
{
    return sql.value(u"select coalesce(max(sort_order), 0) from document where subject_uid=?"_s, {subjectUid})
        .transform([](const QVariant &last) { return last.toInt() + 1; });
}
}

QString displayName(const Document &document)
{
    return document.title.isEmpty() ? document.fileName : document.title;
}

Result<Document> addDocument(Sql &sql, Document document, const DocumentContent &content)
{
    if (document.subjectUid.isEmpty() || content.bytes.isEmpty()) return fail(Error::Kind::Invalid, u"document.empty"_s);
    if (auto open = expectOpen(sql, document); !open) return std::unexpected(open.error());
    document.sha256 = hashOf(content.bytes);
    document.sizeBytes = content.bytes.size();
    sql.describe(u"document.added"_s, displayName(document));
    const auto place = lastPlace(sql, document.subjectUid);
    if (!place) return std::unexpected(place.error());
    document.sortOrder = *place;
    return keepContent(sql, document.sha256, content).and_then([&] { return sql.add(table, document); });
}

Result<QList<Document>> documentsOf(Sql &sql, const QStringList &subjectUids)
{
    if (subjectUids.isEmpty()) return QList<Document>();
    const QString marks = QStringList(subjectUids.size(), u"?"_s).join(u',');
    QVariantList values;
    for (const QString &uid : subjectUids) values += uid;
    return sql.find<Document>(table, u"where subject_uid in (%1) order by sort_order, id"_s.arg(marks), values);
}

Result<Document> loadDocument(Sql &sql, const QString &uid)
{
    return sql.find<Document>(table, u"where uid=?"_s, {uid}).and_then([](const QList<Document> &found) -> Result<Document> {
        if (found.isEmpty()) return fail(Error::Kind::NotFound, u"document.gone"_s);
        return found.first();
    });
}

Result<QByteArray> contentOf(Sql &sql, const QString &sha256)
{
    return bytesOf(sql, u"content"_s, sha256);
}

Result<QByteArray> thumbnailOf(Sql &sql, const QString &sha256)
{
    return bytesOf(sql, u"thumbnail"_s, sha256);
}

Result<Document> saveDocument(Sql &sql, const Document &document)
{
    return sql.load<Document>(table, document.id).and_then([&](Document kept) -> Result<Document> {
        const bool changesPart = kept.kind != document.kind || kept.subjectUid != document.subjectUid || kept.title != document.title
            || kept.internal != document.internal;
        for (const Document &one : {kept, document})
            if (auto open = changesPart ? expectOpen(sql, one) : Result<>(); !open) return std::unexpected(open.error());
        sql.describe(u"document.changed"_s, displayName(document));
        kept.version = document.version;
        kept.title = document.title;
        kept.kind = document.kind;
        kept.internal = document.internal;
        if (kept.subjectUid != document.subjectUid) {
            const auto place = lastPlace(sql, document.subjectUid);
            if (!place) return std::unexpected(place.error());
            kept.subjectKind = document.subjectKind;
            kept.subjectUid = document.subjectUid;
            kept.sortOrder = *place;
        }
        return update(sql, kept);
    });
}

Result<Document> replaceContent(Sql &sql, const Document &document, const DocumentContent &content)
{
    if (content.bytes.isEmpty()) return fail(Error::Kind::Invalid, u"document.empty"_s);
    if (auto open = expectOpen(sql, document); !open) return std::unexpected(open.error());
    Document changed = document;
    changed.sha256 = hashOf(content.bytes);
    changed.sizeBytes = content.bytes.size();
    sql.describe(u"document.replaced"_s, displayName(document));
    return keepContent(sql, changed.sha256, content).and_then([&] { return update(sql, changed); });
}

Result<> moveDocument(Sql &sql, const Document &document, int place)
{
    auto all = documentsOf(sql, {document.subjectUid});
    if (!all) return std::unexpected(all.error());
    const auto from = std::ranges::find(*all, document.id, &Document::id);
    if (from == all->end()) return fail(Error::Kind::NotFound, u"document.gone"_s);
    sql.describe(u"document.moved"_s, displayName(document));
    all->move(std::distance(all->begin(), from), std::clamp<qsizetype>(place, 0, all->size() - 1));
    int order = 0;
    for (Document &one : *all) {
        one.sortOrder = ++order;
        if (auto kept = update(sql, one); !kept) return std::unexpected(kept.error());
    }
    return {};
}

Result<> removeDocument(Sql &sql, const Document &document)
{
    if (auto open = expectOpen(sql, document); !open) return open;
    sql.describe(u"document.removed"_s, displayName(document));
    return sql.remove(table, document.id, document.version);
}
