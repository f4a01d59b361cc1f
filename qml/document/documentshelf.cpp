// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/document/documentshelf.h"
#include "core/base/words.h"
#include "core/register/entries.h"
#include "qml/controls/options.h"
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace {
/** Looked at, not read: these hang on the dwelling and stand in the strip. */
bool isView(const Document &document)
{
    const bool isKind
        = document.kind == DocumentKind::Photo || document.kind == DocumentKind::FloorPlan || document.kind == DocumentKind::SitePlan;
    return isKind && document.widthPx && document.heightPx;
}

/** A picture as an address, so that no file lies about and nothing has to be served. */
QString inlineAddress(const QByteArray &jpeg)
{
    return jpeg.isEmpty() ? QString() : u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64());
}

/** "JPEG-Bild · 1,2 MB · 2560 × 1707". */
QString factsOf(const Document &document)
{
    QStringList parts{QMimeDatabase().mimeTypeForName(document.mediaType).preferredSuffix().toUpper(),
        QLocale().formattedDataSize(document.sizeBytes, 1, QLocale::DataSizeTraditionalFormat)};
    if (document.widthPx && document.heightPx) parts += u"%1 × %2"_s.arg(*document.widthPx).arg(*document.heightPx);
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u" · "_s);
}
}

void DocumentShelf::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains(u"document"_s) || tables.contains(u"vacancy"_s)) reload();
        });
    Q_EMIT workspaceChanged();
    reload();
}

void DocumentShelf::setVacancyId(qint64 id)
{
    DocumentHome home = m_home;
    home.vacancyId = id;
    setHome(home);
}

void DocumentShelf::setLandlordId(qint64 id)
{
    DocumentHome home = m_home;
    home.landlordId = id;
    setHome(home);
}

void DocumentShelf::setHandoverUid(const QString &uid)
{
    DocumentHome home = m_home;
    home.handoverUid = uid;
    setHome(home);
}

void DocumentShelf::setHome(const DocumentHome &home)
{
    if (home == m_home) return;
    m_home = home;
    Q_EMIT homeChanged();
    reload();
}

Result<DocumentShelf::Shown> DocumentShelf::load(Sql &sql, const DocumentHome &home)
{
    auto documents = documentsAt(sql, home);
    if (!documents) return std::unexpected(documents.error());
    Shown shown{.documents = *documents};
    for (const Document &one : shown.documents) {
        if (!one.widthPx) continue;
        if (const auto small = thumbnailOf(sql, one.sha256)) shown.thumbnails[one.sha256] = *small;
    }
    const auto episodes
        = sql.value(u"select count(*) from vacancy where dwelling_id=(select dwelling_id from vacancy where id=?)"_s, {home.vacancyId});
    if (!episodes) return std::unexpected(episodes.error());
    shown.episodes = episodes->toInt();
    return shown;
}

void DocumentShelf::reload()
{
    if (m_home == DocumentHome() || !m_workspace || !m_workspace->isOpen()) {
        m_loaded = m_home;
        m_error.clear();
        return show({});
    }
    m_workspace->read(
        this, [home = m_home](Sql &sql) { return load(sql, home); },
        [this, home = m_home](const Result<Shown> &shown) {
            if (home != m_home) return; // another record was chosen meanwhile
            m_error = shown ? QString() : sentence(shown.error());
            if (!shown && m_loaded == home) return Q_EMIT changed(); // what stands there stays
            m_loaded = home;
            show(shown.value_or(Shown()));
        });
}

void DocumentShelf::show(const Shown &shown)
{
    m_shown = shown;
    m_photos.clear();
    m_papers.clear();
    for (const Document &one : shown.documents)
        if (isView(one))
            m_photos += rowOf(one, m_photos.isEmpty());
        else
            m_papers += rowOf(one, false);
    Q_EMIT changed();
}

