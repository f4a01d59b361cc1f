// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/location.h"
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>
#include <array>

using namespace Qt::StringLiterals;

Result<Location> parseLocation(const QString &text)
{
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1)) {
        if (text.trimmed().isEmpty()) return fail(Error::Kind::Invalid, u"location.empty"_s);
        return Location{.kind = Location::Kind::File, .path = QFileInfo(text).absoluteFilePath()};
    }
    const QUrl url(text, QUrl::StrictMode);
    // What Qt says of a wrong address ends with the address itself, and that may hold a password.
    if (!url.isValid() || url.path().size() < 2)
        return fail(Error::Kind::Invalid, u"location.server"_s, {}, url.errorString().section(u"; source was"_s, 0, 0));
    Location where{.kind = Location::Kind::Server,
        .host = url.host(QUrl::FullyDecoded),
        .port = url.port(5432),
        .database = url.path(QUrl::FullyDecoded).mid(1),
        .user = url.userName(QUrl::FullyDecoded),
        .password = url.password(QUrl::FullyDecoded)};
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == "host"_L1)
            where.host = value;
        else if (key == "user"_L1)
            where.user = value;
        else if (key == "password"_L1)
            where.password = value;
        else
            where.options += key + u'=' + value;
    }
    return where;
}

QString displayName(const Location &location)
{
    if (location.kind == Location::Kind::File) return QDir::toNativeSeparators(location.path);
    const QString user = location.user.isEmpty() ? QString() : location.user + u'@';
    if (location.host.startsWith(u'/')) return u"postgresql://%1/%2?host=%3"_s.arg(user, location.database, location.host);
    const QString port = location.port == 5432 ? QString() : u':' + QString::number(location.port);
    return u"postgresql://%1%2%3/%4"_s.arg(user, location.host, port, location.database);
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array types{"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "davfs", "fuse.sshfs",
        "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.glusterfs", "fuse.cephfs", "ncpfs", "vboxsf", "prl_fs"};
    return std::ranges::any_of(types, [&](const char *known) { return type.toLower() == known; });
}

QByteArray fileSystemType(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath()) info.setFile(info.absolutePath());
    return QStorageInfo(info.absoluteFilePath()).fileSystemType();
}
