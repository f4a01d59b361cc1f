// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/cluster.h"
#include "geo/projection.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;

namespace {
/** Longitude and latitude of points strewn evenly over the square world, as pairs of doubles; the same every time. */
int write(const QString &path, int count)
{
    std::mt19937 random(42);
    const auto part = [&] { return double(random()) / 4294967296.; };
    std::vector<LonLat> points(static_cast<size_t>(count));
    for (LonLat &point : points) {
        const Mercator place{part(), part()};
        point = toLonLat(place);
    }
    QFile file(path);
    const qint64 bytes = qint64(points.size() * sizeof(LonLat));
    return file.open(QFile::WriteOnly) && file.write(reinterpret_cast<const char *>(points.data()), bytes) == bytes ? 0 : 1;
}

double threadCpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/** From degrees to the finished tree, and what stands on each level. */
QJsonObject measure(const QByteArray &bytes, ClusterOptions options)
{
    const std::span points(reinterpret_cast<const LonLat *>(bytes.constData()), size_t(bytes.size()) / sizeof(LonLat));
    QElapsedTimer timer;
    timer.start();
    const double before = threadCpuSeconds();
    std::vector<GridPlace> places;
    places.reserve(points.size());
    for (const LonLat point : points) places.push_back(toGrid(toMercator(point)));
    const auto made = makeClusters(places, std::vector<quint8>(points.size(), 1), options);
    const double cpu = threadCpuSeconds() - before;
    const double wall = double(timer.nsecsElapsed()) / 1e9;
    QJsonArray nodes, totals;
    for (int level = 0; level <= options.maxZoom; ++level) {
        std::vector<quint32> shown;
        visibleNodes(made->tree, {0, 0, 1, 1}, level, shown);
        qint64 total = 0;
        for (const quint32 node : shown) total += made->tree.count(node);
        nodes.append(qint64(shown.size()));
        totals.append(total);
    }
    const qint64 kept = qint64(made->tree.points.capacity() * sizeof(GridPlace) + made->tree.traits.capacity()
        + made->tree.clusters.capacity() * sizeof(ClusterTree::Cluster) + made->tree.countsBefore.capacity() * sizeof(TraitCounts));
    return {{u"bytes"_s, kept}, {u"seconds"_s, wall}, {u"cpu_seconds"_s, cpu}, {u"nodes"_s, nodes}, {u"totals"_s, totals}};
}
}

/** clusterbench write FILE COUNT · clusterbench FILE RADIUS MAXZOOM, the radius in pixels of a world with 256-pixel tiles */
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "write"_L1) return write(words.value(2), words.value(3).toInt());
    QFile file(words.value(1));
    if (!file.open(QFile::ReadOnly)) return 1;
    const QJsonObject figures = measure(file.readAll(), {words.value(2).toDouble(), words.value(3).toInt()});
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
