// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QFlags>
#include <QObject>

/** What handovers, sponsors and visits can be (domain §4). Unknown or open comes first where it can occur. */
namespace HandoverTerms {
Q_NAMESPACE

enum class HandoverKind {
    MoveIn,
    MoveOut,
    /** After a move or a change of residents, without a protocol of the flat's condition. */
    Instruction,
    /** A second look some time later. */
    FollowUp
};
Q_ENUM_NS(HandoverKind)

enum class HandoverStatus {
    Planned,
    UnderWay,
    Signed,
    Cancelled
};
Q_ENUM_NS(HandoverStatus)

/** The two papers of a handover; the first never holds what the second says. */
enum class HandoverDocument {
    /** Condition of the flat, between landlord and tenant. */
    Protocol,
    /** Proof of instruction, between office and resident. */
    Instruction
};
Q_ENUM_NS(HandoverDocument)

enum class Interpreting {
    Unknown,
    None,
    Person,
    Phone,
    App
};
Q_ENUM_NS(Interpreting)

enum class PartyRole {
    Landlord,
    /** With or without a power of attorney. */
    LandlordAgent,
    Tenant,
    Office,
    Sponsor,
    Interpreter,
    Witness,
    Other
};
Q_ENUM_NS(PartyRole)

enum class KeyKind {
    HouseDoor,
    Flat,
    Room,
    Cellar,
    Letterbox,
    Garage,
    Bin,
    Chip,
    Other
};
Q_ENUM_NS(KeyKind)

enum class MeterMedium {
    /** Single or high tariff. */
    Electricity,
    ElectricityLow,
    Gas,
    ColdWater,
    WarmWater,
    Heat,
    /** Heizkostenverteiler, one in each room. */
    HeatAllocator,
    OilTank,
    LiquidGas
};
Q_ENUM_NS(MeterMedium)

enum class MeterUnit {
    KilowattHours,
    CubicMetres,
    Units,
    Litres,
    Centimetres
};
Q_ENUM_NS(MeterUnit)

enum class RoomKind {
    Hall,
    Kitchen,
    Bath,
    Toilet,
    LivingRoom,
    Bedroom,
    ChildrensRoom,
    Balcony,
    Cellar,
    Attic,
    Parking,
    Other
};
Q_ENUM_NS(RoomKind)

/** What is looked at in a room. */
enum class RoomElement {
    Floor,
    Walls,
    Ceiling,
    Windows,
    Door,
    Radiator,
    Plumbing,
    Electrics,
    SmokeAlarm,
    KitchenUnit,
    Furniture
};
Q_ENUM_NS(RoomElement)

enum class ElementState {
    Unchecked,
    Sound,
    Worn,
    Defect
};
Q_ENUM_NS(ElementState)

/** Who puts a defect right, or keeps a promise. */
enum class Side {
    Unknown,
    Landlord,
    Tenant,
    Office
};
Q_ENUM_NS(Side)

enum class Cleaning {
    Unknown,
    BroomClean,
    Cleaned,
    NotCleaned
};
Q_ENUM_NS(Cleaning)

/** Whose a piece of furniture is. */
enum class ItemOwner {
    Unknown,
    Landlord,
    Office,
    Donation
};
Q_ENUM_NS(ItemOwner)

enum class DepositPayer {
    Unknown,
    JobCentre,
    SocialOffice,
    Tenant
};
Q_ENUM_NS(DepositPayer)

/** What residents are told (domain §4.3), E01 to E20 in this order. */
enum class InstructionTopic {
    Heating = 0x1,
    Airing = 0x2,
    WaterAndBath = 0x4,
    Electricity = 0x8,
    Waste = 0x10,
    HouseRules = 0x20,
    FireSafety = 0x40,
    Emergency = 0x80,
    LeaseAndPayment = 0x100,
    ReportDefects = 0x200,
    Registration = 0x400,
    ProviderConfirmation = 0x800,
    BroadcastingFee = 0x1000,
    Letterbox = 0x2000,
    Internet = 0x4000,
    Insurance = 0x8000,
    Guests = 0x10000,
    Mobility = 0x20000,
    Advice = 0x40000,
    PrivacyAndVisits = 0x80000
};
Q_DECLARE_FLAGS(InstructionTopics, InstructionTopic)
Q_FLAG_NS(InstructionTopics)

enum class Explained {
    Open,
    Yes,
    No,
    NotApplicable
};
Q_ENUM_NS(Explained)

/** What came of asking the resident to say it in own words. */
enum class Understanding {
    NotAsked,
    Understood,
    /** Has to be gone through again. */
    Refresh,
    Later
};
Q_ENUM_NS(Understanding)

enum class SignatureForm {
    /** Pen or finger; a simple signature, not a qualified one (Art. 3 no. 10 eIDAS). */
    Drawn,
    /** On the printed paper, attached as a scan. */
    OnPaper
};
Q_ENUM_NS(SignatureForm)

enum class SponsorKind {
    Volunteer,
    /** Ehrenamtliche Ansprechperson of a migrants' organisation. */
    MigrantContact,
    Association
};
Q_ENUM_NS(SponsorKind)

/** How the relation of a sponsor and a household ended. */
enum class EngagementEnd {
    Open,
    Completed,
    HouseholdsWish,
    SponsorsWish,
    MovedAway,
    /** Left the country, also by deportation: the sponsor is offered a talk. */
    LeftCountry,
    Other
};
Q_ENUM_NS(EngagementEnd)

enum class VisitOccasion {
    FirstWeek,
    FourthWeek,
    Quarter,
    HalfYear,
    OnWish,
    Defect,
    LandlordHint
};
Q_ENUM_NS(VisitOccasion)

enum class VisitState {
    Planned,
    Done,
    Cancelled
};
Q_ENUM_NS(VisitState)

/** Whether the visitors were let in; Refused has no consequence whatever (Art. 13 GG). */
enum class VisitAccess {
    Open,
    Granted,
    Refused,
    DoorTalk,
    NobodyMet
};
Q_ENUM_NS(VisitAccess)

enum class Visitor {
    Staff = 0x1,
    /** FSJ or BFD: never alone on the first visit. */
    VoluntaryService = 0x2,
    Sponsor = 0x4,
    Interpreter = 0x8
};
Q_DECLARE_FLAGS(Visitors, Visitor)
Q_FLAG_NS(Visitors)

/** What residents ask help with; ticked on their wish only. */
enum class SupportWish {
    LanguageCourse = 0x1,
    Doctor = 0x2,
    Kindergarten = 0x4,
    School = 0x8,
    Furniture = 0x10,
    Work = 0x20,
    Advice = 0x40
};
Q_DECLARE_FLAGS(SupportWishes, SupportWish)
Q_FLAG_NS(SupportWishes)

/** How the visits of a household ended. */
enum class VisitPlanEnd {
    Open,
    TwelveMonths,
    HouseholdsWish,
    StatusChanged,
    MovedOut
};
Q_ENUM_NS(VisitPlanEnd)

/** Where a take-along file is. */
enum class TripState {
    Out,
    Back,
    /** It will not come back: what is in it is not waited for any more. */
    GivenUp
};
Q_ENUM_NS(TripState)
}
using namespace HandoverTerms;
Q_DECLARE_OPERATORS_FOR_FLAGS(HandoverTerms::InstructionTopics)
Q_DECLARE_OPERATORS_FOR_FLAGS(HandoverTerms::Visitors)
Q_DECLARE_OPERATORS_FOR_FLAGS(HandoverTerms::SupportWishes)
