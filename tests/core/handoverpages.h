// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/signatures.h"
#include "core/reporting/handoversheets.h"
#include <QBuffer>
#include <QImage>

// A made-up handover with everything that its papers can say, and with what they must never say.

inline const QDate handoverDay(2026, 11, 30);

inline Printing handoverPrinting()
{
    RegisterSettings office;
    office.officeName = QStringLiteral("Kreisverwaltung Muster · Sozialamt");
    office.officeStreet = QStringLiteral("Musterstraße 8");
    office.officeTown = QStringLiteral("67657 Musterstadt");
    office.officePhone = QStringLiteral("030 23125 100");
    return {.settings = office, .actorName = QStringLiteral("Tina Test"), .at = QDateTime(QDate(2026, 11, 20), QTime(8, 12))};
}

inline QByteArray plainPhoto(Qt::GlobalColor colour)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

inline QList<InstructionRow> sampleInstruction()
{
    QList<InstructionRow> rows;
    for (const InstructionTopic topic : instructionTopics())
        rows += InstructionRow{.topic = topic, .explained = Explained::Yes, .shown = Tri::Yes, .understanding = Understanding::Understood};
    rows[1].explained = Explained::NotApplicable;
    rows[3].material = QStringLiteral("ar");
    rows[3].understanding = Understanding::Refresh;
    rows[3].note = QStringLiteral("INSTRUCTION NOTE");
    return rows;
}

inline HandoverEntry sampleEntryOfHandover()
{
    HandoverEntry entry;
    entry.handover = {.uid = QStringLiteral("handover"),
        .number = QStringLiteral("UE-2026-00031"),
        .householdId = 7,
        .landlordId = 1,
        .beginsAt = QDateTime(handoverDay, QTime(10, 0)),
        .rentBeginsOn = QDate(2026, 12, 1),
        .movesInOn = handoverDay,
        .language = QStringLiteral("ar"),
        .interpreting = Interpreting::Person,
        .cleaning = Cleaning::BroomClean,
        .missingKeys = QStringLiteral("Kellerschlüssel fehlt"),
        .deposit = Cents{96000},
        .depositOn = QDate(2026, 11, 27),
        .depositBy = DepositPayer::JobCentre,
        .note = QStringLiteral("OFFICE NOTE")};
    entry.parties = {{.role = PartyRole::Landlord, .name = QStringLiteral("Anna Schmidt"), .present = Tri::Yes},
        {.role = PartyRole::Tenant, .name = QStringLiteral("A. Y."), .present = Tri::Yes},
        {.role = PartyRole::Office,
            .name = QStringLiteral("Tina Test"),
            .organisation = QStringLiteral("Kreisverwaltung Muster"),
            .present = Tri::Yes},
        {.role = PartyRole::Interpreter,
            .name = QStringLiteral("Samir Haddad"),
            .organisation = QStringLiteral("Sprachmittlung Muster e. V."),
            .present = Tri::Yes,
            .commissioned = Tri::Yes}};
    entry.keys = {{.kind = KeyKind::HouseDoor, .count = 2, .number = QStringLiteral("M 4711")},
        {.kind = KeyKind::Flat, .count = 3, .number = QStringLiteral("K 0815")}, {.kind = KeyKind::Letterbox, .count = 2}};
    entry.meters = {{.uid = QStringLiteral("meter"),
                        .medium = MeterMedium::Electricity,
                        .meterNumber = QStringLiteral("1EMH0012345678"),
                        .readingMilli = 12345600,
                        .place = QStringLiteral("Keller"),
                        .readOn = handoverDay,
                        .supplier = QStringLiteral("Grundversorger Muster"),
                        .suppliedFrom = QDate(2026, 12, 1)},
        {.medium = MeterMedium::ColdWater,
            .meterNumber = QStringLiteral("8 4711 22"),
            .readingMilli = 482125,
            .unit = MeterUnit::CubicMetres,
            .place = QStringLiteral("Bad"),
            .readOn = handoverDay}};
    entry.rooms = {{.id = 1, .uid = QStringLiteral("kitchen"), .kind = RoomKind::Kitchen},
        {.id = 2, .uid = QStringLiteral("bath"), .kind = RoomKind::Bath},
        {.id = 3,
            .uid = QStringLiteral("bedroom"),
            .kind = RoomKind::Bedroom,
            .name = QStringLiteral("Schlafzimmer 2"),
            .note = QStringLiteral("zum Hof")}};
    for (const HandoverRoom &room : entry.rooms)
        for (const RoomElement element : {RoomElement::Floor, RoomElement::Walls, RoomElement::Ceiling, RoomElement::Windows,
                 RoomElement::Door, RoomElement::Radiator, RoomElement::Electrics, RoomElement::SmokeAlarm})
            entry.parts += RoomPart{.uid = QStringLiteral("part-%1").arg(entry.parts.size()),
                .roomId = room.id,
                .element = element,
                .state = ElementState::Sound};
    entry.parts[1].state = ElementState::Worn;
    entry.parts[1].description = QStringLiteral("Bohrlöcher über der Spüle");
    entry.parts[11].state = ElementState::Defect;
    entry.parts[11].description = QStringLiteral("Fenster schließt nicht dicht, Griff locker");
    entry.parts[11].remedyBy = Side::Landlord;
    entry.parts[11].remedyUntil = QDate(2026, 12, 14);
    entry.inventory = {{.name = QStringLiteral("Kühlschrank"), .count = 1, .state = ElementState::Worn, .owner = ItemOwner::Donation},
        {.name = QStringLiteral("Bett 90 × 200 mit Matratze"), .count = 4, .state = ElementState::Sound, .owner = ItemOwner::Landlord}};
    entry.promises
        = {{.text = QStringLiteral("Der Hausmeister bringt den Kellerschlüssel."), .side = Side::Landlord, .dueOn = QDate(2026, 12, 3)}};
    entry.instruction = sampleInstruction();
    return entry;
}

