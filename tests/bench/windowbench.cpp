// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/machine.h"
#include "qml/app/window.h"
#include "qml/app/workspace.h"
#include "tests/bench/frametimes.h"
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
int print(const QJsonObject &figures)
{
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

constexpr auto mapWindow = R"(
import QtQuick
import Bleibe
import BleibeTest
Window {
    readonly property bool pending: sample.marks.pending
    function pan(step: real) { pane.surface.panBy(step, step / 2) }
    function closer() { pane.showView(7.77, 49.44, 13) }
    width: 1440; height: 900; visible: true
    MapSample { id: sample }
    MapPane { id: pane; anchors.fill: parent; areas: sample.areas; marks: sample.marks }
    Component.onCompleted: { sample.loadDistrict(); sample.scatterInDistrict(100000) }
})";

constexpr auto listWindow = R"(
import QtQuick
import Bleibe
Window {
    property url file
    readonly property bool pending: page.busy || !page.vacancies.whole || page.vacancies.count === 0
    property real farthest: 0
    function pan(step: real) {
        page.table.view.contentY = Math.max(0, page.table.view.contentY + 6 * step);
        farthest = Math.max(farthest, page.table.view.contentY);
    }
    width: 1440; height: 900; visible: true
    Workspace { id: workspace }
    Machine { id: machine }
    RegisterPage { id: page; anchors.fill: parent; workspace: workspace; machine: machine; mapShown: false }
    Component.onCompleted: workspace.openFile(file)
})";

/** Scrolls the list of a register by 42 pixels a frame, more than a row. */
int scrolled(QGuiApplication &app, const QString &file)
{
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"file"_s, QUrl::fromLocalFile(file)}});
    engine.loadData(listWindow);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) return 1;
    settle(app, window);
    QJsonObject figures = moved(app, window, 7);
    figures[u"scrolled_px"_s] = window->property("farthest").toDouble();
    return print(figures);
}

/** Pans the district with 100,000 marks, each frame by 7 pixels, there and back. */
QJsonObject panned(QGuiApplication &app, bool isClose)
{
    QQmlApplicationEngine engine;
    engine.loadData(mapWindow);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) return {};
    if (isClose) QMetaObject::invokeMethod(window, "closer");
    settle(app, window);
    return moved(app, window, 7);
}

/** Opens a register as the program does; times from the beginning of main() to the first frame, and to the first with its content. */
int start(QGuiApplication &app, const QElapsedTimer &timer, const QString &file)
{
    QJsonObject figures;
    prepare(app, u"de"_s);
    Machine machine;
    Workspace workspace;
    workspace.setMachine(&machine);
    workspace.openFile(QUrl::fromLocalFile(file));
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"workspace"_s, QVariant::fromValue(&workspace)}, {u"machine"_s, QVariant::fromValue(&machine)}});
    engine.loadFromModule("Bleibe", "Main");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) return 1;
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [&] {
        if (figures.isEmpty()) figures[u"first_frame_ms"_s] = timer.elapsed();
        const auto *page = window->property("page").value<QObject *>();
        const bool isFilled = workspace.isOpen() && workspace.jobs()->count() == 0 && page && !page->property("busy").toBool();
        if (isFilled && !figures.contains("filled_ms"_L1)) {
            figures[u"filled_ms"_s] = timer.elapsed();
            QTimer::singleShot(2000, &app, &QCoreApplication::quit);
        }
    });
    QGuiApplication::exec();
    figures[u"memory_mb"_s] = qRound(memoryMb());
    return print(figures);
}
}

/** windowbench [start FILE | scroll FILE] */
int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    qputenv("QSG_RENDER_LOOP", "basic");
    QGuiApplication app(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.value(1) == "start"_L1) return start(app, timer, words.value(2));
    prepare(app, u"de"_s);
    if (words.value(1) == "scroll"_L1) return scrolled(app, words.value(2));
    return print({{u"district"_s, panned(app, false)}, {u"close"_s, panned(app, true)}});
}
