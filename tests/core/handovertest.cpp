// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/handoverscene.h"

using namespace HandoverScene;

/** From a planned handover to the signed one, and what an earlier one says. */
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

    void whoOwnsTheFlatTodayHandsItOver_data() { engineRows(); }
    void whoOwnsTheFlatTodayHandsItOver()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const qint64 dwellingId = made->entry.dwelling.id;
        const auto heir = store.write([&](Sql &sql) {
            return addLandlord(sql, {.kind = LandlordKind::Private, .lastName = u"Erbin"_s, .phone = u"06301 2"_s})
                .and_then([&](const Landlord &landlord) {
                    return sql.updateAll(u"landlord_role"_s, u"dwelling_id=?"_s, {dwellingId}, {{u"until"_s, toStored(today.addDays(-1))}})
                        .and_then(
                            [&] { return sql.add(u"landlord_role"_s, LandlordRole{.dwellingId = dwellingId, .landlordId = landlord.id}); });
                });
        });
        VERIFY_DONE(heir);
        const auto wanted = store.read([&](Sql &sql) { return handoverFor(sql, made->entry.vacancy.id, HandoverKind::MoveOut, today); });
        QCOMPARE(wanted->landlordId, std::optional(heir->landlordId));
    }

    void aSponsorIsNamedUntilTheRelationEnds_data() { engineRows(); }
    void aSponsorIsNamedUntilTheRelationEnds()
    {
        QFETCH(bool, onServer);
        TestRegister store(onServer);
        const auto made = store.write([](Sql &sql) { return scene(sql); });
        const auto kept = store.write([&](Sql &sql) {
            return sql.add(u"sponsor"_s, Sponsor{.firstName = u"Paul"_s, .lastName = u"Pate"_s}).and_then([&](const Sponsor &sponsor) {
                return sql.add(u"engagement"_s,
                    Engagement{.sponsorId = sponsor.id,
                        .householdId = made->household.id,
                        .beginsOn = today.addDays(-30),
                        .endsOn = today.addDays(10),
                        .outcome = EngagementEnd::MovedAway});
            });
        });
        VERIFY_DONE(kept);
        const auto nameOn = [&](QDate day) {
            const HandoverFilter filter{.id = made->handover.handover.id};
            const auto rows = store.read([&](Sql &sql) { return findHandovers(sql, filter, {}, day); });
            return rows && rows->size() == 1 ? rows->first().sponsor : u"?"_s;
        };
        QCOMPARE(nameOn(today.addDays(9)), u"Paul Pate"_s);
        QCOMPARE(nameOn(today.addDays(10)), QString());
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
