// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/handoverprints.h"
#include "core/handover/handovers.h"
#include "core/handover/visit.h"
#include "core/placement/households.h"
#include "core/register/documents.h"
#include "core/reporting/daysheet.h"
#include "tests/core/handoverpages.h"
#include "tests/core/handoverscene.h"
#include "tests/core/paperpages.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
Result<qint64> fill(Sql &sql)
{
    const auto building = sql.add(
        u"building"_s, Building{.street = u"Lauterstraße"_s, .houseNumber = u"27"_s, .postalCode = u"67731"_s, .city = u"Otterbach"_s});
    if (!building) return std::unexpected(building.error());
    const auto dwelling = sql.add(u"dwelling"_s, Dwelling{.buildingId = building->id});
    if (!dwelling) return std::unexpected(dwelling.error());
    const auto planned = planHandover(sql,
        {.dwellingId = dwelling->id, .beginsAt = QDateTime(handoverDay, QTime(10, 0)), .movesInOn = handoverDay, .language = u"ar"_s},
        QDate(2026, 11, 20));
    if (!planned) return std::unexpected(planned.error());
    const qint64 id = planned->handover.id;
    const auto room = addRoom(sql, {.handoverId = id, .kind = RoomKind::Kitchen});
    if (!room) return std::unexpected(room.error());
    const Document photo{.subjectKind = SubjectKind::Handover,
        .subjectUid = room->uid,
        .kind = DocumentKind::Photo,
        .fileName = u"k.jpg"_s,
        .mediaType = u"image/jpeg"_s};
    return addDocument(sql, photo, {plainPhoto(Qt::darkCyan), {}}).transform([id](const Document &) { return id; });
}

Result<> visitAt(Sql &sql, const QString &street, const QString &number, qint64 householdId, const QDateTime &begins, double metres)
{
    const auto building = sql.add(u"building"_s,
        Building{.street = street,
            .houseNumber = number,
            .postalCode = u"67731"_s,
            .city = u"Otterbach"_s,
            .geom = toWkb({410'000 + metres, 5'480'000})});
    if (!building) return std::unexpected(building.error());
    const auto dwelling
        = sql.add(u"dwelling"_s, Dwelling{.buildingId = building->id, .flatNumber = u"5"_s, .floor = 2, .note = u"FLAT NOTE"_s});
    if (!dwelling) return std::unexpected(dwelling.error());
    return sql
        .add(u"visit"_s,
            Visit{.number = u"BB-2026-%1"_s.arg(street),
                .householdId = householdId,
                .dwellingId = dwelling->id,
                .beginsAt = begins,
                .language = u"ar"_s,
                .note = u"VISIT NOTE"_s})
        .transform([](const Visit &) { });
}

/** Three on the day, one on the next. */
Result<> visits(Sql &sql)
{
    const Household wanted{.circle = LegalCircle::AsylblgBasic, .persons = 3, .note = u"HOUSEHOLD NOTE"_s};
    const auto household = saveHousehold(sql, {.household = wanted}, QDate(2026, 11, 20));
    if (!household) return std::unexpected(household.error());
    const qint64 id = household->household.id;
    return visitAt(sql, u"Fernweg"_s, u"3"_s, id, handoverDay.startOfDay(), 9'000)
        .and_then([&] { return visitAt(sql, u"Festweg"_s, u"1"_s, id, QDateTime(handoverDay, QTime(9, 30)), 0); })
        .and_then([&] { return visitAt(sql, u"Nahweg"_s, u"2"_s, id, handoverDay.startOfDay(), 500); })
        .and_then([&] { return visitAt(sql, u"Andertags"_s, u"4"_s, id, handoverDay.addDays(1).startOfDay(), 700); });
}
}

/** From a register to papers: what is loaded of a handover and of the visits of a day, and all of it in one file. */
class HandoverPrintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void packIsOneFile_data() { engineRows(); }
    void packIsOneFile();
    void noNumberOfTheHousehold_data() { engineRows(); }
    void noNumberOfTheHousehold();
    void onlyAMoveInIsConfirmed();
    void visitsOfADay_data() { engineRows(); }
    void visitsOfADay();
};

/** § 67a SGB X: the landlord gets a copy, and the number is the office's. */
void HandoverPrintsTest::noNumberOfTheHousehold()
{
    QFETCH(bool, onServer);
    TestRegister store(onServer);
    const auto made = store.write([](Sql &sql) { return HandoverScene::scene(sql); });
    VERIFY_DONE(made);
    const qint64 id = made->handover.handover.id;
    VERIFY_DONE(store.write([&](Sql &sql) { return HandoverScene::goThrough(sql, id); }));
    VERIFY_DONE(store.write([&](Sql &sql) { return HandoverScene::signAll(sql, id); }));
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0));
    for (const HandoverSheet sheet : {HandoverSheet::Protocol, HandoverSheet::Instruction}) {
        const auto print = store.read([&](Sql &sql) { return loadHandoverSheet(sql, sheet, id, {}, testActor, now); });
        VERIFY_DONE(print);
        const QString page = html(print->paper);
        QVERIFY(page.contains(u"Vera Vermieterin"_s) || sheet == HandoverSheet::Instruction);
        QVERIFY(!page.contains(made->household.number));
    }
}

void HandoverPrintsTest::onlyAMoveInIsConfirmed()
{
    TestRegister store(false);
    const auto made = store.write([](Sql &sql) { return HandoverScene::scene(sql); });
    VERIFY_DONE(made);
    const Handover out = made->handover.handover;
    const auto planned = store.write([&](Sql &sql) {
        return planHandover(
            sql, {.kind = HandoverKind::MoveOut, .dwellingId = out.dwellingId, .beginsAt = out.beginsAt}, QDate(2026, 11, 20));
    });
    VERIFY_DONE(planned);
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0));
    const auto print = store.read(
        [&](Sql &sql) { return loadHandoverSheet(sql, HandoverSheet::Confirmation, planned->handover.id, {}, testActor, now); });
    QCOMPARE(print.error().reason, u"confirmation.moveIn"_s);
}

