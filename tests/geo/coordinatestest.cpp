// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/coordinates.h"
#include <QtTest>
#include <cmath>

using namespace Qt::StringLiterals;

class CoordinatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isPlace");
        // 49.4447 N 7.7690 E in zone 32 by the series of Snyder, USGS Professional Paper 1395, eq. 8-9 and 8-10
        QTest::newRow("points and comma") << u"49.4447, 7.7690"_s << true;
        QTest::newRow("points and blank") << u" 49.4447 7.7690 "_s << true;
        QTest::newRow("German commas") << u"49,4447 7,7690"_s << true;
        QTest::newRow("German commas, comma between") << u"49,4447, 7,7690"_s << true;
        QTest::newRow("semicolon") << u"49,4447;7,7690"_s << true;
        QTest::newRow("longitude first") << u"7.7690 49.4447"_s << true;
        QTest::newRow("with signs") << u"N 49.4447° E 7.7690°"_s << true;
        QTest::newRow("metres") << u"410767 5477621"_s << true;
        QTest::newRow("metres with zone") << u"32410767 5477621"_s << true;
        QTest::newRow("one number") << u"49.4447"_s << false;
        QTest::newRow("words") << u"Hauptstraße 12"_s << false;
        QTest::newRow("far away") << u"-12.5 130.8"_s << false;
        QTest::newRow("two latitudes") << u"49.4 49.5"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isPlace);
        const auto place = parseCoordinates(typed);
        QCOMPARE(place.has_value(), isPlace);
        if (!place) return;
        const double away = std::hypot(place->east - 410767, place->north - 5'477'621);
        QVERIFY2(away < 1.5, qPrintable(QStringLiteral("%1 %2").arg(place->east, 0, 'f', 1).arg(place->north, 0, 'f', 1)));
    }
    void printsWhatItReads()
    {
        const Utm place{410'000, 5'477'000};
        const auto again = parseCoordinates(coordinatesText(place));
        QVERIFY(again);
        QVERIFY(std::hypot(again->east - place.east, again->north - place.north) < 1.5);
    }
};

QTEST_GUILESS_MAIN(CoordinatesTest)
#include "coordinatestest.moc"
