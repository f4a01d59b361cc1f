// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/window.h"
#include "qml/map/mapmarks.h"
#include "qml/register/vacancylistmodel.h"
#include "tests/bench/frametimes.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QQmlApplicationEngine>
#include <cstdio>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto mapWindow = R"(
import QtQuick
import Bleibe
Window {
    id: root
    property url file
    property bool zooming: false
    property alias list: vacancies
    readonly property bool pending: workspace.isOpen && (!vacancies.whole || vacancies.loading || vacancies.count === 0 || vacancies.marks.pending || pane.markLayer.pending)
    function open() { vacancies.workspace = workspace; workspace.openFile(file) }
    function pan(step: real) {
        if (zooming)
            pane.surface.show(pane.lon0, pane.lat0, pane.zoom + step / 200);
        else
            pane.surface.panBy(step, step / 2);
    }
    function look(lon: real, lat: real, zoom: real) { pane.lon0 = lon; pane.lat0 = lat; pane.showView(lon, lat, zoom) }
    width: 1440; height: 900; visible: true
    Workspace { id: workspace }
    VacancyListModel { id: vacancies; workspace: null }
    MapPane { id: pane; property real lon0; property real lat0; anchors.fill: parent; marks: vacancies.marks }
})";

void look(QQuickWindow *window, double zoom)
{
    // All Germany, later the houses of Berlin.
    const bool isFar = zoom < 8;
    QMetaObject::invokeMethod(window, "look", Q_ARG(double, isFar ? 10.4 : 13.4), Q_ARG(double, isFar ? 51.2 : 52.5), Q_ARG(double, zoom));
}

/** Turns the event loop until @p isDone; returns the milliseconds that took. */
template<class Done> double until(const QElapsedTimer &timer, Done isDone)
{
    while (!isDone()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e6;
}

/** From the change of a filter to the first frame with its marks, and to the tree of all zooms. */
template<class Change> QJsonObject filtered(QQuickWindow *window, VacancyListModel *list, Change change)
{
    QElapsedTimer timer;
    timer.start();
    until(timer,
        [&] { return list->isWhole() && !list->isLoading() && !list->marks()->isPending(); }); // nothing of the filter before is left
    bool isChanged = false, isShown = false;
    const auto changed = QObject::connect(list->marks(), &MapMarks::changed, window, [&] { isChanged = true; });
    const auto shown = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] { isShown = isShown || isChanged; });
    timer.restart();
    change();
    const double first = until(timer, [&] { return isShown; });
    const double whole = until(timer, [&] { return !list->marks()->isPending(); });
    QObject::disconnect(changed);
    QObject::disconnect(shown);
    std::fprintf(stderr, "first picture %.0f ms, all zooms %.0f ms, %d marks\n", first, whole, list->marks()->count());
    return {{u"marks"_s, list->marks()->count()}, {u"first_picture_ms"_s, qRound(first)}, {u"all_zooms_ms"_s, qRound(whole)}};
}

double sizesOf(const MarkSet &set)
{
    const ClusterTree &tree = set.tree;
    return double(set.ids.capacity() * sizeof(qint64) + set.byId.capacity() * sizeof(quint32) + tree.points.capacity() * sizeof(GridPlace)
        + tree.traits.capacity() + tree.clusters.capacity() * sizeof(ClusterTree::Cluster)
        + tree.countsBefore.capacity() * sizeof(TraitCounts));
}
}

/** scalebench FILE [filters]: a register on the map, its memory, its filters, and before them its frames at every zoom. */
int main(int argc, char **argv)
{
    qputenv("QSG_RENDER_LOOP", "basic");
    QGuiApplication app(argc, argv);
    prepare(app, u"de"_s);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"file"_s, QUrl::fromLocalFile(QGuiApplication::arguments().value(1))}});
    engine.loadData(mapWindow);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) return 1;
    auto *list = window->property("list").value<VacancyListModel *>();
    look(window, 6);
    settle(app, window);
    malloc_trim(0);
    const double before = memoryMb();
    QElapsedTimer timer;
    timer.start();
    QMetaObject::invokeMethod(window, "open");
    QJsonObject result;
    result[u"opened_first_marks_ms"_s] = qRound(until(timer, [&] { return list->marks()->count() > 0; }));
    result[u"opened_whole_ms"_s] = qRound(until(timer, [&] { return list->count() > 0 && !window->property("pending").toBool(); }));
    settle(app, window);
    malloc_trim(0);
    const int marks = list->marks()->count();
    constexpr double megabyte = 1024 * 1024;
    constexpr double stockBytes = sizeof(qint64) + sizeof(GridPlace) + sizeof(quint8);
    result[u"vacancies"_s] = list->total();
    result[u"marks"_s] = marks;
    result[u"rss_bytes_each"_s] = (memoryMb() - before) * megabyte / marks;
    result[u"counted_bytes_each"_s]
        = (sizesOf(*list->marks()->set()) + sizeof(ListedVacancy) * list->count() + stockBytes * double(list->total())) / marks;
    QJsonObject pan, zoom;
    const bool isBrief = QGuiApplication::arguments().value(2) == "filters"_L1;
    for (int level = 5; level <= 19 && !isBrief; ++level) {
        const QString name = QString::number(level);
        for (const bool isZooming : {false, true}) {
            look(window, level);
            window->setProperty("zooming", false);
            settle(app, window);
            window->setProperty("zooming", isZooming);
            (isZooming ? zoom : pan)[name] = moved(app, window, 7);
            std::fprintf(stderr, "%s\n",
                QJsonDocument(QJsonObject{{isZooming ? u"zoomed"_s : u"panned"_s, (isZooming ? zoom : pan)[name]}, {u"level"_s, level}})
                    .toJson(QJsonDocument::Compact)
                    .constData());
        }
    }
    result[u"pan"_s] = pan;
    result[u"zoom"_s] = zoom;
    QJsonObject filters;
    for (const int level : {6, 9, 12, 15}) {
        look(window, level);
        settle(app, window);
        const QString name = QString::number(level);
        filters[name + u" available"_s] = filtered(window, list, [&] { list->setStatusGroups({u"available"_s}); });
        filters[name + u" rooms"_s] = filtered(window, list, [&] { list->setRoomsMin(3); });
        filters[name + u" rent"_s] = filtered(window, list, [&] {
            list->setRoomsMin(0);
            list->setGrossColdMaxCents(60'000);
        });
        filters[name + u" all"_s] = filtered(window, list, [&] { list->resetFilter(); });
    }
    result[u"filters"_s] = filters;
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