inline HandoverFacts handoverFacts(const QString &language = {})
{
    HandoverFacts facts{.entry = sampleEntryOfHandover(),
        .building = {.street = QStringLiteral("Lauterstraße"),
            .houseNumber = QStringLiteral("27"),
            .postalCode = QStringLiteral("67731"),
            .city = QStringLiteral("Otterbach")},
        .dwelling
        = {.flatNumber = QStringLiteral("2"), .floor = 0, .livingAreaDm2 = 7800, .halfRooms = 6, .note = QStringLiteral("FLAT NOTE")},
        .livingNumber = QStringLiteral("LR-2026-00412"),
        .landlord = Landlord{.id = 1,
            .salutation = Salutation::Ms,
            .firstName = QStringLiteral("Anna"),
            .lastName = QStringLiteral("Schmidt"),
            .street = QStringLiteral("Ringstraße 19"),
            .postalCode = QStringLiteral("67697"),
            .city = QStringLiteral("Otterberg"),
            .phone = QStringLiteral("030 23125 007"),
            .note = QStringLiteral("LANDLORD NOTE")},
        .language = {.code = language}};
    HandoverEntry before = facts.entry;
    before.meters[0].readingMilli = 12001000;
    before.meters[0].readOn = QDate(2026, 8, 31);
    facts.before = before;
    return facts;
}

/** The same with all who have to sign signed, drawn by pen. */
inline HandoverFacts signedFacts(const QString &language = {})
{
    HandoverFacts facts = handoverFacts(language);
    const QString strokes = QStringLiteral("M60 300 C140 60 200 60 220 240 S300 340 360 180 S460 120 480 260 S600 320 700 140 L940 220");
    for (const HandoverDocument document : {HandoverDocument::Protocol, HandoverDocument::Instruction})
        for (const HandoverParty &party : expectedSigners(facts.entry, document))
            facts.entry.signatures += Signature{.document = document,
                .role = party.role,
                .name = party.name,
                .signedAt = QDateTime(handoverDay, QTime(11, 20)),
                .strokes = strokes,
                .contentSha256 = QString(64, u'a')};
    facts.entry.supplements = {{.document = HandoverDocument::Protocol,
        .text = QStringLiteral("Zählernummer berichtigt: 1EMH0012345679."),
        .reason = QStringLiteral("Zahlendreher beim Ablesen"),
        .addedAt = QDateTime(QDate(2026, 12, 2), QTime(9, 15)),
        .addedBy = QStringLiteral("Tina Test")}};
    return facts;
}
