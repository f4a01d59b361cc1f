// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/locate.h"
#include "core/base/privatefolder.h"
#include <QDir>
#include <QFileInfo>
#include <array>
#include <cpl_vsi.h>

using namespace Qt::StringLiterals;

namespace {
// The order decides what counts where a folder holds the same in several formats.
constexpr std::array extensions{"gpkg", "shp", "fgb", "gml", "geojson", "topojson", "json", "kml", "tab", "mif", "csv"};

bool hasEnding(const QString &path, const char *extension)
{
    return QFileInfo(path).suffix().compare(QLatin1StringView(extension), Qt::CaseInsensitive) == 0;
}

/** macOS adds files of its own to every zip file. */
bool isHidden(const QString &path)
{
    return path.contains("__MACOSX"_L1) || QFileInfo(path).fileName().startsWith(u'.');
}

QStringList ofBestFormat(const QStringList &paths)
{
    for (const char *extension : extensions) {
        QStringList found;
        for (const QString &path : paths)
            if (hasEnding(path, extension) && !isHidden(path)) found += path;
        if (!found.isEmpty()) return found;
    }
    return {};
}

QList<Located> plain(const QStringList &paths)
{
    QList<Located> found;
    for (const QString &path : paths) found += {path, nullptr};
    return found;
}

Result<Located> unpacked(const QString &member, const QString &archiveName)
{
    auto folder = std::make_shared<PrivateFolder>();
    const QString target = folder->filePath(QFileInfo(member).fileName());
    if (!folder->isValid()
        || VSICopyFile(member.toUtf8().constData(), target.toUtf8().constData(), nullptr, vsi_l_offset(-1), nullptr, nullptr, nullptr) != 0)
        return fail(Error::Kind::Format, u"zip.unpack"_s, {archiveName, QDir::tempPath()});
    return Located{target, folder};
}

/** GDAL does not know the resources that the program carries. */
Result<QList<Located>> copied(const QString &resource)
{
    auto folder = std::make_shared<PrivateFolder>();
    const QString target = folder->filePath(QFileInfo(resource).fileName());
    if (!QFile::copy(resource, target)) return fail(Error::Kind::NotFound, u"import.unreadable"_s, {resource});
    return QList<Located>{{target, folder}};
}

Result<QList<Located>> inArchive(const QString &path)
{
    QStringList members = membersOf(path);
    for (QString &member : members) member = insideOf(path) + u'/' + member;
    QList<Located> found = plain(ofBestFormat(members));
    for (Located &one : found) {
        if (!hasEnding(one.path, "gpkg")) continue;
        auto copy = unpacked(one.path, QFileInfo(path).fileName());
        if (!copy) return std::unexpected(copy.error());
        one = std::move(*copy);
    }
    return found;
}

QList<Located> inFolder(const QString &path)
{
    QStringList found = ofBestFormat(QDir(path).entryList(QDir::Files, QDir::Name));
    for (QString &name : found) name = path + u'/' + name;
    return plain(found);
}
}

bool hasKnownEnding(const QString &path)
{
    return std::ranges::any_of(extensions, [&](const char *extension) { return hasEnding(path, extension); });
}

Result<QList<Located>> locate(const QString &path, const Limits &limits)
{
    if (path.startsWith(":/"_L1)) return copied(path);
    const QFileInfo file(path);
    const QString absolute = file.absoluteFilePath();
    if (!file.isReadable() || !(file.isDir() || file.isFile()))
        return fail(Error::Kind::NotFound, u"import.unreadable"_s, {file.fileName()});
    if (file.isDir()) return inFolder(absolute);
    if (file.size() == 0) return fail(Error::Kind::Format, u"import.empty"_s, {file.fileName()});
    if (file.size() > limits.fileBytes)
        return fail(Error::Kind::Format, u"import.large"_s, {file.fileName(), QString::number(limits.fileBytes >> 20)});
    if (!isArchive(absolute)) return plain({absolute});
    return checkArchive(absolute, limits).and_then([&] { return inArchive(absolute); });
}
