// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/staging.h"
#include "core/storage/changelog.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
/** A square municipality of one square kilometre; @p place sets it apart from others. */
Municipality municipality(const QString &ags, const QString &name, int place)
{
    const double east = 400'000 + 2000 * place;
    const double north = 5'470'000;
    QByteArray wkb;
    QDataStream out(&wkb, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint8(1) << quint32(6) << quint32(1) << quint8(1) << quint32(3) << quint32(1) << quint32(5);
    for (const auto &[x, y] : {std::pair(0, 0), std::pair(1000, 0), std::pair(1000, 1000), std::pair(0, 1000), std::pair(0, 0)})
        out << east + x << north + y;
    Municipality made;
    made.ags = ags;
    made.ars = ags.left(5) + u"5011"_s + ags.last(3);
    made.name = name;
    made.nameSort = name.toLower();
    made.kind = u"Gemeinde"_s;
    made.associationKey = made.ars.left(9);
    made.districtKey = ags.left(5);
    made.population = 1000 + place;
    made.areaHa = 100;
    made.source = u"kl.gpkg"_s;
    made.geom = {wkb};
    return made;
}

Boundaries three()
{
    Boundaries found{.file = u"kl.gpkg"_s, .layer = u"gemeinden"_s, .features = 3};
    found.municipalities = {municipality(u"07335002"_s, u"Bann"_s, 0), municipality(u"07335022"_s, u"Landstuhl"_s, 1),
        municipality(u"07335023"_s, u"Linden"_s, 2)};
    found.associationNames[u"073355011"_s] = u"Landstuhl"_s;
    found.districtNames[u"07335"_s] = u"Landkreis Kaiserslautern"_s;
    return found;
}

Result<StagedBoundaries> staged(TestRegister &reg, const Boundaries &found, const BoundaryOptions &options = {})
{
    return reg.read([=](Sql &sql) { return stage(sql, found, options); });
}

Result<MergeCounts> imported(TestRegister &reg, const Boundaries &found, const MergeChoices &choices = {})
{
    return staged(reg, found).and_then([&](const StagedBoundaries &ready) {
        return reg.write([=](Sql &sql) { return mergeBoundaries(sql, ready, choices); });
    });
}

QStringList names(TestRegister &reg)
{
    QStringList found;
    const auto all = reg.read([](Sql &sql) { return listMunicipalities(sql); });
    for (const Municipality &one : all.value_or(QList<Municipality>())) found += one.name;
    return found;
}
}

