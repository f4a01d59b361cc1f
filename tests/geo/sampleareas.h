// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/polygon.h"
#include "geo/projection.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/** The real municipalities of the district of Kaiserslautern and its city, as the program carries them. */
struct SampleArea {
    QString name;
    QString group;
    QString groupName;
    int population = 0;
    double squareKilometres = 0;
    MultiPolygon shape;
};

inline Polygon samplePolygon(const QJsonArray &rings)
{
    Polygon polygon;
    for (const QJsonValue &ring : rings) {
        polygon.emplace_back();
        for (const QJsonValue &place : ring.toArray()) polygon.back().push_back(*toUtm(LonLat{place[0].toDouble(), place[1].toDouble()}));
    }
    return polygon;
}

inline std::vector<SampleArea> sampleAreas()
{
    using namespace Qt::StringLiterals;
    QFile file(u":/bleibe/sample/municipalities.geojson"_s);
    if (!file.open(QFile::ReadOnly)) return {};
    std::vector<SampleArea> areas;
    for (const QJsonValue &feature : QJsonDocument::fromJson(file.readAll())["features"_L1].toArray()) {
        const QJsonValue properties = feature["properties"_L1];
        SampleArea area{properties["GEN"_L1].toString(), properties["VG_ARS"_L1].toString(), properties["VG_NAME"_L1].toString(),
            properties["EWZ_2024"_L1].toInt(), properties["KFL_KM2"_L1].toDouble(), {}};
        const QJsonArray coordinates = feature["geometry"_L1]["coordinates"_L1].toArray();
        if (feature["geometry"_L1]["type"_L1].toString() == "Polygon"_L1) {
            area.shape.push_back(samplePolygon(coordinates));
        } else {
            for (const QJsonValue &part : coordinates) area.shape.push_back(samplePolygon(part.toArray()));
        }
        areas.push_back(std::move(area));
    }
    return areas;
}
