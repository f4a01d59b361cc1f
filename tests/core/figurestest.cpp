// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/retentionrun.h"
#include "core/figures/figuresjson.h"
#include "core/register/filter.h"
#include "core/register/settings.h"
#include "tests/core/figurescene.h"

using namespace FigureScene;

namespace {
constexpr int everything = 1;

Result<FigureSheet> count(TestRegister &store, const Period &period, int smallNumber = everything)
{
    return store.read([&](Sql &sql) { return countFigures(sql, period, today, smallNumber); });
}

QString textOf(const FigureValue &value)
{
    return value.isWithheld ? u"•"_s : value.number ? QString::number(*value.number) : u"–"_s;
}

/** "4 (N 2, S 2), before 2" */
QString told(const FigureSheet &sheet, const QString &key)
{
    for (const Figure &figure : sheet.figures)
        for (const FigureLine &line : figure.lines) {
            if (line.key != key) continue;
            QString text = textOf(line.total);
            if (!line.byArea.isEmpty()) text += u" (N %1, S %2)"_s.arg(textOf(line.byArea.value(0)), textOf(line.byArea.value(1)));
            return text + u", before "_s + textOf(line.before);
        }
    return u"no such line"_s;
}

/** Without the lists behind it. */
FigureSheet withoutTargets(FigureSheet sheet)
{
    for (Figure &figure : sheet.figures)
        for (FigureLine &line : figure.lines) line.target = {};
    return sheet;
}
}

