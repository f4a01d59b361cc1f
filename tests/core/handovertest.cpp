// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/comparison.h"
#include "core/handover/handoverlist.h"
#include "core/handover/handovers.h"
#include "core/handover/handovertexts.h"
#include "core/handover/progress.h"
#include "core/handover/signatures.h"
#include "core/placement/households.h"
#include "core/placement/reservations.h"
#include "core/placement/tenancies.h"
#include "core/register/desk.h"
#include "core/register/documents.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include "core/storage/changelog.h"
#include "tests/core/madeuptowns.h"
#include "tests/testregister.h"

using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QString strokes = u"M10 10 L200 300 L400 20"_s;

QDateTime at(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0)).toUTC();
}

/** A flat of three rooms with balcony and cellar, heated by an own gas boiler. */
VacancyEntry flat()
{
    VacancyEntry entry;
    entry.building.street = u"Lauterstraße"_s;
    entry.building.houseNumber = u"27"_s;
    entry.building.city = u"Otterbach"_s;
    entry.dwelling.halfRooms = 6;
    entry.dwelling.balconies = 1;
    entry.dwelling.cellar = Tri::Yes;
    entry.dwelling.kitchen = Kitchen::Fitted;
    entry.dwelling.heating = HeatingKind::OwnBoiler;
    entry.dwelling.energyCarriers = EnergyCarrier::Gas;
    entry.vacancy.netCold = Cents{50000};
    return entry;
}

struct Scene {
    VacancyEntry entry = {};
    Household household = {};
    HandoverEntry handover = {};
};

/** A landlord, a flat that is let to a household from 1 December, and its planned move-in. */
Result<Scene> scene(Sql &sql)
{
    Scene made;
    auto landlord
        = addLandlord(sql, {.kind = LandlordKind::Private, .firstName = u"Vera"_s, .lastName = u"Vermieterin"_s, .phone = u"06301 1"_s});
    if (!landlord) return std::unexpected(landlord.error());
    auto entry = addEntry(sql, flat(), today);
    if (!entry) return std::unexpected(entry.error());
    made.entry = *entry;
    auto role = sql.add(u"landlord_role"_s, LandlordRole{.dwellingId = entry->dwelling.id, .landlordId = landlord->id});
    if (!role) return std::unexpected(role.error());
    auto household = saveHousehold(sql,
        {.household = {.circle = LegalCircle::AsylblgBasic,
             .payer = u"Kreissozialamt"_s,
             .caseReference = u"GZ 4711"_s,
             .persons = 4,
             .interpreterLanguage = u"Arabisch"_s}},
        today);
    if (!household) return std::unexpected(household.error());
    made.household = household->household;
    auto vacancy = keepStatus(sql, entry->vacancy, {.toStatus = VacancyStatus::Let, .at = at(today.addDays(-5), 9)});
    if (!vacancy) return std::unexpected(vacancy.error());
    auto tenancy = tenancyOf(sql, entry->vacancy.id);
    if (!tenancy) return std::unexpected(tenancy.error());
    Tenancy kept = **tenancy;
    kept.householdId = made.household.id;
    kept.beginsOn = today.addDays(-1);
    if (auto let = saveTenancy(sql, kept); !let) return std::unexpected(let.error());
    return handoverFor(sql, entry->vacancy.id, HandoverKind::MoveIn)
        .and_then([&](Handover wanted) {
            wanted.beginsAt = at(today, 10);
            return planHandover(sql, wanted, today);
        })
        .transform([&](const HandoverEntry &planned) {
            made.handover = planned;
            return made;
        });
}

/** Everything that stands between a planned handover and its signatures. */
Result<> goThrough(Sql &sql, qint64 id)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    for (HandoverParty party : entry->parties) {
        party.present = Tri::Yes;
        if (auto kept = savePart(sql, party); !kept) return std::unexpected(kept.error());
    }
    for (HandoverKey key : entry->keys) {
        key.count = 2;
        if (auto kept = savePart(sql, key); !kept) return std::unexpected(kept.error());
    }
    for (MeterReading meter : entry->meters) {
        meter.meterNumber = u"Z"_s + QString::number(meter.position);
        meter.readingMilli = 1'000'000;
        meter.readOn = today;
        if (auto kept = savePart(sql, meter); !kept) return std::unexpected(kept.error());
    }
    for (RoomPart part : entry->parts) {
        part.state = ElementState::Sound;
        if (auto kept = savePart(sql, part); !kept) return std::unexpected(kept.error());
    }
    for (InstructionRow row : entry->instruction) {
        row.explained = Explained::Yes;
        row.understanding = Understanding::Understood;
        if (auto kept = savePart(sql, row); !kept) return std::unexpected(kept.error());
    }
    entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    entry->handover.cleaning = Cleaning::BroomClean;
    return saveHandover(sql, entry->handover).transform([](const Handover &) { });
}

