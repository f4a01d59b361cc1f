// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gapexport.h"
#include "core/storage/record.h"
#include "geo/mobility/gapjson.h"
#include "import/gapoutput.h"
#include "import/gapprints.h"
#include "import/gdal.h"
#include "import/sample.h"
#include "tests/testregister.h"
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QTextStream>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20), tuesday(2026, 11, 24);

Result<GapRun> runOf(TestRegister &store, const GapWish &wish)
{
    return store.read([&](Sql &sql) { return loadGapSetup(sql, wish); }).and_then([](const GapSetup &setup) { return runGaps(setup); });
}

/** A finished GeoPackage, read as what it is: an SQLite file. */
class Package
{
public:
    explicit Package(const QString &path) : m_name(QUuid::createUuid().toString())
    {
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_db.setDatabaseName(path);
        if (!m_db.open()) qWarning() << path << "does not open";
    }
    ~Package()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Package)
    QVariant value(const QString &select) const
    {
        QSqlQuery query(m_db);
        return query.exec(select) && query.next() ? query.value(0) : QVariant();
    }
    bool has(const QString &table) const { return m_db.tables().contains(table); }

private:
    QString m_name;
    QSqlDatabase m_db;
};

/** How wide the first cell is: its header holds the box. */
double widthOf(const QByteArray &geometry)
{
    constexpr qsizetype boxAt = 8, number = 8;
    if (geometry.size() < boxAt + 2 * number) return 0;
    const auto at = [&](qsizetype from) { return qFromLittleEndian<double>(geometry.constData() + from); };
    return at(boxAt + number) - at(boxAt);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
}

