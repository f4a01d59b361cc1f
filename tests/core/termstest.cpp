// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/accessterms.h"
#include "core/access/retentionterms.h"
#include "core/figures/figureterms.h"
#include "core/handover/handoverterms.h"
#include "core/limits/limitterms.h"
#include "core/mobility/mobilityterms.h"
#include "core/outreach/outreachterms.h"
#include "core/placement/placementterms.h"
#include "core/register/landlordterms.h"
#include "core/register/wordlists.h"
#include "core/register/words.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QList<QMetaEnum> allKinds()
{
    QList<QMetaEnum> kinds;
    for (const QMetaObject *terms : {&DwellingTerms::staticMetaObject, &VacancyTerms::staticMetaObject, &LandlordTerms::staticMetaObject,
             &TriState::staticMetaObject, &PlacementTerms::staticMetaObject, &OutreachTerms::staticMetaObject,
             &HandoverTerms::staticMetaObject, &MobilityTerms::staticMetaObject, &AccessTerms::staticMetaObject,
             &RetentionTerms::staticMetaObject, &FigureTerms::staticMetaObject})
        for (int i = 0; i < terms->enumeratorCount(); ++i) kinds += terms->enumerator(i);
    kinds += QMetaEnum::fromType<LegalCircle>();
    return kinds;
}

const QLocale german(QLocale::German, QLocale::Germany);
const QDate today(2026, 11, 20);
}

/** Every value that a person may meet has its German word, and the word leads back to the value. */
class TermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsWord_data()
    {
        QTest::addColumn<QMetaEnum>("kind");
        for (const QMetaEnum &kind : allKinds()) QTest::newRow(kind.name()) << kind;
    }
    void everyValueHasItsWord()
    {
        QFETCH(QMetaEnum, kind);
        QVERIFY(kind.keyCount() >= 2);
        QSet<QString> seen;
        for (int i = 0; i < kind.keyCount(); ++i) {
            const QString german = wordOf(kind, kind.value(i));
            QVERIFY2(!german.isEmpty(), kind.key(i));
            QVERIFY2(!seen.contains(german), qPrintable(german + u" twice"_s));
            seen += german;
            QCOMPARE(valueOfWord(kind, german.toLower()), std::optional(kind.value(i)));
        }
        QVERIFY(!valueOfWord(kind, u"gibt es nicht"));
    }

    void everyListNamesAKind()
    {
        qsizetype lists = 0;
        QStringList kinds;
        for (const QMetaEnum &kind : allKinds()) kinds += QString::fromLatin1(kind.name());
        for (const auto &some : {dwellingWords(), vacancyWords(), landlordWords(), placementWords(), outreachWords(), handoverWords(),
                 mobilityWords(), accessWords(), figureWords()})
            for (const WordList &list : some) {
                QVERIFY2(kinds.contains(QLatin1StringView(list.kind)), list.kind);
                ++lists;
            }
        QCOMPARE(lists, kinds.size());
    }

    void setsAreSpoken()
    {
        QCOMPARE(word(HeatingKind::Central | HeatingKind::Stove), u"Ofenheizung, Zentralheizung"_s);
        QCOMPARE(word(HeatingKinds()), QString());
        const auto kind = QMetaEnum::fromType<HeatingKinds>();
        QCOMPARE(valueOfWord(kind, u"zentralheizung , Ofenheizung"), std::optional(5));
        QVERIFY(!valueOfWord(kind, u"Zentralheizung, Kamin"));
    }

    void floors_data()
    {
        QTest::addColumn<int>("floor");
        QTest::addColumn<FlatType>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("ground") << 0 << FlatType::Unknown << u"EG"_s;
        QTest::newRow("first") << 1 << FlatType::Unknown << u"1. OG"_s;
        QTest::newRow("basement") << -1 << FlatType::Unknown << u"UG"_s;
        QTest::newRow("deep") << -2 << FlatType::Unknown << u"2. UG"_s;
        QTest::newRow("under the roof, uncounted") << atticFloor << FlatType::Unknown << u"DG"_s;
        QTest::newRow("under the roof, counted") << 3 << FlatType::Attic << u"3. OG (DG)"_s;
    }
    void floors()
    {
        QFETCH(int, floor);
        QFETCH(FlatType, type);
        QTEST(floorText(floor, type), "text");
    }
    void anUnknownFloorIsNotTheGroundFloor()
    {
        QCOMPARE(floorText({}), QString());
        QCOMPARE(floorText({}, FlatType::Attic), u"DG"_s);
    }

    void amounts()
    {
        QCOMPARE(areaText(7800, german), u"78,0\u00a0m²"_s);
        QCOMPARE(areaText(6555, german), u"65,55\u00a0m²"_s);
        QCOMPARE(roomsText(5, german), u"2,5"_s);
        QCOMPARE(roomsText(6, german), u"3"_s);
        QCOMPARE(euroText(Cents{123456}, german), u"1.234,56\u00a0€"_s);
        QCOMPARE(euroText({}, german), QString());
    }

    void ages_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("ago");
        QTest::addColumn<QString>("vacancy");
        QTest::newRow("today") << today << u"heute"_s << u"0 Tage"_s;
        QTest::newRow("yesterday") << today.addDays(-1) << u"gestern"_s << u"1 Tag"_s;
        QTest::newRow("12 days") << today.addDays(-12) << u"vor 12 Tagen"_s << u"12 Tage"_s;
        QTest::newRow("99 days") << today.addDays(-99) << u"vor 99 Tagen"_s << u"99 Tage"_s;
        QTest::newRow("100 days") << today.addDays(-100) << u"12.08.2026"_s << u"seit 12.08.2026"_s;
        QTest::newRow("tomorrow") << today.addDays(1) << u"21.11.2026"_s << u"ab 21.11.2026"_s;
        QTest::newRow("unknown") << QDate() << QString() << QString();
    }
    void ages()
    {
        QFETCH(QDate, day);
        QTEST(agoText(day, today, german), "ago");
        QTEST(vacancyAgeText(day, today, german), "vacancy");
    }

    void movingIn()
    {
        QCOMPARE(moveInText(Availability::Immediately, {}, german), u"sofort"_s);
        QCOMPARE(moveInText(Availability::ByArrangement, {}, german), u"nach Vereinbarung"_s);
        QCOMPARE(moveInText(Availability::OnDate, QDate(2026, 12, 1), german), u"01.12.2026"_s);
        QCOMPARE(moveInText(Availability::Unknown, QDate(2026, 12, 1), german), QString());
    }
};

QTEST_GUILESS_MAIN(TermsTest)
#include "termstest.moc"
