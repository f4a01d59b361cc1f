// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
const Row someone{{u"login"_s, u"a"_s}, {u"name"_s, u"Anna"_s}};

auto addSomeone(const QString &login)
{
    return [login](Sql &sql) {
        sql.describe(u"actor.added"_s, login);
        return sql.insert(u"actor"_s, {{u"login"_s, login}, {u"name"_s, u"Anna"_s}});
    };
}
auto rename(qint64 id, int version, const QString &name)
{
    return [=](Sql &sql) {
        sql.describe(u"actor.changed"_s, name);
        return sql.update(u"actor"_s, id, version, {{u"name"_s, name}});
    };
}
auto nameOf(qint64 id)
{
    return [id](Sql &sql) { return sql.value(u"select name from actor where id=?"_s, {id}); };
}
auto countOf(const QString &table)
{
    return [table](Sql &sql) { return sql.value(u"select count(*) from "_s + table); };
}
}

class StorageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_register = std::make_unique<TestRegister>(onServer);
        QVERIFY(*m_register);
    }
    void cleanup() { m_register.reset(); }
    void initTestCase_data() { engineRows(); }

    void insertIsAudited()
    {
        const auto id = m_register->write(addSomeone(u"a"_s));
        QVERIFY(id);
        QCOMPARE(m_register->read(countOf(u"change_entry"_s))->toInt(), 1);
        QCOMPARE(m_register->read(countOf(u"change_image"_s))->toInt(), 0);
        const auto steps = m_register->read([](Sql &sql) { return recentSteps(sql, 5); });
        QCOMPARE(steps->size(), 1);
        QCOMPARE(steps->first().verb, u"actor.added"_s);
        QCOMPARE(steps->first().subject, u"a"_s);
        QCOMPARE(steps->first().actorName, testActor.name);
    }

    void anAccountActsWhateverIsSaid()
    {
        QFETCH_GLOBAL(bool, onServer);
        VERIFY_DONE(m_register->write([](Sql &sql) {
            return sql.insert(u"account"_s,
                {{u"login"_s, sql.login().isEmpty() ? u"bleibe"_s : sql.login()}, {u"name"_s, u"Karla Konto"_s},
                    {u"office"_s, u"VG Konto"_s}, {u"role"_s, u"lead"_s}});
        }));
        const auto again = m_register->another();
        VERIFY_DONE(wait(again->write(testActor, addSomeone(u"a"_s))));
        const auto steps = m_register->read([](Sql &sql) { return recentSteps(sql, 1); });
        QCOMPARE(steps->first().actorName, onServer ? u"Karla Konto"_s : testActor.name);
    }

    void changingNothingIsNoStep()
    {
        const auto id = m_register->write(addSomeone(u"a"_s));
        const auto version = m_register->write(rename(*id, 1, u"Anna"_s));
        QCOMPARE(*version, 1);
        QCOMPARE(m_register->read(countOf(u"change_step"_s))->toInt(), 1);
    }

    void failedTaskKeepsNothing()
    {
        const auto failed = m_register->write([](Sql &sql) -> Result<> {
            auto id = sql.insert(u"actor"_s, someone);
            if (!id) return std::unexpected(id.error());
            return fail(Error::Kind::Invalid, u"test"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().reason, u"test"_s);
        QCOMPARE(m_register->read(countOf(u"actor"_s))->toInt(), 0);
        QCOMPARE(m_register->read(countOf(u"change_entry"_s))->toInt(), 0);
        VERIFY_DONE(m_register->write(addSomeone(u"b"_s)));
    }

    void aSelectKeepsItsRowsWhenTheOneBeforeGoes()
    {
        VERIFY_DONE(m_register->write(addSomeone(u"a"_s)));
        VERIFY_DONE(m_register->write(addSomeone(u"b"_s)));
        const auto found = m_register->read([](Sql &sql) {
            const QString select = u"select login from actor where login=?"_s;
            QStringList logins;
            const auto collect = [&](QSqlQuery &rows) {
                while (rows.next()) logins += rows.value(0).toString();
            };
            return sql.query(select, {u"a"_s})
                .and_then([&](QSqlQuery rows) {
                    collect(rows);
                    return sql.query(select, {u"b"_s});
                })
                .transform([&](QSqlQuery rows) {
                    collect(rows);
                    return logins;
                });
        });
        VERIFY_DONE(found);
        QCOMPARE(*found, (QStringList{u"a"_s, u"b"_s}));
    }

    void readingMayNotWrite()
    {
        const auto denied = m_register->read([](Sql &sql) { return sql.insert(u"actor"_s, someone); });
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, Error::Kind::Denied);
        const auto raw
            = m_register->write([](Sql &sql) { return sql.query(u"delete from change_entry"_s).transform([](const QSqlQuery &) { }); });
        QVERIFY(!raw);
        QCOMPARE(raw.error().kind, Error::Kind::Denied);
    }

    void unnamedActorMayNotWrite()
    {
        const auto denied = wait((*m_register)->write(Actor{u"x"_s, {}, {}}, addSomeone(u"a"_s)));
        QCOMPARE(denied.error().reason, u"actor.unnamed"_s);
    }

    void staleUpdateIsAConflictNamingTheOther()
    {
        const auto id = m_register->write(addSomeone(u"a"_s));
        QCOMPARE(*wait((*m_register)->write(otherActor, rename(*id, 1, u"Berta"_s))), 2);
        const auto stale = m_register->write(rename(*id, 1, u"Clara"_s));
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
        QCOMPARE(stale.error().arguments.first(), otherActor.name);
        QCOMPARE(m_register->read(nameOf(*id))->toString(), u"Berta"_s);
    }

    void anotherProgramsChangeIsNoticed()
    {
        auto other = m_register->another();
        QVERIFY(other);
        QSignalSpy spy(&**m_register, &Database::changed);
        VERIFY_DONE(wait(other->write(otherActor, addSomeone(u"b"_s))));
        QTRY_COMPARE_WITH_TIMEOUT(spy.count(), 1, 3000);
        QCOMPARE(spy.first().first().toStringList(), QStringList{u"actor"_s});
    }

    void undoTakesBackAndAgain()
    {
        QSignalSpy kept(&**m_register, &Database::stepKept);
        const auto id = m_register->write(addSomeone(u"a"_s));
        QCOMPARE(*m_register->write(rename(*id, 1, u"Berta"_s)), 2);
        QTRY_COMPARE(kept.count(), 2);
        const auto undo = [&](qint64 step) { return m_register->write([step](Sql &sql) { return undoStep(sql, step); }); };
        const auto stepAt = [&](int i) { return kept.at(i).first().value<Step>().id; };
        VERIFY_DONE(undo(stepAt(1)));
        QCOMPARE(m_register->read(nameOf(*id))->toString(), u"Anna"_s);
        VERIFY_DONE(undo(stepAt(0)));
        QCOMPARE(m_register->read(countOf(u"actor"_s))->toInt(), 0);
        QTRY_COMPARE(kept.count(), 4);
        VERIFY_DONE(undo(stepAt(3)));
        QCOMPARE(m_register->read(nameOf(*id))->toString(), u"Anna"_s);
        VERIFY_DONE(undo(stepAt(2)));
        QCOMPARE(m_register->read(nameOf(*id))->toString(), u"Berta"_s);
        QTRY_COMPARE(kept.count(), 6);
        VERIFY_DONE(undo(stepAt(5)));
        QCOMPARE(m_register->read(nameOf(*id))->toString(), u"Anna"_s);
        QVERIFY(!undo(stepAt(1)));
        VERIFY_DONE(m_register->read(checkChain));
    }

    void undoOfAnOverwrittenChangeIsRefused()
    {
        QSignalSpy kept(&**m_register, &Database::stepKept);
        const auto id = m_register->write(addSomeone(u"a"_s));
        VERIFY_DONE(m_register->write(rename(*id, 1, u"Berta"_s)));
        VERIFY_DONE(wait((*m_register)->write(otherActor, rename(*id, 2, u"Clara"_s))));
        QTRY_COMPARE(kept.count(), 3);
        const qint64 step = kept.at(1).first().value<Step>().id;
        const auto refused = m_register->write([step](Sql &sql) { return undoStep(sql, step); });
        QCOMPARE(refused.error().reason, u"undo.changed"_s);
        QCOMPARE(refused.error().arguments.first(), otherActor.name);
        QCOMPARE(m_register->read(nameOf(*id))->toString(), u"Clara"_s);
    }

    void tamperedLogIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("entry changed") << u"update change_entry set row_id=99 where id=2"_s;
        QTest::newRow("entry gone") << u"delete from change_entry where id=2"_s;
        QTest::newRow("who changed") << u"update change_step set actor_login='x' where id=1"_s;
        QTest::newRow("when changed") << u"update change_step set at='2020-01-01T00:00:00.000Z' where id=2"_s;
        QTest::newRow("content changed") << u"update change_image set image='{}' where change_id=3"_s;
    }
    void tamperedLogIsFound()
    {
        QFETCH(QString, statement);
        const auto id = m_register->write(addSomeone(u"a"_s));
        VERIFY_DONE(m_register->write(addSomeone(u"b"_s)));
        VERIFY_DONE(m_register->write(rename(*id, 1, u"Berta"_s)));
        VERIFY_DONE(m_register->read(checkChain));
        m_register->tamper(statement);
        const auto found = m_register->read(checkChain);
        QVERIFY(!found);
        QCOMPARE(found.error().reason, u"audit.broken"_s);
    }

    void contentMayBeForgotten()
    {
        const auto id = m_register->write(addSomeone(u"a"_s));
        VERIFY_DONE(m_register->write(rename(*id, 1, u"Berta"_s)));
        m_register->tamper(u"delete from change_image"_s);
        VERIFY_DONE(m_register->read(checkChain));
        const auto forgotten = m_register->write([](Sql &sql) { return undoStep(sql, 2); });
        QCOMPARE(forgotten.error().reason, u"undo.forgotten"_s);
    }

    void readsDoNotWaitForAWriter()
    {
        VERIFY_DONE(m_register->write(addSomeone(u"a"_s)));
        QSemaphore written, release;
        auto slow = (*m_register)->write(testActor, [&](Sql &sql) {
            auto id = sql.insert(u"actor"_s, {{u"login"_s, u"slow"_s}, {u"name"_s, u"S"_s}});
            written.release();
            release.acquire();
            return id;
        });
        written.acquire();
        QCOMPARE(m_register->read(countOf(u"actor"_s))->toInt(), 1);
        release.release();
        VERIFY_DONE(wait(slow));
        QCOMPARE(m_register->read(countOf(u"actor"_s))->toInt(), 2);
    }

private:
    std::unique_ptr<TestRegister> m_register;
};

QTEST_GUILESS_MAIN(StorageTest)
#include "storagetest.moc"
