// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/wkb.h"
#include <QDir>
#include <QtEndian>
#include <QtTest>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace {
const Ring outer{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
const Ring hole{{2, 2}, {2, 4}, {4, 4}, {4, 2}, {2, 2}};
const Ring far{{20, 0}, {30, 0}, {25, 5}, {20, 0}};

QByteArray withNumberAt(QByteArray bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
    return bytes;
}

QByteArray withCoordinateAt(QByteArray bytes, qsizetype at, double number)
{
    qToLittleEndian(number, bytes.data() + at);
    return bytes;
}
}

class WkbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackIsTheSame_data()
    {
        QTest::addColumn<MultiPolygon>("polygons");
        QTest::newRow("polygon") << MultiPolygon{{outer}};
        QTest::newRow("with a hole") << MultiPolygon{{outer, hole}};
        QTest::newRow("two parts") << MultiPolygon{{outer, hole}, {far}};
    }
    void thereAndBackIsTheSame()
    {
        QFETCH(MultiPolygon, polygons);
        const auto back = readPolygons(toWkb(polygons).bytes);
        QVERIFY(back);
        QCOMPARE(*back, polygons);
    }

    void writesWhatOgcSays()
    {
        const QByteArray expected = QByteArray::fromHex("01 03000000 01000000 04000000"
                                                        "0000000000003440 0000000000000000 0000000000003e40 0000000000000000"
                                                        "0000000000003940 0000000000001440 0000000000003440 0000000000000000");
        QCOMPARE(toWkb(MultiPolygon{{far}}).bytes, expected);
    }

    void linesThereAndBack()
    {
        const std::vector<Line> one{{{1, 2}, {3, 4}, {5, 6}}}, two{{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
        for (const auto &lines : {one, two}) QVERIFY(readLines(toWkb(lines).bytes) == lines);
        for (qsizetype cut = 0; cut < toWkb(two).bytes.size(); ++cut) QVERIFY(!readLines(toWkb(two).bytes.first(cut)));
        QCOMPARE(readLines(toWkb(MultiPolygon{{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}}).bytes).error().reason, u"geometry.kind"_s);
        QCOMPARE(readLines(toWkb(std::vector<Line>{{{1, 2}}}).bytes).error().reason, u"geometry.damaged"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray good = toWkb(MultiPolygon{{outer, hole}}).bytes;
        const QByteArray parts = toWkb(MultiPolygon{{outer}, {far}}).bytes;
        const QString damaged = u"geometry.damaged"_s;
        QTest::newRow("nothing") << QByteArray() << damaged;
        QTest::newRow("big-endian") << "\0\0\0\0\3\0\0\0\0"_ba << damaged;
        QTest::newRow("point") << toWkb(Utm{1, 2}).bytes << u"geometry.kind"_s;
        QTest::newRow("polygon Z") << withNumberAt(good, 1, 1003) << u"geometry.kind"_s;
        QTest::newRow("with SRID flag") << withNumberAt(good, 1, 0x20000003) << u"geometry.kind"_s;
        QTest::newRow("no rings") << withNumberAt(good, 5, 0).first(9) << u"geometry.empty"_s;
        QTest::newRow("four milliard rings") << withNumberAt(good, 5, 0xffffffff) << damaged;
        QTest::newRow("ring longer than the bytes") << withNumberAt(good, 9, 0x7fffffff) << damaged;
        QTest::newRow("ring of two") << withNumberAt(good, 9, 2) << damaged;
        QTest::newRow("four milliard parts") << withNumberAt(parts, 5, 0xffffffff) << damaged;
        QTest::newRow("part of a part") << withNumberAt(parts, 10, 6) << damaged;
        QTest::newRow("not a number") << withCoordinateAt(good, 13, NAN) << damaged;
        QTest::newRow("infinite") << withCoordinateAt(good, 13, HUGE_VAL) << damaged;
        QTest::newRow("open ring") << withCoordinateAt(good, 13, 0.5) << damaged;
        QTest::newRow("bytes behind the end") << good + "x" << damaged;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto polygons = readPolygons(bytes);
        QVERIFY(!polygons);
        QCOMPARE(polygons.error().kind, Error::Kind::Format);
        QCOMPARE(polygons.error().reason, reason);
    }

    void refusesEveryTruncation()
    {
        const QByteArray good = toWkb(MultiPolygon{{outer, hole}, {far}}).bytes;
        for (qsizetype size = 0; size < good.size(); ++size) QVERIFY(!readPolygons(good.first(size)));
    }

    void survivesRandomDamage()
    {
        std::mt19937 random(1);
        const QByteArray good = toWkb(MultiPolygon{{outer, hole}, {far}}).bytes;
        int refused = 0;
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes = good;
            for (unsigned n = 0; n <= random() % 4; ++n) bytes[qsizetype(random() % bytes.size())] = char(random());
            const auto polygons = readPolygons(bytes);
            if (!polygons)
                ++refused;
            else
                QCOMPARE(readPolygons(toWkb(*polygons).bytes), polygons);
        }
        QVERIFY(refused > 1000);
    }

    void hostileFiles()
    {
        const QDir folder(qEnvironmentVariable("BLEIBE_TEST_DATA") + u"/corpora/hostile/wkb"_s);
        const QStringList names = folder.entryList(QDir::Files);
        if (names.isEmpty()) QSKIP("BLEIBE_TEST_DATA has no corpora/hostile/wkb");
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!readPolygons(bytes), qPrintable(name));
            QVERIFY2(!pointOf(bytes), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(WkbTest)
#include "wkbtest.moc"
