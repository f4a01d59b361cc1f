// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/areadrawing.h"
#include "geo/borders.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include "tests/geo/sampleareas.h"
#include <QtTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
Ring square(double east, double north, double side)
{
    return {{east, north}, {east + side, north}, {east + side, north + side}, {east, north + side}, {east, north}};
}

Area area(qint64 id, const QString &group, const MultiPolygon &shape)
{
    return {id, u"Ort %1"_s.arg(id), group, u"VG "_s + group, {}, 100 * int(id), false, false, toWkb(shape)};
}

double length(const PlaceLines &lines)
{
    double sum = 0;
    quint32 begin = 0;
    for (const quint32 end : lines.ends) {
        for (quint32 i = begin + 1; i < end; ++i)
            sum += std::hypot(lines.places[i].east - lines.places[i - 1].east, lines.places[i].north - lines.places[i - 1].north);
        begin = end;
    }
    return sum;
}

std::vector<Area> sampleAsAreas()
{
    std::vector<Area> areas;
    for (const SampleArea &sample : sampleAreas())
        areas.push_back({qint64(areas.size() + 1), sample.name, sample.group, sample.groupName, {}, sample.population, false,
            sample.group == "073120000"_L1, toWkb(sample.shape)});
    return areas;
}

double triangleArea(const AreaBand &band, const AreaPart &part)
{
    double sum = 0;
    for (quint32 i = part.firstIndex; i < part.firstIndex + part.indexCount; i += 3) {
        const LocalCorner a = band.corners[band.triangles[i]];
        const LocalCorner b = band.corners[band.triangles[i + 1]];
        const LocalCorner c = band.corners[band.triangles[i + 2]];
        sum += std::abs(double(b.x - a.x) * (c.y - a.y) - double(b.y - a.y) * (c.x - a.x)) / 2;
    }
    return sum;
}
}

class AreaDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bordersTellTheirSides()
    {
        // Three squares in a row; the first two are of one group.
        const std::vector<MultiPolygon> areas{{{square(0, 0, 10)}}, {{square(10, 0, 10)}}, {{square(20, 0, 10)}}};
        const Borders borders = bordersOf(areas, std::vector<int>{1, 1, 2});
        QCOMPARE(length(borders.inner), 10.);
        QCOMPARE(length(borders.outer), 80. + 10);
        QCOMPARE(borders.inner.ends.size(), 1u);
        const Borders apart = bordersOf(areas, std::vector<int>{1, 2, 3});
        QCOMPARE(length(apart.inner), 0.);
        QCOMPARE(length(apart.outer), 80. + 20);
    }

    void edgesThatDoNotMatchAreOuter()
    {
        const std::vector<MultiPolygon> areas{{{square(0, 0, 10)}}, {{square(10, 0, 5)}}};
        const Borders borders = bordersOf(areas, std::vector<int>{1, 1});
        QCOMPARE(length(borders.inner), 0.);
        QCOMPARE(length(borders.outer), 60.);
    }

    void drawsWhatItIsGiven()
    {
        const Ring hole = square(400020, 5480020, 10);
        const auto drawing = drawAreas({area(1, u"a"_s, {{square(400000, 5480000, 1000), hole}}),
            area(2, u"b"_s, {{square(401000, 5480000, 1000)}}), area(3, u"a"_s, {{square(402000, 5480000, 1000)}})});
        QVERIFY(drawing);
        const AreaDrawing &d = **drawing;
        QCOMPARE(d.areas.size(), 3u);
        QCOMPARE(d.groups.size(), 2u);
        QCOMPARE(d.groups[1].name, u"VG b"_s);
        QCOMPARE(d.areas[2].group, 0);
        QCOMPARE(d.areas[2].id, 3);
        const auto at = [&](double east, double north) { return areaAt(d, *toMercator(Utm{east, north})); };
        QCOMPARE(at(400500, 5480500), 0);
        QCOMPARE(at(400025, 5480025), -1);
        QCOMPARE(at(401500, 5480500), 1);
        QCOMPARE(at(402999, 5480999), 2);
        QCOMPARE(at(403001, 5480500), -1);
        QVERIFY(d.skipped.isEmpty());
    }

    void damagedOutlinesAreNamedNotDrawn()
    {
        Area broken = area(2, u"a"_s, {{square(0, 0, 1)}});
        broken.shape.bytes.truncate(30);
        const auto drawing = drawAreas({area(1, u"a"_s, {{square(400000, 5480000, 1000)}}), broken});
        QVERIFY(drawing);
        QCOMPARE((*drawing)->areas.size(), 1u);
        QCOMPARE((*drawing)->skipped, QStringList{u"Ort 2"_s});
    }

    void crossedOutlinesAreMended()
    {
        const Ring bowTie{{400000, 5480000}, {401000, 5481000}, {401000, 5480000}, {400000, 5481000}, {400000, 5480000}};
        const auto drawing = drawAreas({area(1, u"a"_s, {{bowTie}})});
        QVERIFY(drawing);
        QCOMPARE(areaAt(**drawing, *toMercator(Utm{400100, 5480500})), 0);
        QCOMPARE(areaAt(**drawing, *toMercator(Utm{400500, 5480900})), -1);
    }

    void nothingIsADrawingToo()
    {
        const auto drawing = drawAreas({});
        QVERIFY(drawing);
        QCOMPARE(areaAt(**drawing, {0.5, 0.5}), -1);
        QVERIFY(bandFor(**drawing, 12).triangles.empty());
        QVERIFY((*drawing)->box.isEmpty());
    }

    void cancelStops()
    {
        const auto drawing = drawAreas({area(1, u"a"_s, {{square(400000, 5480000, 1000)}})}, Progress({}, [] { return true; }));
        QVERIFY(!drawing);
        QCOMPARE(drawing.error().kind, Error::Kind::Cancelled);
    }

    void realDistrict()
    {
        const std::vector<Area> areas = sampleAsAreas();
        QElapsedTimer timer;
        timer.start();
        const auto result = drawAreas(areas);
        qInfo("51 municipalities: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(result);
        const AreaDrawing &drawing = **result;
        QCOMPARE(drawing.groups.size(), 7u);
        QCOMPARE(drawing.bands.size(), 4u);
        for (size_t i = 0; i < drawing.areas.size(); ++i) QCOMPARE(areaAt(drawing, drawing.areas[i].anchor), int(i));
        size_t before = 0;
        for (const AreaBand &band : drawing.bands) {
            QVERIFY(band.corners.size() > before);
            before = band.corners.size();
            // Fills must cover the same ground in every band, or neighbours would overlap.
            double sum = 0;
            double full = 0;
            for (size_t i = 0; i < drawing.areas.size(); ++i) {
                sum += triangleArea(band, band.parts[i]);
                full += triangleArea(drawing.bands.back(), drawing.bands.back().parts[i]);
            }
            QVERIFY2(std::abs(sum / full - 1) < 0.02, qPrintable(u"%1: %2"_s.arg(band.maxZoom).arg(sum / full)));
        }
        QCOMPARE(&bandFor(drawing, 8.5), &drawing.bands[1]);
        QCOMPARE(&bandFor(drawing, 17), &drawing.bands[3]);
    }
};

QTEST_GUILESS_MAIN(AreaDrawingTest)
#include "areadrawingtest.moc"
