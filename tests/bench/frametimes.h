// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QFile>
#include <QGuiApplication>
#include <QJsonObject>
#include <QQuickWindow>
#include <QTimer>
#include <algorithm>
#include <ctime>

inline constexpr int measuredFrames = 400;
inline constexpr int framesEachWay = 50;

inline double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * double(now.tv_sec) + double(now.tv_nsec) / 1e6;
}

/** Resident memory of this process in MB, as the system counts it. */
inline double memoryMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QFile::ReadOnly)) return 0;
    const QByteArray status = file.readAll();
    constexpr double kilobytes = 1024;
    return status.mid(status.indexOf("VmRSS:") + 6).trimmed().split(' ').value(0).toDouble() / kilobytes;
}

/** Notes what the window thread spends on polish and on synchronising, frame by frame; needs the basic render loop. */
class FrameTimes : public QObject
{
public:
    explicit FrameTimes(QQuickWindow *window) : m_window(window)
    {
        window->installEventFilter(this);
        connect(window, &QQuickWindow::afterAnimating, this, [this] { m_polish = threadCpuMs() - m_start; });
        connect(window, &QQuickWindow::beforeSynchronizing, this, [this] { m_start = threadCpuMs(); });
        connect(window, &QQuickWindow::afterSynchronizing, this, [this] { times.push_back(m_polish + threadCpuMs() - m_start); });
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest) m_start = threadCpuMs();
        return false;
    }
    QJsonObject figures() const
    {
        std::vector<double> sorted = times;
        std::ranges::sort(sorted);
        const auto at = [&](double part) { return sorted[size_t(double(sorted.size() - 1) * part)]; };
        return {{QStringLiteral("p50_ms"), at(0.5)}, {QStringLiteral("p95_ms"), at(0.95)}, {QStringLiteral("max_ms"), at(1)}};
    }
    std::vector<double> times;

private:
    QQuickWindow *m_window;
    double m_start = 0;
    double m_polish = 0;
};

/** What the window's thread spends on a frame while @p window moves by @p pixels with each, there and back. */
inline QJsonObject moved(QGuiApplication &app, QQuickWindow *window, double pixels)
{
    FrameTimes frames(window);
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [&] {
        const size_t done = frames.times.size();
        if (done >= measuredFrames) return QCoreApplication::exit();
        const double step = done / framesEachWay % 2 == 0 ? pixels : -pixels;
        const auto pan = [window, step] {
            QMetaObject::invokeMethod(window, "pan", Q_ARG(double, step));
            window->update();
        };
        QMetaObject::invokeMethod(window, pan, Qt::QueuedConnection);
    });
    window->update();
    QGuiApplication::exec();
    return frames.figures();
}

/** Waits until the window has what it shows. */
inline void settle(QGuiApplication &app, QQuickWindow *window)
{
    while (window->property("pending").toBool()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QTimer::singleShot(500, &app, [] { QCoreApplication::exit(); }); // quit() would close the window
    QGuiApplication::exec();
}
