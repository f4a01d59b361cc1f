// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mapview.h"
#include <QImage>
#include <QPainter>
#include <QRectF>

/** A picture of a layer that is larger than the view, so that panning only moves it; for the software renderer. */
class Picture
{
public:
    /** True where it shows the whole view at its zoom and nothing but the centre has changed since. */
    bool covers(const MapView &view) const
    {
        return !m_image.isNull() && m_view.zoom == view.zoom && rectIn(view).contains(QRectF({}, view.size));
    }
    void forget() { m_image = {}; }

    /** Paints anew: paint(painter, larger view). @p ratio is picture pixels per view pixel. */
    template<class Paint> void paint(const MapView &view, double ratio, Paint paint)
    {
        m_view = view;
        const double margin = 0.25;
        m_view.size = QSizeF(std::ceil(view.size.width() * (1 + 2 * margin)), std::ceil(view.size.height() * (1 + 2 * margin)));
        m_image = QImage((m_view.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(Qt::transparent);
        QPainter painter(&m_image);
        paint(painter, m_view);
    }

    const QImage &image() const { return m_image; }
    /** Where the picture lies in the view. */
    QRectF rectIn(const MapView &view) const { return {toScreen(view, toMercator(m_view, {})), m_view.size}; }

private:
    QImage m_image;
    MapView m_view;
};
