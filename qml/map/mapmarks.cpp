// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/mapmarks.h"
#include <QtConcurrentRun>
#include <algorithm>

namespace {
// Clustering this many takes less than a frame; more would be felt.
constexpr size_t atOnce = 5000;
// The whole tree of so many takes long enough to show first what the view shows.
constexpr size_t worthSketching = 100'000;

}

MapMarks::MapMarks(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &MapMarks::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MapMarks::finish);
}

MapMarks::~MapMarks()
{
    m_watcher.cancel();
}

ClusterOptions MapMarks::options() const
{
    return {markClusters.radiusPixels * m_scale, markClusters.maxZoom};
}

MapMarks::Made MapMarks::madeOf(MarkSet set, const PlacedMarks &all)
{
    Made made{std::make_shared<const MarkSet>(std::move(set)), int(all.ids.size()), QList<int>(staleTrait + 1)};
    for (const quint8 traits : all.traits)
        for (int trait = 0; trait <= staleTrait; ++trait) made.counts[trait] += traits >> trait & 1;
    return made;
}

void MapMarks::make(Making &promise, const PlacedMarks &marks, ClusterOptions options, const MapView &view)
{
    const Progress whileWanted({}, [&promise] { return promise.isCanceled(); });
    if (marks.ids.size() >= worthSketching && !view.size.isEmpty())
        if (auto sketch = sketchMarks(marks, view, options, whileWanted)) promise.addResult(madeOf(std::move(*sketch), marks));
    if (auto set = makeMarks(marks, options, whileWanted)) promise.addResult(madeOf(std::move(*set), marks));
}

/** Runs @p place in the background to have the marks, and clusters them. */
template<class Place> void MapMarks::start(Place place)
{
    m_madeScale = m_scale;
    m_watcher.setFuture(QtConcurrent::run(
        [place = std::move(place), options = options(), view = m_view](Making &promise) { make(promise, place(), options, view); }));
    Q_EMIT pendingChanged();
}

void MapMarks::setMarks(std::vector<Mark> marks, Describe describe)
{
    m_describe = std::move(describe);
    m_watcher.cancel();
    if (marks.size() > atOnce) return start([marks = std::move(marks)] { return placed(marks); });
    m_watcher.setFuture({});
    m_madeScale = m_scale;
    const PlacedMarks here = placed(marks);
    if (auto set = makeMarks(here, options())) use(madeOf(std::move(*set), here));
    Q_EMIT pendingChanged();
}

void MapMarks::choose(std::shared_ptr<const PlacedMarks> stock, std::vector<qint64> ids, Describe describe)
{
    m_describe = std::move(describe);
    m_watcher.cancel();
    start([stock = std::move(stock), ids = std::move(ids)] { return chosen(*stock, ids); });
}

void MapMarks::setScale(double scale)
{
    if (m_scale == scale || !(scale > 0)) return;
    m_scale = scale;
    if (!m_watcher.isRunning()) finish();
}

void MapMarks::take(int index)
{
    use(m_watcher.resultAt(index));
}

void MapMarks::finish()
{
    if (m_watcher.future().resultCount() > 0) m_watcher.setFuture({}); // a sketch is not kept any longer
    if (m_madeScale != m_scale && !m_set->ids.empty()) {
        const auto again = [set = m_set] { return PlacedMarks{set->ids, set->tree.points, set->tree.traits}; };
        if (m_set->ids.size() > atOnce) return start(again);
        m_madeScale = m_scale;
        const PlacedMarks here = again();
        if (auto set = makeMarks(here, options())) use(madeOf(std::move(*set), here));
    }
    Q_EMIT pendingChanged();
}

void MapMarks::use(const Made &made)
{
    m_set = made.set;
    m_count = made.count;
    m_counts = made.counts;
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
