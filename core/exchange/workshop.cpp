// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/workshop.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
const QString lockName = u"offen.lock"_s;
/** Between a folder and its lock nobody needs longer. */
constexpr int graceSeconds = 600;
}

Workshop::Workshop(const QString &folder, const QString &purpose)
    : m_parent(folder), m_folder(folder + u'/' + purpose + u"-XXXXXX"_s), m_lock(m_folder.filePath(lockName))
{
    m_lock.setStaleLockTime(std::chrono::milliseconds::zero()); // a long work is no stale one
    if (m_folder.isValid()) m_lock.tryLock();
}

Result<QString> Workshop::filePath(const QString &name) const
{
    if (!m_folder.isValid()) return fail(Error::Kind::Denied, u"file.readonly"_s, {m_parent}, m_folder.errorString());
    return m_folder.filePath(name);
}

void tidyWorkshops(const QString &folder, const QDateTime &now)
{
    const QStringList names{u"packen-*"_s, u"oeffnen-*"_s, u"zeigen-*"_s, u"zurueck-*"_s};
    for (const QFileInfo &found : QDir(folder).entryInfoList(names, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
        if (found.lastModified().addSecs(graceSeconds) > now) continue;
        QLockFile lock(found.filePath() + u'/' + lockName);
        lock.setStaleLockTime(std::chrono::milliseconds::zero());
        if (!lock.tryLock()) continue; // somebody works in it
        lock.unlock(); // takes its own file away
        QDir(found.filePath()).removeRecursively();
    }
}
