// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/listexport.h"
#include "import/exporting.h"
#include <QDir>
#include <QFileInfo>
#include <QUrl>

void ListExport::write(const QUrl &file, const QString &kind, const QVariantList &ids, bool isFull)
{
    const auto known = exportKind(kind);
    if (!m_workspace || !m_workspace->isOpen() || !known) return;
    ExportChoice choice{.kind = *known, .isFull = isFull};
    for (const QVariant &id : ids) choice.ids += id.toLongLong();
    const QString path = file.toLocalFile();
    const auto work = [database = m_workspace->sharedDatabase(), path, choice](
                          const Progress &progress) { return exportList(*database, path, choice, progress); };
    const QPointer<Workspace> workspace = m_workspace;
    m_workspace->jobs()->run(tr("Exportieren: %1").arg(QFileInfo(path).fileName()), work, [workspace, path](const Result<qint64> &rows) {
        if (!workspace) return;
        if (!rows) return workspace->tell(rows.error());
        Q_EMIT workspace->notice(tr("%n Zeilen exportiert: %1", nullptr, int(*rows)).arg(QDir::toNativeSeparators(path)));
    });
}
