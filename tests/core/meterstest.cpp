// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/handoverscene.h"

using namespace HandoverScene;

namespace {
MeterReading electricity(qint64 milli, QDate day, const QString &number = u"1EMH001"_s)
{
    return {.meterNumber = number, .readingMilli = milli, .readOn = day};
}
}

/** Readings as they are typed, and what is worth a second look. */
class MetersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void metersAreChecked_data()
    {
        QTest::addColumn<MeterReading>("reading");
        QTest::addColumn<QString>("reason");
        const QDate then = today.addYears(-1);
        const auto row = [](const char *name, const MeterReading &reading, const char *reason) {
            QTest::newRow(name) << reading << QString::fromLatin1(reason);
        };
        row("domain 4.2: as usual", electricity(12'500'000, today), "");
        row("domain 4.2: second reading not below the first", electricity(9'999'999, today), "meter.below");
        row("domain 4.2: other number, other meter", electricity(1, today, u"1EMH002"_s), "");
        row("domain 4.2: number in small letters is the same meter", electricity(1, today, u"1emh001"_s), "meter.below");
        row("a decimal point too far", electricity(125'000'000, today), "meter.leap");
        row("read tomorrow", electricity(12'500'000, today.addDays(1)), "meter.future");
        row("domain 4.2: without number", electricity(1, today, {}), "meter.number");
        row("nothing is said before there is a reading", {}, "");
        MeterReading cubic = electricity(12'500'000, today);
        cubic.unit = MeterUnit::CubicMetres;
        row("domain 4.2: unit by medium", cubic, "meter.unit");
        MeterReading located = electricity(12'500'000, today);
        located.marketLocation = u"1234567890"_s;
        row("MaLo-ID has eleven digits", located, "meter.location");
        located.marketLocation = u"12345678901"_s;
        row("MaLo-ID of eleven digits", located, "");
        row("a tank may be read in centimetres",
            {.medium = MeterMedium::OilTank, .readingMilli = 80'000, .unit = MeterUnit::Centimetres, .readOn = today}, "");
        row("a tank has no number", {.medium = MeterMedium::OilTank, .readingMilli = 1, .unit = MeterUnit::Litres, .readOn = then}, "");
    }

    void metersAreChecked()
    {
        QFETCH(MeterReading, reading);
        QFETCH(QString, reason);
        const QList<MeterReading> before{electricity(10'000'000, today.addYears(-1))};
        const QList<Finding> findings = checkMeter(reading, before, today);
        QCOMPARE(findings.isEmpty() ? QString() : findings.first().reason, reason);
        for (const Finding &one : findings) QVERIFY(sentence(one).endsWith(u'.'));
    }

    void readingsAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("milli");
        QTest::newRow("German") << u"1.234,567"_s << qint64(1234567);
        QTest::newRow("whole") << u"98765"_s << qint64(98765000);
        QTest::newRow("plain point") << u"12.5"_s << qint64(12500);
        QTest::newRow("below nothing") << u"-3"_s << qint64(-1);
        QTest::newRow("letters") << u"12a"_s << qint64(-1);
        QTest::newRow("too many decimals") << u"1,2345"_s << qint64(-1);
        QTest::newRow("too long") << u"123456789"_s << qint64(-1);
    }

    void readingsAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, milli);
        const auto read = parseReading(typed);
        QCOMPARE(read ? read->value_or(-2) : -1, milli);
        if (read)
            QCOMPARE(parseReading(printReading(*read)).value(), *read);
        else
            QCOMPARE(read.error().reason, u"meter.reading"_s);
    }
};

QTEST_GUILESS_MAIN(MetersTest)
#include "meterstest.moc"
