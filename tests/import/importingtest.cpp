// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/changelog.h"
#include "import/staging.h"
#include "tests/testregister.h"
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {
// Five square kilometres in the middle of the sample's district, EPSG:25832.
constexpr UtmBox kaiserslautern{400'000, 5'470'000, 405'000, 5'475'000};

QString sampleFile()
{
    return QFINDTESTDATA("../../assets/sample/municipalities.geojson");
}

Result<ImportedBoundaries> imported(TestRegister &reg, const QString &path, const Progress &progress = {})
{
    return importBoundaries(*reg, testActor, path, {}, {}, progress);
}

/** Everything that an import leaves behind, without what differs from register to register. */
QStringList contentOf(TestRegister &reg)
{
    const auto listed = reg.read([](Sql &sql) -> Result<QStringList> {
        QStringList lines;
        for (const QString &select :
            {u"select ags, ars, name, name_sort, kind, association_key, district_key, population, area_ha, postal_code, source, "
             "ST_AsBinary(geom) from municipality order by ags"_s,
                u"select key, name, district_key from municipal_association order by key"_s,
                u"select key, name from district order by key"_s, u"select name, value from setting order by name"_s}) {
            auto rows = sql.query(select);
            if (!rows) return std::unexpected(rows.error());
            while (rows->next()) {
                QStringList cells;
                for (int i = 0; i < rows->record().count(); ++i)
                    cells += rows->value(i).metaType().id() == QMetaType::QByteArray
                        ? QString::fromLatin1(rows->value(i).toByteArray().toHex())
                        : rows->value(i).toString();
                lines += cells.join(u'|');
            }
        }
        return lines;
    });
    return listed.value_or(QStringList{u"unreadable"_s});
}

QStringList namesInBox(TestRegister &reg, const UtmBox &box)
{
    const auto found = reg.read([=](Sql &sql) {
        return sql.query(u"select name from municipality where %1 order by name"_s.arg(sql.inBox(u"municipality"_s)), Sql::boxValues(box))
            .transform([](QSqlQuery rows) {
                QStringList names;
                while (rows.next()) names += rows.value(0).toString();
                return names;
            });
    });
    return found.value_or(QStringList{u"unreadable"_s});
}

QByteArray square(const QByteArray &key, const QByteArray &name, double west)
{
    const auto at = [](double x, double y) { return '[' + QByteArray::number(x, 'f', 4) + ',' + QByteArray::number(y, 'f', 4) + ']'; };
    const double east = west + 0.02;
    return R"({"type":"Feature","properties":{"AGS":")" + key + R"(","GEN":")" + name
        + R"("},"geometry":{"type":"Polygon","coordinates":[[)"
        + QByteArrayList{at(west, 49.4), at(east, 49.4), at(east, 49.42), at(west, 49.42), at(west, 49.4)}.join(',') + "]]}}";
}

QString written(const QTemporaryDir &folder, const QByteArrayList &features)
{
    QFile file(folder.filePath(u"gemeinden.geojson"_s));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(R"({"type":"FeatureCollection","features":[)" + features.join(',') + "]}");
    return file.fileName();
}
}

/** Reading straight into a register leaves what comparing first leaves, on both engines. */
class ImportingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void directIsTheSameAsCompared_data() { engineRows(); }
    void directIsTheSameAsCompared()
    {
        QFETCH(bool, onServer);
        TestRegister direct(onServer), compared(onServer);
        const auto done = imported(direct, sampleFile());
        VERIFY_DONE(done);
        QCOMPARE(done->counts, (MergeCounts{.added = 51}));
        QVERIFY(done->staged.added.isEmpty());
        const auto staged = stageBoundaries(*compared, sampleFile(), {}, {});
        VERIFY_DONE(staged);
        VERIFY_DONE(compared.write([=](Sql &sql) { return mergeBoundaries(sql, *staged, {}); }));
        QVERIFY(contentOf(direct).size() > 51);
        QCOMPARE(contentOf(direct), contentOf(compared));
        QVERIFY(!namesInBox(direct, kaiserslautern).isEmpty());
        QCOMPARE(namesInBox(direct, kaiserslautern), namesInBox(compared, kaiserslautern));
        VERIFY_DONE(direct.read([](Sql &sql) { return checkChain(sql); }));
    }

    void isOneStepBack_data() { engineRows(); }
    void isOneStepBack()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(imported(reg, sampleFile()));
        const auto steps = reg.read([](Sql &sql) { return recentSteps(sql, 5); });
        QCOMPARE(steps->size(), 1);
        QCOMPARE(steps->first().verb, u"boundaries.imported"_s);
        QCOMPARE(steps->first().subject, u"municipalities.geojson"_s);
        VERIFY_DONE(reg.write([id = steps->first().id](Sql &sql) { return undoStep(sql, id); }));
        QCOMPARE(contentOf(reg), contentOf(*std::make_unique<TestRegister>(onServer)));
        QCOMPARE(namesInBox(reg, kaiserslautern), QStringList());
    }

    void secondTimeComparesFirst_data() { engineRows(); }
    void secondTimeComparesFirst()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(imported(reg, sampleFile()));
        const auto again = imported(reg, sampleFile());
        VERIFY_DONE(again);
        QCOMPARE(again->counts, MergeCounts());
        QCOMPARE(again->staged.unchanged, 51);
    }

    void partsOfOneMunicipalityAreJoined_data() { engineRows(); }
    void partsOfOneMunicipalityAreJoined()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const QTemporaryDir folder;
        const auto done = imported(reg,
            written(folder, {square("07335002", "Bann", 7.60), square("07335022", "Landstuhl", 7.70), square("07335002", "Bann", 7.62)}));
        VERIFY_DONE(done);
        QCOMPARE(done->counts.added, 2);
        QCOMPARE(done->staged.notes.value(0).reason, u"note.joined"_s);
    }

    void cancelledKeepsNothing_data() { engineRows(); }
    void cancelledKeepsNothing()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        int asked = 0;
        const auto stopped = imported(reg, sampleFile(), Progress({}, [&] { return ++asked > 20; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(contentOf(reg), contentOf(*std::make_unique<TestRegister>(onServer)));
        // The spatial index must be kept again by the next ordinary change.
        VERIFY_DONE(imported(reg, sampleFile()));
        const QTemporaryDir folder;
        VERIFY_DONE(imported(reg, written(folder, {square("07335901", "Neu", 7.60)})));
        QVERIFY(namesInBox(reg, {398'000, 5'472'000, 402'000, 5'476'000}).contains(u"Neu"_s));
    }
};

QTEST_GUILESS_MAIN(ImportingTest)
#include "importingtest.moc"
