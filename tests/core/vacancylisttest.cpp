// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/vacancylist.h"
#include "core/register/entries.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 21);

VacancyEntry entryAt(const QString &street, const QString &number, const QString &city)
{
    VacancyEntry entry;
    entry.building.street = street;
    entry.building.houseNumber = number;
    entry.building.postalCode = u"67697"_s;
    entry.building.city = city;
    entry.building.ags = u"07335035"_s;
    return entry;
}
}

class VacancyListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_register = std::make_unique<TestRegister>(onServer);
        QVERIFY(*m_register);
        VERIFY_DONE(m_register->write([](Sql &sql) {
            return sql.insert(u"municipality"_s,
                {{u"ags"_s, u"07335035"_s}, {u"name"_s, u"Otterberg"_s}, {u"name_sort"_s, u"otterberg"_s},
                    {u"association_key"_s, u"073355010"_s}});
        }));
    }
    void cleanup() { m_register.reset(); }

    void listFiltersAndSorts()
    {
        const auto add
            = [&](const QString &street, const QString &number, int halfRooms, qint64 net, VacancyStatus status, int confirmedDaysAgo) {
                  VacancyEntry entry = entryAt(street, number, u"Otterberg"_s);
                  entry.dwelling.halfRooms = halfRooms;
                  entry.vacancy.netCold = Cents{net};
                  entry.vacancy.coldOperatingCosts = Cents{0};
                  entry.vacancy.availability = Availability::Immediately;
                  entry.vacancy.lastConfirmedOn = today.addDays(-confirmedDaysAgo);
                  return save(entry, status);
              };
        const qint64 tenth = add(u"Äußere Straße"_s, u"10"_s, 4, 50000, VacancyStatus::Available, 5);
        const qint64 ninth = add(u"Äußere Straße"_s, u"9"_s, 6, 40000, VacancyStatus::Reserved, 95);
        const qint64 ring = add(u"Ringstraße"_s, u"1"_s, 5, 60000, VacancyStatus::Available, 40);
        const auto ids = [&](const VacancyFilter &filter, VacancyOrder order = {VacancyColumn::Address}) {
            QList<qint64> found;
            const auto points = m_register->read([&](Sql &sql) { return findVacancies(sql, filter, order); });
            for (const VacancyPoint &point : *points) found += point.id;
            return found;
        };
        QCOMPARE(ids({}), (QList{ninth, tenth, ring}));
        QCOMPARE(ids({.statuses = {VacancyStatus::Available}}), (QList{tenth, ring}));
        QCOMPARE(ids({.halfRoomsMin = 5}), (QList{ninth, ring}));
        QCOMPARE(ids({.grossColdMax = Cents{50000}}), (QList{ninth, tenth}));
        QCOMPARE(ids({.freeBy = today}), (QList{ninth, tenth, ring}));
        QCOMPARE(ids({.confirmedBefore = today.addDays(-90)}), (QList{ninth}));
        QCOMPARE(ids({.associationKeys = {u"073355010"_s}}), (QList{ninth, tenth, ring}));
        QCOMPARE(ids({.associationKeys = {u"999"_s}}), QList<qint64>());
        QCOMPARE(ids({.text = u"aeussere str. 9"_s}), (QList{ninth}));
        QCOMPARE(ids({.text = u"Rignstrase"_s}), (QList{ring}));
        QCOMPARE(ids({.text = u"00003"_s}), (QList{ring}));
        QCOMPARE(ids({.text = u"gibtesnicht"_s}), QList<qint64>());
        QCOMPARE(ids({}, {VacancyColumn::GrossCold, true}), (QList{ring, tenth, ninth}));
        QCOMPARE(ids({}, {VacancyColumn::Confirmed}), (QList{tenth, ring, ninth}));
        QCOMPARE(ids({}, {VacancyColumn::Status}), (QList{tenth, ring, ninth}));
        const auto rows = m_register->read([&](Sql &sql) { return loadVacancyRows(sql, {ring}); });
        QCOMPARE(rows->value(ring).address, u"Ringstraße 1"_s);
        QCOMPARE(rows->value(ring).municipality, u"Otterberg"_s);
        QCOMPARE(rows->value(ring).grossCold, Cents{60000});
    }

private:
    qint64 save(const VacancyEntry &entry, VacancyStatus status)
    {
        const auto kept = m_register->write([&](Sql &sql) {
            return addEntry(sql, entry, today).and_then([&](const VacancyEntry &added) {
                StatusTransition transition;
                transition.toStatus = status;
                return keepStatus(sql, added.vacancy, transition);
            });
        });
        return kept ? kept->id : 0;
    }
    std::unique_ptr<TestRegister> m_register;
};

QTEST_GUILESS_MAIN(VacancyListTest)
#include "vacancylisttest.moc"
