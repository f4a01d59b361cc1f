// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QRectF>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

/** Sums a map pane needs and QML should not do. */
class MapTools : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /** Longitude, latitude and zoom that show the whole box (degrees: x west, y south) in a pane of this size. */
    Q_INVOKABLE static QList<double> fit(const QRectF &box, QSizeF size, double margin, double maxZoom);
    /** Metres one pixel is wide at this latitude and zoom. */
    Q_INVOKABLE static double metresPerPixel(double lat, double zoom);
    /** The longest of 1, 2, 5, 10 … metres that is at most this wide. */
    Q_INVOKABLE static double scaleMetres(double metresPerPixel, double mostPixels);
    /** "200 m", "5 km". */
    Q_INVOKABLE static QString scaleText(double metres);
    /** How strongly areas are filled, 0 to 1. */
    Q_INVOKABLE static double fillStrength(bool hasBackground, bool isDrawn, double zoom);
};
