// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/document/documentfiles.h"
#include "import/incoming.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

void DocumentFiles::view(const QString &sha256)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_viewed = sha256;
    m_picture.clear();
    Q_EMIT viewedChanged();
    const auto work = [database = m_workspace->sharedDatabase(), sha256](const Progress &) { return screenCopy(*database, sha256); };
    const QPointer<DocumentFiles> self(this);
    m_workspace->jobs()->run(tr("Bild laden"), work, [self, sha256](const Result<QByteArray> &picture) {
        if (!self || self->m_viewed != sha256) return; // another one was chosen meanwhile
        if (!picture) return self->m_workspace->tell(picture.error());
        const QString type = picture->startsWith("\x89PNG") ? u"png"_s : u"jpeg"_s;
        self->m_picture = u"data:image/%1;base64,"_s.arg(type) + QString::fromLatin1(picture->toBase64());
        Q_EMIT self->viewedChanged();
    });
}

void DocumentFiles::open(const QString &sha256, const QString &fileName)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const QString path = m_workspace->handedOutPath(fileName);
    const auto work = [database = m_workspace->sharedDatabase(), sha256, path](
                          const Progress &) -> Result<> { return copyDocument(*database, sha256, path); };
    const QPointer<Workspace> workspace = m_workspace;
    m_workspace->jobs()->run(tr("Öffnen: %1").arg(fileName), work, [workspace, path](const Result<> &written) {
        if (!workspace) return;
        if (!written) return workspace->tell(written.error());
        workspace->handOut(path);
    });
}

void DocumentFiles::save(const QString &sha256, const QUrl &file)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const QString path = file.toLocalFile();
    const auto work = [database = m_workspace->sharedDatabase(), sha256, path](
                          const Progress &) -> Result<> { return copyDocument(*database, sha256, path); };
    const QPointer<Workspace> workspace = m_workspace;
    m_workspace->jobs()->run(tr("Speichern: %1").arg(QFileInfo(path).fileName()), work, [workspace, path](const Result<> &written) {
        if (!workspace) return;
        if (!written) return workspace->tell(written.error());
        Q_EMIT workspace->notice(tr("Gespeichert: %1").arg(QDir::toNativeSeparators(path)));
    });
}
