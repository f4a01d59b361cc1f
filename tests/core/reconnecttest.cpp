// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/presence.h"
#include "core/storage/lifeline.h"
#include "core/storage/touch.h"
#include "tests/lineproxy.h"
#include "tests/testregister.h"
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
auto addActor(const QString &name)
{
    return [name](Sql &sql) {
        sql.describe(u"actor.added"_s, name);
        return sql.insert(u"actor"_s, {{u"login"_s, name}, {u"name"_s, name}});
    };
}
auto countActors()
{
    return
        [](Sql &sql) { return sql.value(u"select count(*) from actor"_s).transform([](const QVariant &count) { return count.toInt(); }); };
}

/** A register on the server, opened a second time over a line that can break. */
struct Far {
    TestRegister near{true};
    LineProxy line{testPostgres()};
    std::unique_ptr<Database> database;
    Far()
    {
        auto opened = Database::open(line.over(near.location()));
        if (opened)
            database = std::move(*opened);
        else
            qWarning() << opened.error().reason << opened.error().detail;
    }
    Result<int> count() const { return wait(database->read(countActors())); }
    Result<qint64> add(const QString &name) const { return wait(database->write(otherActor, addActor(name))); }
};
}

class ReconnectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (testPostgres().isEmpty()) QSKIP("no PostgreSQL runs");
    }

    void aServerIsToldFromSilence()
    {
        const TestRegister near(true);
        LineProxy line(testPostgres());
        QVERIFY(answers(near.location(), 2s));
        QVERIFY(answers(line.over(near.location()), 2s));
        line.hang();
        QVERIFY(!answers(line.over(near.location()), 300ms));
        line.cut();
        QVERIFY(!answers(line.over(near.location()), 300ms));
        QVERIFY(!answers({.kind = Location::Kind::Server, .host = u"/nowhere"_s}, 300ms));
    }

    void connectionsThatWereKilledHealUnseen()
    {
        TestRegister reg(true);
        QSignalSpy gone(&*reg, &Database::reachable);
        QSignalSpy fresh(&*reg, &Database::reconnected);
        VERIFY_DONE(reg.write(addActor(u"a"_s)));
        reg.tamper(u"select pg_terminate_backend(pid) from pg_stat_activity where datname=current_database() and pid<>pg_backend_pid()"_s);
        const auto count = reg.read(countActors());
        VERIFY_DONE(count);
        QCOMPARE(*count, 1);
        VERIFY_DONE(reg.write(addActor(u"b"_s)));
        QTRY_VERIFY(fresh.count() >= 1);
        QCOMPARE(gone.count(), 0);
    }

    void newsArriveOverTheNewLineToo()
    {
        Far far;
        QVERIFY(far.database);
        QSignalSpy fresh(far.database.get(), &Database::reconnected);
        for (int times = 1; times <= 3; ++times) {
            far.near.tamper(
                u"select pg_terminate_backend(pid) from pg_stat_activity where datname=current_database() and pid<>pg_backend_pid()"_s);
            QTRY_COMPARE_WITH_TIMEOUT(fresh.count(), times, 10000); // by itself: nobody asked anything
            VERIFY_DONE(far.count());
            QTest::qWait(100);
            QSignalSpy news(far.database.get(), &Database::changed);
            VERIFY_DONE(far.near.write(addActor(QString::number(times))));
            QTRY_VERIFY2_WITH_TIMEOUT(news.count() >= 1, qPrintable(QString::number(times)), 5000);
        }
    }

    void aReadThatTheServerDropsIsAskedAgain()
    {
        TestRegister reg(true);
        auto slow = reg->read([](Sql &sql) { return sql.value(u"select count(*) from actor, pg_sleep(1)"_s); });
        QTest::qWait(200);
        reg.tamper(u"select pg_terminate_backend(pid) from pg_stat_activity where datname=current_database() and query like '%pg_sleep%' "
                   "and pid<>pg_backend_pid()"_s);
        VERIFY_DONE(wait(slow));
    }

    void whileItIsGoneNobodyWaits()
    {
        Far far;
        QVERIFY(far.database);
        QSignalSpy reachable(far.database.get(), &Database::reachable);
        far.line.cut();
        QTRY_COMPARE_WITH_TIMEOUT(reachable.count(), 1, 20000); // by itself: nobody asked anything
        QCOMPARE(reachable.first().first().toBool(), false);
        QCOMPARE(far.count().error().reason, u"server.gone"_s);
        QElapsedTimer refused;
        refused.start();
        for (int i = 0; i < 20; ++i) QCOMPARE(far.add(u"x"_s).error().reason, u"server.gone"_s);
        QVERIFY(refused.elapsed() < 1000);

        // Somebody else works on meanwhile; what they did is told once the line stands again.
        VERIFY_DONE(far.near.write(addActor(u"b"_s)));
        QSignalSpy news(far.database.get(), &Database::changed);
        far.line.mend();
        QTRY_COMPARE_WITH_TIMEOUT(reachable.count(), 2, 30000);
        QCOMPARE(reachable.last().first().toBool(), true);
        QTRY_VERIFY(news.count() >= 1);
        VERIFY_DONE(far.add(u"c"_s));
        QCOMPARE(*far.count(), 2);
    }

    void aLineThatBreaksInTheMiddleIsCalledByItsName()
    {
        Far far;
        QVERIFY(far.database);
        const auto twice = [&](Sql &sql) {
            sql.describe(u"actor.added"_s, u"a"_s);
            const auto first = sql.insert(u"actor"_s, {{u"login"_s, u"a"_s}, {u"name"_s, u"a"_s}});
            far.line.cut();
            return first.and_then([&](qint64) { return sql.insert(u"actor"_s, {{u"login"_s, u"b"_s}, {u"name"_s, u"b"_s}}); });
        };
        const auto lost = wait(far.database->write(otherActor, twice));
        QVERIFY(!lost);
        QVERIFY2(lost.error().reason == "server.gone"_L1, qPrintable(lost.error().reason + lost.error().detail));
        far.line.mend();
        QTRY_VERIFY_WITH_TIMEOUT(far.count() == 0, 30000);
        const auto read = wait(far.database->read([&](Sql &sql) {
            far.line.cut();
            return sql.value(u"select count(*) from actor"_s);
        }));
        QVERIFY(!read);
        QCOMPARE(read.error().reason, u"server.gone"_s);
    }

    void anAnswerThatNeverComesIsNotWaitedFor()
    {
        Far far;
        QVERIFY(far.database);
        QSignalSpy reachable(far.database.get(), &Database::reachable);
        far.line.hang();
        QElapsedTimer waited;
        waited.start();
        const auto lost = far.add(u"a"_s);
        qInfo() << "given up after" << waited.elapsed() << "ms";
        QCOMPARE(lost.error().reason, u"server.gone"_s);
        QVERIFY(waited.elapsed() < 15000);
        QTRY_COMPARE(reachable.count(), 1);
        far.line.mend();
        QTRY_COMPARE_WITH_TIMEOUT(reachable.count(), 2, 30000);
        VERIFY_DONE(far.add(u"a"_s));
        QCOMPARE(*far.near.read(countActors()), 1);
    }

    void presenceEndsWithTheConnection()
    {
        TestRegister reg(true);
        const auto seen = [&] { return reg.read([](Sql &sql) { return holders(sql, u"vacancy"_s, 7); }); };
        {
            const auto other = reg.another();
            VERIFY_DONE(wait(other->read([](Sql &sql) { return hold(sql, u"vacancy"_s, 7); })));
            QCOMPARE(*wait(other->read([](Sql &sql) { return holders(sql, u"vacancy"_s, 7); })), QStringList());
            QCOMPARE(*seen(), QStringList{u"bleibe"_s});
            QCOMPARE(*reg.read([](Sql &sql) { return holders(sql, u"vacancy"_s, 8); }), QStringList());
            QCOMPARE(*reg.read([](Sql &sql) { return holders(sql, u"landlord"_s, 7); }), QStringList());
            VERIFY_DONE(reg.write([](Sql &sql) {
                return sql.insert(u"account"_s, {{u"login"_s, u"bleibe"_s}, {u"name"_s, u"Otto Anders"_s}, {u"role"_s, u"lead"_s}});
            }));
            QCOMPARE(*seen(), QStringList{u"Otto Anders"_s});
            VERIFY_DONE(wait(other->read([](Sql &sql) { return letGo(sql, u"vacancy"_s, 7); })));
            QCOMPARE(*seen(), QStringList());
            VERIFY_DONE(wait(other->read([](Sql &sql) { return hold(sql, u"vacancy"_s, 7); })));
        }
        QTRY_COMPARE(*seen(), QStringList());
        // Far beyond what a lock can name: nobody is shown, and nothing fails.
        VERIFY_DONE(reg.read([](Sql &sql) { return hold(sql, u"vacancy"_s, 5'000'000'000); }));
    }
};

class TouchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoChangedWhat_data() { engineRows(); }
    void whoChangedWhat()
    {
        QFETCH(bool, onServer);
        TestRegister reg(onServer);
        const auto id = reg.write(addActor(u"a"_s));
        VERIFY_DONE(id);
        const RowKey row{u"actor"_s, *id};
        const auto touch = [&] { return *reg.read([&](Sql &sql) { return lastTouch(sql, {row}); }); };
        QCOMPARE(touch().actorName, testActor.name);
        VERIFY_DONE(wait(reg->write(otherActor, [&](Sql &sql) { return sql.update(u"actor"_s, *id, 1, {{u"name"_s, u"b"_s}}); })));
        QCOMPARE(touch().actorName, otherActor.name);
        QVERIFY(!touch().isDeletion);
        QCOMPARE(*reg.read([&](Sql &sql) { return columnsSince(sql, row, 1); }), QStringList{u"name"_s});
        QCOMPARE(*reg.read([&](Sql &sql) { return columnsSince(sql, row, 2); }), QStringList());
        // Who is too late is told what the other one changed.
        const auto late = reg.write([&](Sql &sql) { return sql.update(u"actor"_s, *id, 1, {{u"name"_s, u"c"_s}}); });
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(late.error().detail, u"actor name"_s);
        QCOMPARE(late.error().arguments.first(), otherActor.name);
        VERIFY_DONE(reg.write([&](Sql &sql) { return sql.remove(u"actor"_s, *id, 2); }));
        QVERIFY(touch().isDeletion);
        // Nobody holds anything on a file, and nothing fails.
        QCOMPARE(*reg.read([](Sql &sql) { return holders(sql, u"vacancy"_s, 7); }), QStringList());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    TouchTest touch;
    ReconnectTest reconnect;
    return QTest::qExec(&touch, argc, argv) + QTest::qExec(&reconnect, argc, argv);
}

#include "reconnecttest.moc"
