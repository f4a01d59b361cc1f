// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/lapses.h"
#include "tests/core/retentionscene.h"

using namespace RetentionScene;

namespace {
DueKind dueOf(TestRegister &store, RetentionKind kind, QDate today)
{
    const auto kinds = store.read([&](Sql &sql) { return findDue(sql, today); });
    if (!kinds) {
        qWarning() << "findDue:" << kinds.error().reason << kinds.error().detail;
        return {};
    }
    return kinds->at(static_cast<qsizetype>(kind));
}

qint64 overOf(const DueKind &kind)
{
    return kind.due + kind.held;
}

Result<Scene> full(Sql &sql)
{
    return make(sql, start).and_then([&](const Scene &made) {
        return fill(sql, made, start).and_then([&] { return touch(sql, made); }).transform([&] { return made; });
    });
}

QString reasonOf(const auto &outcome)
{
    return outcome ? QString() : outcome.error().reason;
}
}

/** When data go, and what keeps them (domain §6.5). */
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        QTest::addColumn<RetentionKind>("kind");
        QTest::addColumn<QDate>("over");
        QTest::addColumn<bool>("onServer");
        const QDate now = QDateTime::currentDateTimeUtc().date();
        struct Line {
            const char *source;
            RetentionKind kind;
            QDate over;
        };
        const QList<Line> lines{
            {"§6.5 line 1: landlord, 2 years without contact or vacancy, 3 months after", RetentionKind::LandlordContact, {2042, 4, 30}},
            {"§6.5 line 1: landlord, withdrawal, at once", RetentionKind::WithdrawnConsent, {2040, 1, 31}},
            {"§6.5 line 2: vacancy episode, end, 10 years", RetentionKind::VacancyEpisode, {2050, 1, 31}},
            {"§6.5 line 2: vacancy episode, coordinates after 3", RetentionKind::VacancyPlace, {2043, 1, 31}},
            {"§6.5 line 3: contact log, last entry, 2 years", RetentionKind::ContactLog, {2042, 1, 31}},
            {"§6.5 line 4: need record, closed, 6 months", RetentionKind::Household, {2040, 7, 31}},
            {"§6.5 line 5: match results, closed, 6 months", RetentionKind::Placement, {2040, 7, 31}},
            {"§6.5 line 6: handover protocol, end of tenancy, 3 years", RetentionKind::Handover, {2043, 1, 31}},
            {"§6.5 line 7: visits, end of accompaniment, 6 months", RetentionKind::Visit, {2040, 7, 31}},
            {"§6.5 line 8: attendance list, minutes approved, 3 months", RetentionKind::AttendanceList, {2040, 4, 30}},
            {"§6.5 line 9: sponsor, end of activity, 6 months", RetentionKind::Sponsor, {2040, 7, 31}},
            {"§6.5 line 10: import, 30 days", RetentionKind::ImportOrigin, now.addDays(30)},
            {"§6.5 line 11: audit log, entry, 6 months", RetentionKind::AuditContent, now.addMonths(6)},
            {"§79(4) SGB X: readings, 6 months", RetentionKind::ReadingLog, {2040, 7, 31}},
            {"proof of answers, 3 years", RetentionKind::AnsweredRequest, {2043, 1, 31}},
        };
        for (const Line &line : lines) {
            QTest::addRow("%s", line.source) << line.kind << line.over << false;
            if (!testPostgres().isEmpty()) QTest::addRow("%s, postgis", line.source) << line.kind << line.over << true;
        }
    }
    void periods()
    {
        QFETCH(RetentionKind, kind);
        QFETCH(QDate, over);
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(full));
        if (kind == RetentionKind::WithdrawnConsent)
            VERIFY_DONE(store.write([](Sql &sql) { return sql.updateAll(u"consent"_s, u"1=1"_s, {}, {{u"withdrawn_on"_s, iso(start)}}); }));
        QCOMPARE(overOf(dueOf(store, kind, over.addDays(-1))), 0);
        QVERIFY(dueOf(store, kind, over.addDays(-1)).soon > 0 || kind == RetentionKind::WithdrawnConsent);
        QVERIFY(overOf(dueOf(store, kind, over)) > 0);
        QVERIFY(overOf(dueOf(store, kind, over.addDays(1))) > 0);
        // Every record of the kind that has one says since when.
        for (const DueRecord &record : dueOf(store, kind, over).records) {
            QCOMPARE(record.dueOn, over);
            QVERIFY(!record.label.isEmpty());
        }
    }

    void rules_data() { engineRows(); }
    void rules()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto set = [](int months, const QString &basis) {
            return [=](Sql &sql) { return setRule(sql, RetentionKind::Household, months, basis); };
        };
        QCOMPARE(reasonOf(store.write(set(12, u" "_s))), u"retention.basis"_s);
        QCOMPARE(reasonOf(store.write(set(-1, u"x"_s))), u"retention.months"_s);
        QCOMPARE(reasonOf(store.write(set(1201, u"x"_s))), u"retention.months"_s);
        VERIFY_DONE(store.write(set(12, u"Dienstanweisung 4"_s)));
        VERIFY_DONE(store.write(set(18, u"Dienstanweisung 5"_s)));
        auto rules = store.read(loadRules);
        VERIFY_DONE(rules);
        const RetentionRule rule = rules->at(static_cast<qsizetype>(RetentionKind::Household));
        QCOMPARE(rule, (RetentionRule{RetentionKind::Household, {18, 0}, u"Dienstanweisung 5"_s, true, u"Tina Test"_s}));
        VERIFY_DONE(store.write(full));
        QCOMPARE(overOf(dueOf(store, RetentionKind::Household, {2041, 7, 30})), 0);
        QCOMPARE(overOf(dueOf(store, RetentionKind::Household, {2041, 7, 31})), 1);
        VERIFY_DONE(store.write([](Sql &sql) { return resetRule(sql, RetentionKind::Household); }));
        QCOMPARE(overOf(dueOf(store, RetentionKind::Household, {2040, 7, 31})), 1);
    }

    void holds_data()
    {
        QTest::addColumn<RetentionKind>("kind");
        QTest::addColumn<QString>("table");
        QTest::addColumn<Row>("row");
        QTest::addColumn<RetentionHold>("hold");
        QTest::addColumn<bool>("onServer");
        const auto add = [](const char *name, RetentionKind kind, const QString &table, const Row &row, RetentionHold hold) {
            QTest::addRow("%s", name) << kind << table << row << hold << false;
            if (!testPostgres().isEmpty()) QTest::addRow("%s, postgis", name) << kind << table << row << hold << true;
        };
        const Row restricted{{u"kind"_s, u"restriction"_s}, {u"subject_kind"_s, u"x"_s}, {u"since"_s, u"2040-01-01"_s}};
        const Row objected{{u"kind"_s, u"objection"_s}, {u"subject_kind"_s, u"x"_s}, {u"since"_s, u"2040-01-01"_s}};
        const Row asked{{u"number"_s, u"BA-2040-00009"_s}, {u"kind"_s, u"access"_s}, {u"subject_kind"_s, u"x"_s},
            {u"received_on"_s, u"2040-01-01"_s}, {u"due_on"_s, u"2040-02-01"_s}};
        const Row task{{u"title"_s, u"anrufen"_s}};
        const auto on = [](Row row, const QString &who) {
            row.append({u"subject_uid"_s, who});
            return row;
        };
        using enum RetentionKind;
        using Hold = RetentionHold;
        add("Art. 18: household", RetentionKind::Household, u"restriction"_s, on(restricted, u"household"_s), Hold::Restriction);
        add("Art. 18: what hangs on the household", RetentionKind::Visit, u"restriction"_s, on(restricted, u"household"_s),
            Hold::Restriction);
        add("Art. 18: landlord", LandlordContact, u"restriction"_s, on(restricted, u"landlord"_s), Hold::Restriction);
        add("Art. 18: contact log of the landlord", ContactLog, u"restriction"_s, on(restricted, u"landlord"_s), Hold::Restriction);
        add("Art. 21 holds nothing", LandlordContact, u"restriction"_s, on(objected, u"landlord"_s), Hold::None);
        add("open request", RetentionKind::Household, u"subject_request"_s, on(asked, u"household"_s), Hold::Request);
        add("open task", LandlordContact, u"task"_s, on(task, u"landlord"_s), RetentionHold::Task);
        add("open task: sponsor", RetentionKind::Sponsor, u"task"_s, on(task, u"sponsor"_s), RetentionHold::Task);
        add("running agreement", LandlordContact, u"agreement"_s, {{u"kind"_s, u"direct_payment"_s}, {u"state"_s, u"active"_s}},
            RetentionHold::Agreement);
        add("running tenancy: landlord", LandlordContact, u"tenancy"_s, {}, RetentionHold::Tenancy);
        add("running tenancy: place", VacancyPlace, u"tenancy"_s, {}, RetentionHold::Tenancy);
        add("open engagement: household", RetentionKind::Household, u"engagement"_s, {}, Hold::Accompaniment);
        add("open engagement: sponsor", RetentionKind::Sponsor, u"engagement"_s, {}, Hold::Accompaniment);
        add("nothing", RetentionKind::Household, {}, {}, Hold::None);
    }
    void holds()
    {
        QFETCH(RetentionKind, kind);
        QFETCH(QString, table);
        QFETCH(Row, row);
        QFETCH(RetentionHold, hold);
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto scene = store.write(full);
        VERIFY_DONE(scene);
        const QHash<QString, QString> uids{
            {u"household"_s, scene->householdUid}, {u"landlord"_s, scene->landlordUid}, {u"sponsor"_s, scene->sponsorUid}};
        for (auto &[column, value] : row)
            if (column == "subject_uid"_L1) value = uids.value(value.toString());
        VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
            if (table == "tenancy"_L1) return sql.updateAll(table, u"1=1"_s, {}, {{u"ends_on"_s, QVariant()}});
            if (table == "engagement"_L1)
                return sql.updateAll(table, u"1=1"_s, {}, {{u"ends_on"_s, QVariant()}, {u"outcome"_s, u"open"_s}});
            if (table == "agreement"_L1) return sql.updateAll(table, u"1=1"_s, {}, row);
            return table.isEmpty() ? Result<>() : sql.insert(table, row).transform([](qint64) { });
        }));
        const DueKind due = dueOf(store, kind, QDate(2060, 1, 1));
        QVERIFY(!due.records.isEmpty());
        for (const DueRecord &record : due.records) QCOMPARE(record.hold, hold);
        QCOMPARE(hold == RetentionHold::None ? due.held : due.due, 0);
    }

    void secondPerson_data() { engineRows(); }
    void secondPerson()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QDate day(2040, 8, 1);
        const auto plan = [&] { return store.write([&](Sql &sql) { return planRun(sql, day, now); }); };
        QCOMPARE(reasonOf(plan()), u"retention.nothing"_s);
        VERIFY_DONE(store.write(full));
        const auto first = plan();
        VERIFY_DONE(first);
        QCOMPARE(first->number, u"LL-2040-00001"_s);
        const auto run = plan();
        VERIFY_DONE(run);
        const auto confirm = [&](const Actor &actor, const QString &number) {
            return wait(store->write(actor, [&](Sql &sql) { return confirmRun(sql, number, now); }));
        };
        QCOMPARE(reasonOf(confirm(otherActor, first->number)), u"retention.state"_s); // dropped by the second plan
        QCOMPARE(reasonOf(confirm(otherActor, u"LL-1999-00001"_s)), u"retention.gone"_s);
        QCOMPARE(reasonOf(confirm(testActor, run->number)), u"retention.samePerson"_s);
        QCOMPARE(reasonOf(confirm({u"tester"_s, u"Otto Anders"_s, {}}, run->number)), u"retention.samePerson"_s);
        QCOMPARE(reasonOf(confirm({u"other"_s, u"tina  TEST"_s, {}}, run->number)), u"retention.samePerson"_s);
        // Somebody talks with the household again: it is not what was shown any more.
        VERIFY_DONE(store.write([](Sql &sql) { return sql.updateAll(u"household"_s, u"1=1"_s, {}, {{u"status"_s, u"searching"_s}}); }));
        QCOMPARE(reasonOf(confirm(otherActor, run->number)), u"retention.changed"_s);
        const auto households = store.read([](Sql &sql) { return sql.value(u"select count(*) from household"_s); });
        VERIFY_DONE(households);
        QCOMPARE(households->toInt(), 1);
        const auto again = plan();
        VERIFY_DONE(again);
        VERIFY_DONE(confirm(otherActor, again->number));
        QCOMPARE(reasonOf(confirm(otherActor, again->number)), u"retention.state"_s);
    }

    void nothingLeft_data() { engineRows(); }
    void nothingLeft()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        VERIFY_DONE(store.write(full));
        const QDate day(2060, 1, 1);
        const auto carry = [&](const Actor &planner, const Actor &second) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const auto run = wait(store->write(planner, [&](Sql &sql) { return planRun(sql, day, now); }));
            return run ? carryOut(*store, second, run->number, now) : run;
        };
        VERIFY_DONE(carry(testActor, otherActor));
        const auto due = store.read([&](Sql &sql) { return findDue(sql, day); });
        VERIFY_DONE(due);
        for (const DueKind &kind : *due) QCOMPARE(kind.held, 0);
        // What the run itself logged is young; nothing else may be left over.
        QCOMPARE(dueCount(*due), 0);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"
