// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/audit.h"
#include "core/access/recordwords.h"
#include "core/access/stepwords.h"
#include "core/access/takingback.h"
#include "core/base/words.h"
#include "core/placement/households.h"
#include "core/register/consents.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "core/storage/schema.h"
#include "tests/core/madeuptowns.h"
#include "tests/core/rulefacts.h"
#include "tests/testregister.h"
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {
const QDate today = ruleDay;

Result<VacancyEntry> addComplete(Sql &sql)
{
    return addEntry(sql, completeEntry(), today);
}

auto setRent(qint64 id, qint64 cents)
{
    return [id, cents](Sql &sql) {
        return loadEntry(sql, id).and_then([&](VacancyEntry entry) {
            entry.vacancy.netCold = Cents{cents};
            return saveEntry(sql, entry);
        });
    };
}

Result<QList<AuditStep>> newest(Sql &sql)
{
    return findAuditSteps(sql, {}, 0, 100);
}

/** Before and after of one field in the newest step but @p back. */
QString fieldIn(TestRegister &store, int back, const QString &label)
{
    const auto steps = store.read(newest);
    if (!steps || steps->size() <= back) return u"no step"_s;
    const qint64 id = steps->at(back).step.id;
    const auto found = store.read([id](Sql &sql) { return loadAuditChanges(sql, id, 0, 100); });
    if (!found) return found.error().detail;
    for (const AuditChange &change : found->changes)
        for (const AuditField &field : change.fields)
            if (field.label == label) return field.before + u" → "_s + field.after;
    return u"no field"_s;
}

Reverser asTina(QDate day = QDate::currentDate())
{
    return {{}, testActor.login, testActor.name, day};
}

/** What the code names in a call of describe(), wherever it stands. */
QSet<QString> verbsInCode()
{
    static const QRegularExpression call(u"describe\\(([^;]*);"_s), verb(u"u\"([a-z]+\\.[a-zA-Z]+)\"_s"_s);
    QSet<QString> verbs;
    const QString root = QFileInfo(QFINDTESTDATA("../../CONTRIBUTING.md")).absolutePath() + u'/';
    for (const QString &folder : {u"core"_s, u"geo"_s, u"import"_s, u"qml"_s}) {
        QDirIterator files(root + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            const QString text = QString::fromUtf8(file.readAll());
            // Where the verb comes in a variable, all of the file's are meant.
            const bool isPassedOn = text.contains("describe(verb"_L1) && !file.fileName().endsWith("changelog.cpp"_L1);
            for (auto calls = call.globalMatch(text); calls.hasNext();) {
                const QString inside = calls.next().captured(1);
                for (auto found = verb.globalMatch(inside); found.hasNext();) verbs += found.next().captured(1);
            }
            for (auto found = verb.globalMatch(isPassedOn ? text : QString()); found.hasNext();) {
                const QString name = found.next().captured(1);
                if (name.startsWith("vacancies."_L1) || name == "session.held"_L1 || name == "session.cancelled"_L1) verbs += name;
            }
        }
    }
    return verbs;
}
}

