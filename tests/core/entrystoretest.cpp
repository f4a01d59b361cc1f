// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entrystore.h"
#include "core/base/text.h"
#include "core/register/vacancylist.h"
#include "core/storage/changelog.h"
#include "tests/testregister.h"
#include <QSignalSpy>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 21);

/** A multipolygon of one square of a kilometre, its south-west corner at @p corner. */
Wkb square(Utm corner)
{
    QByteArray bytes;
    const auto add = [&](auto value) {
        char raw[sizeof value];
        qToLittleEndian(value, raw);
        bytes.append(raw, sizeof value);
    };
    bytes.append(1);
    add(quint32(6));
    add(quint32(1));
    bytes.append(1);
    add(quint32(3));
    add(quint32(1));
    add(quint32(5));
    for (const auto &[x, y] : {std::pair(0, 0), {1000, 0}, {1000, 1000}, {0, 1000}, {0, 0}}) {
        add(corner.east + x);
        add(corner.north + y);
    }
    return {bytes};
}

Result<qint64> addMunicipality(Sql &sql, const QString &ags, const QString &name, Utm corner)
{
    Municipality municipality;
    municipality.ags = ags;
    municipality.name = name;
    municipality.nameSort = sortKey(name);
    municipality.associationKey = u"073355010"_s;
    municipality.geom = square(corner);
    return sql.insert(u"municipality"_s, rowOf(municipality));
}

VacancyEntry entryAt(const QString &street, const QString &number, const QString &city, std::optional<Utm> place = {})
{
    VacancyEntry entry;
    entry.building.street = street;
    entry.building.houseNumber = number;
    entry.building.postalCode = u"67697"_s;
    entry.building.city = city;
    if (place) entry.building.geom = toWkb(*place);
    entry.vacancy.status = VacancyStatus::Available;
    return entry;
}
}

