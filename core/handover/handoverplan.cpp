// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handovers.h"
#include "core/handover/handovertexts.h"
#include "core/handover/signatures.h"
#include "core/handover/spokenlanguages.h"
#include "core/handover/sponsors.h"
#include "core/placement/household.h"
#include "core/placement/tenancies.h"
#include "core/register/dwelling.h"
#include "core/register/entries.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/register/settings.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
bool has(HandoverDocument document, HandoverKind kind)
{
    return papersOf(kind).contains(document);
}

/** The first of the languages an interpreter is needed for in which papers are written: "Dari", "Arabisch, Englisch", "ar". */
QString readingLanguage(const QString &typed)
{
    const QStringList codes = languageCodes(typed);
    const auto found = std::ranges::find_if(codes, [](const QString &code) { return findLanguage(code) != nullptr; });
    return found == codes.end() ? QString() : *found;
}

Result<QList<HandoverParty>> partiesOf(Sql &sql, const Handover &handover, QDate today)
{
    QList<HandoverParty> parties;
    if (handover.landlordId && has(HandoverDocument::Protocol, handover.kind)) {
        const auto landlord = sql.load<Landlord>(u"landlord"_s, *handover.landlordId);
        if (!landlord) return std::unexpected(landlord.error());
        const PartyRole role = landlord->representsId ? PartyRole::LandlordAgent : PartyRole::Landlord;
        parties += {.role = role, .name = letterName(*landlord), .powerOfAttorney = landlord->powerOfAttorney};
    }
    HandoverParty tenant{.role = PartyRole::Tenant};
    if (handover.householdId) {
        const auto household = sql.load<Household>(u"household"_s, *handover.householdId);
        if (!household) return std::unexpected(household.error());
        tenant.name = household->number;
    }
    parties += tenant;
    const auto settings = loadSettings(sql);
    if (!settings) return std::unexpected(settings.error());
    parties += {.role = PartyRole::Office, .name = sql.actor().name, .organisation = settings->officeName};
    if (handover.interpreting == Interpreting::Person) parties += {.role = PartyRole::Interpreter};
    if (!handover.householdId) return parties;
    return sql.find<Engagement>(u"engagement"_s, u"where household_id=? order by id"_s, {*handover.householdId})
        .and_then([&](const QList<Engagement> &all) -> Result<QList<HandoverParty>> {
            for (const Engagement &one : all) {
                if (!standsBy(one, today)) continue;
                const auto sponsor = sql.load<Sponsor>(u"sponsor"_s, one.sponsorId);
                if (!sponsor) return std::unexpected(sponsor.error());
                parties += {.role = PartyRole::Sponsor, .name = displayName(*sponsor), .organisation = sponsor->organisation};
            }
            return parties;
        });
}

void addRooms(QList<HandoverRoom> &rooms, RoomKind kind, int count)
{
    for (int i = 1; i <= count; ++i) rooms += {.kind = kind, .name = count > 1 ? word(kind) + u' ' + QString::number(i) : QString()};
}

QList<HandoverRoom> usualRooms(const Dwelling &dwelling)
{
    QList<HandoverRoom> rooms;
    const int bathrooms = dwelling.bathrooms.value_or(1), wholeRooms = dwelling.halfRooms.value_or(2) / 2;
    addRooms(rooms, RoomKind::Hall, 1);
    addRooms(rooms, RoomKind::Kitchen, dwelling.kitchen == Kitchen::None ? 0 : 1);
    addRooms(rooms, RoomKind::Bath, bathrooms);
    addRooms(rooms, RoomKind::Toilet, dwelling.separateToilets.value_or(0));
    addRooms(rooms, RoomKind::LivingRoom, wholeRooms > 0 ? 1 : 0);
    addRooms(rooms, RoomKind::Bedroom, wholeRooms - 1);
    addRooms(rooms, RoomKind::Balcony, dwelling.balconies.value_or(0) + dwelling.terraces.value_or(0));
    addRooms(rooms, RoomKind::Cellar, dwelling.cellar == Tri::Yes ? 1 : 0);
    return rooms;
}

