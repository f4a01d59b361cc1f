// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/trips.h"
#include "core/exchange/workshop.h"
#include "core/register/numbers.h"
#include "core/storage/changelog.h"
#include "tests/core/tripscene.h"

using namespace Qt::StringLiterals;
using namespace TripScene;

namespace {
/** An office with its register, and a machine that somebody takes along. */
struct Journey {
    TestRegister home;
    QTemporaryDir folder = {};
    Scene scene = {};
    std::unique_ptr<Database> way = {};
    QString copy = {};

    explicit Journey(bool onServer) : home(onServer)
    {
        const auto made = home.write([](Sql &sql) { return make(sql); });
        if (made)
            scene = *made;
        else
            qWarning() << "no scene:" << made.error().reason << made.error().detail;
    }

    QString file(const QString &name = u"mit.bleibe-mit"_s) const { return folder.filePath(name); }
    TripTarget target(const QString &path) const { return {path, *prepareSealing(Secret::fromTyped(phrase), cheap), folder.path()}; }
    TripRequest request() const
    {
        return {{scene.handover.handover.uid}, {scene.visit.uid}, u"Otto Unterwegs"_s, u"Übergabe"_s, today.addDays(3)};
    }
    Result<Trip> take(const QString &name = u"mit.bleibe-mit"_s, const Progress &progress = {})
    {
        return takeAlong(*home, testActor, request(), target(file(name)), now, progress);
    }
    Result<OpenedTrip> open(const QString &name = u"mit.bleibe-mit"_s)
    {
        auto opened = openTrip(file(name), Secret::fromTyped(phrase), folder.path(), Progress());
        if (!opened) return opened;
        copy = opened->path;
        auto database = Database::open({.kind = Location::Kind::File, .path = copy});
        if (!database) return std::unexpected(database.error());
        way = std::move(*database);
        return opened;
    }
    template<class Task> auto onTheWay(Task task) { return wait(way->write(otherActor, std::move(task))); }
    Result<> giveBack(const QString &name = u"zurueck.bleibe-mit"_s)
    {
        auto packed = packAgain(*way, target(file(name)), Secret::fromTyped(phrase), Progress());
        way.reset();
        return packed.and_then([&] { return removeCopy(copy, folder.path()); });
    }
    Result<ReturnedTrip> read(const QString &name = u"zurueck.bleibe-mit"_s) const
    {
        return readReturned(file(name), Secret::fromTyped(phrase), folder.path(), Progress());
    }
    Result<MergePreview> preview(const ReturnedTrip &returned)
    {
        return home.read([&](Sql &sql) { return previewReturn(sql, returned); });
    }
    Result<Trip> merge(const ReturnedTrip &returned, const ReturnChoices &choices = {})
    {
        return home.write([&](Sql &sql) { return mergeReturn(sql, returned, choices, now.addDays(1)); });
    }
    /** The handover at home, or on the way. */
    HandoverEntry entry(Database &where) const
    {
        const auto found = wait(where.read([&](Sql &sql) {
            return findHandover(sql, scene.handover.handover.number).and_then([&](qint64 id) { return loadHandover(sql, id); });
        }));
        return found ? *found : HandoverEntry();
    }
    qint64 idOnTheWay() { return entry(*way).handover.id; }
    qint64 count(Database &where, const QString &select) const
    {
        const auto found = wait(where.read([&](Sql &sql) { return sql.value(select); }));
        return found ? found->toLongLong() : -1;
    }
};

ReturnChoices all(const MergePreview &preview, bool there)
{
    ReturnChoices choices;
    for (const MergeConflict &conflict : preview.conflicts) choose(choices, conflict, there);
    return choices;
}

QStringList labels(const MergePreview &preview)
{
    QStringList labels;
    for (const MergeConflict &one : preview.conflicts) labels += one.label + u": "_s + one.hereText + u" | "_s + one.thereText;
    labels.sort();
    return labels;
}

Result<> setKey(Sql &sql, qint64 handover, int count)
{
    return loadHandover(sql, handover).and_then([&](const HandoverEntry &entry) {
        HandoverKey key = entry.keys.first();
        key.count = count;
        return savePart(sql, key).transform([](const HandoverKey &) { });
    });
}

Result<> conclude(Sql &sql, qint64 handover)
{
    return loadHandover(sql, handover).and_then([&](const HandoverEntry &entry) {
        return concludeHandover(sql, handover, entry.handover.version, today).transform([](const Handover &) { });
    });
}

/** All signatures of both papers. */
Result<> discard(Sql &sql, qint64 handover)
{
    return discardSignatures(sql, handover, HandoverDocument::Protocol, u"Zähler verlesen"_s).and_then([&] {
        return discardSignatures(sql, handover, HandoverDocument::Instruction, u"Zähler verlesen"_s);
    });
}
}

#define TAKEN_ALONG(journey)                                                                                                               \
    QFETCH(bool, onServer);                                                                                                                \
    Journey journey(onServer);                                                                                                             \
    VERIFY_DONE(journey.take());                                                                                                           \
    VERIFY_DONE(journey.open())

