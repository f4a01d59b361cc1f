// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/map/picture.h"
#include <QPainter>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <cmath>

namespace {
// So much of the view lies beyond each of its sides; when half of that is used up, the next picture is begun.
constexpr double margin = 0.25;

/** Pictures do not wait behind other work of the program. */
QThreadPool *painters()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return &pool;
}
}

Picture::Picture(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_isNextLate) {
            use(m_watcher.future().takeResult());
            m_isValid = m_isNextValid;
            m_isWrong = m_isWrong && !m_isValid;
        }
        Q_EMIT pendingChanged();
        Q_EMIT painted();
    });
}

Picture::~Picture()
{
    m_watcher.waitForFinished(); // fonts and colours of the program may be gone otherwise
}

void Picture::show(const MapView &view, double ratio, bool isSoon, const Paint &paint)
{
    if (m_isValid && covers(view, margin / 2)) return;
    if (isSoon || m_painted.image.isNull()) {
        if (m_isValid && covers(view, 0)) return;
        use(paintedOf(view, ratio, paint));
        m_isValid = true;
        m_isWrong = false;
        m_isNextLate = true;
    } else if (!m_watcher.isRunning()) {
        m_isNextValid = true;
        m_isNextLate = false;
        m_watcher.setFuture(QtConcurrent::run(painters(), [view, ratio, paint] { return paintedOf(view, ratio, paint); }));
        Q_EMIT pendingChanged();
    }
}

bool Picture::covers(const MapView &view, double part) const
{
    const QSizeF more = view.size * part;
    const QRectF wanted(-more.width(), -more.height(), view.size.width() + 2 * more.width(), view.size.height() + 2 * more.height());
    return !m_painted.image.isNull() && m_painted.view.zoom == view.zoom && rectIn(view).contains(wanted);
}

Picture::Painted Picture::paintedOf(const MapView &view, double ratio, const Paint &paint)
{
    Painted painted{{}, view};
    painted.view.size = QSizeF(std::ceil(view.size.width() * (1 + 2 * margin)), std::ceil(view.size.height() * (1 + 2 * margin)));
    painted.image = QImage((painted.view.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    painted.image.setDevicePixelRatio(ratio);
    painted.image.fill(Qt::transparent);
    QPainter painter(&painted.image);
    paint(painter, painted.view);
    return painted;
}

void Picture::use(Painted painted)
{
    m_painted = std::move(painted);
    ++m_version;
}

QRectF Picture::rectIn(const MapView &view) const
{
    const MapView &own = m_painted.view;
    return {toScreen(view, toMercator(own, {})), own.size * std::exp2(view.zoom - own.zoom)};
}