/** What an import does to a register, on both engines. */
class StagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstImport_data() { engineRows(); }
    void firstImport()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        QVERIFY(reg);
        const auto ready = staged(reg, three());
        VERIFY_DONE(ready);
        QCOMPARE(ready->added.size(), 3);
        QCOMPARE(ready->ownDistrict, u"07335"_s);
        QCOMPARE(names(reg), QStringList());

        const auto counts = imported(reg, three());
        VERIFY_DONE(counts);
        QCOMPARE(*counts, (MergeCounts{.added = 3}));
        QCOMPARE(names(reg), (QStringList{u"Bann"_s, u"Landstuhl"_s, u"Linden"_s}));
        const auto associations = reg.read([](Sql &sql) { return listAssociations(sql); });
        QCOMPARE(associations->size(), 1);
        QCOMPARE(associations->first().name, u"Landstuhl"_s);
        QCOMPARE(associations->first().districtKey, u"07335"_s);
        QCOMPARE(reg.read([](Sql &sql) { return listDistricts(sql); })->first().name, u"Landkreis Kaiserslautern"_s);
        QCOMPARE(reg.read([](Sql &sql) { return ownDistrict(sql); }), u"07335"_s);
        const auto area = reg.read([](Sql &sql) { return sql.value(u"select sum(ST_Area(geom)) from municipality"_s); });
        QCOMPARE(area->toDouble(), 3e6);
    }

    void sameFileAgainChangesNothing_data() { engineRows(); }
    void sameFileAgainChangesNothing()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(imported(reg, three()));
        Boundaries again = three();
        again.file = u"other name.gpkg"_s;
        for (Municipality &one : again.municipalities) one.source = again.file;
        const auto ready = staged(reg, again);
        VERIFY_DONE(ready);
        QCOMPARE(ready->unchanged, 3);
        QCOMPARE(ready->added.size() + ready->changed.size() + ready->gone.size(), 0);
        const auto before = reg.read([](Sql &sql) { return recentSteps(sql, 10); });
        VERIFY_DONE(imported(reg, again));
        QCOMPARE(reg.read([](Sql &sql) { return recentSteps(sql, 10); })->size(), before->size());
    }

    void roundedCoordinatesAreNoChange_data() { engineRows(); }
    void roundedCoordinatesAreNoChange()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(imported(reg, three()));
        constexpr qsizetype second = 22 + 16; // behind the headers of multipolygon, polygon and ring, and the first place
        const auto moved = [](double metres) {
            Boundaries found = three();
            char *east = found.municipalities[0].geom.bytes.data() + second;
            qToLittleEndian(qFromLittleEndian<double>(east) + metres, east);
            return found;
        };
        QCOMPARE(staged(reg, moved(0.01))->unchanged, 3);
        QCOMPARE(staged(reg, moved(1))->changed.size(), 1);
    }

    void poorerFileKeepsWhatIsKnown_data() { engineRows(); }
    void poorerFileKeepsWhatIsKnown()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(imported(reg, three()));
        Boundaries poor = three();
        poor.associationNames.clear();
        poor.districtNames.clear();
        for (Municipality &one : poor.municipalities) one.population.reset(), one.kind.clear(), one.ars.clear(), one.associationKey.clear();
        poor.municipalities[0].name = u"Bann (Pfalz)"_s;
        const auto ready = staged(reg, poor);
        VERIFY_DONE(ready);
        QCOMPARE(ready->unchanged, 2);
        QCOMPARE(ready->changed.size(), 1);
        QCOMPARE(ready->changed.first().facts, QStringList{u"name"_s});
        VERIFY_DONE(imported(reg, poor));
        QCOMPARE(reg.read([](Sql &sql) { return listAssociations(sql); })->first().name, u"Landstuhl"_s);
        QCOMPARE(reg.read([](Sql &sql) { return listMunicipalities(sql); })->first().population, 1000);
    }

    void associationsFollowReforms_data() { engineRows(); }
    void associationsFollowReforms()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        Boundaries old = three();
        // Until 30 June 2019 Linden belonged to Kaiserslautern-Süd, and Landstuhl had another key.
        for (Municipality &one : old.municipalities) one.associationKey = one.name == "Linden"_L1 ? u"073355004"_s : u"073355005"_s;
        old.associationNames = {{u"073355004"_s, u"Kaiserslautern-Süd"_s}, {u"073355005"_s, u"Landstuhl"_s}};
        VERIFY_DONE(imported(reg, old));
        QCOMPARE(reg.read([](Sql &sql) { return listAssociations(sql); })->size(), 2);
        VERIFY_DONE(imported(reg, three()));
        const auto now = reg.read([](Sql &sql) { return listAssociations(sql); });
        QCOMPARE(now->size(), 1);
        QCOMPARE(now->first().key, u"073355011"_s);
    }

    void goneStaysUnlessAskedAndFree_data() { engineRows(); }
    void goneStaysUnlessAskedAndFree()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(imported(reg, three()));
        const auto all = reg.read([](Sql &sql) { return listMunicipalities(sql); });
        const qint64 landstuhl = all->at(1).id;
        VERIFY_DONE(reg.write([=](Sql &sql) { return sql.insert(u"building"_s, {{u"municipality_id"_s, landstuhl}}); }));
        Boundaries fewer = three();
        fewer.municipalities = {fewer.municipalities[0]};
        const auto ready = staged(reg, fewer);
        VERIFY_DONE(ready);
        QCOMPARE(ready->gone.size(), 2);
        QCOMPARE(ready->inUse, QSet<qint64>{landstuhl});
        QCOMPARE(*imported(reg, fewer), MergeCounts());
        QCOMPARE(names(reg).size(), 3);
        QCOMPARE(*imported(reg, fewer, {.removeGone = true}), (MergeCounts{.removed = 1}));
        QCOMPARE(names(reg), (QStringList{u"Bann"_s, u"Landstuhl"_s}));
    }

    void goneIsJudgedWithinTheDistrict_data() { engineRows(); }
    void goneIsJudgedWithinTheDistrict()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        Boundaries all = three();
        all.municipalities.prepend(municipality(u"07312000"_s, u"Kaiserslautern"_s, 3));
        VERIFY_DONE(imported(reg, all));
        const auto ready = staged(reg, three(), {.district = u"07335"_s});
        VERIFY_DONE(ready);
        QCOMPARE(ready->gone.size(), 0);
        QCOMPARE(staged(reg, three())->gone.size(), 1);
    }

    void isOneStepBack_data() { engineRows(); }
    void isOneStepBack()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(imported(reg, three()));
        Boundaries moved = three();
        moved.municipalities[0].geom = municipality(u"07335002"_s, u"Bann"_s, 7).geom;
        moved.municipalities.removeLast();
        moved.municipalities += municipality(u"07335031"_s, u"Oberarnbach"_s, 5);
        VERIFY_DONE(imported(reg, moved, {.removeGone = true}));
        QCOMPARE(names(reg), (QStringList{u"Bann"_s, u"Landstuhl"_s, u"Oberarnbach"_s}));
        const auto undoLast = [](Sql &sql) {
            return recentSteps(sql, 1).and_then([&](const QList<Step> &steps) { return undoStep(sql, steps.first().id); });
        };
        VERIFY_DONE(reg.write(undoLast));
        QCOMPARE(names(reg), (QStringList{u"Bann"_s, u"Landstuhl"_s, u"Linden"_s}));
        const auto ready = staged(reg, three());
        QCOMPARE(ready->unchanged, 3);
        VERIFY_DONE(reg.read([](Sql &sql) { return checkChain(sql); }));
    }

    void changedMeanwhileKeepsNothing_data() { engineRows(); }
    void changedMeanwhileKeepsNothing()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        VERIFY_DONE(imported(reg, three()));
        Boundaries renamed = three();
        renamed.municipalities[0].name = u"Bann (Pfalz)"_s;
        renamed.municipalities += municipality(u"07335031"_s, u"Oberarnbach"_s, 5);
        const auto ready = staged(reg, renamed);
        const Municipality bann = ready->changed.first().value;
        VERIFY_DONE(wait(reg->write(
            otherActor, [=](Sql &sql) { return sql.update(u"municipality"_s, bann.id, bann.version, {{u"postal_code"_s, u"66851"_s}}); })));
        const auto merged = reg.write([=](Sql &sql) { return mergeBoundaries(sql, *ready, {}); });
        QVERIFY(!merged);
        QCOMPARE(merged.error().kind, Error::Kind::Conflict);
        QCOMPARE(merged.error().arguments.value(0), otherActor.name);
        QCOMPARE(names(reg).size(), 3);
    }
};

QTEST_GUILESS_MAIN(StagingTest)
#include "stagingtest.moc"
