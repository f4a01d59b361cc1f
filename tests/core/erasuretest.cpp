// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/tallies.h"
#include "tests/core/retentionscene.h"
#include <QFile>

using namespace RetentionScene;

namespace {
const QDate day(2060, 1, 1);

Result<Scene> full(Sql &sql)
{
    return make(sql, start).and_then([&](const Scene &made) {
        return fill(sql, made, start).and_then([&] { return touch(sql, made); }).transform([&] { return made; });
    });
}

Result<RetentionRun> plan(TestRegister &store)
{
    return store.write([](Sql &sql) { return planRun(sql, day, QDateTime::currentDateTimeUtc()); });
}

Result<RetentionRun> carry(TestRegister &store, const Progress &progress = {})
{
    return plan(store).and_then(
        [&](const RetentionRun &run) { return carryOut(*store, otherActor, run.number, QDateTime::currentDateTimeUtc(), progress); });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toLower() : QByteArray();
}

qint64 count(TestRegister &store, const QString &select)
{
    const auto found = store.read([&](Sql &sql) { return sql.value(u"select count(*) from "_s + select); });
    return found ? found->toLongLong() : -1;
}
}

/** Deleted means gone: in tables, in the log, in the file, for undo. */
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gone_data() { engineRows(); }
    void gone()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(full));
        const QString path = store.location().path;
        const auto places
            = [&](const QString &word) { return store.read([&](Sql &sql) { return placesOf(sql, word); }).value_or(QStringList{u"?"_s}); };
        QVERIFY(places(u"kanari"_s).size() > 30); // or the test would find nothing because there is nothing
        if (!onServer) QVERIFY((bytesOf(path) + bytesOf(path + u"-wal"_s)).contains("kanarinski"));
        VERIFY_DONE(carry(store));
        for (const QString &word :
            {u"kanari"_s, u"zwitscher"_s, u"998877"_s, u"665544"_s, u"4711"_s, u"G-2039-00042"_s, u"LR-2039-00001"_s})
            QCOMPARE(places(word).join(u' '), QString());
        VERIFY_DONE(store.read(checkChain));
        if (onServer) return;
        for (const char *const word : {"kanari", "zwitscher", "998877", "665544", "g-2039-00042", "lr-2039-00001"}) {
            QVERIFY2(!bytesOf(path).contains(word), word);
            QVERIFY2(!bytesOf(path + u"-wal"_s).contains(word), word);
        }
        store.close();
        for (const char *const word : {"kanari", "zwitscher", "998877"}) QVERIFY2(!bytesOf(path).contains(word), word);
    }

    /** One at a time: a landlord who withdraws while nothing else is due. */
    void withdrawn_data() { engineRows(); }
    void withdrawn()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto scene = store.write(full);
        VERIFY_DONE(scene);
        VERIFY_DONE(store.write([](Sql &sql) { return sql.updateAll(u"consent"_s, u"1=1"_s, {}, {{u"withdrawn_on"_s, iso(start)}}); }));
        const QDate soon = start.addDays(1);
        const auto run = store.write([&](Sql &sql) { return planRun(sql, soon, QDateTime::currentDateTimeUtc()); });
        VERIFY_DONE(run);
        VERIFY_DONE(carryOut(*store, otherActor, run->number, QDateTime::currentDateTimeUtc()));
        for (const QString &word : {u"kanarinski"_s, u"zwitscher"_s, u"998877"_s})
            QCOMPARE(store.read([&](Sql &sql) { return placesOf(sql, word); }).value_or(QStringList{u"?"_s}).join(u' '),
                word == "kanarinski"_L1 ? u"subject_request.subject_label"_s : QString());
        // The episode stays for the figures, without its texts; what is not due stays as it is.
        QCOMPARE(count(store,
                     u"vacancy where number='LR-2039-00001' and note='' and description='' and external_number='' and net_cold=50000"_s),
            1);
        QCOMPARE(count(store, u"household where note<>''"_s), 1);
        QCOMPARE(count(store, u"handover where landlord_id is null"_s), 1);
        VERIFY_DONE(store.read(checkChain));
    }

    void figures_data() { engineRows(); }
    void figures()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(full));
        VERIFY_DONE(carry(store));
        const auto tallied = [&](const QString &where) { return count(store, u"tally where "_s + where); };
        const QString inTown = u" and association_key='0733501'"_s;
        QCOMPARE(tallied(u"record='contact' and kind='phone' and party<>'' and month='2040-01'"_s + inTown), 1); // K05
        QCOMPARE(tallied(u"record='contact' and kind='letter' and party=''"_s + inTown), 1); // K05
        QCOMPARE(tallied(u"record='participation' and detail='attended' and people=2 and session_uid<>''"_s), 1); // K07
        QCOMPARE(tallied(u"record='proposal' and state='accepted' and detail='viewing' and circle='sgb2'"_s), 1); // K08
        QCOMPARE(tallied(u"record='handover' and state='signed' and detail='sponsor'"_s + inTown), 1); // K12, K13
        QCOMPARE(tallied(u"record='visit' and state='done' and detail='granted'"_s + inTown), 1); // K14
        QCOMPARE(tallied(u"record='agreement' and kind='sublet' and state='ended'"_s), 1); // K15
        QCOMPARE(tallied(u"record='household' and circle='sgb2' and until_month='2040-01' and days is not null"_s), 1); // K19, K20
        QCOMPARE(tallied(u"record='household' and people=5"_s), 1); // seven persons would be known by it
        // K01 to K10 read the episode itself: days, municipality, size, rent, reason, outcome.
        QCOMPARE(count(store,
                     u"vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id join municipality m on "
                     "m.id=b.municipality_id where v.number like 'AL-%' and v.ended_on='2040-01-31' and v.vacant_since is not null and "
                     "v.reason='inheritance' and v.status='let' and v.net_cold=50000 and d.living_area_dm2=7800 and m.ags='07335001'"_s),
            1);
        QCOMPARE(count(store, u"status_transition where to_status='let'"_s), 1);
        QCOMPARE(count(store, u"tenancy where household_id is null and ends_on='2040-01-31'"_s), 1);
        // The place is that of a square kilometre, and says so.
        QCOMPARE(count(store, u"building where position_accuracy='coarsened' and street='' and house_number='' and parcel=''"_s), 1);
        const auto place = store.read([](Sql &sql) { return sql.value(u"select ST_AsBinary(geom) from building"_s); });
        VERIFY_DONE(place);
        QCOMPARE(pointOf(place->toByteArray()), (Utm{410'500, 5'478'500}));
    }

    void undoRefused_data() { engineRows(); }
    void undoRefused()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(full));
        VERIFY_DONE(carry(store));
        const auto steps = store.read([](Sql &sql) { return recentSteps(sql, 50); });
        VERIFY_DONE(steps);
        QCOMPARE(steps->first().verb, u"retention.done"_s);
        for (const Step &step : *steps) {
            const auto undone = store.write([&](Sql &sql) { return undoStep(sql, step.id); });
            // Only the plan and what nobody is named in could go back; nothing that was deleted comes with it.
            if (step.verb == "retention.done"_L1) QCOMPARE(undone ? QString() : undone.error().reason, u"undo.forgotten"_s);
            QCOMPARE(count(store, u"landlord"_s), 0);
            QCOMPARE(count(store, u"household"_s), 0);
        }
    }

    void cancelled_data() { engineRows(); }
    void cancelled()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(full));
        const auto before = store.read([](Sql &sql) { return placesOf(sql, u"kanari"_s); });
        VERIFY_DONE(before);
        for (const int steps : {0, 1, 5, 11}) {
            int left = steps;
            const Progress progress([&](int, const QString &) { --left; }, [&] { return left < 0; });
            const auto run = carry(store, progress);
            QCOMPARE(run ? QString() : run.error().reason, u"cancelled"_s);
            QCOMPARE(store.read([](Sql &sql) { return placesOf(sql, u"kanari"_s); }), before);
            QCOMPARE(count(store, u"retention_run where state='done'"_s), 0);
            QCOMPARE(count(store, u"tally"_s), 0);
        }
        VERIFY_DONE(carry(store));
    }

    /** A word that was deleted and comes again is found, by a connection that had looked it up before, too. */
    void wordsAgain_data() { engineRows(); }
    void wordsAgain()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(full));
        const auto other = store.another();
        QVERIFY(other);
        const auto addThere = [&](const QString &name) {
            return wait(other->write(otherActor, [&](Sql &sql) { return addLandlord(sql, {.firstName = u"Ada"_s, .lastName = name}); }));
        };
        VERIFY_DONE(addThere(u"Kanarinski"_s)); // now it remembers the word's id
        VERIFY_DONE(wait(other->write(otherActor, [](Sql &sql) {
            return sql.value(u"select max(id) from landlord"_s).and_then([&](const QVariant &id) {
                return removeLandlord(sql, id.toLongLong(), 1);
            });
        })));
        VERIFY_DONE(carry(store));
        QCOMPARE(count(store, u"search_word where word like 'kanari%'"_s), 0);
        VERIFY_DONE(addThere(u"Kanarinski"_s));
        QCOMPARE(count(store, u"landlord_word l join search_word w on w.id=l.word_id where w.word='kanarinski'"_s), 1);
    }

    /** Ten thousand at once, as after years without a run. */
    void many_data() { engineRows(); }
    void many()
    {
        QFETCH(bool, onServer);
        if (onServer) QSKIP("measured on a file");
        TestRegister store(onServer);
        constexpr int all = 10'000;
        VERIFY_DONE(store.write([](Sql &sql) -> Result<> {
            return sql.insertMany(u"household"_s, [&]() -> Result<> {
                for (int i = 0; i < all; ++i)
                    if (auto added = sql.insert(u"household"_s,
                            {{u"number"_s, u"G-2039-%1"_s.arg(i, 5, 10, QLatin1Char('0'))}, {u"status"_s, u"closed"_s},
                                {u"ended_on"_s, iso(start)}});
                        !added)
                        return std::unexpected(added.error());
                return {};
            });
        }));
        QElapsedTimer timer;
        timer.start();
        const auto run = plan(store);
        VERIFY_DONE(run);
        const qint64 planned = timer.restart();
        VERIFY_DONE(carryOut(*store, otherActor, run->number, QDateTime::currentDateTimeUtc()));
        qInfo() << "10,000 households: planned in" << planned << "ms, deleted in" << timer.elapsed() << "ms";
        QCOMPARE(count(store, u"household"_s), 0);
        QCOMPARE(count(store, u"tally"_s), all);
        VERIFY_DONE(store.read(checkChain));
    }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasuretest.moc"