/** Every figure of domain §8.1, counted by hand in a small register, and what of it is told. */
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();

    void periods()
    {
        QCOMPARE(halfYearOf(QDate(2026, 6, 30)), (Period{QDate(2026, 1, 1), QDate(2026, 6, 30)}));
        QCOMPARE(halfYearOf(QDate(2026, 7, 1)), (Period{QDate(2026, 7, 1), QDate(2026, 12, 31)}));
        QCOMPARE(yearOf(QDate(2026, 2, 3)), (Period{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
        QCOMPARE(periodBefore(half), (Period{QDate(2025, 7, 1), QDate(2025, 12, 31)}));
        QCOMPARE(periodBefore({QDate(2024, 3, 1), QDate(2024, 3, 31)}), (Period{QDate(2024, 2, 1), QDate(2024, 2, 29)}));
        QCOMPARE(periodBefore({QDate(2026, 3, 10), QDate(2026, 3, 19)}), (Period{QDate(2026, 2, 28), QDate(2026, 3, 9)}));
    }

    void aDeletionChangesNothing_data() { engineRows(); }
    void aDeletionChangesNothing()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(make(store));
        const QList<Period> periods{half, periodBefore(half), yearOf(QDate(2026, 1, 1)), yearOf(QDate(2025, 1, 1)),
            {QDate(2026, 3, 1), QDate(2026, 3, 31)}, {QDate(2026, 5, 1), QDate(2026, 5, 31)}};
        QList<FigureSheet> before;
        for (const Period &period : periods) {
            const auto sheet = count(store, period);
            VERIFY_DONE(sheet);
            before += *sheet;
        }
        const QDate day(2060, 1, 1);
        const auto run = store.write([&](Sql &sql) { return planRun(sql, day, QDateTime::currentDateTimeUtc()); });
        VERIFY_DONE(run);
        VERIFY_DONE(carryOut(*store, otherActor, run->number, QDateTime::currentDateTimeUtc()));
        const auto left = [&](const QString &table) {
            return store.read([&](Sql &sql) { return sql.value(u"select count(*) from "_s + table); })->toInt();
        };
        for (const auto &table : {u"landlord"_s, u"contact"_s, u"participation"_s, u"agreement"_s, u"proposal"_s}) QCOMPARE(left(table), 0);
        QCOMPARE(left(u"household"_s), 1); // who still searches
        QVERIFY(left(u"tally"_s) > 15);
        for (qsizetype at = 0; at < periods.size(); ++at) {
            const auto after = count(store, periods[at]);
            VERIFY_DONE(after);
            for (const Figure &figure : before[at].figures)
                for (const FigureLine &line : figure.lines)
                    QCOMPARE(line.key + u' ' + told(*after, line.key), line.key + u' ' + told(before[at], line.key));
            QCOMPARE(*after, before[at]);
        }
    }

    void smallNumbers_data() { engineRows(); }
    void smallNumbers()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(make(store));
        const auto sheet = count(store, half, 3);
        VERIFY_DONE(sheet);
        // Four of one each are known by their sum, so that goes, too (K06); the new ones are not parted any further.
        QCOMPARE(told(*sheet, u"K01.open"_s), u"• (N •, S •), before •"_s);
        QCOMPARE(told(*sheet, u"K02.new"_s), u"4 (N •, S •), before 4"_s);
        QCOMPARE(told(*sheet, u"K01.imminent"_s), u"• (N 0, S •), before 0"_s);
        QCOMPARE(told(*sheet, u"K06.yes"_s), u"• (N •, S •), before •"_s);
        QCOMPARE(told(*sheet, u"K09.rate"_s), u"• (N •, S •), before •"_s);
        QCOMPARE(told(*sheet, u"K10.median"_s), u"• (N •, S •), before •"_s);
        QCOMPARE(told(*sheet, u"K16.L1"_s), u"100 (N 100, S 0), before –"_s); // a place of many people, not few people
        QCOMPARE(told(*sheet, u"K17.bench"_s), u"2 (N 1, S 1), before 2"_s);
        QVERIFY(sheet->unconfirmed.isWithheld);
        // The register's own threshold, and never below three.
        const auto usual = store.read([](Sql &sql) { return findFigures(sql, half, today); });
        VERIFY_DONE(usual);
        QCOMPARE(usual->smallNumber, 5);
        QCOMPARE(told(*usual, u"K01.open"_s), u"• (N •, S •), before •"_s);
        VERIFY_DONE(store.write([](Sql &sql) {
            return loadSettings(sql).and_then([&](RegisterSettings settings) {
                settings.smallNumber = 1;
                return saveSettings(sql, settings);
            });
        }));
        QCOMPARE(store.read([](Sql &sql) { return findFigures(sql, half, today); })->smallNumber, 3);
    }

    void sameAgain_data() { engineRows(); }
    void sameAgain()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(make(store));
        const auto first = count(store, half, 3), second = count(store, half, 3);
        VERIFY_DONE(first);
        QCOMPARE(*first, *second);
        QCOMPARE(first->figures.size(), 20);
        for (int at = 0; at < 20; ++at) {
            const Figure &figure = first->figures[at];
            QCOMPARE(figure.id, u"K%1"_s.arg(at + 1, 2, 10, QLatin1Char('0')));
            QVERIFY(!figure.name.isEmpty() && figure.definition.endsWith(u'.'));
        }
        const auto read = figuresFromJson(figuresToJson(*first));
        VERIFY_DONE(read);
        QCOMPARE(*read, *first);
        QVERIFY(!QJsonDocument(figuresToJson(*first)).toJson().contains("null,\n                    null\n")); // areas stand as they are
        QJsonObject broken = figuresToJson(*first);
        broken[u"figures"_s] = u"nothing"_s;
        QCOMPARE(figuresFromJson(broken).error().reason, u"figures.damaged"_s);
        QCOMPARE(figuresFromJson({}).error().reason, u"figures.damaged"_s);
    }

    void listsBehind_data() { engineRows(); }
    void listsBehind()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(make(store));
        const auto targetOf = [](const FigureSheet &sheet, const QString &key) {
            for (const Figure &figure : sheet.figures)
                for (const FigureLine &line : figure.lines)
                    if (line.key == key) return line.target;
            return FigureTarget();
        };
        // A list shows today's records, so a past day has none.
        QCOMPARE(targetOf(*count(store, half), u"K01.open"_s), FigureTarget());
        const Period now = halfYearOf(today);
        const auto current = count(store, now);
        VERIFY_DONE(current);
        QCOMPARE(targetOf(*current, u"K01.open"_s), (FigureTarget{u"register"_s, u"open and status<>draft"_s}));
        for (const Figure &figure : current->figures)
            for (const FigureLine &line : figure.lines)
                if (line.target.page == "register"_L1)
                    QVERIFY2(parseFilter(line.target.filter, {.today = today}), qPrintable(line.target.filter));
        QCOMPARE(withoutTargets(*count(store, half)),
            withoutTargets(*store.read([](Sql &sql) { return countFigures(sql, half, half.until, everything); })));
    }

    void nothingYet_data() { engineRows(); }
    void nothingYet()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto sheet = count(store, half);
        VERIFY_DONE(sheet);
        QVERIFY(sheet->areas.isEmpty());
        QCOMPARE(told(*sheet, u"K01.open"_s), u"0, before 0"_s);
        QCOMPARE(told(*sheet, u"K09.rate"_s), u"–, before –"_s);
        QVERIFY(sheet->figures[10].remark.contains(u"amtliche Tabelle"));
        QVERIFY(sheet->figures[15].remark.startsWith(u"Noch nicht berechnet"));
        const auto backwards = count(store, {half.until, half.from});
        QCOMPARE(backwards.error().reason, u"figures.period"_s);
    }

    void elsewhere_data() { engineRows(); }
    void elsewhere()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(make(store));
        VERIFY_DONE(store.write([](Sql &sql) {
            return sql.updateAll(u"building"_s, u"id=(select min(id) from building)"_s, {}, {{u"municipality_id"_s, {}}});
        }));
        const auto sheet = count(store, half);
        VERIFY_DONE(sheet);
        QCOMPARE(sheet->areas.size(), 3);
        QVERIFY(sheet->areas.last().key.isEmpty());
        QCOMPARE(sheet->figures.first().lines.first().byArea, (QList<FigureValue>{{1}, {2}, {1}}));
    }

    void many_data() { engineRows(); }
    void many();
};

