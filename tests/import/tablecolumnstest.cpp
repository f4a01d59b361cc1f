// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/building.h"
#include "core/register/dwelling.h"
#include "core/register/vacancy.h"
#include "import/addresscells.h"
#include "import/cells.h"
#include "import/columns.h"
#include "import/exporting.h"
#include "import/exportlists.h"
#include "import/formula.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);

QMetaType typeOf(const Field &field)
{
    const auto record = QLatin1StringView(field.record);
    const QMetaObject &meta = record == "building"_L1 ? Building::staticMetaObject
        : record == "dwelling"_L1                     ? Dwelling::staticMetaObject
                                                      : Vacancy::staticMetaObject;
    return meta.property(meta.indexOfProperty(field.property)).metaType();
}
}

class TableColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headsAreGuessed_data()
    {
        QTest::addColumn<QString>("heads");
        QTest::addColumn<QString>("targets");
        QTest::newRow("template of domain §1.10")
            << u"objekt_nr;strasse;hausnummer;plz;ort;ags;etage;wohnflaeche;zimmer;nettokaltmiete;betriebskosten_kalt;heizkosten;kaution;"
               u"frei_ab;"
               "leerstand_seit;leerstand_grund;zustand;barrierefrei;wbs;haustiere;kueche;stellplatz_miete;vermieter_name;vermieter_telefon;"
               "vermieter_email;einwilligung_am;quelle"_s
            << u"vacancy.number;building.street;building.houseNumber;building.postalCode;building.city;building.ags;dwelling.floor;"
               "dwelling.livingAreaDm2;dwelling.halfRooms;vacancy.netCold;vacancy.coldOperatingCosts;vacancy.heatingCosts;vacancy.deposit;"
               "vacancy.availableFrom;vacancy.vacantSince;vacancy.reason;dwelling.condition;dwelling.accessible;dwelling.wbsRequired;"
               "vacancy.pets;dwelling.kitchen;vacancy.parkingRent;landlord.name;landlord.phone;landlord.email;consent.givenOn;vacancy.source"_s;
        QTest::newRow("what offices write")
            << u"Kaltmiete;NK;qm;Zi.;Str.;Nr.;PLZ/Ort;Geschoß;Whg.-Nr.;frei ab;Eigentümer;Tel.;Bemerkungen"_s
            << u"vacancy.netCold;vacancy.coldOperatingCosts;dwelling.livingAreaDm2;dwelling.halfRooms;"
               "building.street;building.houseNumber;building.city;dwelling.floor;dwelling.flatNumber;"
               "vacancy.availableFrom;landlord.name;landlord.phone;vacancy.note"_s;
        QTest::newRow("units and brackets")
            << u"Kaltmiete (€/Monat);Wohnfläche in m²;NEBENKOSTEN [EUR];Miete  warm"_s
            << u"vacancy.netCold;dwelling.livingAreaDm2;vacancy.coldOperatingCosts;vacancy.statedGrossWarm"_s;
        QTest::newRow("typing errors") << u"Wohnflache;Nebenkosen;Leerstnd seit"_s
                                       << u"dwelling.livingAreaDm2;vacancy.coldOperatingCosts;vacancy.vacantSince"_s;
        QTest::newRow("somebody else's number")
            << u"Nr. extern;Str.;Nr."_s << u"vacancy.externalNumber;building.street;building.houseNumber"_s;
        QTest::newRow("labels of the forms")
            << u"Kalte Betriebskosten;Heizkosten (mit zentralem Warmwasser);Barrierefrei (DIN 18040-2);Kennung des Gebäudes"_s
            << u"vacancy.coldOperatingCosts;vacancy.heatingCosts;dwelling.accessible;building.uid"_s;
        QTest::newRow("English names and keys") << u"living area;netCold;vacancy.deposit;postal code"_s
                                                << u"dwelling.livingAreaDm2;vacancy.netCold;vacancy.deposit;building.postalCode"_s;
        QTest::newRow("the same twice counts once") << u"Kaltmiete;Nettokaltmiete"_s << u"vacancy.netCold;"_s;
        QTest::newRow("unknown stays unknown") << u"Aktenzeichen;Lfd.;Foto"_s << u";;"_s;
    }
    void headsAreGuessed()
    {
        QFETCH(QString, heads);
        QFETCH(QString, targets);
        QStringList guessed;
        for (const ColumnGuess &guess : guessColumns(TableKind::Vacancies, heads.split(u';'))) guessed += guess.target;
        QCOMPARE(guessed, targets.split(u';'));
    }

    void guessesSayWhetherTheyAreSure()
    {
        const auto guesses = guessColumns(TableKind::Vacancies, {u"Kaltmiete"_s, u"Wohnflache"_s});
        QVERIFY(guesses[0].isSure);
        QVERIFY(!guesses[1].isSure);
    }

    void everyLabelIsDistinctAndFindsItsTarget_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("vacancies") << int(TableKind::Vacancies);
        QTest::newRow("landlords") << int(TableKind::Landlords);
    }
    void everyLabelIsDistinctAndFindsItsTarget()
    {
        QFETCH(int, kind);
        const auto table = static_cast<TableKind>(kind);
        QStringList labels, keys;
        for (const Target &target : tableTargets(table)) {
            labels += target.label;
            keys += target.key;
        }
        QCOMPARE(QSet(labels.begin(), labels.end()).size(), labels.size());
        QStringList guessed;
        for (const ColumnGuess &guess : guessColumns(table, labels)) guessed += guess.target;
        QCOMPARE(guessed, keys);
    }

    void choiceStandsAboveTheGuess()
    {
        const QStringList heads{u"Kaltmiete"_s, u"Miete neu"_s, u"Foto"_s};
        const auto chosen = chosenColumns(
            TableKind::Vacancies, u"a.csv"_s, heads, {{u"Miete neu"_s, u"vacancy.netCold"_s}, {u"Foto"_s, u"vacancy.note"_s}});
        QVERIFY(chosen);
        QCOMPARE(*chosen, (QStringList{{}, u"vacancy.netCold"_s, u"vacancy.note"_s}));
        QCOMPARE(chosenColumns(TableKind::Vacancies, u"a.csv"_s, heads, {{u"Gibtsnicht"_s, u"vacancy.note"_s}}).error().reason,
            u"table.noHead"_s);
        QCOMPARE(
            chosenColumns(TableKind::Vacancies, u"a.csv"_s, heads, {{u"Foto"_s, u"vacancy.photo"_s}}).error().reason, u"table.noTarget"_s);
    }

    void cellsAreRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QVariant>("stored");
        const auto row = [](const char *field, NumberStyle style, const QString &cell, const QVariant &stored) {
            QTest::addRow("%s: %s (%d)", field, qPrintable(cell), int(style)) << QString::fromLatin1(field) << int(style) << cell << stored;
        };
        using enum NumberStyle;
        row("vacancy.netCold", German, u"450"_s, 45000);
        row("vacancy.netCold", German, u"450,- €"_s, 45000);
        row("vacancy.netCold", German, u"ca. 1.050,50 EUR mtl."_s, 105050);
        row("vacancy.netCold", German, u"1.234"_s, 123400);
        row("vacancy.netCold", English, u"1,234.50"_s, 123450);
        row("vacancy.netCold", English, u"1,234"_s, 123400);
        row("vacancy.netCold", Machine, u"650.1"_s, 65010);
        row("vacancy.netCold", Machine, u"650.124999"_s, 65012);
        row("vacancy.netCold", Machine, u"1.234"_s, 123400);
        row("vacancy.netCold", Machine, u"1.250,00"_s, 125000);
        row("dwelling.livingAreaDm2", German, u"65,5 m²"_s, 6550);
        row("dwelling.livingAreaDm2", German, u"ca. 65 qm"_s, 6500);
        row("dwelling.livingAreaDm2", Machine, u"65.125"_s, 6513);
        row("dwelling.halfRooms", German, u"2 ½"_s, 5);
        row("dwelling.halfRooms", German, u"3 ZKB"_s, 6);
        row("dwelling.halfRooms", Machine, u"2.5"_s, 5);
        row("dwelling.balconies", German, u"ja"_s, 1);
        row("building.postalCode", German, u"1067"_s, u"01067"_s);
        row("building.postalCode", German, u"D-67655"_s, u"67655"_s);
        row("building.ags", German, u"7335035"_s, u"07335035"_s);
        row("building.lift", German, u"kein"_s, 0);
        row("dwelling.garden", German, u"x"_s, 1);
        row("vacancy.vacantSince", German, u"1.12.25"_s, u"2025-12-01"_s);
        row("vacancy.vacantSince", German, u"03/2025"_s, u"2025-03-01"_s);
        row("vacancy.vacantSince", German, u"seit Dez. 2024"_s, u"2024-12-01"_s);
        row("vacancy.vacantSince", German, u"46000"_s, u"2025-12-09"_s);
        row("vacancy.vacantSince", German, u"2025-12-09T12:00:00"_s, u"2025-12-09"_s);
        row("vacancy.reason", German, u"ERBFALL"_s, u"inheritance"_s);
        row("vacancy.reason", German, u"FREIHALTEN_FUER_ANGEHOERIGE"_s, u"kept_for_relatives"_s);
        row("dwelling.condition", German, u"TEIL_VOLLRENOVIERT"_s, u"partly_or_fully_renovated"_s);
        row("dwelling.condition", German, u"needs_renovation"_s, u"needs_renovation"_s);
        row("dwelling.kitchen", German, u"EBK"_s, u"fitted"_s);
        row("dwelling.bath", German, u"Dusche und Wanne"_s, u"shower,tub"_s);
        row("dwelling.flatType", German, u"Loft, Studio, Atelier"_s, u"loft_studio_atelier"_s);
        row("building.certificateClass", German, u"A+"_s, u"a_plus"_s);
        row("building.certificateClass", German, u"a"_s, u"a"_s);
    }
    void cellsAreRead()
    {
        QFETCH(QString, field);
        QFETCH(int, style);
        QFETCH(QString, cell);
        QFETCH(QVariant, stored);
        const Field *known = findField(field.section(u'.', 0, 0), field.section(u'.', 1));
        QVERIFY(known);
        CellReader reader(today, static_cast<NumberStyle>(style));
        for (int twice = 0; twice < 2; ++twice) { // the second time from memory
            const auto value = reader.read(*known, typeOf(*known), cell);
            QVERIFY2(value, value ? "" : qPrintable(value.error().reason));
            QCOMPARE(toStored(*value).toString(), stored.toString());
        }
    }

    void cellsAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such day") << u"vacancy.availableFrom"_s << u"31.02.2026"_s << u"input.date"_s;
        QTest::newRow("no such month") << u"vacancy.availableFrom"_s << u"13/2026"_s << u"input.date"_s;
        QTest::newRow("words for an amount") << u"vacancy.netCold"_s << u"VB"_s << u"input.money"_s;
        QTest::newRow("below zero") << u"vacancy.netCold"_s << u"-5"_s << u"input.money"_s;
        QTest::newRow("range of rooms") << u"dwelling.halfRooms"_s << u"2-3"_s << u"input.rooms"_s;
        QTest::newRow("error of the spreadsheet") << u"vacancy.netCold"_s << u"#REF!"_s << u"table.errorCell"_s;
        QTest::newRow("word of another kind") << u"dwelling.condition"_s << u"Garage"_s << u"input.choice"_s;
        QTest::newRow("half a word of a set") << u"dwelling.bath"_s << u"Dusche, Sauna"_s << u"input.choice"_s;
    }
    void cellsAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, cell);
        const Field *known = findField(field.section(u'.', 0, 0), field.section(u'.', 1));
        const auto value = CellReader(today, NumberStyle::German).read(*known, typeOf(*known), cell);
        QVERIFY(!value);
        QTEST(value.error().reason, "reason");
    }

    void addressesAreTakenApart_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("parts");
        QTest::newRow("number behind") << u"Ringstr. 5"_s << u"Ringstr.|5|||"_s;
        QTest::newRow("letter") << u"Ringstraße 19 A"_s << u"Ringstraße|19 a|||"_s;
        QTest::newRow("range") << u"Am Markt 12 - 14"_s << u"Am Markt|12-14|||"_s;
        QTest::newRow("with town") << u"Ringstr. 5, 67697 Otterberg"_s << u"Ringstr.|5||67697|Otterberg"_s;
        QTest::newRow("number in the name") << u"Straße des 17. Juni 135"_s << u"Straße des 17. Juni|135|||"_s;
        QTest::newRow("none") << u"Außerhalb"_s << u"Außerhalb||||"_s;
    }
    void addressesAreTakenApart()
    {
        QFETCH(QString, cell);
        Building building;
        takeStreet(building, cell, false);
        QTEST(
            (QStringList{building.street, building.houseNumber, building.houseNumberSuffix, building.postalCode, building.city}.join(u'|')),
            "parts");
    }

    void formulasAreMadeHarmlessAndRestored_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s})
            QTest::addRow("%d", start.front().unicode()) << start + u"1+1"_s << u'\'' + start + u"1+1"_s;
        QTest::newRow("apostrophe before") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("apostrophe alone") << u"'s Gässel"_s << u"'s Gässel"_s;
        QTest::newRow("plain") << u"Ringstraße"_s << u"Ringstraße"_s;
    }
    void formulasAreMadeHarmlessAndRestored()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(harmless(text), cell);
        QCOMPARE(restored(cell), text);
    }

    void nothingPersonalByDefault()
    {
        for (const ExportKind kind : {ExportKind::Vacancies, ExportKind::Landlords}) {
            QStringList names;
            for (const WrittenColumn &column : exportColumns({.kind = kind})) names += column.name;
            for (const QString &personal : {u"last_name"_s, u"first_name"_s, u"company"_s, u"phone"_s, u"mobile"_s, u"email"_s, u"note"_s,
                     u"landlord_name"_s, u"vacancy_note"_s, u"last_confirmed_by"_s, u"parcel"_s})
                QVERIFY2(!names.contains(personal), qPrintable(personal));
            QCOMPARE(QSet(names.begin(), names.end()).size(), names.size());
        }
    }
};

QTEST_GUILESS_MAIN(TableColumnsTest)
#include "tablecolumnstest.moc"