QList<MeterReading> usualMeters(const Dwelling &dwelling)
{
    QList<MeterMedium> media{MeterMedium::Electricity, MeterMedium::ColdWater};
    const bool isOwn = dwelling.heating.testFlag(HeatingKind::OwnBoiler) || dwelling.heating.testFlag(HeatingKind::Stove);
    if (dwelling.hotWater == HotWater::Central) media += MeterMedium::WarmWater;
    if (isOwn && dwelling.energyCarriers.testFlag(EnergyCarrier::Gas)) media += MeterMedium::Gas;
    if (isOwn && dwelling.energyCarriers.testFlag(EnergyCarrier::Oil)) media += MeterMedium::OilTank;
    if (isOwn && dwelling.energyCarriers.testFlag(EnergyCarrier::LiquidGas)) media += MeterMedium::LiquidGas;
    if (dwelling.heating.testFlag(HeatingKind::DistrictHeat)) media += MeterMedium::Heat;
    QList<MeterReading> meters;
    meters.reserve(media.size());
    for (const MeterMedium medium : std::as_const(media)) meters += {.medium = medium, .unit = unitOf(medium)};
    return meters;
}

template<class Part> Result<> addParts(Sql &sql, qint64 handoverId, QList<Part> parts)
{
    int position = 0;
    for (Part &part : parts) {
        part.handoverId = handoverId;
        part.position = ++position;
        if (auto added = sql.add(tableOf<Part>(), part); !added) return std::unexpected(added.error());
    }
    return {};
}

Result<HandoverRoom> addRoomRow(Sql &sql, const HandoverRoom &room, const QList<RoomElement> &elements)
{
    auto added = sql.add(tableOf<HandoverRoom>(), room);
    if (!added) return added;
    int position = room.position * 100;
    for (const RoomElement element : elements) {
        const RoomPart part{.handoverId = room.handoverId, .position = ++position, .roomId = added->id, .element = element};
        if (auto kept = sql.add(tableOf<RoomPart>(), part); !kept) return std::unexpected(kept.error());
    }
    return added;
}

Result<> addRooms(Sql &sql, qint64 handoverId, const std::optional<HandoverEntry> &last, const Dwelling &dwelling)
{
    const bool known = last && !last->rooms.isEmpty();
    int position = 0;
    for (const HandoverRoom &room : known ? last->rooms : usualRooms(dwelling)) {
        QList<RoomElement> elements;
        for (const RoomPart &part : known ? last->parts : QList<RoomPart>())
            if (part.roomId == room.id) elements += part.element;
        const HandoverRoom wanted{.handoverId = handoverId, .position = ++position, .kind = room.kind, .name = room.name};
        if (auto added = addRoomRow(sql, wanted, known ? elements : elementsOf(room.kind)); !added) return std::unexpected(added.error());
    }
    return {};
}

/** The same meters and keys as last time, without what they said then. */
QList<MeterReading> metersAgain(const QList<MeterReading> &last)
{
    QList<MeterReading> meters;
    meters.reserve(last.size());
    for (const MeterReading &one : last)
        meters += {.medium = one.medium,
            .meterNumber = one.meterNumber,
            .unit = one.unit,
            .place = one.place,
            .supplier = one.supplier,
            .marketLocation = one.marketLocation};
    return meters;
}

QList<HandoverKey> keysAgain(const std::optional<HandoverEntry> &last)
{
    QList<HandoverKey> keys;
    if (last && !last->keys.isEmpty())
        for (const HandoverKey &one : last->keys) keys += {.kind = one.kind, .number = one.number};
    else
        for (const KeyKind kind : {KeyKind::HouseDoor, KeyKind::Flat, KeyKind::Letterbox}) keys += {.kind = kind};
    return keys;
}

Result<> addProtocol(Sql &sql, const Handover &handover, const std::optional<HandoverEntry> &last)
{
    const auto dwelling = sql.load<Dwelling>(u"dwelling"_s, handover.dwellingId);
    if (!dwelling) return std::unexpected(dwelling.error());
    const bool hasMeters = last && !last->meters.isEmpty();
    return addParts(sql, handover.id, keysAgain(last))
        .and_then([&] { return addParts(sql, handover.id, hasMeters ? metersAgain(last->meters) : usualMeters(*dwelling)); })
        .and_then([&] { return addRooms(sql, handover.id, last, *dwelling); });
}

Result<> addInstruction(Sql &sql, const Handover &handover)
{
    QList<InstructionRow> rows;
    rows.reserve(instructionTopics().size());
    for (const InstructionTopic topic : instructionTopics()) rows += {.topic = topic};
    return addParts(sql, handover.id, rows);
}
}