/** Handovers and visits that go along as a file and come back, on both engines. */
class TripsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void onlyWhatIsNeededGoesAlong_data() { engineRows(); }
    void onlyWhatIsNeededGoesAlong()
    {
        TAKEN_ALONG(journey);
        Database &way = *journey.way;
        const HandoverEntry there = journey.entry(way), here = journey.entry(*journey.home);
        QCOMPARE(there.handover.uid, here.handover.uid);
        QCOMPARE(there.rooms.size(), here.rooms.size());
        QCOMPARE(there.instruction.size(), 20);
        QCOMPARE(there.photos.size(), 1);
        QCOMPARE(contentHash(there, HandoverDocument::Protocol), contentHash(here, HandoverDocument::Protocol));
        QCOMPARE(journey.count(way, u"select length(content) from document_content"_s), 13);
        QCOMPARE(journey.count(way, u"select count(*) from visit where number='BB-2026-00001'"_s), 1);
        const auto household = wait(way.read([](Sql &sql) { return sql.find<Household>(u"household"_s); }));
        QCOMPARE(household->size(), 1);
        QCOMPARE(household->first().persons, 4);
        QCOMPARE(household->first().interpreterLanguage, u"Arabisch"_s);
        QCOMPARE(household->first().payer + household->first().caseReference + household->first().note, QString());
        QCOMPARE(household->first().circle, LegalCircle::Unknown);
        for (const auto &[table, column] :
            {std::pair{u"landlord"_s, u"note"_s}, {u"vacancy"_s, u"note"_s}, {u"building"_s, u"note"_s}, {u"sponsor"_s, u"note"_s}})
            QCOMPARE(journey.count(way, u"select count(*) from %1 where %2<>''"_s.arg(table, column)), 0);
        QCOMPARE(journey.count(way, u"select count(*) from landlord where phone='06301 1'"_s), 1);
        const auto trip = wait(way.read([](Sql &sql) { return tripOfRegister(sql); }));
        QVERIFY(trip && *trip);
        QCOMPARE((*trip)->holder, u"Otto Unterwegs"_s);
        QCOMPARE((*trip)->number, u"MN-2026-00001"_s);
        QCOMPARE(journey.count(way, u"select count(*) from trip where state='out'"_s), 0); // "unterwegs bei" is said at home alone
        const auto own = journey.home.read([](Sql &sql) { return tripOfRegister(sql); });
        QVERIFY(own && !*own);
        const auto rows = journey.home.read([](Sql &sql) { return findTrips(sql, true, today.addDays(4)); });
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().items, (QStringList{u"BB-2026-00001"_s, u"UE-2026-00001"_s}));
        QVERIFY(rows->first().isLate);
        // Numbers given on the way never meet those given at home.
        const auto visit = journey.onTheWay([](Sql &sql) { return nextNumber(sql, u"BB"_s, 2026); });
        QCOMPARE(*visit, u"BB-2026-50101"_s);
    }

    void landlordsOfHandoversAlone_data() { engineRows(); }
    void landlordsOfHandoversAlone()
    {
        QFETCH(bool, onServer);
        Journey journey(onServer);
        VERIFY_DONE(journey.home.write([&](Sql &sql) {
            return addLandlord(sql, {.kind = LandlordKind::Private, .firstName = u"Fritz"_s, .lastName = u"Früher"_s})
                .and_then([&](const Landlord &former) {
                    const LandlordRole role{
                        .dwellingId = journey.scene.flat.dwelling.id, .landlordId = former.id, .until = today.addDays(-40)};
                    return sql.add(u"landlord_role"_s, role);
                });
        }));
        VERIFY_DONE(journey.take());
        VERIFY_DONE(journey.open());
        QCOMPARE(journey.count(*journey.way, u"select count(*) from landlord where last_name='Vermieterin'"_s), 1);
        for (const QString &table : {u"landlord"_s, u"landlord_role"_s})
            QCOMPARE(journey.count(*journey.way, u"select count(*) from "_s + table), 1);
        TripRequest visit = journey.request();
        visit.handoverUids.clear();
        VERIFY_DONE(takeAlong(*journey.home, testActor, visit, journey.target(journey.file(u"besuch.bleibe-mit"_s)), now, Progress()));
        VERIFY_DONE(journey.open(u"besuch.bleibe-mit"_s));
        QCOMPARE(journey.count(*journey.way, u"select count(*) from visit"_s), 1);
        for (const QString &table : {u"landlord"_s, u"landlord_role"_s})
            QCOMPARE(journey.count(*journey.way, u"select count(*) from "_s + table), 0);
    }

    void everythingComesBack_data() { engineRows(); }
    void everythingComesBack()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay();
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return goThrough(sql, id); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) {
            const auto entry = loadHandover(sql, id);
            const Document photo{.subjectKind = SubjectKind::Handover,
                .subjectUid = entry->parts.first().uid,
                .kind = DocumentKind::Photo,
                .fileName = u"boden.jpg"_s};
            return addDocument(sql, photo, {.bytes = "Bild vom Boden", .thumbnail = "klein"});
        }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return addRoom(sql, {.handoverId = id, .kind = RoomKind::Attic}); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return goThrough(sql, id); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return signAll(sql, id); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) {
            return loadHandover(sql, id).and_then(
                [&](const HandoverEntry &entry) { return concludeHandover(sql, id, entry.handover.version, today); });
        }));
        const HandoverEntry there = journey.entry(*journey.way);
        VERIFY_DONE(journey.giveBack());
        QVERIFY(!QFile::exists(journey.copy));

        const auto returned = journey.read();
        VERIFY_DONE(returned);
        const auto preview = journey.preview(*returned);
        VERIFY_DONE(preview);
        QVERIFY2(labels(*preview).isEmpty(), qPrintable(labels(*preview).join(u'\n')));
        QCOMPARE(preview->newPhotos, 1);
        QVERIFY(preview->changedRows > 30 && preview->newRows > 5);
        QCOMPARE(preview->removedRows, 0);
        QVERIFY2(preview->summary.last().contains(u"1 Foto"_s), qPrintable(preview->summary.join(u'\n')));
        const qint64 changes = journey.count(*journey.home, u"select count(*) from change_entry"_s);
        QVERIFY(journey.preview(*returned));
        QCOMPARE(journey.count(*journey.home, u"select count(*) from change_entry"_s), changes); // the preview wrote nothing
        VERIFY_DONE(journey.merge(*returned));

        const HandoverEntry here = journey.entry(*journey.home);
        QCOMPARE(here.handover.status, HandoverStatus::Signed);
        QVERIFY(isIntact(here));
        QCOMPARE(here.handover.protocolSha256, there.handover.protocolSha256);
        QCOMPARE(here.signatures.size(), there.signatures.size());
        QCOMPARE(here.rooms.size(), there.rooms.size());
        QCOMPARE(here.photos.size(), 2);
        QCOMPARE(journey.count(*journey.home, u"select count(*) from document_content"_s), 2);
        QCOMPARE(journey.count(*journey.home, u"select count(*) from vacancy where status='handed_over'"_s), 1);
        QVERIFY(journey.count(*journey.home, u"select count(*) from task where rule='handover.confirmation'"_s) == 1);
        // What stayed at home is as it was.
        QCOMPARE(
            journey.count(*journey.home, u"select count(*) from household where case_reference='GZ 4711' and note='sehr privat'"_s), 1);
        QCOMPARE(journey.count(*journey.home, u"select count(*) from landlord where note='streng vertraulich'"_s), 1);
        QCOMPARE(reasonOf(journey.merge(*returned)), u"trip.returned"_s);
        VERIFY_DONE(journey.home.read([](Sql &sql) { return checkChain(sql); }));
    }

    void takingBackTheMergeTakesAllOfItBack_data() { engineRows(); }
    void takingBackTheMergeTakesAllOfItBack()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay();
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return setKey(sql, id, 7); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return addRoom(sql, {.handoverId = id, .kind = RoomKind::Attic}); }));
        VERIFY_DONE(journey.giveBack());
        const HandoverEntry before = journey.entry(*journey.home);
        const auto returned = journey.read();
        VERIFY_DONE(journey.merge(*returned));
        QCOMPARE(journey.entry(*journey.home).keys.first().count, 7);
        VERIFY_DONE(journey.home.write([](Sql &sql) { return undoKeepingPapers(sql, recentSteps(sql, 1)->first().id); }));
        const HandoverEntry after = journey.entry(*journey.home);
        QCOMPARE(after.keys.first().count, before.keys.first().count);
        QCOMPARE(after.rooms.size(), before.rooms.size());
        QCOMPARE(after.handover.status, before.handover.status);
        VERIFY_DONE(journey.merge(*returned)); // out again, so it may come back again
        QCOMPARE(journey.entry(*journey.home).keys.first().count, 7);
    }

    void bothSidesChanged_data() { engineRows(); }
    void bothSidesChanged()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay(), home = journey.scene.handover.handover.id;
        const auto change = [](Sql &sql, qint64 handover, int keys, qint64 reading, const QString &note) {
            return loadHandover(sql, handover).and_then([&](const HandoverEntry &entry) {
                MeterReading meter = entry.meters.first();
                meter.readingMilli = reading;
                Handover head = entry.handover;
                head.note = note;
                return saveHandover(sql, head)
                    .and_then([&](const Handover &) { return savePart(sql, meter); })
                    .and_then([&](const MeterReading &) { return setKey(sql, handover, keys); });
            });
        };
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return change(sql, id, 3, 1'234'500, u"dort"_s); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return change(sql, home, 3, 999'000, u"hier"_s); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { // only here: stays
            HandoverParty party = loadHandover(sql, home)->parties.first();
            party.organisation = u"nur hier"_s;
            return savePart(sql, party);
        }));
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QCOMPARE(labels(*preview),
            (QStringList{
                u"UE-2026-00001 · Notiz (nur Tatsachen): hier | dort"_s, u"UE-2026-00001 · Zähler Strom · Stand: 999 | 1234,5"_s}));
        QCOMPARE(reasonOf(journey.merge(*returned)), u"trip.changed"_s);
        ReturnChoices choices;
        for (const MergeConflict &one : preview->conflicts) choose(choices, one, one.column == "note"_L1);
        VERIFY_DONE(journey.merge(*returned, choices));
        const HandoverEntry entry = journey.entry(*journey.home);
        QCOMPARE(entry.handover.note, u"dort"_s);
        QCOMPARE(entry.meters.first().readingMilli, 999'000);
        QCOMPARE(entry.keys.first().count, 3);
        QCOMPARE(entry.parties.first().organisation, u"nur hier"_s);
    }

    void choicesAreOfWhatWasSeen_data() { engineRows(); }
    void choicesAreOfWhatWasSeen()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay(), home = journey.scene.handover.handover.id;
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return setKey(sql, id, 3); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return setKey(sql, home, 4); }));
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        const ReturnChoices choices = all(*journey.preview(*returned), true);
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return setKey(sql, home, 5); })); // a colleague, after the preview
        const qint64 changes = journey.count(*journey.home, u"select count(*) from change_entry"_s);
        QCOMPARE(reasonOf(journey.merge(*returned, choices)), u"trip.changed"_s);
        QCOMPARE(journey.count(*journey.home, u"select count(*) from change_entry"_s), changes);
        VERIFY_DONE(journey.merge(*returned, all(*journey.preview(*returned), true)));
        QCOMPARE(journey.entry(*journey.home).keys.first().count, 3);
    }

    void removedHouseholdIsLeftOut_data() { engineRows(); }
    void removedHouseholdIsLeftOut()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay(), household = journey.scene.household.id;
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return setKey(sql, id, 3); }));
        VERIFY_DONE(journey.onTheWay([](Sql &sql) {
            Visit next = sql.find<Visit>(u"visit"_s)->first();
            next.uid.clear();
            next.number = u"BB-2026-50101"_s;
            const Document photo{.subjectKind = SubjectKind::Visit, .kind = DocumentKind::Photo, .fileName = u"fenster.jpg"_s};
            return sql.add(u"visit"_s, next).and_then([&](const Visit &added) {
                Document shown = photo;
                shown.subjectUid = added.uid;
                return addDocument(sql, shown, {.bytes = "Bild vom Fenster", .thumbnail = "klein"});
            });
        }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) -> Result<> {
            for (const QString &table : {u"handover"_s, u"tenancy"_s})
                if (auto done = sql.updateAll(table, u"household_id=?"_s, {household}, {{u"household_id"_s, {}}}); !done)
                    return std::unexpected(done.error());
            for (const QString &table : {u"visit"_s, u"visit_plan"_s, u"engagement"_s})
                if (auto done = sql.removeAll(table, u"household_id=?"_s, {household}); !done) return std::unexpected(done.error());
            return sql.remove(u"household"_s, household, journey.scene.household.version);
        }));
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QVERIFY2(preview->conflicts.isEmpty(), qPrintable(labels(*preview).join(u'\n')));
        QCOMPARE(preview->notes.size(), 2);
        QCOMPARE(preview->notes.first(), u"BB-2026-50101 wird nicht übernommen: Wozu es gehört, gibt es hier nicht mehr."_s);
        VERIFY_DONE(journey.merge(*returned));
        QCOMPARE(journey.entry(*journey.home).keys.first().count, 3);
        QCOMPARE(journey.count(*journey.home, u"select count(*) from visit"_s), 0);
        QCOMPARE(journey.count(*journey.home, u"select count(*) from document where file_name='fenster.jpg'"_s), 0);
    }

    void removedOnOneSide_data() { engineRows(); }
    void removedOnOneSide()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay(), home = journey.scene.handover.handover.id;
        const HandoverEntry start = journey.entry(*journey.home);
        QVERIFY(start.rooms.size() >= 4);
        const auto dropRoom
            = [](Sql &sql, qint64 handover, qsizetype at) { return removeRoom(sql, loadHandover(sql, handover)->rooms[at]); };
        const auto describePart = [](Sql &sql, qint64 handover, qsizetype room) {
            const auto entry = loadHandover(sql, handover);
            RoomPart part = *std::ranges::find(entry->parts, entry->rooms[room].id, &RoomPart::roomId);
            part.description = u"Kratzer"_s;
            return savePart(sql, part);
        };
        // 0: removed there, changed here · 1: changed there, removed here · 2: removed there alone
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return describePart(sql, id, 1); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return dropRoom(sql, id, 2); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return dropRoom(sql, id, 0); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return describePart(sql, home, 0); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return dropRoom(sql, home, 1); }));
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QVERIFY2(preview->conflicts.size() == 2, qPrintable(labels(*preview).join(u'\n')));
        QVERIFY(std::ranges::all_of(preview->conflicts, [](const MergeConflict &one) { return one.table == "handover_room"_L1; }));
        for (const bool there : {false, true}) {
            VERIFY_DONE(journey.merge(*returned, all(*preview, there)));
            const HandoverEntry entry = journey.entry(*journey.home);
            QStringList uids;
            for (const HandoverRoom &room : entry.rooms) uids += room.uid;
            QCOMPARE(uids.contains(start.rooms[0].uid), !there);
            QCOMPARE(uids.contains(start.rooms[1].uid), there);
            QVERIFY(!uids.contains(start.rooms[2].uid));
            for (const RoomPart &part : entry.parts) QVERIFY(std::ranges::contains(entry.rooms, part.roomId, &HandoverRoom::id));
            VERIFY_DONE(journey.home.write([](Sql &sql) { return undoStep(sql, recentSteps(sql, 1)->first().id); }));
        }
    }

    void signedThereAndChangedHere_data() { engineRows(); }
    void signedThereAndChangedHere()
    {
        QFETCH(bool, onServer);
        Journey journey(onServer);
        const qint64 home = journey.scene.handover.handover.id;
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return goThrough(sql, home); }));
        VERIFY_DONE(journey.take());
        VERIFY_DONE(journey.open());
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return signAll(sql, journey.scene.handover.handover.id); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return setKey(sql, home, 9); }));
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QCOMPARE(preview->conflicts.size(), 1);
        const MergeConflict &papers = preview->conflicts.first();
        QCOMPARE(papers.column, signedPapers);
        QCOMPARE(papers.label, u"UE-2026-00001 · Übergabeprotokoll"_s);
        QVERIFY2(papers.thereText.contains(u"unterschrieben: "_s), qPrintable(papers.thereText));
        // Here: the protocol as it stands, without the signatures; the instruction comes along signed.
        VERIFY_DONE(journey.merge(*returned, all(*preview, false)));
        HandoverEntry entry = journey.entry(*journey.home);
        QCOMPARE(entry.keys.first().count, 9);
        QVERIFY(!isLocked(entry, HandoverDocument::Protocol) && isLocked(entry, HandoverDocument::Instruction) && isIntact(entry));
        VERIFY_DONE(journey.home.write([](Sql &sql) { return undoStep(sql, recentSteps(sql, 1)->first().id); }));
        // There: the whole paper as it was signed.
        VERIFY_DONE(journey.merge(*returned, all(*preview, true)));
        entry = journey.entry(*journey.home);
        QCOMPARE(entry.keys.first().count, 2);
        QVERIFY(isLocked(entry, HandoverDocument::Protocol) && isIntact(entry));
    }

    void bothPapersHangTogether_data() { engineRows(); }
    void bothPapersHangTogether()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay(), home = journey.scene.handover.handover.id;
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return goThrough(sql, id); })); // says who was present, in both papers
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return signAll(sql, id); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return setKey(sql, home, 9); })); // of the protocol alone
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QCOMPARE(preview->conflicts.size(), 1);
        QCOMPARE(preview->conflicts.first().label, u"UE-2026-00001 · Übergabeprotokoll · Einweisungsprotokoll"_s);
        VERIFY_DONE(journey.merge(*returned, all(*preview, false)));
        const HandoverEntry entry = journey.entry(*journey.home);
        QCOMPARE(entry.keys.first().count, 9);
        QVERIFY(entry.signatures.isEmpty());
    }

    void bothSigned_data() { engineRows(); }
    void bothSigned()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay(), home = journey.scene.handover.handover.id;
        const auto finish = [](Sql &sql, qint64 handover, int keys) {
            return goThrough(sql, handover).and_then([&] { return setKey(sql, handover, keys); }).and_then([&] {
                return signAll(sql, handover);
            });
        };
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return finish(sql, id, 4); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return finish(sql, home, 5); }));
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QCOMPARE(preview->conflicts.size(), 1);
        for (const bool there : {false, true}) {
            VERIFY_DONE(journey.merge(*returned, all(*preview, there)));
            const HandoverEntry entry = journey.entry(*journey.home);
            QCOMPARE(entry.keys.first().count, there ? 4 : 5);
            QVERIFY(isIntact(entry));
            QVERIFY(missingSigners(entry, HandoverDocument::Protocol).isEmpty());
            VERIFY_DONE(journey.home.write([](Sql &sql) { return undoStep(sql, recentSteps(sql, 1)->first().id); }));
        }
    }

    void concludedHereStays_data() { engineRows(); }
    void concludedHereStays()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay(), home = journey.scene.handover.handover.id;
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return goThrough(sql, home); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return signAll(sql, home); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return conclude(sql, home); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return setKey(sql, id, 8); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) {
            Visit visit = sql.find<Visit>(u"visit"_s)->first();
            visit.defects = u"Fenster schließt nicht"_s;
            return sql.save(u"visit"_s, visit);
        }));
        VERIFY_DONE(journey.giveBack());
        const HandoverEntry before = journey.entry(*journey.home);
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QVERIFY2(labels(*preview).isEmpty(), qPrintable(labels(*preview).join(u'\n')));
        QCOMPARE(preview->notes,
            QStringList{u"UE-2026-00001 ist hier schon abgeschlossen und bleibt so; was unterwegs geändert wurde, entfällt."_s});
        VERIFY_DONE(journey.merge(*returned));
        const HandoverEntry after = journey.entry(*journey.home);
        QCOMPARE(after.handover.status, HandoverStatus::Signed);
        QCOMPARE(after.signatures, before.signatures);
        QCOMPARE(after.keys, before.keys);
        QVERIFY(isIntact(after));
        QCOMPARE(journey.count(*journey.home, u"select count(*) from visit where defects<>''"_s), 1); // the rest comes back
    }

    void discardedThereAndConcludedHere_data() { engineRows(); }
    void discardedThereAndConcludedHere()
    {
        QFETCH(bool, onServer);
        Journey journey(onServer);
        const qint64 home = journey.scene.handover.handover.id;
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return goThrough(sql, home); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return signAll(sql, home); }));
        VERIFY_DONE(journey.take());
        VERIFY_DONE(journey.open());
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return discard(sql, journey.idOnTheWay()); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return conclude(sql, home); }));
        VERIFY_DONE(journey.giveBack());
        const HandoverEntry before = journey.entry(*journey.home);
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QCOMPARE(preview->notes.size(), 1);
        VERIFY_DONE(journey.merge(*returned));
        QCOMPARE(journey.entry(*journey.home).signatures, before.signatures);
        QVERIFY(!before.signatures.isEmpty());
    }

    void discardedHereAndConcludedThere_data() { engineRows(); }
    void discardedHereAndConcludedThere()
    {
        QFETCH(bool, onServer);
        Journey journey(onServer);
        const qint64 home = journey.scene.handover.handover.id;
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return goThrough(sql, home); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return signAll(sql, home); }));
        VERIFY_DONE(journey.take());
        VERIFY_DONE(journey.open());
        const qint64 id = journey.idOnTheWay();
        // Here put right, there the old signatures concluded.
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return discard(sql, home); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return setKey(sql, home, 9); }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return conclude(sql, id); }));
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QCOMPARE(preview->conflicts.size(), 1);
        QVERIFY2(preview->conflicts.first().thereText.contains(u"unterschrieben: "_s), qPrintable(labels(*preview).join(u'\n')));
        for (const bool there : {false, true}) {
            VERIFY_DONE(journey.merge(*returned, all(*preview, there)));
            const HandoverEntry entry = journey.entry(*journey.home);
            QCOMPARE(entry.keys.first().count, there ? 2 : 9);
            QCOMPARE(entry.handover.status == HandoverStatus::Signed, there);
            QVERIFY(isIntact(entry));
            QCOMPARE(missingSigners(entry, HandoverDocument::Protocol).isEmpty(), there);
            // What concluding brought about comes along with the paper alone.
            QCOMPARE(journey.count(*journey.home, u"select count(*) from task where rule='handover.confirmation'"_s), there ? 1 : 0);
            QCOMPARE(journey.count(*journey.home, u"select count(*) from vacancy where status='handed_over'"_s), there ? 1 : 0);
            QCOMPARE(
                journey.count(*journey.home, u"select count(*) from status_transition where to_status='handed_over'"_s), there ? 1 : 0);
            VERIFY_DONE(journey.home.write([](Sql &sql) { return undoStep(sql, recentSteps(sql, 1)->first().id); }));
        }
    }

    void sameContentSignedTwice_data() { engineRows(); }
    void sameContentSignedTwice()
    {
        QFETCH(bool, onServer);
        Journey journey(onServer);
        const qint64 home = journey.scene.handover.handover.id;
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return goThrough(sql, home); }));
        VERIFY_DONE(journey.take());
        VERIFY_DONE(journey.open());
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return signAll(sql, journey.scene.handover.handover.id); }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return signAll(sql, home); }));
        VERIFY_DONE(journey.giveBack());
        const HandoverEntry before = journey.entry(*journey.home);
        const auto returned = journey.read();
        const auto preview = journey.preview(*returned);
        QCOMPARE(preview->conflicts.size(), 1);
        VERIFY_DONE(journey.merge(*returned, all(*preview, true)));
        QCOMPARE(journey.entry(*journey.home).signatures.size(), before.signatures.size());
    }

    void twoPeopleComeBack_data() { engineRows(); }
    void twoPeopleComeBack()
    {
        TAKEN_ALONG(journey);
        const qint64 id = journey.idOnTheWay();
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return setKey(sql, id, 3); }));
        VERIFY_DONE(journey.giveBack(u"a.bleibe-mit"_s));
        VERIFY_DONE(journey.take(u"zweite.bleibe-mit"_s));
        VERIFY_DONE(journey.open(u"zweite.bleibe-mit"_s));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return setKey(sql, journey.scene.handover.handover.id, 4); }));
        VERIFY_DONE(journey.giveBack(u"b.bleibe-mit"_s));
        VERIFY_DONE(journey.merge(*journey.read(u"a.bleibe-mit"_s)));
        const auto second = journey.read(u"b.bleibe-mit"_s);
        const auto preview = journey.preview(*second);
        QCOMPARE(preview->conflicts.size(), 1); // three here by now, four there
        VERIFY_DONE(journey.merge(*second, all(*preview, true)));
        QCOMPARE(journey.entry(*journey.home).keys.first().count, 4);
    }

    void visitsComeBack_data() { engineRows(); }
    void visitsComeBack()
    {
        TAKEN_ALONG(journey);
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) {
            Visit visit = sql.find<Visit>(u"visit"_s)->first();
            visit.state = VisitState::Done;
            visit.damp = Tri::Yes;
            visit.defects = u"Fenster schließt nicht"_s;
            return sql.save(u"visit"_s, visit);
        }));
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { // a further visit, its number given meanwhile at home
            Visit next = sql.find<Visit>(u"visit"_s)->first();
            next.uid.clear();
            next.number = u"BB-2026-00002"_s;
            next.state = VisitState::Planned;
            return sql.add(u"visit"_s, next);
        }));
        VERIFY_DONE(journey.home.write([&](Sql &sql) {
            Visit other = journey.scene.visit;
            other.uid.clear();
            other.number = *nextNumber(sql, u"BB"_s, 2026);
            other.number = u"BB-2026-00002"_s;
            return skipNumbers(sql, {u"BB"_s, 2026, 2}).and_then([&] { return sql.add(u"visit"_s, other); });
        }));
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        VERIFY_DONE(journey.merge(*returned));
        QCOMPARE(journey.count(*journey.home, u"select count(*) from visit where defects<>'' and state='done'"_s), 1);
        QCOMPARE(journey.count(*journey.home, u"select count(*) from visit where number='BB-2026-00003' and plan_id is not null"_s), 1);
    }

    void theNewerStateWins()
    {
        Journey journey(false);
        QTemporaryDir other; // a second machine
        const Secret secret = Secret::fromTyped(phrase);
        const auto workAt = [&](const QString &path, int keys, const QString &packed) -> Result<> {
            auto copy = Database::open({.kind = Location::Kind::File, .path = path});
            if (!copy) return std::unexpected(copy.error());
            const qint64 id = journey.entry(**copy).handover.id;
            if (auto done = wait((*copy)->write(otherActor, [&](Sql &sql) { return setKey(sql, id, keys); })); !done) return done;
            return packAgain(**copy, journey.target(journey.file(packed)), secret, Progress());
        };
        const auto keysAt = [&](const QString &path) {
            const auto copy = Database::open({.kind = Location::Kind::File, .path = path});
            return copy ? journey.entry(**copy).keys.first().count : -1;
        };
        VERIFY_DONE(journey.take());
        VERIFY_DONE(journey.open());
        const QString here = journey.copy;
        journey.way.reset();
        VERIFY_DONE(workAt(here, 3, u"a.bleibe-mit"_s));
        const auto there = openTrip(journey.file(u"a.bleibe-mit"_s), secret, other.path(), Progress());
        VERIFY_DONE(there);
        VERIFY_DONE(workAt(there->path, 5, u"b.bleibe-mit"_s));
        auto again = openTrip(journey.file(), secret, journey.folder.path(), Progress()); // older than what is here
        VERIFY_DONE(again);
        QVERIFY(again->wasThere);
        QCOMPARE(keysAt(here), 3);
        {
            const auto open = Database::open({.kind = Location::Kind::File, .path = here});
            QVERIFY(open);
            QCOMPARE(reasonOf(openTrip(journey.file(u"b.bleibe-mit"_s), secret, journey.folder.path(), Progress())), u"trip.older"_s);
        }
        again = openTrip(journey.file(u"b.bleibe-mit"_s), secret, journey.folder.path(), Progress());
        VERIFY_DONE(again);
        QVERIFY(!again->wasThere);
        QCOMPARE(keysAt(here), 5);
        // Worked on at both: neither may win.
        VERIFY_DONE(workAt(here, 6, u"c.bleibe-mit"_s));
        VERIFY_DONE(workAt(there->path, 7, u"d.bleibe-mit"_s));
        QCOMPARE(reasonOf(openTrip(journey.file(u"d.bleibe-mit"_s), secret, journey.folder.path(), Progress())), u"trip.older"_s);
        QCOMPARE(keysAt(here), 6);
    }

    void leftoversAreTidied()
    {
        QTemporaryDir folder;
        const QDateTime later = QDateTime::currentDateTime().addDays(2);
        QVERIFY(QDir(folder.path()).mkpath(u"zurueck-abc123"_s) && QDir(folder.path()).mkpath(u"0123456789abcdef"_s));
        QFile clear(folder.filePath(u"zurueck-abc123/mitnahme.sqlite"_s));
        QVERIFY(clear.open(QIODevice::WriteOnly));
        clear.close();
        const Workshop open(folder.path(), u"packen"_s);
        const auto path = open.filePath(u"mitnahme.sqlite"_s);
        VERIFY_DONE(path);
        tidyWorkshops(folder.path(), QDateTime::currentDateTime());
        QVERIFY(clear.exists()); // too young to be sure
        tidyWorkshops(folder.path(), later);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"zurueck-abc123"_s)));
        QVERIFY(QFileInfo::exists(folder.filePath(u"0123456789abcdef"_s))); // somebody's work
        QVERIFY(QFileInfo::exists(QFileInfo(*path).path())); // in use
    }

    void whatMayNotComeBack_data() { engineRows(); }
    void whatMayNotComeBack()
    {
        TAKEN_ALONG(journey);
        VERIFY_DONE(journey.giveBack());
        const auto returned = journey.read();
        VERIFY_DONE(returned);
        TestRegister other(false);
        QCOMPARE(reasonOf(other.read([&](Sql &sql) { return previewReturn(sql, *returned); })), u"trip.other"_s);
        const auto trip = journey.home.read([](Sql &sql) { return findTrip(sql, u"mn-2026-00001"_s); });
        VERIFY_DONE(trip);
        VERIFY_DONE(journey.home.write([&](Sql &sql) { return giveUpTrip(sql, trip->id, trip->version, now); }));
        QCOMPARE(reasonOf(journey.preview(*returned)), u"trip.givenUp"_s);
        QCOMPARE(
            reasonOf(journey.home.write([&](Sql &sql) { return giveUpTrip(sql, trip->id, trip->version + 1, now); })), u"trip.givenUp"_s);
        QCOMPARE(journey.home.read([](Sql &sql) { return findTrips(sql, true, today); })->size(), 0);
        // A register that is no take-along file, a damaged one, a wrong passphrase.
        const auto sealing = journey.target(journey.file(u"falsch.bleibe-mit"_s)).sealing;
        VERIFY_DONE(wait(other->backup(journey.file(u"leer.sqlite"_s))));
        VERIFY_DONE(sealFile(journey.file(u"leer.sqlite"_s), journey.file(u"falsch.bleibe-mit"_s), sealing, Progress()));
        QCOMPARE(reasonOf(journey.read(u"falsch.bleibe-mit"_s)), u"trip.notFile"_s);
        QCOMPARE(reasonOf(journey.open(u"falsch.bleibe-mit"_s)), u"trip.notFile"_s);
        QCOMPARE(reasonOf(openTrip(journey.file(), Secret::fromTyped(u"eine andere Phrase"_s), journey.folder.path(), Progress())),
            u"sealed.passphrase"_s);
        QCOMPARE(reasonOf(packAgain(*other, journey.target(journey.file()), Secret::fromTyped(phrase), Progress())), u"trip.notFile"_s);
        QCOMPARE(reasonOf(removeCopy(journey.file(), journey.folder.path() + u"/nirgends"_s)), u"trip.notFile"_s);
    }

    void anotherSchema()
    {
        Journey journey(false);
        VERIFY_DONE(journey.take());
        VERIFY_DONE(journey.open());
        const QString copy = journey.copy;
        journey.way.reset();
        const auto reseal = [&](const QString &statement) {
            auto connection = connectTo({.kind = Location::Kind::File, .path = copy}, u"tamper"_s);
            auto done = execute(connection->db, *connection->engine, statement);
            if (auto closed = scalar(connection->db, *connection->engine, u"pragma journal_mode=delete"_s); !closed)
                done = std::unexpected(closed.error());
            disconnectFrom(*connection);
            const TripTarget target = journey.target(journey.file(u"zurueck.bleibe-mit"_s));
            return done.and_then([&] { return sealFile(copy, target.file, target.sealing, Progress()); });
        };
        VERIFY_DONE(reseal(u"pragma user_version=999"_s));
        const auto newer = journey.read();
        QCOMPARE(reasonOf(newer), u"register.newer"_s);
        QVERIFY(newer.error().arguments.first().endsWith(u"zurueck.bleibe-mit"_s)); // not where it was looked at
        VERIFY_DONE(reseal(u"create trigger evil after update on trip begin delete from trip_base; end"_s));
        QVERIFY(!journey.read());
    }

    /** A machine that loses power keeps what lies on its disk: copies of the files at every step, opened afterwards. */
    void powerMayFailAtEveryStep()
    {
        Journey journey(false);
        int steps = 0;
        const auto keepFiles = [&] {
            const QString copy = journey.file(u"stand-%1.sqlite"_s.arg(++steps));
            for (const auto &part : {u""_s, u"-wal"_s}) QFile::copy(journey.home.location().path + part, copy + part);
            QVERIFY(!QFile::exists(journey.file()));
        };
        const Progress progress([&](int, const QString &) { keepFiles(); }, [] { return false; });
        VERIFY_DONE(journey.take(u"mit.bleibe-mit"_s, progress));
        VERIFY_DONE(journey.open());
        VERIFY_DONE(journey.onTheWay([&](Sql &sql) { return goThrough(sql, journey.scene.handover.handover.id); }));
        VERIFY_DONE(journey.giveBack());
        QVERIFY(steps >= 2);
        for (int i = 1; i <= steps; ++i) {
            const auto stand = Database::open({.kind = Location::Kind::File, .path = journey.file(u"stand-%1.sqlite"_s.arg(i))});
            QVERIFY(stand);
            QCOMPARE(journey.count(**stand, u"select count(*) from trip"_s), 0);
        }
        // In the middle of the merge, everything written and nothing kept.
        const auto returned = journey.read();
        const QString middle = journey.file(u"mitten.sqlite"_s);
        VERIFY_DONE(journey.home.write([&](Sql &sql) {
            auto merged = mergeReturn(sql, *returned, {}, now);
            for (const auto &part : {u""_s, u"-wal"_s}) QFile::copy(journey.home.location().path + part, middle + part);
            return merged;
        }));
        auto stand = Database::open({.kind = Location::Kind::File, .path = middle});
        QVERIFY(stand);
        QCOMPARE(journey.count(**stand, u"select count(*) from trip where state='out'"_s), 1);
        QCOMPARE(journey.entry(**stand).handover.cleaning, Cleaning::Unknown);
        QCOMPARE(journey.entry(*journey.home).handover.cleaning, Cleaning::BroomClean);
        // After the cut the same file comes back as if nothing had been.
        VERIFY_DONE(wait((*stand)->write(testActor, [&](Sql &sql) { return mergeReturn(sql, *returned, {}, now); })));
        QCOMPARE(journey.entry(**stand).handover.cleaning, Cleaning::BroomClean);
    }

    void nothingIsMarkedWherePackingFails_data() { engineRows(); }
    void nothingIsMarkedWherePackingFails()
    {
        QFETCH(bool, onServer);
        Journey journey(onServer);
        const auto isUnmarked = [&] { return journey.count(*journey.home, u"select count(*) from trip"_s) == 0; };
        for (int steps = 0; steps < 3; ++steps) {
            int left = steps;
            const Progress progress([](int, const QString &) {}, [&] { return left-- <= 0; });
            QCOMPARE(journey.take(u"mit.bleibe-mit"_s, progress).error().kind, Error::Kind::Cancelled);
            QVERIFY(isUnmarked());
            QVERIFY(!QFile::exists(journey.file()));
        }
        TripTarget nowhere = journey.target(u"/nirgends/mit.bleibe-mit"_s);
        QCOMPARE(reasonOf(takeAlong(*journey.home, testActor, journey.request(), nowhere, now, Progress())), u"file.readonly"_s);
        QVERIFY(isUnmarked());
        QCOMPARE(QDir(journey.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        const auto ask = [&](TripRequest request) {
            return reasonOf(takeAlong(*journey.home, testActor, request, journey.target(journey.file()), now, Progress()));
        };
        TripRequest request = journey.request();
        request.holder = u" "_s;
        QCOMPARE(ask(request), u"trip.holder"_s);
        request = journey.request();
        request.backBy = today.addDays(-1);
        QCOMPARE(ask(request), u"trip.backBy"_s);
        request = journey.request();
        request.visitUids += u"gibt-es-nicht"_s;
        QCOMPARE(ask(request), u"trip.gone"_s);
        QCOMPARE(ask({.holder = u"Otto"_s, .backBy = today}), u"trip.empty"_s);
        QVERIFY(isUnmarked());
        VERIFY_DONE(journey.take());
        VERIFY_DONE(journey.open());
        QCOMPARE(reasonOf(takeAlong(*journey.way, testActor, journey.request(), journey.target(journey.file(u"x"_s)), now, Progress())),
            u"trip.nested"_s);
        // Opened a second time, what is worked on there stays.
        const auto again = openTrip(journey.file(), Secret::fromTyped(phrase), journey.folder.path(), Progress());
        QVERIFY(again && again->wasThere);
        QCOMPARE(QFile::permissions(again->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QFile::permissions(QFileInfo(again->path).absolutePath()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
            QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TripsTest)
#include "tripstest.moc"
