// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mapview.h"
#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <functional>

class QPainter;

/**
 * A picture of a layer that is larger than the view, so that panning only moves it; for the software renderer. What is painted soon is
 * painted at once, the rest in the background, while the last picture stands in, moved and stretched to where it belongs.
 */
class Picture : public QObject
{
    Q_OBJECT

public:
    /** Paints a view; runs in another thread, so it may only touch what it brings along. */
    using Paint = std::function<void(QPainter &painter, const MapView &larger)>;

    explicit Picture(QObject *parent = nullptr);
    ~Picture() override;

    /** What the picture shows has changed a little, as when the pointer moved on. */
    void outdate() { m_isValid = m_isNextValid = false; }
    /** What the picture shows is something else now. */
    void forget()
    {
        outdate();
        m_isWrong = true;
    }
    /** Sees to a picture of this view. @p ratio is picture pixels per view pixel; @p isSoon says that painting takes no longer than a frame
     * may. */
    void show(const MapView &view, double ratio, bool isSoon, const Paint &paint);

    /** True from forget() until the next picture. */
    bool isWrong() const { return m_isWrong; }
    bool isPending() const { return m_watcher.isRunning(); }
    const QImage &image() const { return m_painted.image; }
    /** Counts the pictures. */
    int version() const { return m_version; }
    /** Where the picture lies in the view. */
    QRectF rectIn(const MapView &view) const;

Q_SIGNALS:
    /** Another picture is there. */
    void painted();
    void pendingChanged();

private:
    struct Painted {
        QImage image;
        MapView view;
    };
    /** True where the picture shows the whole view, and so much of it more on each side. */
    bool covers(const MapView &view, double part) const;
    static Painted paintedOf(const MapView &view, double ratio, const Paint &paint);
    void use(Painted painted);

    Painted m_painted;
    bool m_isValid = false;
    bool m_isWrong = true;
    /** The same of the picture that is being painted; and whether a newer one was painted meanwhile. */
    bool m_isNextValid = false;
    bool m_isNextLate = false;
    int m_version = 0;
    QFutureWatcher<Painted> m_watcher;
};
