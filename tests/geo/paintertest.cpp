// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/areapainter.h"
#include "geo/markpainter.h"
#include "geo/projection.h"
#include "geo/wkb.h"
#include <QPainter>
#include <QtTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr Utm corner{400000, 5470000};
constexpr double side = 1000;

Area square(qint64 id, const QString &group, double column)
{
    const double east = corner.east + column * side;
    Ring ring{{east, corner.north}, {east + side, corner.north}, {east + side, corner.north + side}, {east, corner.north + side}};
    ring.push_back(ring.front());
    return {id, u"Ort %1"_s.arg(id), group, group, {}, 100, false, false, toWkb(MultiPolygon{{ring}})};
}

// Three squares side by side, the first two of one group.
std::shared_ptr<const AreaDrawing> threeSquares()
{
    return *drawAreas({square(1, u"a"_s, 0), square(2, u"a"_s, 1), square(3, u"b"_s, 2)});
}

MapView viewOf(const AreaDrawing &drawing)
{
    return fitted(drawing.box, {660, 260}, 30, 20);
}

AreaLook plainLook()
{
    AreaLook look;
    look.fills = {Qt::yellow, Qt::cyan};
    look.innerLine = Qt::white;
    look.outerLine = Qt::black;
    look.innerWidth = 3;
    look.outerWidth = 3;
    return look;
}

QImage painted(const AreaDrawing &drawing, const MapView &view, const AreaLook &look)
{
    QImage image(view.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::gray);
    QPainter painter(&image);
    paintAreas(painter, drawing, view, look);
    return image;
}

QColor at(const QImage &image, const MapView &view, double east, double north)
{
    const QPointF pixel = toScreen(view, *toMercator(Utm{corner.east + east, corner.north + north}));
    return image.pixelColor(int(std::floor(pixel.x())), int(std::floor(pixel.y())));
}

MarkLook markLook()
{
    MarkLook look;
    look.shapes = {Qt::blue, Qt::green, Qt::yellow, Qt::magenta, Qt::gray, Qt::darkGray};
    look.edge = Qt::black;
    look.halo = Qt::white;
    look.stale = Qt::red;
    look.ground = Qt::white;
    look.text = Qt::black;
    look.selection = Qt::darkBlue;
    look.font.setPixelSize(12);
    return look;
}

QImage sign(const MarkSign &what, double ratio = 1)
{
    QImage image(int(64 * ratio), int(64 * ratio), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(ratio, ratio);
    painter.translate(32, 32);
    paintSign(painter, what, markLook());
    return image;
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 128;
    return count;
}
}

class PainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAndBorders()
    {
        const auto drawing = threeSquares();
        const MapView view = viewOf(*drawing);
        const QImage image = painted(*drawing, view, plainLook());
        QCOMPARE(at(image, view, 500, 500), QColor(Qt::yellow));
        QCOMPARE(at(image, view, 1500, 500), QColor(Qt::yellow));
        QCOMPARE(at(image, view, 2500, 500), QColor(Qt::cyan));
        QCOMPARE(at(image, view, 1000, 500), QColor(Qt::white));
        QCOMPARE(at(image, view, 2000, 500), QColor(Qt::black));
        QCOMPARE(at(image, view, 0, 500), QColor(Qt::black));
        QCOMPARE(at(image, view, -60, 500), QColor(Qt::gray));
        QCOMPARE(at(image, view, 1500, 1060), QColor(Qt::gray));
    }

    void hoverAndSelectionLieOverTheFill()
    {
        const auto drawing = threeSquares();
        const MapView view = viewOf(*drawing);
        AreaLook look = plainLook();
        look.hovered = 0;
        look.hover = QColor(0, 0, 255, 128);
        look.selected = 2;
        look.selection = Qt::red;
        const QImage image = painted(*drawing, view, look);
        QVERIFY(at(image, view, 500, 500).blue() > 120);
        QCOMPARE(at(image, view, 1500, 500), QColor(Qt::yellow));
        QCOMPARE(at(image, view, 2500, 500), QColor(Qt::red));
    }

    void clippingDoesNotShow()
    {
        const auto drawing = threeSquares();
        for (const double zoom : {15., 19., 22.}) {
            MapView view{*toMercator(Utm{corner.east + 2000, corner.north + 500}), zoom, {400, 300}};
            const QImage image = painted(*drawing, view, plainLook());
            QCOMPARE(image.pixelColor(20, 150), QColor(Qt::yellow));
            QCOMPARE(image.pixelColor(380, 150), QColor(Qt::cyan));
            // The border runs north in UTM, which leans a little on the map.
            for (const int y : {5, 295}) {
                int black = 0;
                for (int x = 190; x < 210; ++x) black += image.pixelColor(x, y) == QColor(Qt::black);
                QVERIFY(black >= 1 && black <= 4);
            }
        }
    }

    void linesFarAwayAreLeftOut()
    {
        const auto drawing = threeSquares();
        const MapView view{*toMercator(Utm{corner.east + 2000, corner.north + 500}), 19, {400, 300}};
        const AreaBand &band = bandFor(*drawing, view.zoom);
        QCOMPARE(visibleLines(band.outerBorders, *drawing, view, 2).size(), 1);
        QVERIFY(visibleLines(band.innerBorders, *drawing, view, 2).isEmpty());
    }

    void labelsHaveAHaloAndFitTheirBox()
    {
        LabelLook look;
        look.font.setPixelSize(11);
        look.text = Qt::black;
        look.note = Qt::darkGray;
        look.halo = Qt::white;
        const DrawnArea village{1, u"Queidersbach"_s, {}, 0, 2700, false, false, {}, {}};
        DrawnArea city = village;
        city.note = u"kreisfreie Stadt"_s;
        QVERIFY(labelSize(city, look).height() > 1.5 * labelSize(village, look).height());
        DrawnArea town = village;
        town.isTown = true;
        QVERIFY(labelSize(town, look).width() >= labelSize(village, look).width());
        const QImage image = labelImage(village, look, 2);
        QCOMPARE(image.devicePixelRatio(), 2.);
        int dark = 0;
        int white = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                dark += colour.alpha() > 200 && colour.lightness() < 90;
                white += colour.alpha() > 200 && colour.lightness() > 220;
            }
        QVERIFY(dark > 100);
        QVERIFY(white > dark);
    }

    void namesOfTheViewOnly()
    {
        const auto drawing = threeSquares();
        const std::vector<QSizeF> sizes(3, {40, 14});
        QCOMPARE(labelsFor(*drawing, viewOf(*drawing), sizes, {}, -1).size(), 3u);
        const MapView close{drawing->areas[0].anchor, 18, {300, 200}};
        const auto labels = labelsFor(*drawing, close, sizes, {}, -1);
        QCOMPARE(labels.size(), 1u);
        QCOMPARE(labels.front().area, 0);
        QCOMPARE(labels.front().box.center(), QPointF(150, 100));
    }

    void shapesDiffer_data()
    {
        QTest::addColumn<int>("shape");
        for (int shape = 0; shape < markShapes; ++shape) QTest::addRow("%d", shape) << shape;
    }
    void shapesDiffer()
    {
        QFETCH(int, shape);
        const QImage image = sign({MarkShape(shape)});
        // Halo included, every mark is about 16 pixels large and as heavy as the others.
        QVERIFY2(inked(image) > 150 && inked(image) < 420, qPrintable(QString::number(inked(image))));
        for (int other = 0; other < shape; ++other) QVERIFY(sign({MarkShape(other)}) != image);
        QVERIFY(sign({MarkShape(shape), true}) != image);
    }

    void handoversDifferFromVacancies()
    {
        MarkLook look = markLook();
        const auto drawn = [&look](MarkShape shape, MarkFamily family, bool isStale) {
            QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.translate(32, 32);
            look.family = family;
            look.shapes.fill(Qt::red); // the shape alone has to tell them apart
            paintSign(painter, {.shape = shape, .isStale = isStale}, look);
            return image;
        };
        QList<QImage> all;
        for (const MarkFamily family : {MarkFamily::Vacancies, MarkFamily::Handovers})
            for (int shape = 0; shape < markShapes; ++shape) all += drawn(MarkShape(shape), family, false);
        for (qsizetype one = 0; one < all.size(); ++one) {
            QVERIFY2(inked(all[one]) > 150 && inked(all[one]) < 420, qPrintable(QString::number(inked(all[one]))));
            for (qsizetype other = 0; other < one; ++other) QVERIFY(all[one] != all[other]);
        }
        QVERIFY(drawn(MarkShape(2), MarkFamily::Handovers, true) != all[markShapes + 2]);
    }

    void markHasColourEdgeAndHalo()
    {
        const QImage disc = sign({MarkShape::Disc}, 4);
        QCOMPARE(disc.pixelColor(128, 128), QColor(Qt::green));
        QCOMPARE(disc.pixelColor(128 + int(5.7 * 4), 128), QColor(Qt::black));
        QCOMPARE(disc.pixelColor(128 + int(7.5 * 4), 128), QColor(Qt::white));
        QCOMPARE(disc.pixelColor(128 + 10 * 4, 128).alpha(), 0);
        const QImage circle = sign({MarkShape::Circle}, 4);
        QCOMPARE(circle.pixelColor(128, 128), QColor(Qt::white));
        QCOMPARE(circle.pixelColor(128 + int(4.7 * 4), 128), QColor(Qt::blue));
        const QImage stale = sign({MarkShape::Disc, true}, 4);
        QVERIFY(stale.pixelColor(128 + 7 * 4, 128 - 12 * 4).red() > 200);
    }

    void clusterArcsAreInProportion()
    {
        MarkSign cluster{MarkShape::Circle, false, 4, {}};
        cluster.traits[size_t(MarkShape::Disc)] = 2;
        cluster.traits[size_t(MarkShape::Diamond)] = 1;
        cluster.traits[size_t(MarkShape::Circle)] = 1;
        const QImage image = sign(cluster, 4);
        const auto onRing = [&](double degrees) {
            const double angle = degrees * M_PI / 180;
            return image.pixelColor(int(128 + 4 * 11 * std::sin(angle)), int(128 - 4 * 11 * std::cos(angle)));
        };
        // Clockwise from the top: half available, a quarter reserved, a quarter unchecked.
        for (const double degrees : {20., 90., 160.}) QCOMPARE(onRing(degrees), QColor(Qt::green));
        for (const double degrees : {200., 250.}) QCOMPARE(onRing(degrees), QColor(Qt::yellow));
        for (const double degrees : {290., 340.}) QCOMPARE(onRing(degrees), QColor(Qt::blue));
        const auto width = [](quint32 count) {
            MarkSign sign{MarkShape::Circle, false, count, {}};
            sign.traits[1] = count;
            return inked(::sign(sign));
        };
        QVERIFY(width(9) < width(10));
        QVERIFY(width(99) < width(100));
        QCOMPARE(width(100), width(5000));
    }

    void ringsStandAroundTheSign()
    {
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.translate(32, 32);
        paintSelectionRing(painter, 16, markLook());
        painter.end();
        QCOMPARE(image.pixelColor(32, 32).alpha(), 0);
        QCOMPARE(image.pixelColor(32, int(32 + 13.5)), QColor(Qt::darkBlue));
        QVERIFY(image.pixelColor(32, 32 + 18).alpha() < 60);
    }

    void paintsWhatIsShown()
    {
        const auto drawing = threeSquares();
        const MapView view = viewOf(*drawing);
        const auto marks = makeMarks(std::vector<Mark>{{1, {corner.east + 500, corner.north + 500}, MarkShape::Disc, false}});
        QImage image = painted(*drawing, view, plainLook());
        QPainter painter(&image);
        paintMarks(painter, *marks, shownMarks(*marks, view, 0), markLook());
        painter.end();
        QCOMPARE(at(image, view, 500, 500), QColor(Qt::green));
        QCOMPARE(at(image, view, 1500, 500), QColor(Qt::yellow));
    }
};

QTEST_MAIN(PainterTest)
#include "paintertest.moc"