/** The change log for people: who, when, before, after; on both engines. */
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void everyVerbHasWords()
    {
        const QStringList known = knownVerbs();
        QVERIFY(std::ranges::is_sorted(known));
        const QSet<QString> written = verbsInCode();
        QVERIFY2(written.size() > 100, qPrintable(QString::number(written.size())));
        for (const QString &verb : written) QVERIFY2(known.contains(verb), qPrintable(verb));
        for (const QString &verb : known) QVERIFY2(wordsOf(Step{.verb = verb, .subject = u"X"_s}) != u"X"_s, qPrintable(verb));
        QCOMPARE(wordsOf(Step{.verb = u"nobody.knows"_s, .subject = u"X"_s}), u"X"_s);
    }

    void everyColumnHasALabel()
    {
        const QStringList machine{u"change_step"_s, u"change_entry"_s, u"change_image"_s, u"search_word"_s, u"building_word"_s,
            u"landlord_word"_s, u"base_cell"_s, u"walking_content"_s, u"document_content"_s, u"trip_base"_s, u"exchange_row"_s,
            u"timetable_departures"_s};
        TestRegister store(false);
        for (const QString &table : schemaTables()) {
            if (machine.contains(table)) continue;
            QVERIFY2(!tableWord(table).isEmpty(), qPrintable(table));
            const auto columns = store.read([&](Sql &sql) {
                return sql.query(u"select name from pragma_table_info('%1')"_s.arg(table)).transform([](QSqlQuery rows) {
                    QStringList names;
                    while (rows.next()) names += rows.value(0).toString();
                    return names;
                });
            });
            VERIFY_DONE(columns);
            for (const QString &column : *columns)
                QVERIFY2(!isShownColumn(table, column) || fieldWord(table, column) != column, qPrintable(table + u'.' + column));
        }
    }

    void referencesAreThoseOfTheSchema()
    {
        TestRegister store(false);
        for (const QString &table : schemaTables()) {
            const auto named = store.read([&](Sql &sql) {
                return sql.query(u"select \"from\", \"table\" from pragma_foreign_key_list('%1')"_s.arg(table))
                    .transform([](QSqlQuery rows) {
                        QMap<QString, QString> targets;
                        while (rows.next()) targets[rows.value(0).toString()] = rows.value(1).toString();
                        return targets;
                    });
            });
            VERIFY_DONE(named);
            if (tableWord(table).isEmpty()) continue;
            for (auto one = named->cbegin(); one != named->cend(); ++one)
                QVERIFY2(targetOf(table, one.key()) == one.value(), qPrintable(table + u'.' + one.key()));
        }
    }

    void saysBeforeAndAfter_data() { engineRows(); }
    void saysBeforeAndAfter()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        VERIFY_DONE(entry);
        const qint64 id = entry->vacancy.id;
        VERIFY_DONE(store.write(setRent(id, 45000)));
        VERIFY_DONE(wait(store->write(otherActor, setRent(id, 48000))));
        VERIFY_DONE(store.write([&](Sql &sql) {
            return loadEntry(sql, id).and_then(
                [&](const VacancyEntry &now) { return changeStatus(sql, id, now.vacancy.version, VacancyStatus::Recorded, {}, today); });
        }));
        const auto steps = store.read(newest);
        VERIFY_DONE(steps);
        QCOMPARE(steps->size(), 4);
        QCOMPARE(wordsOf(steps->at(1)), u"Leerstand LR-2026-00001 ändern"_s);
        QCOMPARE(steps->at(1).step.actorName, otherActor.name);
        QCOMPARE(steps->at(1).office, otherActor.office);
        QCOMPARE(fieldIn(store, 1, u"Nettokaltmiete"_s), u"450,00\u00a0€ → 480,00\u00a0€"_s);
        QVERIFY2(fieldIn(store, 2, u"Nettokaltmiete"_s).endsWith(u"→ 450,00\u00a0€"_s), qPrintable(fieldIn(store, 2, u"Nettokaltmiete"_s)));
        QCOMPARE(fieldIn(store, 0, u"Status"_s), u"Entwurf → erfasst"_s);
        // What a new row said first, whatever it says by now.
        QVERIFY2(fieldIn(store, 3, u"Nettokaltmiete"_s).startsWith(u"– → "_s), qPrintable(fieldIn(store, 3, u"Nettokaltmiete"_s)));
        QVERIFY(!fieldIn(store, 3, u"Nettokaltmiete"_s).contains(u"520"_s));
        QCOMPARE(fieldIn(store, 3, u"Objektnummer"_s), u"– → LR-2026-00001"_s);
    }

    void saysWhatWasDeletedAndForgotten_data() { engineRows(); }
    void saysWhatWasDeletedAndForgotten()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        VERIFY_DONE(store.write(setRent(entry->vacancy.id, 45000)));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeEntry(sql, entry->vacancy.id, 2); }));
        QCOMPARE(fieldIn(store, 0, u"Nettokaltmiete"_s), u"450,00\u00a0€ → –"_s);
        QVERIFY(fieldIn(store, 1, u"Nettokaltmiete"_s).endsWith(u"→ 450,00\u00a0€"_s));
        VERIFY_DONE(store.write([&](Sql &sql) { return sql.forgetContent(u"c.action='delete'"_s); }));
        VERIFY_DONE(store.read(checkChain));
        QCOMPARE(fieldIn(store, 0, u"Nettokaltmiete"_s), u"no field"_s);
        QVERIFY(fieldIn(store, 1, u"Nettokaltmiete"_s).endsWith(u"→ nicht mehr bekannt"_s));
        const qint64 step = store.read(newest)->first().step.id;
        const auto gone = store.read([step](Sql &sql) { return loadAuditChanges(sql, step, 0, 100); });
        VERIFY_DONE(gone);
        for (const AuditChange &change : gone->changes) QVERIFY2(change.isForgotten, qPrintable(change.title));
    }

    void namesOtherRecords_data() { engineRows(); }
    void namesOtherRecords()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto landlord = store.write([](Sql &sql) { return addLandlord(sql, {.firstName = u"Vera"_s, .lastName = u"Muster"_s}); });
        VERIFY_DONE(landlord);
        VERIFY_DONE(store.write([&](Sql &sql) {
            return keepConsent(sql, {.landlordId = landlord->id, .purpose = ConsentPurpose::ContactOnDemand, .givenOn = today});
        }));
        QCOMPARE(fieldIn(store, 0, u"Vermieter"_s), u"– → Muster, Vera"_s);
        QCOMPARE(fieldIn(store, 0, u"Erteilt am"_s), u"– → "_s + today.toString(u"dd.MM.yyyy"_s));
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, 1); }));
        QCOMPARE(fieldIn(store, 1, u"Vermieter"_s), u"– → Muster, Vera"_s);
    }

    void filters_data() { engineRows(); }
    void filters()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        const auto landlord = store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Weißenbach"_s}); });
        const auto household = store.write([](Sql &sql) { return saveHousehold(sql, {{.persons = 2}, {}}, today); });
        VERIFY_DONE(household);
        VERIFY_DONE(wait(store->write(otherActor, setRent(entry->vacancy.id, 45000))));
        const auto count = [&](const AuditFilter &filter) {
            const auto found = store.read([&](Sql &sql) { return findAuditSteps(sql, filter, 0, 100); });
            const auto counted = store.read([&](Sql &sql) { return countAuditSteps(sql, filter); });
            if (!found || !counted) return -1LL;
            return *counted == found->size() ? *counted : -2LL;
        };
        const qint64 all = count({});
        QVERIFY(all >= 4);
        QCOMPARE(count({.person = u"anders"_s}), 1);
        QCOMPARE(count({.person = u"niemand"_s}), 0);
        QCOMPARE(count({.record = entry->vacancy.number.toLower()}), 2);
        QCOMPARE(count({.record = entry->vacancy.uid}), 2);
        QCOMPARE(count({.record = u"weissenbach"_s}), 1);
        QCOMPARE(count({.record = u"gibt es nicht"_s}), 0);
        QCOMPARE(count({.table = u"household"_s, .rowId = household->household.id}), 1);
        QCOMPARE(count({.kind = u"landlords"_s}), 1);
        QCOMPARE(count({.kind = u"vacancies"_s}), 2);
        QCOMPARE(count({.from = QDate::currentDate(), .until = QDate::currentDate()}), all);
        QCOMPARE(count({.from = QDate::currentDate().addDays(1)}), 0);
        QCOMPARE(count({.until = QDate::currentDate().addDays(-1)}), 0);
        QCOMPARE(store.read(auditPersons).value(), (QStringList{otherActor.name, testActor.name}));
        // A record that is gone is still found, by its number and with its parts.
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, 1); }));
        QCOMPARE(count({.table = u"landlord"_s, .rowId = landlord->id}), 2);
        QCOMPARE(count({.record = landlord->uid}), 2);
    }

    void pages_data() { engineRows(); }
    void pages()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        for (int i = 0; i < 7; ++i) VERIFY_DONE(store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Muster"_s}); }));
        QList<qint64> seen;
        for (qint64 before = 0;;) {
            const auto page = store.read([before](Sql &sql) { return findAuditSteps(sql, {}, before, 3); });
            VERIFY_DONE(page);
            if (page->isEmpty()) break;
            for (const AuditStep &step : *page) seen += step.step.id;
            before = seen.last();
        }
        QCOMPARE(seen.size(), 7);
        QVERIFY(std::ranges::is_sorted(seen, std::greater<>()));
    }

    void takesBackAndAgain_data() { engineRows(); }
    void takesBackAndAgain()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        const qint64 id = entry->vacancy.id;
        VERIFY_DONE(store.write(setRent(id, 45000)));
        const qint64 first = store.read(newest)->first().step.id;
        const auto preview = store.read([first](Sql &sql) { return previewTakingBack(sql, first, asTina()); });
        VERIFY_DONE(preview);
        QVERIFY(!preview->hindrance);
        QVERIFY2(preview->lines.first().contains(u"statt „450,00\u00a0€“"_s), qPrintable(preview->lines.first()));
        VERIFY_DONE(store.write([first](Sql &sql) { return takeStepBack(sql, first, asTina()); }));
        const auto undone = store.read(newest)->first();
        QCOMPARE(wordsOf(undone), u"Zurückgenommen: Leerstand LR-2026-00001 ändern"_s);
        QCOMPARE(store.write([first](Sql &sql) { return takeStepBack(sql, first, asTina()); }).error().reason, u"undo.gone"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return takeStepBack(sql, undone.step.id, asTina()); }));
        QCOMPARE(wordsOf(store.read(newest)->first()), u"Wiederholt: Leerstand LR-2026-00001 ändern"_s);
        QCOMPARE(store.read([id](Sql &sql) { return loadEntry(sql, id); })->vacancy.netCold, Cents{45000});
        VERIFY_DONE(store.read(checkChain));
    }

    void namesWhoChangedItSince_data() { engineRows(); }
    void namesWhoChangedItSince()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto entry = store.write(addComplete);
        VERIFY_DONE(store.write(setRent(entry->vacancy.id, 45000)));
        VERIFY_DONE(wait(store->write(otherActor, setRent(entry->vacancy.id, 48000))));
        const qint64 step = store.read(newest)->at(1).step.id;
        const auto preview = store.read([step](Sql &sql) { return previewTakingBack(sql, step, asTina()); });
        VERIFY_DONE(preview);
        QVERIFY(preview->hindrance);
        QVERIFY2(sentence(*preview->hindrance).contains(otherActor.name), qPrintable(sentence(*preview->hindrance)));
        QVERIFY(!store.write([step](Sql &sql) { return takeStepBack(sql, step, asTina()); }));
        QCOMPARE(store.read([&](Sql &sql) { return loadEntry(sql, entry->vacancy.id); })->vacancy.netCold, Cents{48000});
    }

    void rightsOfTakingBack()
    {
        const QDateTime noon(today, QTime(12, 0));
        const AuditStep own{{.id = 1, .at = noon, .actorName = testActor.name}, testActor.login, testActor.office, 0};
        const AuditStep others{{.id = 2, .at = noon, .actorName = otherActor.name}, otherActor.login, otherActor.office, 0};
        const auto as = [](std::optional<Role> role, QDate day) { return Reverser{{.role = role}, testActor.login, testActor.name, day}; };
        QVERIFY(mayTakeBack(own, as({}, today)));
        QVERIFY(mayTakeBack(others, as({}, today)));
        QVERIFY(mayTakeBack(own, as(Role::Caseworker, today)));
        QCOMPARE(mayTakeBack(others, as(Role::Caseworker, today)).error().reason, u"undo.others"_s);
        QVERIFY(mayTakeBack(others, as(Role::Lead, today)));
        QCOMPARE(mayTakeBack(own, as({}, today.addDays(1))).error().reason, u"undo.past"_s);
        AuditStep undone = own;
        undone.undoneBy = 3;
        QCOMPARE(mayTakeBack(undone, as({}, today)).error().reason, u"undo.gone"_s);
    }

    void everyTamperedColumnIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        const QMap<QString, QString> changed{{u"change_entry.id"_s, u"99"_s}, {u"change_entry.step_id"_s, u"1"_s},
            {u"change_entry.action"_s, u"'delete'"_s}, {u"change_entry.table_name"_s, u"'vacancy'"_s}, {u"change_entry.row_id"_s, u"99"_s},
            {u"change_entry.row_uid"_s, u"'x'"_s}, {u"change_entry.version"_s, u"9"_s}, {u"change_entry.image_hash"_s, u"'x'"_s},
            {u"change_entry.hash"_s, u"'v2:x'"_s}, {u"change_step.at"_s, u"'2020-01-01T00:00:00.000Z'"_s},
            {u"change_step.actor_login"_s, u"'x'"_s}, {u"change_step.actor_name"_s, u"'Erika Erfunden'"_s},
            {u"change_step.office"_s, u"'x'"_s}, {u"change_step.undoes"_s, u"1"_s}, {u"change_step.depth"_s, u"1"_s},
            {u"change_image.image"_s, u"'{}'"_s}};
        for (auto one = changed.cbegin(); one != changed.cend(); ++one) {
            const QString table = one.key().section(u'.', 0, 0), column = one.key().section(u'.', 1);
            const QString which = table == "change_image"_L1 ? u"change_id=(select max(change_id) from change_image)"_s
                : table == "change_step"_L1                  ? u"id=(select max(id) from change_step)"_s
                                                             : u"id=(select max(id) from change_entry)"_s;
            QTest::newRow(qPrintable(one.key())) << u"update %1 set %2=%3 where %4"_s.arg(table, column, one.value(), which);
        }
    }
    void everyTamperedColumnIsFound()
    {
        QFETCH(QString, statement);
        TestRegister store(false);
        const auto landlord = store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Muster"_s}); });
        VERIFY_DONE(landlord);
        VERIFY_DONE(store.write([&](Sql &sql) {
            Landlord changed = *landlord;
            changed.city = u"Otterberg"_s;
            return saveLandlord(sql, changed);
        }));
        VERIFY_DONE(store.read(checkChain));
        if (statement.contains("set id=99"_L1)) store.tamper(u"delete from change_image"_s); // the image would hold the entry
        store.tamper(statement);
        const auto found = store.read(checkChain);
        QVERIFY2(!found, qPrintable(statement));
        QCOMPARE(found.error().reason, u"audit.broken"_s);
        QVERIFY(!found.error().arguments.isEmpty());
    }

    void forgettingIsNoTampering_data() { engineRows(); }
    void forgettingIsNoTampering()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto landlord = store.write([](Sql &sql) { return addLandlord(sql, {.lastName = u"Muster"_s}); });
        VERIFY_DONE(store.write([&](Sql &sql) { return removeLandlord(sql, landlord->id, 1); }));
        const auto before = store.read(chainState);
        VERIFY_DONE(before);
        VERIFY_DONE(store.write([](Sql &sql) { return sql.forgetContent(u"1=1"_s); }));
        VERIFY_DONE(store.write([](Sql &sql) { return sql.renameSubject(1, u"(gelöscht)"_s); }));
        VERIFY_DONE(store.read(checkChain));
        const auto after = store.read(chainState);
        QCOMPARE(after->newestHash, before->newestHash);
        QCOMPARE(after->entries, before->entries);
        QVERIFY(before->newestHash.startsWith("v2:"_L1));
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audittest.moc"