Result<HandoverEntry> planHandover(Sql &sql, const Handover &wanted, QDate today)
{
    if (!wanted.beginsAt.isValid()) return fail(Error::Kind::Invalid, u"handover.begins"_s);
    auto number = nextNumber(sql, u"UE"_s, today.year());
    if (!number) return std::unexpected(number.error());
    Handover planned = wanted;
    planned.number = *number;
    planned.status = HandoverStatus::Planned;
    sql.describe(u"handover.added"_s, planned.number);
    // What it is compared with stays the same, whatever is planned later.
    const auto last = protocolBefore(sql, planned);
    if (!last) return std::unexpected(last.error());
    if (*last) planned.comparedUid = (*last)->handover.uid;
    const auto parties = partiesOf(sql, planned, today);
    if (!parties) return std::unexpected(parties.error());
    auto kept = sql.add(u"handover"_s, planned);
    if (!kept) return std::unexpected(kept.error());
    return addParts(sql, kept->id, *parties)
        .and_then([&] { return has(HandoverDocument::Protocol, kept->kind) ? addProtocol(sql, *kept, *last) : Result<>(); })
        .and_then([&] { return has(HandoverDocument::Instruction, kept->kind) ? addInstruction(sql, *kept) : Result<>(); })
        .and_then([&] { return loadHandover(sql, kept->id); });
}

Result<Handover> handoverFor(Sql &sql, qint64 vacancyId, HandoverKind kind, QDate today)
{
    const auto entry = loadEntry(sql, vacancyId);
    if (!entry) return std::unexpected(entry.error());
    const auto tenancy = tenancyOf(sql, vacancyId);
    if (!tenancy) return std::unexpected(tenancy.error());
    Handover handover{.kind = kind, .dwellingId = entry->dwelling.id, .vacancyId = vacancyId};
    const auto landlords = landlordsOf(sql, entry->dwelling.id, today);
    if (!landlords) return std::unexpected(landlords.error());
    if (!landlords->isEmpty()) handover.landlordId = landlords->first().landlord.id;
    if (!*tenancy) return handover;
    handover.tenancyId = (*tenancy)->id;
    handover.householdId = (*tenancy)->householdId;
    handover.rentBeginsOn = (*tenancy)->beginsOn;
    handover.movesInOn = kind == HandoverKind::MoveOut ? (*tenancy)->endsOn : (*tenancy)->beginsOn;
    if (!handover.householdId) return handover;
    return sql.load<Household>(u"household"_s, *handover.householdId).transform([&](const Household &household) {
        handover.language = readingLanguage(household.interpreterLanguage);
        return handover;
    });
}

QList<RoomElement> elementsOf(RoomKind kind)
{
    using enum RoomElement;
    QList<RoomElement> common{Floor, Walls, Ceiling, Windows, Door, Radiator, Electrics};
    switch (kind) {
    case RoomKind::Kitchen: return common + QList{Plumbing, KitchenUnit};
    case RoomKind::Bath:
    case RoomKind::Toilet: return common + QList{Plumbing};
    case RoomKind::Hall: return {Floor, Walls, Ceiling, Door, Radiator, Electrics, SmokeAlarm};
    case RoomKind::LivingRoom:
    case RoomKind::Bedroom:
    case RoomKind::ChildrensRoom: return common + QList{SmokeAlarm};
    case RoomKind::Balcony: return {Floor, Walls, Door};
    case RoomKind::Cellar:
    case RoomKind::Attic: return {Floor, Walls, Door, Electrics};
    case RoomKind::Parking: return {Floor};
    case RoomKind::Other: break;
    }
    return common;
}

Result<HandoverRoom> addRoom(Sql &sql, const HandoverRoom &room)
{
    auto handover = openForChange(sql, room.handoverId, HandoverDocument::Protocol);
    if (!handover) return std::unexpected(handover.error());
    const auto last = sql.value(u"select coalesce(max(position), 0) from handover_room where handover_id=?"_s, {room.handoverId});
    if (!last) return std::unexpected(last.error());
    HandoverRoom added = room;
    added.position = last->toInt() + 1;
    return addRoomRow(sql, added, elementsOf(room.kind));
}

Result<> removeRoom(Sql &sql, const HandoverRoom &room)
{
    auto handover = openForChange(sql, room.handoverId, HandoverDocument::Protocol);
    if (!handover) return std::unexpected(handover.error());
    const QString ofParts = u"subject_kind='handover' and subject_uid in (select uid from room_part where room_id=?)"_s;
    return sql.removeAll(u"document"_s, ofParts, {room.id})
        .and_then([&] { return removeDocuments(sql, room.uid); })
        .and_then([&] { return sql.removeAll(tableOf<RoomPart>(), u"room_id=?"_s, {room.id}); })
        .and_then([&] { return sql.remove(tableOf<HandoverRoom>(), room.id, room.version); });
}
