// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/handoverscene.h"

using namespace HandoverScene;

/** A signed paper says for ever what was signed. */
class PaperLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void undoNeverTakesAPhotoOfASignedPaper_data() { engineRows(); }

    void undoNeverTakesAPhotoOfASignedPaper()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const qint64 id = made->handover.handover.id;
        VERIFY_DONE(store.write([&](Sql &sql) { return goThrough(sql, id); }));
        const Document photo{.subjectKind = SubjectKind::Handover,
            .subjectUid = made->handover.rooms[0].uid,
            .kind = DocumentKind::Photo,
            .fileName = u"flur.png"_s};
        VERIFY_DONE(store.write([&](Sql &sql) { return addDocument(sql, photo, {.bytes = "bytes"}); }));
        const qint64 step = store.read([](Sql &sql) { return recentSteps(sql, 1); })->front().id;
        const HandoverParty tenant = made->handover.parties[1];
        VERIFY_DONE(store.write([&](Sql &sql) { return signAs(sql, id, HandoverDocument::Protocol, tenant); }));
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return undoKeepingPapers(sql, step); })), u"handover.undo"_s);
        const auto entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        QCOMPARE(entry->photos.size(), 1);
        Document renamed = entry->photos.first();
        renamed.title = u"Flur, anders"_s;
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return saveDocument(sql, renamed); })), u"handover.locked"_s);
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return removeDocument(sql, entry->photos.first()); })), u"handover.locked"_s);
    }

    void theScanOfASignatureStays_data() { engineRows(); }

    void theScanOfASignatureStays()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const qint64 id = made->handover.handover.id;
        VERIFY_DONE(store.write([&](Sql &sql) { return goThrough(sql, id); }));
        const Document wanted{.subjectKind = SubjectKind::Handover,
            .subjectUid = made->handover.handover.uid,
            .kind = DocumentKind::SignedScan,
            .fileName = u"protokoll.pdf"_s};
        const auto scan = store.write([&](Sql &sql) { return addDocument(sql, wanted, {.bytes = "scan"}); });
        VERIFY_DONE(scan);
        const auto entry = store.read([&](Sql &sql) { return loadHandover(sql, id); });
        const Signature signature{.handoverId = id,
            .name = u"A. Y."_s,
            .form = SignatureForm::OnPaper,
            .contentSha256 = contentHash(*entry, HandoverDocument::Protocol),
            .documentUid = scan->uid};
        VERIFY_DONE(store.write([&](Sql &sql) { return sign(sql, signature, at(today, 11)); }));
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return removeDocument(sql, *scan); })), u"handover.locked"_s);
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return replaceContent(sql, *scan, {.bytes = "other"}); })), u"handover.locked"_s);
    }

    void aSignedPaperStaysWithItsFlat()
    {
        TestRegister store(false);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const qint64 id = made->handover.handover.id;
        VERIFY_DONE(store.write([&](Sql &sql) { return goThrough(sql, id); }));
        const HandoverParty tenant = made->handover.parties[1];
        VERIFY_DONE(store.write([&](Sql &sql) { return signAs(sql, id, HandoverDocument::Protocol, tenant); }));
        const auto other = store.write([](Sql &sql) { return addEntry(sql, flat(), today); });
        Handover moved = store.read([&](Sql &sql) { return loadHandover(sql, id); })->handover;
        moved.dwellingId = other->dwelling.id;
        QCOMPARE(reasonOf(store.write([&](Sql &sql) { return saveHandover(sql, moved); })), u"handover.locked"_s);
        moved = store.read([&](Sql &sql) { return loadHandover(sql, id); })->handover;
        moved.status = HandoverStatus::Signed;
        moved.protocolSha256 = u"0"_s;
        const auto kept = store.write([&](Sql &sql) { return saveHandover(sql, moved); });
        QVERIFY(kept && kept->status == HandoverStatus::UnderWay && kept->protocolSha256.isEmpty());
    }

    /** Papers that were signed have to fit in every later version of the program. */
    void hashesNeverChange()
    {
        HandoverEntry entry{
            .handover = {.number = u"UE-2026-00001"_s, .beginsAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)}};
        entry.parties = {{.role = PartyRole::Tenant, .name = u"A. Y."_s, .present = Tri::Yes}};
        entry.meters = {{.meterNumber = u"1EMH001"_s, .readingMilli = 12345600, .readOn = QDate(2026, 11, 20)}};
        entry.rooms = {{.id = 1, .kind = RoomKind::Kitchen}};
        entry.parts = {{.roomId = 1, .element = RoomElement::Walls, .state = ElementState::Defect, .description = u"Fleck"_s}};
        entry.instruction = {{.topic = InstructionTopic::Airing, .explained = Explained::Yes}};
        QCOMPARE(contentHash(entry, HandoverDocument::Protocol), u"93320d2fdbbde97dc43a34e90cbcc7b332d9222bb6576b1b9642e5c4ed593ccb"_s);
        QCOMPARE(contentHash(entry, HandoverDocument::Instruction), u"54d1218556b6a5e25110ba9b0faf82002aa11ffba77d46508228abd4cf3217a1"_s);
    }
};

QTEST_GUILESS_MAIN(PaperLockTest)
#include "paperlocktest.moc"