Result<> signAs(Sql &sql, qint64 id, HandoverDocument document, const HandoverParty &party)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    return sign(sql,
        {.handoverId = id,
            .document = document,
            .role = party.role,
            .name = party.name,
            .strokes = strokes,
            .contentSha256 = contentHash(*entry, document)},
        at(today, 11))
        .transform([](const Signature &) { });
}

Result<> signAll(Sql &sql, qint64 id)
{
    auto entry = loadHandover(sql, id);
    if (!entry) return std::unexpected(entry.error());
    for (const HandoverDocument document : papersOf(entry->handover.kind))
        for (const HandoverParty &party : missingSigners(*entry, document))
            if (auto done = signAs(sql, id, document, party); !done) return done;
    return {};
}

template<class T> QString reasonOf(const Result<T> &result)
{
    return result ? u"done"_s : result.error().reason;
}

template<class Part> QStringList kindsOf(const QList<Part> &parts)
{
    QStringList kinds;
    for (const Part &part : parts) kinds += toStored(QVariant::fromValue(part.kind)).toString();
    return kinds;
}

MeterReading electricity(qint64 milli, QDate day, const QString &number = u"1EMH001"_s)
{
    return {.meterNumber = number, .readingMilli = milli, .readOn = day};
}
}

/** From a planned handover to the signed one, what locks it, and what an earlier one says. */
class HandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void aMoveInIsPrefilled_data() { engineRows(); }
    void aMoveInIsPrefilled()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        VERIFY_DONE(made);
        const HandoverEntry &entry = made->handover;
        QCOMPARE(entry.handover.number, u"UE-2026-00001"_s);
        QCOMPARE(entry.handover.status, HandoverStatus::Planned);
        QCOMPARE(entry.handover.language, u"ar"_s);
        QCOMPARE(entry.handover.movesInOn, today.addDays(-1));
        QStringList names;
        for (const HandoverParty &party : entry.parties) names += party.name;
        QCOMPARE(names, (QStringList{u"Vera Vermieterin"_s, made->household.number, u"Tina Test"_s}));
        QCOMPARE(kindsOf(entry.rooms), u"hall kitchen bath living_room bedroom bedroom balcony cellar"_s.split(u' '));
        QCOMPARE(entry.rooms[4].name, u"Schlafzimmer 1"_s);
        QCOMPARE(entry.meters.size(), 3);
        QCOMPARE(entry.meters[2].medium, MeterMedium::Gas);
        QCOMPARE(entry.meters[2].unit, MeterUnit::CubicMetres);
        QCOMPARE(entry.instruction.size(), 20);
        QCOMPARE(topicOf(entry.instruction[3]), InstructionTopic::Electricity);
        QVERIFY(std::ranges::all_of(
            entry.parts, [](const RoomPart &part) { return part.state == ElementState::Unchecked && part.roomId != 0; }));
        QVERIFY(!missingForSignature(entry, HandoverDocument::Protocol).isEmpty());
    }

    void aSignedPaperIsLocked_data() { engineRows(); }
    void aSignedPaperIsLocked()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        VERIFY_DONE(made);
        const qint64 id = made->handover.handover.id;
        const HandoverParty tenant = made->handover.parties[1];
        QCOMPARE(
            reasonOf(store.write([&](Sql &sql) { return signAs(sql, id, HandoverDocument::Protocol, tenant); })), u"signature.missing"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return goThrough(sql, id); }));
        auto entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        QCOMPARE(entry->handover.status, HandoverStatus::UnderWay);
        QCOMPARE(missingForSignature(*entry, HandoverDocument::Instruction), QStringList());
        const QString protocol = contentHash(*entry, HandoverDocument::Protocol),
                      instruction = contentHash(*entry, HandoverDocument::Instruction);
        QVERIFY(protocol != instruction && protocol.size() == 64);
        VERIFY_DONE(store.write([&](Sql &sql) { return signAs(sql, id, HandoverDocument::Protocol, tenant); }));
        entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        QVERIFY(isLocked(*entry, HandoverDocument::Protocol) && !isLocked(*entry, HandoverDocument::Instruction));
        QCOMPARE(contentHash(*entry, HandoverDocument::Protocol), protocol);

        MeterReading meter = entry->meters[0];
        meter.readingMilli = 5;
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return savePart(sql, meter); })), u"handover.locked"_s);
        Handover head = entry->handover;
        head.cleaning = Cleaning::NotCleaned;
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return saveHandover(sql, head); })), u"handover.locked"_s);
        head = entry->handover;
        head.note = u"Schlüsseldienst bestellt"_s;
        VERIFY_DONE(store.write([&](Sql &sql) { return saveHandover(sql, head); }));
        const Document photo{
            .subjectKind = SubjectKind::Handover, .subjectUid = entry->rooms[0].uid, .kind = DocumentKind::Photo, .fileName = u"a.png"_s};
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return addDocument(sql, photo, {.bytes = "x"}); })), u"handover.locked"_s);
        InstructionRow row = entry->instruction[0];
        row.note = u"noch einmal gezeigt"_s;
        VERIFY_DONE(store.write([&](Sql &sql) { return savePart(sql, row); }));
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return removeHandover(sql, id, entry->handover.version); })), u"handover.locked"_s);
    }

    void whoeverSignsAnOldStateIsTold_data() { engineRows(); }
    void whoeverSignsAnOldStateIsTold()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const qint64 id = made->handover.handover.id;
        VERIFY_DONE(store.write([&](Sql &sql) { return goThrough(sql, id); }));
        const auto read = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        HandoverKey key = read->keys[0];
        key.count = 3;
        VERIFY_DONE(store.write([&](Sql &sql) { return savePart(sql, key); }));
        const Signature signature{
            .handoverId = id, .name = u"V. V."_s, .strokes = strokes, .contentSha256 = contentHash(*read, HandoverDocument::Protocol)};
        const auto refused = store.write([&](Sql &sql) { return sign(sql, signature, at(today, 11)); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().reason, u"signature.changed"_s);
        for (const auto &[name, drawn, reason] :
            {std::tuple(u" "_s, strokes, u"signature.name"_s), std::tuple(u"V"_s, QString(), u"signature.empty"_s)}) {
            Signature bad = signature;
            bad.name = name;
            bad.strokes = drawn;
            QCOMPARE(reasonOf(store.write([&](Sql &sql) { return sign(sql, bad, at(today, 11)); })), reason);
        }
        const HandoverParty tenant = read->parties[1];
        VERIFY_DONE(store.write([&](Sql &sql) { return signAs(sql, id, HandoverDocument::Protocol, tenant); }));
        QCOMPARE(
            reasonOf(store.write([&](Sql &sql) { return signAs(sql, id, HandoverDocument::Protocol, tenant); })), u"signature.twice"_s);
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return discardSignatures(sql, id, HandoverDocument::Protocol, u" "_s); })),
            u"signature.reason"_s);
        VERIFY_DONE(store.write([&](Sql &sql) { return discardSignatures(sql, id, HandoverDocument::Protocol, u"Zähler vertauscht"_s); }));
        const auto again = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        key = again->keys[0];
        key.count = 4;
        VERIFY_DONE(store.write([&](Sql &sql) { return savePart(sql, key); }));
    }

    void concludingHandsTheFlatOver_data() { engineRows(); }
    void concludingHandsTheFlatOver()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const qint64 id = made->handover.handover.id;
        VERIFY_DONE(store.write([&](Sql &sql) { return goThrough(sql, id); }));
        VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
            auto entry = loadHandover(sql, id);
            RoomPart part = entry->parts[1];
            part.state = ElementState::Defect;
            part.description = u"Feuchter Fleck"_s;
            part.remedyBy = Side::Landlord;
            part.remedyUntil = today.addDays(20);
            InstructionRow row = entry->instruction[8];
            row.understanding = Understanding::Refresh;
            if (auto kept = savePart(sql, part); !kept) return std::unexpected(kept.error());
            return savePart(sql, row).transform([](const InstructionRow &) { });
        }));
        auto entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        QCOMPARE(openPointsOf(*entry), 2);
        const auto early = store.write([&](Sql &sql) { return concludeHandover(sql, id, entry->handover.version, today); });
        QCOMPARE(reasonOf(early), u"handover.unsigned"_s);
        QVERIFY(early.error().arguments[1].contains(u"Vermieter"_s));
        VERIFY_DONE(store.write([&](Sql &sql) { return signAll(sql, id); }));
        entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        QCOMPARE(entry->signatures.size(), 4);
        VERIFY_DONE(store.write([&](Sql &sql) { return concludeHandover(sql, id, entry->handover.version, today); }));
        entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        QCOMPARE(entry->handover.status, HandoverStatus::Signed);
        QVERIFY(isIntact(*entry) && !entry->handover.protocolSha256.isEmpty() && !entry->handover.instructionSha256.isEmpty());
        QCOMPARE(store.read([&](Sql &sql) { return loadEntry(sql, made->entry.vacancy.id); })->vacancy.status, VacancyStatus::HandedOver);
        const auto tasks = store.read([&](Sql &sql) { return findTasks(sql, {.subjectUid = entry->handover.uid}); });
        QMap<QString, QDate> due;
        for (const Task &task : *tasks) due[task.rule] = task.dueOn;
        QCOMPARE(due.value(u"handover.defects"_s), today.addDays(20));
        QCOMPARE(due.value(u"handover.refresh"_s), today.addDays(28));
        // § 17 (1) BMG: two weeks after moving in on the day before.
        QCOMPARE(due.value(u"handover.confirmation"_s), today.addDays(13));
        QCOMPARE(due.size(), 3);

        const Supplement supplement{.handoverId = id, .text = u"Ein Briefkastenschlüssel wurde nachgereicht."_s, .reason = u"vergessen"_s};
        VERIFY_DONE(store.write([&](Sql &sql) { return addSupplement(sql, supplement, at(today.addDays(1), 9)); }));
        entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        QCOMPARE(entry->supplements.front().addedBy, u"Tina Test"_s);
        QVERIFY(isIntact(*entry));
        VERIFY_DONE(store.read([](Sql &sql) { return checkPapers(sql); }));
        store.tamper(u"update meter_reading set reading_milli=7 where position=1"_s);
        QVERIFY(!isIntact(*store.read([&](Sql &sql) { return loadHandover(sql, id); })));
        QCOMPARE(reasonOf(store.read([](Sql &sql) { return checkPapers(sql); })), u"check.paper"_s);
    }

    void undoNeverChangesASignedPaper_data() { engineRows(); }
    void undoNeverChangesASignedPaper()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const qint64 id = made->handover.handover.id;
        VERIFY_DONE(store.write([&](Sql &sql) { return goThrough(sql, id); }));
        VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
            auto entry = loadHandover(sql, id);
            return removePart(sql, entry->keys[2]);
        }));
        VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
            auto entry = loadHandover(sql, id);
            return signAs(sql, id, HandoverDocument::Protocol, entry->parties[1]);
        }));
        const auto steps = *store.read([](Sql &sql) { return recentSteps(sql, 3); });
        QCOMPARE(steps[0].verb, u"handover.signed"_s);
        for (const Step &step : {steps[0], steps[1]})
            QCOMPARE(reasonOf(store.write([&](Sql &sql) { return undoKeepingPapers(sql, step.id); })), u"handover.undo"_s);
        const auto entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        QCOMPARE(entry->keys.size(), 2);
        QVERIFY(isIntact(*entry));
    }

    void metersAreChecked_data()
    {
        QTest::addColumn<MeterReading>("reading");
        QTest::addColumn<QString>("reason");
        const QDate then = today.addYears(-1);
        const auto row = [](const char *name, const MeterReading &reading, const char *reason) {
            QTest::newRow(name) << reading << QString::fromLatin1(reason);
        };
        row("domain 4.2: as usual", electricity(12'500'000, today), "");
        row("domain 4.2: second reading not below the first", electricity(9'999'999, today), "meter.below");
        row("domain 4.2: other number, other meter", electricity(1, today, u"1EMH002"_s), "");
        row("domain 4.2: number in small letters is the same meter", electricity(1, today, u"1emh001"_s), "meter.below");
        row("a decimal point too far", electricity(125'000'000, today), "meter.leap");
        row("read tomorrow", electricity(12'500'000, today.addDays(1)), "meter.future");
        row("domain 4.2: without number", electricity(1, today, {}), "meter.number");
        row("nothing is said before there is a reading", {}, "");
        MeterReading cubic = electricity(12'500'000, today);
        cubic.unit = MeterUnit::CubicMetres;
        row("domain 4.2: unit by medium", cubic, "meter.unit");
        MeterReading located = electricity(12'500'000, today);
        located.marketLocation = u"1234567890"_s;
        row("MaLo-ID has eleven digits", located, "meter.location");
        located.marketLocation = u"12345678901"_s;
        row("MaLo-ID of eleven digits", located, "");
        row("a tank may be read in centimetres",
            {.medium = MeterMedium::OilTank, .readingMilli = 80'000, .unit = MeterUnit::Centimetres, .readOn = today}, "");
        row("a tank has no number", {.medium = MeterMedium::OilTank, .readingMilli = 1, .unit = MeterUnit::Litres, .readOn = then}, "");
    }
    void metersAreChecked()
    {
        QFETCH(MeterReading, reading);
        QFETCH(QString, reason);
        const QList<MeterReading> before{electricity(10'000'000, today.addYears(-1))};
        const QList<Finding> findings = checkMeter(reading, before, today);
        QCOMPARE(findings.isEmpty() ? QString() : findings.first().reason, reason);
        for (const Finding &one : findings) QVERIFY(sentence(one).endsWith(u'.'));
    }

    void readingsAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("milli");
        QTest::newRow("German") << u"1.234,567"_s << qint64(1234567);
        QTest::newRow("whole") << u"98765"_s << qint64(98765000);
        QTest::newRow("plain point") << u"12.5"_s << qint64(12500);
        QTest::newRow("below nothing") << u"-3"_s << qint64(-1);
        QTest::newRow("letters") << u"12a"_s << qint64(-1);
        QTest::newRow("too many decimals") << u"1,2345"_s << qint64(-1);
        QTest::newRow("too long") << u"123456789"_s << qint64(-1);
    }
    void readingsAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, milli);
        const auto read = parseReading(typed);
        QCOMPARE(read ? read->value_or(-2) : -1, milli);
        if (read)
            QCOMPARE(parseReading(printReading(*read)).value(), *read);
        else
            QCOMPARE(read.error().reason, u"meter.reading"_s);
    }

    void moveOutShowsWhatChanged_data() { engineRows(); }
    void moveOutShowsWhatChanged()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const qint64 id = made->handover.handover.id;
        VERIFY_DONE(store.write([&](Sql &sql) { return goThrough(sql, id); }));
        const auto out = store.write([&](Sql &sql) {
            return planHandover(sql,
                {.kind = HandoverKind::MoveOut,
                    .dwellingId = made->entry.dwelling.id,
                    .householdId = made->household.id,
                    .beginsAt = at(today.addYears(1), 9)},
                today.addYears(1));
        });
        VERIFY_DONE(out);
        QVERIFY(out->instruction.isEmpty());
        QCOMPARE(out->rooms.size(), 8);
        QCOMPARE(out->meters[0].meterNumber, u"Z1"_s);
        QVERIFY(!out->meters[0].readingMilli);
        VERIFY_DONE(store.write([&](Sql &sql) -> Result<> {
            MeterReading meter = out->meters[0];
            meter.readingMilli = 3'500'500;
            RoomPart wall = out->parts[1];
            wall.state = ElementState::Defect;
            wall.description = u"Loch"_s;
            HandoverKey key = out->keys[0];
            key.count = 1;
            for (HandoverKey other : {out->keys[1], out->keys[2]}) {
                other.count = 2;
                if (auto kept = savePart(sql, other); !kept) return std::unexpected(kept.error());
            }
            if (auto kept = savePart(sql, key); !kept) return std::unexpected(kept.error());
            if (auto kept = savePart(sql, wall); !kept) return std::unexpected(kept.error());
            return savePart(sql, meter).transform([](const MeterReading &) { });
        }));
        const auto now = store.read([&](Sql &sql) { return loadHandover(sql, out->handover.id); });
        const auto before = store.read([&](Sql &sql) { return protocolBefore(sql, now->handover); });
        QVERIFY(before->has_value());
        QCOMPARE((*before)->handover.id, id);
        QStringList lines;
        for (const Difference &one : differencesOf(**before, *now))
            lines += u"%1|%2|%3|%4|%5"_s.arg(one.where, one.what, one.before, one.now, one.isWorse ? u"!"_s : QString());
        const QStringList expected{u"Schlüssel|Haustür|2|1|!"_s, u"Strom|Z1|1000 kWh|3500,5 kWh (2500,5 kWh verbraucht)|"_s,
            u"Kaltwasser|Z2|1000 m³|–|!"_s, u"Gas|Z3|1000 m³|–|!"_s, u"Flur|Wände|ohne Mangel|Mangel: Loch|!"_s};
        QCOMPARE(lines, expected);
    }

    void theListKnowsWhatIsMissing_data() { engineRows(); }
    void theListKnowsWhatIsMissing()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const auto numbers = [&](const HandoverFilter &filter) {
            QStringList found;
            const auto rows = store.read([&](Sql &sql) { return findHandovers(sql, filter, {}, today); });
            for (const HandoverRow &row : *rows) found += row.number;
            return found;
        };
        const QString number = made->handover.handover.number;
        for (const HandoverGap gap : {HandoverGap::Signature, HandoverGap::Sponsor, HandoverGap::Visit})
            QCOMPARE(numbers({.gaps = {gap}}), QStringList{number});
        QCOMPARE(numbers({.gaps = {HandoverGap::OpenPoints}}), QStringList());
        QCOMPARE(numbers({.text = u"lauterstr"_s}), QStringList{number});
        QCOMPARE(numbers({.statuses = {HandoverStatus::Signed}}), QStringList());
        QCOMPARE(numbers({.from = today.addDays(1)}), QStringList());
        QCOMPARE(numbers({.until = today}), QStringList{number});
        const auto events = store.read([&](Sql &sql) { return timelineOf(sql, made->household.id); });
        QCOMPARE(events->size(), 2);
        QVERIFY(events->front().text.contains(number) && events->front().isOpen);
        VERIFY_DONE(
            store.write([&](Sql &sql) { return cancelHandover(sql, made->handover.handover.id, made->handover.handover.version); }));
        QCOMPARE(numbers({.gaps = {HandoverGap::Signature}}), QStringList());
        const HandoverKey key = made->handover.keys[0];
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return savePart(sql, key); })), u"handover.cancelled"_s);
    }

    void aPlannedOneCanBeRemovedAndUndone_data() { engineRows(); }
    void aPlannedOneCanBeRemovedAndUndone()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const Handover &planned = made->handover.handover;
        VERIFY_DONE(store.write([&](Sql &sql) { return removeHandover(sql, planned.id, planned.version); }));
        QCOMPARE(reasonOf(store.read([&](Sql &sql) { return findHandover(sql, planned.number); })), u"handover.gone"_s);
        const qint64 step = store.read([](Sql &sql) { return recentSteps(sql, 1); })->front().id;
        VERIFY_DONE(store.write([&](Sql &sql) { return undoKeepingPapers(sql, step); }));
        const auto back = store.read([&](Sql &sql) { return findHandover(sql, planned.number); });
        VERIFY_DONE(back);
        const auto entry = store.read([&](Sql &sql) { return loadHandover(sql, *back); });
        QCOMPARE(contentHash(*entry, HandoverDocument::Protocol), contentHash(made->handover, HandoverDocument::Protocol));
    }

    void removingTheHouseholdLeavesTheProtocol_data() { engineRows(); }
    void removingTheHouseholdLeavesTheProtocol()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const auto household = store.read([&](Sql &sql) { return loadHousehold(sql, made->household.id); });
        VERIFY_DONE(store.write([&](Sql &sql) { return removeHousehold(sql, made->household.id, household->household.version); }));
        const auto entry = store.read([&](Sql &sql) { return loadHandover(sql, made->handover.handover.id); });
        QVERIFY(!entry->handover.householdId);
    }
};

QTEST_GUILESS_MAIN(HandoverTest)
#include "handovertest.moc"