void HandoverPrintsTest::packIsOneFile()
{
    QFETCH(bool, onServer);
    TestRegister store(onServer);
    const auto id = store.write(fill);
    VERIFY_DONE(id);
    const auto facts = store.read([&](Sql &sql) { return loadHandoverFacts(sql, *id, {}, handoverDay); });
    VERIFY_DONE(facts);
    QCOMPARE(facts->language.code, u"ar"_s); // the one of the handover
    QVERIFY(!facts->language.isReleased);
    QCOMPARE(facts->photos.size(), 1);
    const auto german = store.read([&](Sql &sql) { return loadHandoverFacts(sql, *id, {.language = u"de"_s}, handoverDay); });
    QVERIFY(german && german->language.code.isEmpty());
    const auto unknown = store.read([&](Sql &sql) { return loadHandoverFacts(sql, *id, {.language = u"xx"_s}, handoverDay); });
    QCOMPARE(unknown.error().reason, u"paper.language"_s);
    const QDateTime now(QDate(2026, 11, 20), QTime(8, 12));
    const auto pack = store.read([&](Sql &sql) { return loadHandoverPack(sql, *id, {.persons = {u"Amina Yusuf"_s}}, testActor, now); });
    VERIFY_DONE(pack);
    QCOMPARE(pack->papers.size(), 4); // the town is not known, so nothing is said of living there
    QVERIFY(pack->remarks.join(u' ').contains(u"Leben in"_s));
    const QTemporaryDir folder;
    QCOMPARE(savePack(*pack, folder.filePath(u"a.html"_s)).error().reason, u"print.packPdf"_s);
    const auto saved = savePack(*pack, folder.filePath(u"a.pdf"_s));
    VERIFY_DONE(saved);
    QVERIFY(saved->pages >= 6);
    const Progress cancelled({}, [] { return true; });
    QCOMPARE(savePack(*pack, folder.filePath(u"b.pdf"_s), cancelled).error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(folder.filePath(u"b.pdf"_s)));
    const auto day = store.read([&](Sql &sql) { return loadDaySheet(sql, handoverDay, 0, testActor, now); });
    VERIFY_DONE(day);
    QVERIFY(html(day->paper).contains(u"kein Besuch geplant"_s));
}

void HandoverPrintsTest::visitsOfADay()
{
    QFETCH(bool, onServer);
    TestRegister store(onServer);
    VERIFY_DONE(store.write(visits));
    const auto day = store.read([](Sql &sql) { return loadDayVisits(sql, handoverDay, 0, QDate(2026, 11, 20)); });
    VERIFY_DONE(day);
    QCOMPARE(day->visits.size(), 3); // what is called off, or on another day, is none
    QCOMPARE(day->visits[0].time, QTime(9, 30)); // a time that is fixed comes first
    QCOMPARE(day->visits[1].address, u"Nahweg 2, 67731 Otterbach"_s);
    QCOMPARE(day->visits[2].address, u"Fernweg 3, 67731 Otterbach"_s);
    QCOMPARE(day->visits[0].door, u"2. OG, Wohnung 5"_s);
    const QString text = body(daySheet(*day, handoverPrinting()));
    for (const QString &secret :
        {u"VISIT NOTE"_s, u"FLAT NOTE"_s, u"G-2026"_s, u"BB-2026"_s, u"AsylbLG"_s, u"Arabisch"_s, u"HOUSEHOLD NOTE"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

QTEST_MAIN(HandoverPrintsTest)
#include "handoverprintstest.moc"
