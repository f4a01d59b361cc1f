// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/attaching.h"
#include "import/pictures.h"
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace {
/** Types that are stored as they are. */
const QStringList &keptTypes()
{
    static const QStringList types{u"application/pdf"_s, u"text/plain"_s, u"text/csv"_s, u"application/rtf"_s, u"text/rtf"_s,
        u"application/msword"_s, u"application/vnd.ms-excel"_s, u"application/x-ole-storage"_s,
        u"application/vnd.oasis.opendocument.text"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s};
    return types;
}

/** The name without its path, and with an ending that fits the content: the desktop opens a file by its ending. */
QString safeName(const QString &fileName, const QMimeType &type)
{
    QString name = fileName.section(u'/', -1).section(u'\\', -1).simplified();
    name.removeIf([](QChar c) { return !c.isPrint() || u"<>:\"|?*"_s.contains(c); });
    while (name.startsWith(u'.')) name.remove(0, 1);
    if (type.suffixes().contains(QFileInfo(name).suffix().toLower())) return name;
    const QString base = QFileInfo(name).completeBaseName();
    return (base.isEmpty() ? u"unterlage"_s : base) + u'.' + type.preferredSuffix();
}

QString megabytes(qint64 bytes)
{
    constexpr qint64 mega = 1024ll * 1024;
    return QString::number((bytes + mega - 1) / mega);
}

std::unexpected<Error> tooLarge(const QString &name, qint64 bytes)
{
    return fail(Error::Kind::Invalid, u"document.large"_s, {name, megabytes(bytes), megabytes(largestDocumentBytes)});
}

Result<Attachment> preparePicture(const QByteArray &bytes, const QMimeType &type, const QString &fileName, bool original)
{
    return readPicture(bytes, type.name(), fileName, original).transform([&](const Picture &picture) {
        Attachment ready{.content = {picture.bytes, picture.thumbnail}, .isScaled = picture.isScaled};
        ready.document.fileName = safeName(fileName, QMimeDatabase().mimeTypeForName(picture.mediaType));
        ready.document.mediaType = picture.mediaType;
        ready.document.kind = DocumentKind::Photo;
        ready.document.widthPx = picture.size.width();
        ready.document.heightPx = picture.size.height();
        if (original && picture.isReencoded) ready.notes += Error{Error::Kind::Invalid, u"note.reencoded"_s, {fileName}};
        return ready;
    });
}
}

Result<Attachment> prepareAttachment(const QByteArray &bytes, const QString &fileName, bool original)
{
    if (bytes.isEmpty()) return fail(Error::Kind::Invalid, u"document.empty"_s, {fileName});
    if (bytes.size() > largestDocumentBytes) return tooLarge(fileName, bytes.size());
    const QMimeType type = QMimeDatabase().mimeTypeForData(bytes);
    if (isPictureType(type.name())) return preparePicture(bytes, type, fileName, original);
    if (!keptTypes().contains(type.name())) return fail(Error::Kind::Invalid, u"document.type"_s, {fileName, type.name()});
    Attachment ready{.content = {bytes, {}}};
    ready.document.fileName = safeName(fileName, type);
    ready.document.mediaType = type.name();
    return ready;
}

Result<Attachment> prepareFile(const QString &path, bool original)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {path});
    if (file.size() > largestDocumentBytes) return tooLarge(name, file.size());
    return prepareAttachment(file.read(largestDocumentBytes + 1), name, original);
}

void setSubject(Document &document, const VacancyEntry &entry)
{
    switch (document.kind) {
    case DocumentKind::Photo:
    case DocumentKind::FloorPlan:
    case DocumentKind::SitePlan:
        document.subjectKind = SubjectKind::Dwelling;
        document.subjectUid = entry.dwelling.uid;
        return;
    case DocumentKind::EnergyCertificate:
        document.subjectKind = SubjectKind::Building;
        document.subjectUid = entry.building.uid;
        return;
    default: document.subjectKind = SubjectKind::Vacancy; document.subjectUid = entry.vacancy.uid;
    }
}

Result<QList<Document>> documentsOfEntry(Sql &sql, const VacancyEntry &entry)
{
    return documentsOf(sql, {entry.dwelling.uid, entry.vacancy.uid, entry.building.uid}).transform([](QList<Document> found) {
        std::ranges::stable_partition(found, [](const Document &one) { return one.kind == DocumentKind::Photo; });
        return found;
    });
}

Result<Document> attach(Sql &sql, const Attachment &attachment, const VacancyEntry &entry)
{
    Document document = attachment.document;
    setSubject(document, entry);
    return addDocument(sql, document, attachment.content);
}
