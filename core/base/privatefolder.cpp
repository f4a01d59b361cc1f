// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/privatefolder.h"
#include <QDateTime>
#include <QDir>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/** The lock of a folder; -1 where another program holds it. Locks hold across containers, process numbers do not. */
int holdFolder(const QString &path)
{
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (handle >= 0 && flock(handle, LOCK_EX | LOCK_NB) == 0) return handle;
    if (handle >= 0) close(handle);
    return -1;
}
}

PrivateFolder::PrivateFolder() : QTemporaryDir(QDir::tempPath() + u"/bleibe-privat-XXXXXX"_s), m_held(holdFolder(path())) { }

PrivateFolder::~PrivateFolder()
{
    remove();
    if (m_held >= 0) close(m_held);
}

int sweepPrivateFolders()
{
    // A folder that was made this moment may not be held yet.
    const QDateTime settled = QDateTime::currentDateTime().addSecs(-60);
    int swept = 0;
    const auto folders = QDir(QDir::tempPath()).entryInfoList({u"bleibe-privat-*"_s}, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &folder : folders) {
        if (folder.ownerId() != getuid() || folder.lastModified() > settled) continue;
        const int handle = holdFolder(folder.absoluteFilePath());
        if (handle < 0) continue;
        if (QDir(folder.absoluteFilePath()).removeRecursively()) ++swept;
        close(handle);
    }
    return swept;
}
