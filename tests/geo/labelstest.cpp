// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/labels.h"
#include <QtTest>
#include <cmath>
#include <random>

namespace {
struct Scene {
    std::vector<LabelWish> wishes;
    std::vector<QRectF> obstacles;
};

Scene randomScene(unsigned seed, int labels, int obstacles)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> x(0, 1000);
    std::uniform_real_distribution<double> y(0, 480);
    std::uniform_real_distribution<double> width(30, 140);
    Scene scene;
    for (int i = 0; i < labels; ++i) scene.wishes.push_back({{x(random), y(random)}, {width(random), 16}, double(random() % 50)});
    for (int i = 0; i < obstacles; ++i) scene.obstacles.push_back({x(random), y(random), 20, 20});
    return scene;
}

double distance(const QRectF &box, QPointF place)
{
    const QPointF nearest(std::clamp(place.x(), box.left(), box.right()), std::clamp(place.y(), box.top(), box.bottom()));
    return std::hypot(nearest.x() - place.x(), nearest.y() - place.y());
}
}

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeets_data()
    {
        QTest::addColumn<int>("labels");
        QTest::addColumn<int>("obstacles");
        QTest::addRow("district") << 51 << 40;
        QTest::addRow("crowd") << 600 << 200;
        QTest::addRow("only labels") << 200 << 0;
    }
    void nothingMeets()
    {
        QFETCH(int, labels);
        QFETCH(int, obstacles);
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const Scene scene = randomScene(seed, labels, obstacles);
            const std::vector<QRectF> boxes = placeLabels(scene.wishes, scene.obstacles);
            QCOMPARE(boxes.size(), scene.wishes.size());
            int placed = 0;
            for (size_t i = 0; i < boxes.size(); ++i) {
                if (boxes[i].isNull()) continue;
                ++placed;
                QCOMPARE(boxes[i].size(), scene.wishes[i].size);
                QVERIFY(distance(boxes[i], scene.wishes[i].anchor) <= labelReachPixels);
                for (size_t j = 0; j < i; ++j) QVERIFY(!boxes[i].intersects(boxes[j]));
                for (const QRectF &obstacle : scene.obstacles) QVERIFY(!boxes[i].intersects(obstacle));
            }
            QVERIFY2(placed > std::min(labels / 2, 60), qPrintable(QString::number(placed)));
        }
    }

    void aloneStandsOnItsPlace()
    {
        const std::vector<LabelWish> wishes{{{100, 100}, {60, 16}, 1}};
        QCOMPARE(placeLabels(wishes, {}).front(), QRectF(70, 92, 60, 16));
    }

    void avoidsItsOwnMark()
    {
        const std::vector<LabelWish> wishes{{{100, 100}, {60, 16}, 1}};
        const QRectF mark(90, 90, 20, 20);
        const QRectF box = placeLabels(wishes, std::vector{mark}).front();
        QVERIFY(!box.isNull());
        QCOMPARE(box.center().x(), 100.);
        QCOMPARE(box.top(), 110.);
    }

    void largerGoesFirstWhateverTheOrder()
    {
        const LabelWish village{{100, 100}, {90, 16}, 300};
        const LabelWish town{{105, 102}, {90, 16}, 5000};
        const auto boxes = placeLabels(std::vector{village, town}, {});
        QCOMPARE(boxes[1].center(), QPointF(105, 102));
        const auto swapped = placeLabels(std::vector{town, village}, {});
        QCOMPARE(swapped[0], boxes[1]);
        QCOMPARE(swapped[1], boxes[0]);
    }

    void withoutRoomItIsLeftOut()
    {
        const std::vector<LabelWish> wishes{{{100, 100}, {60, 16}, 1}};
        QVERIFY(placeLabels(wishes, std::vector{QRectF(0, 0, 200, 200)}).front().isNull());
        QVERIFY(placeLabels({}, {}).empty());
    }
};

QTEST_GUILESS_MAIN(LabelsTest)
#include "labelstest.moc"
