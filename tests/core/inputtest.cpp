// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/input.h"
#include "core/base/money.h"
#include "core/base/tri.h"
#include "core/base/words.h"
#include "core/register/entry.h"
#include "core/register/words.h"
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QLocale german(QLocale::German, QLocale::Germany);

const Field &field(const char *record, const char *property)
{
    return *findField(QString::fromLatin1(record), QString::fromLatin1(property));
}
}

/** Another language, as far as these tests print it. */
class English : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *german, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words{{"DG", u"attic"_s}, {"EG", u"ground floor"_s}, {"UG", u"basement"_s},
            {"%1. UG", u"basement %1"_s}, {"%1. OG", u"floor %1"_s}, {"sofort", u"immediately"_s}, {"unbekannt", u"unknown"_s}};
        return words.value(german);
    }
};

/** What people type into fields, and what stands there afterwards. */
class InputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreReadAndPrinted_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("printed"); // "!" and a reason where it is refused
        const auto row = [](const char *property, const QString &typed, const QString &printed) {
            QTest::addRow("%s: %s", property, qPrintable(typed)) << QString::fromLatin1(property) << typed << printed;
        };
        // clang-format off
        for (const auto &typed : {u"1.234,56"_s, u"1234,56"_s, u"1234.56"_s, u"1 234,56 €"_s, u" 1.234,56 EUR "_s})
            row("vacancy.netCold", typed, u"1.234,56"_s);
        row("vacancy.netCold", u"0"_s, u"0,00"_s);
        row("vacancy.netCold", u"12,345"_s, u"!input.money"_s);
        row("vacancy.netCold", u"-5"_s, u"!input.money"_s);
        row("vacancy.netCold", u"ca. 500"_s, u"!input.money"_s);
        row("dwelling.livingAreaDm2", u"78"_s, u"78,0"_s);
        row("dwelling.livingAreaDm2", u"78,25 m²"_s, u"78,25"_s);
        row("dwelling.livingAreaDm2", u"1.100 qm"_s, u"1.100,0"_s);
        row("dwelling.livingAreaDm2", u"0"_s, u"!input.area"_s);
        row("dwelling.halfRooms", u"2,5"_s, u"2,5"_s);
        row("dwelling.halfRooms", u"3 Zimmer"_s, u"3"_s);
        row("dwelling.halfRooms", u"2,3"_s, u"!input.rooms"_s);
        row("dwelling.halfRooms", u"0,5"_s, u"!input.rooms"_s);
        row("dwelling.halfRooms", u"20"_s, u"20"_s);
        row("dwelling.halfRooms", u"20,5"_s, u"!input.rooms"_s);
        for (const auto &typed : {u"EG"_s, u"erdgeschoss"_s, u"0"_s}) row("dwelling.floor", typed, u"EG"_s);
        for (const auto &typed : {u"1. OG"_s, u"1"_s, u"1.OG"_s, u"1 OG"_s, u"1. Stock"_s}) row("dwelling.floor", typed, u"1. OG"_s);
        for (const auto &typed : {u"UG"_s, u"Souterrain"_s, u"-1"_s, u"−1"_s, u"1. UG"_s}) row("dwelling.floor", typed, u"UG"_s);
        row("dwelling.floor", u"DG"_s, u"DG"_s);
        row("dwelling.floor", u"40"_s, u"40. OG"_s);
        row("dwelling.floor", u"41"_s, u"!input.floor"_s);
        row("dwelling.floor", u"-3"_s, u"!input.floor"_s);
        row("building.constructionYear", u"1965"_s, u"1965"_s);
        row("building.constructionYear", u"1199"_s, u"!input.year"_s);
        row("building.constructionYear", u"2029"_s, u"2029"_s);
        row("building.constructionYear", u"2030"_s, u"!input.year"_s);
        for (const auto &typed : {u"12"_s, u"12a"_s, u"12 a"_s, u"12-14"_s, u"12/2"_s, u"1234 b-1240 c"_s, u"26,28"_s, u"3-5"_s, u"1a-c"_s, u"78 - 82"_s})
            row("building.houseNumber", typed, typed);
        row("building.houseNumber", u"12 A"_s, u"12 a"_s);
        for (const auto &typed : {u"12345"_s, u"a"_s, u"12 aa"_s, u"12--13"_s}) row("building.houseNumber", typed, u"!input.housenumber"_s);
        row("building.postalCode", u"67697"_s, u"67697"_s);
        row("building.postalCode", u"6769"_s, u"!input.postalcode"_s);
        row("building.ags", u"07335035"_s, u"07335035"_s);
        row("building.ags", u"7335035"_s, u"!input.ags"_s);
        row("building.certificateEnergyTenths", u"125,4"_s, u"125,4"_s);
        row("dwelling.kitchen", u"einbauküche"_s, u"Einbauküche"_s);
        row("dwelling.kitchen", u"Kamin"_s, u"!input.choice"_s);
        row("dwelling.bath", u"Wanne, Dusche"_s, u"Dusche, Wanne"_s);
        row("building.lift", u"j"_s, u"ja"_s);
        row("building.lift", u"nein"_s, u"nein"_s);
        row("building.lift", QString(), u"unbekannt"_s);
        row("building.lift", u"vielleicht"_s, u"!input.yesno"_s);
        row("vacancy.vacantSince", u"1.12.26"_s, u"01.12.2026"_s);
        row("vacancy.vacantSince", u"01.12.2026"_s, u"01.12.2026"_s);
        row("vacancy.vacantSince", u"1.12."_s, u"01.12.2026"_s);
        row("vacancy.vacantSince", u"01/12/2026"_s, u"01.12.2026"_s);
        row("vacancy.vacantSince", u"011226"_s, u"01.12.2026"_s);
        row("vacancy.vacantSince", u"2026-12-01"_s, u"01.12.2026"_s);
        row("vacancy.vacantSince", u"heute"_s, u"20.11.2026"_s);
        row("vacancy.vacantSince", u"29.2.2028"_s, u"29.02.2028"_s);
        for (const auto &typed : {u"31.02.2026"_s, u"29.2.2026"_s, u"32.1.26"_s, u"1.13.2026"_s, u"1.1.1"_s, u"bald"_s})
            row("vacancy.vacantSince", typed, u"!input.date"_s);
        row("vacancy.maxPersons", u"4"_s, u"4"_s);
        row("vacancy.maxPersons", u"4,5"_s, u"!input.integer"_s);
        row("vacancy.note", u" a\0b\r\nc "_s, u"ab\nc"_s);
        row("building.street", u"Am  \n Berg"_s, u"Am    Berg"_s);
        row("vacancy.netCold", u"  "_s, QString());
        // clang-format on
    }
    void fieldsAreReadAndPrinted()
    {
        QFETCH(QString, property);
        QFETCH(QString, typed);
        QFETCH(QString, printed);
        const QStringList names = property.split(u'.');
        const Field &wanted = *findField(names[0], names[1]);
        VacancyEntry entry;
        const auto read = [&](auto &record) { return setFieldText(record, wanted, typed, today); };
        const auto print = [&](const auto &record) { return fieldText(record, wanted, german); };
        const bool inBuilding = names[0] == u"building"_s, inDwelling = names[0] == u"dwelling"_s;
        const Result<> done = inBuilding ? read(entry.building) : inDwelling ? read(entry.dwelling) : read(entry.vacancy);
        if (printed.startsWith(u'!')) {
            QVERIFY(!done);
            QCOMPARE(done.error().reason, printed.sliced(1));
            QCOMPARE(done.error().field, property);
            QVERIFY(knownReasons().contains(done.error().reason));
            QVERIFY(entry == VacancyEntry());
            return;
        }
        QVERIFY2(done, qPrintable(done ? QString() : done.error().reason));
        const QString shown = inBuilding ? print(entry.building) : inDwelling ? print(entry.dwelling) : print(entry.vacancy);
        QCOMPARE(shown, printed);
    }

    void movingIn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("availability");
        QTest::addColumn<QDate>("from");
        const auto row = [](const QString &typed, Availability availability, QDate from = {}) {
            QTest::newRow(qPrintable(typed)) << typed << static_cast<int>(availability) << from;
        };
        row(u"sofort"_s, Availability::Immediately);
        row(u"Ab sofort"_s, Availability::Immediately);
        row(u"nach Vereinbarung"_s, Availability::ByArrangement);
        row(u"n. V."_s, Availability::ByArrangement);
        row(u"1.1.27"_s, Availability::OnDate, QDate(2027, 1, 1));
        row(u"ab 01.01.2027"_s, Availability::OnDate, QDate(2027, 1, 1));
        row(QString(), Availability::Unknown);
    }
    void movingIn()
    {
        QFETCH(QString, typed);
        const auto read = parseMoveIn(typed, today);
        QVERIFY(read);
        QTEST(static_cast<int>(read->availability), "availability");
        QTEST(read->from, "from");
        QVERIFY(!parseMoveIn(u"irgendwann", today));
    }

    void englishIsReadAgain()
    {
        English english;
        QCoreApplication::installTranslator(&english);
        for (const int floor : {atticFloor, -2, -1, 0, 1, 40}) QCOMPARE(parseFloor(floorText(floor)), floor);
        QCOMPARE(parseFloor(u"1. OG"), 1);
        QCOMPARE(parseMoveIn(u"Immediately", today)->availability, Availability::Immediately);
        Building building;
        QVERIFY(setFieldText(building, field("building", "lift"), u"unknown", today));
        const QDate day(2026, 12, 1);
        QCOMPARE(parseDate(dateText(day, QLocale(u"en_GB"_s)), today), day);
        QCOMPARE(euroText(Cents{123456}, QLocale(u"en_GB"_s)), u"€1,234.56"_s);
    }

    void whatIsPrintedIsReadAgain()
    {
        const Dwelling dwelling{.floor = -2, .livingAreaDm2 = 123456, .halfRooms = 7, .bath = BathPart::Tub | BathPart::Window};
        for (const char *property : {"floor", "livingAreaDm2", "halfRooms", "bath"}) {
            Dwelling copy;
            const Field &wanted = field("dwelling", property);
            QVERIFY(setFieldText(copy, wanted, fieldText(dwelling, wanted, german), today));
            QCOMPARE(fieldText(copy, wanted, german), fieldText(dwelling, wanted, german));
        }
    }

    void momentsAreLocalTime()
    {
        const auto read = parseInput(InputKind::Moment, QMetaType::fromType<QDateTime>(), u"1.12.26 9:30 Uhr", today);
        QVERIFY(read);
        QCOMPARE(read->toDateTime().toLocalTime(), QDateTime(QDate(2026, 12, 1), QTime(9, 30)));
        QCOMPARE(printInput(InputKind::Moment, *read, german), u"01.12.2026 09:30"_s);
        QVERIFY(!parseInput(InputKind::Moment, QMetaType::fromType<QDateTime>(), u"1.12.26 25:00", today));
    }

    void contactData()
    {
        const auto read = [](InputKind kind, const QString &typed) {
            return parseInput(kind, QMetaType::fromType<QString>(), typed, today).has_value();
        };
        QVERIFY(read(InputKind::Phone, u"0631 7105-0"_s));
        QVERIFY(read(InputKind::Phone, u"+49 (0) 69/90009-123"_s));
        QVERIFY(!read(InputKind::Phone, u"siehe Makler"_s));
        QVERIFY(!read(InputKind::Phone, u"12"_s));
        QVERIFY(read(InputKind::Email, u"a.b+c@beispiel.de"_s));
        QVERIFY(!read(InputKind::Email, u"a@b"_s));
        QVERIFY(!read(InputKind::Email, u"a b@c.de"_s));
        QVERIFY(!read(InputKind::Email, u"x@y.de, z@y.de"_s));
    }
};

QTEST_GUILESS_MAIN(InputTest)
#include "inputtest.moc"
