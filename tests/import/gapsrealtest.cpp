// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/municipality.h"
#include "geo/mobility/gapjson.h"
#include "geo/mobility/gaprun.h"
#include "import/command.h"
#include "tests/testregister.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 22);

QString dataFile(const QString &name)
{
    return qEnvironmentVariable("BLEIBE_TEST_DATA") + u'/' + name;
}

struct Answer {
    int code = 0;
    QString out = {};
    QString err = {};
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};
Answer called(const QStringList &arguments)
{
    Answer answer;
    QTextStream out(&answer.out), err(&answer.err);
    answer.code = runCommand(QStringList{u"bleibe"_s} + arguments, out, err);
    return answer;
}

#define VERIFY_CALL(...)                                                                                                                   \
    do {                                                                                                                                   \
        const Answer answer = called(__VA_ARGS__);                                                                                         \
        QVERIFY2(answer.code == 0, qPrintable(answer.err));                                                                                \
    } while (false)

/** The same as the window finds it: its model runs the same functions on an open register. */
Result<GapRun> inTheWindow(const QString &path, const GapWish &wish)
{
    auto database = Database::open({.kind = Location::Kind::File, .path = path});
    if (!database) return std::unexpected(database.error());
    return wait((*database)->read([&](Sql &sql) { return loadGapSetup(sql, wish); })).and_then([](const GapSetup &setup) {
        return runGaps(setup);
    });
}

/** The official counts of 2018, by municipality key. */
Result<> addPeople(const QString &path)
{
    QFile file(dataFile(u"boundaries/de_bevoelkerung_2018.csv"_s));
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::NotFound);
    QHash<QString, int> people;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().split(';');
        if (cells.size() > 3) people.insert(QString::fromLatin1(cells[1]), cells[3].toInt());
    }
    auto database = Database::open({.kind = Location::Kind::File, .path = path});
    if (!database) return std::unexpected(database.error());
    return wait((*database)->write(testActor, [&](Sql &sql) -> Result<> {
        const auto towns = sql.find<Municipality>(u"municipality"_s);
        if (!towns) return std::unexpected(towns.error());
        for (Municipality town : *towns) {
            town.population = people.value(town.ags);
            if (const auto kept = sql.save(u"municipality"_s, town); !kept) return std::unexpected(kept.error());
        }
        return {};
    }));
}

QStringList reasonsOf(const QJsonObject &answer)
{
    QStringList reasons;
    for (const QJsonValue &note : answer["notes"_L1].toArray()) reasons += note["reason"_L1].toString();
    return reasons;
}
}

/** Real files from the first byte to the figures: Kaiserslautern without a timetable, Herrenberg with two lines of its own. */
class GapsRealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        if (qEnvironmentVariableIsEmpty("BLEIBE_TEST_DATA")) QSKIP("BLEIBE_TEST_DATA does not name the folder with real data");
    }

    void kaiserslautern()
    {
        const QString path = m_folder.filePath(u"kl.sqlite"_s);
        VERIFY_CALL({u"new"_s, path});
        VERIFY_CALL({u"import"_s, u"boundaries"_s, dataFile(u"sample/municipalities.geojson"_s), u"--register"_s, path});
        VERIFY_CALL({u"import"_s, u"osm"_s, dataFile(u"osm/kaiserslautern.osm.pbf"_s), u"--register"_s, path});
        const Answer gaps = called({u"gaps"_s, u"--register"_s, path, u"--day"_s, u"2026-11-24"_s, u"--json"_s});
        QVERIFY2(gaps.code == 0, qPrintable(gaps.err));
        const QJsonObject answer = gaps.json();
        // No timetable of the area is known, and that is said; nobody has counted people, so addresses stand in.
        QVERIFY2(reasonsOf(answer).contains(u"note.gaps.noTimetable"_s), qPrintable(reasonsOf(answer).join(u' ')));
        QCOMPARE(answer["cellOrigin"_L1].toString(), u"addresses"_s);
        QVERIFY(answer["onPaths"_L1].toBool());
        const qint64 people = answer["figures"_L1]["whole"_L1]["inhabitants"_L1].toInteger();
        QVERIFY2(people > 90'000, qPrintable(QString::number(people)));
        const auto window = inTheWindow(path, {.day = QDate(2026, 11, 24), .today = today});
        VERIFY_DONE(window);
        QCOMPARE(toJson(window->now.figures), answer["figures"_L1].toObject());
        QCOMPARE(window->now.input.hash, answer["inputHash"_L1].toString());
    }

    /** Lines 751 and 764 run on that Tuesday; people are those of the whole town, spread over the houses that the extract knows. */
    void herrenberg()
    {
        const QString path = m_folder.filePath(u"herrenberg.sqlite"_s);
        VERIFY_CALL({u"new"_s, path});
        VERIFY_CALL({u"import"_s, u"boundaries"_s, dataFile(u"boundaries/vg250_de_2016.gpkg.zip"_s), u"--register"_s, path, u"--district"_s,
            u"08115"_s});
        VERIFY_DONE(addPeople(path));
        VERIFY_CALL({u"import"_s, u"osm"_s, dataFile(u"osm/herrenberg-minimal.osm.pbf"_s), u"--register"_s, path});
        for (const QString &line : {u"751"_s, u"764"_s})
            VERIFY_CALL({u"import"_s, u"gtfs"_s, dataFile(u"gtfs/vvs-bus-%1-only.gtfs.zip"_s.arg(line)), u"--register"_s, path, u"--day"_s,
                u"2020-06-23"_s});
        for (const QString &profile : {u"standard_120"_s, u"extended_210"_s, u"compact_60"_s, u"bbsr"_s}) {
            const Answer gaps = called({u"gaps"_s, u"--register"_s, path, u"--day"_s, u"2020-06-23"_s, u"--profile"_s, profile,
                u"--distance"_s, u"paths"_s, u"--json"_s});
            QVERIFY2(gaps.code == 0, qPrintable(gaps.err));
            const auto window
                = inTheWindow(path, {.day = QDate(2020, 6, 23), .profile = profile, .distance = DistanceBasis::Paths, .today = today});
            VERIFY_DONE(window);
            QCOMPARE(toJson(window->now.figures), gaps.json()["figures"_L1].toObject());
            QVERIFY(window->now.input.stations.size() > 20);
            QVERIFY(!reasonsOf(gaps.json()).contains(u"note.gaps.expired"_s));
        }
        const Answer late = called({u"gaps"_s, u"--register"_s, path, u"--day"_s, u"2026-11-24"_s});
        QVERIFY2(late.code == 0, qPrintable(late.err));
        // Said with its validity, and that nothing runs then.
        QVERIFY2(late.out.contains("02.02.20"_L1) && late.out.contains("12.12.20"_L1), qPrintable(late.out.right(1500)));
        QVERIFY2(late.out.contains(u"fährt nach den eingelesenen Fahrplänen nichts"_s), qPrintable(late.out.right(1500)));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(GapsRealTest)
#include "gapsrealtest.moc"
