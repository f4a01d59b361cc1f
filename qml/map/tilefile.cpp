// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/tilefile.h"
#include "core/base/job.h"
#include "core/base/words.h"
#include <QDir>
#include <QFileInfo>

void TileFile::setFile(const QUrl &file)
{
    m_file = file;
    m_info = {};
    m_error.clear();
    m_pending = !file.isEmpty();
    Q_EMIT changed();
    if (!m_pending) return;
    startJob([path = file.toLocalFile()](const Progress &) {
        return openTileFile(path).transform([](const std::shared_ptr<const TileSource> &source) { return source->info(); });
    }).then(this, [this, file](const Result<TileInfo> &info) {
        if (file == m_file) take(info); // else another one was chosen meanwhile
    });
}

void TileFile::take(const Result<TileInfo> &info)
{
    m_pending = false;
    if (info)
        m_info = *info;
    else
        m_error = sentence(info.error());
    Q_EMIT changed();
    Q_EMIT checked();
}

QString TileFile::name() const
{
    return m_info.name.isEmpty() ? QFileInfo(m_file.toLocalFile()).fileName() : m_info.name;
}

QString TileFile::path() const
{
    return QDir::toNativeSeparators(m_file.toLocalFile());
}
