// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/vacancylist.h"
#include "core/base/text.h"
#include "core/register/entries.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/register/municipality.h"
#include "core/register/recordsearch.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;

/** One vacancy of the little district below. */
struct Given {
    const char16_t *street;
    const char16_t *house;
    const char *ags;
    int halfRooms;
    int areaDm2;
    qint64 netCold;
    VacancyStatus status;
    Availability availability;
    int freeInDays;
    int confirmedDaysAgo; // -1 for never
};
using enum VacancyStatus;
const std::array district{
    Given{u"Zwergengasse", u"2", "07335034", 4, 6000, 40000, Available, Availability::Immediately, 0, 10},
    Given{u"Zwergengasse", u"10", "07335034", 6, 8000, 52000, Available, Availability::OnDate, 30, 95},
    Given{u"Ährenweg", u"1", "07335035", 2, 3000, 20000, Recorded, Availability::Unknown, 0, -1},
    Given{u"Öllampengasse", u"7 b", "07335035", 6, 9000, 61000, Reserved, Availability::OnDate, 90, 3},
    Given{u"Ohrwurmweg", u"4", "07335022", 8, 11000, 70000, Let, Availability::ByArrangement, 0, 40},
};

Result<> addDistrict(Sql &sql)
{
    for (const auto &[ags, name, association] : {std::tuple(u"07335034"_s, u"Otterbach"_s, u"073355010"_s),
             std::tuple(u"07335035"_s, u"Otterberg"_s, u"073355010"_s), std::tuple(u"07335022"_s, u"Landstuhl"_s, u"073355011"_s)})
        if (auto added
            = sql.add(u"municipality"_s, Municipality{.ags = ags, .name = name, .nameSort = sortKey(name), .associationKey = association});
            !added)
            return std::unexpected(added.error());
    for (const Given &given : district) {
        VacancyEntry entry;
        entry.building = {.ags = QString::fromLatin1(given.ags),
            .street = QString(given.street),
            .houseNumber = QString(given.house),
            .postalCode = u"67697"_s,
            .city = u"Musterau"_s};
        if (given.halfRooms > 2) entry.building.geom = toWkb({400000.125 + given.areaDm2, 5470000.5});
        entry.dwelling = {.livingAreaDm2 = given.areaDm2, .halfRooms = given.halfRooms};
        entry.vacancy = {.availability = given.availability, .netCold = Cents{given.netCold}, .coldOperatingCosts = Cents{10000}};
        if (given.availability == Availability::OnDate) entry.vacancy.availableFrom = today.addDays(given.freeInDays);
        if (given.confirmedDaysAgo >= 0) entry.vacancy.lastConfirmedOn = today.addDays(-given.confirmedDaysAgo);
        auto added = addEntry(sql, entry, today);
        if (!added) return std::unexpected(added.error());
        if (auto kept = keepStatus(sql, added->vacancy, {.toStatus = given.status}); !kept) return std::unexpected(kept.error());
    }
    auto landlord = addLandlord(sql, {.lastName = u"Müllerin"_s});
    if (!landlord) return std::unexpected(landlord.error());
    return keepRole(sql, {.dwellingId = 1, .landlordId = landlord->id}).transform([](const LandlordRole &) { });
}

using Filtered = VacancyFilter (*)();
}
Q_DECLARE_METATYPE(Filtered)

