// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/recordreader.h"

void RecordReader::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) connect(workspace, &Workspace::changed, this, &RecordReader::reload);
    Q_EMIT workspaceChanged();
    reload();
}

void RecordReader::setRecordId(qint64 id)
{
    if (m_recordId == id) return;
    m_recordId = id;
    Q_EMIT recordIdChanged();
    reload();
}
