// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/changelog.h"
#include "import/gridcolumns.h"
#include "import/gridimport.h"
#include "tests/import/importdesk.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/** Reads bytes as a CSV file of that name. */
Result<GridFile> read(const QByteArray &bytes, const QString &name = u"zensus.csv"_s, const GridOptions &options = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    file.close();
    return readGrid(file.fileName(), options, {});
}

const QByteArray threeCells = "Gitter_ID_1km;x_mp_1km;y_mp_1km;Einwohner\n"
                              "1kmN2918E4158;4158500;2918500;120\n1kmN2918E4159;4159500;2918500;-1\n1kmN2919E4158;4158500;2919500;0\n";

/** Reads, compares and keeps a made-up file. */
Result<StagedGrid> import(TestRegister &reg, const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    file.close();
    return stageGrid(*reg, file.fileName(), {}, {}).and_then([&](const StagedGrid &staged) {
        return reg.write([&](Sql &sql) { return mergeGrid(sql, staged); }).transform([&] { return staged; });
    });
}

QList<GridExtent> grids(TestRegister &reg)
{
    return reg.read(listGrids).value_or(QList<GridExtent>());
}
}

class GridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("east");
        QTest::addColumn<int>("north");
        QTest::newRow("2011, 1 km") << u"1kmN2684E4334"_s << 1000 << 4'334'000 << 2'684'000;
        QTest::newRow("2011, 100 m") << u"100mN26840E43341"_s << 100 << 4'334'100 << 2'684'000;
        QTest::newRow("2011, 10 km") << u"10kmN268E433"_s << 10'000 << 4'330'000 << 2'680'000;
        QTest::newRow("2022, 1 km") << u"CRS3035RES1000mN2684000E4334000"_s << 1000 << 4'334'000 << 2'684'000;
        QTest::newRow("2022, 100 m") << u" CRS3035RES100mN2684000E4334100 "_s << 100 << 4'334'100 << 2'684'000;
        QTest::newRow("not on the grid") << u"CRS3035RES1000mN2684050E4334000"_s << 0 << 0 << 0;
        QTest::newRow("another size") << u"CRS3035RES250mN2684000E4334000"_s << 0 << 0 << 0;
        QTest::newRow("no id") << u"4158500"_s << 0 << 0 << 0;
    }
    void cellIds()
    {
        QFETCH(QString, id);
        const GridCell cell = cellOfId(id).value_or(GridCell());
        QTEST(cell.sizeM, "size");
        QTEST(cell.east, "east");
        QTEST(cell.north, "north");
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number"); // -1 for unknown
        QTest::newRow("count") << u"12"_s << 12.0;
        QTest::newRow("zero is a number") << u"0"_s << 0.0;
        QTest::newRow("comma") << u"4,35"_s << 4.35;
        QTest::newRow("uncertain, in brackets") << u"(7)"_s << 7.0;
        QTest::newRow("-1: nobody or withheld") << u"-1"_s << -1.0;
        QTest::newRow("-9: too few") << u"-9"_s << -1.0;
        QTest::newRow("minus sign") << u"−1"_s << -1.0;
        QTest::newRow("en dash") << u"–"_s << -1.0;
        QTest::newRow("hyphen") << u"-"_s << -1.0;
        QTest::newRow("empty") << u" "_s << -1.0;
        QTest::newRow("slash") << u"/"_s << -1.0;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        QCOMPARE(censusNumber(text).value_or(-1), number);
    }
    void wordsAreNoNumbers()
    {
        for (const QString &text : {u"viele"_s, u"1e999"_s, u"nan"_s, u"inf"_s}) QVERIFY(std::isnan(censusNumber(text).value_or(0)));
    }

    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("unknown");
        QTest::newRow("100 m") << u"zensus2011_leerstand_100m_kl.csv"_s << 990 << 0;
        QTest::newRow("1 km") << u"zensus2011_leerstand_1km_kl.csv"_s << 780 << 354;
        QTest::newRow("GeoPackage with both") << u"zensus2011_leerstand_kl.gpkg"_s << 1770 << 354;
    }
    void realFiles()
    {
        QFETCH(QString, file);
        const QString data = qEnvironmentVariable("BLEIBE_TEST_DATA");
        if (data.isEmpty()) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
        const auto read = readGrid(data + u"/vacancy/"_s + file, {}, {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().reason));
        QTEST(int(read->counts.rows), "rows");
        QTEST(int(read->cells.size()), "rows");
        QTEST(int(read->counts.unknown), "unknown");
        QCOMPARE(read->grid.source, u"Zensus 2011"_s);
        QCOMPARE(read->grid.stand, QDate(2011, 5, 9));
        QVERIFY(!read->grid.credit.isEmpty());
        for (const GridCell &cell : read->cells) {
            QVERIFY(cell.inhabitants.value_or(0) >= 0 && cell.vacantDwellings.value_or(0) >= 0 && cell.vacancyRate.value_or(0) >= 0);
            const auto centre = pointOf(cell.geom.bytes);
            QVERIFY(centre && centre->east > 370'000 && centre->east < 430'000 && centre->north > 5'450'000 && centre->north < 5'510'000);
        }
    }

    void layouts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("source");
        QTest::newRow("2011, id and centre") << u"Zensus_spitze_Werte_1km-Gitter.csv"_s
                                             << QByteArray("Gitter_ID_1km;x_mp_1km;y_mp_1km;Einwohner\n1kmN2918E4158;4158500;2918500;120\n")
                                             << u"Zensus 2011"_s;
        QTest::newRow("2022, id and centre")
            << u"Zensus2022_Bevoelkerungszahl_1km-Gitter.csv"_s
            << QByteArray("GITTER_ID_1km;x_mp_1km;y_mp_1km;Einwohner\nCRS3035RES1000mN2918000E4158000;4158500;2918500;120\n")
            << u"Zensus 2022"_s;
        QTest::newRow("centre alone") << u"leer.csv"_s << QByteArray("x_mp_1km;y_mp_1km;Einwohner\n4158500;2918500;120\n") << u"leer"_s;
        QTest::newRow("corner, size in the name")
            << u"gitter_1km_2022.csv"_s << QByteArray("x;y;Einwohner\n4158000;2918000;120\n") << u"Zensus 2022"_s;
        QTest::newRow("comma, quoted, byte order mark")
            << u"a.csv"_s << QByteArray("\xef\xbb\xbf\"cellcode\",\"Einwohner\"\r\n\"1kmN2918E4158\",\"120\"\r\n") << u"Zensus 2011"_s;
    }
    void layouts()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto file = read(bytes, name);
        QVERIFY2(file, file ? "" : qPrintable(file.error().reason));
        QCOMPARE(file->cells.size(), 1);
        const GridCell &cell = file->cells.first();
        QCOMPARE(std::tuple(cell.sizeM, cell.east, cell.north), std::tuple(1000, 4'158'000, 2'918'000));
        QCOMPARE(cell.inhabitants, 120);
        QCOMPARE(cell.dwellings, std::nullopt);
        QTEST(file->grid.source, "source");
    }

    void everyRowIsAccountedFor()
    {
        const auto file
            = read("Gitter_ID_1km;Einwohner;Leerstandsquote\n1kmN2918E4158;120;4,35\n1kmN2918E4158;99;\n1kmN2918E4159;viele;-1\n"
                   "1kmN0001E0001;5;1\nquatsch;5;1\n1kmN2919E4159;-1;–\n");
        QVERIFY2(file, file ? "" : qPrintable(file.error().reason));
        QCOMPARE(
            file->counts, (GridCounts{.rows = 6, .taken = 3, .repeated = 1, .noCell = 2, .outside = 0, .unknown = 2, .unreadable = 1}));
        QCOMPARE(file->cells.first().vacancyRate, 435);
        QCOMPARE(file->notes.size(), 4);
    }

    void farCellsAreLeftOut()
    {
        const auto file = read(threeCells, u"zensus.csv"_s, {.box = UtmBox{0, 0, 1, 1}});
        QVERIFY(!file);
        QCOMPARE(file.error().reason, u"grid.elsewhere"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QByteArray classes = "Gitter_ID_1km;Einwohner\n";
        for (int i = 0; i < 40; ++i) classes += "1kmN29" + QByteArray::number(10 + i) + "E4158;" + QByteArray::number(1 + i % 6) + '\n';
        QTest::newRow("classes instead of numbers") << classes << u"grid.classes"_s;
        QTest::newRow("addresses") << QByteArray("Straße;Ort\nWeg 1;Dorf\n") << u"grid.none"_s;
        QTest::newRow("no numbers") << QByteArray("Gitter_ID_1km;AGS\n1kmN2918E4158;07335903\n") << u"grid.none"_s;
        QTest::newRow("degrees") << QByteArray("x;y;Einwohner\n7.5;49.4;3\n") << u"grid.noCells"_s;
        QTest::newRow("NUL") << "x;y;Einwohner\n7\0;49;3\n"_ba << u"table.nul"_s;
        QTest::newRow("empty") << QByteArray() << u"import.empty"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto file = read(bytes);
        QVERIFY(!file);
        QTEST(file.error().reason, "reason");
    }

    void storedAndRenewed_data() { engineRows(); }
    void storedAndRenewed()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto first = import(reg, threeCells, u"Einwohner_2011.csv"_s);
        QVERIFY2(first, first ? "" : qPrintable(first.error().reason + first.error().detail));
        QCOMPARE(first->added.size(), 3);
        QCOMPARE(first->sums.inhabitants, (CellSum{120, 2, 1}));
        const auto again = import(reg, threeCells, u"Einwohner_2011 (1).csv"_s);
        QVERIFY(again);
        QCOMPARE(std::tuple(again->added.size(), again->changed.size(), again->same), std::tuple(0, 0, 3));
        QCOMPARE(reg.read([](Sql &sql) { return recentSteps(sql, 9); })->size(), 1);
        // Another file of the same census adds what it knows and leaves the rest alone.
        const auto vacancy = import(reg, "Gitter_ID_1km;leerstehende_wohnungen\n1kmN2918E4158;7\n1kmN2918E4159;–\n", u"leer.csv"_s);
        QVERIFY(vacancy);
        QCOMPARE(std::tuple(vacancy->added.size(), vacancy->changed.size(), vacancy->same), std::tuple(0, 1, 1));
        const auto all = grids(reg);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().cells, 3);
        const GridView view{all.first().grid.id, 1000};
        QCOMPARE(reg.read([&](Sql &sql) { return sumCells(sql, view); }).value(), (GridSums{{120, 2, 1}, {0, 0, 3}, {7, 1, 2}}));
        const auto cells = reg.read([&](Sql &sql) { return listCells(sql, view); }).value();
        QCOMPARE(cells.first().inhabitants, 120);
        QCOMPARE(cells.first().vacantDwellings, 7);
        QCOMPARE(cells.at(1).inhabitants, std::nullopt);
        const auto centre = pointOf(cells.first().geom.bytes);
        QVERIFY(centre);
        const UtmBox around{centre->east - 100, centre->north - 100, centre->east + 100, centre->north + 100};
        QCOMPARE(reg.read([&](Sql &sql) { return listCells(sql, {view.gridId, 1000, around}); })->size(), 1);
        const auto steps = reg.read([](Sql &sql) { return recentSteps(sql, 9); }).value();
        QCOMPARE(steps.size(), 2);
        for (const Step &step : steps) VERIFY_DONE(reg.write([&](Sql &sql) { return undoStep(sql, step.id); }));
        QVERIFY(grids(reg).isEmpty());
    }

    void onlyCellsNearTheMunicipalities_data() { engineRows(); }
    void onlyCellsNearTheMunicipalities()
    {
        QFETCH(bool, onServer);
        ImportDesk desk(onServer);
        const auto staged = import(desk.reg, "Gitter_ID_1km;Einwohner\n1kmN2925E4147;50\n1kmN3400E4334;70\n", u"Einwohner.csv"_s);
        QVERIFY2(staged, staged ? "" : qPrintable(staged.error().reason));
        QCOMPARE(staged->added.size(), 1);
        QCOMPARE(staged->read.counts.outside, 1);
        QCOMPARE(staged->read.notes.first().reason, u"note.grid.outside"_s);
    }
};

QTEST_GUILESS_MAIN(GridTest)
#include "gridtest.moc"
