// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "mapsample.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include "tests/geo/sampleareas.h"
#include <QCoreApplication>
#include <QtQml>
#include <random>

using namespace Qt::StringLiterals;

namespace {
constexpr Utm corner{400000, 5470000};
constexpr double side = 4000;
constexpr int townPopulation = 4500;

Area square(qint64 id, const QString &name, const QString &group, double column, double row)
{
    const double east = corner.east + column * side;
    const double north = corner.north + row * side;
    const Ring ring{{east, north}, {east + side, north}, {east + side, north + side}, {east, north + side}, {east, north}};
    return {id, name, group, u"VG "_s + group, {}, int(1000 * id), false, false, toWkb(MultiPolygon{{ring}})};
}

QString words(qint64 id)
{
    return u"verfügbar, Musterweg %1"_s.arg(id);
}

[[maybe_unused]] const bool registered = [] {
    qmlRegisterType<MapSample>("BleibeTest", 1, 0, "MapSample");
    return true;
}();
}

MapSample::MapSample(QObject *parent) : QObject(parent), m_areas(new MapAreas(this)), m_marks(new MapMarks(this)) { }

void MapSample::loadSquares()
{
    m_areas->setAttribution(u"© Probe 2026"_s);
    m_areas->load({square(1, u"Adorf"_s, u"Nord"_s, 0, 1), square(2, u"Bedorf"_s, u"Nord"_s, 1, 1), square(3, u"Cedorf"_s, u"Süd"_s, 0, 0),
        square(4, u"Dedorf"_s, u"Süd"_s, 1, 0)});
}

void MapSample::loadDistrict()
{
    std::vector<Area> areas;
    for (const SampleArea &sample : sampleAreas()) {
        const bool isCity = sample.group == "073120000"_L1;
        areas.push_back({qint64(areas.size() + 1), sample.name, sample.group, sample.groupName, isCity ? u"kreisfreie Stadt"_s : QString(),
            sample.population, sample.population > townPopulation, isCity, toWkb(sample.shape)});
        m_middles.insert(sample.name, labelPlace(sample.shape, 50));
    }
    m_areas->setAttribution(u"© GeoBasis-DE / BKG 2016 (Daten verändert) · dl-de/by-2-0"_s);
    m_areas->load(areas);
}

void MapSample::setMarks(const QVariantList &marks)
{
    std::vector<Mark> list;
    for (const QVariant &mark : marks) {
        const QVariantList fields = mark.toList();
        list.push_back({fields.value(0).toLongLong(), {corner.east + fields.value(1).toDouble(), corner.north + fields.value(2).toDouble()},
            MarkShape(fields.value(3, 1).toInt()), fields.value(4).toBool()});
    }
    m_marks->setMarks(std::move(list), words);
}

void MapSample::setMarksIn(const QVariantList &marks)
{
    std::vector<Mark> list;
    for (const QVariant &mark : marks) {
        const QVariantList fields = mark.toList();
        const Utm middle = m_middles.value(fields.value(0).toString());
        list.push_back({qint64(list.size() + 1), {middle.east + fields.value(1).toDouble(), middle.north + fields.value(2).toDouble()},
            MarkShape(fields.value(3, 1).toInt()), fields.value(4).toBool()});
    }
    m_marks->setMarks(std::move(list), words);
}

void MapSample::scatter(int count)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> anywhere(0, 2 * side);
    std::vector<Mark> list;
    for (int i = 0; i < count; ++i)
        list.push_back({i + 1, {corner.east + anywhere(random), corner.north + anywhere(random)}, MarkShape(random() % markShapes),
            random() % 9 == 0});
    m_marks->setMarks(std::move(list), words);
}

void MapSample::scatterInDistrict(int count)
{
    constexpr double spread = 1500;
    const QList<Utm> middles = m_middles.values();
    std::mt19937 random(1);
    std::normal_distribution<double> away(0, spread);
    std::vector<Mark> list;
    for (int i = 0; i < count; ++i) {
        const Utm middle = middles[i % middles.size()];
        list.push_back(
            {i + 1, {middle.east + away(random), middle.north + away(random)}, MarkShape(random() % markShapes), random() % 9 == 0});
    }
    m_marks->setMarks(std::move(list), words);
}

QUrl MapSample::data(const QString &path) const
{
    const QString folder = qEnvironmentVariable("BLEIBE_TEST_DATA");
    return folder.isEmpty() ? QUrl() : QUrl::fromLocalFile(folder + path);
}
