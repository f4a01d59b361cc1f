// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gappainter.h"
#include "geo/projection.h"
#include <QPainter>
#include <QtTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int west = 4158000, south = 2935000, cellM = 100; // EPSG:3035, near Kaiserslautern

GapCell cell(int column, int row, int inhabitants)
{
    const int east = west + column * cellM, north = south + row * cellM;
    return {.centre = *toUtm(LaeaPlace{east + cellM / 2.0, north + cellM / 2.0}),
        .east = east,
        .north = north,
        .sizeM = cellM,
        .inhabitants = inhabitants};
}

GapInput input(const std::vector<GapCell> &cells, CellOrigin origin = CellOrigin::Census)
{
    return {.origin = origin, .cells = cells};
}

SpotGap gap(GapLevel level, int quality = noQuality)
{
    return {.level = level, .quality = qint8(quality), .isServed = level == GapLevel::Served || level == GapLevel::L3};
}

GapDrawing drawn(const GapInput &what, const std::vector<SpotGap> &gaps, GapView view = GapView::Gaps)
{
    return drawGaps(groundOf(what), tintsOf(gaps, view));
}

MapView viewOn(const GapDrawing &drawing, double zoom, QSizeF size = {400, 300})
{
    const MercatorBox &box = drawing.ground->box;
    return {{(box.left + box.right) / 2, (box.top + box.bottom) / 2}, zoom, size};
}

GapLook look()
{
    GapLook look = usualGapLook({});
    look.ink = Qt::black;
    return look;
}

QImage painted(const GapDrawing &drawing, const MapView &view, const GapLook &how = look(), double ratio = 1)
{
    QImage image((view.size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::gray);
    QPainter painter(&image);
    paintGaps(painter, drawing, view, how);
    return image;
}

QRect boxOf(const GapDrawing &drawing, const MapView &view, int cell)
{
    const auto corners = outlineOf(drawing, view, cell);
    return QRectF(corners[0], corners[2]).normalized().toRect().adjusted(3, 3, -3, -3);
}

/** How much of the box has this colour. */
double share(const QImage &image, const QRect &box, const QColor &colour)
{
    int count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x) count += image.pixelColor(x, y) == colour;
    return double(count) / (box.width() * box.height());
}

double ink(const QImage &image, const QRect &box)
{
    int count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x) count += image.pixelColor(x, y).lightness() < 128;
    return double(count) / (box.width() * box.height());
}
}

class GapDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellLiesWhereItIs()
    {
        const GapDrawing drawing = drawn(input({cell(0, 0, 10), cell(1, 0, 10)}), {gap(GapLevel::Served, 0), gap(GapLevel::Served, 5)});
        const MapView view = viewOn(drawing, 17);
        const QImage image = painted(drawing, view);
        const QPointF middle = toScreen(view, *toMercator(cell(0, 0, 0).centre));
        QCOMPARE(cellAt(drawing, view, middle), 0);
        QCOMPARE(cellAt(drawing, view, toScreen(view, *toMercator(cell(1, 0, 0).centre))), 1);
        QCOMPARE(cellAt(drawing, view, {2, 2}), -1);
        QVERIFY(share(image, boxOf(drawing, view, 0), look().fills[0]) > 0.8); // but for its letter
        QVERIFY(share(image, boxOf(drawing, view, 1), look().fills[5]) > 0.8);
    }

    void eachLevelHasItsPattern()
    {
        const GapDrawing drawing = drawn(input({cell(0, 0, 10), cell(2, 0, 10), cell(4, 0, 10), cell(6, 0, 10)}),
            {gap(GapLevel::L1), gap(GapLevel::L2), gap(GapLevel::L3, 3), gap(GapLevel::Served, 3)});
        const MapView view = viewOn(drawing, 16, {600, 200});
        const QImage image = painted(drawing, view);
        const auto inked = [&](int at) { return ink(image, boxOf(drawing, view, at)); };
        QVERIFY2(inked(0) > 1.5 * inked(1), qPrintable(u"%1 %2"_s.arg(inked(0)).arg(inked(1))));
        QVERIFY(inked(1) > 0.08 && inked(1) < 0.35);
        QVERIFY(inked(2) > inked(3));
        // White below the lines of L1 and L2, the class below the dots of L3.
        QVERIFY(share(image, boxOf(drawing, view, 1), Qt::white) > 0.3);
        QVERIFY(share(image, boxOf(drawing, view, 2), look().fills[3]) > 0.4);
        QCOMPARE(share(image, boxOf(drawing, view, 2), Qt::white), 0);
    }

    void patternsStandOnTheGround()
    {
        const GapDrawing drawing = drawn(input({cell(0, 0, 10)}), {gap(GapLevel::L1)});
        MapView view = viewOn(drawing, 17);
        const QImage image = painted(drawing, view);
        view.centre = toMercator(view, QPointF(view.size.width() / 2 + 37, view.size.height() / 2 + 11));
        const QImage moved = painted(drawing, view);
        const QRect inner = boxOf(drawing, view, 0).adjusted(4, 4, -4, -4);
        QCOMPARE(moved.copy(inner), image.copy(inner.translated(37, 11)));
    }

    void farSquaresLookAsMostOfThem()
    {
        const GapDrawing drawing = drawn(input({cell(0, 0, 10), cell(1, 0, 15), cell(0, 1, 6), cell(8, 0, 5), cell(9, 0, 5)}),
            {gap(GapLevel::Served, 2), gap(GapLevel::L1), gap(GapLevel::Served, 2), gap(GapLevel::Served, 2), gap(GapLevel::L1)});
        const MapView view = viewOn(drawing, 12);
        const GapBand &band = bandFor(*drawing.ground, view);
        QVERIFY(band.sizeM >= 200);
        const auto &tints = drawing.bands[size_t(&band - drawing.ground->bands.data())];
        // 16 of 31 people are served with C; of equal halves the worse counts.
        QCOMPARE(tints[band.squareOf[0]], (GapTint{2, GapLevel::Served}));
        QCOMPARE(tints[band.squareOf[3]], (GapTint{emptyFill, GapLevel::L1}));
        // The square stands for the largest cell that looks like it.
        QCOMPARE(cellAt(drawing, view, toScreen(view, drawing.ground->centres[1])), 0);
        QCOMPARE(cellAt(drawing, view, toScreen(view, drawing.ground->centres[3])), 4);
    }

    void nearSquaresAreTheCells()
    {
        const GapDrawing drawing = drawn(input({cell(0, 0, 10), cell(1, 0, 15)}), {gap(GapLevel::Served, 2), gap(GapLevel::L1)});
        QCOMPARE(bandFor(*drawing.ground, viewOn(drawing, 16)).sizeM, cellM);
        QVERIFY(bandFor(*drawing.ground, viewOn(drawing, 9)).squares.size() == 1);
    }

    void arrowsGoToTheNextSquare()
    {
        const GapDrawing drawing
            = drawn(input({cell(0, 0, 1), cell(3, 0, 1), cell(3, 4, 1), cell(1, 7, 1)}), std::vector<SpotGap>(4, gap(GapLevel::Served, 1)));
        const MapView view = viewOn(drawing, 15);
        QCOMPARE(cellBeside(drawing, view, 0, {1, 0}), 1);
        QCOMPARE(cellBeside(drawing, view, 1, {0, -1}), 2);
        QCOMPARE(cellBeside(drawing, view, 2, {0, 1}), 1);
        QCOMPARE(cellBeside(drawing, view, 0, {0, 1}), -1);
        QCOMPARE(cellBeside(drawing, view, 0, {0, -1}), 3);
    }

    void aChosenRowLeavesTheOthersBehind()
    {
        const GapDrawing drawing = drawn(input({cell(0, 0, 10), cell(2, 0, 10)}), {gap(GapLevel::L2), gap(GapLevel::Served, 6)});
        const MapView view = viewOn(drawing, 17);
        GapLook chosen = look();
        chosen.row = rowOf(GapLevel::L2);
        const QImage image = painted(drawing, view, chosen);
        QVERIFY(share(image, boxOf(drawing, view, 0), Qt::white) > 0.3);
        QCOMPARE(share(image, boxOf(drawing, view, 1), look().fills[6]), 0);
        const auto counts = inhabitantsInside(drawing, view);
        QCOMPARE(counts[size_t(rowOf(GapLevel::L2))], 10);
        QCOMPARE(counts[size_t(rowOf(GapFill(6)))], 10);
        const auto gaps = cellsInside(drawing, view, [](GapTint tint) { return tint.level != GapLevel::Served; });
        QCOMPARE(gaps, std::vector<int>{0});
    }

    void minutesOnFootHaveFiveColours()
    {
        const std::vector<OnFoot> ways{{.metres = 0}, {.metres = 400}, {.metres = 401}, {.metres = 2400}, {.metres = 2401}, {}};
        std::vector<int> fills;
        for (const GapTint tint : tintsOf(ways)) fills.push_back(tint.fill - firstReachFill);
        QCOMPARE(fills, (std::vector{0, 0, 1, 3, 4, 4}));
    }

    void classesAloneHaveNoPatterns()
    {
        const auto tints = tintsOf(std::vector{gap(GapLevel::L1, 6), gap(GapLevel::L3, 2), gap(GapLevel::L2)}, GapView::Classes);
        QCOMPARE(tints, (std::vector<GapTint>{{6}, {2}, {emptyFill}}));
        // With the stop rule alone there are no letters.
        QCOMPARE(tintsOf(std::vector{gap(GapLevel::Served)}, GapView::Gaps).front().fill, servedFill);
    }

    void municipalitiesAreSpotsOfOneSize()
    {
        const GapDrawing drawing = drawn(input({cell(0, 0, 1000)}, CellOrigin::Municipalities), {gap(GapLevel::L1)});
        for (const double zoom : {9., 14.}) {
            const auto corners = outlineOf(drawing, viewOn(drawing, zoom), 0);
            QCOMPARE(corners[1].x() - corners[0].x(), 16);
        }
    }

    void theSelectedCellHasARing()
    {
        const GapDrawing drawing = drawn(input({cell(0, 0, 10)}), {gap(GapLevel::Served, 2)});
        const MapView view = viewOn(drawing, 12);
        GapLook ringed = look();
        ringed.selected = 0;
        const QImage image = painted(drawing, view, ringed);
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) found += image.pixelColor(x, y) == ringed.selection;
        QVERIFY(found > 40);
    }

    void nothingIsDrawnOfNothing()
    {
        const MapView view{{0.52, 0.34}, 10, {50, 50}};
        QCOMPARE(painted({}, view), painted(drawn(input({}), {}), view));
        QCOMPARE(cellAt(drawn(input({}), {}), view, {1, 1}), -1);
        QCOMPARE(cellInMiddle(drawn(input({}), {}), view), -1);
        // An answer to another input tints nothing.
        QCOMPARE(drawn(input({cell(0, 0, 1)}), {}).cells, std::vector<GapTint>(1));
    }
};

QTEST_MAIN(GapDrawingTest)
#include "gapdrawingtest.moc"
