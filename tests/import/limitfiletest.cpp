// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/limitfile.h"
#include "core/limits/limits.h"
#include "core/storage/changelog.h"
#include "import/heatingfile.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);

QString dataFile(const char *name)
{
    return QFINDTESTDATA(u"data/limits/"_s + QLatin1StringView(name));
}

QByteArray contentOf(const char *name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct LimitDesk {
    explicit LimitDesk(bool onServer) : reg(onServer) { }
    Result<RentLimitChanges> take(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"grenzen.csv"_s));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        file.close();
        const auto staged = stageLimits(*reg, file.fileName());
        if (!staged) return std::unexpected(staged.error());
        const auto kept = reg.write([&](Sql &sql) { return mergeLimits(sql, *staged); });
        if (!kept) return std::unexpected(kept.error());
        return staged->changes;
    }
    QList<RentLimit> lines() { return reg.read(listRentLimits).value_or(QList<RentLimit>()); }

    TestRegister reg;
    QTemporaryDir folder;
};
}

/** Rent limits from a file into the register: whole tables, one after the other without gaps, official only by two persons. */
class LimitFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenOnceAndAgain_data() { engineRows(); }
    void takenOnceAndAgain()
    {
        QFETCH(const bool, onServer);
        LimitDesk desk(onServer);
        const auto first = desk.take(contentOf("muster.csv"));
        VERIFY_DONE(first);
        QCOMPARE(first->added.size(), 5);
        const auto lines = desk.lines();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.back().furtherPerson, Cents{10000});
        QCOMPARE(lines.back().areaDm2, 10500);
        QCOMPARE(lines.front().enteredBy, testActor.login);
        QCOMPARE(limitFor(lines, {u"SAMPLE-REGION"_s, LegalCircle::Sgb12, 7, today})->grossCold, Cents{110000});
        const auto again = desk.take(contentOf("muster.csv"));
        VERIFY_DONE(again);
        QVERIFY(!again->hasWork());
        QCOMPARE(again->same, 5);
    }

    void heatingLimits_data() { engineRows(); }
    void heatingLimits()
    {
        QFETCH(const bool, onServer);
        TestRegister reg(onServer);
        QTemporaryDir folder;
        const auto take = [&](const QByteArray &lines) -> Result<HeatingLimitChanges> {
            QFile file(folder.filePath(u"heizspiegel.csv"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(
                    "heizspiegel_jahr;abrechnungsjahr;traeger;gebaeudeflaeche_von;gebaeudeflaeche_bis;zu_hoch_kwh_m2a;zu_hoch_eur_m2a;"
                    "mit_warmwasser;quelle;status\n"
                    + lines);
            file.close();
            const auto staged = stageHeatingLimits(*reg, file.fileName());
            if (!staged) return std::unexpected(staged.error());
            return reg.write([&](Sql &sql) { return mergeHeatingLimits(sql, *staged); }).transform([&] { return staged->changes; });
        };
        const QByteArray small = "2026;2025;Erdgas;100;250;210;24,50;nein;Muster;SAMPLE\n",
                         large = "2026;2025;Erdgas;250;;190;22,00;nein;Muster;SAMPLE\n";
        const auto first = take(small + large);
        VERIFY_DONE(first);
        QCOMPARE(first->added.size(), 2);
        const auto lines = reg.read(listHeatingLimits);
        QCOMPARE(lines->front().tooHighPerM2Year, Cents{2450});
        QCOMPARE(lines->front().carrier, EnergyCarrier::Gas);
        QVERIFY(!lines->back().buildingUntilM2);
        QCOMPARE(take(small + large)->same, 2);
        const auto fewer = take(small);
        VERIFY_DONE(fewer);
        QCOMPARE(fewer->gone.size(), 1);
        QCOMPARE(take(small + "2026;2025;Erdgas;200;;1;21,00;nein;;SAMPLE\n").error().reason, u"heating.overlap"_s);
        QCOMPARE(take("2026;2025;Torf;100;250;1;21,00;nein;;SAMPLE\n").error().reason, u"limits.cell"_s);
        QCOMPARE(take("2026;2025;Erdgas;250;100;1;21,00;nein;;SAMPLE\n").error().reason, u"limits.cell"_s);
        QCOMPARE(take("").error().reason, u"table.noRows"_s);
        QCOMPARE(reg.read(listHeatingLimits)->size(), 1);
    }

    void theNextTableEndsTheOneBefore_data() { engineRows(); }
    void theNextTableEndsTheOneBefore()
    {
        QFETCH(const bool, onServer);
        LimitDesk desk(onServer);
        VERIFY_DONE(desk.take(contentOf("muster.csv")));
        const auto next = desk.take(contentOf("muster-2027.csv"));
        VERIFY_DONE(next);
        QCOMPARE(next->added.size(), 5);
        QCOMPARE(next->ended.size(), 5);
        const auto lines = desk.lines();
        QCOMPARE(limitFor(lines, {u"SAMPLE-REGION"_s, LegalCircle::Sgb2, 1, QDate(2026, 12, 31)})->grossCold, Cents{50000});
        QCOMPARE(limitFor(lines, {u"SAMPLE-REGION"_s, LegalCircle::Sgb2, 1, QDate(2027, 1, 1)})->grossCold, Cents{52000});
        const auto steps = desk.reg.read([](Sql &sql) { return recentSteps(sql, 1); });
        VERIFY_DONE(steps);
        VERIFY_DONE(desk.reg.write([&](Sql &sql) { return undoStep(sql, steps->first().id); }));
        QCOMPARE(desk.lines().size(), 5);
        QVERIFY(!desk.lines().front().validUntil.isValid());
    }

    void changedLinesAreReplaced_data() { engineRows(); }
    void changedLinesAreReplaced()
    {
        QFETCH(const bool, onServer);
        LimitDesk desk(onServer);
        VERIFY_DONE(desk.take(contentOf("muster.csv")));
        const auto changed = desk.take(contentOf("muster.csv").replace("700,00", "710,00"));
        VERIFY_DONE(changed);
        QCOMPARE(changed->changed.size(), 1);
        QCOMPARE(changed->same, 4);
        QCOMPARE(desk.lines()[2].grossColdMax, Cents{71000});
    }

    void officialByTwoPersons_data() { engineRows(); }
    void officialByTwoPersons()
    {
        QFETCH(const bool, onServer);
        LimitDesk desk(onServer);
        VERIFY_DONE(desk.take(contentOf("muster.csv").replace(";SAMPLE\n", ";AMTLICH\n")));
        const auto release = [](Sql &sql) { return releaseRentLimits(sql, u"SAMPLE-REGION"_s, QDate(2026, 1, 1), today); };
        QCOMPARE(reliabilityOf(desk.lines().front()), LimitStatus::Draft);
        const auto own = desk.reg.write(release);
        QVERIFY(!own);
        QCOMPARE(own.error().reason, u"limit.ownRelease"_s);
        QCOMPARE(reliabilityOf(desk.lines().front()), LimitStatus::Draft);
        const auto other = wait(desk.reg->write(otherActor, release));
        VERIFY_DONE(other);
        QCOMPARE(*other, 5);
        QCOMPARE(reliabilityOf(desk.lines().back()), LimitStatus::Official);
        const auto twice = wait(desk.reg->write(otherActor, release));
        QVERIFY(!twice);
        QCOMPARE(twice.error().reason, u"limit.noneToRelease"_s);
        VERIFY_DONE(desk.take(contentOf("muster.csv").replace(";SAMPLE\n", ";AMTLICH\n").replace("500,00", "505,00")));
        QCOMPARE(reliabilityOf(desk.lines().front()), LimitStatus::Draft);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray good = contentOf("muster.csv");
        const auto row = [&](const char *name, const QByteArray &before, const QByteArray &now, const QString &reason) {
            QTest::newRow(name) << QByteArray(good).replace(before, now) << reason;
        };
        row("a column is missing", "bruttokalt_max_eur", "preis", u"limits.columns"_s);
        row("no amount", "600,00", "sechshundert", u"limits.cell"_s);
        row("an amount below nothing", "600,00", "-600,00", u"limits.cell"_s);
        row("no persons", ";2;65", ";zwei;65", u"limits.cell"_s);
        row("no area", ";2;65", ";2;", u"limits.cell"_s);
        row("no day", "2026-01-01;;2;", "irgendwann;;2;", u"limits.cell"_s);
        row("a day without its year", "2026-01-01;;2;", "1.1.;;2;", u"limits.cell"_s);
        row("ends before it begins", "2026-01-01;;2;", "2026-01-01;2025-01-01;2;", u"limits.cell"_s);
        row("unknown circle", "ALLE;2026-01-01;;2", "XYZ;2026-01-01;;2", u"limits.cell"_s);
        row("unknown status", "SAMPLE\n", "GUT\n", u"limits.cell"_s);
        row("§2.8: sizes contiguous", ";3;80", ";6;80", u"limit.persons"_s);
        row("§2.8: what a further person adds", "100,00;15", ";", u"limit.further"_s);
        row("§2.8: official with its source", "\"Mustertabelle, keine amtlichen Werte\";SAMPLE", ";AMTLICH", u"limit.source"_s);
        QTest::newRow("something else") << QByteArray("Straße;Ort\nWeg 1;Dorf\n") << u"limits.columns"_s;
        QTest::newRow("heads alone") << good.first(good.indexOf('\n') + 1) << u"table.noRows"_s;
        QTest::newRow("empty") << QByteArray() << u"import.empty"_s;
    }
    void refused()
    {
        QFETCH(const QByteArray, bytes);
        LimitDesk desk(false);
        const auto taken = desk.take(bytes);
        QVERIFY(!taken);
        QTEST(taken.error().reason, "reason");
        QVERIFY(desk.lines().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LimitFileTest)
#include "limitfiletest.moc"
