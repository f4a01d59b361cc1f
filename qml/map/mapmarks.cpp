// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapmarks.h"
#include <algorithm>

namespace {
// Clustering this many takes less than a frame; more would be felt.
constexpr size_t atOnce = 5000;

ClusterOptions optionsFor(double scale)
{
    return {markClusters.radiusPixels * scale, markClusters.maxZoom};
}
}

MapMarks::MapMarks(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MapMarks::take);
}

MapMarks::~MapMarks()
{
    m_watcher.cancel();
}

void MapMarks::setMarks(std::vector<Mark> marks, std::function<QString(qint64)> describe)
{
    m_all = std::move(marks);
    m_describe = std::move(describe);
    rebuild();
}

void MapMarks::setScale(double scale)
{
    if (m_scale == scale || !(scale > 0)) return;
    m_scale = scale;
    rebuild();
}

void MapMarks::rebuild()
{
    m_watcher.cancel();
    std::vector<Mark> marks = m_all;
    if (marks.size() <= atOnce) {
        m_watcher.setFuture({});
        if (auto set = makeMarks(marks, optionsFor(m_scale))) use(std::move(*set));
    } else {
        m_watcher.setFuture(startJob([marks = std::move(marks), options = optionsFor(m_scale)](
                                         const Progress &progress) { return makeMarks(marks, options, progress); }));
    }
    Q_EMIT pendingChanged();
}

void MapMarks::take()
{
    auto future = m_watcher.future();
    if (!future.isCanceled() && future.resultCount() > 0) {
        if (Result<MarkSet> set = future.takeResult()) use(std::move(*set));
    }
    Q_EMIT pendingChanged();
}

void MapMarks::use(MarkSet set)
{
    m_set = std::make_shared<const MarkSet>(std::move(set));
    m_counts = QList<int>(staleTrait + 1);
    for (const quint8 traits : m_set->tree.traits)
        for (int trait = 0; trait <= staleTrait; ++trait) m_counts[trait] += traits >> trait & 1;
    Q_EMIT changed();
}

QList<qint64> MapMarks::idsIn(int node) const
{
    QList<qint64> ids;
    if (node < 0 || size_t(node) >= m_set->tree.nodeCount()) return ids;
    for (const quint32 point : leavesOf(m_set->tree, quint32(node))) ids.append(m_set->ids[point]);
    std::ranges::sort(ids);
    return ids;
}