/** The sample's gaps as text, files and paper: the same every time, whole or not at all. */
class GapExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        hardenGdal();
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        m_store = std::make_unique<TestRegister>(false);
        VERIFY_DONE(makeSample(**m_store, testActor, QFINDTESTDATA("../../assets/sample/municipalities.geojson"), today, {}));
        VERIFY_DONE(m_store->write([](Sql &sql) {
            return saveScenario(sql, {.name = u"Bank in Trippstadt"_s}, today).and_then([&](const Scenario &made) {
                m_scenario = made.id;
                return saveMeasure(sql, {.scenarioId = made.id, .kind = PlaceKind::RideBench, .geom = toWkb(Utm{414000, 5468000})});
            });
        }));
        auto run = runOf(*m_store, {.day = tuesday, .profile = u"extended_210"_s, .today = today});
        VERIFY_DONE(run);
        m_run = std::make_unique<GapRun>(std::move(*run));
    }

    /** Figures of the invented district; with BLEIBE_REWRITE=1 written anew, to be looked at before they are committed. */
    void theSampleInWords()
    {
        QString now;
        QTextStream out(&now);
        printGaps(out, *m_run);
        static const QRegularExpression checksum(u"\\b[0-9a-f]{64}\\b"_s);
        now.replace(checksum, u"{SHA256}"_s);
        const QString path = QFINDTESTDATA("data/gtfs") + u"/../gaps-sample.txt"_s;
        if (qEnvironmentVariableIsSet("BLEIBE_REWRITE")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(now.toUtf8());
        }
        const QStringList lines = now.split(u'\n'), expected = contentOf(path).split(u'\n');
        for (qsizetype i = 0; i < std::max(lines.size(), expected.size()); ++i) QCOMPARE(lines.value(i), expected.value(i));
    }
    void theSameInputGivesTheSameNumbers()
    {
        const auto again = runOf(*m_store, {.day = tuesday, .profile = u"extended_210"_s, .today = today.addDays(1)});
        VERIFY_DONE(again);
        QCOMPARE(gapJson(*again), gapJson(*m_run));
    }

    void aGeoPackageHoldsAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"luecken.gpkg"_s);
        const auto shapes = m_store->read(loadTownShapes);
        VERIFY_DONE(shapes);
        VERIFY_DONE(exportGaps(*m_run, *shapes, path, {}));
        const Package file(path);
        QCOMPARE(file.value(u"select count(*) from cells"_s).toULongLong(), m_run->now.input.cells.size());
        qint64 counted = 0;
        for (const GapCell &cell : m_run->now.input.cells) counted += cell.inhabitants;
        QCOMPARE(file.value(u"select sum(inhabitants) from cells"_s).toLongLong(), counted);
        QCOMPARE(file.value(u"select srs_id from gpkg_contents where table_name='cells'"_s).toInt(), 25832);
        // A square of the census, seen in UTM: a little turned, its sides are right to a hundredth.
        const double side = m_run->now.input.cells.front().sizeM, width = widthOf(file.value(u"select geom from cells"_s).toByteArray());
        QVERIFY2(width > side * 0.99 && width < side * 1.2, qPrintable(QString::number(width)));
        QCOMPARE(file.value(u"select count(*) from municipalities where geom is not null"_s).toInt(), m_run->now.figures.towns.size());
        QCOMPARE(file.value(u"select count(*) from associations"_s).toInt(), m_run->now.figures.associations.size() + 1);
        QCOMPARE(file.value(u"select count(*) from stops"_s).toULongLong(), m_run->now.input.stations.size());
        for (const QString &key : {u"day"_s, u"profileJson"_s, u"hash"_s, u"window"_s})
            QVERIFY2(file.value(u"select value from method where key='%1'"_s.arg(key)).isValid(), qPrintable(key));
        QVERIFY(!file.has(u"measures"_s));
    }
    void measuresGoAlong()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"luecken.gpkg"_s);
        const auto run = runOf(*m_store, {.day = tuesday, .scenarioId = m_scenario, .today = today});
        VERIFY_DONE(run);
        VERIFY_DONE(exportGaps(*run, {}, path, {}));
        QCOMPARE(Package(path).value(u"select count(*) from measures where geom is not null"_s).toInt(), 1);
    }
    void smallNumbersAreHidden()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"zahlen.csv"_s);
        VERIFY_DONE(exportGaps(*m_run, {}, path, {}));
        const QStringList lines = contentOf(path).split(u"\r\n"_s);
        const qsizetype column = lines.first().split(u';').indexOf(u"Haushalte"_s);
        QVERIFY(column > 0);
        int shown = 0;
        for (const QString &line : lines.sliced(1)) {
            const QString count = line.section(u';', column, column);
            if (!count.isEmpty()) ++shown;
            QVERIFY2(count.isEmpty() || count == "0"_L1 || count.toInt() >= m_run->now.input.smallNumber, qPrintable(line));
        }
        QVERIFY(shown > 0);
    }
    void csvHasFilesBeside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"zahlen.csv"_s);
        VERIFY_DONE(exportGaps(*m_run, {}, path, {}));
        const QStringList files = exportedFiles(*m_run, path);
        QCOMPARE(files.size(), 4);
        for (const QString &file : files) QVERIFY2(QFile::exists(file), qPrintable(file));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 4);
    }
    void nothingIsHalfDone()
    {
        const QTemporaryDir folder;
        int calls = 0;
        const Progress stop({}, [&] { return ++calls > 3; });
        for (const QString &name : {u"a.csv"_s, u"a.gpkg"_s, u"a.xlsx"_s}) {
            calls = 0;
            const auto done = exportGaps(*m_run, {}, folder.filePath(name), stop);
            QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        QCOMPARE(exportGaps(*m_run, {}, folder.filePath(u"a.geojson"_s), {}).error().reason, u"gaps.ending"_s);
        QCOMPARE(exportGaps(*m_run, {}, u"/nowhere/a.gpkg"_s, {}).error().reason, u"export.folder"_s);
    }

    void theSheetShowsAll()
    {
        const auto print = gapPrint(**m_store, *m_run, testActor, QDateTime(today, QTime(9, 0)));
        VERIFY_DONE(print);
        const auto html = htmlOf(print->templates, print->paper);
        VERIFY_DONE(html);
        for (const QString &text : {u"Einwohner auf 10 gerundet."_s, u"Fahrplan vom Dienstag, 24.11.2026"_s, u"Trippstadt"_s,
                 u"Otterbach-Otterberg"_s, u"L2 kein ÖV, Bürgerbus fährt"_s, u"scope=\"row\""_s, u"GeoBasis-DE"_s})
            QVERIFY2(html->contains(text), qPrintable(text));
        QVERIFY(!html->contains("{{"_L1));
        const auto ground = m_store->read(loadGapMapGround);
        VERIFY_DONE(ground);
        const auto map = gapMap(*m_run, *ground);
        VERIFY_DONE(map);
        const QImage picture = QImage::fromData(*map);
        QVERIFY(picture.width() > 1800);
        // The gaps are on it: black of patterns, and the class that most people have.
        int dark = 0;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3) dark += qGray(picture.pixel(x, y)) < 40 ? 1 : 0;
        QVERIFY2(dark > 500, qPrintable(QString::number(dark)));
    }
    void aComparisonIsPrinted()
    {
        const auto run = runOf(*m_store, {.day = tuesday, .scenarioId = m_scenario, .today = today});
        VERIFY_DONE(run);
        const GapSheetFacts facts = gapSheetFacts(*run, {}, {});
        QVERIFY(facts.comparison.rows.size() >= 5);
        QVERIFY(facts.title.contains("Bank in Trippstadt"_L1));
    }
    void cleanupTestCase()
    {
        m_run.reset();
        m_store.reset();
    }

private:
    std::unique_ptr<TestRegister> m_store;
    std::unique_ptr<GapRun> m_run;
    static inline qint64 m_scenario = 0;
};

QTEST_MAIN(GapExportTest)
#include "gapexporttest.moc"
