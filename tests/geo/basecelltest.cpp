// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/basecell.h"
#include "geo/basenames.h"
#include "geo/basepainter.h"
#include "geo/basesource.h"
#include "geo/projection.h"
#include <QFontMetricsF>
#include <QRandomGenerator>
#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** A made-up quarter: a grid of streets with names, houses between them, a wood, a lake and a railway. */
QByteArray quarter()
{
    BasePacker packer;
    constexpr int step = baseCellExtent / 8;
    constexpr int end = baseCellExtent + baseCellMargin;
    packer.add(
        BaseKind::Forest, {}, {{{-400, -400}, {7000, -400}, {6000, 5000}, {-400, 4000}}, {{1000, 1000}, {2000, 1000}, {2000, 2000}}});
    packer.add(BaseKind::Water, u"Musterteich"_s, {{{9000, 9000}, {15000, 9200}, {14800, 11500}, {9100, 11000}}});
    for (int i = 0; i < 8; ++i) {
        packer.add(
            BaseKind::Street, u"Straße %1"_s.arg(i), {{{i * step, -500}, {i * step, 8000}}, {{i * step, 8000}, {i * step + 100, end}}});
        packer.add(BaseKind::Secondary, u"Querstraße %1"_s.arg(i), {{{-500, i * step + 300}, {end, i * step + 900}}});
        packer.add(
            BaseKind::Building, {}, {{{i * step + 500, 6600}, {i * step + 900, 6600}, {i * step + 900, 7000}, {i * step + 500, 7000}}});
    }
    packer.add(BaseKind::Rail, {}, {{{-500, 3000}, {end, 12000}}});
    packer.add(BaseKind::Suburb, u"Musterviertel am Rande"_s, {{{16300, 8000}}});
    return packer.packed();
}

BaseMap world()
{
    return {.name = u"probe"_s, .attribution = u"© Probe"_s, .west = 7, .south = 49, .east = 8, .north = 50};
}
}

class BaseCellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack()
    {
        BasePacker packer;
        packer.add(BaseKind::Motorway, u"A 6"_s, {{{-512, 0}, {16896, 16384}}, {{5, 5}, {4, 6}, {4, 6}}});
        packer.add(BaseKind::Forest, {}, {{{0, 0}, {100, 0}, {100, 100}}});
        const auto features = unpackBaseCell(packer.packed());
        QVERIFY(features);
        QCOMPARE(features->size(), 2);
        QCOMPARE(features->front().kind, BaseKind::Forest); // drawn first
        QCOMPARE(features->back().name, u"A 6"_s);
        QCOMPARE(features->back().parts, (BaseParts{{{-512, 0}, {16896, 16384}}, {{5, 5}, {4, 6}, {4, 6}}}));
        QCOMPARE(features->back().box, QRect(QPoint(-512, 0), QPoint(16896, 16384)));
    }

    void damagedCellsAreNoCells()
    {
        const QByteArray whole = quarter();
        QVERIFY(!unpackBaseCell({}));
        QVERIFY(!unpackBaseCell("\xff\xff\xff\xff garbage"));
        const QByteArray raw = qUncompress(whole);
        int refused = 0;
        for (qsizetype cut = 1; cut < raw.size(); cut += 7) refused += !unpackBaseCell(qCompress(raw.first(cut)));
        QVERIFY(refused > 30);
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes = raw;
            for (int i = 0; i < 5; ++i) bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            const auto features = unpackBaseCell(qCompress(bytes));
            if (features) (void)placeBaseNames(*features, 512, 15, MapTheme::Light);
        }
    }

    void namesKeepApartAndInsideTheirCell_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {14., 14.5, 15., 16., 17.5}) QTest::addRow("zoom %g", zoom) << zoom;
    }
    void namesKeepApartAndInsideTheirCell()
    {
        QFETCH(double, zoom);
        const auto features = unpackBaseCell(quarter());
        const double side = 256 * std::exp2(zoom - 14);
        const auto names = placeBaseNames(*features, side, zoom, MapTheme::Light);
        QVERIFY(zoom < 15 || names.size() > 8);
        for (const BaseName &name : names) {
            const QFontMetricsF metrics(nameFont(name.style));
            QTransform turn;
            turn.translate(name.middle.x(), name.middle.y()).rotate(name.angle);
            const double wide = metrics.horizontalAdvance(name.text), high = metrics.height() * 0.7;
            const QPolygonF written = turn.map(QPolygonF(QRectF(-wide / 2, -high / 2, wide, high)));
            QVERIFY2(QRectF(0, 0, side, side).contains(written.boundingRect()), qPrintable(name.text));
            QVERIFY(name.angle > -90.001 && name.angle <= 90.001);
            for (const BaseName &other : names) {
                if (&other == &name) continue;
                QTransform otherTurn;
                otherTurn.translate(other.middle.x(), other.middle.y()).rotate(other.angle);
                const double otherWide = metrics.horizontalAdvance(other.text);
                const QPolygonF otherWritten = otherTurn.map(QPolygonF(QRectF(-otherWide / 2, -high / 2, otherWide, high)));
                QVERIFY2(!written.intersects(otherWritten), qPrintable(name.text + u" / "_s + other.text));
            }
        }
    }

    void namesWrittenByOthersAreLeftOut()
    {
        const auto features = unpackBaseCell(quarter());
        const auto has = [&](const QSet<QString> &elsewhere) {
            const auto names = placeBaseNames(*features, 512, 15, MapTheme::Light, elsewhere);
            return std::ranges::contains(names, u"Musterviertel am Rande"_s, &BaseName::text);
        };
        QVERIFY(has({}));
        QVERIFY(!has({u"Musterviertel am Rande"_s}));
    }

    /** Four tiles laid together are the picture of their parent drawn at once, names included. */
    void tilesFitTogether_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("contrast") << 2;
    }
    void tilesFitTogether()
    {
        QFETCH(int, theme);
        const TileLook look{MapTheme(theme), 1, false};
        const auto features = unpackBaseCell(quarter());
        const auto names = placeBaseNames(*features, 512, 15, look.theme);
        const QImage whole = drawBaseTile({15, 512, 512, {0, 0}}, *features, names, look);
        for (const QPoint corner : {QPoint(0, 0), QPoint(256, 0), QPoint(0, 256), QPoint(256, 256)}) {
            const QImage tile = drawBaseTile({15, 256, 512, corner}, *features, names, look);
            const QImage part = whole.copy(QRect(corner, QSize(256, 256)));
            int different = 0;
            for (int y = 0; y < 256; ++y)
                for (int x = 0; x < 256; ++x) different += std::abs(qGreen(tile.pixel(x, y)) - qGreen(part.pixel(x, y))) > 24;
            QVERIFY2(different < 20, qPrintable(u"%1 pixels of tile %2,%3"_s.arg(different).arg(corner.x()).arg(corner.y())));
        }
    }

    void everyLookAndScaleIsItsOwn()
    {
        const auto source = baseMapSource(world(), [](BaseCellKey) { return quarter(); });
        const TileKey key{15, 17088, 11202};
        const QImage light = source->tile(key, {MapTheme::Light, 1, false});
        QCOMPARE(light.size(), QSize(256, 256));
        QCOMPARE(source->tile(key, {MapTheme::Light, 2, false}).size(), QSize(512, 512));
        QCOMPARE(source->tile(key, {MapTheme::Light, 1, true}).size(), QSize(362, 362));
        QVERIFY(source->tile(key, {MapTheme::Dark, 1, false}) != light);
        QVERIFY(qGray(source->tile(key, {MapTheme::Contrast, 1, false}).pixel(128, 250)) < 140);
        QVERIFY(source->tile({7, 66, 43}).isNull());
        QVERIFY(source->info().isDrawn);
    }

    void whereNothingLiesThereIsGround()
    {
        const auto source = baseMapSource(world(), [](BaseCellKey) { return QByteArray(); });
        const QImage tile = source->tile({15, 17088, 11202});
        QCOMPARE(tile.pixelColor(10, 10), baseGround(MapTheme::Light));
        QCOMPARE(tile.pixelColor(200, 100), baseGround(MapTheme::Light));
    }
};

QTEST_MAIN(BaseCellTest)
#include "basecelltest.moc"
