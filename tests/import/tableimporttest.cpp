// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/tableimport.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "import/exporting.h"
#include "tests/import/importdesk.h"

using namespace Qt::StringLiterals;

namespace {
struct Desk : ImportDesk {
    using ImportDesk::ImportDesk;
    QString file(const QByteArray &text, const QString &name = u"liste.csv"_s) const { return ImportDesk::file(text, name); }
    Result<ImportedTable> take(const QString &path, TableImport import = {}, const TableChoices &choices = {})
    {
        return importTable(*reg, testActor, path, import, choices, today, {});
    }
    Result<ImportedTable> takeText(const QByteArray &text, const TableImport &import = {}) { return take(file(text), import); }
    QList<Landlord> landlords()
    {
        return reg.read([](Sql &sql) { return sql.find<Landlord>(u"landlord"_s, u"order by name_sort, phone"_s); })
            .value_or(QList<Landlord>());
    }
};

/** Without what every register gives anew. */
VacancyEntry plain(VacancyEntry entry)
{
    entry.building.id = entry.dwelling.id = entry.vacancy.id = 0;
    entry.building.version = entry.dwelling.version = entry.vacancy.version = 0;
    entry.building.municipalityId = {};
    entry.dwelling.buildingId = entry.vacancy.dwellingId = 0;
    return entry;
}

QString reasons(const StagedRow &row)
{
    QStringList all;
    for (const RowProblem &problem : row.problems) all += problem.error.reason;
    return all.join(u' ');
}
}

class TableImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dirtyTableComesIn_data() { engineRows(); }
    void dirtyTableComesIn()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        const auto first = desk.take(testFile(u"tables/leerstand-dorf.csv"_s));
        VERIFY_DONE(first);
        QCOMPARE(actions(first->staged), u"nnrrdr"_s);
        QCOMPARE(first->staged.unused, QStringList{u"Hund erlaubt"_s});
        QCOMPARE(reasons(first->staged.entries[2]), u"input.movein"_s);
        QCOMPARE(first->staged.entries[2].problems.first().head, u"frei ab"_s);
        QCOMPARE(reasons(first->staged.entries[3]), u"table.noAddress"_s);
        QCOMPARE(reasons(first->staged.entries[4]), u"table.repeated"_s);
        const auto entries = desk.entries();
        QCOMPARE(entries.size(), 2);
        const auto &[building, dwelling, vacancy] = entries[0];
        QCOMPARE(building.street + u' ' + building.houseNumber, u"Lindenstr. 5"_s);
        QCOMPARE(building.postalCode + u' ' + building.city, u"00901 Öttersheim"_s);
        QCOMPARE(building.ags, u"07335901"_s);
        QVERIFY(building.municipalityId);
        QCOMPARE(building.positionAccuracy, PositionAccuracy::PlaceCentre);
        QCOMPARE(dwelling.floor, 0);
        QCOMPARE(dwelling.sides, BuildingSides(BuildingSide::Left));
        QCOMPARE(dwelling.livingAreaDm2, 6550);
        QCOMPARE(dwelling.halfRooms, 5);
        QCOMPARE(vacancy.netCold, Cents{45000});
        QCOMPARE(vacancy.coldOperatingCosts, Cents{9000});
        QVERIFY(!vacancy.heatingCosts);
        QCOMPARE(vacancy.availability, Availability::Immediately);
        QCOMPARE(vacancy.vacantSince, QDate(2025, 3, 1));
        QCOMPARE(vacancy.vacantSinceAccuracy, DateAccuracy::Month);
        QCOMPARE(vacancy.status, VacancyStatus::Draft);
        QCOMPARE(vacancy.source, ReportSource::TableImport);
        QCOMPARE(vacancy.number, u"LR-2026-00001"_s);
        QCOMPARE(entries[1].building.id, building.id);
        QCOMPARE(entries[1].vacancy.vacantSinceAccuracy, DateAccuracy::Estimated);
        QCOMPARE(desk.landlords().size(), 1);
        QCOMPARE(displayName(desk.landlords().first()), u"Beispiel, Anna"_s);
        QCOMPARE(desk.count(u"landlord_role"_s), 2);
        QVERIFY(desk.reg.read([](Sql &sql) { return checkChain(sql); }));
    }

    void secondRunChangesNothing_data() { engineRows(); }
    void secondRunChangesNothing()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        const QByteArray text = "Nr.;Ort;Straße;Wohnfläche;Kaltmiete;Vermieter;Tel.;Einwilligung am\n"
                                "A1;Öttersheim;Ring 1;60;400;Beispiel, Anna;030 23125001;1.2.2026\n;Öttersheim;;45;300;;;\n"
                                ";Zwischenort;Am Bach;;;Wohnbau Muster GmbH;;\n";
        TableImport import{.columns = {{u"Nr."_s, u"vacancy.externalNumber"_s}}, .providerKey = u"Muster"_s};
        VERIFY_DONE(desk.takeText(text, import));
        const auto before = desk.entries();
        const qint64 changes = desk.count(u"change_entry"_s);
        import.columns = {}; // remembered from the first time
        const auto again = desk.takeText(text, import);
        VERIFY_DONE(again);
        QCOMPARE(actions(again->staged), u"sss"_s);
        QCOMPARE(desk.entries(), before);
        QCOMPARE(desk.count(u"change_entry"_s), changes);
        QCOMPARE(desk.count(u"consent"_s), 1);
    }

    void changesAreKeptAndNamed_data() { engineRows(); }
    void changesAreKeptAndNamed()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        VERIFY_DONE(desk.takeText("Ort;Straße;Wohnfläche;Kaltmiete;Zustand;Bemerkung\nÖttersheim;Ring 1;60;400;gepflegt;hell\n"
                                  "Öttersheim;Ring 1;80;500;;\n"));
        const auto changed = desk.takeText("Ort;Straße;Wohnfläche;Kaltmiete;Zustand;Bemerkung;Baujahr\nÖttersheim;Ring 1;60;450;;;1965\n"
                                           "Öttersheim;Ring 1;80;500;gepflegt;;1965\n");
        VERIFY_DONE(changed);
        QCOMPARE(actions(changed->staged), u"cc"_s);
        QCOMPARE(changed->staged.entries[0].changes, (QStringList{u"vacancy.netCold"_s, u"building.constructionYear"_s}));
        QCOMPARE(changed->staged.entries[0].known, u"LR-2026-00001"_s);
        const auto entries = desk.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].vacancy.netCold, Cents{45000});
        QCOMPARE(entries[0].vacancy.note, u"hell"_s); // an empty cell is no statement
        QCOMPARE(entries[0].dwelling.condition, Condition::WellKept);
        QCOMPARE(entries[1].dwelling.condition, Condition::WellKept);
        QCOMPARE(entries[0].building.constructionYear, 1965);
        QCOMPARE(desk.count(u"building"_s), 1);
    }

    void isOneStep_data() { engineRows(); }
    void isOneStep()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        VERIFY_DONE(desk.takeText("Ort;Straße;Kaltmiete\nÖttersheim;Ring 1;400\n"));
        const auto before = desk.entries();
        VERIFY_DONE(
            desk.takeText("Ort;Straße;Kaltmiete;Vermieter\nÖttersheim;Ring 1;450;Anna Beispiel\nZwischenort;Weg 2;300;Wohnbau GmbH\n"));
        QCOMPARE(desk.count(u"vacancy"_s), 2);
        const auto steps = desk.reg.read([](Sql &sql) { return recentSteps(sql, 1); });
        QVERIFY(steps);
        QCOMPARE(steps->first().verb, u"table.imported"_s);
        QCOMPARE(steps->first().subject, u"liste.csv"_s);
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        const auto after = desk.entries();
        QCOMPARE(after.size(), 1);
        QCOMPARE(plain(after[0]), plain(before[0]));
        QCOMPARE(desk.count(u"landlord"_s), 0);
        QCOMPARE(desk.count(u"landlord_role"_s), 0);
        QVERIFY(desk.reg.read([](Sql &sql) { return checkChain(sql); }));
        if (onServer) return;
        const auto inIndex = desk.reg.read([](Sql &sql) { return sql.value(u"select count(*) from idx_building_geom"_s); });
        QCOMPARE(inIndex->toInt(), 1);
    }

    void somebodyElseWins_data() { engineRows(); }
    void somebodyElseWins()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        VERIFY_DONE(desk.takeText("Ort;Straße;Kaltmiete\nÖttersheim;Ring 1;400\n"));
        const QString file = desk.file("Ort;Straße;Kaltmiete\nZwischenort;Weg 2;300\nÖttersheim;Ring 1;450\n");
        const auto staged = stageTable(*desk.reg, file, {}, today, {});
        VERIFY_DONE(staged);
        VERIFY_DONE(desk.reg.write([&](Sql &sql) {
            return loadEntry(sql, 1).and_then([&](VacancyEntry entry) {
                entry.vacancy.note = u"inzwischen"_s;
                return saveEntry(sql, entry);
            });
        }));
        const auto merged = desk.reg.write([&](Sql &sql) { return mergeTable(sql, *staged, {}, today, {}); });
        QVERIFY(!merged);
        QCOMPARE(merged.error().kind, Error::Kind::Conflict);
        QCOMPARE(desk.count(u"vacancy"_s), 1); // all or nothing
        QCOMPARE(desk.entries().first().vacancy.netCold, Cents{40000});
    }

    void whatARowMeans_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("reason");
        const QByteArray heads = "Objektnummer;Ort;Straße;Etage;Wohnfläche;Kaltmiete\n";
        QTest::newRow("by number, even with another address") << heads + "LR-2026-00001;Öttersheim;Ring 2;;60;400\n" << u"c"_s << QString();
        QTest::newRow("by address and size") << heads + ";Öttersheim;Ringstraße 1;;60;400\n" << u"n"_s << QString();
        QTest::newRow("same address, same size") << heads + ";Öttersheim;Ring 1;;60;400\n" << u"s"_s << QString();
        QTest::newRow("same address, size not stated") << heads + ";Öttersheim;Ring 1;;;410\n" << u"c"_s << QString();
        QTest::newRow("same address, other size") << heads + ";Öttersheim;Ring 1;;75;400\n" << u"d"_s << u"table.similar"_s;
        QTest::newRow("same street in another town") << heads + ";Zwischenort;Ring 1;;60;400\n" << u"n"_s << QString();
        QTest::newRow("number of an unknown provider elsewhere") << heads + "A1;Zwischenort;Weg 9;;60;400\n"
                                                                 << u"r"_s << u"table.otherAddress"_s;
        QTest::newRow("no address") << heads + ";;;;60;400\n" << u"r"_s << u"table.noAddress"_s;
    }
    void whatARowMeans()
    {
        QFETCH(QByteArray, text);
        Desk desk(false);
        VERIFY_DONE(desk.takeText("externe_nr;Ort;Straße;Wohnfläche;Kaltmiete\nA1;Öttersheim;Ring 1;60;400\n"));
        const auto staged = stageTable(*desk.reg, desk.file(text), {}, today, {});
        VERIFY_DONE(staged);
        QTEST(actions(*staged), "expected");
        QTEST(reasons(staged->entries.first()), "reason");
    }

    void repetitionIsSeenWithoutBoundaries_data() { engineRows(); }
    void repetitionIsSeenWithoutBoundaries()
    {
        QFETCH(bool, onServer);
        TestRegister bare(onServer);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"liste.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PLZ;Ort;Straße;Wohnfläche;Kaltmiete\n00901;Öttersheim;Ring 1;60;400\n;Öttersheim;Ring 1;60;400\n"
                   "00901;;Ring 1;60;400\n;Zwischenort;Ring 1;60;400\n00901;Öttersheim;Ring 1;75;400\n;;Ring 1;60;400\n");
        file.close();
        const auto staged = stageTable(*bare, file.fileName(), {}, today, {});
        VERIFY_DONE(staged);
        QCOMPARE(actions(*staged), u"nddnnn"_s);
        QCOMPARE(staged->entries[4].entry.building.uid, staged->entries[0].entry.building.uid);
        QVERIFY(staged->entries[3].entry.building.uid != staged->entries[0].entry.building.uid);
    }

    void duplicatesAreTakenOnPurpose()
    {
        Desk desk(false);
        VERIFY_DONE(desk.takeText("Ort;Straße;Wohnfläche\nÖttersheim;Ring 1;60\n"));
        const QString file = desk.file("Ort;Straße;Wohnfläche\nÖttersheim;Ring 1;75\n");
        QCOMPARE(desk.take(file)->counts.added, 0);
        QCOMPARE(desk.take(file, {}, {.takeDuplicates = true})->counts.added, 1);
        QCOMPARE(desk.count(u"building"_s), 1);
        QCOMPARE(actions(desk.take(file)->staged), u"s"_s);
    }

    void whatHasNoPlaceGoesIntoTheNoteOnPurpose()
    {
        Desk desk(false);
        const QByteArray text = "Ort;Straße;Kaltmiete;Hund erlaubt;Lieblingsfarbe\nÖttersheim;Ring 1;auf Anfrage;nur klein;blau\n";
        const auto refused = desk.takeText(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"table.nothing"_s);
        QCOMPARE(desk.count(u"vacancy"_s), 0);
        const TableImport import{.columns = {{u"Lieblingsfarbe"_s, QString()}}, .restToNote = true};
        const auto taken = desk.takeText(text, import);
        VERIFY_DONE(taken);
        QCOMPARE(desk.entries().first().vacancy.note, u"Kaltmiete: auf Anfrage\nHund erlaubt: nur klein"_s);
        QCOMPARE(taken->staged.unused, QStringList{u"Lieblingsfarbe"_s}); // left out by hand
        QCOMPARE(actions(desk.takeText(text, import)->staged), u"s"_s);
    }

    void statusOfStrangersIsNotTaken()
    {
        Desk desk(false);
        const auto taken = desk.takeText("Ort;Straße;Status\nÖttersheim;Ring 1;verfügbar\n");
        VERIFY_DONE(taken);
        QCOMPARE(desk.entries().first().vacancy.status, VacancyStatus::Draft);
        QCOMPARE(taken->staged.entries.first().findings.first().reason, u"table.status"_s);
    }

    void landlordsComeIn_data() { engineRows(); }
    void landlordsComeIn()
    {
        QFETCH(bool, onServer);
        Desk desk(onServer);
        const QByteArray text = "Name;Straße;PLZ Ort;Telefon;E-Mail;Art;Einwilligung am\n"
                                "Beispiel, Anna;Ring 1;00901 Öttersheim;030 23125001;anna@beispiel.example;privat;1.2.2026\n"
                                "Wohnbau Muster GmbH;Weg 2;Zwischenort;;;Wohnungsunternehmen;\n;;;;;;\n"
                                "Falsch, Fritz;;;keine;;;\nBeispiel, Anna;;;030 23125 001;;;\n";
        const TableImport import{.kind = TableKind::Landlords};
        const auto first = desk.takeText(text, import);
        VERIFY_DONE(first);
        QCOMPARE(actions(first->staged), u"nnrd"_s);
        const auto landlords = desk.landlords();
        QCOMPARE(landlords.size(), 2);
        QCOMPARE(landlords[0].postalCode + u' ' + landlords[0].city, u"00901 Öttersheim"_s);
        QCOMPARE(landlords[0].kind, LandlordKind::Private);
        QCOMPARE(desk.count(u"consent"_s), 1);
        const qint64 changes = desk.count(u"change_entry"_s);
        VERIFY_DONE(desk.takeText(text, import));
        QCOMPARE(desk.count(u"change_entry"_s), changes);
        const auto changed = desk.takeText("Name;Telefon;Mobil\nAnna Beispiel;030 23125001;0171 3920011\n", import);
        VERIFY_DONE(changed);
        QCOMPARE(actions(changed->staged), u"c"_s);
        QCOMPARE(changed->staged.landlords.first().changes, QStringList{u"landlord.mobile"_s});
    }

    void fullExportComesBackWithoutLoss_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<QString>("ending");
        for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"ods"_s}) {
            QTest::addRow("spatialite %s", qPrintable(ending)) << false << ending;
            if (!testPostgres().isEmpty()) QTest::addRow("postgis %s", qPrintable(ending)) << true << ending;
        }
    }
    void fullExportComesBackWithoutLoss()
    {
        QFETCH(bool, onServer);
        QFETCH(QString, ending);
        Desk desk(onServer), other(onServer);
        VERIFY_DONE(desk.take(testFile(u"tables/leerstand-dorf.csv"_s), {.restToNote = true}));
        VERIFY_DONE(
            desk.takeText("Ort;Straße;Bemerkung;Beschreibung;Lon;Lat;Haustiere;Bad\nÖttersheim;=Weg 5;\"mehrere\nZeilen; \"\"und\"\" '=x\";"
                          "-hell;7.7123456789;49.4123456789;nach Absprache;Dusche, Wanne\n"));
        const auto before = desk.entries();
        QCOMPARE(before.size(), 5);
        const QString vacancies = desk.folder.filePath(u"leerstand."_s + ending),
                      landlords = desk.folder.filePath(u"vermieter."_s + ending);
        VERIFY_DONE(exportList(*desk.reg, vacancies, {.isFull = true}, {}));
        VERIFY_DONE(exportList(*desk.reg, landlords, {.kind = ExportKind::Landlords, .isFull = true}, {}));
        VERIFY_DONE(other.take(landlords, {.kind = TableKind::Landlords}));
        const auto back = other.take(vacancies);
        VERIFY_DONE(back);
        QCOMPARE(actions(back->staged), u"nnnnn"_s);
        const auto after = other.entries();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) QCOMPARE(plain(after[i]), plain(before[i]));
        QCOMPARE(other.count(u"building"_s), desk.count(u"building"_s));
        QCOMPARE(other.count(u"landlord_role"_s), desk.count(u"landlord_role"_s));
        const auto known = desk.landlords(), again = other.landlords();
        QCOMPARE(again.size(), known.size());
        for (qsizetype i = 0; i < again.size(); ++i) QCOMPARE(again[i].uid, known[i].uid);
        QCOMPARE(actions(other.take(vacancies)->staged), u"sssss"_s);
    }

    void exportIsWholeOrNothing()
    {
        Desk desk(false);
        VERIFY_DONE(desk.takeText("Ort;Straße\nÖttersheim;Ring 1\n"));
        const QString path = desk.file("vorher", u"alt.csv"_s);
        const Progress cancelled({}, [] { return true; });
        QVERIFY(!exportList(*desk.reg, path, {}, cancelled));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "vorher");
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
        QCOMPARE(exportList(*desk.reg, desk.folder.filePath(u"liste.docx"_s), {}, {}).error().reason, u"export.format"_s);
        QCOMPARE(exportList(*desk.reg, u"/nowhere/liste.csv"_s, {}, {}).error().reason, u"export.folder"_s);
    }

    void addressOnlyWhereReleased()
    {
        Desk desk(false);
        VERIFY_DONE(desk.takeText("Ort;Straße;Adresse freigegeben\nÖttersheim;Ring 1;ja\nÖttersheim;Weg 2;nein\nÖttersheim;Pfad 3;\n"));
        const QString path = desk.folder.filePath(u"liste.csv"_s);
        VERIFY_DONE(exportList(*desk.reg, path, {}, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Ring;1;"));
        QVERIFY(!text.contains("Weg"));
        QVERIFY(!text.contains("Pfad"));
        QCOMPARE(text.count("Öttersheim"), 3);
    }
};

QTEST_GUILESS_MAIN(TableImportTest)
#include "tableimporttest.moc"
