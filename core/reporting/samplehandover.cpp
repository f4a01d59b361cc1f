// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/samplehandover.h"
#include "core/reporting/daysheet.h"
#include "core/reporting/handoversheets.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString strokes = u"M60 300 C140 60 200 60 220 240 S300 340 360 180 S460 120 480 260 S600 320 700 140 L940 220"_s;

void fillRooms(HandoverEntry &entry, QDate today)
{
    entry.rooms = {{.id = 1, .uid = u"room-1"_s, .kind = RoomKind::Kitchen}, {.id = 2, .uid = u"room-2"_s, .kind = RoomKind::Bath}};
    entry.parts = {{.uid = u"part-1"_s, .roomId = 1, .element = RoomElement::Floor, .state = ElementState::Sound},
        {.uid = u"part-2"_s,
            .roomId = 1,
            .element = RoomElement::Walls,
            .state = ElementState::Worn,
            .description = QCoreApplication::translate("SamplePaper", "Bohrlöcher über der Spüle")},
        {.uid = u"part-3"_s,
            .roomId = 2,
            .element = RoomElement::Plumbing,
            .state = ElementState::Defect,
            .description = QCoreApplication::translate("SamplePaper", "Hahn tropft"),
            .remedyBy = Side::Landlord,
            .remedyUntil = today.addDays(14)},
        {.uid = u"part-4"_s, .roomId = 2, .element = RoomElement::SmokeAlarm, .state = ElementState::Sound}};
}

void fillInstruction(HandoverEntry &entry)
{
    entry.instruction.reserve(instructionTopics().size());
    for (const InstructionTopic topic : instructionTopics())
        entry.instruction += InstructionRow{.topic = topic,
            .explained = Explained::Yes,
            .shown = topic == InstructionTopic::Heating ? Tri::Yes : Tri::No,
            .understanding = topic == InstructionTopic::Waste ? Understanding::Refresh : Understanding::Understood};
}
}

HandoverFacts sampleHandover(const QByteArray &photo, QDate today)
{
    HandoverFacts facts{
        .building = {.street = u"Musterstraße"_s, .houseNumber = u"12"_s, .postalCode = u"67657"_s, .city = u"Musterstadt"_s},
        .dwelling = {.floor = 1, .livingAreaDm2 = 7800, .halfRooms = 6},
        .landlord = Landlord{.firstName = u"Alex"_s,
            .lastName = u"Muster"_s,
            .street = u"Musterweg 3"_s,
            .postalCode = u"67657"_s,
            .city = u"Musterstadt"_s}};
    HandoverEntry &entry = facts.entry;
    entry.handover = {.uid = u"handover-1"_s,
        .number = u"UE-2026-00001"_s,
        .beginsAt = QDateTime(today, QTime(10, 0)),
        .movesInOn = today,
        .interpreting = Interpreting::Person,
        .cleaning = Cleaning::BroomClean,
        .deposit = Cents{96000}};
    entry.parties = {{.role = PartyRole::Landlord, .name = u"Alex Muster"_s, .present = Tri::Yes},
        {.role = PartyRole::Tenant, .name = u"A. M."_s, .present = Tri::Yes},
        {.role = PartyRole::Office, .name = u"Chris Muster"_s, .present = Tri::Yes}};
    entry.keys = {{.kind = KeyKind::HouseDoor, .count = 2, .number = u"M 4711"_s}, {.kind = KeyKind::Letterbox, .count = 1}};
    entry.meters = {{.uid = u"meter-1"_s,
        .medium = MeterMedium::Electricity,
        .meterNumber = u"1EMH0012345678"_s,
        .readingMilli = 12345600,
        .readOn = today}};
    fillRooms(entry, today);
    fillInstruction(entry);
    entry.inventory = {{.name = QCoreApplication::translate("SamplePaper", "Kühlschrank"), .count = 1, .state = ElementState::Sound}};
    entry.promises = {{.text = QCoreApplication::translate("SamplePaper", "Hausmeister bringt den Kellerschlüssel"),
        .side = Side::Landlord,
        .dueOn = today.addDays(3)}};
    for (const HandoverDocument document : {HandoverDocument::Protocol, HandoverDocument::Instruction})
        entry.signatures += Signature{.document = document,
            .role = PartyRole::Tenant,
            .name = u"A. M."_s,
            .signedAt = QDateTime(today, QTime(11, 0)),
            .strokes = strokes};
    if (!photo.isEmpty()) facts.photos = {{.subjectUid = u"part-3"_s, .bytes = photo}};
    return facts;
}

std::optional<Paper> sampleHandoverPaper(const QString &form, const QByteArray &photo, const Printing &printing)
{
    const QDate today = printing.at.date();
    HandoverFacts facts = sampleHandover(photo, today);
    if (form == "protocol.html"_L1) return protocolSheet(facts, printing);
    if (form == "instruction.html"_L1) return instructionSheet(facts, printing);
    if (form == "visits.html"_L1) return visitsLeaflet({.code = u"en"_s, .isReleased = true}, printing);
    if (form == "daysheet.html"_L1)
        return daySheet({.day = today,
                            .visits = {{.time = QTime(9, 30), .address = u"Musterstraße 12, Musterstadt"_s, .door = u"1. OG"_s},
                                {.address = u"Musterweg 3, Musterstadt"_s, .topics = InstructionTopic::Airing}}},
            printing);
    if (form != "confirmation.html"_L1) return {};
    facts.wish.persons = {u"Amina Muster"_s, u"Yusuf Muster"_s};
    return confirmationSheet(facts);
}
