// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/money.h"
#include "core/base/number.h"
#include "core/base/place.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;

class BaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void money_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents");
        constexpr qint64 refused = std::numeric_limits<qint64>::min();
        const auto row = [](const char *text, qint64 cents) { QTest::newRow(text) << QString::fromUtf8(text) << cents; };
        row("1.234,56", 123456);
        row("1234,56", 123456);
        row("1234.56", 123456);
        row("1 234,56 €", 123456);
        row("1\u00a0234,56\u00a0EUR", 123456);
        row("480", 48000);
        row("480,5", 48050);
        row("480,", 48000);
        row(",50", 50);
        row("1.234", 123400);
        row("12.34", 1234);
        row("1.234.567,89", 123456789);
        row("1,234.56", 123456);
        row("-3,20", -320);
        row("\u22123,20", -320);
        row("95,0o", refused);
        row("", refused);
        row("€", refused);
        row("1,2,3", refused);
        row("1.23.456", refused);
        row("12,345", refused);
        row("12,340", 1234);
        row("--5", refused);
        row("1e5", refused);
        row("9999999999999999999", refused);
    }
    void money()
    {
        QFETCH(QString, text);
        QFETCH(qint64, cents);
        const auto parsed = parseCents(text);
        if (cents == std::numeric_limits<qint64>::min())
            QVERIFY(!parsed);
        else
            QCOMPARE(parsed.value_or(Cents{-1}).value, cents);
    }

    void moneyIsShownAsInTheOffice()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(toText({123456}, german), u"1.234,56"_s);
        QCOMPARE(toText({5}, german), u"0,05"_s);
        QCOMPARE(toText({-320}, german), u"−3,20"_s);
        QCOMPARE(toText({123456}, QLocale(QLocale::English)), u"1,234.56"_s);
        QCOMPARE(toPlain({-5}), u"-0.05"_s);
        QCOMPARE(decimalText(7800, 2, 1, german), u"78,0"_s);
        QCOMPARE(decimalText(7825, 2, 1, german), u"78,25"_s);
    }

    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("umlauts") << u"Bruchmühlbach-Miesau"_s << u"bruchmuehlbach miesau"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("abbreviated street") << u"Hauptstr. 12a"_s << u"hauptstrasse 12a"_s;
        QTest::newRow("lone abbreviation") << u"Otterberger Str. 3"_s << u"otterberger strasse 3"_s;
        QTest::newRow("accents") << u"Élodie Łukasz Đorđe"_s << u"elodie lukasz dorde"_s;
        QTest::newRow("decomposed") << u"Mu\u0308ller"_s << u"mueller"_s;
        QTest::newRow("Cyrillic stays") << u"Київ"_s << u"киів"_s;
    }
    void folding()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }

    void search_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *wanted, bool found) { QTest::newRow(wanted) << QString::fromUtf8(wanted) << found; };
        row("Ringstr", true);
        row("ringstraße 19", true);
        row("Rignstraße", true);
        row("Tannhöfer", true);
        row("Tannhoefer", true);
        row("tanhöfer", true);
        row("Otterbreg", true);
        row("LR-2026-00412", true);
        row("00412", true);
        row("00413", false);
        row("Ringstraße 21", false);
        row("Kirchgasse", false);
    }
    void search()
    {
        QFETCH(QString, wanted);
        QFETCH(bool, found);
        QCOMPARE(matches(folded(wanted), folded(u"Ringstraße 19, 67697 Otterberg, Marga Tannhöfer, LR-2026-00412"_s)), found);
    }

    void editDistanceAgreesWithTheTextbook()
    {
        QCOMPARE(editDistance(u"kitten", u"sitting", 9), 3);
        QCOMPARE(editDistance(u"ab", u"ba", 9), 1);
        QCOMPARE(editDistance(u"", u"abc", 9), 3);
        QCOMPARE(editDistance(u"kitten", u"sitting", 2), 3);
    }

    void sortingFollowsDin5007()
    {
        QStringList names{
            u"Zweibrücken"_s, u"Otterberg"_s, u"Ötigheim"_s, u"Otterbach"_s, u"Straße"_s, u"Strasse"_s, u"abc"_s, u"Äbc"_s, u"Abd"_s};
        std::ranges::sort(names, {}, [](const QString &name) { return sortKey(name).toUtf8(); });
        QCOMPARE(names,
            (QStringList{
                u"abc"_s, u"Äbc"_s, u"Abd"_s, u"Ötigheim"_s, u"Otterbach"_s, u"Otterberg"_s, u"Strasse"_s, u"Straße"_s, u"Zweibrücken"_s}));
    }

    void pointsSurviveTheirBytes()
    {
        const Utm place{407123.25, 5478000.5};
        QCOMPARE(*pointOf(toWkb(place).bytes), place);
        QVERIFY(!pointOf("x"));
        QVERIFY(!pointOf(toWkb({qQNaN(), 1}).bytes));
        QVERIFY(!pointOf(QByteArray(21, '\7')));
    }

    void everyReasonHasWords()
    {
        const QStringList reasons = knownReasons();
        QCOMPARE(QSet<QString>(reasons.begin(), reasons.end()).size(), reasons.size());
        for (const QString &reason : reasons) {
            const QString words
                = sentence({Error::Kind::Storage, reason, {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s}, {}, {}});
            QVERIFY2(words.endsWith(u'.') || words.endsWith(u'…') || words.contains("postgresql://"_L1), qPrintable(words));
            QVERIFY2(!words.contains(u'!') && !words.contains(u'%'), qPrintable(words));
        }
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "basetest.moc"
