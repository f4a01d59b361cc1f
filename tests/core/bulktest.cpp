// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/bulk.h"
#include "core/register/desk.h"
#include "core/register/entries.h"
#include "core/storage/changelog.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;

/** Three reserved vacancies at different addresses and one that is let. */
Result<QList<Vacancy>> addFour(Sql &sql)
{
    QList<Vacancy> added;
    for (int house = 1; house <= 4; ++house) {
        VacancyEntry entry = completeEntry();
        entry.building.houseNumber = QString::number(house);
        entry.building.geom = toWkb({411000.0 + 100 * house, 5483000});
        const auto to = house == 4 ? VacancyStatus::Let : VacancyStatus::Reserved;
        auto kept = addEntry(sql, entry, today).and_then([&](const VacancyEntry &made) {
            return keepStatus(sql, made.vacancy, {.toStatus = to});
        });
        if (!kept) return std::unexpected(kept.error());
        added += *kept;
    }
    return added;
}

QList<qint64> idsOf(const QList<Vacancy> &vacancies)
{
    QList<qint64> ids;
    for (const Vacancy &one : vacancies) ids += one.id;
    return ids;
}
}

/** Many vacancies at once, on both engines. */
class BulkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusesWithTheirGuards_data() { engineRows(); }
    void statusesWithTheirGuards()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto all = store.write(addFour);
        VERIFY_DONE(all);
        const auto many = store.write([&](Sql &sql) { return changeStatuses(sql, idsOf(*all), VacancyStatus::Available, {}, today); });
        VERIFY_DONE(many);
        QCOMPARE(many->done, (QStringList{all->at(0).number, all->at(1).number, all->at(2).number}));
        QCOMPARE(many->refused.size(), 1);
        QCOMPARE(many->refused.first().number, all->at(3).number);
        QCOMPARE(many->refused.first().reason.reason, u"vacancy.status"_s);
        const auto step = store.read([](Sql &sql) { return sql.value(u"select max(id) from change_step"_s); });
        VERIFY_DONE(store.write([&](Sql &sql) { return undoStep(sql, step->toLongLong()); }));
        const auto still = store.read([](Sql &sql) { return sql.value(u"select count(*) from vacancy where status='reserved'"_s); });
        QCOMPARE(still->toInt(), 3);
    }

    void confirmingLeavesWhatIsOver_data() { engineRows(); }
    void confirmingLeavesWhatIsOver()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto all = store.write(addFour);
        const auto many = store.write([&](Sql &sql) { return confirmVacancies(sql, idsOf(*all) << 4711, Channel::Letter, today); });
        VERIFY_DONE(many);
        QCOMPARE(many->done.size(), 3);
        QCOMPARE(many->refused.size(), 2);
        QCOMPARE(many->refused[0].reason.reason, u"vacancy.over"_s);
        QCOMPARE(many->refused[1].reason.kind, Error::Kind::NotFound);
        const auto first = store.read([&](Sql &sql) { return loadEntry(sql, all->first().id); });
        QCOMPARE(first->vacancy.lastConfirmedOn, today);
        QCOMPARE(first->vacancy.lastConfirmedChannel, Channel::Letter);
    }

    void aTaskForEach_data() { engineRows(); }
    void aTaskForEach()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto all = store.write(addFour);
        VERIFY_DONE(store.write([&](Sql &sql) { return addTasks(sql, idsOf(*all), {.title = u"Fotos erbitten"_s, .dueOn = today}); }));
        for (const Vacancy &one : *all) {
            auto tasks = store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = one.uid}); });
            tasks->removeIf([](const Task &task) { return !task.rule.isEmpty(); }); // the end of a reservation makes one, too
            QCOMPARE(tasks->size(), 1);
            QCOMPARE(tasks->first().subjectLabel, one.number);
        }
    }
};

QTEST_GUILESS_MAIN(BulkTest)
#include "bulktest.moc"