QVariantMap DocumentShelf::rowOf(const Document &document, bool isTitle) const
{
    const bool isPicture = document.widthPx && document.heightPx && *document.heightPx > 0;
    QStringList spoken{word(document.kind), displayName(document)};
    if (isTitle) spoken += tr("Titelbild");
    if (document.internal) spoken += tr("nur intern");
    return {{u"documentId"_s, document.id}, {u"uid"_s, document.uid}, {u"sha256"_s, document.sha256}, {u"fileName"_s, document.fileName},
        {u"title"_s, document.title}, {u"name"_s, displayName(document)}, {u"kind"_s, keyOf(document.kind)},
        {u"kindWord"_s, word(document.kind)}, {u"internal"_s, document.internal}, {u"isPicture"_s, isPicture},
        {u"ratio"_s, isPicture ? double(*document.widthPx) / *document.heightPx : 1.0}, {u"isTitle"_s, isTitle},
        {u"thumbnail"_s, inlineAddress(m_shown.thumbnails.value(document.sha256))}, {u"facts"_s, factsOf(document)},
        {u"spoken"_s, spoken.join(u", "_s)}};
}

QVariantList DocumentShelf::kinds() const
{
    using enum DocumentKind;
    if (!m_home.handoverUid.isEmpty()) return optionsOf<DocumentKind>({Photo, SignedScan, Letter, Other});
    if (m_home.landlordId != 0) return optionsOf<DocumentKind>({DocumentKind::Consent, PowerOfAttorney, Letter, Other});
    return optionsOf<DocumentKind>({Photo, FloorPlan, SitePlan, EnergyCertificate, Letter, Offer, Other});
}

const Document *DocumentShelf::find(qint64 id) const
{
    const auto found = std::ranges::find(m_shown.documents, id, &Document::id);
    return found == m_shown.documents.end() ? nullptr : &*found;
}

void DocumentShelf::change(qint64 id, const QString &title, const QString &kind, bool internal)
{
    const Document *found = find(id);
    if (!found || !m_workspace) return;
    Document wanted = *found;
    wanted.title = title.simplified();
    wanted.kind = ofKey(kind, wanted.kind);
    wanted.internal = internal;
    if (wanted == *found) return;
    m_workspace->write(
        this, [home = m_home, wanted](Sql &sql) { return saveDocumentAt(sql, home, wanted); },
        [this, wanted](const Result<Document> &kept) {
            if (kept) Q_EMIT done(tr("%1 ist geändert.").arg(displayName(wanted)));
        });
}

int DocumentShelf::placeOf(const Document &document) const
{
    return static_cast<int>(std::ranges::count_if(m_shown.documents, [&](const Document &one) {
        return one.subjectUid == document.subjectUid && std::pair(one.sortOrder, one.id) < std::pair(document.sortOrder, document.id);
    }));
}

void DocumentShelf::moveTo(const Document &document, int place)
{
    if (!m_workspace) return;
    m_workspace->write(this, [document, place](Sql &sql) { return moveDocument(sql, document, place); }, [](const Result<> &) {});
}

void DocumentShelf::move(qint64 id, int by)
{
    const auto isThis = [id](const QVariant &row) { return row.toMap()[u"documentId"_s].toLongLong() == id; };
    const auto at = std::ranges::find_if(m_photos, isThis) - m_photos.begin();
    const Document *moved = find(id);
    const Document *neighbour = find(m_photos.value(at + by).toMap()[u"documentId"_s].toLongLong());
    if (moved && neighbour && moved->subjectUid == neighbour->subjectUid) moveTo(*moved, placeOf(*neighbour));
}

void DocumentShelf::makeTitle(qint64 id)
{
    const Document *found = find(id);
    if (!found || !m_workspace) return;
    m_workspace->write(
        this, [document = *found](Sql &sql) { return moveDocument(sql, document, 0); },
        [this, name = displayName(*found)](const Result<> &kept) {
            if (kept) Q_EMIT done(tr("%1 ist jetzt das Titelbild.").arg(name));
        });
}

void DocumentShelf::remove(qint64 id)
{
    const Document *found = find(id);
    if (!found || !m_workspace) return;
    m_workspace->write(
        this, [document = *found](Sql &sql) { return removeDocument(sql, document); },
        [this, name = displayName(*found)](const Result<> &gone) {
            if (gone) Q_EMIT done(tr("%1 ist entfernt.").arg(name));
        });
}