class EntryStoreTest : public QObject
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
            return addMunicipality(sql, u"07335035"_s, u"Otterberg"_s, {400000, 5480000}).and_then([&](qint64) {
                return addMunicipality(sql, u"07335034"_s, u"Otterbach"_s, {401000, 5480000});
            });
        }));
    }
    void cleanup() { m_register.reset(); }

    void newEntryGetsNumberMunicipalityAndFirstTransition()
    {
        const auto saved = save(entryAt(u"Ringstraße"_s, u"19"_s, u"Otterberg"_s, Utm{400500, 5480500}));
        VERIFY_DONE(saved);
        QCOMPARE(saved->vacancy.number, u"LR-2026-00001"_s);
        QCOMPARE(saved->building.ags, u"07335035"_s);
        QVERIFY(saved->building.municipalityId);
        const auto next = save(entryAt(u"Ringstraße"_s, u"20"_s, u"Otterberg"_s, Utm{401500, 5480500}));
        QCOMPARE(next->vacancy.number, u"LR-2026-00002"_s);
        QCOMPARE(next->building.ags, u"07335034"_s);
        const auto transitions = m_register->read([](Sql &sql) { return sql.value(u"select count(*) from status_transition"_s); });
        QCOMPARE(transitions->toInt(), 2);
        const auto loaded = m_register->read([&](Sql &sql) { return loadEntry(sql, saved->vacancy.id); });
        QVERIFY(*loaded == *saved);
    }

    void pointOutsideAllBordersHasNoMunicipality()
    {
        const auto saved = save(entryAt(u"Weg"_s, u"1"_s, u"Anderswo"_s, Utm{500000, 5480500}));
        VERIFY_DONE(saved);
        QVERIFY(!saved->building.municipalityId);
    }

    void entryWithoutPlaceIsFoundByItsKey()
    {
        VacancyEntry entry = entryAt(u"Weg"_s, u"1"_s, u"Otterberg"_s);
        entry.building.ags = u"07335035"_s;
        const auto saved = save(entry);
        VERIFY_DONE(saved);
        QVERIFY(saved->building.municipalityId);
    }

    void sumsFollowTheParts()
    {
        VacancyEntry entry = entryAt(u"Weg"_s, u"1"_s, u"Otterberg"_s);
        entry.vacancy.netCold = Cents{48000};
        entry.vacancy.coldOperatingCosts = Cents{15000};
        auto saved = save(entry);
        VERIFY_DONE(saved);
        const auto sums = [&] {
            return *m_register->read([](Sql &sql) {
                return sql.query(u"select gross_cold, gross_warm from vacancy"_s).transform([](QSqlQuery rows) {
                    rows.next();
                    return QVariantList{rows.value(0), rows.value(1)};
                });
            });
        };
        QCOMPARE(sums()[0].toLongLong(), 63000);
        QVERIFY(sums()[1].isNull());
        saved->vacancy.heatingCosts = Cents{9500};
        VERIFY_DONE(save(*saved));
        QCOMPARE(sums()[1].toLongLong(), 72500);
    }

    void numberIsNotGivenAgainAfterUndo()
    {
        QSignalSpy kept(&**m_register, &Database::stepKept);
        VERIFY_DONE(save(entryAt(u"A"_s, u"1"_s, u"Otterberg"_s)));
        QTRY_COMPARE(kept.count(), 1);
        const qint64 step = kept.first().first().value<Step>().id;
        VERIFY_DONE(m_register->write([step](Sql &sql) { return undoStep(sql, step); }));
        QCOMPARE(m_register->read([](Sql &sql) { return sql.value(u"select count(*) from building"_s); })->toInt(), 0);
        QCOMPARE(save(entryAt(u"B"_s, u"1"_s, u"Otterberg"_s))->vacancy.number, u"LR-2026-00002"_s);
    }

    void staleEntryIsAConflict()
    {
        const auto saved = save(entryAt(u"A"_s, u"1"_s, u"Otterberg"_s));
        VacancyEntry mine = *saved, theirs = *saved;
        theirs.vacancy.note = u"ihre"_s;
        mine.vacancy.note = u"meine"_s;
        VERIFY_DONE(wait((*m_register)->write(otherActor, [&](Sql &sql) { return saveEntry(sql, theirs, today); })));
        const auto refused = save(mine);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().arguments.first(), otherActor.name);
    }

    void removingTakesWhatHangsOnIt()
    {
        const auto saved = save(entryAt(u"A"_s, u"1"_s, u"Otterberg"_s));
        VERIFY_DONE(m_register->write([&](Sql &sql) { return removeEntry(sql, saved->vacancy.id); }));
        for (const auto &table : {u"vacancy"_s, u"dwelling"_s, u"building"_s, u"status_transition"_s})
            QCOMPARE(m_register->read([&](Sql &sql) { return sql.value(u"select count(*) from "_s + table); })->toInt(), 0);
    }

    void movingSetsMunicipalityAndOrigin()
    {
        const auto saved = save(entryAt(u"A"_s, u"1"_s, u"Otterberg"_s, Utm{400500, 5480500}));
        VERIFY_DONE(m_register->write([&](Sql &sql) { return moveEntry(sql, saved->vacancy.id, {401500, 5480500}); }));
        const auto moved = m_register->read([&](Sql &sql) { return loadEntry(sql, saved->vacancy.id); });
        QCOMPARE(moved->building.ags, u"07335034"_s);
        QCOMPARE(moved->building.positionOrigin, PositionOrigin::Manual);
    }

    void confirmingIsDated()
    {
        const auto saved = save(entryAt(u"A"_s, u"1"_s, u"Otterberg"_s));
        VERIFY_DONE(m_register->write([&](Sql &sql) { return confirmEntry(sql, saved->vacancy.id, Channel::Phone, today); }));
        const auto confirmed = m_register->read([&](Sql &sql) { return loadEntry(sql, saved->vacancy.id); });
        QCOMPARE(confirmed->vacancy.lastConfirmedOn, today);
        QCOMPARE(confirmed->vacancy.lastConfirmedBy, testActor.name);
    }

    void listFiltersAndSorts()
    {
        const auto add
            = [&](const QString &street, const QString &number, int halfRooms, qint64 net, VacancyStatus status, int confirmedDaysAgo) {
                  VacancyEntry entry = entryAt(street, number, u"Otterberg"_s, Utm{400500, 5480500});
                  entry.dwelling.halfRooms = halfRooms;
                  entry.vacancy.netCold = Cents{net};
                  entry.vacancy.coldOperatingCosts = Cents{0};
                  entry.vacancy.status = status;
                  entry.vacancy.availability = Availability::Immediately;
                  entry.vacancy.lastConfirmedOn = today.addDays(-confirmedDaysAgo);
                  return save(entry)->vacancy.id;
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
    Result<VacancyEntry> save(const VacancyEntry &entry)
    {
        return m_register->write([entry](Sql &sql) { return saveEntry(sql, entry, today); });
    }
    std::unique_ptr<TestRegister> m_register;
};

QTEST_GUILESS_MAIN(EntryStoreTest)
#include "entrystoretest.moc"