void FiguresTest::counts_data()
{
    QTest::addColumn<bool>("onServer");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    struct Case {
        const char *name;
        const char *key;
        const char *expected;
    };
    const QList<Case> cases{
        {"K01 open on the last day, neither let nor dropped", "K01.open", "4 (N 2, S 2), before 2"},
        {"K01 of them imminent", "K01.imminent", "1 (N 0, S 1), before 0"},
        {"K02 recorded for the first time in the period", "K02.new", "4 (N 2, S 2), before 4"},
        {"K03 usable at once", "K03.now", "1 (N 1, S 0), before 0"},
        {"K03 after renovation", "K03.renovation", "1 (N 1, S 0), before 0"},
        {"K03 the rest", "K03.rest", "2 (N 0, S 2), before 2"},
        {"K04 below 3 months", "K04.class.below3", "1 (N 1, S 0), before 0"},
        {"K04 3 to below 6", "K04.class.from3", "1 (N 1, S 0), before 0"},
        {"K04 6 to below 12", "K04.class.from6", "0 (N 0, S 0), before 0"},
        {"K04 12 and more", "K04.class.from12", "1 (N 0, S 1), before 1"},
        {"K04 not empty yet or unknown", "K04.class.unknown", "1 (N 0, S 1), before 1"},
        {"K04 median of 60, 135, 911 days in months", "K04.median", "4.4 (N 3.2, S 29.9), before 24"},
        {"K05 landlords with a contact", "K05.landlords", "2 (N 1, S 1), before 1"},
        {"K05 contacts", "K05.contacts", "4 (N 2, S 2), before 1"},
        {"K05 by phone", "K05.channel.phone", "1 (N 1, S 0), before 1"},
        {"K05 by visit", "K05.channel.visit", "1 (N 0, S 1), before 0"},
        {"K06 ready", "K06.yes", "25 (N 50, S 0), before 0"},
        {"K06 on conditions", "K06.conditional", "25 (N 50, S 0), before 0"},
        {"K06 not ready", "K06.no", "25 (N 0, S 50), before 50"},
        {"K06 unknown", "K06.unknown", "25 (N 0, S 50), before 50"},
        {"K07 sessions held", "K07.sessions", "2 (N 1, S 1), before 0"},
        {"K07 of them evenings", "K07.kind.evening", "1 (N 1, S 0), before 0"},
        {"K07 participants with companions", "K07.participants", "4 (N 3, S 1), before 0"},
        {"K07 flats entered within 90 days", "K07.offers", "1 (N 1, S 0), before 0"},
        {"K08 proposals", "K08.proposals", "2 (N 2, S 0), before 1"},
        {"K08 with a viewing", "K08.viewings", "1 (N 1, S 0), before 1"},
        {"K08 lettings", "K08.let", "2 (N 1, S 1), before 1"},
        {"K08 by the register", "K08.register", "1 (N 1, S 0), before 1"},
        {"K08 elsewhere", "K08.elsewhere", "1 (N 0, S 1), before 0"},
        {"K08 SGB II", "K08.circle.sgb2", "1 (N 1, S 0), before 0"},
        {"K08 AsylbLG", "K08.circle.asylblg", "0 (N 0, S 0), before 1"},
        {"K09 available at any time in the period", "K09.available", "4 (N 2, S 2), before 3"},
        {"K09 let by the register of them", "K09.rate", "25 (N 50, S 0), before 33.3"},
        {"K10 median of 111 and 30 days", "K10.median", "70.5 (N 111, S 30), before 153"},
        {"K11 available with rent and area", "K11.flats", "1 (N 1, S 0), before –"},
        {"K11 within the official limit", "K11.share", "100 (N 100, S –), before –"},
        {"K11 for one person", "K11.size1", "100 (N 100, S –), before –"},
        {"K12 with an instruction", "K12.instructed", "2 (N 1, S 1), before 0"},
        {"K12 of a hundred lettings", "K12.share", "100 (N 100, S 100), before 0"},
        {"K13 with a sponsor", "K13.sponsored", "1 (N 1, S 0), before 0"},
        {"K13 of a hundred handovers", "K13.share", "50 (N 100, S 0), before –"},
        {"K14 visits done", "K14.done", "2 (N 2, S 0), before 0"},
        {"K14 without access", "K14.noAccess", "1 (N 1, S 0), before 0"},
        {"K14 planned", "K14.planned", "1 (N 0, S 1), before 0"},
        {"K15 leases continued", "K15.continued", "1 (N 1, S 0), before 0"},
        {"K15 sublets", "K15.sublet", "0 (N 0, S 0), before 1"},
        {"K15 rent reductions", "K15.reduction", "1 (N 0, S 1), before 0"},
        {"K15 direct payments", "K15.payment", "1 (N 0, S 1), before 0"},
        {"K16 municipalities", "K16.towns", "2 (N 1, S 1), before –"},
        {"K16 inhabitants L1", "K16.L1", "100 (N 100, S 0), before –"},
        {"K16 inhabitants L2", "K16.L2", "50 (N 0, S 50), before –"},
        {"K17 buses", "K17.bus", "1 (N 1, S 0), before 1"},
        {"K17 benches that stand on the last day", "K17.bench", "2 (N 1, S 1), before 2"},
        {"K17 municipalities with one", "K17.bench.towns", "2 (N 1, S 1), before 1"},
        {"K17 hotspots", "K17.hotspot", "0 (N 0, S 0), before 0"},
        {"K18 open tasks", "K18.tasks", "2, before –"},
        {"K18 not confirmed for 90 days", "K18.unconfirmed", "1 (N 1, S 0), before 1"},
        {"K19 open needs", "K19.open", "2, before 2"},
        {"K19 of one person", "K19.size1", "0, before 1"},
        {"K19 of two", "K19.size2", "1, before 0"},
        {"K19 of five and more", "K19.size5", "1, before 0"},
        {"K19 of unknown size", "K19.sizeUnknown", "0, before 1"},
        {"K19 SGB II", "K19.circle.sgb2", "1, before 1"},
        {"K19 AsylbLG", "K19.circle.asylblg", "1, before 0"},
        {"K20 placed", "K20.placed", "2, before 0"},
        {"K20 median of 181 and 31 days", "K20.median", "106, before –"},
        {"K20 below 90 days", "K20.class.below90", "1, before 0"},
        {"K20 180 to 364 days", "K20.class.from180", "1, before 0"},
        {"K20 months that open ones wait", "K20.openMedian", "3, before 2"},
    };
    for (const bool onServer : {false, true})
        for (const Case &one : cases)
            if (!onServer || !testPostgres().isEmpty())
                QTest::addRow("%s, %s", one.name, onServer ? "postgis" : "spatialite")
                    << onServer << one.key << QString::fromUtf8(one.expected);
}

