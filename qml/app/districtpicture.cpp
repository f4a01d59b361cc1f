// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/districtpicture.h"
#include "geo/projection.h"
#include "import/sample.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

struct Municipality {
    QString association;
    QPainterPath outline; // Mercator units, y down
};

QPolygonF ring(const QJsonArray &places)
{
    QPolygonF corners;
    for (const QJsonValue &place : places) {
        const Mercator at = toMercator(LonLat{place[0].toDouble(), place[1].toDouble()});
        corners.append({at.x, at.y});
    }
    return corners;
}

QPainterPath outline(const QJsonObject &geometry)
{
    QPainterPath path;
    const QJsonArray coordinates = geometry["coordinates"_L1].toArray();
    const bool many = geometry["type"_L1].toString() == "MultiPolygon"_L1;
    const QJsonArray polygons = many ? coordinates : QJsonArray{coordinates};
    for (const QJsonValue &polygon : polygons) {
        const QJsonArray rings = polygon.toArray();
        for (const QJsonValue &places : rings) path.addPolygon(ring(places.toArray()));
    }
    return path;
}

/** The municipalities of the sample, read once. */
const QList<Municipality> &municipalities()
{
    static const QList<Municipality> all = [] {
        QList<Municipality> read;
        QFile file(sampleMunicipalities);
        if (!file.open(QIODevice::ReadOnly)) return read;
        const QJsonArray features = QJsonDocument::fromJson(file.readAll()).object()["features"_L1].toArray();
        for (const QJsonValue &feature : features)
            read.append({feature["properties"_L1]["VG_NAME"_L1].toString(), outline(feature["geometry"_L1].toObject())});
        return read;
    }();
    return all;
}
}

DistrictPicture::DistrictPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DistrictPicture::colorsChanged, this, [this] { update(); });
}

void DistrictPicture::paint(QPainter *painter)
{
    QRectF box;
    for (const Municipality &municipality : municipalities()) box |= municipality.outline.boundingRect();
    if (box.isEmpty() || width() <= 0 || height() <= 0) return;
    const double scale = qMin((width() - 4) / box.width(), (height() - 4) / box.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(width() / 2, height() / 2);
    painter->scale(scale, scale);
    painter->translate(-box.center());
    QHash<QString, QPainterPath> associations;
    for (const Municipality &municipality : municipalities()) {
        const auto at = m_names.indexOf(municipality.association);
        QPen pen(m_line, 1);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->setBrush(at < 0 || at >= m_fills.size() ? m_cityFill : m_fills[at]);
        painter->drawPath(municipality.outline);
        associations[municipality.association] += municipality.outline;
    }
    if (m_outline.alpha() == 0) return;
    QPen pen(m_outline, 1.4);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    for (const QPainterPath &association : std::as_const(associations)) painter->drawPath(association.simplified());
}
