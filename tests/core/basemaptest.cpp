// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/basemap/basemap.h"
#include "core/storage/changelog.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
BaseMap named(const QString &name)
{
    return {.name = name, .attribution = u"© Probe"_s, .stand = QDate(2026, 10, 1), .west = 7.7, .south = 49.4, .east = 7.8, .north = 49.5};
}

/** One register and what the cases below do to its base map. */
struct Store : TestRegister {
    using TestRegister::TestRegister;

    Result<BaseMap> stored(const QString &name, const QByteArray &content)
    {
        return write([&](Sql &sql) { return storeBaseMap(sql, named(name), {{{14, 8544, 5601}, content}, {{8, 133, 87}, content}}); });
    }
    QString current()
    {
        const auto map = read([](Sql &sql) { return currentBaseMap(sql); });
        return map && *map ? (*map)->name : QString();
    }
    QByteArray content(BaseCellKey key)
    {
        return *read([&](Sql &sql) {
            return currentBaseMap(sql).and_then([&](const auto &map) { return baseCellContent(sql, map ? map->uid : QString(), key); });
        });
    }
    /** Takes the newest step back that is not itself a taking back. */
    Result<> undo(int stepsAgo = 0)
    {
        const auto steps = read([](Sql &sql) { return recentSteps(sql, 10); });
        return write([&](Sql &sql) { return undoStep(sql, steps->at(stepsAgo).id); });
    }
    int number(const QString &select)
    {
        return read([&](Sql &sql) { return sql.value(select); })->toInt();
    }
};
}

/** The base map of a register, on both engines. */
class BaseMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestMapCounts_data() { engineRows(); }
    void theNewestMapCounts()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        QCOMPARE(store.current(), QString());
        VERIFY_DONE(store.stored(u"alt.osm"_s, "a\0b"_ba));
        QCOMPARE(store.content({14, 8544, 5601}), "a\0b"_ba);
        QCOMPARE(store.content({14, 8545, 5601}), QByteArray());
        VERIFY_DONE(store.stored(u"neu.osm"_s, "neu"));
        QCOMPARE(store.current(), u"neu.osm"_s);
        QCOMPARE(store.content({8, 133, 87}), QByteArray("neu"));
        const auto map = store.read([](Sql &sql) { return currentBaseMap(sql); });
        QCOMPARE((*map)->cells, 2);
        QCOMPARE((*map)->stand, QDate(2026, 10, 1));
        QCOMPARE((*map)->attribution, u"© Probe"_s);
    }

    void anImportIsTakenBackAndDoneAgain_data() { engineRows(); }
    void anImportIsTakenBackAndDoneAgain()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        VERIFY_DONE(store.stored(u"alt.osm"_s, "alt"));
        VERIFY_DONE(store.stored(u"neu.osm"_s, "neu"));
        VERIFY_DONE(store.undo());
        QCOMPARE(store.current(), u"alt.osm"_s);
        QCOMPARE(store.content({14, 8544, 5601}), QByteArray("alt"));
        VERIFY_DONE(store.undo());
        QCOMPARE(store.current(), u"neu.osm"_s);
        QCOMPARE(store.content({14, 8544, 5601}), QByteArray("neu"));
        VERIFY_DONE(store.write([](Sql &sql) { return removeBaseMap(sql); }));
        QCOMPARE(store.current(), QString());
        VERIFY_DONE(store.undo());
        QCOMPARE(store.content({8, 133, 87}), QByteArray("neu"));
        VERIFY_DONE(store.read([](Sql &sql) { return checkChain(sql); }));
    }

    void theLogKeepsNoCopiesAndOldMapsGo_data() { engineRows(); }
    void theLogKeepsNoCopiesAndOldMapsGo()
    {
        QFETCH(bool, onServer);
        Store store(onServer);
        const QByteArray large(100'000, 'x');
        for (const QString &name : {u"eins"_s, u"zwei"_s, u"drei"_s}) VERIFY_DONE(store.stored(name, large));
        QCOMPARE(store.number(u"select count(*) from base_cell"_s), 4);
        QVERIFY(store.number(u"select sum(length(image)) from change_image"_s) < 5'000);
        VERIFY_DONE(store.undo(0));
        QCOMPARE(store.current(), u"zwei"_s);
        // Two steps back there are no squares left: no map rather than an empty one.
        VERIFY_DONE(store.undo(2));
        QCOMPARE(store.current(), QString());
    }
};

QTEST_GUILESS_MAIN(BaseMapTest)
#include "basemaptest.moc"