void FiguresTest::counts()
{
    QFETCH(bool, onServer);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    static std::array<std::optional<FigureSheet>, 2> sheets;
    std::optional<FigureSheet> &sheet = sheets[onServer];
    if (!sheet) {
        TestRegister store(onServer);
        VERIFY_DONE(make(store));
        const auto counted = count(store, half);
        VERIFY_DONE(counted);
        sheet = *counted;
    }
    QCOMPARE(told(*sheet, key), expected);
}

/** Ten thousand vacancies with three changes of status each. */
void FiguresTest::many()
{
    QFETCH(bool, onServer);
    TestRegister store(onServer);
    VERIFY_DONE(make(store));
    constexpr int all = 10'000;
    const auto insertAll = [](Sql &sql, const QString &table, auto rowOf) {
        return sql.insertMany(table, [&]() -> Result<> {
            for (int i = 0; i < all; ++i)
                if (const auto added = sql.insert(table, rowOf(i)); !added) return std::unexpected(added.error());
            return {};
        });
    };
    VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
        const auto towns = sql.value(u"select min(id) from municipality"_s);
        return insertAll(sql, u"building"_s, [&](int i) { return Row{{u"municipality_id"_s, towns->toLongLong() + i % 2}}; });
    }));
    VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
        const qint64 first = sql.value(u"select max(id) from building"_s)->toLongLong() - all + 1;
        return insertAll(sql, u"dwelling"_s, [&](int i) { return Row{{u"building_id"_s, first + i}, {u"living_area_dm2"_s, 3000 + i}}; });
    }));
    VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
        const qint64 first = sql.value(u"select max(id) from dwelling"_s)->toLongLong() - all + 1;
        return insertAll(sql, u"vacancy"_s, [&](int i) {
            return Row{{u"dwelling_id"_s, first + i}, {u"number"_s, u"LR-2024-%1"_s.arg(i, 5, 10, QLatin1Char('0'))},
                {u"status"_s, u"available"_s}, {u"vacant_since"_s, QDate(2025, 1, 1).addDays(i % 500).toString(Qt::ISODate)},
                {u"gross_cold"_s, 30000 + i}};
        });
    }));
    VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
        const qint64 first = sql.value(u"select max(id) from vacancy"_s)->toLongLong() - all + 1;
        for (const auto &[status, day] : {std::pair(u"recorded"_s, 0), std::pair(u"verified"_s, 10), std::pair(u"available"_s, 20)}) {
            const auto added = insertAll(sql, u"status_transition"_s, [&](int i) {
                return Row{{u"vacancy_id"_s, first + i}, {u"to_status"_s, status},
                    {u"at"_s, at(QDate(2025, 1, 1).addDays(i % 500 + day).toString(Qt::ISODate))}};
            });
            if (!added) return added;
        }
        return {};
    }));
    VERIFY_DONE(count(store, half, 5));
    QElapsedTimer timer;
    timer.start();
    const auto sheet = count(store, half, 5);
    const qint64 taken = timer.elapsed();
    VERIFY_DONE(sheet);
    int shown = 0, withheld = 0;
    for (const Figure &figure : sheet->figures)
        for (const FigureLine &line : figure.lines)
            for (const FigureValue &value : line.byArea) ++(value.isWithheld ? withheld : shown);
    qInfo() << "figures of 10,000 vacancies in" << taken << "ms," << withheld << "numbers withheld," << shown << "shown";
    QVERIFY(told(*sheet, u"K01.open"_s).startsWith(u"100"));
    QVERIFY(taken < 3000); // far from the 300 ms it takes, for machines that do other things
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figurestest.moc"
