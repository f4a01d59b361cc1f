// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/routestops.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/** A letter for each stop; a small one has only a name, and each was entered with its place in the alphabet as minutes. */
QList<CommunityBusStop> entered(const QString &letters)
{
    QList<CommunityBusStop> stops;
    for (const QChar one : letters)
        stops += CommunityBusStop{
            .placeUid = one.isUpper() ? QString(one) : QString(), .name = one, .minutesAfterStart = one.toLower().unicode() - u'a'};
    return stops;
}

QList<RouteStop> through(const QString &letters)
{
    QList<RouteStop> stops;
    for (const QChar one : letters) stops += RouteStop{one, one};
    return stops;
}
}

/** The stops of a service follow its route as it is drawn. */
class RouteStopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follow_data()
    {
        QTest::addColumn<QString>("stops");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("after");
        QTest::newRow("the first") << u""_s << u""_s << u"A"_s << u"A"_s;
        QTest::newRow("one more at the end") << u"AB"_s << u"AB"_s << u"ABC"_s << u"ABC"_s;
        QTest::newRow("the last taken back") << u"ABC"_s << u"ABC"_s << u"AB"_s << u"AB"_s;
        QTest::newRow("one between") << u"AC"_s << u"AC"_s << u"ABC"_s << u"ABC"_s;
        QTest::newRow("a corner dragged to another stop") << u"ABC"_s << u"ABC"_s << u"ADC"_s << u"ADC"_s;
        QTest::newRow("a stop with only a name stays") << u"AxB"_s << u"AB"_s << u"A"_s << u"Ax"_s;
        QTest::newRow("one that was never drawn stays") << u"XAB"_s << u"AB"_s << u"ABC"_s << u"XABC"_s;
        QTest::newRow("a round trip ends where it began") << u"AB"_s << u"AB"_s << u"ABA"_s << u"ABA"_s;
        QTest::newRow("its end taken back, not its beginning") << u"ABA"_s << u"ABA"_s << u"AB"_s << u"AB"_s;
        QTest::newRow("one that a person took out is not missed") << u"A"_s << u"AB"_s << u"A"_s << u"A"_s;
        QTest::newRow("the whole route given up") << u"AxB"_s << u"AB"_s << u""_s << u"x"_s;
    }
    void follow()
    {
        QFETCH(QString, stops);
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(QString, after);
        QString names;
        for (const CommunityBusStop &stop : stopsAlong(entered(stops), through(before), through(now))) names += stop.name;
        QCOMPARE(names, after);
    }

    void minutesStay()
    {
        const auto stops = stopsAlong(entered(u"AC"_s), through(u"AC"_s), through(u"ABC"_s));
        QCOMPARE(stops[0].minutesAfterStart, std::optional(0));
        QVERIFY(!stops[1].minutesAfterStart);
        QCOMPARE(stops[1].placeUid, u"B"_s);
        QCOMPARE(stops[2].minutesAfterStart, std::optional(2));
    }
};

QTEST_GUILESS_MAIN(RouteStopsTest)
#include "routestopstest.moc"