/** What the list of vacancies shows, and in which order: the same on both engines. */
class VacancyListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const bool onServer : {false, true}) {
            if (onServer && testPostgres().isEmpty()) continue;
            m_stores[onServer] = std::make_unique<TestRegister>(onServer);
            VERIFY_DONE(m_stores[onServer]->write(addDistrict));
        }
    }

    void orders_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, VacancyColumn column, bool descending, const QString &expected) {
            QTest::newRow(name) << static_cast<int>(column) << descending << expected;
        };
        row("number", VacancyColumn::Number, false, u"1 2 3 4 5"_s);
        row("number, back", VacancyColumn::Number, true, u"5 4 3 2 1"_s);
        row("address: DIN 5007, 2 before 10", VacancyColumn::Address, false, u"3 5 4 1 2"_s);
        row("municipality, then as entered", VacancyColumn::Municipality, false, u"5 1 2 3 4"_s);
        row("rooms, equal ones as entered", VacancyColumn::Rooms, true, u"5 2 4 1 3"_s);
        row("area", VacancyColumn::Area, false, u"3 1 2 4 5"_s);
        row("rent", VacancyColumn::GrossCold, false, u"3 1 2 4 5"_s);
        row("status along the life cycle", VacancyColumn::Status, false, u"3 1 2 4 5"_s);
        row("free from: at once first, unknown last", VacancyColumn::FreeFrom, false, u"1 2 4 3 5"_s);
        row("age of confirmation: freshest first, never last", VacancyColumn::Confirmed, false, u"4 1 5 2 3"_s);
        row("age of confirmation: oldest first, never last", VacancyColumn::Confirmed, true, u"2 5 1 4 3"_s);
    }
    void orders()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        for (auto &[onServer, store] : m_stores) QTEST(idsOf(*store, {}, {static_cast<VacancyColumn>(column), descending}), "expected");
    }

    void filters_data()
    {
        QTest::addColumn<Filtered>("filter");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &expected, Filtered filter) { QTest::newRow(name) << filter << expected; };
        row("none", u"1 2 3 4 5"_s, [] { return VacancyFilter(); });
        row("status", u"1 2 4"_s, [] { return VacancyFilter{.statuses = {Available, Reserved}}; });
        row("association", u"5"_s, [] { return VacancyFilter{.associationKeys = {u"073355011"_s}}; });
        row("municipality", u"3 4"_s, [] { return VacancyFilter{.municipalityIds = {2}}; });
        row("at least 3 rooms", u"2 4 5"_s, [] { return VacancyFilter{.halfRoomsMin = 6}; });
        row("1 to 2 rooms", u"1 3"_s, [] { return VacancyFilter{.halfRoomsMin = 2, .halfRoomsMax = 4}; });
        row("gross cold at the limit", u"1 2 3"_s, [] { return VacancyFilter{.grossColdMax = Cents{62000}}; });
        row("gross cold a cent below", u"1 3"_s, [] { return VacancyFilter{.grossColdMax = Cents{61999}}; });
        row("free by that day", u"1 2"_s, [] { return VacancyFilter{.freeBy = today.addDays(30)}; });
        row("free by the day before", u"1"_s, [] { return VacancyFilter{.freeBy = today.addDays(29)}; });
        row("stale", u"2 3"_s, [] { return VacancyFilter{.confirmedBefore = today.addDays(-90)}; });
        row("street", u"1 2"_s, [] { return VacancyFilter{.text = u"zwergengasse"_s}; });
        row("street and number", u"2"_s, [] { return VacancyFilter{.text = u"Zwergengasse 10"_s}; });
        row("umlaut spelt out", u"4"_s, [] { return VacancyFilter{.text = u"Oellampengasse"_s}; });
        row("typing error", u"4"_s, [] { return VacancyFilter{.text = u"Öllampengase"_s}; });
        row("a figure inside another number", u""_s, [] { return VacancyFilter{.text = u"zwergengasse 9"_s}; });
        row("abbreviated", u"3"_s, [] { return VacancyFilter{.text = u"ährenw. 1"_s}; });
        row("number of the register", u"5"_s, [] { return VacancyFilter{.text = u"LR-2026-00005"_s}; });
        row("municipality's name", u"3 4"_s, [] { return VacancyFilter{.text = u"Otterberg"_s}; });
        row("landlord", u"1"_s, [] { return VacancyFilter{.text = u"Muellerin"_s}; });
        row("nothing", u""_s, [] { return VacancyFilter{.text = u"Hauptbahnhof"_s}; });
        row("all at once", u"2"_s, [] { return VacancyFilter{.statuses = {Available}, .halfRoomsMin = 5, .text = u"zwergen"_s}; });
    }
    void filters()
    {
        QFETCH(Filtered, filter);
        for (auto &[onServer, store] : m_stores) QTEST(idsOf(*store, filter(), {VacancyColumn::Number, false}), "expected");
    }

    void lines()
    {
        for (auto &[onServer, store] : m_stores) {
            const auto rows = store->read([](Sql &sql) { return loadVacancyRows(sql, {4, 1}); });
            VERIFY_DONE(rows);
            QCOMPARE(rows->size(), 2);
            const VacancyRow row = rows->value(4);
            QCOMPARE(row.number, u"LR-2026-00004"_s);
            QCOMPARE(row.status, Reserved);
            QCOMPARE(row.address, u"Öllampengasse 7 b"_s);
            QCOMPARE(row.municipality, u"Otterberg"_s);
            QCOMPARE(row.halfRooms, std::optional(6));
            QCOMPARE(row.grossCold, std::optional(Cents{71000}));
            QCOMPARE(row.availableFrom, today.addDays(90));
            QCOMPARE(row.lastConfirmedOn, today.addDays(-3));
        }
    }

    void mapAndListReadTheSame()
    {
        for (auto &[onServer, store] : m_stores) {
            const Filter some = filterOf({.halfRoomsMin = 6});
            const auto whole = store->read([](Sql &sql) { return allVacancies(sql); });
            const auto full = store->read([&](Sql &sql) { return findVacancies(sql, some, {VacancyColumn::Number}); });
            const auto lines = store->read([&](Sql &sql) { return findLines(sql, some, {VacancyColumn::Number}); });
            auto ids = store->read([&](Sql &sql) { return findVacancyIds(sql, some); });
            VERIFY_DONE(whole);
            VERIFY_DONE(lines);
            VERIFY_DONE(ids);
            QCOMPARE(whole->size(), 5);
            QCOMPARE(std::ranges::count_if(*whole, [](const VacancyPoint &point) { return std::isnan(point.place.east); }), 1);
            QCOMPARE(lines->size(), 3);
            std::ranges::sort(*ids);
            QCOMPARE(*ids, (std::vector<qint64>{2, 4, 5}));
            for (qsizetype i = 0; i < lines->size(); ++i) {
                const VacancyPoint &line = lines->at(i);
                QCOMPARE(line.id, full->at(i).id);
                QCOMPARE(line.status, full->at(i).status);
                QCOMPARE(line.confirmedDay, full->at(i).confirmedDay);
                QVERIFY(std::isnan(line.place.east));
            }
            for (const VacancyPoint &point : *whole) {
                const auto row = store->read([&](Sql &sql) {
                    return sql
                        .query(u"select v.status, v.last_confirmed_on, ST_X(b.geom), ST_Y(b.geom) from vacancy v join dwelling d on "
                               "d.id=v.dwelling_id join building b on b.id=d.building_id where v.id=?"_s,
                            {point.id})
                        .transform([](QSqlQuery rows) {
                            return rows.next() ? QVariantList{rows.value(0), rows.value(1), rows.value(2), rows.value(3)} : QVariantList();
                        });
                });
                QCOMPARE(row->size(), 4);
                QCOMPARE(toStored(QVariant::fromValue(point.status)), row->at(0));
                const QDate day = QDate::fromString(row->at(1).toString(), Qt::ISODate);
                QCOMPARE(point.confirmedDay, day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0);
                QCOMPARE(std::isnan(point.place.east), row->at(2).isNull());
                if (row->at(2).isNull()) continue;
                QVERIFY(std::abs(point.place.east - row->at(2).toDouble()) < 0.001);
                QVERIFY(std::abs(point.place.north - row->at(3).toDouble()) < 0.001);
            }
        }
    }

    void numbersComeWhole()
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        for (auto &[onServer, store] : m_stores) {
            const auto numbers = [&](const QString &select, const Progress &progress = {}) {
                return store->read([&](Sql &sql) { return sql.numbers({u"a"_s, u"b"_s}, select, {}, progress); });
            };
            QCOMPARE(*numbers(u"select 1 as a, -2 as b union all select 3000000000, cast(null as bigint) order by a"_s),
                (std::vector<qint64>{1, -2, 3'000'000'000, none}));
            QCOMPARE(*numbers(u"select id as a, id as b from vacancy where id<0"_s), std::vector<qint64>());
            QCOMPARE(numbers(u"delete from vacancy"_s).error().kind, Error::Kind::Denied);
            QVERIFY(!numbers(u"select wrong as a, 1 as b from vacancy"_s));
            const auto cancelled = numbers(u"select v.id as a, w.id as b from vacancy v, vacancy w"_s, Progress({}, [] { return true; }));
            QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
            QCOMPARE(numbers(u"select v.id as a, w.id as b from vacancy v, vacancy w"_s)->size(), 50u);
        }
    }

    void recordsByFewWords()
    {
        const auto find = [](TestRegister &store, const QString &text, int most) {
            return store.read([&](Sql &sql) { return findRecords(sql, text, most, today); });
        };
        for (auto &[onServer, store] : m_stores) {
            const auto town = find(*store, u"oterberg"_s, 8); // one letter short
            VERIFY_DONE(town);
            QCOMPARE(town->vacancyCount, 2);
            QCOMPARE(town->municipalities.value(0).name, u"Otterberg"_s);
            QVERIFY(town->municipalities.value(0).geom == Wkb());
            QVERIFY(!town->isMunicipality);
            QVERIFY(find(*store, u"otterb"_s, 8)->isMunicipality);
            QVERIFY(!find(*store, u"ot"_s, 8)->isMunicipality);
            const auto landlord = find(*store, u"muellerin"_s, 8);
            QCOMPARE(landlord->landlords.value(0).name, u"Müllerin"_s);
            QCOMPARE(landlord->vacancies.value(0).address, u"Zwergengasse 2"_s);
            QVERIFY(landlord->municipalities.isEmpty());
            const auto few = find(*store, u"zwergengasse"_s, 1);
            QCOMPARE(few->vacancies.size(), 1);
            QCOMPARE(few->vacancyCount, 2);
            QVERIFY(find(*store, u" "_s, 8)->vacancies.isEmpty());
        }
    }

private:
    static QString idsOf(TestRegister &store, const VacancyFilter &filter, const VacancyOrder &order)
    {
        const auto found = store.read([&](Sql &sql) { return findVacancies(sql, filter, order); });
        if (!found) return found.error().detail;
        QStringList ids;
        for (const VacancyPoint &point : *found) ids += QString::number(point.id);
        return ids.join(u' ');
    }

    std::map<bool, std::unique_ptr<TestRegister>> m_stores;
};

QTEST_GUILESS_MAIN(VacancyListTest)
#include "vacancylisttest.moc"
