// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/importing/fileimport.h"
#include <QFileInfo>

void FileImport::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    drop();
}

QString FileImport::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void FileImport::go(const QString &state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

void FileImport::drop()
{
    forget();
    m_file.clear();
    go(QStringLiteral("idle"));
}
